/**
 * The mechanisms of one message, as the initiating entity has them: it sends that, and nothing is proved
 * in return.
 */
import { Exchange, outOfTurn } from './exchange.ts'
import type { ClientAuthenticator } from './mechanism.ts'
import { type Failure, Response, type SaslIdentity, Success } from './replies.ts'
import { SaslFailure } from './sasl-failure.ts'
import { encodeText } from './text.ts'

/** The initiating entity’s side of one. */
export interface OneMessageClientInit {
  readonly mechanism: string
  /**
   * The message.
   *
   * @throws SaslFailure when it cannot be sent
   */
  readonly message: () => string
  /** Who this side is, if the message is taken. */
  readonly identity: SaslIdentity
}

/** An initiating entity that sends one message. */
export class OneMessageClient implements ClientAuthenticator {
  readonly mechanism: string
  readonly #init: OneMessageClientInit
  readonly #exchange: Exchange
  #state: 'new' | 'sent' | 'ended' = 'new'

  constructor(init: OneMessageClientInit) {
    this.mechanism = init.mechanism
    this.#init = init
    this.#exchange = new Exchange(init.mechanism, 'aborted')
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      const message = this.#init.message()
      this.#state = 'sent'
      return new Response(encodeText(message))
    })
  }

  challenge(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      throw outOfTurn('aborted')
    })
  }

  finish(): Promise<Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'sent') throw outOfTurn('aborted')
      this.#state = 'ended'
      return new Success(this.#init.identity)
    })
  }
}

/**
 * The text, if it can be a part of a message: no NUL, which separates the parts, and no lone surrogate.
 *
 * @throws SaslFailure `aborted` naming what cannot be sent
 */
export function sendable(text: string, what: string): string {
  if (/^[^\0\p{Cs}]*$/u.test(text)) return text
  throw new SaslFailure('aborted', `${what} cannot be sent`, { check: 'properties' })
}
