// Code generated from schemas/xep-0264/thumbnails.xsd; DO NOT EDIT.
export { Thumbnail } from './thumbnails.ts'
export type { ThumbnailBuilder, ThumbnailInit } from './thumbnails.ts'
