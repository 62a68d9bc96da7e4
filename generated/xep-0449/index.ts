// Code generated from schemas/xep-0449/stickers.xsd; DO NOT EDIT.
export { Sticker, StickerPack, StickerPackItem } from './stickers.ts'
export type {
  StickerBuilder,
  StickerInit,
  StickerPackBuilder,
  StickerPackInit,
  StickerPackItemBuilder,
  StickerPackItemInit,
} from './stickers.ts'
