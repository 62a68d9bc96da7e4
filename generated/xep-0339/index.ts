// Code generated from schemas/xep-0339/ssma.xsd; DO NOT EDIT.
export { SsmaParameter, SsmaSource, SsmaSourceGroup } from './ssma.ts'
export type {
  SsmaParameterBuilder,
  SsmaParameterInit,
  SsmaSourceBuilder,
  SsmaSourceGroupBuilder,
  SsmaSourceGroupInit,
  SsmaSourceInit,
} from './ssma.ts'
