/**
 * Stream management (XEP-0198): what both sides have handled is counted, so that a stanza is known to
 * have arrived, and a stream that broke goes on where it was. The same machine for either side; it lives
 * as long as the stream it manages, over as many connections as that takes.
 *
 * After each call, take what is to be done. Time comes by `tick()`, and leaves as one `deadline`.
 */
import { SmAnswer, SmHandledCountTooHigh, SmRequest } from '../../generated/xep-0198/index.ts'
import { ConnectionError, LocalProtocolError, type XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import type { Node, Stanza } from '../node/index.ts'
import type { Element } from '../xml/index.ts'
import { type AckPolicy, defaultAckPolicy } from './ack-policy.ts'
import { keptXml, type LoadedState, type ManagementState } from './management-state.ts'
import { ownCopy } from './own-copy.ts'
import { StanzaQueue } from './stanza-queue.ts'
import { StreamError } from './stream-error.ts'

/** What the machine is made with. */
export interface StreamManagementOptions {
  /** When the peer is asked; what is absent is as in {@link defaultAckPolicy}. */
  readonly policy?: Partial<AckPolicy> | undefined
  /** The stanzas that may wait for their acknowledgement at a time; 65,536 where absent. */
  readonly most?: number | undefined
}

/** How far it is. */
export type ManagementPhase =
  /** Nothing is counted. */
  | 'off'
  /** It was asked for: what goes out is counted, what comes in is not yet. */
  | 'asked'
  /** Both directions are counted. */
  | 'on'
  /** The connection broke, and the stream can be resumed. */
  | 'suspended'

/** A stanza on its way. */
export interface SentStanza<Owner> {
  readonly stanza: Stanza | Element
  /** Whoever wants to hear of it; nobody where it was loaded. */
  readonly owner: Owner | undefined
}

/**
 * What became of a stanza: the peer has it, nobody knows, it never left, or whoever goes on with the
 * stream sees to it.
 */
export type SettledOutcome = 'acknowledged' | 'uncertain' | 'failed' | 'saved'

/** The stream that was agreed on. */
export interface ManagedStream {
  /** Its name; absent where it cannot be resumed. */
  readonly id?: string | undefined
  /** The full JID bound on it. */
  readonly jid: Jid
  /** Where the peer wants to be reconnected to. */
  readonly location?: string | undefined
}

/** What is to be done next. */
export type ManagementInstruction<Owner> =
  /** Send it; it does not count. */
  | { readonly kind: 'send'; readonly node: Node }
  /** Send it again; it is counted already. */
  | { readonly kind: 'again'; readonly stanza: Stanza | Element }
  /** It is known what became of it, or that nobody will know. */
  | {
      readonly kind: 'settled'
      readonly outcome: SettledOutcome
      readonly sent: SentStanza<Owner>
    }
  /** The stream cannot go on: a StreamError is to be told, a ConnectionError is nobody's to hear. */
  | { readonly kind: 'failed'; readonly error: XmppError }

/** The management of one stream. `Owner` is what the sender of a stanza needs to hear of it. */
export class StreamManagement<Owner = unknown> {
  readonly #policy: AckPolicy
  readonly #most: number
  #phase: ManagementPhase = 'off'
  #stream: ManagedStream | undefined
  /** Those sent; `undefined` stands for one of a state that did not keep it. */
  #queue = new StanzaQueue<SentStanza<Owner> | undefined>()
  /** How many of the last in the queue wait for the stream to go on, and never left. */
  #unwritten = 0
  #handled = 0
  #instructions: ManagementInstruction<Owner>[] = []
  /** The stanzas sent since the peer was asked last. */
  #unasked = 0
  #isAsking = false
  /** Whether the peer was heard of since the last tick. */
  #isHeard = false
  #heardAt: number | undefined
  /** When the first of those was sent that nobody has asked about. */
  #unaskedSince: number | undefined
  #askedAt: number | undefined

  constructor({ policy, most = 65_536 }: StreamManagementOptions = {}) {
    this.#policy = { ...defaultAckPolicy, ...policy }
    this.#most = most
  }

  /** How far it is. */
  get phase(): ManagementPhase {
    return this.#phase
  }

  /** The stream that is managed, once both sides agree. */
  get stream(): ManagedStream | undefined {
    return this.#stream
  }

  /** Whether the stream can go on after its connection. */
  get isResumable(): boolean {
    return this.#stream?.id !== undefined
  }

  /** The stanzas of the peer that were handled, modulo 2^32. */
  get handled(): number {
    return this.#handled
  }

  /** The stanzas that are not acknowledged. */
  get waiting(): number {
    return this.#queue.size
  }

  /** When {@link tick} is to be called at the latest; `undefined` for never. */
  get deadline(): number | undefined {
    if (this.#phase !== 'on') return undefined
    const { delay, idle, timeout } = this.#policy
    if (this.#askedAt !== undefined) return finite(this.#askedAt + timeout)
    const asking = (this.#unaskedSince ?? Number.POSITIVE_INFINITY) + delay
    const idling = (this.#heardAt ?? Number.POSITIVE_INFINITY) + idle
    return finite(Math.min(asking, idling))
  }

  /** It is asked for, or granted: from here on what goes out is counted (XEP-0198 §3). */
  ask(): void {
    this.#forget()
    this.#phase = 'asked'
  }

  /** Both sides agree: from here on what comes in is counted, too. */
  enabled(stream: ManagedStream): void {
    if (this.#phase === 'off') this.ask()
    const { id, jid, location } = stream
    this.#stream = {
      id: id && ownCopy(id),
      jid,
      ...(location !== undefined && { location: ownCopy(location) }),
    }
    this.#phase = 'on'
  }

  /** It was not granted. */
  refused(): void {
    this.#forget()
  }

  /** Whether one more stanza can be sent: not too many wait for their acknowledgement. */
  get hasRoom(): boolean {
    return this.#phase === 'off' || this.#queue.size < this.#most
  }

  /**
   * Looks whether there is room for one more stanza.
   *
   * @throws LocalProtocolError when too many wait for their acknowledgement
   */
  checkRoom(): void {
    if (this.hasRoom) return
    throw new LocalProtocolError(`${this.#most} stanzas wait to be acknowledged already`)
  }

  /**
   * A stanza was sent, or is to be as soon as the stream that broke goes on. False when it is not
   * counted, and nothing will be heard of it.
   */
  sent(stanza: Stanza | Element, owner?: Owner): boolean {
    if (this.#phase === 'off') return false
    this.#queue.push({ stanza, owner })
    if (this.#phase === 'suspended') this.#unwritten++
    this.#unasked++
    if (this.#phase === 'on' && this.#unasked >= this.#policy.every && !this.#isAsking) this.#ask()
    return true
  }

  /** Asks the peer for a sign of life, unless it is being asked. */
  probe(): void {
    if (this.#phase === 'on' && !this.#isAsking) this.#ask()
  }

  /** There was a sign of life. */
  heard(): void {
    this.#isHeard = true
  }

  /** A stanza of the peer was handled. */
  received(): void {
    this.#isHeard = true
    if (this.#phase === 'on') this.#handled = (this.#handled + 1) >>> 0
  }

  /** Takes an element; false when it has nothing to do with this, or comes before its time. */
  receive(node: Node | Element): boolean {
    if (this.#phase !== 'on') return false
    if (node instanceof SmRequest) {
      this.#isHeard = true
      this.acknowledge()
      return true
    }
    if (!(node instanceof SmAnswer)) return false
    this.#isHeard = true
    this.#isAsking = false
    this.#askedAt = undefined
    if (this.#settle(node.h) && this.#queue.size === 0) this.#unasked = 0
    return true
  }

  /** Tells the peer what was handled, unasked: such as before the stream is closed (XEP-0198 §4). */
  acknowledge(): void {
    if (this.#phase !== 'on') return
    this.#instructions.push({ kind: 'send', node: new SmAnswer({ h: this.#handled }) })
  }

  /** The time: asks the peer when it is due, and gives up one that is silent. */
  tick(now: number): void {
    if (this.#phase !== 'on') return
    const { delay, idle, timeout } = this.#policy
    if (this.#isHeard || this.#heardAt === undefined) this.#heardAt = now
    if (this.#isAsking) {
      // Whatever comes is a sign of life, if not the answer.
      if (this.#isHeard || this.#askedAt === undefined) this.#askedAt = now
      this.#isHeard = false
      if (now - this.#askedAt >= timeout) this.#dead(timeout)
      return
    }
    this.#isHeard = false
    this.#unaskedSince = this.#unasked === 0 ? undefined : (this.#unaskedSince ?? now)
    const isDue = this.#unaskedSince !== undefined && now - this.#unaskedSince >= delay
    if (!isDue && now - this.#heardAt < idle) return
    this.#ask()
    this.#askedAt = now
  }

  /**
   * The connection is over. A stream that can be resumed waits for that; of another, what was not
   * acknowledged is uncertain.
   */
  suspend(): void {
    if (this.#phase === 'off' || this.#phase === 'suspended') return
    this.#quiet()
    // What the peer was to be sent went with the connection; what was found out did not.
    this.#instructions = this.#instructions.filter(({ kind }) => kind === 'settled')
    if (this.#phase === 'on' && this.isResumable) this.#phase = 'suspended'
    else this.abandon()
  }

  /**
   * The peer goes on with the stream, and has handled so many stanzas (XEP-0198 §5): the others are to
   * be sent again.
   */
  resumed(handled: number): void {
    if (this.#phase !== 'suspended') return
    this.#phase = 'on'
    if (!this.#settle(handled)) return
    this.#unwritten = 0
    const entries = this.#queue.entries.filter((sent) => sent !== undefined)
    this.#queue = new StanzaQueue<SentStanza<Owner> | undefined>(entries, handled)
    for (const { stanza } of entries) this.#instructions.push({ kind: 'again', stanza })
    this.#unasked = this.#queue.size
    if (this.#unasked > 0) this.#ask()
  }

  /** The stream is lost: what the peer is not known to have handled is uncertain. */
  abandon(handled?: number): void {
    if (handled !== undefined) {
      for (const sent of this.#queue.acknowledge(handled) ?? []) this.#told(sent, 'acknowledged')
    }
    this.#forget()
  }

  /** What is to be done next; `undefined` when there is nothing. */
  take(): ManagementInstruction<Owner> | undefined {
    return this.#instructions.shift()
  }

  /**
   * What is to be kept to resume the stream after a restart; `undefined` when it cannot be, or the XML of
   * what is not acknowledged has more characters than `most`.
   */
  save(most?: number): ManagementState | undefined {
    const { id, jid, location } = this.#stream ?? {}
    if (id === undefined || jid === undefined) return undefined
    const unacknowledged: (string | null)[] = []
    let length = 0
    for (const sent of this.#queue.entries) {
      const xml = sent === undefined ? null : keptXml(sent.stanza)
      length += xml?.length ?? 0
      if (most !== undefined && length > most) return undefined
      unacknowledged.push(xml)
    }
    return {
      id,
      jid: jid.toString(),
      ...(location !== undefined && { location }),
      handled: this.#handled,
      acknowledged: this.#queue.acknowledged,
      unacknowledged,
    }
  }

  /** Takes up a stream that was saved, to be resumed. Only for a machine that manages none. */
  load({ id, jid, location, handled, acknowledged, unacknowledged }: LoadedState): void {
    this.#stream = { id, jid, location }
    this.#handled = handled
    const sent = unacknowledged.map((stanza) => stanza && { stanza, owner: undefined })
    this.#queue = new StanzaQueue<SentStanza<Owner> | undefined>(sent, acknowledged)
    this.#phase = 'suspended'
  }

  /** Leaves the stream to whoever takes up its state: what that holds is settled as `saved`. */
  leave({ unacknowledged }: ManagementState): void {
    for (const [index, sent] of this.#queue.entries.entries()) {
      this.#told(sent, unacknowledged[index] === null ? 'uncertain' : 'saved')
    }
    this.#reset()
  }

  #ask(): void {
    this.#isAsking = true
    this.#unasked = 0
    this.#unaskedSince = undefined
    this.#askedAt = undefined
    this.#instructions.push({ kind: 'send', node: new SmRequest() })
  }

  /** False when the count is none that the peer can have come to. */
  #settle(handled: number): boolean {
    const acknowledged = this.#queue.acknowledge(handled)
    if (acknowledged === undefined) {
      const { sent } = this.#queue
      const text = `${handled} stanzas are acknowledged, and ${sent} were sent`
      const application = new SmHandledCountTooHigh({ h: handled, sendCount: sent })
      const error = new StreamError('undefined-condition', { text, application })
      this.abandon()
      this.#instructions.push({ kind: 'failed', error })
      return false
    }
    for (const sent of acknowledged) this.#told(sent, 'acknowledged')
    return true
  }

  #told(sent: SentStanza<Owner> | undefined, outcome: SettledOutcome): void {
    if (sent !== undefined) this.#instructions.push({ kind: 'settled', outcome, sent })
  }

  #dead(timeout: number): void {
    this.#quiet()
    const message = `lost: nothing was heard within ${timeout} ms of asking for an acknowledgement`
    this.#instructions.push({ kind: 'failed', error: new ConnectionError('lost', message) })
  }

  /** Nobody is asked, nor was. */
  #quiet(): void {
    this.#unasked = 0
    this.#isAsking = false
    this.#isHeard = false
    this.#heardAt = undefined
    this.#unaskedSince = undefined
    this.#askedAt = undefined
  }

  #forget(): void {
    const { entries } = this.#queue
    const written = entries.length - this.#unwritten
    for (const [index, sent] of entries.entries()) {
      this.#told(sent, index < written ? 'uncertain' : 'failed')
    }
    this.#reset()
  }

  /** Nothing is managed. */
  #reset(): void {
    this.#unwritten = 0
    this.#queue = new StanzaQueue()
    this.#handled = 0
    this.#stream = undefined
    this.#phase = 'off'
    this.#quiet()
  }
}

function finite(at: number): number | undefined {
  return at === Number.POSITIVE_INFINITY ? undefined : at
}
