// Code generated from schema.xsd; DO NOT EDIT.
export { TestFoldFeatures } from './test-fold.ts'
export type { TestFoldFeaturesBuilder, TestFoldFeaturesInit } from './test-fold.ts'
