// Which elements may stand in for which (XSD 1.1 §3.3.6.3). Those of one namespace make typed fields;
// those of others are found by their registry, so that adding a schema changes no other module.
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'

/** For each head of a substitution group: what may stand there, of its own namespace. */
export type SubstitutionGroups = ReadonlyMap<ElementDeclaration, readonly ElementDeclaration[]>

/** The substitution groups of a run; a head that is not abstract is the first of its own. */
export function substitutionGroups(catalog: ComponentCatalog): SubstitutionGroups {
  const direct = new Map<ElementDeclaration, ElementDeclaration[]>()
  for (const { elementDeclarations } of catalog.schemas) {
    for (const member of elementDeclarations) {
      for (const name of member.substitutionGroupAffiliations) {
        const head = catalog.element(name)
        if (head === undefined) continue
        const members = direct.get(head)
        if (members === undefined) direct.set(head, [member])
        else members.push(member)
      }
    }
  }
  const groups = new Map<ElementDeclaration, readonly ElementDeclaration[]>()
  for (const head of direct.keys()) {
    // A set is walked in insertion order, what is added meanwhile included.
    const all = new Set([head])
    for (const each of all) for (const member of direct.get(each) ?? []) all.add(member)
    const { targetNamespace } = head
    const own = [...all].filter(
      (each) => !each.abstract && each.targetNamespace === targetNamespace,
    )
    groups.set(head, own)
  }
  return groups
}
