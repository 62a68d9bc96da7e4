/** The components of the project's schemas, as the compiler resolves them. */
import { readFileSync } from 'node:fs'
import type { ComponentCatalog } from '../../../codegen/src/components/component-catalog.ts'
import type { ElementDeclaration } from '../../../codegen/src/components/element-declaration.ts'
import { front } from '../../support/inline-schemas.ts'
import { schemas } from '../libxml.ts'

/** All components. Throws where the compiler has something to say against a schema. */
export function schemaComponents(): ComponentCatalog {
  const { catalog, places } = front(
    Object.fromEntries(schemas.map(({ path, file }) => [path, readFileSync(file, 'utf8')])),
  )
  const faults = places.filter((place) => !place.includes(' note '))
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return catalog
}

/** The global elements of all schemas, in order. */
export function globalElements(catalog: ComponentCatalog): readonly ElementDeclaration[] {
  return catalog.schemas.flatMap(({ elementDeclarations }) => elementDeclarations)
}
