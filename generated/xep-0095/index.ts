// Code generated from schemas/xep-0095/stream-initiation.xsd; DO NOT EDIT.
export { SiBadProfile, SiNoValidStreams, StreamInitiation } from './stream-initiation.ts'
export type {
  SiBadProfileBuilder,
  SiBadProfileInit,
  SiNoValidStreamsBuilder,
  SiNoValidStreamsInit,
  StreamInitiationBuilder,
  StreamInitiationInit,
} from './stream-initiation.ts'
