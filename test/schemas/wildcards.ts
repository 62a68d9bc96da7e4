/** Where schemas let in what they do not name. */
import type { ComponentCatalog } from '../../codegen/src/components/component-catalog.ts'
import type { ElementDeclaration } from '../../codegen/src/components/element-declaration.ts'
import type { Particle } from '../../codegen/src/components/model-group.ts'

/** The elements with an `xs:any`, each as `{namespace}element/child`, with the file it is declared in. */
export function wildcardPlaces(catalog: ComponentCatalog): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { elementDeclarations } of catalog.schemas) {
    for (const declaration of elementDeclarations) {
      const { targetNamespace, name } = declaration
      visit(declaration, `{${targetNamespace}}${name}`, new Set(), places)
    }
  }
  return places
}

function visit(
  { typeDefinition: type, location }: ElementDeclaration,
  place: string,
  within: ReadonlySet<unknown>,
  places: Map<string, string>,
): void {
  if (type.kind === 'simpleType' || !('particle' in type.contentType) || within.has(type)) return
  const around = new Set([...within, type])
  const search = ({ term }: Particle): void => {
    if (term.kind === 'wildcard') places.set(place, location.file)
    else if (term.kind === 'modelGroup') term.particles.forEach(search)
    else if (term.scope === 'local') visit(term, `${place}/${term.name}`, around, places)
  }
  search(type.contentType.particle)
}
