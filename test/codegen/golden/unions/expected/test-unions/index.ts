// Code generated from schema.xsd; DO NOT EDIT.
export {
  testUnionsCloseds,
  testUnionsColds,
  TestUnionsColour,
  testUnionsMaybes,
  testUnionsOpens,
  testUnionsWarms,
} from './test-unions.ts'
export type {
  TestUnionsClosed,
  TestUnionsCold,
  TestUnionsColourBuilder,
  TestUnionsColourInit,
  TestUnionsMaybe,
  TestUnionsOpen,
  TestUnionsWarm,
} from './test-unions.ts'
