/** What makes the connections of HTTP and WebSocket on Node. */
import type { Socket } from 'node:net'
import { connect, type TLSSocket } from 'node:tls'
import type { Agent } from 'undici'
import { asciiDomain, ipAddress } from './ascii-domain.ts'
import { type Dial, directDial } from './dial.ts'
import { tlsConnectOptions } from './tls-connect-options.ts'
import type { TlsOptions } from './tls-options.ts'

/** What an agent is made with. */
export interface HttpAgentOptions {
  readonly tls?: TlsOptions | undefined
  /** Makes the TCP connections; directly, where absent. */
  readonly dial?: Dial | undefined
}

/**
 * An agent of undici for one thing to be done, to be destroyed when it is. It connects by TLS only, and
 * the certificate is checked against the host of the URL. undici is loaded with the first call.
 */
export async function httpAgent({
  tls = {},
  dial = directDial(),
}: HttpAgentOptions): Promise<Agent> {
  const undici = await import('undici')
  const giveUp = new AbortController()
  const agent = new undici.Agent({
    connect: (options, callback) => {
      const { protocol, hostname, port } = options
      if (protocol !== 'https:') {
        callback(new TypeError(`${protocol} is not safe`), null)
        return
      }
      const endpoint = { host: ipAddress(hostname) ?? hostname, port: Number(port) || 443 }
      dial(endpoint, giveUp.signal)
        .then((socket) => secured(socket, hostname, tls))
        .then(
          (socket) => callback(null, socket),
          (error: Error) => callback(error, null),
        )
    },
  })
  const destroy = agent.destroy.bind(agent) as (...args: unknown[]) => unknown
  agent.destroy = ((...args: unknown[]) => {
    giveUp.abort(new Error('the agent was destroyed'))
    return destroy(...args)
  }) as Agent['destroy']
  return agent
}

function secured(socket: Socket, host: string, options: TlsOptions): Promise<TLSSocket> {
  const servername = ipAddress(host) === undefined ? asciiDomain(host) : undefined
  return new Promise((resolve, reject) => {
    const secure = connect({
      socket,
      ...(servername === undefined ? { host: ipAddress(host) ?? host } : { servername }),
      ...tlsConnectOptions(options),
      ALPNProtocols: ['http/1.1'],
    })
    secure.once('error', reject)
    secure.once('close', () => reject(new Error('the connection was closed during the handshake')))
    secure.once('secureConnect', () => {
      secure.off('error', reject)
      resolve(secure)
    })
  })
}
