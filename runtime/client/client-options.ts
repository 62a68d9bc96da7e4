import type { WebSocketTarget } from '../connection/connect-web-socket.ts'
import type { Connector } from '../connection/connector.ts'
import type { KerberosOptions, KerberosTarget } from '../connection/kerberos-context.ts'
import type { Platform } from '../connection/platform.ts'
import type { TlsOptions } from '../connection/tls-options.ts'
import type { Transport } from '../connection/transport.ts'
import type { JidLike } from '../jid/jid.ts'
import type { ChannelBindingPolicy } from '../sasl/filter-mechanism-list.ts'
import type { GssapiContext } from '../sasl/gssapi/gssapi-context.ts'
import type { ClientStorage } from './client-storage.ts'
import type { StreamManagementOptions } from '../stream/stream-management.ts'
import type { EntityOptions } from './entity-options.ts'
import type { Elsewhere } from './redirection.ts'

/** Who logs in, and how. */
export interface ClientOptions extends EntityOptions {
  /**
   * The address of the account, `romeo@montague.example`. A resourcepart (`…/balcony`) is the name to ask
   * for of this session; the server makes one up without it.
   */
  readonly jid: JidLike
  /**
   * The password. It leaves only through TLS that was verified, and as it is only where the server knows
   * no mechanism that can do without (SCRAM).
   */
  readonly password?: string | undefined
  /**
   * An access token, in place of a password, or what gets one for each login: OAUTHBEARER or X-OAUTH2,
   * only within TLS.
   */
  readonly token?: string | (() => string | Promise<string>) | undefined
  /** Whether to log in without an account; `jid` is the domain then, and the server makes up a name. */
  readonly anonymous?: boolean | undefined
  /**
   * The bare JID to act as, where the account may act as another, or the certificate that it logs in by
   * names several.
   */
  readonly authzid?: JidLike | undefined
  /**
   * Whether to log in by a ticket of Kerberos (GSSAPI), for whom and to whom where that is not the default;
   * on Node, with the package `kerberos` installed. Or what makes a security context, anywhere.
   */
  readonly gssapi?:
    | boolean
    | KerberosOptions
    | (() => GssapiContext | Promise<GssapiContext>)
    | undefined
  /** The resourcepart to ask for, where `jid` has none; the server makes one where absent. */
  readonly resource?: string | undefined
  /** The host to connect to, in place of those that the DNS names for the domain. */
  readonly host?: string | undefined
  /** The port; 5222 where absent, 5223 with direct TLS. */
  readonly port?: number | undefined
  /** How TLS is negotiated. The certificate is always checked against the domain of `jid`. */
  readonly tls?: ClientTlsOptions | undefined
  /** The SASL mechanisms that may be used; where absent, all that are known, the strongest first. */
  readonly mechanisms?: readonly string[] | undefined
  /**
   * Whether SASL2 (XEP-0388) is used where the server has it: the login then takes fewer round trips,
   * and the resource is bound (XEP-0386) or the stream resumed in the same breath. It is where absent.
   */
  readonly sasl2?: 'prefer' | 'off' | undefined
  /**
   * Whether the server is asked for a token with which the next logins need no password and one round
   * trip (XEP-0484), with SASL2; where absent, if there is a `storage` to keep it. `'invalidate'` logs in
   * with the token that is kept, and makes it worthless: to log out for good.
   */
  readonly fast?: boolean | 'invalidate' | undefined
  /**
   * A short name of the software, which becomes a part of the resource that the server makes (XEP-0386),
   * and so is seen by others. Who asks for a `resource` gets that, and the tag is not told.
   */
  readonly tag?: string | undefined
  /** What the client says it is, to its own server only (XEP-0388 §2.3). */
  readonly userAgent?: { readonly software?: string; readonly device?: string } | undefined
  /**
   * Whether the login is bound to the TLS connection, so that nobody in between can pass it on:
   *
   * - `'require'`: it is, or there is no login
   * - `'prefer'` (where absent): it is where both sides can. An account that has never been bound gets one
   *   attempt without, if the bound one is refused; the event `unbound` tells of it
   * - `'off'`: it is not
   */
  readonly channelBinding?: ChannelBindingPolicy | undefined
  /**
   * Where the client keeps what is to outlast it; in memory, for as long as it lives, where absent. Clients
   * of an account that run at the same time need a storage each. It holds
   *
   * - the token of `fast`, which is as secret as the password
   * - how well the account has logged in: without showing its password, bound to TLS. It never does with
   *   less afterwards, over whatever transport; writing `''` by the key `sasl-pin:` and the bare JID
   *   forgets that
   * - a random id, by which the server knows the installation again and ends its earlier session
   * - between two connections, the stream that `detach()` has left; its stanzas are as confidential as ever
   * - the copies that extensions make, of the roster and of capabilities
   */
  readonly storage?: ClientStorage | undefined
  /** Acknowledgements and resumption (XEP-0198), where the server has them; `false` for none. */
  readonly streamManagement?: false | StreamManagementSettings | undefined
  /**
   * Whether to connect over WebSocket: to this URL (`wss`), or to the one that the domain names over
   * HTTPS (XEP-0156). Where absent, in browsers only, which have nothing else.
   */
  readonly websocket?: string | boolean | undefined
  /**
   * The proxy to go through: `http://…` (CONNECT) or `socks5://…`, with a name and a password if it
   * wants them. SRV records are asked for without it. A browser has its own.
   */
  readonly proxy?: string | URL | undefined
  /**
   * The connection itself, or a function that makes one each time: for tests (`server.connectInMemory()`),
   * or for a transport of one's own. The function is given the place that the server sends the client to,
   * if it does. `host`, `port`, `websocket` and `proxy` do not count then.
   */
  readonly transport?:
    | Transport
    | ((elsewhere?: Elsewhere) => Transport | Promise<Transport>)
    | undefined
}

/** How a client manages its stream. */
export interface StreamManagementSettings extends StreamManagementOptions {
  /** The seconds that the server is asked to keep a broken stream; its own choice where absent. */
  readonly max?: number | undefined
}

/** How a client secures its connection. */
export interface ClientTlsOptions extends TlsOptions {
  /**
   * Whether there is TLS: `'required'` (where absent), `'optional'` for where the server offers it, or
   * `'off'`. Other than required is for tests on loopback only.
   */
  readonly policy?: 'required' | 'optional' | 'off' | undefined
  /**
   * Whether TLS comes first, not STARTTLS (XEP-0368): always or never. Where absent, as the SRV records
   * of the domain say; with `host` or `port`, never.
   */
  readonly direct?: boolean | undefined
}

/** What a client runs on. */
export interface Environment {
  readonly platform: Platform
  /** Makes connections over TCP where no transport is handed in; none where absent. */
  readonly connector?: Connector | undefined
  /** Makes those over WebSocket. */
  readonly webSocket?: ((target: WebSocketTarget) => Promise<Transport>) | undefined
  /** Makes security contexts of Kerberos; none where absent. */
  readonly kerberos?:
    | ((target: KerberosTarget, options: KerberosOptions) => Promise<GssapiContext>)
    | undefined
}
