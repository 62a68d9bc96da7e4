// Code generated from xep-9999.xml; DO NOT EDIT.
export { R2Form } from './forms.ts'
export type { R2FormBuilder, R2FormInit } from './forms.ts'
