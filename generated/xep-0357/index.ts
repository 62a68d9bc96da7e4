// Code generated from schemas/xep-0357/forms.xml, schemas/xep-0357/push.xsd; DO NOT EDIT.
export { PushDisable, PushEnable, PushNotification } from './push.ts'
export type {
  PushDisableBuilder,
  PushDisableInit,
  PushEnableBuilder,
  PushEnableInit,
  PushNotificationBuilder,
  PushNotificationInit,
} from './push.ts'
export { PushPublishOptionsForm, PushSummaryForm } from './forms.ts'
export type {
  PushPublishOptionsFormBuilder,
  PushPublishOptionsFormInit,
  PushSummaryFormBuilder,
  PushSummaryFormInit,
} from './forms.ts'
