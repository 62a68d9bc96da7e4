import { authorize, localpartOf } from '../authorize.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { SaslProperties, ServerAuthenticator, ServerSaslOptions } from '../mechanism.ts'
import type { PasswordDatabase } from '../password-database.ts'
import { Challenge, type Failure, Success } from '../replies.ts'
import { requireAccount } from '../require-account.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { decodeText, encodeText } from '../text.ts'
import { readBearerMessage, writeOAuthError } from './oauth-messages.ts'

/**
 * OAUTHBEARER (RFC 7628) of a receiving entity: it judges nothing when the channel is not secure.
 */
export class OAuthBearerServer implements ServerAuthenticator {
  readonly mechanism = 'OAUTHBEARER'
  readonly #database: PasswordDatabase
  readonly #properties: SaslProperties
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('OAUTHBEARER', 'malformed-request')
  #state: 'new' | 'asked' | 'refused' | 'ended' = 'new'

  constructor(database: PasswordDatabase, properties: SaslProperties, options: ServerSaslOptions) {
    this.#database = database
    this.#properties = properties
    this.#options = options
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
    return this.#exchange.take<Challenge | Success>(() => {
      if (this.#state === 'asked' && data) return this.#judge(data)
      if (this.#state !== 'refused') throw outOfTurn('malformed-request')
      this.#state = 'ended'
      throw refused('not-authorized', 'the access token is not taken', 'credentials')
    })
  }

  async #judge(data: Uint8Array): Promise<Challenge | Success> {
    this.#state = 'ended'
    const { token, ...request } = readBearerMessage(decodeText(data, 'malformed-request'))
    const validator = this.#properties.accessTokens
    if (!validator) throw refused('not-authorized', 'nobody judges access tokens', 'properties')
    const verdict = await validator.validate(token, request)
    if ('status' in verdict) {
      this.#state = 'refused'
      return new Challenge(encodeText(writeOAuthError(verdict)))
    }
    const username = localpartOf(verdict.username)
    await requireAccount(this.#database, username)
    return new Success(await authorize(username, request.authzid, this.#options))
  }
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}
