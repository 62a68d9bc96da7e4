// From a reference in an attribute to the component it names. A reference that leads nowhere is
// reported with the code of the way in which it went wrong.
import type { AttributeDeclaration } from '../components/attribute-declaration.ts'
import type { AttributeGroupDefinition } from '../components/attribute-group-definition.ts'
import { anyType, builtinType, builtinTypeNames } from '../components/builtin-types.ts'
import type { ElementDeclaration, TypeDefinition } from '../components/element-declaration.ts'
import type { ModelGroupDefinition } from '../components/model-group.ts'
import { type QName, xmlNamespace, xsdNamespace } from '../components/qname.ts'
import type { SourceAttribute, SourceElement } from '../read/source-element.ts'
import { didYouMean } from '../text/nearest.ts'
import type { SymbolSpace } from './declarations.ts'
import { displayQName, resolveQName } from './names.ts'
import type { Resolution } from './resolution.ts'
import type { Scope } from './scope.ts'
import { xmlAttribute } from './xml-attributes.ts'

/** What each symbol space holds. */
interface Components {
  readonly element: ElementDeclaration
  readonly attribute: AttributeDeclaration
  readonly type: TypeDefinition
  readonly group: ModelGroupDefinition
  readonly attributeGroup: AttributeGroupDefinition
}

/** A reference: the attribute that holds it, or one word of it, and where that stands. */
export interface Reference {
  readonly attribute: SourceAttribute
  readonly element: SourceElement
  readonly scope: Scope
  /** One of several names in the attribute; the attribute's value where absent. */
  readonly text?: string
}

/** Follows a reference; `undefined` after reporting Q2 to Q6, T1 or I4. Reports I1 and I2. */
export function lookUp<Space extends SymbolSpace>(
  space: Space,
  reference: Reference,
  resolution: Resolution,
): Components[Space] | undefined {
  const { attribute, element, scope, text = attribute.value } = reference
  const name = resolveQName(text, attribute, element, resolution.diagnostics)
  if (name === undefined) return undefined
  const found = find(space, name, resolution)
  if (found === undefined) {
    reportMissing(space, name, reference, resolution)
    return undefined
  }
  checkImported(name.namespace, attribute, scope, resolution)
  return found as Components[Space]
}

function find(
  space: SymbolSpace,
  name: QName,
  resolution: Resolution,
): Components[SymbolSpace] | undefined {
  const declaration = resolution.declarations.find(space, name)
  if (declaration !== undefined) return resolution.global(declaration)
  if (space === 'type' && name.namespace === xsdNamespace) {
    return name.localName === 'anyType' ? anyType : builtinType(name.localName)
  }
  if (space === 'attribute' && name.namespace === xmlNamespace) return xmlAttribute(name.localName)
  return undefined
}

// Using a namespace asks for an xs:import (XSD 1.1 §4.2.6.1); the run knows it all the same.
function checkImported(
  namespace: string,
  attribute: SourceAttribute,
  scope: Scope,
  resolution: Resolution,
): void {
  const { diagnostics } = resolution
  if (namespace === xsdNamespace || namespace === scope.targetNamespace) return
  if (scope.imported.has(namespace)) return
  if (!resolution.first(`${scope.document.file} imports ${namespace}`)) return
  if (namespace === xmlNamespace) {
    diagnostics.note(
      'I1',
      `'${attribute.value.trim()}' is used without an import`,
      attribute.location,
    )
    return
  }
  const message = `the namespace ${namespace} is used without an import`
  const hint = `Add <xs:import namespace="${namespace}"/>.`
  diagnostics.warning('I2', message, attribute.location, hint)
}

function reportMissing(
  space: SymbolSpace,
  name: QName,
  { attribute, scope }: Reference,
  { declarations, diagnostics }: Resolution,
): void {
  const { location } = attribute
  const { namespace, localName } = name
  const what = `${nouns[space]} ${displayQName(name)}`
  if (namespace === xsdNamespace) {
    const hint =
      localName === 'CDATA' ? 'Write xs:string.' : didYouMean(localName, builtinTypeNames())
    diagnostics.error('T1', `there is no built-in ${nouns[space]} xs:${localName}`, location, hint)
    return
  }
  if (namespace === '' && scope.targetNamespace !== '') {
    const own = { namespace: scope.targetNamespace, localName }
    const hint =
      declarations.find(space, own) === undefined
        ? undefined
        : `Bind a prefix to ${scope.targetNamespace} and write prefix:${localName}.`
    const message = `'${localName}' has no prefix and there is no default namespace`
    diagnostics.error('Q1', message, location, hint)
    return
  }
  if (!declarations.hasNamespace(namespace) && namespace !== xmlNamespace) {
    const hint = `Add the schema of ${namespace} to the inputs.`
    diagnostics.error('I4', `the ${what} is in no document of this run`, location, hint)
    return
  }
  if (space === 'type' && builtinType(localName) !== undefined) {
    const message = `the ${what} is not declared; the built-in type needs the schema prefix`
    diagnostics.error('Q4', message, location, `Write xs:${localName}.`)
    return
  }
  if (space === 'type' && localName === 'empty') {
    const hint = "Declare it: a restriction of xs:string with the only enumeration ''."
    diagnostics.error('Q5', `the ${what} is not declared`, location, hint)
    return
  }
  const names = declarations.namesIn(space, namespace)
  const elsewhere = spaces.find((each) => declarations.find(each, name) !== undefined)
  const hint =
    elsewhere === undefined
      ? didYouMean(localName, names)
      : `There is one of that name among the ${nouns[elsewhere]}s.`
  diagnostics.error('Q6', `the ${what} is not declared`, location, hint)
}

const spaces: readonly SymbolSpace[] = ['element', 'attribute', 'type', 'group', 'attributeGroup']

const nouns: Readonly<Record<SymbolSpace, string>> = {
  element: 'element',
  attribute: 'attribute',
  type: 'type',
  group: 'group',
  attributeGroup: 'attribute group',
}
