import type { ClientTlsOptions } from '../client/client-options.ts'
import type { Connector } from '../connection/connector.ts'
import type { Platform } from '../connection/platform.ts'
import type { Resolver } from '../connection/resolve.ts'

/** Where a connection goes, and how it behaves. */
export interface XmppConnectionOptions {
  /** The host to connect to; also the XMPP domain, where `domain` is absent. */
  readonly host?: string | undefined
  /** The port; 5222 where absent. */
  readonly port?: number | undefined
  /** The XMPP domain: whose servers the DNS names where `host` is absent, and whose certificate. */
  readonly domain?: string | undefined
  /** As a client, where absent, or as a component, which has no TLS. */
  readonly service?: 'xmpp-client' | 'xmpp-component' | undefined
  /** How TLS is negotiated. */
  readonly tls?: ClientTlsOptions | undefined
  /** Shows the XML of the stream on stderr, credentials redacted. */
  readonly debug?: boolean | undefined
  /** Whether a connection that was lost is made again, with growing delays. */
  readonly autoReconnect?: boolean | undefined
  /** How many stanzas may wait to be received before the peer has to; 256 where absent. */
  readonly highWaterMarkIn?: number | undefined
  /** How many writes may wait to leave before `send()` does; 256 where absent. */
  readonly highWaterMarkOut?: number | undefined
  /** Makes connections; TCP where absent. */
  readonly connector?: Connector | undefined
  /** Asks the DNS; the system's where absent. */
  readonly resolver?: Resolver | undefined
  /** What it runs on; Node where absent. */
  readonly platform?: Platform | undefined
}
