// References that lead nowhere as written (Q1 to Q6, T1, I4): what published schemas mean by them is
// found in the schema itself, among the built-in types, or nowhere.
import { builtinType, builtinTypeNames } from '../components/builtin-types.ts'
import { type QName, xmlNamespace, xsdNamespace } from '../components/qname.ts'
import { didYouMean, nearest } from '../text/nearest.ts'
import type { SymbolSpace } from './declarations.ts'
import type { Reference } from './lookup.ts'
import { displayQName, isNCName } from './names.ts'
import type { Resolution } from './resolution.ts'

/** What a reference is taken for: another name, the type `empty`, or something not declared. */
export type Recovered =
  | { readonly kind: 'name'; readonly name: QName }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing'; readonly name: QName }

/** The name that a reference without a proper qualified name means. Reports Q2 and Q3. */
export function recoverName(
  space: SymbolSpace,
  text: string,
  { attribute, element, scope }: Reference,
  { declarations, diagnostics }: Resolution,
): QName | undefined {
  const { location } = attribute
  const parts = text.split(':')
  const localName = parts.at(-1) ?? ''
  const prefix = parts.at(-2) ?? ''
  const own = { namespace: scope.targetNamespace, localName }
  const shown = text.slice(0, 60)
  if (!isNCName(localName)) {
    const hint = 'A reference is a name, or prefix:name with a declared prefix.'
    diagnostics.warning('Q3', `'${shown}' is not a qualified name`, location, hint)
    return undefined
  }
  if (parts.length > 2) {
    const namespace = element.bindings.get(prefix) ?? scope.targetNamespace
    const hint = `Write ${prefix}:${localName}.`
    diagnostics.warning('Q3', `'${shown}' is not a qualified name`, location, hint)
    return { namespace, localName }
  }
  const bound = [...element.bindings].find(([, namespace]) => namespace === xsdNamespace)
  const message = `the prefix '${prefix.slice(0, 60)}' of '${shown}' is not declared`
  if (/^xsd?$/.test(prefix)) {
    const hint =
      bound === undefined
        ? `Add xmlns:${prefix}="${xsdNamespace}" to the root element.`
        : `The schema language is bound to '${bound[0]}' here.`
    diagnostics.warning('Q2', message, location, hint)
    return { namespace: xsdNamespace, localName }
  }
  const hint =
    declarations.find(space, own) === undefined
      ? `Add xmlns:${prefix.slice(0, 60)}="…" to the root element.`
      : `Write '${localName}' with the prefix of ${scope.targetNamespace}.`
  diagnostics.warning('Q2', message, location, hint)
  return own
}

/** What a name that is not declared is taken for. Reports Q1, Q4, Q5, Q6, T1 and I4. */
export function recoverReference(
  space: SymbolSpace,
  name: QName,
  { attribute, scope }: Reference,
  { declarations, diagnostics }: Resolution,
): Recovered {
  const { location } = attribute
  const { namespace, localName } = name
  const what = `${nouns[space]} ${displayQName(name)}`
  const own = { namespace: scope.targetNamespace, localName }
  const isOwn = declarations.find(space, own) !== undefined
  const isBuiltin = space === 'type' && isBuiltinName(localName)
  if (namespace === xsdNamespace) {
    const message = `there is no built-in ${nouns[space]} xs:${localName}`
    const meant = isOwn ? own : space === 'type' ? builtinMeant(localName) : undefined
    const hint =
      meant === undefined ? undefined : `Write ${meant === own ? localName : displayQName(meant)}.`
    diagnostics.warning('T1', message, location, hint)
    return meant === undefined ? { kind: 'missing', name } : { kind: 'name', name: meant }
  }
  if (namespace === '') {
    const message = `'${localName}' has no prefix and there is no default namespace`
    if (isOwn) {
      const hint = `Bind a prefix to ${scope.targetNamespace} and write prefix:${localName}.`
      diagnostics.warning('Q1', message, location, hint)
      return { kind: 'name', name: own }
    }
    if (isBuiltin) {
      diagnostics.warning('Q1', message, location, `Write xs:${localName}.`)
      return { kind: 'name', name: { namespace: xsdNamespace, localName } }
    }
  }
  if (space === 'type' && localName === 'empty') {
    const hint = "Declare it: a restriction of xs:string with the only enumeration ''."
    diagnostics.warning('Q5', `the ${what} is not declared`, location, hint)
    return { kind: 'empty' }
  }
  const isKnown = namespace === '' || namespace === xmlNamespace
  if (isBuiltin && (isKnown || namespace === scope.targetNamespace)) {
    const message = `the ${what} is not declared; the built-in type needs the schema prefix`
    diagnostics.warning('Q4', message, location, `Write xs:${localName}.`)
    return { kind: 'name', name: { namespace: xsdNamespace, localName } }
  }
  if (!isKnown && !declarations.hasNamespace(namespace)) {
    const hint = `Add the schema of ${namespace} to the inputs.`
    diagnostics.warning('I4', `the ${what} is in no document of this run`, location, hint)
    return { kind: 'missing', name }
  }
  const elsewhere = spaces.find((each) => declarations.find(each, name) !== undefined)
  const hint =
    elsewhere === undefined
      ? didYouMean(localName, declarations.namesIn(space, namespace))
      : `There is one of that name among the ${nouns[elsewhere]}s.`
  diagnostics.warning('Q6', `the ${what} is not declared`, location, hint)
  return { kind: 'missing', name: namespace === '' ? own : name }
}

function isBuiltinName(localName: string): boolean {
  return localName === 'anyType' || builtinType(localName) !== undefined
}

function builtinMeant(localName: string): QName | undefined {
  const meant = localName === 'CDATA' ? 'string' : nearest(localName, builtinTypeNames())
  return meant === undefined ? undefined : { namespace: xsdNamespace, localName: meant }
}

const spaces: readonly SymbolSpace[] = ['element', 'attribute', 'type', 'group', 'attributeGroup']

const nouns: Readonly<Record<SymbolSpace, string>> = {
  element: 'element',
  attribute: 'attribute',
  type: 'type',
  group: 'group',
  attributeGroup: 'attribute group',
}
