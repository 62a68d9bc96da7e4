import type { StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import { nodePlatform } from '../connection/node-platform.ts'
import type { Jid } from '../jid/jid.ts'
import { JidError } from '../jid/jid-error.ts'
import { StanzaError } from '../node/index.ts'
import { legacySession } from '../stream/features/legacy-session.ts'
import { resourceBinding } from '../stream/features/resource-binding.ts'
import { saslService } from '../stream/features/sasl-service.ts'
import { startTls } from '../stream/features/start-tls.ts'
import { ConnectedResource } from './connected-resource.ts'
import type { AccountDatabase } from './server-options.ts'
import type { ServerStream } from './server-stream.ts'
import { type Accepted, type ServiceContext, serve } from './service-context.ts'

/** The connections of clients: TLS, SASL, a resource (RFC 6120 §5 to §7). */
export class ClientService {
  readonly #context: ServiceContext
  readonly #accounts: AccountDatabase
  /** Salts of accounts that do not exist follow from it. */
  readonly #secret = nodePlatform.sasl.randomBytes(32)
  /** The connected resources, to be ended when another takes their place. */
  readonly #resources = new Map<string, ConnectedResource>()

  constructor(context: ServiceContext, accounts: AccountDatabase) {
    this.#context = context
    this.#accounts = accounts
  }

  /** Takes a connection. */
  accept(accepted: Accepted): void {
    const { directory, options, report } = this.#context
    const { domain } = directory
    const { mechanisms, anonymous, accessTokens } = options
    const { isClearAllowed = false } = accepted
    serve(this.#context, accepted, {
      contentNamespace: 'jabber:client',
      answer: ({ to }) => (to?.equals(domain) ? { from: domain } : 'host-unknown'),
      features: [
        // Where there need be no TLS there is none to be had either: WebSockets have it from the beginning.
        ...(isClearAllowed ? [] : [startTls({ policy: 'required' })]),
        saslService({
          requiresTls: !isClearAllowed,
          database: this.#accounts,
          domain: domain.domainpart,
          secret: this.#secret,
          platform: nodePlatform.sasl,
          mechanisms,
          isAnonymous: anonymous,
          accessTokens,
        }),
        resourceBinding({ role: 'receiving', assign: (jid, wish) => this.#assign(jid, wish) }),
        legacySession(),
      ],
      authenticated: (stream, { username, isAnonymous = false }) => {
        if (!isAnonymous || username === undefined) return
        stream.closed.then(directory.addGuest(username), report)
      },
      bound: (stream) => (jid) => this.#bind(stream, jid),
    })
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
    const isTaken = account.resources.has(jid.resourcepart ?? '')
    if (isTaken && resourceConflict === 'refuse') return new StanzaError('conflict')
    if (!isTaken && account.resources.size >= maximumResources) {
      return new StanzaError('resource-constraint')
    }
    return jid
  }

  #bind(stream: ServerStream, jid: Jid): ConnectedResource | StreamErrorCondition {
    const { directory, router, options } = this.#context
    const account = directory.account(jid)
    // It may have gone between the assignment and this.
    if (account === undefined) return 'not-authorized'
    const key = jid.toString()
    const present = this.#resources.get(key)
    // Two may have asked for it at the same time.
    if (present !== undefined && options.resourceConflict === 'refuse') return 'conflict'
    present?.end('conflict')
    const resource = new ConnectedResource({
      jid,
      account,
      stream,
      router,
      detached: () => this.#resources.delete(key),
    })
    this.#resources.set(key, resource)
    return resource
  }
}
