/**
 * The requests that wait for an answer (RFC 6120 §8.2.3). An answer is one only when the id, the sender
 * and the kind of stanza fit; whatever else comes is not, and the request waits on.
 */
import type { Iq } from '../../generated/rfc6120/index.ts'
import { LocalProtocolError } from '../errors.ts'
import type { Jid } from '../jid/jid.ts'

/** What requests are made with. */
export interface RequestsOptions {
  /** A source of ids that nobody can guess. */
  readonly createId: () => string
  /** The greatest number of requests that wait at a time; 1,000 where absent. */
  readonly most?: number | undefined
}

/** The addresses that this entity has, and that its server answers in the name of. */
export interface OwnAddresses {
  /** The address on the stream; a full JID for a client. */
  readonly own: Jid
  /** The domain of the server; absent for a component, whose stanzas all have addresses. */
  readonly server?: Jid | undefined
}

/** A request that waits. `T` is what its owner needs to settle it. */
export interface PendingRequest<T> {
  readonly id: string
  /** The addressee; `undefined` for one's own account at the server. */
  readonly to: Jid | undefined
  /** The time at which it is given up. */
  readonly deadline: number
  readonly owner: T
}

/** The requests of one stream. */
export class Requests<T> {
  readonly #options: RequestsOptions
  #pending: Map<string, PendingRequest<T>> | undefined

  constructor(options: RequestsOptions) {
    this.#options = options
  }

  /** The number of requests that wait. */
  get size(): number {
    return this.#pending?.size ?? 0
  }

  /** The time at which the first of them is to be given up; `undefined` when none waits. */
  get deadline(): number | undefined {
    let first: number | undefined
    for (const { deadline } of this.#pending?.values() ?? []) {
      if (deadline !== Number.POSITIVE_INFINITY && (first === undefined || deadline < first)) {
        first = deadline
      }
    }
    return first
  }

  /**
   * Adds a request; the id is to be sent with it.
   *
   * @throws LocalProtocolError when too many wait already
   */
  add(to: Jid | undefined, deadline: number, owner: T): PendingRequest<T> {
    const { createId, most = 1000 } = this.#options
    if (this.size >= most) {
      throw new LocalProtocolError(`${most} requests wait for their answers already`)
    }
    const request = { id: createId(), to, deadline, owner }
    this.#pending ??= new Map()
    this.#pending.set(request.id, request)
    return request
  }

  /** The request that a stanza answers, which waits no more; `undefined` when it answers none. */
  receive(iq: Iq, addresses: OwnAddresses): PendingRequest<T> | undefined {
    if (iq.type !== 'result' && iq.type !== 'error') return undefined
    const request = iq.id === undefined ? undefined : this.#pending?.get(iq.id)
    if (request === undefined || !isAnswerFrom(iq.from, request.to, addresses)) return undefined
    this.cancel(request.id)
    return request
  }

  /** Gives up one; false when it does not wait. */
  cancel(id: string): boolean {
    return this.#pending?.delete(id) ?? false
  }

  /** Gives up those whose time has come. */
  expire(now: number): readonly PendingRequest<T>[] {
    const expired = [...(this.#pending?.values() ?? [])].filter(({ deadline }) => deadline <= now)
    for (const { id } of expired) this.cancel(id)
    return expired
  }

  /** Gives up all of them. */
  clear(): readonly PendingRequest<T>[] {
    const all = [...(this.#pending?.values() ?? [])]
    this.#pending = undefined
    return all
  }
}

/**
 * Whether an answer from `from` can be one to a request to `to`. A server answers for the account
 * itself without an address, or with one of the account's or its own.
 */
export function isAnswerFrom(
  from: Jid | undefined,
  to: Jid | undefined,
  { own, server }: OwnAddresses,
): boolean {
  if (to === undefined) {
    return (
      from === undefined ||
      from.equals(own) ||
      from.equals(own.bare) ||
      (server !== undefined && from.equals(server))
    )
  }
  if (from === undefined) return server !== undefined && to.equals(own.bare)
  return from.equals(to)
}
