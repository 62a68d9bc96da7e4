// Code generated from schemas/rfc6121/roster-versioning.xsd, schemas/rfc6121/roster.xsd, schemas/rfc6121/subscription-pre-approval.xsd; DO NOT EDIT.
export { Roster, rosterAsks, RosterItem, rosterSubscriptions } from './roster.ts'
export type {
  RosterAsk,
  RosterBuilder,
  RosterInit,
  RosterItemBuilder,
  RosterItemInit,
  RosterSubscription,
} from './roster.ts'
export { RosterVersioning } from './roster-versioning.ts'
export type { RosterVersioningBuilder, RosterVersioningInit } from './roster-versioning.ts'
export { SubscriptionPreApproval } from './subscription-pre-approval.ts'
export type {
  SubscriptionPreApprovalBuilder,
  SubscriptionPreApprovalInit,
} from './subscription-pre-approval.ts'
