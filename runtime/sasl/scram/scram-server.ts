/** The receiving entity's side of SCRAM (RFC 5802, RFC 7677). */
import { authorize, localpartOf } from '../authorize.ts'
import { encodeBase64 } from '../../node/values/base64.ts'
import type { ChannelBinding } from '../channel-binding.ts'
import { equalBytes } from '../equal-bytes.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { SaslProperties, ServerAuthenticator, ServerSaslOptions } from '../mechanism.ts'
import type { PasswordDatabase } from '../password-database.ts'
import { Challenge, type Failure, Success } from '../replies.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { decodeText, encodeText } from '../text.ts'
import { offerHash } from './offer-hash.ts'
import { digest, hashLength, hmac, type ScramHash, type ScramKeys, xor } from './scram-keys.ts'
import { type ClientFirstMessage, readClientFinal, readClientFirst } from './scram-messages.ts'

/** What a {@link ScramServer} is made of besides the database. */
export interface ScramServerInit {
  readonly mechanism: string
  readonly hash: ScramHash
  /** Whether the mechanism is the one with -PLUS. */
  readonly bindsChannel: boolean
  /** The server's part of the nonce, fresh and random. */
  readonly nonce: string
}

/**
 * A SCRAM server. A name without an account gets the same answers as a wrong password does: a salt
 * that stays the same, and a failure only once the proof is there.
 */
export class ScramServer implements ServerAuthenticator {
  readonly mechanism: string
  readonly #init: ScramServerInit
  readonly #database: PasswordDatabase
  readonly #properties: SaslProperties
  readonly #options: ServerSaslOptions
  readonly #exchange: Exchange
  #state: 'new' | 'first' | 'final' | 'ended' = 'new'
  #first: ClientFirstMessage | undefined
  #username: string | undefined
  #keys: ScramKeys | undefined
  #binding: ChannelBinding | undefined
  #serverFirst = ''

  constructor(
    init: ScramServerInit,
    database: PasswordDatabase,
    properties: SaslProperties,
    options: ServerSaslOptions,
  ) {
    this.mechanism = init.mechanism
    this.#init = init
    this.#database = database
    this.#properties = properties
    this.#options = options
    this.#exchange = new Exchange(init.mechanism, 'malformed-request')
  }

  start(initialResponse?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'new') throw outOfTurn('malformed-request')
      this.#state = 'first'
      // Without an initial response the client is asked for it by a challenge that says nothing.
      return initialResponse ? this.#challenge(initialResponse) : new Challenge()
    })
  }

  response(data?: Uint8Array): Promise<Challenge | Success | Failure> {
    return this.#exchange.take<Challenge | Success>(() => {
      if (!data) throw refused('malformed-request', 'the response is empty', 'message')
      if (this.#state === 'first') return this.#challenge(data)
      if (this.#state === 'final') return this.#judge(data)
      throw outOfTurn('malformed-request')
    })
  }

  async #challenge(data: Uint8Array): Promise<Challenge> {
    const first = readClientFirst(decodeText(data, 'malformed-request'))
    this.#checkBinding(first)
    const { hash, nonce } = this.#init
    this.#username = localpartOf(first.username)
    this.#keys =
      this.#username === undefined
        ? undefined
        : await this.#database.scramKeys(this.#username, hash)
    const { salt, iterations } = this.#keys ?? (await this.#feignedKeys(first.username))
    this.#first = first
    const salted = `s=${encodeBase64(salt)},i=${iterations}`
    this.#serverFirst = `r=${first.nonce}${nonce},${salted}${await this.#offerHash()}`
    this.#state = 'final'
    return new Challenge(encodeText(this.#serverFirst))
  }

  async #judge(data: Uint8Array): Promise<Success> {
    this.#state = 'ended'
    const first = this.#first
    if (!first) throw outOfTurn('malformed-request')
    const { hash, nonce } = this.#init
    const { subtle } = this.#options.platform
    const final = readClientFinal(decodeText(data, 'malformed-request'))
    if (final.nonce !== first.nonce + nonce) {
      throw refused('not-authorized', 'the nonce is another', 'nonce')
    }
    const binding = [...encodeText(first.headerText), ...(this.#binding?.data ?? [])]
    if (!equalBytes(final.channelBinding, Uint8Array.from(binding))) {
      throw refused('not-authorized', 'the channel binding differs', 'channel-binding')
    }
    const keys = this.#keys
    if (!keys || final.proof.length !== hashLength(hash)) throw wrongCredentials()
    const authMessage = encodeText(`${first.bare},${this.#serverFirst},${final.withoutProof}`)
    const clientSignature = await hmac(hash, keys.storedKey, authMessage, subtle)
    const clientKey = xor(final.proof, clientSignature)
    if (!equalBytes(await digest(hash, clientKey, subtle), keys.storedKey)) {
      throw wrongCredentials()
    }
    const identity = await authorize(this.#username, first.header.authzid, this.#options)
    const signature = await hmac(hash, keys.serverKey, authMessage, subtle)
    return new Success(identity, encodeText(`v=${encodeBase64(signature)}`))
  }

  /** The attribute that says what was offered (XEP-0474), where that is known here. */
  async #offerHash(): Promise<string> {
    const { offered = [], channelBindingTypes } = this.#properties
    if (offered.length === 0) return ''
    const { subtle } = this.#options.platform
    return `,h=${await offerHash(this.#init.hash, offered, channelBindingTypes, subtle)}`
  }

  /** What the client says of channel binding must fit the mechanism and what was offered. */
  #checkBinding(first: ClientFirstMessage): void {
    const { flag } = first.header
    const { channelBindings = [], offered = [] } = this.#properties
    if (typeof flag !== 'string') {
      this.#binding = channelBindings.find(({ type }) => type === flag.type)
      if (this.#init.bindsChannel && this.#binding) return
      throw refused('not-authorized', 'the channel binding type is not offered', 'channel-binding')
    }
    if (this.#init.bindsChannel) {
      throw refused('malformed-request', 'the channel binding is missing', 'channel-binding')
    }
    if (flag === 'y' && offered.some((name) => name.endsWith('-PLUS'))) {
      // RFC 5802 §6: somebody took the -PLUS mechanisms out of the list the client saw.
      throw refused('not-authorized', 'the list of mechanisms was tampered with', 'channel-binding')
    }
  }

  /** Keys for a name without an account, the same each time. Nobody knows a proof for them. */
  async #feignedKeys(name: string): Promise<Pick<ScramKeys, 'salt' | 'iterations'>> {
    const { secret, platform } = this.#options
    const { iterations, saltLength } = this.#database.scramParameters
    const seed = encodeText(`${this.#init.hash} ${this.#username ?? name}`)
    const salt = await hmac('SHA-512', secret, seed, platform.subtle)
    return { salt: salt.subarray(0, saltLength), iterations }
  }
}

function wrongCredentials(): SaslFailure {
  return refused('not-authorized', 'the account is not known or the proof is wrong', 'credentials')
}

function refused(
  condition: 'malformed-request' | 'not-authorized',
  reason: string,
  check: SaslCheck,
): SaslFailure {
  return new SaslFailure(condition, reason, { check })
}
