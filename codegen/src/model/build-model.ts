// The model pass: components in, what will be generated out.
import { isAnyType } from '../components/builtin-types.ts'
import type { ComponentCatalog } from '../components/component-catalog.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { FormDocument } from '../components/form-type.ts'
import type { Location } from '../components/location.ts'
import type { Schema } from '../components/schema.ts'
import type { Diagnostics } from '../diagnostics.ts'
import { compareText } from '../text/compare.ts'
import { answersOf } from './answers.ts'
import { anyOf } from './any.ts'
import { buildForms } from './build-forms.ts'
import type { ClassDraft } from './class-draft.ts'
import { classAnnotationOf, globalName, localNames } from './class-name.ts'
import type { ContentModel } from './content-model.ts'
import { Enumerations } from './enumerations.ts'
import { fieldsOf } from './fields.ts'
import { ContentFlattener } from './flatten-content.ts'
import type { BaseClass, ClassModel, Model, ModuleModel } from './model.ts'
import { sharedOwners } from './local-owners.ts'
import { agreed, moduleNames, namespacePrefix, placeOf } from './module-names.ts'
import { NameTable } from './name-table.ts'
import { needsSchema } from './needs-schema.ts'
import { longestName, upperCamel } from './names.ts'
import { PropertyNames } from './property-names.ts'
import { substitutionGroups } from './substitution-groups.ts'

/**
 * Builds the model. Everything that has no name, or a name that something else has, is reported as an
 * error: M1 (a name twice), M2 (no name can be made), M3 (a name hides another), M4 (unknown value
 * type or base class), M5 (an annotation on what it does not fit), M6 (modules), M7 (no such answer),
 * M8 (one name, two types); M9 is a warning about default values.
 */
export function buildModel(
  catalog: ComponentCatalog,
  diagnostics: Diagnostics,
  forms: readonly FormDocument[] = [],
): Model {
  return new ModelBuilder(catalog, diagnostics).build(forms)
}

class ModelBuilder {
  readonly #catalog: ComponentCatalog
  readonly #diagnostics: Diagnostics
  readonly #names: NameTable
  readonly #enumerations: Enumerations
  readonly #flattener: ContentFlattener
  readonly #modules = new Map<string, ModuleDraft>()
  readonly #globals = new Map<ElementDeclaration, ClassDraft>()
  readonly #locals = new Map<ModuleModel, Map<ElementDeclaration, ClassDraft>>()
  readonly #owners: ReadonlyMap<ElementDeclaration, string>
  readonly #nested = new Map<ClassDraft, ClassDraft[]>()
  readonly #queue: ClassDraft[] = []

  constructor(catalog: ComponentCatalog, diagnostics: Diagnostics) {
    this.#catalog = catalog
    this.#diagnostics = diagnostics
    this.#names = new NameTable(diagnostics)
    this.#enumerations = new Enumerations(this.#names)
    this.#flattener = new ContentFlattener(diagnostics, substitutionGroups(catalog))
    this.#owners = new Map(catalog.schemas.flatMap((schema) => [...sharedOwners(schema)]))
  }

  build(forms: readonly FormDocument[]): Model {
    for (const schema of this.#catalog.schemas) this.#declareModule(schema)
    // Classes of global elements have their names first, whatever uses them.
    for (const schema of this.#catalog.schemas) this.#declareGlobals(schema)
    for (const schema of this.#catalog.schemas) this.#declareEnumerations(schema)
    for (const draft of this.#queue) this.#complete(draft)
    const all = [...this.#modules.values()].map(({ model, globals }) =>
      Object.assign(model, {
        classes: globals.flatMap((each) => this.#withNested(each)),
        enumerations: this.#enumerations.of(model),
      }),
    )
    const sorted = all
      .filter(({ classes, enumerations }) => classes.length + enumerations.length > 0)
      .sort((a, b) => compareText(`${a.folder}/${a.name}`, `${b.folder}/${b.name}`))
    const imported = sorted.filter((each) => each.package !== undefined)
    const modules = sorted.filter((each) => each.package === undefined)
    const context = {
      names: this.#names,
      enumerations: this.#enumerations,
      diagnostics: this.#diagnostics,
      modules: sorted,
    }
    return { modules, imported, forms: buildForms(forms, context) }
  }

  #declareModule(schema: Schema): void {
    const {
      folder: own,
      name,
      prefix,
    } = moduleNames(schema, this.#catalog.schemas, this.#diagnostics)
    const owner = schema.documents.find((each) => each.package !== undefined)?.package?.specifier
    const folder = owner === undefined ? own : `${owner}/${own}`
    const location = placeOf(schema)
    const path = `${folder}/${name}`
    const other = [...this.#modules.values()].find(
      ({ model }) => `${model.folder}/${model.name}` === path,
    )
    if (other !== undefined) {
      const where = other.model.location.file
      const message = `the module ${path} is that of ${other.model.namespace} too (${where})`
      this.#diagnostics.error('M6', message, location, 'Say another x:module name.')
    }
    const specification = agreed(schema, 'specification', (said) => said.folder, this.#diagnostics)
    const shared = schema.documents.flatMap((each) => each.annotation?.vocabulary.shared ?? [])
    const alsoIn = shared.flatMap(({ namespaces }) => namespaces)
    const model: ModuleModel = {
      namespace: schema.targetNamespace,
      alsoIn: [...new Set(alsoIn)].filter((each) => each !== schema.targetNamespace),
      folder,
      name,
      ...(owner === undefined ? {} : { package: owner }),
      prefix,
      schemas: [...new Set(schema.documents.map((each) => each.location.file))].sort(compareText),
      ...(specification === undefined ? {} : { specification }),
      published: schema.documents.some((each) => each.published),
      documentation: schema.documents.flatMap((each) => each.annotation?.documentation ?? []),
      location,
      ...(owner === undefined && needsSchema(schema) ? { exact: true } : {}),
      enumerations: [],
      classes: [],
    }
    this.#modules.set(schema.targetNamespace, { model, globals: [] })
  }

  #declareGlobals(schema: Schema): void {
    const module = this.#moduleOf(schema)
    for (const declaration of schema.elementDeclarations) {
      // An abstract element is never on the wire.
      if (declaration.abstract) continue
      const usual = globalName(module.model.prefix, declaration.name)
      const { prefix } = module.model
      const verbatim = declaration.name.replace(/[^\p{ID_Continue}]+/gu, '_')
      const others = [
        `${prefix}Element${upperCamel(declaration.name)}`,
        `${prefix}Element${verbatim}`,
      ]
      const name =
        classAnnotationOf(declaration)?.name ?? this.#freeName(module.model, usual, others)
      const draft = this.#draft(declaration, module.model, name, declaration.name)
      this.#globals.set(declaration, draft)
      module.globals.push(draft)
    }
  }

  #declareEnumerations(schema: Schema): void {
    const { model } = this.#moduleOf(schema)
    const elements = new Set(schema.elementDeclarations.map((each) => each.name))
    for (const type of schema.typeDefinitions) {
      if (type.kind === 'simpleType') this.#enumerations.declareType(type, model, elements)
    }
    for (const { name, modelGroup } of schema.modelGroupDefinitions) {
      this.#enumerations.declareGroup(name, modelGroup, model)
    }
  }

  #draft(
    declaration: ElementDeclaration,
    module: ModuleModel,
    name: string,
    path: string,
  ): ClassDraft {
    const { annotation, typeDefinition, location, targetNamespace: namespace } = declaration
    const vocabulary = annotation?.vocabulary
    const section = classAnnotationOf(declaration)?.section
    const own = annotation?.documentation ?? []
    const type = typeDefinition.annotation?.documentation ?? []
    this.#claimNames(module.folder, name, `the element ${path.slice(-120)}`, location)
    const model: ClassModel = {
      name,
      module,
      element: declaration.name,
      namespace,
      local: declaration.scope === 'local',
      path,
      base: this.#baseOf(declaration),
      documentation: own.length > 0 ? own : type,
      ...(section === undefined ? {} : { section }),
      ...(vocabulary?.stands === undefined ? {} : { stands: vocabulary.stands.in }),
      fields: [],
      ordered: false,
      choices: [],
      anyAttribute: false,
      location,
    }
    const content = this.#contentOf(declaration)
    const draft: ClassDraft = { declaration, module, content, model }
    this.#queue.push(draft)
    return draft
  }

  /** The names of a class, of what it is made from and of its builder. */
  #claimNames(folder: string, name: string, what: string, location: Location): void {
    const hint = 'Say x:class name="…" on the element.'
    if (name.length > longestName) {
      const message = `the name ${name.slice(0, longestName)}… of ${what} is too long`
      this.#diagnostics.error('M2', message, location, hint)
      return
    }
    const isFree = this.#names.claim(folder, name, what, location, hint)
    // A class that has its name from another has the names that go with it from there too.
    for (const suffix of isFree ? ['Init', 'Builder'] : []) {
      const whose = `the ${suffix.toLowerCase()} of ${what}`
      this.#names.claim(folder, `${name}${suffix}`, whose, location, hint)
    }
  }

  #complete(draft: ClassDraft): void {
    const { declaration, content, model } = draft
    const { fields, choices, afterWildcard } = fieldsOf({
      draft,
      classOf: (element, user) => this.#classOf(element, user),
      enumerations: this.#enumerations,
      names: this.#names,
      properties: new PropertyNames(model.name, this.#diagnostics),
      diagnostics: this.#diagnostics,
    })
    const type = declaration.typeDefinition
    const any = isAnyType(type) ? anything : anyOf(content, draft)
    const said = declaration.annotation?.vocabulary.answers ?? []
    const answers = answersOf(said, this.#catalog, this.#globals, this.#diagnostics)
    Object.assign(model, {
      fields,
      choices,
      ordered: content?.ordered === true && !fields.some((each) => each.kind === 'mixed'),
      anyAttribute: type.kind === 'complexType' && type.attributeWildcard !== undefined,
      ...(any === undefined
        ? {}
        : { any: afterWildcard === undefined ? any : { ...any, before: afterWildcard } }),
      ...(answers.length === 0 ? {} : { answers }),
    })
  }

  /**
   * The class of an element inside a content model. A local element has one in each module that uses
   * it, named after the first element there that does, or the named type that several share.
   */
  #classOf(declaration: ElementDeclaration, user: ClassDraft): ClassModel {
    const global = this.#globals.get(declaration)
    if (global !== undefined) return global.model
    const { module } = user
    let locals = this.#locals.get(module)
    if (locals === undefined) {
      locals = new Map()
      this.#locals.set(module, locals)
    }
    const known = locals.get(declaration)
    if (known !== undefined) return known.model
    const owner = this.#owners.get(declaration)
    const parent = owner === undefined ? user.model.name : globalName(module.prefix, owner)
    const path = `${user.model.path}/${declaration.name}`
    const parts = { parent, path: path.split('/'), ...qualifierOf(declaration, module) }
    const [usual = '', ...others] = localNames(parts)
    const name = classAnnotationOf(declaration)?.name ?? this.#freeName(module, usual, others)
    const draft = this.#draft(declaration, module, name, path)
    locals.set(declaration, draft)
    const nested = this.#nested.get(user)
    if (nested === undefined) this.#nested.set(user, [draft])
    else nested.push(draft)
    return draft.model
  }

  /**
   * The usual name of a class, or another where that is taken by something of the same schema, or is no
   * name at all.
   */
  #freeName(module: ModuleModel, usual: string, others: readonly string[]): string {
    const whole = [usual, `${usual}Init`, `${usual}Builder`]
    if (!this.#names.mayStepAside(module, whole)) return usual
    return this.#names.firstFree(module.folder, [usual, ...others]) ?? usual
  }

  #contentOf({ typeDefinition: type }: ElementDeclaration): ContentModel | undefined {
    if (type.kind === 'simpleType' || isAnyType(type)) return undefined
    const { contentType } = type
    if (contentType.variety === 'empty' || contentType.variety === 'simple') return undefined
    return this.#flattener.flatten(contentType.particle)
  }

  #baseOf(declaration: ElementDeclaration): BaseClass {
    const said = classAnnotationOf(declaration)
    if (said?.extends === undefined) return 'Node'
    if (said.extends === 'Stanza' || said.extends === 'Form') return said.extends
    const message = `the runtime has no base class '${said.extends}'`
    this.#diagnostics.error('M4', message, said.location, 'There are Stanza and Form.')
    return 'Node'
  }

  #withNested(draft: ClassDraft): readonly ClassModel[] {
    const nested = this.#nested.get(draft) ?? []
    return [draft.model, ...nested.flatMap((each) => this.#withNested(each))]
  }

  #moduleOf(schema: Schema): ModuleDraft {
    const module = this.#modules.get(schema.targetNamespace)
    if (module === undefined) throw new TypeError(`no module of ${schema.targetNamespace}`)
    return module
  }
}

/** What tells the namespace of an element from its module's. */
function qualifierOf(
  { targetNamespace }: ElementDeclaration,
  { namespace, prefix }: ModuleModel,
): { readonly prefix: string; readonly qualifier?: string } {
  if (targetNamespace === namespace) return { prefix }
  return { prefix, qualifier: namespacePrefix(targetNamespace) }
}

const anything = { documentation: [], min: 0, max: Number.POSITIVE_INFINITY }

interface ModuleDraft {
  readonly model: ModuleModel
  readonly globals: ClassDraft[]
}
