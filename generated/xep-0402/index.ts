// Code generated from schemas/xep-0402/bookmarks-0.xsd, schemas/xep-0402/bookmarks.xsd; DO NOT EDIT.
export { Bookmark, BookmarkExtensions } from './bookmarks.ts'
export type {
  BookmarkBuilder,
  BookmarkExtensionsBuilder,
  BookmarkExtensionsInit,
  BookmarkInit,
} from './bookmarks.ts'
export { Bookmark0 } from './bookmarks-0.ts'
export type { Bookmark0Builder, Bookmark0Init } from './bookmarks-0.ts'
