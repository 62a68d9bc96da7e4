/**
 * Connections, streams and authentication step by step, with an event for each thing that happens. The
 * names are those of the Python toolkit in camelCase; what it had to turn its own loop (`loop_once`,
 * `perform_read`, `perform_write`) has no counterpart, because Node's event loop does that.
 */
export { type CertificateNames, certificateNames } from '../connection/certificate-names.ts'
export { nodePlatform } from '../connection/node-platform.ts'
export type { Endpoint } from '../connection/resolve.ts'
export {
  type CertificateIdentity,
  type VerifyCertificateOptions,
  verifyCertificate,
} from '../connection/verify-certificate.ts'
export { type Occupant, occupant } from '../jid/occupant.ts'
export { clientAuthenticator } from '../sasl/client-authenticator.ts'
export { serverAuthenticator } from '../sasl/server-authenticator.ts'
export { filterMechanismList, type MechanismFilter } from '../sasl/filter-mechanism-list.ts'
export type {
  ClientAuthenticator,
  ClientSaslOptions,
  SaslProperties,
  ServerAuthenticator,
  ServerSaslOptions,
} from '../sasl/mechanism.ts'
export {
  MemoryPasswordDatabase,
  type MemoryPasswordDatabaseOptions,
} from '../sasl/memory-password-database.ts'
export type { PasswordDatabase } from '../sasl/password-database.ts'
export {
  Challenge,
  decodeData,
  Failure,
  type Reply,
  Response,
  type SaslIdentity,
  Success,
} from '../sasl/replies.ts'
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
  SendWait,
  StreamClosing,
  XmlStreamOptions,
} from './stream-options.ts'
export type { WriteWait } from './write-queue.ts'
export { XmlStream } from './xml-stream.ts'
export { type ConnectionWait, XmppConnection } from './xmpp-connection.ts'
