// Code generated from schemas/xep-0048/legacy-bookmarks.xsd; DO NOT EDIT.
export { LegacyBookmarkConference, LegacyBookmarks, LegacyBookmarkUrl } from './legacy-bookmarks.ts'
export type {
  LegacyBookmarkConferenceBuilder,
  LegacyBookmarkConferenceInit,
  LegacyBookmarksBuilder,
  LegacyBookmarksInit,
  LegacyBookmarkUrlBuilder,
  LegacyBookmarkUrlInit,
} from './legacy-bookmarks.ts'
