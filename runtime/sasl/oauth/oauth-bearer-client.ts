import { Exchange, outOfTurn } from '../exchange.ts'
import type { ClientAuthenticator, ClientSaslOptions, SaslProperties } from '../mechanism.ts'
import { type Failure, Response, Success } from '../replies.ts'
import { requireSecure } from '../require-secure.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { decodeText, encodeText } from '../text.ts'
import type { OAuthError } from './access-token-validator.ts'
import { isAccessToken, readOAuthError, writeBearerMessage } from './oauth-messages.ts'

/**
 * OAUTHBEARER (RFC 7628) of an initiating entity: an access token, so nothing is sent when the channel
 * is not secure.
 */
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

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

/** No NUL and nothing that separates, and no lone surrogate. */
const isSendable = /^[^\0\x01\p{Cs}]*$/u
const isHost = /^[!-~]*$/
