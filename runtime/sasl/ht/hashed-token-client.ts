/** The initiating entity's side of the HT mechanisms. */
import { equalBytes } from '../equal-bytes.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { ClientAuthenticator, ClientSaslOptions, SaslProperties } from '../mechanism.ts'
import { type Failure, Response, Success } from '../replies.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { encodeText } from '../text.ts'
import { tokenDigest } from './token-digest.ts'

/** What either side of an HT mechanism is made of besides the properties. */
export interface HashedTokenInit {
  readonly mechanism: string
  /** What identifies the channel; no bytes where it is not bound. */
  readonly bindingData: Uint8Array
}

/** An HT client. It trusts nobody's success without the server's own digest of the token. */
export class HashedTokenClient implements ClientAuthenticator {
  readonly mechanism: string
  readonly #init: HashedTokenInit
  readonly #properties: SaslProperties
  readonly #options: ClientSaslOptions
  readonly #exchange: Exchange
  #state: 'new' | 'sent' | 'verified' | 'ended' = 'new'

  constructor(init: HashedTokenInit, properties: SaslProperties, options: ClientSaslOptions) {
    this.mechanism = init.mechanism
    this.#init = init
    this.#properties = properties
    this.#options = options
    this.#exchange = new Exchange(init.mechanism, 'aborted')
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(async () => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      requireSecure(this.#properties, this.#options)
      const { username = '', fastToken } = this.#properties
      if (!fastToken?.token || !isName.test(username)) {
        throw aborted('a user name and a token are needed', 'properties')
      }
      if (fastToken.mechanism !== this.mechanism) {
        throw aborted('the token was given out for another mechanism', 'properties')
      }
      this.#state = 'sent'
      const digest = await this.#digest('Initiator')
      return new Response(Uint8Array.from([...encodeText(`${username}\0`), ...digest]))
    })
  }

  /** Takes the server's digest in a challenge, too, where the profile has no data with success. */
  challenge(data?: Uint8Array): Promise<Response | Failure> {
    return this.#exchange.take(async () => {
      if (this.#state !== 'sent') throw outOfTurn('aborted')
      await this.#verify(data)
      return new Response()
    })
  }

  finish(data?: Uint8Array): Promise<Success | Failure> {
    return this.#exchange.take(async () => {
      if (this.#state === 'sent') await this.#verify(data)
      if (this.#state !== 'verified') throw outOfTurn('aborted')
      this.#state = 'ended'
      return new Success({ username: this.#properties.username, authzid: undefined })
    })
  }

  async #verify(data: Uint8Array | undefined): Promise<void> {
    if (!data || !equalBytes(data, await this.#digest('Responder'))) {
      throw aborted('the server does not show that it knows the token', 'server-signature')
    }
    this.#state = 'verified'
  }

  #digest(part: 'Initiator' | 'Responder'): Promise<Uint8Array> {
    const token = this.#properties.fastToken?.token ?? ''
    return tokenDigest(token, part, this.#init.bindingData, this.#options.platform.subtle)
  }
}

function aborted(reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure('aborted', reason, { check })
}

/** No NUL, which ends the name, and no lone surrogate. */
const isName = /^[^\0\p{Cs}]+$/u
