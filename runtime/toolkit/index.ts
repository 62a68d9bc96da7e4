/** Connections, streams and authentication step by step, with an event for each thing that happens. */
export type { Endpoint } from '../connection/resolve.ts'
export { Component, type ComponentEvents } from './component.ts'
export type { ConnectionEvents } from './connection-events.ts'
export type { XmppConnectionOptions } from './connection-options.ts'
export { isMissingJidError, MissingJidError } from './missing-jid-error.ts'
export { SaslAuthenticationHandler, type SaslEvents } from './sasl-authentication-handler.ts'
export type { StreamEvents } from './stream-events.ts'
export { StreamRequests } from './stream-requests.ts'
export {
  type ContactParams,
  type PresenceParams,
  XmlStream,
  type XmlStreamOptions,
} from './xml-stream.ts'
export { type ConnectionWait, XmppConnection } from './xmpp-connection.ts'
