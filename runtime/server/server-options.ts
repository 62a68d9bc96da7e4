import type { KeepaliveOptions } from '../client/keepalive.ts'
import type { TrafficEntry } from '../client/entity-options.ts'
import type { XmppError } from '../errors.ts'
import type { Jid, JidLike } from '../jid/jid.ts'
import type { FastTokenDatabase } from '../sasl/ht/token-database.ts'
import type { AccessTokenValidator } from '../sasl/oauth/access-token-validator.ts'
import type { PasswordDatabase } from '../sasl/password-database.ts'
import type { AckPolicy } from '../stream/ack-policy.ts'
import type { XmlLimits } from '../xml/index.ts'

/** What a server is made with. */
export interface ServerOptions {
  /** The domain that is served, the part of its addresses behind the `@`. */
  readonly domain: JidLike
  /** The accounts: passwords by the part before the `@`, `{ juliet: 'r0m30' }`, or a database. */
  readonly accounts?: Readonly<Record<string, string>> | AccountDatabase | undefined
  /**
   * The SASL mechanisms to offer, of those that the accounts and the connection allow; where absent, all
   * but DIGEST-MD5, which has to be named.
   */
  readonly mechanisms?: readonly string[] | undefined
  /** Whether SASL2 is offered (XEP-0388), with Bind 2 (XEP-0386); it is where absent. */
  readonly sasl2?: boolean | undefined
  /**
   * The tokens that clients log in with again, by SASL2 (XEP-0484); `false` for none. Where absent the
   * server keeps them for as long as it runs.
   */
  readonly fast?: false | FastTokenDatabase | undefined
  /** Whether clients may log in without an account, by ANONYMOUS, for as long as they are connected. */
  readonly anonymous?: boolean | undefined
  /** Who judges access tokens, for OAUTHBEARER and X-OAUTH2; they are not offered where absent. */
  readonly accessTokens?: AccessTokenValidator | undefined
  /**
   * Whether clients may make, change and remove accounts (XEP-0077); they may not where absent. A
   * database that was handed in has to be a {@link RegistrableDatabase} then.
   */
  readonly registration?: boolean | undefined
  /** How many accounts clients may make; 1,000 where absent. */
  readonly maximumRegistrations?: number | undefined
  /** The components that may connect (XEP-0114): secrets by domain. */
  readonly components?: Readonly<Record<string, string>> | undefined
  /** The certificate to show; where absent, one that the server makes for itself. */
  readonly certificate?: ServerCertificate | undefined
  /** The address to listen on; `127.0.0.1` where absent. */
  readonly host?: string | undefined
  /** The port for clients; a free one where absent. */
  readonly port?: number | undefined
  /**
   * The port for clients that begin with TLS (XEP-0368); 0 for a free one. Where absent there is none.
   */
  readonly directTlsPort?: number | undefined
  /**
   * The port for WebSockets over TLS (RFC 7395), at `webSocketUrl`; 0 for a free one. Where absent there
   * is none.
   */
  readonly webSocketPort?: number | undefined
  /**
   * The port for WebSockets without TLS, at `clearWebSocketUrl`; 0 for a free one. Where absent there is
   * none. Who comes by it logs in by what does not show the password.
   */
  readonly clearWebSocketPort?: number | undefined
  /**
   * The origins whose pages may open WebSockets, such as `https://chat.example`; all where absent, but
   * then no page can log in by a certificate of the browser's. Who is no browser is let in.
   */
  readonly webSocketOrigins?: readonly string[] | undefined
  /**
   * The authority, in PEM, from which certificates of clients must come; they are asked for one, and
   * may log in by EXTERNAL as whom it names (XEP-0178). Nobody is asked where absent.
   */
  readonly clientCa?: string | undefined
  /** The port for components; a free one where absent. Without components there is none. */
  readonly componentPort?: number | undefined
  /** What becomes of a session whose resourcepart another asks for; it is replaced where absent. */
  readonly resourceConflict?: 'replace' | 'refuse' | undefined
  /** How streams are managed and resumed (XEP-0198); `false` for not at all. */
  readonly streamManagement?: false | ServerManagementOptions | undefined
  /** How the server is called in service discovery. */
  readonly name?: string | undefined
  /**
   * The limits of what is read after authentication; a stanza has 256 KiB where absent, and never less
   * than 10,000 bytes (RFC 6120 §13.12).
   */
  readonly limits?: Partial<XmlLimits> | undefined
  /** The milliseconds in which a client has to log in; 30,000 where absent. */
  readonly loginTimeout?: number | undefined
  /** The milliseconds that a client has to end its stream; 5,000 where absent. */
  readonly closeTimeout?: number | undefined
  /**
   * When a client or component is asked for a sign of life, and given up without one; `false` for never.
   * Where its stream is managed, the policy of that says so.
   */
  readonly keepalive?: false | Pick<KeepaliveOptions, 'idle' | 'timeout'> | undefined
  /** How many connections there may be at a time; 1,000 where absent. */
  readonly maximumConnections?: number | undefined
  /** How many sessions an account may have at a time; 50 where absent. */
  readonly maximumResources?: number | undefined
  /** How many contacts an account may have; 1,000 where absent. */
  readonly maximumContacts?: number | undefined
  /** How many messages are kept for an account that is offline; 100 where absent, 0 for none. */
  readonly maximumOffline?: number | undefined
  /** The bytes that may wait for a client that does not read; 8 MiB where absent. */
  readonly maximumBuffered?: number | undefined
  /** Takes the XML that goes in and out, credentials redacted. */
  readonly log?: ((entry: TrafficEntry) => void) | undefined
}

/** How a server manages streams (XEP-0198). */
export interface ServerManagementOptions {
  /**
   * The milliseconds that the session of a connection that broke is kept, unless its client wishes for
   * less; 300,000 where absent. What comes for it waits, as far as `maximumBuffered` and
   * `maximumStanzas` allow. Then messages go to the account's other resources or are kept until it is
   * online again, and requests are answered with an error.
   */
  readonly resumptionTimeout?: number | undefined
  /** The stanzas that may wait for their acknowledgement at a time; 10,000 where absent. */
  readonly maximumStanzas?: number | undefined
  /** When clients are asked, and given up; what is absent is as in {@link defaultAckPolicy}. */
  readonly policy?: Partial<AckPolicy> | undefined
  /** The host, with a port or without, that clients are told to reconnect to. */
  readonly location?: string | undefined
}

/** Accounts that can be asked for without waiting: routing needs to know who exists. */
export interface AccountDatabase extends PasswordDatabase {
  /** Whether there is an account of this name, a prepared localpart. */
  has(username: string): boolean
}

/** Accounts that clients may make and remove. */
export interface RegistrableDatabase extends AccountDatabase {
  /**
   * Adds an account, or gives it another password; rejects with SaslFailure for what cannot be one. The
   * name is a prepared localpart.
   */
  add(username: string, password: string): Promise<void>
  /** Takes an account away. */
  remove(username: string): unknown
}

/** A certificate with its key. */
export interface ServerCertificate {
  /** The certificate in PEM, with the chain that leads to the authority. */
  readonly certificate: string
  /** The private key in PEM. */
  readonly key: string
  /** The authority that clients are to trust, in PEM, where it is none that everybody knows. */
  readonly ca?: string | undefined
}

/** The events of a server, by name, and what their handlers get. */
export interface ServerEvents {
  /** Somebody has connected. */
  readonly connected: { readonly peer: string }
  /** A client or component can send stanzas from now on. */
  readonly online: { readonly jid: Jid; readonly peer: string }
  /** A connection broke; its client may come back until `offline` tells that it has not. */
  readonly suspended: ServerEvents['offline']
  /** A client has come back, and goes on where its connection broke. */
  readonly resumed: { readonly jid: Jid; readonly peer: string }
  /** A connection is over; with its address where it had come so far, and the error if any. */
  readonly offline: {
    readonly jid: Jid | undefined
    readonly peer: string
    readonly error: XmppError | undefined
  }
  /** A fault of the server, or of a handler of its events. */
  readonly error: unknown
}
