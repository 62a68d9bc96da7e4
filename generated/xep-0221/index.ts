// Code generated from schemas/xep-0221/media-element.xsd; DO NOT EDIT.
export { MediaElement, MediaUri } from './media-element.ts'
export type {
  MediaElementBuilder,
  MediaElementInit,
  MediaUriBuilder,
  MediaUriInit,
} from './media-element.ts'
