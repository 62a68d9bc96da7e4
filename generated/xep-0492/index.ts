// Code generated from schemas/xep-0492/notification-settings.xsd; DO NOT EDIT.
export {
  NotificationSettings,
  NotifyAdvanced,
  NotifyAlways,
  NotifyNever,
  NotifyOnMention,
} from './notification-settings.ts'
export type {
  NotificationSettingsBuilder,
  NotificationSettingsInit,
  NotifyAdvancedBuilder,
  NotifyAdvancedInit,
  NotifyAlwaysBuilder,
  NotifyAlwaysInit,
  NotifyNeverBuilder,
  NotifyNeverInit,
  NotifyOnMentionBuilder,
  NotifyOnMentionInit,
} from './notification-settings.ts'
