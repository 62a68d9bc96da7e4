// The namespaces that a document may refer to.
import type { SourceElement } from './source-element.ts'

/** The namespaces that a document has prefixes for or names, each document looked through once. */
export function referredNamespaces(root: SourceElement): ReadonlySet<string> {
  let known = knownNamespaces.get(root)
  if (known === undefined) {
    known = namespacesIn(root)
    knownNamespaces.set(root, known)
  }
  return known
}

const knownNamespaces = new WeakMap<SourceElement, ReadonlySet<string>>()

function namespacesIn(root: SourceElement): ReadonlySet<string> {
  const namespaces = new Set<string>()
  const visit = (element: SourceElement, outer?: ReadonlyMap<string, string>): void => {
    if (element.bindings !== outer) {
      for (const each of element.bindings.values()) namespaces.add(each)
    }
    for (const { localName, value } of element.attributes) {
      if (localName !== 'namespace') continue
      for (const each of value.trim().split(/\s+/)) namespaces.add(each)
    }
    for (const child of element.children) {
      if (child.kind === 'element') visit(child, element.bindings)
    }
  }
  visit(root)
  return namespaces
}
