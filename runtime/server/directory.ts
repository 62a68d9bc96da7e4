/** Who is where: the accounts of the domain, their connected resources, and the components. */
import type { Message, Presence, StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import { ContactList } from './contact-list.ts'

/** Whoever takes stanzas at the other end of a stream. */
export interface Recipient {
  /** Sends a stanza. Never throws: what cannot be sent is lost with its stream. */
  send(stanza: Stanza): void
}

/** A connected resource of an account (RFC 6120 §7). */
export interface Resource extends Recipient {
  /** The full JID. */
  readonly jid: Jid
  readonly account: Account
  /** The presence last broadcast; `undefined` while the resource is not available. */
  presence: Presence | undefined
  /** Whether it has asked for the roster, and so gets pushes (RFC 6121 §2.2). */
  isInterested: boolean
  /** Ends its stream by an error. */
  end(condition: StreamErrorCondition): void
  /** Whether it wants to know the versions of the roster (RFC 6121 §2.6). */
  isVersioned: boolean
  /** Whom presence was sent to directly, and who is owed the end of it (RFC 6121 §4.6). */
  readonly directed: Map<string, Jid>
}

/** A component that serves a domain (XEP-0114). */
export interface ConnectedComponent extends Recipient {
  readonly jid: Jid
}

/** An account that has been used since the server was started. */
export interface Account {
  /** The bare JID. */
  readonly jid: Jid
  readonly contacts: ContactList
  /** The connected resources by resourcepart. */
  readonly resources: Map<string, Resource>
  /** The messages that wait for one of them, the oldest first. */
  readonly offline: Message[]
}

/** What the directory is made with. */
export interface DirectoryOptions {
  /** The domain that is served. */
  readonly domain: Jid
  /** Whether there is an account of this localpart. */
  readonly hasAccount: (localpart: string) => boolean
  /** The domains that components may serve. */
  readonly componentDomains: readonly string[]
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
}

/** The one place where addresses become recipients. */
export class Directory {
  readonly domain: Jid
  /** The domains that components may serve, connected or not. */
  readonly componentDomains: ReadonlySet<string>
  readonly #options: DirectoryOptions
  readonly #accounts = new Map<string, Account>()
  /** The localparts of those that are here without an account. */
  readonly #guests = new Set<string>()
  readonly #components = new Map<string, ConnectedComponent>()

  constructor(options: DirectoryOptions) {
    this.#options = options
    this.domain = options.domain
    this.componentDomains = new Set(options.componentDomains)
  }

  /** Whether the address is of the domain itself or one of its accounts. */
  isLocal(jid: Jid): boolean {
    return jid.domainpart === this.domain.domainpart
  }

  /** The account of an address at this domain; `undefined` when there is none. */
  account(jid: Jid): Account | undefined {
    const { localpart } = jid
    if (localpart === undefined || !this.isLocal(jid)) return undefined
    const known = this.#accounts.get(localpart)
    // An account may have been taken away meanwhile.
    if (!this.#guests.has(localpart) && !this.#options.hasAccount(localpart)) return undefined
    if (known !== undefined) return known
    const account: Account = {
      jid: jid.bare,
      contacts: new ContactList(this.#options.createId()),
      resources: new Map(),
      offline: [],
    }
    this.#accounts.set(localpart, account)
    return account
  }

  /** Enters a localpart that was made up for a stream; what is returned strikes it out. */
  addGuest(localpart: string): () => void {
    this.#guests.add(localpart)
    return () => {
      this.#guests.delete(localpart)
      this.#accounts.delete(localpart)
    }
  }

  /** Whether the localpart was made up for a stream. */
  isGuest(localpart: string): boolean {
    return this.#guests.has(localpart)
  }

  /** Forgets what is known of an account that is no more. */
  forget({ jid: { localpart = '' } }: Account): void {
    this.#accounts.delete(localpart)
  }

  /** The connected resource of a full JID. */
  resource(jid: Jid): Resource | undefined {
    if (jid.resourcepart === undefined) return undefined
    return this.account(jid)?.resources.get(jid.resourcepart)
  }

  /** The component that serves the domain of an address, if it is connected. */
  component(jid: Jid): ConnectedComponent | undefined {
    return this.#components.get(jid.domainpart)
  }

  /** Enters a component. */
  addComponent(component: ConnectedComponent): void {
    this.#components.set(component.jid.domainpart, component)
  }

  /** Strikes a component out, unless another has taken its place. */
  removeComponent(component: ConnectedComponent): void {
    const { domainpart } = component.jid
    if (this.#components.get(domainpart) === component) this.#components.delete(domainpart)
  }

  /** The addresses of the components that are connected. */
  get components(): readonly Jid[] {
    return [...this.#components.values()].map(({ jid }) => jid)
  }
}

/** The resources of an account that are available, the highest priority first. */
export function availableResources(account: Account): Resource[] {
  return [...account.resources.values()]
    .filter(({ presence }) => presence !== undefined)
    .sort((left, right) => priorityOf(right) - priorityOf(left))
}

/** The priority of an available resource (RFC 6121 §4.7.2.3). */
export function priorityOf({ presence }: Resource): number {
  return presence?.priority ?? 0
}
