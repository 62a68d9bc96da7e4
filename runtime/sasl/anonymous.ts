/** ANONYMOUS (RFC 4505, XEP-0175): nobody's credentials, a name for as long as the stream lasts. */
import { Exchange, outOfTurn } from './exchange.ts'
import {
  type ClientAuthenticator,
  ordinaryTraits,
  type SaslMechanism,
  type SaslProperties,
  type ServerAuthenticator,
  type ServerSaslOptions,
} from './mechanism.ts'
import { Challenge, type Failure, Response, Success } from './replies.ts'
import { SaslFailure } from './sasl-failure.ts'
import { decodeText, encodeText } from './text.ts'

/** The mechanism. Either side uses it only when told that logins may be anonymous. */
export const anonymous: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'ANONYMOUS',
    strength: 0,
    needs: ['isAnonymous'],
    serverNeeds: ['isAnonymous'],
  },
  client: (properties) => new AnonymousClient(properties),
  server: (_database, properties, options) => new AnonymousServer(properties, options),
}

/** The initiating entity's side. Of the user it tells the trace that it was given, and no more. */
export class AnonymousClient implements ClientAuthenticator {
  readonly mechanism = 'ANONYMOUS'
  readonly #trace: string
  readonly #exchange = new Exchange('ANONYMOUS', 'aborted')
  #state: 'new' | 'sent' | 'ended' = 'new'

  constructor(properties: SaslProperties) {
    this.#trace = properties.trace ?? ''
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      if (!isTrace(this.#trace)) {
        const reason = 'the trace is neither a token nor an address'
        throw new SaslFailure('aborted', reason, { check: 'properties' })
      }
      this.#state = 'sent'
      return new Response(encodeText(this.#trace))
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
      return new Success({ username: undefined, authzid: undefined, isAnonymous: true })
    })
  }
}

/** The receiving entity's side. The name it makes up has 128 random bits: nobody gets it twice. */
export class AnonymousServer implements ServerAuthenticator {
  readonly mechanism = 'ANONYMOUS'
  readonly #isAllowed: boolean
  readonly #options: ServerSaslOptions
  readonly #exchange = new Exchange('ANONYMOUS', 'malformed-request')
  #state: 'new' | 'asked' | 'ended' = 'new'

  constructor(properties: SaslProperties, options: ServerSaslOptions) {
    this.#isAllowed = properties.isAnonymous ?? false
    this.#options = options
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      if (!this.#isAllowed) {
        const reason = 'nobody may log in without an account'
        throw new SaslFailure('not-authorized', reason, { check: 'authorization' })
      }
      if (initialResponse) return this.#admit(initialResponse)
      this.#state = 'asked'
      return new Challenge()
    })
  }

  response(data: Uint8Array = new Uint8Array(0)): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'asked') throw outOfTurn('malformed-request')
      return this.#admit(data)
    })
  }

  #admit(data: Uint8Array): Success {
    this.#state = 'ended'
    const trace = decodeText(data, 'malformed-request')
    if (!isTrace(trace)) {
      const reason = 'the trace is neither a token nor an address'
      throw new SaslFailure('malformed-request', reason, { check: 'message' })
    }
    const username = Array.from(this.#options.platform.randomBytes(16), hex).join('')
    const identity = { username, authzid: undefined, isAnonymous: true }
    return new Success(trace === '' ? identity : { ...identity, trace })
  }
}

/** Nothing, or (RFC 4505 §2) at most 255 characters without a control, or a mail address. */
function isTrace(trace: string): boolean {
  return trace === '' || (isPlainTrace.test(trace) && Array.from(trace).length <= 255)
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

/** A token has no `@`; an address has one, with something on either side. */
const isPlainTrace = /^[^@\p{Cc}\p{Cs}]+(?:@[^@\s\p{Cc}\p{Cs}]+)?$/u
