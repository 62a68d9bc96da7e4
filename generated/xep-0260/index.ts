// Code generated from schemas/xep-0260/jingle-s5b.xsd; DO NOT EDIT.
export {
  Socks5Activated,
  Socks5Candidate,
  socks5CandidateTypes,
  Socks5CandidateUsed,
  socks5Modes,
  Socks5Transport,
} from './jingle-s5b.ts'
export type {
  Socks5ActivatedBuilder,
  Socks5ActivatedInit,
  Socks5CandidateBuilder,
  Socks5CandidateInit,
  Socks5CandidateType,
  Socks5CandidateUsedBuilder,
  Socks5CandidateUsedInit,
  Socks5Mode,
  Socks5TransportBuilder,
  Socks5TransportInit,
} from './jingle-s5b.ts'
