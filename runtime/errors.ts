/**
 * The errors every layer may throw: the abstract base, and the children that belong to no one
 * protocol. `XmlError`, `JidError`, `StreamError`, `StanzaError` and `SaslFailure` lie beside the code
 * that knows their conditions.
 *
 * An error of another copy of this package is not an `instanceof` this one's classes; the guards
 * (`isXmppError`, `isTimeoutError` …) recognise it all the same, by a brand and its `name`.
 */

/** What an {@link XmppError} is about, for a `switch` that the compiler can check. */
export type XmppErrorCode =
  | 'xml'
  | 'jid'
  | 'local-protocol'
  | 'remote-protocol'
  | 'stream'
  | 'stanza'
  | 'sasl'
  | 'timeout'
  | ConnectionErrorCode

/** The ways in which a connection fails. */
export type ConnectionErrorCode =
  /** A name could not be resolved. */
  | 'dns'
  /** No connection could be made. */
  | 'connect'
  /** TLS could not be negotiated. */
  | 'tls'
  /** The certificate is not trusted, or not one for the domain that was asked for. */
  | 'certificate'
  /** An HTTP or WebSocket server, or a proxy, refused. */
  | 'http'
  /** The connection ended without the stream being closed. */
  | 'lost'
  /** The connection was already closed by this side. */
  | 'closed'

/** What every error takes beside its message. */
export interface XmppErrorOptions {
  /** The error that led to this one. */
  readonly cause?: unknown
}

const brand = Symbol.for('typed-xmpp.error')

/**
 * The base of every error of this package. Abstract also at run time: constructing it directly is a
 * `TypeError`.
 */
export abstract class XmppError extends Error {
  abstract override readonly name: string
  /** The kind of error. */
  readonly code: XmppErrorCode

  constructor(code: XmppErrorCode, message: string, options?: XmppErrorOptions) {
    super(message, options)
    if (new.target === XmppError) throw new TypeError('XmppError is abstract')
    this.code = code
    Object.defineProperty(this, brand, { value: true })
  }
}

/** This side did, or was asked to do, what the protocol does not allow; nothing was sent. */
export class LocalProtocolError extends XmppError {
  override readonly name = 'LocalProtocolError'

  constructor(message: string, options?: XmppErrorOptions) {
    super('local-protocol', message, options)
  }
}

/** The peer did what the protocol does not allow. */
export class RemoteProtocolError extends XmppError {
  override readonly name = 'RemoteProtocolError'
  /** The condition of the stream error to answer with (RFC 6120 §4.9.3). */
  readonly condition: string

  constructor(condition: string, message: string, options?: XmppErrorOptions) {
    super('remote-protocol', `${condition}: ${message}`, options)
    this.condition = condition
  }
}

/** What a {@link ConnectionError} takes. */
export interface ConnectionErrorOptions extends XmppErrorOptions {
  /** The host, address or URL that was tried. */
  readonly tried?: string
  /** The domain, name or protocol that was expected there. */
  readonly expected?: string
}

/** The connection failed: it could not be made, was not trusted, or ended; `code` says which. */
export class ConnectionError extends XmppError {
  override readonly name = 'ConnectionError'
  /** Which: `dns`, `connect`, `tls`, `certificate`, `http`, `lost`, `closed`. */
  declare readonly code: ConnectionErrorCode
  /** The host, address or URL that was tried. */
  readonly tried: string | undefined
  /** The domain, name or protocol that was expected there. */
  readonly expected: string | undefined

  constructor(code: ConnectionErrorCode, message: string, options?: ConnectionErrorOptions) {
    super(code, message, options)
    this.tried = options?.tried
    this.expected = options?.expected
  }
}

/** What a {@link TimeoutError} takes. */
export interface TimeoutErrorOptions extends XmppErrorOptions {
  /** The time waited, in milliseconds. */
  readonly milliseconds: number
}

/** Nothing came in the time allowed. */
export class TimeoutError extends XmppError {
  override readonly name = 'TimeoutError'
  /** The time waited, in milliseconds. */
  readonly milliseconds: number

  constructor(message: string, options: TimeoutErrorOptions) {
    super('timeout', message, options)
    this.milliseconds = options.milliseconds
  }
}

/** True for an error of this package, whichever copy of it made it. */
export function isXmppError(value: unknown): value is XmppError {
  return typeof value === 'object' && value !== null && brand in value
}

/** True for a {@link LocalProtocolError} of any copy of this package. */
export function isLocalProtocolError(value: unknown): value is LocalProtocolError {
  return isXmppError(value) && value.name === 'LocalProtocolError'
}

/** True for a {@link RemoteProtocolError} of any copy of this package. */
export function isRemoteProtocolError(value: unknown): value is RemoteProtocolError {
  return isXmppError(value) && value.name === 'RemoteProtocolError'
}

/** True for a {@link ConnectionError} of any copy of this package. */
export function isConnectionError(value: unknown): value is ConnectionError {
  return isXmppError(value) && value.name === 'ConnectionError'
}

/** True for a {@link TimeoutError} of any copy of this package. */
export function isTimeoutError(value: unknown): value is TimeoutError {
  return isXmppError(value) && value.name === 'TimeoutError'
}
