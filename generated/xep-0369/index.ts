// Code generated from schemas/xep-0369/forms.xml, schemas/xep-0369/mix.xsd; DO NOT EDIT.
export {
  Mix,
  MixCreate,
  MixDestroy,
  MixJoin,
  MixLeave,
  MixParticipant,
  MixSetNick,
  MixUpdateSubscription,
} from './mix.ts'
export type {
  MixBuilder,
  MixCreateBuilder,
  MixCreateInit,
  MixDestroyBuilder,
  MixDestroyInit,
  MixInit,
  MixJoinBuilder,
  MixJoinInit,
  MixLeaveBuilder,
  MixLeaveInit,
  MixParticipantBuilder,
  MixParticipantInit,
  MixSetNickBuilder,
  MixSetNickInit,
  MixUpdateSubscriptionBuilder,
  MixUpdateSubscriptionInit,
} from './mix.ts'
export { MixInformationForm } from './forms.ts'
export type { MixInformationFormBuilder, MixInformationFormInit } from './forms.ts'
