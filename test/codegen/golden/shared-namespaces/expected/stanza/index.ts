// Code generated from schema.xsd; DO NOT EDIT.
export { TestStanza, TestStanzaPart } from './stanza.ts'
export type {
  TestStanzaBuilder,
  TestStanzaInit,
  TestStanzaPartBuilder,
  TestStanzaPartInit,
} from './stanza.ts'
