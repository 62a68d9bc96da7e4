/** OAUTHBEARER (RFC 7628): an access token, so only inside a secure channel. */
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
import type { OAuthError } from './access-token-validator.ts'
import {
  isAccessToken,
  readBearerMessage,
  readOAuthError,
  writeBearerMessage,
  writeOAuthError,
} from './oauth-messages.ts'

/** The mechanism. */
export const oauthBearer: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'OAUTHBEARER',
    strength: 30,
    sendsPassword: true,
    needsSecurity: true,
    needs: ['accessToken'],
    serverNeeds: ['accessTokens'],
  },
  client: (properties, options) => new OAuthBearerClient(properties, options),
  server: (database, properties, options) => new OAuthBearerServer(database, properties, options),
}

/** The initiating entity's side. It sends nothing when the channel is not secure. */
export class OAuthBearerClient implements ClientAuthenticator {
  readonly mechanism = 'OAUTHBEARER'
  readonly #properties: SaslProperties
  readonly #options: ClientSaslOptions
  readonly #exchange = new Exchange('OAUTHBEARER', 'aborted')
  #state: 'new' | 'sent' | 'ended' = 'new'
  #error: OAuthError | undefined

  constructor(properties: SaslProperties, options: ClientSaslOptions) {
    this.#properties = properties
    this.#options = options
  }

  /** Why the server does not take the token, once it has said so. It is the server's word only. */
  get error(): OAuthError | undefined {
    return this.#error
  }

  get explanation(): string | undefined {
    return this.#error?.status.replace(/[^ -~]/g, '').slice(0, 64)
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      requireSecure(this.#properties, this.#options)
      const { accessToken = '', authzid, host, port } = this.#properties
      if (!isAccessToken(accessToken)) {
        throw refused('aborted', 'the access token cannot be sent', 'properties')
      }
      if (!isSendable.test(authzid ?? '') || !isHost.test(host ?? '')) {
        throw refused('aborted', 'the identity or the host cannot be sent', 'properties')
      }
      this.#state = 'sent'
      return new Response(
        encodeText(writeBearerMessage({ token: accessToken, authzid, host, port })),
      )
    })
  }

  /** A challenge is the server's refusal, to which one owes a dummy answer (§3.2.3). */
  challenge(data?: Uint8Array): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'sent') throw outOfTurn('aborted')
      this.#state = 'ended'
      this.#error = readOAuthError(decodeText(data ?? new Uint8Array(0), 'aborted'))
      if (!this.#error) throw refused('aborted', 'the challenge is not an error', 'message')
      return new Response(encodeText('\x01'))
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

/** The receiving entity's side. It judges nothing when the channel is not secure. */
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

/** No NUL and nothing that separates, and no lone surrogate. */
const isSendable = /^[^\0\x01\p{Cs}]*$/u
const isHost = /^[!-~]*$/
