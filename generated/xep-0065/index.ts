// Code generated from schemas/xep-0065/socks5-bytestreams.xsd; DO NOT EDIT.
export {
  Bytestream,
  BytestreamHost,
  BytestreamHostUsed,
  bytestreamModes,
  BytestreamUdpSuccess,
} from './socks5-bytestreams.ts'
export type {
  BytestreamBuilder,
  BytestreamHostBuilder,
  BytestreamHostInit,
  BytestreamHostUsedBuilder,
  BytestreamHostUsedInit,
  BytestreamInit,
  BytestreamMode,
  BytestreamUdpSuccessBuilder,
  BytestreamUdpSuccessInit,
} from './socks5-bytestreams.ts'
