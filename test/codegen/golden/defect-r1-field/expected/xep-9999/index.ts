// Code generated from xep-9999.xml; DO NOT EDIT.
export { Xep9999Form, xep9999FormKindsValues } from './forms.ts'
export type { Xep9999FormBuilder, Xep9999FormInit, Xep9999FormKinds } from './forms.ts'
