import { Failure, type Reply } from './replies.ts'
import { type SaslCondition, SaslFailure } from './sasl-failure.ts'

/**
 * The turns of a machine: one step at a time, none after a failure, and no step rejects.
 *
 * A `SaslFailure` that a step throws becomes its reply, with the mechanism's name. Anything else it
 * throws is the platform's or the password database's, and becomes the `cause` of a
 * `temporary-auth-failure`. A message that comes while a step is still at work ends the exchange.
 */
export class Exchange {
  readonly #mechanism: string
  readonly #disorder: SaslCondition
  #isBusy = false
  #isOver = false

  /** @param disorder - the condition of a message out of turn: what this side says to the peer */
  constructor(mechanism: string, disorder: SaslCondition) {
    this.#mechanism = mechanism
    this.#disorder = disorder
  }

  /** Takes a step. */
  async take<T extends Reply>(step: () => T | Promise<T>): Promise<T | Failure> {
    if (this.#isBusy || this.#isOver) return this.#fail(outOfTurn(this.#disorder))
    this.#isBusy = true
    try {
      const reply = await step()
      // The peer may have spoken out of turn meanwhile.
      return this.#isOver ? this.#fail(outOfTurn(this.#disorder)) : reply
    } catch (error) {
      return this.#fail(error)
    } finally {
      this.#isBusy = false
    }
  }

  #fail(error: unknown): Failure {
    this.#isOver = true
    const mechanism = this.#mechanism
    if (error instanceof SaslFailure) {
      const { condition, reason, check, text, cause } = error
      return new Failure(new SaslFailure(condition, reason, { mechanism, check, text, cause }))
    }
    const reason = 'the platform or the password database failed'
    const options = { mechanism, check: 'platform', cause: error } as const
    return new Failure(new SaslFailure('temporary-auth-failure', reason, options))
  }
}

/** The failure for a message that the mechanism does not expect now. */
export function outOfTurn(condition: SaslCondition): SaslFailure {
  return new SaslFailure(condition, 'a message comes out of turn', { check: 'message' })
}
