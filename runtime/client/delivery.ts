import { type Deferred, deferred } from './deferred.ts'

/** What is known of a stanza that was sent. */
export type DeliveryState =
  /** It is on its way. */
  | 'sent'
  /** The server has it (XEP-0198): not that its addressee has. */
  | 'acknowledged'
  /** The stream ended before the server said so, or the server never does: it may have it or not. */
  | 'uncertain'
  /** It never left: the stream was to be resumed first, and was not. */
  | 'failed'

/** What becomes of one stanza. Nothing is sent again by itself once it is settled. */
export class Delivery {
  #state: DeliveryState = 'sent'
  #settled: Deferred<SettledState> | undefined

  /** What is known now. */
  get state(): DeliveryState {
    return this.#state
  }

  /** Fulfils when nothing more will be known. Never rejects. */
  get settled(): Promise<SettledState> {
    if (this.#state !== 'sent') return Promise.resolve(this.#state)
    this.#settled ??= deferred()
    return this.#settled.promise
  }

  /** @internal */
  settle(state: SettledState): void {
    this.#state = state
    this.#settled?.resolve(state)
  }
}

/** A state after which none comes. */
export type SettledState = Exclude<DeliveryState, 'sent'>
