// Names in attribute values: `type="x:y"`, `memberTypes="a b"`.
import { expandedName, type QName, xsdNamespace } from '../components/qname.ts'
import type { Diagnostics } from '../diagnostics.ts'
import type { SourceAttribute, SourceElement } from '../read/source-element.ts'

/** Whether a text is an NCName (Namespaces in XML §3), up to the rarer letters of XML 1.0. */
export function isNCName(text: string): boolean {
  return text.length <= 256 && /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u.test(text)
}

/**
 * The expanded name that an attribute's value stands for, by the bindings in scope. Reports Q2
 * (undeclared prefix) and Q3 (not a name).
 */
export function resolveQName(
  text: string,
  attribute: SourceAttribute,
  element: SourceElement,
  diagnostics: Diagnostics,
): QName | undefined {
  const value = text.trim()
  const parts = value.split(':')
  if (parts.length > 2 || !parts.every(isNCName)) {
    const message = `'${value.slice(0, 60)}' is not a qualified name`
    const hint = 'A reference is a name, or prefix:name with a declared prefix.'
    diagnostics.error('Q3', message, attribute.location, hint)
    return undefined
  }
  const [prefix, localName] = parts.length === 2 ? parts : ['', parts[0]]
  const namespace = element.bindings.get(prefix ?? '')
  if (namespace === undefined && prefix !== '') {
    const message = `the prefix '${prefix}' of '${value}' is not declared`
    const known = [...element.bindings].find(([, bound]) => bound === xsdNamespace)
    const hint =
      /^xsd?$/.test(prefix ?? '') && known !== undefined
        ? `The schema language is bound to '${known[0]}' here.`
        : `Add xmlns:${prefix}="…" to the root element.`
    diagnostics.error('Q2', message, attribute.location, hint)
    return undefined
  }
  return { namespace: namespace ?? '', localName: localName ?? '' }
}

/** A name as a reader of messages wants it: built-ins as `xs:string`, others expanded. */
export function displayQName(name: QName): string {
  return name.namespace === xsdNamespace ? `xs:${name.localName}` : expandedName(name)
}
