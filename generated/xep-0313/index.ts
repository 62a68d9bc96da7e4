// Code generated from schemas/xep-0313/mam.xsd; DO NOT EDIT.
export { MamEnd, MamFin, MamMetadata, MamQuery, MamResult, MamStart } from './mam.ts'
export type {
  MamEndBuilder,
  MamEndInit,
  MamFinBuilder,
  MamFinInit,
  MamMetadataBuilder,
  MamMetadataInit,
  MamQueryBuilder,
  MamQueryInit,
  MamResultBuilder,
  MamResultInit,
  MamStartBuilder,
  MamStartInit,
} from './mam.ts'
