// Code generated from xep-9999.xml; DO NOT EDIT.
export { Q6Filter, Q6FilterReceived, Q6FilterSent, Q6RuleType } from './q6-1.ts'
export type {
  Q6FilterBuilder,
  Q6FilterInit,
  Q6FilterReceivedBuilder,
  Q6FilterReceivedInit,
  Q6FilterSentBuilder,
  Q6FilterSentInit,
  Q6RuleTypeBuilder,
  Q6RuleTypeInit,
} from './q6-1.ts'
