// Code generated from schemas/xep-0455/forms.xml; DO NOT EDIT.
export { ServiceStatusForm } from './forms.ts'
export type { ServiceStatusFormBuilder, ServiceStatusFormInit } from './forms.ts'
