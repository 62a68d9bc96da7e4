/** PLAIN (RFC 4616): the password itself, so only inside a secure channel. */
import { authorize, localpartOf } from './authorize.ts'
import { Exchange, outOfTurn } from './exchange.ts'
import {
  type ClientAuthenticator,
  type ClientSaslOptions,
  ordinaryTraits,
  type SaslMechanism,
  type SaslProperties,
  type ServerAuthenticator,
  type ServerSaslOptions,
} from './mechanism.ts'
import type { PasswordDatabase } from './password-database.ts'
import { requireSecure } from './require-secure.ts'
import { Challenge, type Failure, Response, Success } from './replies.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from './sasl-failure.ts'
import { saslprep } from './saslprep.ts'
import { decodeText, encodeText } from './text.ts'

/** The mechanism. */
export const plain: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'PLAIN',
    strength: 10,
    sendsPassword: true,
    risksPassword: true,
    needsSecurity: true,
    needs: ['username', 'password'],
    formats: ['plain', 'SHA-1', 'SHA-256', 'SHA-512'],
  },
  client: (properties, options) => new PlainClient(properties, options),
  server: (database, properties, options) => new PlainServer(database, properties, options),
}

/** The initiating entity's side. It sends nothing when the channel is not secure. */
export class PlainClient implements ClientAuthenticator {
  readonly mechanism = 'PLAIN'
  readonly #properties: SaslProperties
  readonly #options: ClientSaslOptions
  readonly #exchange = new Exchange('PLAIN', 'aborted')
  #state: 'new' | 'sent' | 'ended' = 'new'

  constructor(properties: SaslProperties, options: ClientSaslOptions) {
    this.#properties = properties
    this.#options = options
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      requireSecure(this.#properties, this.#options)
      const { username, password, authzid = '' } = this.#properties
      for (const text of [authzid, username ?? '', password ?? '']) {
        if (!isSendable.test(text)) {
          throw refused('aborted', 'a name or the password cannot be sent', 'properties')
        }
      }
      if (!username || !password) {
        throw refused('aborted', 'a user name and a password are needed', 'properties')
      }
      this.#state = 'sent'
      // The receiving entity prepares what it gets (RFC 4616 §2), so it gets what was entered.
      return new Response(encodeText(`${authzid}\0${username}\0${password}`))
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
      return new Success({
        username: this.#properties.username,
        authzid: this.#properties.authzid,
      })
    })
  }
}

/** The receiving entity's side. It judges nothing when the channel is not secure. */
export class PlainServer implements ServerAuthenticator {
  readonly mechanism = 'PLAIN'
  readonly #database: PasswordDatabase
  readonly #properties: SaslProperties
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('PLAIN', 'malformed-request')
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
    const [authzid, name, given] = parts
    if (parts.length !== 3 || !name || !given) {
      throw refused('malformed-request', 'the message has not its three parts', 'message')
    }
    const username = localpartOf(name)
    const password = saslprep(given, 'password')
    if (username === undefined || !(await this.#database.checkPassword(username, password))) {
      const reason = 'the account is not known or the password is wrong'
      throw refused('not-authorized', reason, 'credentials')
    }
    return new Success(await authorize(username, authzid, this.#options))
  }
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

/** No NUL, which separates the parts, and no lone surrogate. */
const isSendable = /^[^\0\p{Cs}]*$/u
