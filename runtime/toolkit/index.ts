/**
 * Connections, streams and authentication step by step, with an event for each thing that happens. The
 * names are those of the Python toolkit in camelCase; what it had to turn its own loop (`loop_once`,
 * `perform_read`, `perform_write`) has no counterpart, because Node's event loop does that.
 */
export type { Endpoint } from '../connection/resolve.ts'
export { Component, type ComponentEvents } from './component.ts'
export type { ConnectionEvents } from './connection-events.ts'
export type { XmppConnectionOptions } from './connection-options.ts'
export { isMissingJidError, MissingJidError } from './missing-jid-error.ts'
export { SaslAuthenticationHandler, type SaslEvents } from './sasl-authentication-handler.ts'
export type { StreamEvents } from './stream-events.ts'
export { StreamRequests } from './stream-requests.ts'
export type { ReadWait } from './read-queue.ts'
export type {
  ContactParams,
  PresenceParams,
  StreamClosing,
  XmlStreamOptions,
} from './stream-options.ts'
export type { WriteWait } from './write-queue.ts'
export { XmlStream } from './xml-stream.ts'
export { type ConnectionWait, XmppConnection } from './xmpp-connection.ts'
