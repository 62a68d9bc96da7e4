import type { StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import { RosterVersioning, SubscriptionPreApproval } from '../../generated/rfc6121/index.ts'
import { CsiFeature } from '../../generated/xep-0352/index.ts'
import { StreamLimits } from '../../generated/xep-0478/index.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import type { Jid } from '../jid/jid.ts'
import { MemoryTokenDatabase } from '../sasl/ht/memory-token-database.ts'
import { JidError } from '../jid/jid-error.ts'
import { StanzaError } from '../node/index.ts'
import { legacySession } from '../stream/features/legacy-session.ts'
import { announcement } from '../stream/features/announcement.ts'
import { registrationService } from '../stream/features/registration-service.ts'
import { resourceBinding } from '../stream/features/resource-binding.ts'
import type { InlineServiceOptions } from '../stream/features/inline-service.ts'
import type { KeptStreams } from '../stream/features/management-grant.ts'
import { sasl2Service } from '../stream/features/sasl2-service.ts'
import { saslService } from '../stream/features/sasl-service.ts'
import { startTls } from '../stream/features/start-tls.ts'
import type { Feature, Scene } from '../stream/feature.ts'
import { streamManagement } from '../stream/features/stream-management.ts'
import type { ManagementSlot } from '../stream/management-slot.ts'
import { preAuthLimits } from '../xml/index.ts'
import { ConnectedResource } from './connected-resource.ts'
import type { Account } from './directory.ts'
import { generatedResource, taggedResource } from './generated-resource.ts'
import { KeptSessions } from './kept-sessions.ts'
import type { AccountDatabase, ServerOptions } from './server-options.ts'
import type { ServerStream } from './server-stream.ts'
import { type Accepted, type ServiceContext, serve, serverLimits } from './service-context.ts'

/** The connections of clients: TLS, SASL, a resource (RFC 6120 §5 to §7). */
export class ClientService {
  readonly #context: ServiceContext
  readonly #accounts: AccountDatabase
  /** Salts of accounts that do not exist follow from it. */
  readonly #secret = nodePlatform.sasl.randomBytes(32)
  /** The tokens of the clients, where the program keeps none. */
  readonly #tokens = new MemoryTokenDatabase({ platform: nodePlatform.sasl, now: () => Date.now() })
  /** The connected resources, to be ended when another takes their place. */
  readonly #resources = new Map<string, ConnectedResource>()

  /** Those that came without an account, which is gone with their connection. */
  readonly #guests = new WeakSet<ServerStream>()
  readonly #kept: KeptSessions

  constructor(context: ServiceContext, accounts: AccountDatabase) {
    this.#context = context
    this.#accounts = accounts
    const { resumptionTimeout: timeout = 300_000, location } = management(context) || {}
    this.#kept = new KeptSessions({ clock: nodePlatform.clock, timeout, location })
  }

  /** Ends the sessions that wait for their clients to come back. */
  close(): void {
    this.#kept.expireAll()
  }

  /** Makes what a client of the account could log in with beside its password worthless. */
  async revoke(username: string): Promise<void> {
    const { fast } = this.#context.options
    await (fast || this.#tokens).revoke(username)
  }

  /** Takes a connection. */
  accept(accepted: Accepted): void {
    const { directory, report, registration } = this.#context
    const { domain } = directory
    const { isClearAllowed = false } = accepted
    serve(this.#context, accepted, {
      contentNamespace: 'jabber:client',
      answer({ to, from }) {
        if (!to?.equals(domain)) return 'host-unknown'
        // A client is of the domain that it asks for (XEP-0388 §2.1).
        const isOwn = from === undefined || from.domainpart === domain.domainpart
        return isOwn ? { from: domain } : 'invalid-from'
      },
      features: (stream, slot) => [
        // Where there need be no TLS there is none to be had either: WebSockets have it from the beginning.
        ...(isClearAllowed ? [] : [startTls({ policy: 'required' })]),
        ...this.#logins(stream, slot, isClearAllowed),
        ...(registration
          ? [registrationService({ register: (...given) => registration.register(...given) })]
          : []),
        resourceBinding({ role: 'receiving', assign: (jid, wish) => this.#assign(jid, wish) }),
        legacySession(),
        ...this.#managed(stream, slot),
        announcement('csi', ['authenticated'], () => new CsiFeature()),
        announcement('ver', ['authenticated'], () => new RosterVersioning()),
        announcement('sub', ['authenticated'], () => new SubscriptionPreApproval()),
        announcement('limits', isClearAllowed ? [] : ['secure'], (scene) => this.#limits(scene)),
      ],
      authenticated: (stream, { username, isAnonymous = false }) => {
        if (!isAnonymous || username === undefined) return
        this.#guests.add(stream)
        stream.closed.then(directory.addGuest(username), report)
      },
      bound: (stream) => (jid) => this.#bind(stream, jid),
    })
  }

  /** Both profiles of SASL. */
  #logins(
    stream: () => ServerStream,
    slot: ManagementSlot,
    isClearAllowed: boolean,
  ): readonly Feature[] {
    const { options, directory } = this.#context
    const { mechanisms, anonymous, accessTokens, sasl2 = true, fast } = options
    const sasl = {
      database: this.#accounts,
      domain: directory.domain.domainpart,
      secret: this.#secret,
      platform: nodePlatform.sasl,
      mechanisms,
      isAnonymous: anonymous,
      accessTokens,
    }
    const row = saslService({ ...sasl, requiresTls: !isClearAllowed })
    if (!sasl2) return [row]
    const session: InlineServiceOptions = {
      assign: (account, tag, userAgent) => this.#generate(account, tag, userAgent),
      ...(management(this.#context) !== false && {
        management: { slot, kept: this.#keptBy(stream) },
      }),
    }
    const tokens = fast === false ? undefined : (fast ?? this.#tokens)
    return [sasl2Service({ ...sasl, session, tokens }), row]
  }

  /** What is taken now (XEP-0478), which is less before the login. */
  #limits({ facts }: Scene): StreamLimits {
    const { bytes } = serverLimits(this.#context.options)
    const maxBytes = facts.has('authenticated') ? bytes : Math.min(bytes, preAuthLimits.bytes)
    return new StreamLimits({ maxBytes })
  }

  #managed(stream: () => ServerStream, slot: ManagementSlot): readonly Feature[] {
    if (management(this.#context) === false) return []
    return [streamManagement({ role: 'receiving', slot, kept: this.#keptBy(stream) })]
  }

  #keptBy(stream: () => ServerStream): KeptStreams {
    return this.#kept.for(stream, () => !this.#guests.has(stream()))
  }

  /** The full JID for a client that lets the server choose; one user agent has one session. */
  async #generate(
    bare: Jid,
    tag: string | undefined,
    userAgent: string | undefined,
  ): Promise<Jid | StanzaError> {
    const { options, createId } = this.#context
    // Where nobody is replaced, who comes back before it was missed would find no place.
    const isStable = userAgent !== undefined && options.resourceConflict !== 'refuse'
    const wish = isStable
      ? await generatedResource(this.#secret, bare, tag, userAgent)
      : taggedResource(tag, createId())
    return this.#assign(bare, wish)
  }

  /** The full JID for a client: what it asks for, or one that nobody can guess. */
  #assign(bare: Jid, wish: string | undefined): Jid | StanzaError {
    const { directory, options, createId } = this.#context
    const account = directory.account(bare)
    if (account === undefined) return new StanzaError('not-allowed')
    const { maximumResources = 50, resourceConflict = 'replace' } = options
    let jid: Jid
    try {
      jid = bare.withResource(wish === undefined || wish === '' ? createId() : wish)
    } catch (error) {
      if (error instanceof JidError) return new StanzaError('bad-request', { cause: error })
      throw error
    }
    const present = this.#resources.get(jid.toString())
    if (present === undefined) {
      if (account.resources.size >= maximumResources) this.#oldestKept(account)?.expire()
      const isFull = account.resources.size >= maximumResources
      return isFull ? new StanzaError('resource-constraint') : jid
    }
    const isRefused = resourceConflict === 'refuse' && !present.isKept
    return isRefused ? new StanzaError('conflict') : jid
  }

  /** The session of an account that has waited for its client the longest. */
  #oldestKept({ jid }: Account): ConnectedResource | undefined {
    const all = [...this.#resources.values()]
    return all.find(({ account, isKept }) => isKept && account.jid.equals(jid))
  }

  #bind(stream: ServerStream, jid: Jid): ConnectedResource | StreamErrorCondition {
    const { directory, router, options, emit } = this.#context
    const { peer } = stream
    const account = directory.account(jid)
    // It may have gone between the assignment and this.
    if (account === undefined) return 'not-authorized'
    const key = jid.toString()
    const present = this.#resources.get(key)
    // Two may have asked for it at the same time.
    const isHeld = present !== undefined && !present.isKept
    if (isHeld && options.resourceConflict === 'refuse') return 'conflict'
    present?.end('conflict')
    const resource = new ConnectedResource({
      jid,
      account,
      stream,
      router,
      kept: this.#kept,
      maximumBuffered: options.maximumBuffered ?? 8 * 1024 * 1024,
      ended: (wasKept) => {
        this.#resources.delete(key)
        if (wasKept) emit('offline', { jid, peer, error: undefined })
      },
    })
    this.#resources.set(key, resource)
    return resource
  }
}

function management({ options }: ServiceContext): ServerOptions['streamManagement'] {
  return options.streamManagement
}
