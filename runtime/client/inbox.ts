/**
 * The stanzas that come in: held back until the program has its handlers, then handed to them. Answers
 * go to those who asked, requests to those who answer.
 */
import { Iq, type Message, type Presence } from '../../generated/rfc6120/index.ts'
import type { Emitter } from '../events.ts'
import type { Stanza, StanzaErrorCondition } from '../node/index.ts'
import type { IqResponder } from '../stream/iq-responder.ts'
import type { EntityEvents } from './events.ts'
import { hasBadSender } from './sender-rules.ts'

/** Where stanzas go. */
export interface InboxOptions {
  readonly emitter: Emitter<EntityEvents>
  readonly responder: IqResponder
  /** Takes a result or an error; false when it answers no request of its sender. */
  readonly settle: (iq: Iq) => boolean
  /** Takes a stanza of type error; true when it returns one that was sent. */
  readonly returned: (error: Stanza) => boolean
  /** Whether the sender of a request may ask for it, or the condition to refuse it with. */
  readonly judge: (iq: Iq) => boolean | StanzaErrorCondition
  /** The stream that stanzas come by, while it can take answers. */
  readonly stream: () => object | undefined
  /** Sends an answer. */
  readonly send: (iq: Iq) => void
  /** Told what the program did wrong. */
  readonly fault: (error: unknown) => void
}

/** The inbox of one entity. */
export class Inbox {
  readonly #options: InboxOptions
  #held: (Message | Presence | Iq)[] | undefined

  constructor(options: InboxOptions) {
    this.#options = options
  }

  /** Keeps what comes from now on. */
  hold(): void {
    this.#held = []
  }

  /** Whether what comes is kept. */
  get isHolding(): boolean {
    return this.#held !== undefined
  }

  /** Hands over what was kept, and from now on what comes. */
  release(): void {
    const held = this.#held ?? []
    this.#held = undefined
    for (const stanza of held) this.#dispatch(stanza)
  }

  /** Takes a stanza. */
  receive(stanza: Message | Presence | Iq): void {
    if (hasBadSender(stanza)) {
      this.#ignore(stanza, 'its sender is no address')
      return
    }
    const isReturned = stanza.type === 'error' && this.#options.returned(stanza)
    if (stanza instanceof Iq && (stanza.type === 'result' || stanza.type === 'error')) {
      const isAnswer = isReturned || this.#options.settle(stanza)
      if (!isAnswer) {
        this.#ignore(stanza, 'it answers no request of its sender')
        return
      }
    }
    if (this.#held === undefined) this.#dispatch(stanza)
    else this.#held.push(stanza)
  }

  #ignore(stanza: Stanza, reason: string): void {
    this.#options.emitter.emit('ignored', { stanza, reason })
  }

  #dispatch(stanza: Message | Presence | Iq): void {
    const { emitter, responder, judge, stream, fault } = this.#options
    const cameBy = stream()
    if (stanza instanceof Iq) {
      const judgement = judge(stanza)
      if (judgement !== true) {
        this.#ignore(stanza, 'its sender may not ask for that')
        this.#answer(stanza.errorReply(judgement || 'service-unavailable'), cameBy)
        return
      }
    }
    emitter.emitNode(stanza)
    if (!(stanza instanceof Iq)) return
    const answer = responder.receive(stanza)
    if (answer instanceof Promise) {
      answer.then((iq) => this.#answer(iq, cameBy)).catch(fault)
    } else if (answer !== undefined) this.#answer(answer, cameBy)
  }

  /** Sends an answer on the stream that the request came by, if it is still there. */
  #answer(iq: Iq, cameBy: object | undefined): void {
    const { stream, send, fault } = this.#options
    if (cameBy === undefined || stream() !== cameBy) return
    try {
      send(iq)
    } catch (error) {
      // The handler gave what cannot be sent; its peer gets an answer all the same.
      fault(error)
      const { to, from, id } = iq
      send(new Iq({ type: 'error', id: id ?? '', to, from, error: internalError }))
    }
  }
}

const internalError = { type: 'cancel', condition: 'internal-server-error' } as const
