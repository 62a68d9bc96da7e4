// Code generated from schemas/xep-0016/privacy-lists.xsd; DO NOT EDIT.
export {
  privacyActions,
  PrivacyActive,
  PrivacyDefault,
  PrivacyItem,
  PrivacyList,
  PrivacyLists,
  privacyTypes,
} from './privacy-lists.ts'
export type {
  PrivacyAction,
  PrivacyActiveBuilder,
  PrivacyActiveInit,
  PrivacyDefaultBuilder,
  PrivacyDefaultInit,
  PrivacyItemBuilder,
  PrivacyItemInit,
  PrivacyListBuilder,
  PrivacyListInit,
  PrivacyListsBuilder,
  PrivacyListsInit,
  PrivacyType,
} from './privacy-lists.ts'
