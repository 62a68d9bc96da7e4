// Code generated from schemas/xep-0176/ice-udp.xsd; DO NOT EDIT.
export {
  IceUdpCandidate,
  iceUdpCandidateTypes,
  IceUdpRemoteCandidate,
  IceUdpTransport,
} from './ice-udp.ts'
export type {
  IceUdpCandidateBuilder,
  IceUdpCandidateInit,
  IceUdpCandidateType,
  IceUdpRemoteCandidateBuilder,
  IceUdpRemoteCandidateInit,
  IceUdpTransportBuilder,
  IceUdpTransportInit,
} from './ice-udp.ts'
