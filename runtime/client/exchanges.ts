/** The requests of an entity as promises: each is settled by its answer, its time, a signal or the end. */
import { Iq } from '../../generated/rfc6120/index.ts'
import type { Agenda } from '../connection/agenda.ts'
import { ConnectionError, TimeoutError, type XmppError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'
import { type Node, type Stanza, StanzaError } from '../node/index.ts'
import type { RequestType } from '../stream/iq-responder.ts'
import { type OwnAddresses, type PendingRequest, Requests } from '../stream/requests.ts'
import type { Element } from '../xml/index.ts'
import { type Deferred, deferred } from './deferred.ts'

/** A request to be made. */
export interface ExchangeInit {
  /** The addressee; `undefined` for one's own account. */
  readonly to: Jid | undefined
  readonly type: RequestType
  readonly payload: Node | Element
  /** The milliseconds to wait. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
}

/** The requests of one entity. */
export class Exchanges {
  readonly #agenda: Agenda
  readonly #requests: Requests<Waiting>
  /** When the next of them is given up. */
  #alarm = Number.POSITIVE_INFINITY

  constructor(agenda: Agenda, createId: () => string) {
    this.#agenda = agenda
    this.#requests = new Requests({ createId })
  }

  /**
   * Sends a request by `send`, which gives what it sent, and fulfils with the result.
   *
   * Rejects as `Entity.exchange` does.
   */
  async exchange(init: ExchangeInit, send: (iq: Iq) => Stanza): Promise<Iq> {
    const { to, type, payload, timeout, signal } = init
    signal?.throwIfAborted()
    const answer = deferred<Iq>()
    const waiting: Waiting = { answer, init, iq: undefined }
    const deadline = this.#agenda.now + timeout
    const request = this.#requests.add(to, deadline, waiting)
    const onAbort = (): void => answer.reject(signal?.reason)
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      waiting.iq = send(new Iq({ type, id: request.id, to }, [payload as Node]))
      if (deadline < this.#alarm) this.#setAlarm(deadline)
      return await answer.promise
    } finally {
      signal?.removeEventListener('abort', onAbort)
      this.#requests.cancel(request.id)
      if (this.#requests.size === 0) this.#setAlarm(undefined)
    }
  }

  /** Takes a result or an error; false when it answers no request of its sender. */
  receive(iq: Iq, addresses: OwnAddresses): boolean {
    const request = this.#requests.receive(iq, addresses)
    if (request === undefined) return false
    const { answer, iq: sent } = request.owner
    if (iq.type === 'result') answer.resolve(iq)
    else answer.reject(StanzaError.from(iq, sent))
    return true
  }

  /** The stream is over: no answer comes any more. */
  end(cause: XmppError | undefined): void {
    this.#setAlarm(undefined)
    for (const { owner } of this.#requests.clear()) owner.answer.reject(unanswered(cause))
  }

  #setAlarm(at: number | undefined): void {
    this.#alarm = at ?? Number.POSITIVE_INFINITY
    this.#agenda.set('requests', at, () => {
      for (const request of this.#requests.expire(this.#agenda.now)) timedOut(request)
      this.#setAlarm(this.#requests.deadline)
    })
  }
}

/** Who waits for the answer to a request. */
interface Waiting {
  readonly answer: Deferred<Iq>
  readonly init: ExchangeInit
  /** What was sent. */
  iq: Stanza | undefined
}

function timedOut({ owner, to }: PendingRequest<Waiting>): void {
  const { type, timeout } = owner.init
  const who = to === undefined ? 'the server' : to
  const message = `no answer to a request of type ${type} from ${who} within ${timeout} ms`
  owner.answer.reject(new TimeoutError(message, { milliseconds: timeout }))
}

function unanswered(cause: XmppError | undefined): ConnectionError {
  const message = 'lost: the stream ended before the answer came'
  return new ConnectionError('lost', message, cause === undefined ? {} : { cause })
}
