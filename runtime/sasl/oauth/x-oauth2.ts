/**
 * X-OAUTH2, as Google Talk had it and ejabberd has it still: PLAIN with an access token for the
 * password. New servers have OAUTHBEARER.
 */
import { authorize, localpartOf } from '../authorize.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import {
  type ClientAuthenticator,
  type ClientSaslOptions,
  ordinaryTraits,
  type SaslMechanism,
  type SaslProperties,
  type ServerAuthenticator,
  type ServerSaslOptions,
} from '../mechanism.ts'
import type { PasswordDatabase } from '../password-database.ts'
import { Challenge, type Failure, Response, Success } from '../replies.ts'
import { requireAccount } from '../require-account.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { decodeText, encodeText } from '../text.ts'

/** The mechanism. */
export const xOauth2: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'X-OAUTH2',
    strength: 25,
    sendsPassword: true,
    needsSecurity: true,
    needs: ['username', 'accessToken'],
    serverNeeds: ['accessTokens'],
  },
  client: (properties, options) => new XOauth2Client(properties, options),
  server: (database, properties, options) => new XOauth2Server(database, properties, options),
}

/** The initiating entity's side. It sends nothing when the channel is not secure. */
export class XOauth2Client implements ClientAuthenticator {
  readonly mechanism = 'X-OAUTH2'
  readonly #properties: SaslProperties
  readonly #options: ClientSaslOptions
  readonly #exchange = new Exchange('X-OAUTH2', 'aborted')
  #state: 'new' | 'sent' | 'ended' = 'new'

  constructor(properties: SaslProperties, options: ClientSaslOptions) {
    this.#properties = properties
    this.#options = options
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      requireSecure(this.#properties, this.#options)
      const { username, accessToken, authzid = '' } = this.#properties
      if (!username || !accessToken) {
        throw refused('aborted', 'a user name and an access token are needed', 'properties')
      }
      if (![username, accessToken, authzid].every((text) => isSendable.test(text))) {
        throw refused('aborted', 'a name or the access token cannot be sent', 'properties')
      }
      this.#state = 'sent'
      return new Response(encodeText(`${authzid}\0${username}\0${accessToken}`))
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
      const { username, authzid } = this.#properties
      return new Success({ username, authzid })
    })
  }
}

/** The receiving entity's side. The token must be that of the account named. */
export class XOauth2Server implements ServerAuthenticator {
  readonly mechanism = 'X-OAUTH2'
  readonly #database: PasswordDatabase
  readonly #properties: SaslProperties
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('X-OAUTH2', 'malformed-request')
  #state: 'new' | 'asked' | 'ended' = 'new'

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
    return this.#exchange.take(() => {
      if (this.#state !== 'asked' || !data) throw outOfTurn('malformed-request')
      return this.#judge(data)
    })
  }

  async #judge(data: Uint8Array): Promise<Success> {
    this.#state = 'ended'
    const parts = decodeText(data, 'malformed-request').split('\0')
    const [authzid, name, token] = parts
    if (parts.length !== 3 || !name || !token) {
      throw refused('malformed-request', 'the message has not its three parts', 'message')
    }
    const validator = this.#properties.accessTokens
    if (!validator) throw refused('not-authorized', 'nobody judges access tokens', 'properties')
    const username = localpartOf(name)
    const verdict = await validator.validate(token, { authzid: authzid || undefined })
    const owner = 'status' in verdict ? undefined : localpartOf(verdict.username)
    if (owner === undefined || owner !== username) {
      const reason = 'the access token is not taken, or not for this account'
      throw refused('not-authorized', reason, 'credentials')
    }
    await requireAccount(this.#database, username)
    return new Success(await authorize(username, authzid, this.#options))
  }
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

/** No NUL, which separates the parts, and no lone surrogate. */
const isSendable = /^[^\0\p{Cs}]*$/u
