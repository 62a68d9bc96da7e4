import type { Iq } from '../../generated/rfc6120/index.ts'
import {
  type DiscoIdentityInit,
  DiscoInfo,
  type DiscoItemInit,
  DiscoItems,
} from '../../generated/xep-0030/index.ts'
import type { DataForm } from '../../generated/xep-0004/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import type { Unsubscribe } from '../events.ts'
import type { JidLike } from '../jid/jid.ts'
import { StanzaError } from '../node/index.ts'
import { Extension } from './extension.ts'

/**
 * Service discovery (XEP-0030): asks others what they are and have, and answers the same questions,
 * with the features of all extensions that are loaded beside it.
 */
export class ServiceDiscovery extends Extension<ServiceDiscoveryEvents> {
  static readonly xep: number = 30
  /**
   * Whether the sender of a query is answered: everybody, where this is not set. Who is not gets
   * `service-unavailable`, as from an entity that is not there (XEP-0030 §8).
   */
  admits: (iq: Iq) => boolean = () => true
  readonly #own = new Set<string>()
  readonly #nodes = new Map<string, DiscoNode>()
  #identities: readonly DiscoIdentityInit[] | undefined
  #forms: readonly DataForm[] = []
  #items: readonly DiscoItemInit[] = []

  override get features(): readonly string[] {
    return [DiscoInfo.declaration.namespace, DiscoItems.declaration.namespace]
  }

  /** What it says to be: where not set, a bot, or a component where the address has no localpart. */
  get identities(): readonly DiscoIdentityInit[] {
    if (this.#identities !== undefined) return this.#identities
    const isAccount = this.stream.jid?.localpart !== undefined
    return [
      isAccount ? { category: 'client', type: 'bot' } : { category: 'component', type: 'generic' },
    ]
  }

  set identities(identities: readonly DiscoIdentityInit[]) {
    this.#identities = [...identities]
    this.emit('changed')
  }

  /** The forms with more about it (XEP-0128). */
  get forms(): readonly DataForm[] {
    return this.#forms
  }

  set forms(forms: readonly DataForm[]) {
    this.#forms = [...forms]
    this.emit('changed')
  }

  /** What belongs to it. */
  get items(): readonly DiscoItemInit[] {
    return this.#items
  }

  set items(items: readonly DiscoItemInit[]) {
    this.#items = [...items]
  }

  /** What a query without a node is answered. */
  get info(): DiscoInfo {
    const loaded = this.stream.extensions.flatMap(({ features }) => features)
    const features = [...new Set([...loaded, ...this.#own])].sort()
    return new DiscoInfo({ identities: this.identities, features }, this.#forms)
  }

  /** Announces a feature of the program's own; what is returned takes it back. */
  addFeature(feature: string): Unsubscribe {
    this.#own.add(feature)
    this.emit('changed')
    return () => {
      if (this.#own.delete(feature)) this.emit('changed')
    }
  }

  /**
   * Answers queries about a node, a part without an address of its own; what is returned stops that.
   * Others are answered `item-not-found`.
   */
  addNode(name: string, node: DiscoNode): Unsubscribe {
    this.#nodes.set(name, node)
    return () => {
      if (this.#nodes.get(name) === node) this.#nodes.delete(name)
    }
  }

  /** Asks what an entity is and can do; one's own server where `to` is absent. Rejects as a request. */
  queryInfo({ to, node, ...options }: DiscoQuery = {}): Promise<DiscoInfo> {
    return this.stream.request(to ?? this.#server, new DiscoInfo({ node }), options)
  }

  /** Asks what belongs to an entity; one's own server where `to` is absent. Rejects as a request. */
  queryItems({ to, node, ...options }: DiscoQuery = {}): Promise<DiscoItems> {
    return this.stream.request(to ?? this.#server, new DiscoItems({ node }), options)
  }

  override initialize(): void {
    this.stream.handle(DiscoInfo, 'get', (query, iq) => {
      this.#admit(iq)
      this.emit('queryInfo', query, iq)
      const { node } = query
      if (node === undefined) return this.info
      const answer = this.#nodeOf(node).info?.(iq)
      if (answer === undefined) throw new StanzaError('item-not-found')
      return answer.node === node ? answer : answer.with({ node })
    })
    this.stream.handle(DiscoItems, 'get', (query, iq) => {
      this.#admit(iq)
      this.emit('queryItems', query, iq)
      const { node } = query
      if (node === undefined) return new DiscoItems({ items: this.#items })
      const answer = this.#nodeOf(node).items?.(iq) ?? new DiscoItems()
      return answer.node === node ? answer : answer.with({ node })
    })
  }

  #admit(iq: Iq): void {
    if (!this.admits(iq)) throw new StanzaError('service-unavailable')
  }

  #nodeOf(name: string): DiscoNode {
    const node = this.#nodes.get(name)
    if (node === undefined) throw new StanzaError('item-not-found')
    return node
  }

  /** The domain of the account, which its server answers for. */
  get #server(): JidLike | undefined {
    return this.stream.jid?.domainpart
  }
}

/** The events of service discovery. */
export interface ServiceDiscoveryEvents {
  /** Somebody asked what this entity is. */
  readonly queryInfo: readonly [query: DiscoInfo, iq: Iq]
  /** Somebody asked what belongs to this entity. */
  readonly queryItems: readonly [query: DiscoItems, iq: Iq]
  /** The answer to {@link queryInfo} is another now. */
  readonly changed: readonly []
}

/** Whom to ask, and how. */
export interface DiscoQuery extends RequestOptions {
  /** Whom to ask; one's own server where absent. */
  readonly to?: JidLike | undefined
  /** The part of the entity to ask about. */
  readonly node?: string | undefined
}

/** How queries about a node are answered. */
export interface DiscoNode {
  /** What it is; where absent, or `undefined` is given, there is no such node to this query. */
  readonly info?: (iq: Iq) => DiscoInfo | undefined
  /** What belongs to it; nothing where absent. */
  readonly items?: (iq: Iq) => DiscoItems
}
