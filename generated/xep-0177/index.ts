// Code generated from schemas/xep-0177/raw-udp.xsd; DO NOT EDIT.
export { RawUdpCandidate, rawUdpCandidateTypes, RawUdpTransport } from './raw-udp.ts'
export type {
  RawUdpCandidateBuilder,
  RawUdpCandidateInit,
  RawUdpCandidateType,
  RawUdpTransportBuilder,
  RawUdpTransportInit,
} from './raw-udp.ts'
