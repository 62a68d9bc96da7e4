// Code generated from schemas/xep-0492/notification-settings.xsd; DO NOT EDIT.
export {
  NotificationSettings,
  NotifyAlways,
  NotifyAlwaysAdvanced,
  NotifyNever,
  NotifyNeverAdvanced,
  NotifyOnMention,
  NotifyOnMentionAdvanced,
} from './notification-settings.ts'
export type {
  NotificationSettingsBuilder,
  NotificationSettingsInit,
  NotifyAlwaysAdvancedBuilder,
  NotifyAlwaysAdvancedInit,
  NotifyAlwaysBuilder,
  NotifyAlwaysInit,
  NotifyNeverAdvancedBuilder,
  NotifyNeverAdvancedInit,
  NotifyNeverBuilder,
  NotifyNeverInit,
  NotifyOnMentionAdvancedBuilder,
  NotifyOnMentionAdvancedInit,
  NotifyOnMentionBuilder,
  NotifyOnMentionInit,
} from './notification-settings.ts'
