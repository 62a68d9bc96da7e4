import { LocalProtocolError } from '../errors.ts'
import { Jid } from '../jid/jid.ts'
import { legacySession } from '../stream/features/legacy-session.ts'
import { resourceBinding } from '../stream/features/resource-binding.ts'
import { streamManagement } from '../stream/features/stream-management.ts'
import { streamResumption } from '../stream/features/stream-resumption.ts'
import { startTls } from '../stream/features/start-tls.ts'
import type { StreamManagementOptions } from '../stream/stream-management.ts'
import type { ClientOptions, Environment } from './client-options.ts'
import { ClientState } from './client-state.ts'
import { memoryStorage } from './client-storage.ts'
import { type ConnectOptions, Entity } from './entity.ts'
import { gssapiOf } from './gssapi-of.ts'
import { loginFeatures } from './login-features.ts'
import { transportFor } from './transport-for.ts'
import type { EntityProfile } from './profile.ts'
import { judgeRequest } from './sender-rules.ts'
import { storedStream } from './stored-stream.ts'

/**
 * An account logged in at its server, or about to be: sends and receives stanzas, asks and answers
 * requests. `connect()` makes one that is online already.
 */
export class Client extends Entity {
  readonly #state: ClientState

  /**
   * A client that is not connected yet, so that handlers can be registered first.
   *
   * @throws JidError for an address that is none
   * @throws LocalProtocolError for an address without a localpart, or, of an anonymous login, with one
   */
  constructor(options: ClientOptions, environment: Environment) {
    const state = new ClientState()
    super(profileOf(options, environment, state), options)
    this.#state = state
  }

  /** The domain of the account, and of its server. */
  get domain(): Jid {
    return Jid.of({ domainpart: this.jid.domainpart })
  }

  /**
   * Ends the connection and leaves the stream, where the server can resume it (XEP-0198): to the next
   * client that connects with the same `storage`, in another process or later in this one. To the server
   * the client is as it was; what comes meanwhile waits there for as long as it keeps the stream, and what
   * it has not acknowledged is sent by who goes on. True when the stream is kept; one that cannot be
   * resumed, or whose unacknowledged stanzas have more than 1,048,576 characters, is ended in order.
   *
   * What is kept is as it was when this was called, and is written before this returns where the storage
   * is as quick: nothing is lost or doubled by it. Here it is as if the stream had ended: deliveries
   * under way are `uncertain` (without the event), requests are not answered, and this client answers
   * none any more. A stanza with a credential in it is not kept, and is told by `uncertain`.
   *
   * A stream that nobody is to go on with is forgotten by writing an empty text by the key `stream:` and
   * the bare JID. Rejects with what the storage rejects with; the stream is lost then, and what it had under way told by
   * `uncertain`. The signal ends the connection at once.
   */
  detach({ signal }: ConnectOptions = {}): Promise<boolean> {
    return this.leave(signal)
  }

  /**
   * Somebody looks at the client again: the server sends what it held back (XEP-0352). True when it was
   * told now; it is not where it does not want to know, nor twice.
   */
  active(): boolean {
    return this.#state.set(true)
  }

  /**
   * Nobody looks at the client: the server may hold back what can wait (XEP-0352). It is told on each
   * connection from now on. True when it was told now.
   */
  inactive(): boolean {
    return this.#state.set(false)
  }
}

function profileOf(
  options: ClientOptions,
  environment: Environment,
  state: ClientState,
): EntityProfile {
  const jid = Jid.from(options.jid)
  const { localpart, domainpart } = jid
  const { anonymous = false } = options
  if (anonymous && localpart !== undefined) {
    throw new LocalProtocolError(`${jid} is the address of an account, and the login is anonymous`)
  }
  if (!anonymous && localpart === undefined) {
    throw new LocalProtocolError(
      `${jid} is no address of an account, which has a name before it: name@${domainpart}`,
    )
  }
  const resource = jid.resourcepart ?? options.resource
  // The resourcepart is judged here, not when it is sent.
  if (resource !== undefined) jid.bare.withResource(resource)
  // The stream is said to be from whom the client is to act as (XEP-0388 §2.3).
  const own = options.authzid ? Jid.from(options.authzid).bare : jid.bare
  const gssapi = gssapiOf(options, environment, domainpart)
  const { tls } = options
  const { platform } = environment
  const isManaged = options.streamManagement !== false
  const { max } = options.streamManagement || {}
  const { storage = memoryStorage() } = options
  const login = loginFeatures({ options, platform, storage, state, gssapi })
  return {
    platform,
    contentNamespace: 'jabber:client',
    to: Jid.of({ domainpart }),
    from: anonymous ? undefined : own,
    hasAccount: true,
    connectsOnce: typeof options.transport === 'object',
    management: managementOf(options),
    storage,
    streams: isManaged && !anonymous ? storedStream(storage, `${own}`, resource) : undefined,
    bound: (driver, features) => state.begin(driver, features),
    isClearAllowed: (tls?.policy ?? 'required') !== 'required',
    features: (peer, tell, slot, isTlsRequired) => [
      startTls({ policy: isTlsRequired ? 'required' : tls?.policy }),
      ...login(peer, tell, slot),
      streamResumption(slot),
      resourceBinding({ role: 'initiating', resource }),
      legacySession(),
      ...(isManaged ? [streamManagement({ role: 'initiating', slot, max })] : []),
    ],
    connect: transportFor(options, environment, { domain: domainpart, service: 'xmpp-client' }),
    complete: (stanza) => stanza,
    judge: (iq, own) => judgeRequest(iq, own),
  }
}

function managementOf({ streamManagement, keepalive }: ClientOptions): StreamManagementOptions {
  const { most, policy } = streamManagement || {}
  const { idle = keepalive === false ? Number.POSITIVE_INFINITY : undefined, timeout } =
    keepalive || {}
  const signs = { ...(idle !== undefined && { idle }), ...(timeout !== undefined && { timeout }) }
  return { most, policy: { ...signs, ...policy } }
}
