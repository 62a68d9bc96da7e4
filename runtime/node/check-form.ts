/** What is wrong with a form by the table of its class. */
import { brokenFacet } from './facets.ts'
import type { FormDeclaration } from './form-declaration.ts'
import { type FieldLike, isFilledIn } from './form-fields.ts'
import { type FormSlot, formSlotsOf, isNothing } from './form-slots.ts'
import type { ProblemCode } from './problem.ts'

/** Lists a problem of a field. */
export type ReportField = (
  grade: 'note' | 'fault',
  code: ProblemCode,
  step: string,
  expected: string,
  got: string,
) => void

/** A form, as far as it is checked. */
interface CheckedForm {
  readonly type: string | undefined
  readonly fields: readonly FieldLike[]
}

/** Reports fields that are missing or there twice, and values that are none of theirs. */
export function checkForm(form: FormDeclaration, node: CheckedForm, report: ReportField): void {
  for (const slot of formSlotsOf(form)) {
    const found = node.fields.filter((each) => each.var === slot.var)
    const step = `field[@var='${slot.var}']`
    const values = found[0]?.values ?? []
    if (slot.field.required && isFilledIn(node.type) && values.length === 0) {
      report('fault', 'missing', step, 'a value', 'nothing')
    }
    if (found.length > 1) report('note', 'count', step, 'one field', String(found.length))
    if (!slot.isMulti && values.length > 1) {
      report('note', 'count', `${step}/value`, '1 at most', String(values.length))
    }
    for (const [index, value] of values.entries()) {
      const at = values.length === 1 ? `${step}/value` : `${step}/value[${index + 1}]`
      checkText(slot, value, at, report)
    }
  }
}

function checkText(slot: FormSlot, text: string, step: string, report: ReportField): void {
  if (!slot.isMulti && isNothing(slot, text)) return
  const { mapping, field } = slot
  const value = mapping.parse(text)
  if (value === undefined) {
    const code = field.values === undefined ? 'value' : 'enumeration'
    report('fault', code, step, mapping.expected, text)
    return
  }
  const broken = field.facets && brokenFacet(field.facets, value, text, mapping)
  if (broken !== undefined) report('note', 'facet', step, broken, text)
}
