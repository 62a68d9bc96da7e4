// Code generated from schemas/xep-0447/file-sharing.xsd; DO NOT EDIT.
export { FileSharing, fileSharingDispositions, FileSources } from './file-sharing.ts'
export type {
  FileSharingBuilder,
  FileSharingDisposition,
  FileSharingInit,
  FileSourcesBuilder,
  FileSourcesInit,
} from './file-sharing.ts'
