/**
 * TLS over a connected socket, for either side (RFC 6120 §5). The initiating entity asks for the
 * XMPP domain by SNI, and judges the certificate by that domain, wherever it connected to: Node
 * checks the chain and the dates, {@link verifyCertificate} the names.
 */
import type { Socket } from 'node:net'
import { connect, type PeerCertificate, type SecureContext, TLSSocket } from 'node:tls'
import { ConnectionError } from '../errors.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import { InitiatingChannel, receivingChannel } from './secure-channel-of.ts'
import { tlsConnectOptions } from './tls-connect-options.ts'
import type { TlsOptions } from './tls-options.ts'
import { verifyCertificate } from './verify-certificate.ts'

/** The part a side plays in TLS, and with what. */
export type TlsRole =
  | {
      readonly role: 'initiating'
      /** The XMPP domain that the certificate must be for. */
      readonly domain: string
      readonly options?: TlsOptions | undefined
      /** Whether TLS is the first that is spoken, so that ALPN has to say what it is for (XEP-0368). */
      readonly isDirect?: boolean | undefined
    }
  | {
      readonly role: 'receiving'
      readonly context: SecureContext
      readonly isDirect?: boolean | undefined
      /**
       * Whether the peer is asked for a certificate, which has to come from an authority of the context's
       * to count. Who has none, or one from elsewhere, is as welcome as before.
       */
      readonly asksForCertificate?: boolean | undefined
      /** The protocols of ALPN, where it is not XMPP that is spoken. */
      readonly protocols?: readonly string[] | undefined
    }

/** A handshake that has begun: the socket that stands for the connection now, and the outcome. */
export interface Handshake {
  readonly socket: TLSSocket
  /** Rejects with ConnectionError: `tls`, `certificate`, or `lost`. */
  readonly secured: Promise<SecureChannel>
}

/** Begins the handshake on a socket that nobody reads any more; `peer` is its name in errors. */
export function beginHandshake(raw: Socket, role: TlsRole, peer: string): Handshake {
  if (role.role === 'receiving') {
    const { context: secureContext, asksForCertificate: requestCert = false } = role
    const socket = new TLSSocket(raw, {
      isServer: true,
      secureContext,
      requestCert,
      rejectUnauthorized: false,
      ...alpnOf(role),
    })
    return { socket, secured: receiving(socket, peer, requestCert) }
  }
  const { options = {}, domain } = role
  const servername = ipAddress(domain) === undefined ? asciiDomain(domain) : undefined
  const socket = connect({
    socket: raw,
    ...(servername === undefined ? {} : { servername }),
    ...tlsConnectOptions(options),
    ...alpnOf(role),
    // What Node would check is checked below, after the chain, with the names only XMPP has.
    checkServerIdentity: (_host: string, _certificate: PeerCertificate) => undefined,
  })
  return { socket, secured: initiating(socket, domain, peer) }
}

async function initiating(socket: TLSSocket, domain: string, peer: string): Promise<SecureChannel> {
  await settled(socket, 'secureConnect', (error) => initiatingFault(error, socket, domain, peer))
  const certificate = socket.getPeerX509Certificate()
  if (certificate === undefined || !socket.authorized) {
    const message = `certificate: ${peer} has shown no trusted certificate for ${domain}`
    throw new ConnectionError('certificate', message, { tried: peer, expected: domain })
  }
  const der = new Uint8Array(certificate.raw)
  await verifyCertificate(der, domain, { tried: peer })
  return new InitiatingChannel(socket, der)
}

async function receiving(
  socket: TLSSocket,
  peer: string,
  asksForCertificate: boolean,
): Promise<SecureChannel> {
  await settled(socket, 'secure', (error) => {
    if (error === undefined || isCut(error)) return cut(peer, error)
    return new ConnectionError('tls', `tls: the handshake with ${peer} failed (${codeOf(error)})`, {
      tried: peer,
      cause: error,
    })
  })
  return receivingChannel(socket, { isPeerTrusted: asksForCertificate && isPeerTrusted(socket) })
}

/**
 * Whether the chain of the peer's certificate leads to a trusted authority. Node makes `authorized` of
 * this, but on sockets of its own servers only; where it can no longer be asked, nobody is trusted.
 */
function isPeerTrusted(socket: TLSSocket): boolean {
  const { _handle: handle } = socket as { readonly _handle?: { verifyError?(): unknown } }
  // No certificate is as good as a chain without a fault, for OpenSSL.
  const hasCertificate = socket.getPeerX509Certificate() !== undefined
  return hasCertificate && handle?.verifyError !== undefined && handle.verifyError() == null
}

/** Resolves with the event; rejects with what `fault` makes of the error when the socket ends. */
function settled(
  socket: TLSSocket,
  event: 'secure' | 'secureConnect',
  fault: (error: Error | undefined) => ConnectionError,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let error: Error | undefined
    const keep = (value: Error): void => {
      error ??= value
    }
    socket.once('error', keep)
    // The receiving side's failures come by this event only.
    socket.once('_tlsError', keep)
    const ended = (): void => reject(fault(error))
    socket.once('close', ended)
    socket.once(event, () => {
      socket.off('error', keep)
      socket.off('_tlsError', keep)
      socket.off('close', ended)
      resolve()
    })
  })
}

function initiatingFault(
  error: Error | undefined,
  socket: TLSSocket,
  domain: string,
  peer: string,
): ConnectionError {
  const options = { tried: peer, expected: domain, cause: error }
  if (socket.authorizationError) {
    const code = codeOf(error)
    const fault = chainFaults[code] ?? 'is not trusted'
    const message = `certificate: the certificate that ${peer} has shown for ${domain} ${fault} (${code})`
    return new ConnectionError('certificate', message, options)
  }
  if (error === undefined || isCut(error)) return cut(peer, error, domain)
  const message = `tls: the handshake with ${peer} for ${domain} failed (${codeOf(error)})`
  return new ConnectionError('tls', message, options)
}

function cut(peer: string, cause: Error | undefined, expected?: string): ConnectionError {
  const message = `lost: ${peer} ended the connection during the TLS handshake`
  const options = { tried: peer, cause, ...(expected === undefined ? {} : { expected }) }
  return new ConnectionError('lost', message, options)
}

/** A peer that knows nothing of ALPN is as good; one that knows but other protocols refuses. */
function alpnOf(role: TlsRole): { ALPNProtocols?: string[] } {
  if (role.role === 'receiving' && role.protocols) return { ALPNProtocols: [...role.protocols] }
  return role.isDirect ? { ALPNProtocols: ['xmpp-client'] } : {}
}

function isCut(error: Error): boolean {
  return ['ECONNRESET', 'EPIPE', 'ECONNABORTED', 'ETIMEDOUT'].includes(codeOf(error))
}

function codeOf(error: Error | undefined): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? error?.message ?? 'unknown'
}

const untrusted = 'comes from an authority that is not trusted, nor among those of tls.ca'

const chainFaults: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'has expired',
  CERT_NOT_YET_VALID: 'is not valid yet',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'is signed by itself, and not among those of tls.ca',
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
}
