/** What is known of TLS when its handshake is done. */
import type { TLSSocket } from 'node:tls'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { certificateIdentities } from './certificate-identities.ts'
import { channelBindingsOf } from './channel-bindings-of.ts'

/**
 * The channel at the initiating side, whose peer has been verified by this certificate (DER). What
 * identifies it is asked for during the login only, and made then: kept, it was 1 kB of an idle client.
 * The certificate is kept, because Node gives it once.
 */
export class InitiatingChannel implements SecureChannel {
  readonly protocol: string
  readonly cipher: string
  readonly isVerified = true
  readonly peerCertificate: Uint8Array
  readonly #socket: TLSSocket

  constructor(socket: TLSSocket, peerCertificate: Uint8Array) {
    const { protocol, cipher } = factsOf(socket)
    this.protocol = protocol
    this.cipher = cipher
    this.peerCertificate = peerCertificate
    this.#socket = socket
  }

  /** None when the connection is over: there is nothing to identify then. */
  get channelBindings(): SecureChannel['channelBindings'] {
    if (this.#socket.destroyed) return []
    return channelBindingsOf(this.#socket, 'initiating', this.peerCertificate)
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
