import { unlessAborted } from '../connection/unless-aborted.ts'
import type { StanzaError } from '../node/index.ts'
import { type Deferred, deferred } from './deferred.ts'

/** What is known of a stanza that was sent. */
export type DeliveryState =
  /** It is on its way: the server has not said yet whether it has it. */
  | 'sent'
  /** The server has it (XEP-0198): not that its addressee has. */
  | 'acknowledged'
  /**
   * The server may have it or not: the stream ended, or was detached, before it said so, or (on a stream
   * that is not managed, from the beginning) it never does.
   */
  | 'uncertain'
  /** It was returned as an error; or it never left, because the stream was to be resumed and was not. */
  | 'failed'

/**
 * What becomes of one stanza: `send` gives it back. Nothing is sent again by itself. A stanza that comes
 * back as an error is recognised by its `id`, if it was given one, however late that is.
 */
export class Delivery {
  #state: DeliveryState = 'sent'
  #settled: Deferred<SettledState> | undefined
  #error: StanzaError | undefined

  /** What is known now. It may still become `failed` when it was settled as something else. */
  get state(): DeliveryState {
    return this.#state
  }

  /** Why it failed, where it was returned. */
  get error(): StanzaError | undefined {
    return this.#error
  }

  /**
   * Fulfils when it is known whether the server has it, or that nobody will know; the end of the stream
   * settles that at the latest. Rejects with the reason of the signal only.
   */
  async settled({ signal }: SettledOptions = {}): Promise<SettledState> {
    signal?.throwIfAborted()
    if (this.#state !== 'sent') return this.#state
    this.#settled ??= deferred()
    return unlessAborted(this.#settled.promise, signal)
  }

  /** @internal */
  settle(state: SettledState, error?: StanzaError): void {
    // What was returned has failed, whatever the server says to have.
    if (this.#state === 'failed') return
    this.#state = state
    this.#error = error
    this.#settled?.resolve(state)
  }
}

/** How {@link Delivery.settled} waits. */
export interface SettledOptions {
  /** Gives up waiting, which changes nothing for the stanza. */
  readonly signal?: AbortSignal | undefined
}

/** A state after which none comes but `failed`. */
export type SettledState = Exclude<DeliveryState, 'sent'>
