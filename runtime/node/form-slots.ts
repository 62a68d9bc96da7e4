/** The fields of a table of forms made ready: how their values are read, written and accepted. */
import type { FormDeclaration, FormField, FormFieldType } from './form-declaration.ts'
import type { ValueMapping } from './values/value-mapping.ts'
import { literalsOf, mappingOf } from './values/value-types.ts'

/** A field of a class of forms, ready. */
export interface FormSlot {
  readonly property: string
  readonly field: FormField
  readonly var: string
  readonly type: FormFieldType
  /** True where the value is a list. */
  readonly isMulti: boolean
  /** The type of each value. */
  readonly mapping: ValueMapping
  /** True where the empty text is a value; elsewhere it says that there is none. */
  readonly takesEmpty: boolean
}

/** The fields of a table, in order. */
export function formSlotsOf(form: FormDeclaration): readonly FormSlot[] {
  let slots = known.get(form)
  if (slots === undefined) {
    slots = Object.entries(form.fields).map(([property, field]) => slotOf(property, field))
    known.set(form, slots)
  }
  return slots
}

/** The value of a field with these values on the wire; undefined where there is none, or no such. */
export function parseValues(slot: FormSlot, values: readonly string[]): unknown {
  if (slot.isMulti) {
    return values.map((each) => slot.mapping.parse(each)).filter((each) => each !== undefined)
  }
  const [first] = values
  return first === undefined || isNothing(slot, first) ? undefined : slot.mapping.parse(first)
}

/** The values on the wire of what a user gave for a field. Throws TypeError, JidError. */
export function formatValues(slot: FormSlot, input: unknown): readonly string[] {
  const { mapping, isMulti, property } = slot
  if (!isMulti) return [mapping.format(mapping.accept(input))]
  if (!Array.isArray(input)) throw new TypeError(`"${property}": expected an array`)
  return input.map((each) => mapping.format(mapping.accept(each)))
}

/** Whether a text on the wire says that the field has no value. */
export function isNothing({ takesEmpty }: FormSlot, text: string): boolean {
  return text === '' && !takesEmpty
}

const known = new WeakMap<FormDeclaration, readonly FormSlot[]>()

function slotOf(property: string, field: FormField): FormSlot {
  const { type = 'text-single', values, datatype, open } = field
  const item = mappingOf(datatype ?? valueTypes[type])
  const mapping = values !== undefined && !open ? literalsOf(item, values) : item
  return {
    property,
    field,
    var: field.var ?? property,
    type,
    isMulti: type.endsWith('-multi'),
    mapping,
    takesEmpty: mapping.parse('') !== undefined,
  }
}

const valueTypes: Readonly<Partial<Record<FormFieldType, 'boolean' | 'jid'>>> = {
  boolean: 'boolean',
  'jid-single': 'jid',
  'jid-multi': 'jid',
}
