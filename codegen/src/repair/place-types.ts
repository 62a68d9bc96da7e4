// Types that stand where no type can (S7): named ones go to the top of the schema, one behind an
// attribute that was closed too early goes into it, a complex type inside a complex type is the type.
import type { Diagnostics } from '../diagnostics.ts'
import { attributeOf, elementsOf, type SourceElement } from '../read/source-element.ts'
import type { RepairPass } from './repair-pass.ts'
import { everyElement, replaceChildren, setAttribute } from './rewrite.ts'

/** Puts types where they belong. */
export const placeTypes: RepairPass = {
  codes: ['S7'],
  run: (document, diagnostics) => {
    const { root } = document
    everyElement(root, (element) => {
      if (element === root) return
      for (const child of elementsOf(element)) {
        if (child.localName !== 'simpleType' && child.localName !== 'complexType') continue
        place(child, element, root, diagnostics)
      }
    })
  },
}

function place(
  type: SourceElement,
  parent: SourceElement,
  root: SourceElement,
  diagnostics: Diagnostics,
): void {
  const report = (message: string, hint: string): void =>
    diagnostics.warning('S7', message, type.location, hint)
  const name = attributeOf(type, 'name')?.value.trim()
  if (name !== undefined && name !== '' && parent.localName !== 'redefine') {
    report(`the type '${name}' is declared inside <${parent.qualifiedName}>`, 'Move it to the top.')
    replaceChildren(parent, [type], [])
    root.children.push(type)
    // The element or attribute around it was meant to have it.
    const takes = parent.localName === 'element' || parent.localName === 'attribute'
    const hasType = attributeOf(parent, 'type') !== undefined || elementsOf(parent).some(isType)
    if (takes && !hasType && elementsOf(parent).every(isAnnotation)) {
      setAttribute(parent, 'type', ownName(name, root))
    }
    return
  }
  if (type.localName === 'complexType' && !allowsType.has(parent.localName)) {
    report(`a type stands inside <${parent.qualifiedName}>`, 'Remove the inner xs:complexType.')
    parent.attributes = [...parent.attributes, ...mixedOf(type, parent)]
    replaceChildren(parent, [type], elementsOf(type))
    return
  }
  if (type.localName === 'simpleType' && holdsAttributes.has(parent.localName)) {
    const siblings = elementsOf(parent)
    const before = siblings[siblings.indexOf(type) - 1]
    const fits =
      before?.localName === 'attribute' &&
      attributeOf(before, 'ref') === undefined &&
      !elementsOf(before).some(isType)
    report(`a type stands inside <${parent.qualifiedName}>`, 'Put it into the attribute.')
    replaceChildren(parent, [type], [])
    if (!fits || before === undefined) return
    before.children.push(type)
  }
}

function mixedOf(type: SourceElement, parent: SourceElement): SourceElement['attributes'] {
  const mixed = attributeOf(type, 'mixed')
  const wants = parent.localName === 'complexType' && attributeOf(parent, 'mixed') === undefined
  return mixed !== undefined && wants ? [mixed] : []
}

function ownName(name: string, root: SourceElement): string {
  const target = attributeOf(root, 'targetNamespace')?.value.trim()
  const [prefix = ''] = [...root.bindings].find(([, namespace]) => namespace === target) ?? []
  return prefix === '' ? name : `${prefix}:${name}`
}

function isType({ localName }: SourceElement): boolean {
  return localName === 'simpleType' || localName === 'complexType'
}

function isAnnotation({ localName }: SourceElement): boolean {
  return localName === 'annotation'
}

const allowsType: ReadonlySet<string> = new Set(['element', 'schema', 'redefine', 'alternative'])

const holdsAttributes: ReadonlySet<string> = new Set([
  'complexType',
  'extension',
  'attributeGroup',
  'sequence',
  'choice',
  'all',
])
