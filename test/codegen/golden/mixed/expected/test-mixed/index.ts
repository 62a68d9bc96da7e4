// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestMixedP,
  TestMixedPBr,
  TestMixedPEm,
  TestMixedPlain,
  TestMixedSpan,
} from './test-mixed.ts'
export type {
  TestMixedPBrBuilder,
  TestMixedPBrInit,
  TestMixedPBuilder,
  TestMixedPContent,
  TestMixedPEmBuilder,
  TestMixedPEmInit,
  TestMixedPInit,
  TestMixedPlainBuilder,
  TestMixedPlainInit,
  TestMixedSpanBuilder,
  TestMixedSpanContent,
  TestMixedSpanInit,
} from './test-mixed.ts'
