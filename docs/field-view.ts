/** A field of a class as its page shows it. */
import { fieldTypes } from '../codegen/src/emit/field-types.ts'
import { FileScope } from '../codegen/src/emit/file-scope.ts'
import { type Layout, print } from '../codegen/src/emit/layout.ts'
import type {
  ClassModel,
  EnumerationModel,
  FieldModel,
  ModuleModel,
  ValueModel,
} from '../codegen/src/model/model.ts'
import { modulePath } from '../codegen/src/model/outline.ts'
import { placeOf } from './anchors.ts'
import { code, escapeHtml, link, listed, prose } from './html.ts'

/** What the template of a field gets. */
export interface FieldView {
  readonly property: string
  /** The type when reading, with links. */
  readonly type: string
  /** What it is in the XML. */
  readonly wire: string
  readonly required: boolean
  readonly documentation: readonly string[]
  /** What there is to say of its values: the default, the fixed value, the facets. */
  readonly notes: readonly string[]
}

/** A field of a class. */
export function fieldView(field: FieldModel, of: ClassModel): FieldView {
  const scope = scopeOf(of.module)
  const { read, isPresent, isRequired } = fieldTypes(field, scope)
  const members: Layout[] = isPresent ? [...read] : [...read, 'undefined']
  const type = print(members.flatMap((each, index) => (index === 0 ? [each] : [' | ', each])))
  return {
    property: field.property,
    type: linked(type, field, scope),
    wire: wireOf(field),
    required: isRequired,
    documentation: field.documentation.map(prose),
    notes: 'value' in field ? notesOf(field.value) : [],
  }
}

// A scope that names everything of other modules as its own module names it.
function scopeOf(module: ModuleModel): FileScope {
  return new FileScope(modulePath(module), [], {
    importExtension: '.ts',
    runtimeSpecifier: () => 'typed-xmpp/node/v1',
  })
}

function linked(type: string, field: FieldModel, scope: FileScope): string {
  const targets = new Map<string, string>()
  const classes: readonly ClassModel[] =
    'of' in field && typeof field.of !== 'string' ? [field.of].flat() : []
  for (const each of classes) targets.set(scope.class(each, 'type'), placeOf(each))
  const enumeration = enumerationOf(field)
  if (enumeration !== undefined) targets.set(scope.enumeration(enumeration), placeOf(enumeration))
  const html = type.split(/\b([A-Z]\w*)\b/).map((part) => {
    const target = targets.get(part)
    return target === undefined ? escapeHtml(part) : link(target, escapeHtml(part))
  })
  return html.join('')
}

function enumerationOf(field: FieldModel): EnumerationModel | undefined {
  if ('enumeration' in field) return field.enumeration
  return 'value' in field ? field.value.enumeration : undefined
}

function wireOf(field: FieldModel): string {
  const child = (name: string): string => code(`<${name}/>`)
  switch (field.kind) {
    case 'attribute': {
      const isXml = field.namespace.endsWith('/namespace')
      return `attribute ${code(isXml ? `xml:${field.name}` : field.name)}`
    }
    case 'text':
      return 'text'
    case 'child':
    case 'childText':
    case 'flag':
      return `child ${child(field.name)}`
    case 'shortcut':
      return `the child ${child(field.name)} that suits best, by language`
    case 'children':
    case 'childTexts':
    case 'texts':
      return `children ${child(field.name)}${timesOf(field)}`
    case 'childAttributes':
      return `${code(field.attribute)} of the children ${child(field.name)}`
    case 'oneOf':
      return 'name of the child'
    case 'oneOfText':
      return `text of the child that ${code(field.of)} names`
    case 'choice':
      return `children ${listed(classLinks(field.of))}, in order`
    case 'mixed':
      return 'text and children, in order'
  }
}

/** Links to classes by their elements. */
function classLinks(classes: readonly ClassModel[]): readonly string[] {
  return classes.map((each) => link(placeOf(each), code(`<${each.element}/>`)))
}

function timesOf({ min, max }: { readonly min: number; readonly max: number }): string {
  if (Number.isFinite(max)) return `, ${min === max ? min : `${min} to ${max}`}`
  return min > 0 ? `, ${min} or more` : ''
}

/** What there is to say of a value: its default, what it always is, its facets. */
export function notesOf({
  default: normal,
  fixed,
  facets = {},
  enumeration,
}: ValueModel): readonly string[] {
  const values = enumeration?.values ?? []
  const { minInclusive: from, maxInclusive: to, minLength, maxLength, length } = facets
  return [
    ...(normal === undefined ? [] : [`Default: ${code(normal)}.`]),
    ...(fixed === undefined ? [] : [`Always ${code(fixed)}.`]),
    ...(values.length === 0 || values.length > mostListed
      ? []
      : [
          `One of ${listed(
            values.map(({ value }) => code(value)),
            'or',
          )}.`,
        ]),
    ...(from === undefined ? [] : [`At least ${escapeHtml(from)}.`]),
    ...(to === undefined ? [] : [`At most ${escapeHtml(to)}.`]),
    ...(length === undefined ? [] : [`${length} characters long.`]),
    ...(minLength === undefined
      ? []
      : [minLength === 1 ? 'Not empty.' : `At least ${minLength} characters.`]),
    ...(maxLength === undefined ? [] : [`At most ${maxLength} characters.`]),
    ...(facets.patterns ?? []).map((each) => `Looks like ${code(each)}.`),
  ]
}

const mostListed = 12
