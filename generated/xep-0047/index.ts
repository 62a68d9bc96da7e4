// Code generated from schemas/xep-0047/in-band-bytestreams.xsd; DO NOT EDIT.
export { InBandClose, InBandData, InBandOpen, inBandStanzas } from './in-band-bytestreams.ts'
export type {
  InBandCloseBuilder,
  InBandCloseInit,
  InBandDataBuilder,
  InBandDataInit,
  InBandOpenBuilder,
  InBandOpenInit,
  InBandStanza,
} from './in-band-bytestreams.ts'
