// Code generated from schemas/xep-0434/trust-messages.xsd; DO NOT EDIT.
export { TrustKeyOwner, TrustMessage } from './trust-messages.ts'
export type {
  TrustKeyOwnerBuilder,
  TrustKeyOwnerInit,
  TrustMessageBuilder,
  TrustMessageInit,
} from './trust-messages.ts'
