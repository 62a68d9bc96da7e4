// Code generated from schemas/rfc7395/framing.xsd; DO NOT EDIT.
export { FrameClose, FrameOpen } from './framing.ts'
export type {
  FrameCloseBuilder,
  FrameCloseInit,
  FrameOpenBuilder,
  FrameOpenInit,
} from './framing.ts'
