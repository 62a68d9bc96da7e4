import { Presence } from '../../generated/rfc6120/index.ts'
import type { DiscoInfo } from '../../generated/xep-0030/index.ts'
import { Caps } from '../../generated/xep-0115/index.ts'
import type { RequestOptions } from '../client/request-types.ts'
import { unlessAborted } from '../connection/unless-aborted.ts'
import type { Unsubscribe } from '../events.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import { encodeBase64 } from '../node/values/base64.ts'
import { BoundedMap } from './bounded-map.ts'
import { capabilitiesText } from './capabilities-text.ts'
import { Extension, type ExtensionClass } from './extension.ts'
import type { ExtensionStream } from './extension-stream.ts'
import { KeptText } from './kept-text.ts'
import { readCapabilities, writeCapabilities } from './kept-capabilities.ts'
import { ServiceDiscovery } from './service-discovery.ts'

/**
 * Entity capabilities (XEP-0115): presence says by a hash what its sender can do, so that everybody who
 * runs the same software is asked once. It announces what service discovery tells, again when that
 * changes, and asks others when the program wants to know of them.
 *
 * An answer is kept for others only when its hash is the one announced and nothing in it could be read
 * in two ways: otherwise anybody could say what the software of others can do (§8.1). Such answers are
 * kept in the storage of the client, too, and judged again when they are read from there.
 */
export class EntityCapabilities extends Extension<EntityCapabilitiesEvents> {
  static readonly xep: number = 115
  static readonly requires: readonly ExtensionClass[] = [ServiceDiscovery]
  /** The software, as a URI that its makers chose. */
  node = 'https://www.npmjs.com/package/typed-xmpp'
  readonly #disco: ServiceDiscovery
  /** What was announced, by full JID. */
  readonly #announced = new BoundedMap<string, Caps>(mostAnnounced)
  /** Answers whose hash was right, by the function and the hash. */
  readonly #verified = new BoundedMap<string, DiscoInfo>(mostVerified)
  /** Those of former streams. */
  readonly #kept: KeptText
  #recalled: Promise<void> | undefined
  /** Questions under way, by whom and about what. */
  readonly #asking = new Map<string, Promise<DiscoInfo>>()
  #own: { readonly caps: Caps; readonly stop: Unsubscribe } | undefined
  /** Stops answering for the hash before that. */
  #former: Unsubscribe | undefined
  /** The last presence that was for everybody. */
  #broadcast: Presence | undefined
  #version = 0

  constructor(stream: ExtensionStream) {
    super(stream)
    this.#disco = stream.extension(ServiceDiscovery)
    this.#kept = new KeptText(stream.storage, 'capabilities', (error) => stream.report(error))
  }

  override get features(): readonly string[] {
    return [Caps.declaration.namespace]
  }

  /** What presence announces of this entity; `undefined` until the hash is computed. */
  get own(): Caps | undefined {
    return this.#own?.caps
  }

  /** How many answers are kept for others. */
  get cached(): number {
    return this.#verified.size
  }

  override initialize(): void {
    this.#disco.on('changed', () => this.#compute())
    this.stream.on('online', (jid) => {
      const caps = this.stream.features?.get(Caps)
      if (caps !== undefined) this.#announce(Jid.of({ domainpart: jid.domainpart }), caps)
      return this.#compute()
    })
    this.stream.on('offline', () => {
      this.#announced.clear()
      this.#broadcast = undefined
    })
    this.stream.on(Presence, (presence) => this.#received(presence))
    this.#compute().catch((error) => this.stream.report(error))
  }

  /** @internal Adds the hash to presence that says that this entity is there. */
  outgoing(stanza: Stanza): Stanza {
    if (!(stanza instanceof Presence)) return stanza
    if (stanza.type === 'unavailable' && stanza.to === undefined) this.#broadcast = undefined
    if (stanza.type !== undefined) return stanza
    if (stanza.to === undefined) this.#broadcast = stanza
    const caps = this.own
    if (caps === undefined || stanza.has(Caps)) return stanza
    return stanza.with({}, [...stanza.$content, caps] as never)
  }

  /** What an entity has announced in its last presence, or a server by its stream. */
  announcedBy(jid: JidLike): Caps | undefined {
    return this.#announced.get(Jid.from(jid).toString())
  }

  /**
   * What an entity can do: by what it announced where that is known and certain, else by asking it.
   * Rejects as a request.
   */
  async of(jid: JidLike, options?: RequestOptions): Promise<DiscoInfo> {
    options?.signal?.throwIfAborted()
    const to = Jid.from(jid)
    const caps = this.announcedBy(to)
    if (caps === undefined) return this.#disco.queryInfo({ to, ...options })
    this.#recalled ??= this.#recall()
    await unlessAborted(this.#recalled, options?.signal)
    const known = this.#verified.get(keyOf(caps))
    if (known !== undefined) return known
    const key = `${to} ${keyOf(caps)} ${caps.node}`
    // Somebody's own patience is not for others to share.
    if (options !== undefined) return this.#ask(to, caps, options)
    const asked = this.#asking.get(key)
    if (asked !== undefined) return asked
    const asking = this.#ask(to, caps, undefined).finally(() => this.#asking.delete(key))
    this.#asking.set(key, asking)
    return asking
  }

  async #ask(to: Jid, caps: Caps, options: RequestOptions | undefined): Promise<DiscoInfo> {
    const node = `${caps.node}#${caps.ver}`
    const info = await this.#disco.queryInfo({ to, node, ...options })
    if ((await this.#hash(info, caps.hash)) === caps.ver) this.#keep(caps, info)
    else this.emit('unverified', to, caps)
    return info
  }

  #keep(caps: Caps, info: DiscoInfo): void {
    this.#verified.set(keyOf(caps), info)
    this.#kept.write(() => writeCapabilities([...this.#verified].slice(-mostKept)))
  }

  /** Takes what was kept of former streams: each answer has to have the hash that it is kept by. */
  async #recall(): Promise<void> {
    const text = await this.#kept.read()
    if (text === undefined) return
    try {
      for (const [key, info] of readCapabilities(text)) {
        const [hash = '', ver] = key.split(' ')
        if ((await this.#hash(info, hash)) === ver) this.#verified.set(key, info)
      }
    } catch (error) {
      this.stream.report(error)
    }
  }

  /** The hash of an answer; `undefined` where it is ill-formed or the function is not known. */
  async #hash(info: DiscoInfo, name: string): Promise<string | undefined> {
    const algorithm = functions.get(name)
    const text = capabilitiesText(info)
    if (algorithm === undefined || text === undefined) return undefined
    return encodeBase64(await this.stream.digest(algorithm, new TextEncoder().encode(text)))
  }

  #received(presence: Presence): void {
    const { from, type } = presence
    if (from === undefined || (type !== undefined && type !== 'unavailable')) return
    const caps = type === undefined ? presence.get(Caps) : undefined
    if (caps === undefined) {
      this.#announced.delete(`${from}`)
      return
    }
    this.#announce(from, caps)
  }

  /** Somebody announces something: by presence, or a server by its stream features (§6.3). */
  #announce(from: Jid, caps: Caps): void {
    const isNew = this.#announced.get(`${from}`)?.equals(caps) !== true
    this.#announced.set(`${from}`, caps)
    if (isNew) this.emit('announced', from, caps)
  }

  /** Computes this entity's own hash, and announces it where another was announced. */
  async #compute(): Promise<void> {
    const version = ++this.#version
    const { info } = this.#disco
    const ver = await this.#hash(info, hash)
    // It has changed again meanwhile, and a later call is at work.
    if (version !== this.#version) return
    const before = this.#own
    if (ver === undefined) {
      const message = 'what service discovery tells of this entity is ill-formed: it has no hash'
      this.stream.report(new TypeError(message))
      return
    }
    if (before?.caps.ver === ver && before.caps.node === this.node) return
    const caps = new Caps({ hash, node: this.node, ver })
    const stop = this.#disco.addNode(`${this.node}#${ver}`, { info: () => info })
    this.#own = { caps, stop }
    // Those who were told the former hash may ask about it until they have the new one.
    this.#former?.()
    this.#former = before?.stop
    if (this.#broadcast !== undefined && this.stream.isOnline) this.stream.send(this.#broadcast)
  }
}

/** The events of entity capabilities. */
export interface EntityCapabilitiesEvents {
  /** An entity has announced what it had not before. Nothing of it is checked. */
  readonly announced: readonly [from: Jid, caps: Caps]
  /** What an entity answered is not what it announced; it is believed for itself only. */
  readonly unverified: readonly [from: Jid, caps: Caps]
}

function keyOf({ hash, ver }: Caps): string {
  return `${hash} ${ver}`
}

/** The function that this side hashes with, which everybody knows (XEP-0115 §5.1). */
const hash = 'sha-1'
/** WebCrypto's names of hash functions by IANA's. */
const functions: ReadonlyMap<string, string> = new Map([
  ['sha-1', 'SHA-1'],
  ['sha-256', 'SHA-256'],
  ['sha-384', 'SHA-384'],
  ['sha-512', 'SHA-512'],
])
const mostAnnounced = 10_000
const mostVerified = 1000
/** How many answers outlast the stream; they are written together. */
const mostKept = 200
