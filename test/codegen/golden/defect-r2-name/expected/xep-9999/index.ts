// Code generated from xep-9999.xml; DO NOT EDIT.
export { ExampleForm } from './forms.ts'
export type { ExampleFormBuilder, ExampleFormInit } from './forms.ts'
