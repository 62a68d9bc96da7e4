// Code generated from schemas/xep-0079/amp-errors.xsd, schemas/xep-0079/amp-feature.xsd, schemas/xep-0079/amp.xsd; DO NOT EDIT.
export {
  Amp,
  AmpInvalidRules,
  AmpRule,
  AmpUnsupportedActions,
  AmpUnsupportedConditions,
} from './amp.ts'
export type {
  AmpBuilder,
  AmpInit,
  AmpInvalidRulesBuilder,
  AmpInvalidRulesInit,
  AmpRuleBuilder,
  AmpRuleInit,
  AmpUnsupportedActionsBuilder,
  AmpUnsupportedActionsInit,
  AmpUnsupportedConditionsBuilder,
  AmpUnsupportedConditionsInit,
} from './amp.ts'
export { AmpFailedRule, AmpFailedRules } from './amp-errors.ts'
export type {
  AmpFailedRuleBuilder,
  AmpFailedRuleInit,
  AmpFailedRulesBuilder,
  AmpFailedRulesInit,
} from './amp-errors.ts'
export { AmpFeature } from './amp-feature.ts'
export type { AmpFeatureBuilder, AmpFeatureInit } from './amp-feature.ts'
