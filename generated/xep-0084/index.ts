// Code generated from schemas/xep-0084/avatar-data.xsd, schemas/xep-0084/avatar-metadata.xsd; DO NOT EDIT.
export { AvatarData } from './avatar-data.ts'
export type { AvatarDataBuilder, AvatarDataInit } from './avatar-data.ts'
export { AvatarInfo, AvatarMetadata, AvatarPointer } from './avatar-metadata.ts'
export type {
  AvatarInfoBuilder,
  AvatarInfoInit,
  AvatarMetadataBuilder,
  AvatarMetadataInit,
  AvatarPointerBuilder,
  AvatarPointerInit,
} from './avatar-metadata.ts'
