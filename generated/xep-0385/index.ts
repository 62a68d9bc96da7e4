// Code generated from schemas/xep-0385/media-sharing.xsd; DO NOT EDIT.
export { MediaSharing, MediaSources } from './media-sharing.ts'
export type {
  MediaSharingBuilder,
  MediaSharingInit,
  MediaSourcesBuilder,
  MediaSourcesInit,
} from './media-sharing.ts'
