/** What schemas declare, and what of it occurs in documents. */
import { walk, type XmlElement, xsd } from './documents.ts'
import { namespacesOf, schemas } from './libxml.ts'

/** What is declared and occurs nowhere in the documents, a line each; empty when all does. */
export function missingFrom(roots: readonly XmlElement[]): readonly string[] {
  const seen = occurrences(roots)
  return schemas.flatMap(({ path, root }) => {
    const namespaces = namespacesOf(root)
    const present = (fact: string): boolean =>
      namespaces.some((namespace) => seen.has(`{${namespace}}${fact}`))
    return declared(root)
      .filter((fact) => !present(fact))
      .map((fact) => `${path}: ${fact}`)
  })
}

/** `{namespace}element`, `{namespace}@attribute` and `{namespace}=value` of all that is there. */
export function occurrences(roots: readonly XmlElement[]): Set<string> {
  const facts = new Set<string>()
  for (const element of roots.flatMap((root) => [...walk(root)])) {
    const namespace = `{${element.namespace}}`
    facts.add(`${namespace}${element.name}`)
    facts.add(`${namespace}=${element.text.trim()}`)
    for (const attribute of element.foreignAttributes) facts.add(attribute)
    for (const [name, value] of Object.entries(element.attributes)) {
      facts.add(`${namespace}@${name}`)
      facts.add(`${namespace}=${value}`)
    }
  }
  return facts
}

/** What a schema declares, in the same form without the namespace. */
function declared(schema: XmlElement): string[] {
  const components = [...walk(schema)].filter((component) => component.namespace === xsd)
  return components.flatMap(({ name: kind, attributes }) => {
    const { name, ref, value } = attributes
    if (kind === 'element' && name !== undefined) return [name]
    // An attribute of another schema is declared there.
    if (kind === 'attribute' && ref !== undefined && !ref.startsWith('xml:')) return []
    if (kind === 'attribute') return [`@${name ?? ref}`]
    return kind === 'enumeration' && value !== '' ? [`=${value}`] : []
  })
}
