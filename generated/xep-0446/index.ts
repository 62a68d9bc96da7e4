// Code generated from schemas/xep-0446/file-metadata.xsd; DO NOT EDIT.
export { FileMetadata } from './file-metadata.ts'
export type { FileMetadataBuilder, FileMetadataInit } from './file-metadata.ts'
