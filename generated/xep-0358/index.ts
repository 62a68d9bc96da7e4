// Code generated from schemas/xep-0358/jingle-publish.xsd; DO NOT EDIT.
export { JinglePub, JinglePubMeta, JinglePubStart, JinglePubStarting } from './jingle-publish.ts'
export type {
  JinglePubBuilder,
  JinglePubInit,
  JinglePubMetaBuilder,
  JinglePubMetaInit,
  JinglePubStartBuilder,
  JinglePubStartingBuilder,
  JinglePubStartingInit,
  JinglePubStartInit,
} from './jingle-publish.ts'
