import { Presence } from '../../generated/rfc6120/index.ts'
import {
  type RosterItem,
  type RosterItemInit,
  Roster as RosterQuery,
  RosterVersioning,
  SubscriptionPreApproval,
} from '../../generated/rfc6121/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import { unlessAborted } from '../connection/unless-aborted.ts'
import { ConnectionError, LocalProtocolError, RemoteProtocolError } from '../errors.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import { StanzaError } from '../node/index.ts'
import { Extension } from './extension.ts'
import { KeptText } from './kept-text.ts'
import { readKeptRoster } from './kept-roster.ts'

/**
 * The roster (RFC 6121 §2) as a live collection: fetched when a stream begins, kept up to date by what the
 * server pushes, and compared with what was known when another stream follows. A stream that is resumed
 * needs nothing of that. Where the server has versions of rosters, the contacts are kept in the storage
 * of the client, and only what has changed since comes over the wire (§2.6).
 *
 * Its number is that of the specification of versioning, which has become a part of RFC 6121.
 */
export class Roster extends Extension<RosterEvents> implements Iterable<RosterItem> {
  static readonly xep: number = 237
  /** How many contacts are held at most; others are left out, and that is reported. */
  most = 10_000
  readonly #items = new Map<string, RosterItem>()
  /** The account whose contacts these are. */
  #account: string | undefined
  #version: string | undefined
  #kept: KeptText | undefined
  #loading: Promise<void> | undefined
  /** Grows with each stream, so that what was asked on another is known to be late. */
  #round = 0
  #isLoaded = false
  /** What was pushed before the answer was read. */
  #early: RosterQuery[] = []

  /** The number of contacts. */
  get size(): number {
    return this.#items.size
  }

  /** Whether the contacts are those that the server has now. */
  get isLoaded(): boolean {
    return this.#isLoaded
  }

  /** The version of it that the server has named last. */
  get version(): string | undefined {
    return this.#version
  }

  /** The names of the groups that contacts are in, sorted. */
  get groups(): readonly string[] {
    return [...new Set([...this].flatMap(({ groups }) => groups))].sort()
  }

  /** The contacts, in the order in which they came. */
  [Symbol.iterator](): IterableIterator<RosterItem> {
    return this.#items.values()
  }

  /** The contact of an address; of a full one, the contact of its bare JID. Throws JidError. */
  get(jid: JidLike): RosterItem | undefined {
    const address = Jid.from(jid)
    return this.#items.get(`${address}`) ?? this.#items.get(`${address.bare}`)
  }

  /** The contacts of a group. */
  inGroup(name: string): readonly RosterItem[] {
    return [...this].filter(({ groups }) => groups.includes(name))
  }

  /**
   * Fulfils when the contacts are those that the server has; fetches them where that is neither done
   * nor under way. Rejects as a request; the signal gives up the wait only, for the contacts are not
   * fetched for one caller alone.
   */
  async load({ signal }: Pick<RequestOptions, 'signal'> = {}): Promise<void> {
    signal?.throwIfAborted()
    await unlessAborted(this.#loading ?? this.#startLoading(), signal)
  }

  /**
   * Adds a contact, or gives it another name and other groups (§2.3 and §2.4). The collection has it when
   * the server has pushed it. Rejects as a request.
   */
  async set({ jid, name, groups }: RosterItemInit, options?: RequestOptions): Promise<void> {
    await this.#ask({ jid, name, groups }, options)
  }

  /** Gives a contact another name, or other groups. Rejects as a request, or for one that is not there. */
  async update(
    jid: JidLike,
    changes: Pick<RosterItemInit, 'name' | 'groups'>,
    options?: RequestOptions,
  ): Promise<void> {
    const item = this.get(jid)
    if (item === undefined) throw new LocalProtocolError(`${jid} is not in the roster`)
    const { name, groups } = { name: item.name, groups: item.groups, ...changes }
    await this.#ask({ jid: item.jid, name, groups }, options)
  }

  /** Removes a contact; the subscriptions, either way, end with that (§2.5). Rejects as a request. */
  async remove(jid: JidLike, options?: RequestOptions): Promise<void> {
    await this.#ask({ jid, subscription: 'remove' }, options)
  }

  /** Asks to see somebody's presence (§3.1). Throws LocalProtocolError when it is offline. */
  subscribe(jid: JidLike, status?: string): void {
    this.#send('subscribe', jid, status)
  }

  /** Does not want to see somebody's presence any more (§3.3). Throws as {@link subscribe}. */
  unsubscribe(jid: JidLike): void {
    this.#send('unsubscribe', jid)
  }

  /** Lets somebody who asked see this account's presence (§3.1.4). Throws as {@link subscribe}. */
  approve(jid: JidLike): void {
    this.#send('subscribed', jid)
  }

  /**
   * Lets somebody see it who has not asked yet (§3.4).
   *
   * @throws LocalProtocolError when it is offline, or the server has not said that it can do that
   */
  preApprove(jid: JidLike): void {
    if (this.stream.features?.has(SubscriptionPreApproval) !== true) {
      throw new LocalProtocolError('the server does not take approvals before they are asked for')
    }
    this.#send('subscribed', jid)
  }

  /** Refuses a request, or lets somebody see it no longer (§3.2). Throws as {@link subscribe}. */
  cancel(jid: JidLike): void {
    this.#send('unsubscribed', jid)
  }

  override initialize(): void {
    this.stream.handle(RosterQuery, 'set', (query) => this.#pushed(query))
    const load = (): Promise<void> => this.load().catch((error) => this.#failed(error))
    this.stream.on('online', load)
    // A stream of a former process is resumed: nothing is known of its roster here.
    this.stream.on('resumed', load)
    this.stream.on('offline', () => {
      this.#round++
      this.#loading = undefined
      this.#isLoaded = false
      this.#early = []
    })
    this.stream.on(Presence, (presence) => {
      const { type, from } = presence
      if (type === 'subscribe' && from !== undefined) this.emit('request', from.bare, presence)
    })
  }

  /** A stream that ended meanwhile has told of itself. */
  #failed(error: unknown): void {
    if (this.stream.isOnline) this.stream.report(error)
  }

  #startLoading(): Promise<void> {
    const loading = this.#fetch(this.#round)
    this.#loading = loading
    loading.catch(() => {
      if (this.#loading === loading) this.#loading = undefined
    })
    return loading
  }

  async #fetch(round: number): Promise<void> {
    const account = this.stream.jid?.bare
    if (account?.localpart === undefined) throw new LocalProtocolError('there is no account')
    this.#belongTo(`${account}`)
    const isVersioned = this.stream.features?.has(RosterVersioning) ?? false
    if (isVersioned) await this.#recall()
    if (round !== this.#round) throw late()
    const version = isVersioned ? (this.#version ?? '') : undefined
    const result = await this.stream.exchange(undefined, 'get', new RosterQuery({ ver: version }))
    if (round !== this.#round) throw late()
    const query = result.get(RosterQuery)
    if (query !== undefined) this.#replace(query)
    else if (result.elements.length > 0) {
      throw new RemoteProtocolError('bad-format', 'the server gives no roster for an answer')
    } else if (!version) this.#replace(new RosterQuery())
    // Otherwise what was kept is what the server has (§2.6.3).
    this.#isLoaded = true
    for (const pushed of this.#early.splice(0)) this.#change(pushed)
    this.emit('loaded')
  }

  /** Contacts of another account, as an anonymous one of a new stream is, are none of this one's. */
  #belongTo(account: string): void {
    if (this.#account === account) return
    this.#replace(new RosterQuery())
    this.#account = account
    const { storage } = this.stream
    this.#kept = new KeptText(storage, `roster:${account}`, (error) => this.stream.report(error))
  }

  /** Takes what was kept of former streams, where nothing is known of it. */
  async #recall(): Promise<void> {
    if (this.#version !== undefined) return
    const text = await this.#kept?.read()
    if (text === undefined) return
    try {
      this.#replace(readKeptRoster(text))
    } catch (error) {
      this.stream.report(error)
    }
  }

  /** A change that the server tells (§2.1.6): the rules of the client have judged its sender. */
  #pushed(query: RosterQuery): void {
    if (this.#account === undefined) throw new StanzaError('service-unavailable')
    if (this.#isLoaded) this.#change(query)
    // What was pushed behind the answer changes what is in the answer.
    else if (this.#early.length < this.most) this.#early.push(query)
  }

  #change({ items: [item], ver }: RosterQuery): void {
    if (item === undefined) return
    this.#version = this.#apply(item) ? (ver ?? this.#version) : undefined
    this.#keep()
  }

  #replace({ items, ver }: RosterQuery): void {
    const jids = new Set(items.map(({ jid }) => `${jid}`))
    for (const [jid, item] of [...this.#items]) {
      if (jids.has(jid)) continue
      this.#items.delete(jid)
      this.emit('removed', item)
    }
    const all = items.map((item) => item.subscription === 'remove' || this.#apply(item))
    this.#version = all.includes(false) ? undefined : ver
    this.#keep()
  }

  /** Takes the state of a contact; false when there is no room for it. */
  #apply(item: RosterItem): boolean {
    const key = `${item.jid}`
    const former = this.#items.get(key)
    if (item.subscription === 'remove') {
      this.#items.delete(key)
      if (former !== undefined) this.emit('removed', former)
      return true
    }
    if (former === undefined && this.#items.size >= this.most) {
      const message = `the roster has more than ${this.most} contacts, and ${key} is left out`
      this.stream.report(new LocalProtocolError(message))
      return false
    }
    if (former?.equals(item)) return true
    this.#items.set(key, item)
    if (former === undefined) this.emit('added', item)
    else this.emit('changed', item, former)
    return true
  }

  #keep(): void {
    if (this.#version === undefined) return
    this.#kept?.write(() => String(new RosterQuery({ ver: this.#version, items: [...this] })))
  }

  async #ask(item: RosterItemInit, options: RequestOptions | undefined): Promise<void> {
    const query = new RosterQuery({ items: [item] })
    await this.stream.request(undefined, query, { ...options, type: 'set' })
  }

  #send(type: NonNullable<Presence['type']>, jid: JidLike, status?: string): void {
    this.stream.send(new Presence({ type, to: Jid.from(jid).bare, status }))
  }
}

/** The events of the roster. */
export interface RosterEvents {
  /** The contacts are those that the server has: once a stream, after the changes to what was known. */
  readonly loaded: readonly []
  /** A contact is there that was not. */
  readonly added: readonly [item: RosterItem]
  /** A contact has another name, other groups, or another state of the subscriptions. */
  readonly changed: readonly [item: RosterItem, former: RosterItem]
  /** A contact is not there any more. */
  readonly removed: readonly [item: RosterItem]
  /** Somebody asks to see this account's presence; `approve` and `cancel` answer. */
  readonly request: readonly [from: Jid, presence: Presence]
}

function late(): ConnectionError {
  return new ConnectionError('lost', 'lost: the stream ended before the roster came')
}
