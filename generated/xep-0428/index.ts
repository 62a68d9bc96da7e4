// Code generated from schemas/xep-0428/fallback.xsd; DO NOT EDIT.
export { Fallback, FallbackBody, FallbackSubject } from './fallback.ts'
export type {
  FallbackBodyBuilder,
  FallbackBodyInit,
  FallbackBuilder,
  FallbackInit,
  FallbackSubjectBuilder,
  FallbackSubjectInit,
} from './fallback.ts'
