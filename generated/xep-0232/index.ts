// Code generated from schemas/xep-0232/forms.xml; DO NOT EDIT.
export { SoftwareInfoForm } from './forms.ts'
export type { SoftwareInfoFormBuilder, SoftwareInfoFormInit } from './forms.ts'
