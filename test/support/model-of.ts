/** Small schemas written inside tests, taken as far as the model. */
import type { Model } from '../../codegen/src/model/model.ts'
import { buildModel } from '../../codegen/src/model/build-model.ts'
import type { Diagnostics } from '../../codegen/src/diagnostics.ts'
import { front, schema } from './inline-schemas.ts'

/** A model and what there was to report on the way. */
export interface Modelled {
  readonly model: Model
  readonly diagnostics: Diagnostics
  /** The errors and warnings as `file:line code message`. */
  readonly faults: readonly string[]
}

/** The model of some documents, given by file name. */
export function modelled(documents: Readonly<Record<string, string>>): Modelled {
  const { catalog, diagnostics } = front(documents)
  const model = diagnostics.failed
    ? { modules: [], imported: [], forms: [] }
    : buildModel(catalog, diagnostics)
  const faults = diagnostics.list
    .filter(({ severity }) => severity !== 'note')
    .map(({ location, code, message }) => `${location?.file}:${location?.line} ${code} ${message}`)
  return { model, diagnostics, faults }
}

/** The model of the components of one document, `a.xsd`. */
export function modelOf(components: string, attributes?: string): Modelled {
  return modelled({ 'a.xsd': schema(components, attributes) })
}
