/**
 * What a SASL machine says next (RFC 4422 §3): the replies of both sides, with the bytes they carry
 * and, by `encode()`, the text that stands for these in XML (RFC 6120 §6.4).
 *
 * The bytes may hold a password. They are behind a getter of the prototype, so that inspecting or
 * logging a reply does not show them.
 */
import { decodeBase64, encodeBase64 } from '../node/values/base64.ts'
import { type SaslCondition, SaslFailure } from './sasl-failure.ts'

/** Any reply; `kind` tells which. */
export type Reply = Challenge | Response | Success | Failure

/** The receiving entity's challenge. */
export class Challenge {
  readonly kind = 'challenge'
  readonly #data: Uint8Array | undefined

  constructor(data?: Uint8Array) {
    this.#data = data
  }

  /** The bytes of the challenge; `undefined` where nothing is said. */
  get data(): Uint8Array | undefined {
    return this.#data
  }

  /** Base64; `=` for no bytes; `undefined` where the element is to be empty. */
  encode(): string | undefined {
    return this.#data && encodeData(this.#data)
  }
}

/** The initiating entity's response, the initial one included. */
export class Response {
  readonly kind = 'response'
  readonly #data: Uint8Array | undefined

  constructor(data?: Uint8Array) {
    this.#data = data
  }

  /** The bytes of the response; `undefined` where nothing is said, which differs from no bytes. */
  get data(): Uint8Array | undefined {
    return this.#data
  }

  /** Base64; `=` for no bytes; `undefined` where the element is to be empty. */
  encode(): string | undefined {
    return this.#data && encodeData(this.#data)
  }
}

/** The identity an authentication has established. */
export interface SaslIdentity {
  /** The authentication identity: whose credentials were shown. */
  readonly username: string | undefined
  /** The authorization identity, where another than that of `username` was asked for and granted. */
  readonly authzid: string | undefined
  /** Whether nobody's credentials were shown: `username` was made up for this login (RFC 4505). */
  readonly isAnonymous?: boolean
  /** What an anonymous peer told for the logs. Nothing of it is certain. */
  readonly trace?: string
}

/** The exchange ended well, for this side. */
export class Success {
  readonly kind = 'success'
  /** The established identity. */
  readonly identity: SaslIdentity
  readonly #data: Uint8Array | undefined

  constructor(identity: SaslIdentity, data?: Uint8Array) {
    this.identity = identity
    this.#data = data
  }

  /** The additional data for the initiating entity; `undefined` when there is none. */
  get data(): Uint8Array | undefined {
    return this.#data
  }

  /** Base64 of the additional data; `=` for no bytes; `undefined` when there is none. */
  encode(): string | undefined {
    return this.#data && encodeData(this.#data)
  }
}

/** The exchange failed, for this side: a receiving entity reports it, an initiating one aborts. */
export class Failure {
  readonly kind = 'failure'
  /** The error with the reason, for the log: it may say more than the peer should learn. */
  readonly error: SaslFailure

  constructor(error: SaslFailure) {
    this.error = error
  }

  /** The condition to report to the peer. */
  get condition(): SaslCondition {
    return this.error.condition
  }

  /** A failure carries no data. */
  encode(): undefined {
    return undefined
  }
}

/**
 * The bytes that a text of an element of SASL stands for: `=` is no bytes, the empty text is
 * `undefined`, nothing said.
 *
 * @throws SaslFailure `incorrect-encoding` when it is not base64
 */
export function decodeData(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text === '') return undefined
  if (text === '=') return new Uint8Array(0)
  const data = decodeBase64(text)
  if (data) return data
  throw new SaslFailure('incorrect-encoding', 'the data is not base64', { check: 'message' })
}

function encodeData(data: Uint8Array): string {
  return data.length === 0 ? '=' : encodeBase64(data)
}
