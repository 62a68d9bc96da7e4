/** The mechanisms of one message, as the receiving entity has them: it takes that or not. */
import { Exchange, outOfTurn } from './exchange.ts'
import type { ServerAuthenticator } from './mechanism.ts'
import { Challenge, type Failure, type Success } from './replies.ts'

/** The receiving entity’s side of one. */
export interface OneMessageServerInit {
  readonly mechanism: string
  /**
   * Looks whether there is anything to be had at all.
   *
   * @throws SaslFailure when there is not
   */
  readonly begin: () => void
  /**
   * Judges the message.
   *
   * @throws SaslFailure when it is not taken
   */
  readonly judge: (message: Uint8Array) => Success | Promise<Success>
  /** Whether no bytes are a message, too. */
  readonly takesNothing: boolean
}

/** A receiving entity that takes one message. */
export class OneMessageServer implements ServerAuthenticator {
  readonly mechanism: string
  readonly #init: OneMessageServerInit
  readonly #exchange: Exchange
  #state: 'new' | 'asked' | 'ended' = 'new'

  constructor(init: OneMessageServerInit) {
    this.mechanism = init.mechanism
    this.#init = init
    this.#exchange = new Exchange(init.mechanism, 'malformed-request')
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      this.#init.begin()
      if (initialResponse) return this.#judge(initialResponse)
      this.#state = 'asked'
      return new Challenge()
    })
  }

  response(data?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(() => {
      const message = data ?? (this.#init.takesNothing ? new Uint8Array(0) : undefined)
      if (this.#state !== 'asked' || !message) throw outOfTurn('malformed-request')
      return this.#judge(message)
    })
  }

  #judge(message: Uint8Array): Success | Promise<Success> {
    this.#state = 'ended'
    return this.#init.judge(message)
  }
}
