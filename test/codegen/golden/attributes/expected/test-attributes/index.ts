// Code generated from schema.xsd; DO NOT EDIT.
export {
  testAttributesCourses,
  TestAttributesOrder,
  testAttributesOrderSizes,
} from './test-attributes.ts'
export type {
  TestAttributesCourse,
  TestAttributesOrderBuilder,
  TestAttributesOrderInit,
  TestAttributesOrderSize,
} from './test-attributes.ts'
