import type { XmppError } from '../errors.ts'
import type { SecureChannel } from '../stream/secure-channel.ts'

/** The events of a connection, by name, and what their handlers get. */
export interface ConnectionEvents {
  /** The connection was established; with the address connected to. */
  readonly tcpEstablished: string
  /** A connection that was lost is there again; with the address. */
  readonly tcpReestablished: string
  /** A connection that had TLS before goes on without; only where the policy allows it. */
  readonly tcpDowngraded: string
  /** The connection ended: `intentional` after `disconnect()`, else what it ended by. */
  readonly tcpDisconnect: 'intentional' | 'closed' | XmppError
  /** No connection could be made. */
  readonly tcpFailed: unknown
  /** The TLS handshake begins. */
  readonly tlsStart: undefined
  /** The TLS handshake ended well; with the peer's certificate, the protocol and the cipher. */
  readonly tlsEstablished: SecureChannel
  /** The certificate comes from nobody who is trusted. */
  readonly tlsInvalidChain: XmppError
  /** The certificate is not for the domain, or not for this day. */
  readonly tlsInvalidCert: XmppError
  /** The handshake failed, for whatever cause; after the event that says more. */
  readonly tlsFailed: XmppError
  /** Bytes went out; with the text, credentials included. */
  readonly write: string
  /** Bytes came in; with the text, credentials included. */
  readonly read: string
  /** What was written has left. */
  readonly readyToWrite: undefined
  /** There is something to be read. */
  readonly readyToRead: undefined
  /** A handler of the program threw or rejected. */
  readonly error: unknown
}
