/** What makes the connections of HTTP and WebSocket on Node. */
import type { Socket } from 'node:net'
import { checkServerIdentity, connect, type PeerCertificate, type TLSSocket } from 'node:tls'
import type { Dispatcher } from 'undici'
import type { SecureChannel } from '../stream/secure-channel.ts'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import { type Dial, directDial } from './dial.ts'
import { InitiatingChannel } from './secure-channel-of.ts'
import { tlsConnectOptions } from './tls-connect-options.ts'
import type { TlsOptions } from './tls-options.ts'
import { isCertificateForHost } from './verify-certificate.ts'

/** What an agent is made with. */
export interface HttpAgentOptions {
  readonly tls?: TlsOptions | undefined
  /** Makes the TCP connections; directly, where absent. */
  readonly dial?: Dial | undefined
  /** Whether there may be no TLS. Never outside tests. */
  readonly isClearAllowed?: boolean | undefined
}

/** The connections for one thing to be done. */
export interface HttpAgent {
  /** What undici takes. */
  readonly dispatcher: Dispatcher
  /** Why the last connection could not be made; `undefined` where it could. */
  readonly fault: unknown
  /** The TLS of the last connection; `undefined` where there is none. */
  readonly secureChannel: SecureChannel | undefined
  /** Stops reading from the last connection, or reads again. */
  flow(isPaused: boolean): void
  /** Ends all there are, WebSockets too. */
  destroy(): void
}

/**
 * Connections of undici by TLS, the certificate checked against the host of the URL. undici is loaded
 * with the first call.
 */
export async function httpAgent(options: HttpAgentOptions): Promise<HttpAgent> {
  const { tls = {}, dial = directDial(), isClearAllowed = false } = options
  const { Agent } = await import('undici')
  const ending = new AbortController()
  let fault: unknown
  let channel: SecureChannel | undefined
  let current: Socket | undefined
  const open = async (url: ConnectOptions): Promise<Socket> => {
    const isSecure = url.protocol === 'https:'
    if (!isSecure && !isClearAllowed) throw new TypeError(`${url.protocol} is not safe`)
    const host = ipAddress(url.hostname) ?? url.hostname
    const port = Number(url.port) || (isSecure ? 443 : 80)
    const socket = await dial({ host, port }, ending.signal)
    if (!isSecure) return socket
    const secure = await secured(socket, host, tls)
    channel = channelOf(secure)
    return secure
  }
  const dispatcher = new Agent({
    webSocket: { maxPayloadSize },
    connect: (url, callback) => {
      open(url).then(
        (socket) => {
          current = socket
          callback(null, socket)
        },
        (error: Error) => {
          fault = error
          callback(error, null)
        },
      )
    },
  })
  return {
    dispatcher,
    get fault() {
      return fault
    },
    get secureChannel() {
      return channel
    },
    flow(isPaused) {
      if (isPaused) current?.pause()
      else current?.resume()
    },
    destroy() {
      ending.abort(new Error('it is not needed any more'))
      // What it rejects with is what it was told.
      dispatcher.destroy().catch(() => {})
    },
  }
}

interface ConnectOptions {
  readonly protocol: string
  readonly hostname: string
  readonly port: string
}

function secured(socket: Socket, host: string, options: TlsOptions): Promise<TLSSocket> {
  const servername = ipAddress(host) === undefined ? asciiDomain(host) : undefined
  return new Promise((resolve, reject) => {
    const secure = connect({
      socket,
      ...(servername === undefined ? { host } : { servername }),
      ...tlsConnectOptions(options),
      ALPNProtocols: ['http/1.1'],
      checkServerIdentity: (_name: string, certificate: PeerCertificate) => {
        return faultOf(host, certificate)
      },
    })
    secure.once('error', reject)
    secure.once('close', () => reject(new Error('the connection was closed during the handshake')))
    secure.once('secureConnect', () => {
      secure.off('error', reject)
      resolve(secure)
    })
  })
}

function faultOf(host: string, certificate: PeerCertificate): Error | undefined {
  const fault = checkServerIdentity(host, certificate)
  if (fault !== undefined || isCertificateForHost(certificate.raw, host)) return fault
  const message = `the certificate is not for ${host}, but by what is no identifier`
  return Object.assign(new Error(message), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
}

/** The peer was verified against the host of the URL. */
function channelOf(socket: TLSSocket): SecureChannel | undefined {
  const certificate = socket.getPeerX509Certificate()
  return certificate && new InitiatingChannel(socket, new Uint8Array(certificate.raw))
}

/** The bytes of a message; what a stanza may have is far less. */
const maxPayloadSize = 16 * 1024 * 1024
