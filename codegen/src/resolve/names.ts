// Names in attribute values: `type="x:y"`, `memberTypes="a b"`.
import { expandedName, type QName, xsdNamespace } from '../components/qname.ts'

/** Whether a text is an NCName (Namespaces in XML §3), up to the rarer letters of XML 1.0. */
export function isNCName(text: string): boolean {
  return text.length <= 256 && /^[\p{L}_][\p{L}\p{N}\p{M}_.·-]*$/u.test(text)
}

/** A qualified name as written. */
export interface WrittenName {
  /** The prefix; empty where there is none. */
  readonly prefix: string
  readonly localName: string
}

/** The parts of a qualified name; `undefined` where it is none. */
export function writtenName(text: string): WrittenName | undefined {
  const [first = '', second, ...rest] = text.split(':')
  if (rest.length > 0 || !isNCName(first) || (second !== undefined && !isNCName(second))) {
    return undefined
  }
  return second === undefined
    ? { prefix: '', localName: first }
    : { prefix: first, localName: second }
}

/** A name as a reader of messages wants it: built-ins as `xs:string`, others expanded. */
export function displayQName(name: QName): string {
  return name.namespace === xsdNamespace ? `xs:${name.localName}` : expandedName(name)
}
