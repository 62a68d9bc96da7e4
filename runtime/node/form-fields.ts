/**
 * The fields of a form as its typed properties have them. The nodes of the fields are all there is of a
 * form: typed values are read from them and written into them.
 */
import type { FormDeclaration } from './form-declaration.ts'
import { type FormSlot, formatValues, formSlotsOf, parseValues } from './form-slots.ts'
import { reading, type Values } from './hand-over.ts'

/** A field of a form: the node, or what it is made of. */
export interface FieldLike {
  readonly var?: string | undefined
  readonly type?: string | undefined
  readonly values?: readonly string[] | undefined
  readonly required?: boolean | undefined
  readonly options?: readonly unknown[] | undefined
}

/** What has fields: a form, before or after it is a node. */
interface HasFields {
  readonly fields: readonly FieldLike[]
}

/** The name of the field that says which form it is (XEP-0068 §3). */
export const formTypeField = 'FORM_TYPE'

/**
 * What a new form is made of, from the init of its class: the typed properties become fields behind
 * those given as such.
 *
 * @throws TypeError for a property that is missing or has a wrong value; JidError for an address that
 *   is none
 */
// biome-ignore lint/suspicious/noExplicitAny: the init of the class of plain forms, which is generated
export function formInit(form: FormDeclaration, init: object | undefined): any {
  if (init === reading) return init
  const { type = 'submit', fields = [], ...members } = (init ?? {}) as InitLike
  const { typed, others } = parted(form, members)
  for (const { property, field } of formSlotsOf(form)) {
    if (!field.required || !isFilledIn(type) || typed[property] !== undefined) continue
    throw new TypeError(`the form ${form.type} needs "${property}"`)
  }
  const isNamed = fields.some((each) => each.var === formTypeField)
  const named = isNamed ? fields : [formTypeOf(form), ...fields]
  return { ...others, type, fields: changedFields(form, named, typed, type) }
}

/** The values of the typed properties of a form, in the order of its table. */
export function formValues(node: HasFields, form: FormDeclaration): Values {
  const fields = new Map<string | undefined, FieldLike>()
  for (const each of node.fields) if (!fields.has(each.var)) fields.set(each.var, each)
  return formSlotsOf(form).map((slot) => {
    const field = fields.get(slot.var)
    return field === undefined ? undefined : parseValues(slot, field.values ?? [])
  })
}

/** The members that are typed properties of a form, and the others. */
export function parted(form: FormDeclaration, members: Members): PartedMembers {
  const [typed, others]: [Record<string, unknown>, Record<string, unknown>] = [{}, {}]
  for (const [name, value] of Object.entries(members)) {
    if (Object.hasOwn(form.fields, name)) typed[name] = value
    else others[name] = value
  }
  return { typed, others }
}

/**
 * The fields with other values for some: those that are there keep their place and what else they say,
 * new ones come last, and one of the value `undefined` goes. Throws TypeError, JidError.
 */
export function changedFields(
  form: FormDeclaration,
  fields: readonly FieldLike[],
  typed: Members,
  type: string | undefined,
): readonly FieldLike[] {
  let changed = fields
  const slots = new Map(formSlotsOf(form).map((slot) => [slot.property, slot]))
  // New ones come in the order in which they are given.
  for (const property of Object.keys(typed)) {
    const slot = slots.get(property)
    if (slot === undefined) continue
    const value = typed[slot.property]
    const at = changed.findIndex((each) => each.var === slot.var)
    if (value === undefined) changed = changed.filter((each) => each.var !== slot.var)
    else if (at < 0) changed = [...changed, newField(slot, valuesOf(slot, value), type)]
    else changed = changed.with(at, withValues(changed[at]!, valuesOf(slot, value)))
  }
  return changed
}

/** The value of the field that says which form it is. */
export function formTypeIn({ fields }: HasFields): string | undefined {
  return fields.find((each) => each.var === formTypeField)?.values?.[0]
}

/** Whether a form of this type holds what was asked for. */
export function isFilledIn(type: string | undefined): boolean {
  return type === 'submit' || type === 'result'
}

type Members = Readonly<Record<string, unknown>>

interface PartedMembers {
  readonly typed: Members
  readonly others: Members
}

interface InitLike {
  readonly type?: string | undefined
  readonly fields?: readonly FieldLike[] | undefined
  readonly [member: string]: unknown
}

function valuesOf(slot: FormSlot, value: unknown): readonly string[] {
  try {
    return formatValues(slot, value)
  } catch (error) {
    // Which property it was is said as everywhere else.
    if (!(error instanceof TypeError) || error.message.startsWith('"')) throw error
    throw new TypeError(`"${slot.property}": ${error.message}`, { cause: error })
  }
}

function formTypeOf({ type }: FormDeclaration): FieldLike {
  return { var: formTypeField, type: 'hidden', values: [type] }
}

/** Only a form to be filled in need say the types of its fields (XEP-0004 §3.2). */
function newField(slot: FormSlot, values: readonly string[], type: string | undefined): FieldLike {
  const field: FieldLike = { var: slot.var, values }
  if (type !== 'form') return field
  const options = slot.field.values?.map((value) => ({ value }))
  return {
    ...field,
    type: slot.type,
    ...(slot.field.required && { required: true }),
    ...(options && slot.type.startsWith('list-') && { options }),
  }
}

function withValues(field: FieldLike, values: readonly string[]): FieldLike {
  const node = field as FieldLike & { with?: (changes: object) => FieldLike }
  return typeof node.with === 'function' ? node.with({ values }) : { ...field, values }
}
