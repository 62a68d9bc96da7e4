import type { Socket } from 'node:net'

/** What a socket is connected to, for messages: `127.0.0.1:5222`, `[::1]:5222`. */
export function peerAddress({
  remoteAddress = 'unknown',
  remotePort,
  remoteFamily,
}: Socket): string {
  const host = remoteFamily === 'IPv6' ? `[${remoteAddress}]` : remoteAddress
  return remotePort === undefined ? host : `${host}:${remotePort}`
}
