/** The schema library as the compiler sees it: what the support table, the DOAP file and the site show. */
import { readFileSync } from 'node:fs'
import type { SpecificationAnnotation } from '../codegen/src/components/vocabulary.ts'
import { Diagnostics } from '../codegen/src/diagnostics.ts'
import { buildModel } from '../codegen/src/model/build-model.ts'
import type { FormModuleModel } from '../codegen/src/model/form-model.ts'
import type { ModuleModel } from '../codegen/src/model/model.ts'
import { readInputFiles } from '../codegen/src/read/input-files.ts'
import { readInput } from '../codegen/src/read/read-document.ts'
import { repair } from '../codegen/src/repair/repair.ts'
import { resolve } from '../codegen/src/resolve/resolve.ts'
import { root } from '../test/conventions/sources.ts'

/** A specification and what there is of it. */
export interface Specification extends SpecificationAnnotation {
  /** The modules, one a namespace: what the specification is about first, newer versions before older. */
  readonly modules: readonly ModuleModel[]
  /** The modules of its typed forms. */
  readonly forms: readonly FormModuleModel[]
  /** How many global elements its schemas declare. */
  readonly elements: number
}

/** A specification that defines no element. */
export interface WithoutElements {
  readonly name: string
  readonly title: string
  readonly version: string
  readonly status: string
  readonly url: string
  readonly reason: string
}

/** The specifications with schemas, by folder. Throws when the schemas do not compile. */
export async function readLibrary(): Promise<readonly Specification[]> {
  const diagnostics = new Diagnostics({ strict: false })
  const files = await readInputFiles([`${root}/schemas`], root, diagnostics)
  const inputs = files.map((file) => readInput(file, diagnostics))
  const documents = inputs.flatMap((input) => input.documents)
  for (const document of documents) repair(document, diagnostics)
  const catalog = resolve(documents, diagnostics)
  const formDocuments = inputs.flatMap((input) => input.forms)
  const { modules, forms } = buildModel(catalog, diagnostics, formDocuments)
  if (diagnostics.failed) {
    const errors = diagnostics.list.filter(({ severity }) => severity === 'error')
    throw new Error(
      `the schemas do not compile: ${errors.map(({ message }) => message).join('; ')}`,
    )
  }
  const found = new Map<string, SpecificationAnnotation & { elements: number }>()
  for (const schema of catalog.schemas) {
    const specification = schema.documents[0]?.annotation?.vocabulary.specification
    if (specification === undefined) continue
    const known = found.get(specification.name) ?? { ...specification, elements: 0 }
    // What an older namespace follows is an older version, at an address of its own.
    const newest = specification.url?.includes('/attic/') === true ? known : specification
    const elements = known.elements + schema.elementDeclarations.length
    found.set(specification.name, { ...known, ...newest, elements })
  }
  for (const { specification } of forms) {
    if (specification === undefined || found.has(specification.name)) continue
    found.set(specification.name, { ...specification, elements: 0 })
  }
  return [...found.values()]
    .map((each) => ({
      ...each,
      modules: modules
        .filter(({ specification }) => specification?.name === each.name)
        .sort((a, b) => byImportance(a.namespace, b.namespace)),
      forms: forms.filter(({ specification }) => specification?.name === each.name),
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1))
}

// The namespace that others of the specification extend (`…/muc`, `…/muc#user`) is the shorter one, and
// of two versions the newer has the greater number.
function byImportance(a: string, b: string): number {
  return a.length - b.length || (a > b ? -1 : 1)
}

/** The specifications that define no element, as the project lists them. */
export function withoutElements(): readonly WithoutElements[] {
  return JSON.parse(readFileSync(`${root}/schemas/without-elements.json`, 'utf8'))
}
