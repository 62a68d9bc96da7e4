// The namespaces the schema language has had. The drafts before the recommendation say the same in
// what published documents use of them.
import { xsdNamespace } from '../components/qname.ts'

/** Whether a namespace is that of the schema language or of one of its drafts. */
export function isXsd(namespace: string): boolean {
  return namespace === xsdNamespace || drafts.has(namespace)
}

const drafts: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/XMLSchema',
  'http://www.w3.org/2000/08/XMLSchema',
  'http://www.w3.org/2000/10/XMLSchema',
])
