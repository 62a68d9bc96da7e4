// What a child element becomes: a class of its own, a value, a flag …
import type { Annotation } from '../components/annotation.ts'
import type { AttributeUse } from '../components/attribute-declaration.ts'
import { isAnyType } from '../components/builtin-types.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import { xmlNamespace } from '../components/qname.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { isEmptyType } from '../components/simple-types.ts'
import type { TextsAnnotation } from '../components/vocabulary.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { classAnnotationOf } from './class-name.ts'

/** What becomes of a child element. */
export type ElementShape =
  | { readonly kind: 'class' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'value'; readonly type: SimpleTypeDefinition }
  | { readonly kind: 'texts'; readonly texts: TextsAnnotation }
  | { readonly kind: 'attribute'; readonly use: AttributeUse }

/**
 * The shape of a child element, annotated at its place of use. Reports M5 for `x:texts` and `x:fold`
 * on what does not have that form.
 */
export function shapeOf(
  declaration: ElementDeclaration,
  annotation: Annotation | undefined,
  diagnostics: Diagnostics,
): ElementShape {
  const said = { ...declaration.annotation?.vocabulary, ...annotation?.vocabulary }
  if (said.texts !== undefined) {
    if (isText(declaration)) return { kind: 'texts', texts: said.texts }
    const message = `x:texts stands on <${declaration.name}>, which is not text and xml:lang alone`
    diagnostics.error('M5', message, said.texts.location)
    return { kind: 'class' }
  }
  if (said.fold !== undefined) {
    const use = soleAttribute(declaration, said.fold.attribute)
    if (use !== undefined) return { kind: 'attribute', use }
    const message = `x:fold stands on <${declaration.name}>, which has more than the attribute '${said.fold.attribute}'`
    diagnostics.error('M5', message, said.fold.location)
    return { kind: 'class' }
  }
  if (declaration.scope === 'global' || classAnnotationOf(declaration) !== undefined) {
    return { kind: 'class' }
  }
  const type = valueTypeOf(declaration)
  if (type === 'empty') return { kind: 'flag' }
  return type === undefined ? { kind: 'class' } : { kind: 'value', type }
}

/** Whether the element never holds anything, or only text. */
export function contentOfName(declaration: ElementDeclaration): 'empty' | 'text' | 'more' {
  const type = valueTypeOf(declaration)
  return type === 'empty' ? 'empty' : type === undefined ? 'more' : 'text'
}

/** The simple type of an element that holds nothing but a value; `empty` where it holds nothing. */
function valueTypeOf({
  typeDefinition: type,
}: ElementDeclaration): SimpleTypeDefinition | 'empty' | undefined {
  if (type.kind === 'simpleType') return isEmptyType(type) ? 'empty' : type
  if (isAnyType(type)) return undefined
  const { attributeUses, attributeWildcard, contentType } = type
  if (attributeUses.length > 0 || attributeWildcard !== undefined) return undefined
  if (contentType.variety === 'empty') return 'empty'
  if (contentType.variety !== 'simple') return undefined
  return isEmptyType(contentType.simpleTypeDefinition) ? 'empty' : contentType.simpleTypeDefinition
}

function isText({ typeDefinition: type }: ElementDeclaration): boolean {
  if (type.kind === 'simpleType') return !isEmptyType(type)
  return (
    type.contentType.variety === 'simple' &&
    type.attributeWildcard === undefined &&
    type.attributeUses.every(
      ({ attributeDeclaration: { name, targetNamespace } }) =>
        name === 'lang' && targetNamespace === xmlNamespace,
    )
  )
}

function soleAttribute(
  { typeDefinition: type }: ElementDeclaration,
  name: string,
): AttributeUse | undefined {
  if (type.kind === 'simpleType' || type.contentType.variety !== 'empty') return undefined
  const [use, ...others] = type.attributeUses
  if (use === undefined || others.length > 0) return undefined
  const { attributeDeclaration } = use
  return attributeDeclaration.name === name && attributeDeclaration.targetNamespace === ''
    ? use
    : undefined
}
