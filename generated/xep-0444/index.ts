// Code generated from schemas/xep-0444/forms.xml, schemas/xep-0444/reactions.xsd; DO NOT EDIT.
export { Reactions } from './reactions.ts'
export type { ReactionsBuilder, ReactionsInit } from './reactions.ts'
export { ReactionRestrictionsForm } from './forms.ts'
export type { ReactionRestrictionsFormBuilder, ReactionRestrictionsFormInit } from './forms.ts'
