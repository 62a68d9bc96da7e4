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
  readonly #options: NegotiationOptions
  readonly #facts = new Set<Fact>()
  readonly #instructions: NegotiationInstruction[] = []
  /** The features negotiated since the stream began (anew). */
  readonly #done = new Set<Feature>()
  readonly #scene: Scene
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
    this.#options = options
    this.#channel = options.secureChannel
    if (this.#channel !== undefined) this.#facts.add('secure')
    this.#scene = this.#makeScene()
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

  /** Both headers were exchanged: of a stream, or of one begun anew. */
  opened(header: StreamHeader, domain: Jid, streamId: string | undefined): void {
    this.#header = header
    this.#domain = domain
    this.#streamId = streamId
    this.#done.clear()
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
    this.#instructions.length = 0
  }

  /** What is to be done next; `undefined` when there is nothing. */
  take(): NegotiationInstruction | undefined {
    return this.#instructions.shift()
  }

  /** Of an initiating entity: begins the first feature of the table that can be negotiated now. */
  #choose(): void {
    for (const feature of this.#options.features) {
      if (this.#done.has(feature) || !this.#isPossible(feature)) continue
      if (this.#begin(feature, (scene) => feature.initiate?.(this.#offer, scene))) return
    }
    if (this.#jid !== undefined && this.#facts.has('bound')) this.#complete(this.#jid)
    else this.#fail(new LocalProtocolError('no feature of the table leads to an address'))
  }

  /** Of a receiving entity: begins the feature that the element belongs to. */
  #respond(node: Node | Element): boolean {
    for (const feature of this.#options.features) {
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
    for (const feature of this.#options.features) {
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
    if (this.#isOver) return
    const { account } = this.#options
    if (account !== undefined && outcome.jid && !outcome.jid.bare.equals(account)) {
      const message = `${outcome.jid} was bound, which is no resource of ${account}`
      this.#fail(new RemoteProtocolError('invalid-from', message))
      return
    }
    const feature = this.#beginning ?? this.#current?.feature
    if (feature !== undefined) this.#done.add(feature)
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
    this.#done.clear()
    this.#offer = undefined
    if (this.#options.role === 'initiating') return
    this.#announce()
    if (this.#facts.has('bound') && this.#jid !== undefined) this.#complete(this.#jid)
  }

  #complete(jid: Jid): void {
    if (this.#isComplete) return
    this.#isComplete = true
    this.#instructions.push({ kind: 'bound', jid })
  }

  #fail(error: XmppError): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#instructions.push({ kind: 'failed', error })
  }

  #makeScene(): Scene {
    const negotiation = this
    return {
      facts: this.#facts,
      get channel() {
        return negotiation.#channel
      },
      get header() {
        return negotiation.#header!
      },
      get streamId() {
        return negotiation.#streamId
      },
      get domain() {
        return negotiation.#domain!
      },
      get identity() {
        return negotiation.#identity
      },
      get jid() {
        return negotiation.#jid
      },
      createId: this.#options.createId,
      learn: (classes) => {
        if (!this.#isOver) this.#instructions.push({ kind: 'learn', classes })
      },
      send: (node) => {
        if (!this.#isOver) this.#instructions.push({ kind: 'send', node })
      },
      step: (work, then, reading) => {
        const run = async (): Promise<void> => {
          const outcome = await work()
          if (!this.#isOver) then(outcome)
        }
        this.#instructions.push({ kind: 'step', run, holds: reading === 'hold' })
      },
      authenticated: (identity) => {
        if (!this.#isOver) this.#authenticated(identity)
      },
      done: (outcome) => this.#finish(outcome),
      fail: (error) => this.#fail(error),
    }
  }
}
