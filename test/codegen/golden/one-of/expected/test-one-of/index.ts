// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestOneOfBusy,
  testOneOfConditions,
  TestOneOfFailure,
  testOneOfFailureSeverities,
} from './test-one-of.ts'
export type {
  TestOneOfBusyBuilder,
  TestOneOfBusyInit,
  TestOneOfCondition,
  TestOneOfFailureBuilder,
  TestOneOfFailureInit,
  TestOneOfFailureSeverity,
} from './test-one-of.ts'
