// The declaration table of a class.
import type { AnyModel, ClassModel, FieldModel, ValueModel } from '../model/model.ts'
import type { EnumerationModel } from '../model/model.ts'
import { lowerFirst } from '../model/names.ts'
import type { FileScope } from './file-scope.ts'
import { group, indent, type Layout, line, print } from './layout.ts'
import { arrayOf, keyOf, type Literal, literal, type Members } from './literals.ts'
import { schemaModule } from './schema-file.ts'
import { sectionOf } from './section.ts'
import type { Templates } from './templates.ts'

/** The name of a class's table in its module. */
export function tableName({ name }: ClassModel): string {
  return `${lowerFirst(name)}Declaration`
}

/** The statement that declares a class's table. */
export function tableOf(model: ClassModel, scope: FileScope, templates: Templates): string {
  scope.runtime('Declaration')
  const { module, namespace, element, local, choices, ordered, any, anyAttribute } = model
  const alsoIn = namespace === module.namespace ? module.alsoIn : []
  const section = sectionOf(model)
  return templates.fill('declaration', {
    constant: tableName(model),
    members: printed(2, {
      namespace,
      alsoIn: alsoIn.length > 0 ? alsoIn : undefined,
      name: element,
      local: local || undefined,
      section,
    }),
    fields: model.fields.map((field) =>
      printedMember(4, field.property, entryOf(field, model, scope)),
    ),
    rest: printed(2, {
      ordered: ordered || undefined,
      choices:
        choices.length > 0
          ? choices.map(({ of, required }) =>
              object({ of: of.map(alternative), required: required || undefined }),
            )
          : undefined,
      any: any === undefined ? undefined : anyEntry(any),
      anyAttribute: anyAttribute || undefined,
      answers: answersEntry(model, scope),
      schema: schemaEntry(model, scope),
    }),
  })
}

function entryOf(field: FieldModel, model: ClassModel, scope: FileScope): Members {
  const { kind } = field
  switch (field.kind) {
    case 'attribute':
      return object({
        kind,
        name: field.name === field.property ? undefined : field.name,
        namespace: field.namespace === '' ? undefined : field.namespace,
        ...simple(field.value, scope),
        required: field.required || undefined,
      })
    case 'text':
      return object({
        kind,
        ...simple(field.value, scope),
        required: field.required || undefined,
      })
    case 'child':
      return object({
        kind,
        of: thunk(scope.class(field.of, 'value')),
        required: field.required || undefined,
      })
    case 'children':
      return object({ kind, of: thunk(scope.class(field.of, 'value')), ...occurrence(field) })
    case 'childText':
      return object({
        kind,
        name: field.name === field.property ? undefined : field.name,
        namespace: foreign(field.namespace, model),
        ...simple(field.value, scope),
        required: field.required || undefined,
      })
    case 'childTexts':
      return object({
        kind,
        name: field.name,
        namespace: foreign(field.namespace, model),
        ...simple(field.value, scope),
        ...occurrence(field),
      })
    case 'childAttributes':
      return object({
        kind,
        name: field.name,
        namespace: foreign(field.namespace, model),
        attribute: field.attribute,
        ...simple(field.value, scope),
        ...occurrence(field),
      })
    case 'texts':
      return object({
        kind,
        name: field.name,
        namespace: foreign(field.namespace, model),
        ...occurrence(field),
      })
    case 'shortcut':
    case 'oneOfText':
      return object({ kind, of: field.of })
    case 'flag':
      return object({
        kind,
        name: field.name === field.property ? undefined : field.name,
        namespace: foreign(field.namespace, model),
        required: field.required || undefined,
      })
    case 'oneOf':
      return object({
        kind,
        names: valuesOf(field.enumeration, scope),
        namespace: foreign(field.namespace, model),
        required: field.required || undefined,
      })
    case 'choice':
      return object({ kind, of: thunks(field.of, scope), ...occurrence(field) })
    case 'mixed':
      return object({ kind, of: thunks(field.of, scope) })
  }
}

/** What a table says of a simple type. */
export function simple(
  value: ValueModel,
  scope: FileScope,
): Readonly<Record<string, Literal | undefined>> {
  const { type, list, enumeration, facets } = value
  return {
    type: type === 'string' ? undefined : type,
    list: list || undefined,
    values: enumeration === undefined ? undefined : valuesOf(enumeration, scope),
    open: enumeration?.open || undefined,
    default: value.default,
    fixed: value.fixed,
    facets: facets === undefined ? undefined : object({ ...facets }),
  }
}

/**
 * The list of an enumeration's values. That of another module is written out: modules may import each
 * other in a circle, and a table is made while its module is loaded.
 */
function valuesOf(enumeration: EnumerationModel, scope: FileScope): Literal {
  if (scope.declares(enumeration.listName)) return { code: enumeration.listName }
  return enumeration.values.map(({ value }) => value)
}

function anyEntry({ contexts, namespaces, before, min, max }: AnyModel): Members {
  return object({ contexts, namespaces, before, ...occurrence({ min, max }) })
}

function answersEntry({ answers = [] }: ClassModel, scope: FileScope): Members | undefined {
  if (answers.length === 0) return undefined
  const entries = new Map<string, Literal[]>()
  for (const { request, with: answer } of answers) {
    const entry = answer === undefined ? 'empty' : thunk(scope.class(answer, 'value'))
    entries.set(request, [...(entries.get(request) ?? []), entry])
  }
  return object(
    Object.fromEntries(
      [...entries].map(([request, each]): [string, Literal] => {
        const [first] = each
        return [request, each.length > 1 || first === undefined ? each : first]
      }),
    ),
  )
}

// Local elements have it too: their order is kept by it.
function schemaEntry({ module }: ClassModel, scope: FileScope): Literal | undefined {
  if (module.exact === undefined) return undefined
  const table = schemaModule(module)
  return thunk(`${scope.runtime('exact')}(${scope.name(table, table.constant, 'value')})`)
}

function alternative(properties: readonly string[]): Literal {
  const [only] = properties
  return only !== undefined && properties.length === 1 ? only : properties
}

function occurrence({ min, max }: { readonly min: number; readonly max: number }): {
  readonly min: number | undefined
  readonly max: number | undefined
} {
  return { min: min === 0 ? undefined : min, max: Number.isFinite(max) ? max : undefined }
}

function foreign(namespace: string, model: ClassModel): string | undefined {
  return namespace === model.namespace ? undefined : namespace
}

function thunk(name: string): Literal {
  return { code: group(['() =>', indent([line, name])]) }
}

function thunks(classes: readonly ClassModel[], scope: FileScope): Literal {
  return { code: ['() => ', arrayOf(classes.map((each) => scope.class(each, 'value')))] }
}

/** An object literal. */
export function object(members: Readonly<Record<string, Literal | undefined>>): Members {
  return { members: Object.entries(members) }
}

/** The members of a table that are there, each as a text. */
export function printed(
  depth: number,
  members: Readonly<Record<string, Literal | undefined>>,
): readonly string[] {
  return Object.entries(members).flatMap(([key, value]) =>
    value === undefined ? [] : [printedMember(depth, key, value)],
  )
}

/** A member of a table as a text. */
export function printedMember(depth: number, key: string, value: Literal): string {
  const name = keyOf(key)
  const text: Layout =
    typeof value === 'string'
      ? group([name, ':', indent([line, literal(value)])])
      : [name, ': ', literal(value)]
  // The comma behind it counts.
  return print([text, ','], depth).slice(0, -1)
}
