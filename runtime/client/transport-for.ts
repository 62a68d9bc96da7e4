import type { ConnectTarget } from '../connection/connector.ts'
import type { Transport } from '../connection/transport.ts'
import { ConnectionError } from '../errors.ts'
import type { ClientOptions, Environment } from './client-options.ts'
import type { ConnectLimits } from './profile.ts'

/** What makes the connections of an entity: the transport handed in, or the connector. */
export function transportFor(
  { transport, host, port, tls }: Pick<ClientOptions, 'transport' | 'host' | 'port' | 'tls'>,
  { connector }: Environment,
  target: Pick<ConnectTarget, 'domain' | 'service'>,
): (limits: ConnectLimits) => Promise<Transport> {
  return async ({ timeout, signal }) => {
    signal.throwIfAborted()
    if (typeof transport === 'function') return transport()
    if (transport !== undefined) return transport
    if (connector !== undefined) {
      // Who allows the clear does not look for what has none.
      const isDirectTls = tls?.direct ?? (tls?.policy === 'off' ? false : undefined)
      return connector({ ...target, host, port, isDirectTls, tls, timeout, signal })
    }
    const message = 'connect: there is no TCP here, so a transport has to be handed in'
    throw new ConnectionError('connect', message, { expected: target.domain })
  }
}
