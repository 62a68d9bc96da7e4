/** An XMPP server to develop and test against. */
export type { TrafficEntry } from '../client/entity-options.ts'
export type { Transport } from '../connection/transport.ts'
export type { Unsubscribe } from '../events.ts'
export { Jid, type JidLike } from '../jid/jid.ts'
export { MemoryPasswordDatabase } from '../sasl/memory-password-database.ts'
export type {
  AccessTokenRequest,
  AccessTokenValidator,
  AccessTokenVerdict,
} from '../sasl/oauth/access-token-validator.ts'
export type {
  PasswordDatabase,
  PasswordFormat,
  ScramParameters,
} from '../sasl/password-database.ts'
export type { XmlLimits } from '../xml/index.ts'
export {
  CertificateAuthority,
  type CertificateRequest,
  type IssuedCertificate,
} from './certificate-authority.ts'
export type {
  AccountDatabase,
  RegistrableDatabase,
  ServerManagementOptions,
  ServerCertificate,
  ServerEvents,
  ServerOptions,
} from './server-options.ts'
export { Server } from './server.ts'
