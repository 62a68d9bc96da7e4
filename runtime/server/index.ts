/** An XMPP server to develop and test against. */
export type { TrafficEntry } from '../client/entity-options.ts'
export type { Transport } from '../connection/transport.ts'
export type { Unsubscribe } from '../events.ts'
export { Jid, type JidLike } from '../jid/jid.ts'
export {
  MemoryTokenDatabase,
  type MemoryTokenDatabaseOptions,
} from '../sasl/ht/memory-token-database.ts'
export type {
  ClientTokens,
  FastTokenDatabase,
  IssuedToken,
  StoredToken,
  TokenDatabase,
} from '../sasl/ht/token-database.ts'
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
export { ScriptError } from './script-error.ts'
export type { ScriptPattern, ScriptReply } from './script.ts'
export type { ScriptedLogin } from './scripted-login.ts'
export { type Expectation, ScriptedPeer, type ScriptedPeerOptions } from './scripted-peer.ts'
