// Code generated from schemas/xep-0359/stanza-ids.xsd; DO NOT EDIT.
export { OriginId, ReferencedStanza, StanzaId } from './stanza-ids.ts'
export type {
  OriginIdBuilder,
  OriginIdInit,
  ReferencedStanzaBuilder,
  ReferencedStanzaInit,
  StanzaIdBuilder,
  StanzaIdInit,
} from './stanza-ids.ts'
