/**
 * What a SASL mechanism is to the rest: its traits, and a machine for each side (RFC 4422).
 *
 * The machines do no input or output. Steps are asynchronous because WebCrypto is; they never
 * reject: what goes wrong is a `Failure` with a `SaslFailure`, whatever the peer sends and whenever.
 */
import type { ChannelBinding } from './channel-binding.ts'
import type { PasswordDatabase, PasswordFormat } from './password-database.ts'
import type { SaslPlatform } from './platform.ts'
import type { Challenge, Failure, Response, Success } from './replies.ts'

/** The machine of the initiating entity. */
export interface ClientAuthenticator {
  /** The name of the mechanism. */
  readonly mechanism: string
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
  /** The mechanisms the receiving entity offered on this stream. */
  readonly offered?: readonly string[] | undefined
  /** What the password database stores; on the receiving side. */
  readonly passwordFormats?: readonly PasswordFormat[] | undefined
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

/** The facts about a mechanism that a choice among mechanisms rests on. */
export interface MechanismTraits {
  readonly name: string
  /** The higher the stronger; only the order means anything. */
  readonly strength: number
  /** Whether the receiving entity learns the password itself. */
  readonly sendsPassword: boolean
  /** Whether the receiving entity proves that it knows the account, too. */
  readonly provesPeer: boolean
  /** Whether the exchange is bound to the secure channel. */
  readonly bindsChannel: boolean
  /** The properties that the initiating entity's machine needs. */
  readonly needs: readonly (keyof SaslProperties)[]
  /** The formats of which the receiving entity's password database must store one; empty: none. */
  readonly formats: readonly PasswordFormat[]
}

/** A mechanism as the table of mechanisms has it; a side that it lacks it cannot play. */
export interface SaslMechanism {
  readonly traits: MechanismTraits
  readonly client?: (properties: SaslProperties, options: ClientSaslOptions) => ClientAuthenticator
  readonly server?: (
    database: PasswordDatabase,
    properties: SaslProperties,
    options: ServerSaslOptions,
  ) => ServerAuthenticator
}
