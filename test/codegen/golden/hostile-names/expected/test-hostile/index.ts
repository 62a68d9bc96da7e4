// Code generated from schema.xsd; DO NOT EDIT.
export { TestHostileConstructor, testHostileConstructorQuotes } from './test-hostile.ts'
export type {
  TestHostileConstructorBuilder,
  TestHostileConstructorInit,
  TestHostileConstructorQuote,
} from './test-hostile.ts'
