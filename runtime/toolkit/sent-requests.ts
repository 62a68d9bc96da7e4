import type { Iq } from '../../generated/rfc6120/index.ts'
import type { Jid } from '../jid/jid.ts'
import { isAnswerFrom, type OwnAddresses } from '../stream/requests.ts'

/**
 * The requests that a stream has sent, made by the program or not: an answer to one of them is one by
 * whom it went to, and once. The latest are remembered.
 */
export class SentRequests {
  readonly #sent = new Map<string, Sent>()

  /** Remembers an iq that goes out, if it is a request. */
  add({ type, id, to }: Iq): void {
    if (id === undefined || (type !== 'get' && type !== 'set')) return
    this.#sent.delete(id)
    this.#sent.set(id, { to, isAnswered: false })
    if (this.#sent.size <= most) return
    const [oldest] = this.#sent.keys()
    if (oldest !== undefined) this.#sent.delete(oldest)
  }

  /**
   * Whether an iq answers a request, which is answered then: false where another than its addressee says
   * so, or anybody twice; `undefined` for an id that is not remembered.
   */
  settle({ id, from }: Iq, addresses: OwnAddresses): boolean | undefined {
    const sent = id === undefined ? undefined : this.#sent.get(id)
    if (sent === undefined) return undefined
    if (sent.isAnswered || !isAnswerFrom(from, sent.to, addresses)) return false
    sent.isAnswered = true
    return true
  }
}

interface Sent {
  readonly to: Jid | undefined
  isAnswered: boolean
}

/** As many as may wait for their answers. */
const most = 1000
