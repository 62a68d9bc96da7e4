// Code generated from schemas/xep-0131/shim.xsd; DO NOT EDIT.
export { ShimHeader, ShimHeaders } from './shim.ts'
export type {
  ShimHeaderBuilder,
  ShimHeaderInit,
  ShimHeadersBuilder,
  ShimHeadersInit,
} from './shim.ts'
