// Code generated from schema.xsd; DO NOT EDIT.
export { TestAllCard, TestAllCardVCard } from './test-all.ts'
export type {
  TestAllCardBuilder,
  TestAllCardInit,
  TestAllCardVCardBuilder,
  TestAllCardVCardInit,
} from './test-all.ts'
