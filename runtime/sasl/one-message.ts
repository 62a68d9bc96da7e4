/**
 * The mechanisms of one message, which the initiating entity sends and the receiving one takes or not:
 * nothing is proved in return.
 */
import { Exchange, outOfTurn } from './exchange.ts'
import type { ClientAuthenticator, ServerAuthenticator } from './mechanism.ts'
import { Challenge, type Failure, Response, type SaslIdentity, Success } from './replies.ts'
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

/**
 * The text, if it can be a part of a message: no NUL, which separates the parts, and no lone surrogate.
 *
 * @throws SaslFailure `aborted` naming what cannot be sent
 */
export function sendable(text: string, what: string): string {
  if (/^[^\0\p{Cs}]*$/u.test(text)) return text
  throw new SaslFailure('aborted', `${what} cannot be sent`, { check: 'properties' })
}
