// The enumerations of a run: of named types in the module of the type, of others with their class.
import type { BuiltinTypeName } from '../components/builtin-type-name.ts'
import type { ElementDeclaration } from '../components/element-declaration.ts'
import type { Location } from '../components/location.ts'
import type { ModelGroup } from '../components/model-group.ts'
import type { SimpleTypeDefinition } from '../components/simple-type-definition.ts'
import { enumerationOf, isEmptyType } from '../components/simple-types.ts'
import type { Annotation } from '../components/annotation.ts'
import { globalName } from './class-name.ts'
import type { EnumerationModel, EnumerationValueModel, ModuleModel } from './model.ts'
import type { NameTable } from './name-table.ts'
import { lowerFirst, plural, upperCamel, upperFirst } from './names.ts'
import { isReservedWord } from './reserved.ts'
import { type ValueType, valueTypeOf } from './value-type.ts'

/** What an anonymous enumeration is named after. */
export interface EnumerationOwner {
  readonly module: ModuleModel
  readonly className: string
  readonly property: string
}

/** Makes each enumeration once. */
export class Enumerations {
  readonly #names: NameTable
  /** Those of named types and groups. */
  readonly #named = new Map<SimpleTypeDefinition | ModelGroup, EnumerationModel>()
  /** The others, of which each module has its own: so that adding a schema changes no other module. */
  readonly #owned = new Map<ModuleModel, Map<SimpleTypeDefinition | ModelGroup, EnumerationModel>>()
  readonly #byModule = new Map<ModuleModel, EnumerationModel[]>()

  constructor(names: NameTable) {
    this.#names = names
  }

  /** The enumerations of a module, in the order in which they were made. */
  of(module: ModuleModel): readonly EnumerationModel[] {
    return this.#byModule.get(module) ?? []
  }

  /** Makes the enumeration of a named simple type, where it is one. */
  declareType(
    type: SimpleTypeDefinition,
    module: ModuleModel,
    elements: ReadonlySet<string>,
  ): void {
    const found = enumerated(type)
    if (found === undefined || type.name === undefined || this.#named.has(type)) return
    // An element of that name has the name first.
    const suffix = elements.has(type.name) ? 'Value' : ''
    const name = `${globalName(module.prefix, type.name)}${suffix}`
    const { annotation, location } = type
    const documentation = annotation?.documentation ?? []
    const what = `the type ${type.name}`
    this.#named.set(type, this.#make(module, name, found, { what, documentation, location }))
  }

  /** Makes the enumeration of a named group that is one choice of empty elements. */
  declareGroup(name: string, group: ModelGroup, module: ModuleModel): void {
    if (group.annotation?.vocabulary.oneOf === undefined || this.#named.has(group)) return
    const declarations = group.particles.flatMap(({ term }) =>
      term.kind === 'element' ? [term] : [],
    )
    const exported = globalName(module.prefix, name)
    const { documentation } = group.annotation
    const described = { what: `the group ${name}`, documentation, location: group.location }
    const found = { ...ofNames(declarations) }
    this.#named.set(group, this.#make(module, exported, found, described))
  }

  /** The enumeration of a simple type, if it is one. */
  ofType(type: SimpleTypeDefinition, owner: EnumerationOwner): EnumerationModel | undefined {
    const known = this.#known(type, owner)
    if (known !== undefined) return known
    const found = enumerated(type)
    if (found === undefined) return undefined
    const { annotation, location, baseTypeDefinition: base } = type
    // A restriction that changes nothing of a named enumeration is that enumeration.
    if (base !== undefined && type.facets.every((facet) => base.facets.includes(facet))) {
      const inherited = this.#known(base, owner)
      if (inherited !== undefined) return inherited
    }
    const documentation = annotation?.documentation ?? []
    return this.#own(type, owner, found, { documentation, location })
  }

  /** The enumeration of the names of a choice of empty elements. */
  ofGroup(
    group: ModelGroup,
    declarations: readonly ElementDeclaration[],
    annotation: Annotation,
    owner: EnumerationOwner,
  ): EnumerationModel {
    const known = this.#known(group, owner)
    if (known !== undefined) return known
    const { documentation } = annotation
    const { location } = group
    return this.#own(group, owner, ofNames(declarations), { documentation, location })
  }

  /** The enumeration of the options of a form's field. */
  ofOptions(
    owner: EnumerationOwner,
    found: Found,
    described: { readonly documentation: readonly string[]; readonly location: Location },
  ): EnumerationModel {
    return this.#makeFor(owner, found, described)
  }

  #known(
    source: SimpleTypeDefinition | ModelGroup,
    { module }: EnumerationOwner,
  ): EnumerationModel | undefined {
    return this.#named.get(source) ?? this.#owned.get(module)?.get(source)
  }

  #own(
    source: SimpleTypeDefinition | ModelGroup,
    owner: EnumerationOwner,
    found: Found,
    described: { readonly documentation: readonly string[]; readonly location: Location },
  ): EnumerationModel {
    const made = this.#makeFor(owner, found, described)
    const others = this.#owned.get(owner.module)
    if (others === undefined) this.#owned.set(owner.module, new Map([[source, made]]))
    else others.set(source, made)
    return made
  }

  #makeFor(
    { module, className, property }: EnumerationOwner,
    found: Found,
    described: { readonly documentation: readonly string[]; readonly location: Location },
  ): EnumerationModel {
    const name = `${className}${upperFirst(upperCamel(property))}`
    const what = `the values of ${className}.${property}`
    return this.#make(module, name, found, { ...described, what })
  }

  #make(
    module: ModuleModel,
    usual: string,
    found: Found,
    { what, documentation, location }: Described,
  ): EnumerationModel {
    const isOwn = this.#names.mayStepAside(module, [usual, listNameOf(usual)])
    const names = isOwn ? [usual, `${usual}Value`, `${usual}Name`] : [usual]
    const isFree = (each: string): boolean =>
      this.#names.areFree(module.folder, [each, listNameOf(each)])
    const name = names.find(isFree) ?? usual
    const listName = listNameOf(name)
    const made: EnumerationModel = { name, listName, module, ...found, documentation, location }
    const hint = 'Give the type, the property or the class another name.'
    if (this.#names.claim(module.folder, name, what, location, hint)) {
      this.#names.claim(module.folder, listName, `the values of ${what}`, location, hint)
    }
    const list = this.#byModule.get(module)
    if (list === undefined) this.#byModule.set(module, [made])
    else list.push(made)
    return made
  }
}

interface Described {
  readonly what: string
  readonly documentation: readonly string[]
  readonly location: Location
}

/** The values of an enumeration. */
export interface Found {
  readonly values: readonly EnumerationValueModel[]
  readonly type: ValueType
  readonly open: boolean
}

function listNameOf(name: string): string {
  const list = plural(lowerFirst(name))
  return isReservedWord(list) || list === lowerFirst(name) ? `${lowerFirst(name)}Values` : list
}

function ofNames(declarations: readonly ElementDeclaration[]): Found {
  const values = new Map(
    declarations.map(({ name, annotation }) => [
      name,
      { value: name, documentation: annotation?.documentation ?? [] },
    ]),
  )
  return { values: [...values.values()], type: 'string', open: false }
}

/** The values that a type enumerates, itself or by its members; numbers are left as numbers. */
function enumerated(type: SimpleTypeDefinition): Found | undefined {
  // Unions of unions may lead to one type in more ways than there is time for.
  const known = knownValues.get(type)
  if (known !== undefined) return known === 'none' ? undefined : known
  const found = valuesOf(type)
  knownValues.set(type, found ?? 'none')
  return found
}

const knownValues = new WeakMap<SimpleTypeDefinition, Found | 'none'>()

function valuesOf(type: SimpleTypeDefinition): Found | undefined {
  if (isEmptyType(type) || type.variety === 'list') return undefined
  const own = enumerationOf(type)
  if (own !== undefined) {
    if (type.variety === 'atomic' && !isLexical(type.builtinAncestor)) return undefined
    const valueType = type.variety === 'atomic' ? valueTypeOf(type.builtinAncestor) : 'string'
    return { values: distinct(own), type: valueType, open: !hasLexicalValues(type) }
  }
  if (type.variety === 'atomic') return undefined
  const members = type.memberTypeDefinitions.map((member) =>
    isEmptyType(member) ? emptyValue : enumerated(member),
  )
  const values = members.flatMap((found) => found?.values ?? [])
  if (values.every((each) => each.value === '')) return undefined
  const unique = new Map(values.map((each) => [each.value, each]))
  const open = members.some((found) => found?.open ?? true)
  return { values: [...unique.values()], type: 'string', open }
}

/** Whether each value of a type has one form only, so that its values can be listed as texts. */
function isLexical(builtin: BuiltinTypeName): boolean {
  return lexicalTypes.has(builtin)
}

const lexicalTypes: ReadonlySet<BuiltinTypeName> = new Set([
  'anySimpleType',
  'anyAtomicType',
  'string',
  'normalizedString',
  'token',
  'language',
  'NMTOKEN',
  'Name',
  'NCName',
  'ID',
  'IDREF',
  'ENTITY',
  'anyURI',
])

/** The same of all members of a union. */
function hasLexicalValues(
  type: SimpleTypeDefinition,
  seen = new Set<SimpleTypeDefinition>(),
): boolean {
  if (seen.has(type)) return true
  seen.add(type)
  if (type.variety === 'atomic') return isLexical(type.builtinAncestor)
  if (type.variety === 'list') return hasLexicalValues(type.itemTypeDefinition, seen)
  return type.memberTypeDefinitions.every((each) => hasLexicalValues(each, seen))
}

/** What an empty type adds to a union: that nothing may be written. */
const emptyValue: Found = {
  values: [{ value: '', documentation: [] }],
  type: 'string',
  open: false,
}

function distinct(
  values: readonly { readonly value: string; readonly annotation?: Annotation }[],
): readonly EnumerationValueModel[] {
  const unique = new Map<string, EnumerationValueModel>()
  for (const { value, annotation } of values) {
    if (unique.has(value)) continue
    unique.set(value, { value, documentation: annotation?.documentation ?? [] })
  }
  return [...unique.values()]
}
