// From the documents of a run to its model: resolved together, then modelled together. A process that
// does so again and again keeps the units that nothing touched.
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { FormDocument } from '../components/form-type.ts'
import type { Schema } from '../components/schema.ts'
import type { Diagnostic, Diagnostics } from '../diagnostics.ts'
import { buildModel } from '../model/build-model.ts'
import type { FormModuleModel } from '../model/form-model.ts'
import type { Model, ModuleModel } from '../model/model.ts'
import type { Progress } from '../progress.ts'
import type { SourceDocument } from '../read/read-schema.ts'
import { resolve } from '../resolve/resolve.ts'
import { compareText } from '../text/compare.ts'
import { type Touched, touchedUnits } from './touched.ts'
import { type Unit, unitsOf } from './units.ts'

/** What is linked. */
export interface Linked {
  /** The modules, ordered by path. */
  readonly modules: readonly ModuleModel[]
  /** The modules of typed forms, ordered by path. */
  readonly forms: readonly FormModuleModel[]
  /** The components that modules were made from, by namespace. */
  readonly components: ReadonlyMap<string, LinkedSchema>
}

/** A schema among the components that it was resolved with. */
export interface LinkedSchema {
  readonly schema: Schema
  readonly catalog: ComponentCatalog
}

/** Links all documents; `undefined` after reporting errors. */
export function link(
  documents: readonly SourceDocument[],
  forms: readonly FormDocument[],
  diagnostics: Diagnostics,
  progress: Progress,
): Linked | undefined {
  progress('resolving', 0, 1)
  const catalog = resolve(documents, diagnostics)
  // A model of half the documents would report faults that are not there.
  if (diagnostics.failed) return undefined
  progress('modelling', 0, 1)
  const model = buildModel(catalog, diagnostics, forms)
  return diagnostics.failed ? undefined : linked(catalog, model)
}

function linked(catalog: ComponentCatalog, model: Model): Linked {
  useNamesOf(catalog, model)
  const components = new Map<string, LinkedSchema>()
  for (const schema of catalog.schemas) components.set(schema.targetNamespace, { schema, catalog })
  return { modules: model.modules, forms: model.forms, components }
}

// A package's classes are called what its manifest says, whatever generated it.
function useNamesOf(catalog: ComponentCatalog, { imported }: Model): void {
  for (const { namespace, classes } of imported) {
    const documents = catalog.schema(namespace)?.documents
    const names = documents?.find((each) => each.package !== undefined)?.package?.classes
    for (const model of classes) {
      const name = names?.[model.path]
      if (name !== undefined) Object.assign(model, { name })
    }
  }
}

/** Links again what has changed since it last did so without an error. */
export class Linker {
  #last: readonly LinkedUnit[] = []

  /** Links as {@link link} does, and reports the same. */
  link(
    documents: readonly SourceDocument[],
    forms: readonly FormDocument[],
    diagnostics: Diagnostics,
    progress: Progress,
  ): Linked | undefined {
    const units = unitsOf(documents, forms)
    const former = new Map(this.#last.map((each) => [each.unit, each]))
    const touched = touchedUnits(units, former.keys())
    const kept = [...touched.kept].flatMap(([unit, same]) => {
      const known = former.get(same)
      return known === undefined ? [] : [{ ...known, unit }]
    })
    const needed = [...touched.needed]
    progress('resolving', 0, 1)
    const resolving = diagnostics.fork()
    const catalog = resolve(
      needed.flatMap((each) => each.documents),
      resolving,
    )
    const resolved = new Findings(resolving.list, touched)
    diagnostics.adopt([...kept.flatMap((each) => each.resolving), ...resolved.all])
    if (diagnostics.failed) return undefined
    progress('modelling', 0, 1)
    const modelling = diagnostics.fork()
    const model = buildModel(
      catalog,
      modelling,
      needed.flatMap((each) => each.forms),
    )
    const modelled = new Findings(modelling.list, touched)
    diagnostics.adopt([...kept.flatMap((each) => each.modelling), ...modelled.all])
    if (diagnostics.failed) return undefined
    const fresh = parted(linked(catalog, model), touched, resolved, modelled)
    // What is not about a file of the run cannot be kept with one.
    const isWhole = resolved.others.length + modelled.others.length === 0
    const all = [...kept, ...fresh]
    this.#last = isWhole ? all : []
    return {
      modules: all.flatMap((each) => each.modules).sort(byPath),
      forms: all.flatMap((each) => each.forms).sort(byPath),
      components: new Map(all.flatMap((each) => [...each.components])),
    }
  }
}

/** What came of a unit. */
interface LinkedUnit extends Linked {
  readonly unit: Unit
  /** What resolving and modelling it reported. */
  readonly resolving: readonly Diagnostic[]
  readonly modelling: readonly Diagnostic[]
}

/** Findings, by the unit they are about; those of units that are only needed were told before. */
class Findings {
  readonly all: readonly Diagnostic[]
  /** Those that are about none. */
  readonly others: readonly Diagnostic[]
  readonly #byUnit = new Map<Unit, Diagnostic[]>()

  constructor(list: readonly Diagnostic[], { changed, needed }: Touched) {
    const owners = ownersOf(needed)
    const others: Diagnostic[] = []
    for (const each of list) {
      const unit = owners.get(each.location?.file ?? '')
      const known = unit === undefined ? others : this.#byUnit.get(unit)
      if (known !== undefined) known.push(each)
      else if (unit !== undefined) this.#byUnit.set(unit, [each])
    }
    this.others = others
    this.all = [...[...changed].flatMap((each) => this.of(each)), ...others]
  }

  of(unit: Unit): readonly Diagnostic[] {
    return this.#byUnit.get(unit) ?? []
  }
}

function parted(
  all: Linked,
  { changed }: Touched,
  resolved: Findings,
  modelled: Findings,
): readonly LinkedUnit[] {
  const owners = ownersOf(changed)
  const isOf =
    (unit: Unit) =>
    ({ schemas }: ModuleModel): boolean =>
      owners.get(schemas[0] ?? '') === unit
  return [...changed].map((unit) => ({
    unit,
    modules: all.modules.filter(isOf(unit)),
    forms: all.forms.filter(isOf(unit)),
    components: componentsOf(unit, all),
    resolving: resolved.of(unit),
    modelling: modelled.of(unit),
  }))
}

function componentsOf(
  { documents }: Unit,
  { components }: Linked,
): ReadonlyMap<string, LinkedSchema> {
  const own = new Map<string, LinkedSchema>()
  for (const { targetNamespace } of documents) {
    const known = components.get(targetNamespace)
    if (known !== undefined) own.set(targetNamespace, known)
  }
  return own
}

function ownersOf(units: Iterable<Unit>): ReadonlyMap<string, Unit> {
  const owners = new Map<string, Unit>()
  for (const unit of units) {
    for (const { file } of unit.documents) owners.set(file, unit)
    for (const { location } of unit.forms) owners.set(location.file, unit)
  }
  return owners
}

function byPath(a: ModuleModel, b: ModuleModel): number {
  return compareText(`${a.folder}/${a.name}`, `${b.folder}/${b.name}`)
}
