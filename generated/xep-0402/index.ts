// Code generated from schemas/xep-0402/bookmarks.xsd; DO NOT EDIT.
export { Bookmark, BookmarkExtensions } from './bookmarks.ts'
export type {
  BookmarkBuilder,
  BookmarkExtensionsBuilder,
  BookmarkExtensionsInit,
  BookmarkInit,
} from './bookmarks.ts'
