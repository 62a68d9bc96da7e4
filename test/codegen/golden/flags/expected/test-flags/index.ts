// Code generated from schema.xsd; DO NOT EDIT.
export { TestFlagsOptions, TestFlagsPing, TestFlagsPong } from './test-flags.ts'
export type {
  TestFlagsOptionsBuilder,
  TestFlagsOptionsInit,
  TestFlagsPingBuilder,
  TestFlagsPingInit,
  TestFlagsPongBuilder,
  TestFlagsPongInit,
} from './test-flags.ts'
