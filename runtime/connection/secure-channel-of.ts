/** What is known of TLS when its handshake is done. */
import type { TLSSocket } from 'node:tls'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { certificateIdentities } from './certificate-identities.ts'
import { channelBindingsOf } from './channel-bindings-of.ts'

/** The channel at the initiating side, whose peer has been verified by this certificate (DER). */
export function initiatingChannel(socket: TLSSocket, peerCertificate: Uint8Array): SecureChannel {
  return {
    ...factsOf(socket),
    isVerified: true,
    peerCertificate,
    channelBindings: channelBindingsOf(socket, 'initiating', peerCertificate),
  }
}

/**
 * The channel at the receiving side. The peer's certificate counts where it was asked for, shown, and
 * comes from an authority that is trusted with clients: otherwise it is as if there were none.
 */
export async function receivingChannel(
  socket: TLSSocket,
  { isPeerTrusted }: { readonly isPeerTrusted: boolean },
): Promise<SecureChannel> {
  const own = socket.getX509Certificate()
  const shown = isPeerTrusted ? socket.getPeerX509Certificate() : undefined
  const peerCertificate = shown && new Uint8Array(shown.raw)
  return {
    ...factsOf(socket),
    isVerified: peerCertificate !== undefined,
    peerCertificate,
    certificateIdentities: peerCertificate && (await certificateIdentities(peerCertificate)),
    channelBindings: channelBindingsOf(socket, 'receiving', own && new Uint8Array(own.raw)),
  }
}

function factsOf(socket: TLSSocket): Pick<SecureChannel, 'protocol' | 'cipher'> {
  return {
    protocol: socket.getProtocol() ?? 'unknown',
    cipher: socket.getCipher().standardName,
  }
}
