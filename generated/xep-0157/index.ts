// Code generated from schemas/xep-0157/forms.xml; DO NOT EDIT.
export { ServerInfoForm } from './forms.ts'
export type { ServerInfoFormBuilder, ServerInfoFormInit } from './forms.ts'
