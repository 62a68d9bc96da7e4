/** What makes connections, whatever they go over. */
import type { TlsOptions } from './tls-options.ts'
import type { Transport } from './transport.ts'

/** Whom to connect to. */
export interface ConnectTarget {
  /** The XMPP domain: what the certificate must be for, wherever the connection goes. */
  readonly domain: string
  /** As a client, or as a component of a server (XEP-0114), which has neither SRV records nor TLS. */
  readonly service: 'xmpp-client' | 'xmpp-component'
  /** The host to connect to, in place of those the DNS names. */
  readonly host?: string | undefined
  /** The domain whose servers the DNS names, in place of those of {@link domain}. */
  readonly servedBy?: string | undefined
  /** The port, in place of 5222 (clients; 5223 with direct TLS) or 5347 (components); without a host, the domain's. */
  readonly port?: number | undefined
  /**
   * Whether TLS is to be there from the beginning (XEP-0368): always or never. Where absent, as the SRV
   * records say; with a host or a port, never.
   */
  readonly isDirectTls?: boolean | undefined
  readonly tls?: TlsOptions | undefined
  /** The proxy to go through: `http://…` (CONNECT) or `socks5://…`. SRV records are asked for here. */
  readonly proxy?: string | URL | undefined
  /** Gives up, with the signal's reason. */
  readonly signal?: AbortSignal | undefined
  /** The milliseconds after which resolving and connecting, direct TLS included, have failed. Default 30,000. */
  readonly timeout?: number | undefined
}

/**
 * Makes a connection; it is not secured yet, but with direct TLS. Rejects with ConnectionError (`dns`,
 * `connect`; `tls`, `certificate` with direct TLS), or the reason of the signal.
 */
export type Connector = (target: ConnectTarget) => Promise<Transport>
