// Code generated from schema.xsd; DO NOT EDIT.
export {
  TestGroupsEvent,
  TestGroupsEventGuest,
  TestGroupsMeeting,
  TestGroupsMeetingTopic,
  TestGroupsSummit,
} from './test-groups.ts'
export type {
  TestGroupsEventBuilder,
  TestGroupsEventGuestBuilder,
  TestGroupsEventGuestInit,
  TestGroupsEventInit,
  TestGroupsMeetingBuilder,
  TestGroupsMeetingInit,
  TestGroupsMeetingTopicBuilder,
  TestGroupsMeetingTopicInit,
  TestGroupsSummitBuilder,
  TestGroupsSummitInit,
} from './test-groups.ts'
