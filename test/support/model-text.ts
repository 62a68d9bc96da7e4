/** Classes of a model printed on a line a field, so that a test reads like a content model. */
import type {
  ChoiceModel,
  ClassModel,
  FieldModel,
  ValueModel,
} from '../../codegen/src/model/model.ts'

/**
 * A class with its fields: `@name` an attribute, `#text` character data, `<name>` children; `!` required,
 * `?` optional, `*` `+` `{2,3}` lists, `=value` a default, `==value` a fixed value.
 */
export function classText(model: ClassModel): string {
  const { name, fields, choices, any, ordered, anyAttribute } = model
  const marks = [ordered ? 'ordered' : '', anyAttribute ? '@any' : ''].filter((each) => each !== '')
  const lines = [
    [name, ...marks].join(' '),
    ...fields.map(fieldText),
    ...choices.map(choiceText),
    ...(any === undefined ? [] : [`any${anyText(any)}`]),
  ]
  return lines.join('\n  ')
}

/** One field, as in {@link classText}. */
export function fieldText(field: FieldModel): string {
  const { property } = field
  switch (field.kind) {
    case 'attribute':
      return `${property}: @${field.name} ${valueText(field.value)}${mark(field)}`
    case 'text':
      return `${property}: #text ${valueText(field.value)}${mark(field)}`
    case 'child':
      return `${property}: <${field.name}> ${field.of.name}${mark(field)}`
    case 'children':
      return `${property}: <${field.name}> ${field.of.name}${occurrence(field)}`
    case 'childText':
      return `${property}: <${field.name}> ${valueText(field.value)}${mark(field)}`
    case 'childTexts':
      return `${property}: <${field.name}> ${valueText(field.value)}${occurrence(field)}`
    case 'childAttributes':
      return `${property}: <${field.name} ${field.attribute}> ${valueText(field.value)}${occurrence(field)}`
    case 'texts':
      return `${property}: <${field.name}> texts${occurrence(field)}`
    case 'shortcut':
      return `${property}: best of ${field.of}`
    case 'flag':
      return `${property}: <${field.name}/>${field.required ? '!' : '?'}`
    case 'oneOf': {
      const names = field.enumeration.values.map(({ value }) => value).join('|')
      return `${property}: one of ${names} as ${field.enumeration.name}${mark(field)}`
    }
    case 'oneOfText':
      return `${property}: text of ${field.of}`
    case 'choice':
      return `${property}: (${field.of.map(({ name }) => name).join('|')})${occurrence(field)}`
    case 'mixed':
      return `${property}: mixed (${field.of.map(({ name }) => name).join('|')})${field.open ? ' open' : ''}`
  }
}

function valueText({ type, list, enumeration, default: fallback, fixed }: ValueModel): string {
  const name =
    enumeration === undefined ? type : `${enumeration.name}${enumeration.open ? '…' : ''}`
  const constraint = fixed === undefined ? '' : `==${fixed}`
  return `${name}${list ? '[]' : ''}${fallback === undefined ? '' : `=${fallback}`}${constraint}`
}

function choiceText({ of, required }: ChoiceModel): string {
  return `choice ${of.map((each) => each.join('+')).join(' | ')}${required ? '!' : '?'}`
}

function anyText({
  contexts,
  namespaces,
  before,
  min,
  max,
}: NonNullable<ClassModel['any']>): string {
  const where = namespaces === undefined ? '' : ` ${[namespaces].flat().join(' ')}`
  const place = before === undefined ? '' : ` before ${before}`
  const allowed = contexts === undefined ? '' : ` for ${contexts.join(' ')}`
  return `${occurrence({ min, max })}${where}${allowed}${place}`
}

function mark({ required }: { readonly required: boolean }): string {
  return required ? '!' : '?'
}

function occurrence({ min, max }: { readonly min: number; readonly max: number }): string {
  if (max === Number.POSITIVE_INFINITY) return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`
  return `{${min},${max}}`
}
