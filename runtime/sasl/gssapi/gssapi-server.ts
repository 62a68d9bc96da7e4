/** The receiving entity's side of GSSAPI (RFC 4752 §3.2). */
import { authorize, localpartOf } from '../authorize.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { ServerAuthenticator, ServerSaslOptions } from '../mechanism.ts'
import type { PasswordDatabase } from '../password-database.ts'
import { Challenge, type Failure, Success } from '../replies.ts'
import { requireAccount } from '../require-account.ts'
import { type SaslCheck, type SaslCondition, SaslFailure } from '../sasl-failure.ts'
import { checkLength, decodeText } from '../text.ts'
import { blamed } from './blamed.ts'
import { longestToken } from './gssapi-client.ts'
import type { GssapiAcceptor } from './gssapi-context.ts'
import { checkChoice, noSecurityLayer } from './security-layer.ts'

/** A GSSAPI server, by an acceptor that is handed in. */
export class GssapiServer implements ServerAuthenticator {
  readonly mechanism = 'GSSAPI'
  readonly #make: () => GssapiAcceptor | Promise<GssapiAcceptor>
  readonly #database: PasswordDatabase
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('GSSAPI', 'malformed-request')
  #state: 'new' | 'context' | 'established' | 'layer' | 'ended' = 'new'
  #acceptor: GssapiAcceptor | undefined
  #rounds = 0

  constructor(
    make: () => GssapiAcceptor | Promise<GssapiAcceptor>,
    database: PasswordDatabase,
    options: ServerSaslOptions,
  ) {
    this.#make = make
    this.#database = database
    this.#options = options
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(async () => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      this.#state = 'context'
      this.#acceptor = await this.#make()
      return initialResponse ? this.#step(this.#acceptor, initialResponse) : new Challenge()
    })
  }

  response(data: Uint8Array = new Uint8Array(0)): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      const acceptor = this.#acceptor
      if (acceptor && this.#state === 'context') return this.#step(acceptor, data)
      if (acceptor && this.#state === 'established') return this.#offer(acceptor, data)
      if (acceptor && this.#state === 'layer') return this.#judge(acceptor, data)
      throw outOfTurn('malformed-request')
    })
  }

  async #step(acceptor: GssapiAcceptor, token: Uint8Array): Promise<Challenge> {
    checkLength(token, 'malformed-request', longestToken)
    if (token.length === 0) throw refused('malformed-request', 'the token is empty', 'message')
    if (++this.#rounds > mostRounds) {
      throw refused('malformed-request', 'the context is never established', 'message')
    }
    const step = await blamed(acceptor.step(token), () => [
      'not-authorized',
      'Kerberos does not take the token of the client',
      'credentials',
    ])
    if (!step.isComplete) return new Challenge(step.token)
    this.#state = 'established'
    return step.token ? new Challenge(step.token) : this.#offer(acceptor, new Uint8Array(0))
  }

  async #offer(acceptor: GssapiAcceptor, data: Uint8Array): Promise<Challenge> {
    if (data.length > 0) throw refused('malformed-request', 'the response is not empty', 'message')
    this.#state = 'layer'
    return new Challenge(await acceptor.wrap(noSecurityLayer))
  }

  async #judge(acceptor: GssapiAcceptor, data: Uint8Array): Promise<Success> {
    this.#state = 'ended'
    checkLength(data, 'malformed-request')
    const choice = await blamed(acceptor.unwrap(data), () => [
      'not-authorized',
      'the choice of a layer was not made by the client',
      'credentials',
    ])
    const authzid = decodeText(checkChoice(choice), 'malformed-request')
    const name = await acceptor.username()
    if (name === undefined) {
      throw refused('not-authorized', 'the principal has no account here', 'credentials')
    }
    const username = localpartOf(name)
    await requireAccount(this.#database, username)
    return new Success(await authorize(username, authzid, this.#options))
  }
}

function refused(condition: SaslCondition, reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}

/** Kerberos needs one; SPNEGO within it some more. */
const mostRounds = 10
