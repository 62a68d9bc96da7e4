/** The receiving entity's side of the HT mechanisms. */
import { localpartOf } from '../authorize.ts'
import { equalBytes } from '../equal-bytes.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { SaslProperties, ServerAuthenticator, ServerSaslOptions } from '../mechanism.ts'
import { Challenge, type Failure, Success } from '../replies.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { checkLength, decodeText } from '../text.ts'
import type { HashedTokenInit } from './hashed-token-client.ts'
import type { StoredToken } from './token-database.ts'
import { tokenDigest } from './token-digest.ts'

/** An HT server. A name without an account gets the same answer as a wrong token does. */
export class HashedTokenServer implements ServerAuthenticator {
  readonly mechanism: string
  readonly #init: HashedTokenInit
  readonly #properties: SaslProperties
  readonly #options: ServerSaslOptions
  readonly #exchange: Exchange
  #state: 'new' | 'asked' | 'ended' = 'new'

  constructor(init: HashedTokenInit, properties: SaslProperties, options: ServerSaslOptions) {
    this.mechanism = init.mechanism
    this.#init = init
    this.#properties = properties
    this.#options = options
    this.#exchange = new Exchange(init.mechanism, 'malformed-request')
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      requireSecure(this.#properties, this.#options)
      if (initialResponse) return this.#judge(initialResponse)
      this.#state = 'asked'
      return new Challenge()
    })
  }

  response(data?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'asked' || !data) throw outOfTurn('malformed-request')
      return this.#judge(data)
    })
  }

  async #judge(data: Uint8Array): Promise<Success> {
    this.#state = 'ended'
    checkLength(data, 'malformed-request')
    const end = data.indexOf(0)
    const digest = data.subarray(end + 1)
    if (end < 1 || digest.length === 0) {
      throw refused('malformed-request', 'the message has not its two parts', 'message')
    }
    const database = this.#properties.tokens
    if (!database) throw refused('not-authorized', 'there are no tokens', 'properties')
    const username = localpartOf(decodeText(data.subarray(0, end), 'malformed-request'))
    const tokens = username === undefined ? [] : await database.tokens(username, this.mechanism)
    const found = await this.#find(tokens, digest)
    if (username === undefined || !found) throw wrongToken()
    if (found.isExpired) {
      throw refused('credentials-expired', 'the token is not valid any more', 'credentials')
    }
    if (!(await database.use(username, this.mechanism, found.token))) throw wrongToken()
    const identity = { username, authzid: undefined }
    return new Success(identity, await this.#digest(found.token, 'Responder'))
  }

  /** The token that a digest was made of. All are looked at, and one where there is none. */
  async #find(
    tokens: readonly StoredToken[],
    digest: Uint8Array,
  ): Promise<StoredToken | undefined> {
    let found: StoredToken | undefined
    const nobody: StoredToken = { token: 'nobody' }
    const real = tokens.filter(({ token }) => token !== '')
    for (const stored of real.length === 0 ? [nobody] : real) {
      const isEqual = equalBytes(digest, await this.#digest(stored.token, 'Initiator'))
      if (isEqual && stored !== nobody) found = stored
    }
    return found
  }

  #digest(token: string, part: 'Initiator' | 'Responder'): Promise<Uint8Array> {
    return tokenDigest(token, part, this.#init.bindingData, this.#options.platform.subtle)
  }
}

function wrongToken(): SaslFailure {
  const reason = 'the account is not known or the token is wrong'
  return refused('not-authorized', reason, 'credentials')
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}
