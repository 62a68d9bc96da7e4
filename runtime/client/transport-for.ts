import type { ConnectTarget } from '../connection/connector.ts'
import type { Transport } from '../connection/transport.ts'
import { ConnectionError } from '../errors.ts'
import type { ClientOptions, Environment } from './client-options.ts'
import type { ConnectLimits } from './profile.ts'
import { placeOf } from './redirection.ts'

/** What makes the connections of an entity: the transport handed in, a WebSocket, or the connector. */
export function transportFor(
  options: Pick<ClientOptions, 'transport' | 'websocket' | 'host' | 'port' | 'tls' | 'proxy'>,
  { connector, webSocket }: Environment,
  target: Pick<ConnectTarget, 'domain' | 'service'>,
): (limits: ConnectLimits) => Promise<Transport> {
  const { transport, host, port, tls, proxy, websocket: url = connector === undefined } = options
  return async ({ timeout, signal, elsewhere }) => {
    signal.throwIfAborted()
    if (typeof transport === 'function') return transport(elsewhere)
    if (transport !== undefined) return transport
    if (url !== false && webSocket !== undefined) {
      const isClearAllowed = tls?.policy === 'off'
      const place = { domain: target.domain, url: elsewhere?.url ?? url }
      return webSocket({ ...place, tls, proxy, isClearAllowed, timeout, signal })
    }
    if (connector !== undefined) {
      // Who allows the clear does not look for what has none.
      const isDirectTls = tls?.direct ?? (tls?.policy === 'off' ? false : undefined)
      return connector({
        ...target,
        ...(elsewhere === undefined ? { host, port } : placeOf(elsewhere)),
        isDirectTls,
        tls,
        proxy,
        timeout,
        signal,
      })
    }
    const message = 'connect: there is no TCP here, so a WebSocket or a transport is needed'
    throw new ConnectionError('connect', message, { expected: target.domain })
  }
}
