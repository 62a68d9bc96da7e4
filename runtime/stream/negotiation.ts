/**
 * The negotiation of a stream (RFC 6120 §4.3): which feature comes next, for either side, from a table
 * of features with the facts that each needs and rules out.
 *
 * It sends nothing itself and waits for nothing: what is to be done comes from `take()`, in order.
 */
import { StreamFeatures, type StreamHeader } from '../../generated/rfc6120/index.ts'
import { LocalProtocolError, RemoteProtocolError, type XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, Registry } from '../node/index.ts'
import type { SaslIdentity } from '../sasl/replies.ts'
import type { Element } from '../xml/index.ts'
import type { Dialogue, Fact, Feature, Outcome, Scene } from './feature.ts'
import type { Role } from './role.ts'
import type { SecureChannel } from './secure-channel.ts'

/** What a negotiation is made with. */
export interface NegotiationOptions {
  readonly role: Role
  /** The table, in the order of preference. */
  readonly features: readonly Feature[]
  /** Whether features are offered at all: not in the streams of XEP-0114. */
  readonly hasFeatures: boolean
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
  /** The TLS that is in force from the beginning. */
  readonly secureChannel?: SecureChannel | undefined
  /** Of an initiating entity: whose resource has to be bound; any where absent. */
  readonly account?: Jid | undefined
}

/** What is to be done next. */
export type NegotiationInstruction =
  /** Send the element. */
  | { readonly kind: 'send'; readonly node: Node | Element }
  /** Read the classes, too, from the next element on. */
  | { readonly kind: 'learn'; readonly classes: Registry }
  /** Begin TLS, then call {@link Negotiation.secured}; the stream begins anew. */
  | { readonly kind: 'secure' }
  /** Begin the stream anew. */
  | { readonly kind: 'restart' }
  /** Call it; when the promise fulfils there may be more to take. It rejects for faults of ours only. */
  | {
      readonly kind: 'step'
      readonly run: () => Promise<void>
      /** Whether nothing more is to be read before that. */
      readonly holds: boolean
    }
  /** The initiating entity has shown who it is. */
  | { readonly kind: 'authenticated'; readonly identity: SaslIdentity }
  /** The negotiation is complete: stanzas flow. */
  | { readonly kind: 'bound'; readonly jid: Jid }
  /** The stream cannot go on. */
  | { readonly kind: 'failed'; readonly error: XmppError }

/** The negotiation of one stream, restarts included. */
export class Negotiation {
  readonly #options: Omit<NegotiationOptions, 'features' | 'secureChannel'>
  #features: readonly Feature[]
  readonly #facts = new Set<Fact>()
  #instructions: NegotiationInstruction[] = []
  /** The features negotiated since the stream began (anew). */
  #done: readonly Feature[] = []
  readonly #scene: Scene = new NegotiationScene(this)
  #channel: SecureChannel | undefined
  #header: StreamHeader | undefined
  #streamId: string | undefined
  #domain: Jid | undefined
  #offer: StreamFeatures | undefined
  #current: { readonly feature: Feature; readonly dialogue: Dialogue } | undefined
  /** Set while a feature begins, before its dialogue is known. */
  #beginning: Feature | undefined
  #identity: SaslIdentity | undefined
  #jid: Jid | undefined
  #isOver = false
  #isComplete = false

  constructor(options: NegotiationOptions) {
    const { features, secureChannel, ...others } = options
    this.#options = others
    this.#features = features
    this.#channel = secureChannel
    if (secureChannel !== undefined) this.#facts.add('secure')
  }

  /** What has been reached. */
  get facts(): ReadonlySet<Fact> {
    return this.#facts
  }

  /** The TLS in force. */
  get channel(): SecureChannel | undefined {
    return this.#channel
  }

  /** The address of the initiating entity. */
  get jid(): Jid | undefined {
    return this.#jid
  }

  /** Who the initiating entity has shown to be. */
  get identity(): SaslIdentity | undefined {
    return this.#identity
  }

  /** @internal The peer's header. */
  get header(): StreamHeader | undefined {
    return this.#header
  }

  /** @internal The id of the stream. */
  get streamId(): string | undefined {
    return this.#streamId
  }

  /** @internal The XMPP domain of the receiving entity. */
  get domain(): Jid | undefined {
    return this.#domain
  }

  /** @internal The source of ids. */
  get createId(): () => string {
    return this.#options.createId
  }

  /** @internal Something is to be done. */
  give(instruction: NegotiationInstruction): void {
    if (!this.#isOver) this.#instructions.push(instruction)
  }

  /** @internal A dialogue has ended well. */
  finish(outcome: Outcome): void {
    if (!this.#isOver) this.#finish(outcome)
  }

  /** @internal The stream cannot go on. */
  fail(error: XmppError): void {
    this.#fail(error)
  }

  /** @internal The initiating entity has shown who it is. */
  authenticated(identity: SaslIdentity): void {
    if (!this.#isOver) this.#authenticated(identity)
  }

  /** @internal Whether nothing more is to be done. */
  get isOver(): boolean {
    return this.#isOver
  }

  /** Both headers were exchanged: of a stream, or of one begun anew. */
  opened(header: StreamHeader, domain: Jid, streamId: string | undefined): void {
    this.#header = header
    this.#domain = domain
    this.#streamId = streamId
    this.#done = []
    this.#offer = undefined
    this.#current = undefined
    const { role, hasFeatures } = this.#options
    if (role === 'receiving') {
      if (hasFeatures) this.#announce()
    } else if (!hasFeatures) this.#choose()
  }

  /** TLS has been established. */
  secured(channel: SecureChannel): void {
    this.#channel = channel
    this.#facts.add('secure')
  }

  /** Takes an element; false when the negotiation has nothing to do with it. */
  receive(node: Node | Element): boolean {
    if (this.#isOver) return true
    if (this.#current !== undefined) return this.#current.dialogue.receive(node)
    if (this.#options.role === 'receiving') return this.#respond(node)
    if (!(node instanceof StreamFeatures) || this.#offer !== undefined) return false
    this.#offer = node
    this.#choose()
    return true
  }

  /** The stream is over: nothing more is to be done. */
  end(): void {
    this.#isOver = true
    this.#instructions = []
  }

  /** What is to be done next; `undefined` when there is nothing. */
  take(): NegotiationInstruction | undefined {
    const next = this.#instructions.shift()
    // An array that was emptied keeps its room, for as long as the stream lives.
    if (next !== undefined && this.#instructions.length === 0) this.#instructions = []
    return next
  }

  /** Of an initiating entity: begins the first feature of the table that can be negotiated now. */
  #choose(): void {
    for (const feature of this.#features) {
      if (this.#done.includes(feature) || !this.#isPossible(feature)) continue
      if (this.#begin(feature, (scene) => feature.initiate?.(this.#offer, scene))) return
    }
    if (this.#jid !== undefined && this.#facts.has('bound')) this.#complete(this.#jid)
    else this.#fail(new LocalProtocolError('no feature of the table leads to an address'))
  }

  /** Of a receiving entity: begins the feature that the element belongs to. */
  #respond(node: Node | Element): boolean {
    for (const feature of this.#features) {
      if (feature.respond === undefined || !this.#isPossible(feature)) continue
      if (this.#begin(feature, (scene) => feature.respond?.(node, scene))) return true
    }
    return false
  }

  /** True when the feature has begun, or has ended already. */
  #begin(feature: Feature, start: (scene: Scene) => Dialogue | undefined): boolean {
    this.#beginning = feature
    const dialogue = start(this.#scene)
    const isOpen = this.#beginning === feature
    this.#beginning = undefined
    if (this.#isOver) return true
    if (!isOpen) return true
    if (dialogue === undefined) return false
    this.#current = { feature, dialogue }
    return true
  }

  #isPossible({ necessary, prohibited }: Feature): boolean {
    return (
      necessary.every((fact) => this.#facts.has(fact)) &&
      !prohibited.some((fact) => this.#facts.has(fact))
    )
  }

  /** Of a receiving entity: what can be negotiated now. */
  #announce(): void {
    const offers: Node[] = []
    for (const feature of this.#features) {
      if (!this.#isPossible(feature)) continue
      const offer = feature.offer?.(this.#scene)
      for (const node of offer === undefined ? [] : [offer].flat()) {
        // The types of channel binding are the same for both profiles of SASL.
        if (!offers.some((other) => other.constructor === node.constructor)) offers.push(node)
      }
    }
    this.#instructions.push({ kind: 'send', node: new StreamFeatures({}, offers) })
  }

  #finish(outcome: Outcome): void {
    const { account } = this.#options
    if (account !== undefined && outcome.jid && !outcome.jid.bare.equals(account)) {
      const message = `${outcome.jid} was bound, which is no resource of ${account}`
      this.#fail(new RemoteProtocolError('invalid-from', message))
      return
    }
    const feature = this.#beginning ?? this.#current?.feature
    if (feature !== undefined) this.#done = [...this.#done, feature]
    this.#beginning = undefined
    this.#current = undefined
    for (const fact of outcome.facts ?? []) this.#facts.add(fact)
    if (outcome.jid !== undefined) this.#jid = outcome.jid
    if (outcome.identity !== undefined) this.#authenticated(outcome.identity)
    if (outcome.next === 'features') this.#offerAnew()
    else if (outcome.next !== undefined) {
      this.#instructions.push({ kind: outcome.next })
    } else if (this.#options.role === 'initiating') {
      this.#choose()
    } else if (this.#facts.has('bound') && this.#jid !== undefined) {
      this.#complete(this.#jid)
    }
  }

  #authenticated(identity: SaslIdentity): void {
    this.#identity = identity
    this.#instructions.push({ kind: 'authenticated', identity })
  }

  /** What can be negotiated has changed: it is offered, or waited for, on the same stream. */
  #offerAnew(): void {
    this.#done = []
    this.#offer = undefined
    if (this.#options.role === 'initiating') return
    this.#announce()
    if (this.#facts.has('bound') && this.#jid !== undefined) this.#complete(this.#jid)
  }

  #complete(jid: Jid): void {
    if (this.#isComplete) return
    this.#isComplete = true
    this.#instructions.push({ kind: 'bound', jid })
    // An initiating entity negotiates nothing more. What it could have is a tenth of an idle client.
    if (this.#options.role === 'receiving') return
    this.#features = []
    this.#done = []
    this.#offer = undefined
    this.#header = undefined
  }

  #fail(error: XmppError): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#instructions.push({ kind: 'failed', error })
  }
}

/** A negotiation as its dialogues see it. */
class NegotiationScene implements Scene {
  readonly #negotiation: Negotiation

  constructor(negotiation: Negotiation) {
    this.#negotiation = negotiation
  }

  get facts(): ReadonlySet<Fact> {
    return this.#negotiation.facts
  }

  get channel(): SecureChannel | undefined {
    return this.#negotiation.channel
  }

  get header(): StreamHeader {
    return this.#negotiation.header!
  }

  get streamId(): string | undefined {
    return this.#negotiation.streamId
  }

  get domain(): Jid {
    return this.#negotiation.domain!
  }

  get identity(): SaslIdentity | undefined {
    return this.#negotiation.identity
  }

  get jid(): Jid | undefined {
    return this.#negotiation.jid
  }

  createId(): string {
    return this.#negotiation.createId()
  }

  learn(classes: Registry): void {
    this.#negotiation.give({ kind: 'learn', classes })
  }

  send(node: Node | Element): void {
    this.#negotiation.give({ kind: 'send', node })
  }

  step<T>(work: () => Promise<T>, then: (outcome: T) => void, reading?: 'hold'): void {
    const run = async (): Promise<void> => {
      const outcome = await work()
      if (!this.#negotiation.isOver) then(outcome)
    }
    this.#negotiation.give({ kind: 'step', run, holds: reading === 'hold' })
  }

  authenticated(identity: SaslIdentity): void {
    this.#negotiation.authenticated(identity)
  }

  done(outcome: Outcome): void {
    this.#negotiation.finish(outcome)
  }

  fail(error: XmppError): void {
    this.#negotiation.fail(error)
  }
}
