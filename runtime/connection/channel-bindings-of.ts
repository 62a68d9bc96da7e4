/** The channel bindings of a TLS connection (RFC 5929, RFC 9266). */
import { createHash } from 'node:crypto'
import type { TLSSocket } from 'node:tls'
import type { ChannelBinding } from '../sasl/channel-binding.ts'
import { certificateHash } from './certificate-hash.ts'

/**
 * What identifies a connection whose handshake is done, the preferred type first.
 *
 * `tls-exporter` is there with TLS 1.3 only: before, it is unsafe without the extended master secret
 * (RFC 9266 §4.2), of which Node does not tell. `tls-unique`, which is undefined for TLS 1.3, is there
 * with it all the same, as the Finished message of the client: there are servers that know nothing
 * else, and to those that do not want it, it says no less.
 *
 * @param certificate - the server's, in DER, whichever side this is
 */
export function channelBindingsOf(
  socket: TLSSocket,
  role: 'initiating' | 'receiving',
  certificate: Uint8Array | undefined,
): readonly ChannelBinding[] {
  const bindings: ChannelBinding[] = []
  if (socket.getProtocol() === 'TLSv1.3') {
    bindings.push({ type: 'tls-exporter', data: exported(socket) })
  }
  const finished = firstFinished(socket, role)
  if (finished) bindings.push({ type: 'tls-unique', data: new Uint8Array(finished) })
  const hash = certificate && certificateHash(certificate)
  if (certificate && hash !== undefined) {
    const data = new Uint8Array(createHash(hash).update(certificate).digest())
    bindings.push({ type: 'tls-server-end-point', data })
  }
  return bindings
}

function exported(socket: TLSSocket): Uint8Array {
  const context = Buffer.alloc(0)
  return new Uint8Array(socket.exportKeyingMaterial(32, 'EXPORTER-Channel-Binding', context))
}

/** The client's, but where a session is resumed the server's (RFC 5929 §3.1). */
function firstFinished(socket: TLSSocket, role: 'initiating' | 'receiving'): Buffer | undefined {
  const isOwn = (role === 'receiving') === socket.isSessionReused()
  return isOwn ? socket.getFinished() : socket.getPeerFinished()
}
