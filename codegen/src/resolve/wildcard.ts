// Wildcards (XSD 1.1 §3.10.2): what `namespace` means, and the union and intersection that attribute
// wildcards go through (§3.10.6).
import type { NamespaceConstraint, Wildcard } from '../components/wildcard.ts'
import { attributeOf, type SourceElement } from '../read/source-element.ts'
import type { Resolution } from './resolution.ts'
import type { Scope } from './scope.ts'
import { wordOf, wordsOf } from './values.ts'

/** The wildcard that an `xs:any` or `xs:anyAttribute` stands for. */
export function wildcardOf(source: SourceElement, scope: Scope, resolution: Resolution): Wildcard {
  const modes = ['strict', 'lax', 'skip'] as const
  return {
    kind: 'wildcard',
    location: source.location,
    ...resolution.annotation(source, scope),
    namespaceConstraint: constraintOf(source, scope, resolution),
    processContents: wordOf(source, 'processContents', modes, resolution.diagnostics) ?? 'strict',
  }
}

function constraintOf(
  source: SourceElement,
  { targetNamespace }: Scope,
  { diagnostics }: Resolution,
): NamespaceConstraint {
  const written = attributeOf(source, 'namespace')
  const excluded = attributeOf(source, 'notNamespace')
  if (excluded !== undefined) {
    if (written !== undefined) {
      const message = "'namespace' and 'notNamespace' exclude each other"
      diagnostics.warning('A5', message, excluded.location)
    }
    return { variety: 'not', namespaces: expand(wordsOf(excluded), targetNamespace) }
  }
  const words = wordsOf(written)
  if (written === undefined || (words.length === 1 && words[0] === '##any')) {
    return { variety: 'any' }
  }
  if (words.length === 1 && words[0] === '##other') {
    return { variety: 'not', namespaces: [...new Set([targetNamespace, ''])] }
  }
  const wrong = words.find(
    (word) => word.startsWith('##') && word !== '##targetNamespace' && word !== '##local',
  )
  if (wrong !== undefined) {
    const message = `namespace="${written.value.slice(0, 60)}" has a wrong part '${wrong}'`
    const hint = 'It is ##any, ##other, or a list of namespaces, ##targetNamespace and ##local.'
    diagnostics.warning('A5', message, written.location, hint)
    return { variety: 'any' }
  }
  return { variety: 'enumeration', namespaces: expand(words, targetNamespace) }
}

function expand(words: readonly string[], targetNamespace: string): readonly string[] {
  const namespaces = words.map((word) =>
    word === '##targetNamespace' ? targetNamespace : word === '##local' ? '' : word,
  )
  return [...new Set(namespaces)]
}

/** What either wildcard takes: an extension adds to the attributes of its base. */
export function unionOf(a: NamespaceConstraint, b: NamespaceConstraint): NamespaceConstraint {
  if (a.variety === 'any' || b.variety === 'any') return { variety: 'any' }
  if (a.variety === 'enumeration' && b.variety === 'enumeration') {
    return { variety: 'enumeration', namespaces: unique([...a.namespaces, ...b.namespaces]) }
  }
  if (a.variety === 'not' && b.variety === 'not') {
    return excluding(a.namespaces.filter((each) => b.namespaces.includes(each)))
  }
  const [not, list] = a.variety === 'not' ? [a, b] : [b, a]
  return excluding(not.namespaces.filter((each) => !list.namespaces.includes(each)))
}

/** What both wildcards take: several in one type narrow each other. */
export function intersectionOf(
  a: NamespaceConstraint,
  b: NamespaceConstraint,
): NamespaceConstraint {
  if (a.variety === 'any') return b
  if (b.variety === 'any') return a
  if (a.variety === 'not' && b.variety === 'not') {
    return { variety: 'not', namespaces: unique([...a.namespaces, ...b.namespaces]) }
  }
  const [list, other] = a.variety === 'enumeration' ? [a, b] : [b, a]
  const keeps = (each: string): boolean =>
    other.namespaces.includes(each) === (other.variety === 'enumeration')
  return { variety: 'enumeration', namespaces: list.namespaces.filter(keeps) }
}

function excluding(namespaces: readonly string[]): NamespaceConstraint {
  return namespaces.length === 0 ? { variety: 'any' } : { variety: 'not', namespaces }
}

function unique(namespaces: readonly string[]): readonly string[] {
  return [...new Set(namespaces)]
}
