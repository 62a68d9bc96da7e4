// Code generated from xep-9999.xml; DO NOT EDIT.
export { ExampleForm, exampleFormBs } from './forms.ts'
export type { ExampleFormB, ExampleFormBuilder, ExampleFormInit } from './forms.ts'
