// Code generated from schema.xsd; DO NOT EDIT.
export { TestFacetsLimits } from './test-facets.ts'
export type { TestFacetsLimitsBuilder, TestFacetsLimitsInit } from './test-facets.ts'
