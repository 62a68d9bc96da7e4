// Code generated from schema.xsd; DO NOT EDIT.
export { TestPickOneWhere } from './test-pick-one.ts'
export type { TestPickOneWhereBuilder, TestPickOneWhereInit } from './test-pick-one.ts'
