// Code generated from schemas/rfc4685/atom-threading.xsd; DO NOT EDIT.
export { AtomInReplyTo, AtomTotal } from './atom-threading.ts'
export type {
  AtomInReplyToBuilder,
  AtomInReplyToInit,
  AtomTotalBuilder,
  AtomTotalInit,
} from './atom-threading.ts'
