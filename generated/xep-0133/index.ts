// Code generated from schemas/xep-0133/forms.xml; DO NOT EDIT.
export { AdminForm, adminFormMaxItemsValues } from './forms.ts'
export type { AdminFormBuilder, AdminFormInit, AdminFormMaxItems } from './forms.ts'
