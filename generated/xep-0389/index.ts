// Code generated from schemas/xep-0389/extensible-registration.xsd, schemas/xep-0389/forms.xml; DO NOT EDIT.
export {
  RegistrationCancel,
  RegistrationChallenge,
  RegistrationFlow,
  RegistrationInvalidFlow,
  RegistrationRecovery,
  RegistrationRegister,
  RegistrationResponse,
  RegistrationSuccess,
} from './extensible-registration.ts'
export type {
  RegistrationCancelBuilder,
  RegistrationCancelInit,
  RegistrationChallengeBuilder,
  RegistrationChallengeInit,
  RegistrationFlowBuilder,
  RegistrationFlowInit,
  RegistrationInvalidFlowBuilder,
  RegistrationInvalidFlowInit,
  RegistrationRecoveryBuilder,
  RegistrationRecoveryInit,
  RegistrationRegisterBuilder,
  RegistrationRegisterInit,
  RegistrationResponseBuilder,
  RegistrationResponseInit,
  RegistrationSuccessBuilder,
  RegistrationSuccessInit,
} from './extensible-registration.ts'
export { RegistrationChallengeForm } from './forms.ts'
export type { RegistrationChallengeFormBuilder, RegistrationChallengeFormInit } from './forms.ts'
