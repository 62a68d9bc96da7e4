/**
 * What a SASL mechanism is to the rest: a machine for each side (RFC 4422).
 *
 * The machines do no input or output. Steps are asynchronous because WebCrypto is; they never
 * reject: what goes wrong is a `Failure` with a `SaslFailure`, whatever the peer sends and whenever.
 */
import type { ChannelBinding } from './channel-binding.ts'
import type { FastToken, TokenDatabase } from './ht/token-database.ts'
import type { GssapiAcceptor, GssapiContext } from './gssapi/gssapi-context.ts'
import type { AccessTokenValidator } from './oauth/access-token-validator.ts'
import type { PasswordDatabase, PasswordFormat } from './password-database.ts'
import type { SaslPlatform } from './platform.ts'
import type { Challenge, Failure, Response, Success } from './replies.ts'
import type { ScramKeyCache } from './scram/scram-key-cache.ts'

/** The machine of the initiating entity. */
export interface ClientAuthenticator {
  /** The name of the mechanism. */
  readonly mechanism: string
  /**
   * What the peer said, in a challenge, of why it will refuse; it is for the failure that follows.
   * One line of printable ASCII.
   */
  readonly explanation?: string | undefined
  /** Begins: the initial response, without data where the mechanism has none. */
  start(): Promise<Response | Failure>
  /** Answers a challenge; `undefined` when it is empty. */
  challenge(data?: Uint8Array): Promise<Response | Failure>
  /**
   * Judges the peer's success. It is the authentication's only when this says so too: a peer that
   * has not proved what the mechanism asks of it is a failure.
   */
  finish(data?: Uint8Array): Promise<Success | Failure>
}

/** The machine of the receiving entity. */
export interface ServerAuthenticator {
  /** The name of the mechanism. */
  readonly mechanism: string
  /** Begins; `undefined` when the peer sent no initial response. */
  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure>
  /** Takes a response. */
  response(data?: Uint8Array): Promise<Challenge | Success | Failure>
}

/** What is known about an authentication. Each mechanism takes what it needs. */
export interface SaslProperties {
  /** The authentication identity: the localpart of the account, for XMPP. */
  readonly username?: string | undefined
  readonly password?: string | undefined
  /** The authorization identity, where another is to be acted as: a bare JID. */
  readonly authzid?: string | undefined
  /** Whether the stream is protected by TLS with a verified peer. */
  readonly isSecure?: boolean | undefined
  /** The channel bindings available, the preferred first. Empty or absent: none is supported. */
  readonly channelBindings?: readonly ChannelBinding[] | undefined
  /** The mechanisms the receiving entity offered on this stream, all of them, by the same profile. */
  readonly offered?: readonly string[] | undefined
  /** The channel binding types it announced on this stream (XEP-0440); absent: no announcement. */
  readonly channelBindingTypes?: readonly string[] | undefined
  /** Whether SCRAM goes on only when the server shows the hash of what it offered (XEP-0474). */
  readonly needsOfferHash?: boolean | undefined
  /** The XMPP domain of the receiving entity. */
  readonly domain?: string | undefined
  /** The host that was connected to, which OAUTHBEARER tells where it is here. */
  readonly host?: string | undefined
  /** The port that was connected to, which OAUTHBEARER tells where it is here. */
  readonly port?: number | undefined
  /** The access token, for OAUTHBEARER and X-OAUTH2. */
  readonly accessToken?: string | undefined
  /** The token of an earlier login, for the HT mechanisms. */
  readonly fastToken?: FastToken | undefined
  /** Whether one may log in, or let others log in, without an account. */
  readonly isAnonymous?: boolean | undefined
  /** What ANONYMOUS tells for the server's logs; nothing where absent. */
  readonly trace?: string | undefined
  /** Whether this side has shown a certificate of its own in TLS, for EXTERNAL. */
  readonly hasCertificate?: boolean | undefined
  /** Makes a security context for GSSAPI. */
  readonly gssapi?: (() => GssapiContext | Promise<GssapiContext>) | undefined
  /** What the password database stores; on the receiving side, as all below. */
  readonly passwordFormats?: readonly PasswordFormat[] | undefined
  /** The bare JIDs that the peer's verified certificate stands for, for EXTERNAL. */
  readonly certificateIdentities?: readonly string[] | undefined
  /** Who judges access tokens. */
  readonly accessTokens?: AccessTokenValidator | undefined
  /** The tokens of the HT mechanisms. */
  readonly tokens?: TokenDatabase | undefined
  /** Makes the other end of a GSSAPI context. */
  readonly gssapiAcceptor?: (() => GssapiAcceptor | Promise<GssapiAcceptor>) | undefined
}

/** What both sides' machines are made with. */
export interface SaslOptions {
  readonly platform: SaslPlatform
  /** Whether a password may be sent or taken without a secure channel. Never outside tests. */
  readonly allowInsecure?: boolean | undefined
}

/** What the machines of the initiating entity are made with. */
export interface ClientSaslOptions extends SaslOptions {
  /**
   * The highest iteration count that is worked off. A server could otherwise keep the processor busy
   * for as long as it likes. Default 1,000,000.
   */
  readonly maximumIterations?: number | undefined
  /** Where the keys of SCRAM are kept, so that they are derived once and not at each login. */
  readonly keyCache?: ScramKeyCache | undefined
}

/** What the machines of the receiving entity are made with. */
export interface ServerSaslOptions extends SaslOptions {
  /** The XMPP domain the accounts belong to. */
  readonly domain: string
  /**
   * Secret bytes that stay the same for as long as the accounts do: salts for accounts that do not
   * exist follow from them, so that such accounts cannot be told from others.
   */
  readonly secret: Uint8Array
  /**
   * Whether an account may act as another identity. By default it may act as its own bare JID only.
   */
  readonly authorize?:
    | ((username: string, authzid: string) => boolean | Promise<boolean>)
    | undefined
}

/** Makes the machine of an initiating entity, for one mechanism. */
export type ClientMechanism = (
  properties: SaslProperties,
  options: ClientSaslOptions,
) => ClientAuthenticator

/** Makes the machine of a receiving entity, for one mechanism. */
export type ServerMechanism = (
  database: PasswordDatabase,
  properties: SaslProperties,
  options: ServerSaslOptions,
) => ServerAuthenticator
