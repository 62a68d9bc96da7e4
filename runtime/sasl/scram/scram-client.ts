/** The initiating entity's side of SCRAM (RFC 5802, RFC 7677). */
import { encodeBase64 } from '../../node/values/base64.ts'
import { type ChannelBinding, escapeName, writeGs2Header } from '../channel-binding.ts'
import { equalBytes } from '../equal-bytes.ts'
import { Exchange, outOfTurn } from '../exchange.ts'
import type { ClientAuthenticator, ClientSaslOptions, SaslProperties } from '../mechanism.ts'
import { type Failure, Response, type SaslIdentity, Success } from '../replies.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { prepared } from '../prepared.ts'
import { decodeText, encodeText } from '../text.ts'
import { offerHash } from './offer-hash.ts'
import type { ScramClientKeys, ScramKeyInput } from './scram-key-cache.ts'
import { digest, hmac, type ScramHash, saltedPassword, xor } from './scram-keys.ts'
import { readServerFinal, readServerFirst } from './scram-messages.ts'

/** The lowest iteration count that RFC 5802 §5.1 and RFC 7677 §4 allow. */
const minimumIterations = 4096
/** The highest that is worked off unless the options say otherwise: some seconds of one processor. */
const defaultMaximumIterations = 1_000_000

/** What a {@link ScramClient} is made of besides the properties. */
export interface ScramClientInit {
  readonly mechanism: string
  readonly hash: ScramHash
  /** The channel binding to use; absent for the mechanisms without -PLUS. */
  readonly binding?: ChannelBinding | undefined
  /** The client's part of the nonce, fresh and random. */
  readonly nonce: string
}

/**
 * A SCRAM client. It trusts nobody's success before the server's signature has been verified,
 * whether that comes in a challenge or with the success itself.
 */
export class ScramClient implements ClientAuthenticator {
  readonly mechanism: string
  readonly #init: ScramClientInit
  readonly #properties: SaslProperties
  readonly #options: ClientSaslOptions
  readonly #exchange: Exchange
  #state: 'new' | 'first' | 'final' | 'verified' | 'ended' = 'new'
  #header = ''
  #firstBare = ''
  #serverSignature: Uint8Array | undefined
  /** Keeps the keys, once the server has shown that they are right. */
  #keep = (): void => {}

  constructor(init: ScramClientInit, properties: SaslProperties, options: ClientSaslOptions) {
    this.mechanism = init.mechanism
    this.#init = init
    this.#properties = properties
    this.#options = options
    this.#exchange = new Exchange(init.mechanism, 'aborted')
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(async () => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      const { username, password, authzid } = this.#properties
      if (username === undefined || password === undefined) {
        throw aborted('a user name and a password are needed', 'properties')
      }
      const name = await prepared(username, 'user name')
      this.#header = writeGs2Header({ flag: this.#flag(), authzid })
      this.#firstBare = `n=${escapeName(name)},r=${this.#init.nonce}`
      this.#state = 'first'
      return new Response(encodeText(this.#header + this.#firstBare))
    })
  }

  challenge(data?: Uint8Array): Promise<Response | Failure> {
    return this.#exchange.take(async () => {
      if (!data) throw aborted('the challenge is empty', 'message')
      if (this.#state === 'first') return this.#respond(decodeText(data, 'aborted'))
      if (this.#state !== 'final') throw outOfTurn('aborted')
      this.#verify(decodeText(data, 'aborted'))
      // The exchange has an even number of messages: the last one is empty.
      return new Response()
    })
  }

  finish(data?: Uint8Array): Promise<Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state === 'final' && data) this.#verify(decodeText(data, 'aborted'))
      // What a server adds to a success after its signature is nobody's business: some add garbage.
      if (this.#state !== 'verified') {
        throw aborted('the server reports success without its signature', 'server-signature')
      }
      this.#state = 'ended'
      return new Success(this.#identity())
    })
  }

  async #respond(message: string): Promise<Response> {
    const { hash, nonce, binding } = this.#init
    const { subtle } = this.#options.platform
    const first = readServerFirst(message)
    if (!first.nonce.startsWith(nonce) || first.nonce.length === nonce.length) {
      throw aborted('the nonce is not one that continues ours', 'nonce')
    }
    this.#checkIterations(first.iterations)
    await this.#checkOffer(first.offerHash)
    const password = await prepared(this.#properties.password ?? '', 'password')
    const { salt, iterations } = first
    const { clientKey, serverKey } = await this.#keys({ hash, password, salt, iterations })
    const withoutProof = `c=${bindingText(this.#header, binding)},r=${first.nonce}`
    const authMessage = encodeText(`${this.#firstBare},${message},${withoutProof}`)
    const storedKey = await digest(hash, clientKey, subtle)
    const clientSignature = await hmac(hash, storedKey, authMessage, subtle)
    this.#serverSignature = await hmac(hash, serverKey, authMessage, subtle)
    this.#state = 'final'
    const proof = encodeBase64(xor(clientKey, clientSignature))
    return new Response(encodeText(`${withoutProof},p=${proof}`))
  }

  #checkIterations(iterations: number): void {
    if (iterations < minimumIterations) {
      throw aborted(`the iteration count is below ${minimumIterations}`, 'iteration-count')
    }
    const maximum = this.#options.maximumIterations ?? defaultMaximumIterations
    if (iterations > maximum) {
      throw aborted(`the iteration count is above ${maximum}`, 'iteration-count')
    }
  }

  /** The offer as this side saw it has to be the one the server made (XEP-0474). */
  async #checkOffer(given: string | undefined): Promise<void> {
    const { offered, channelBindingTypes, needsOfferHash = false } = this.#properties
    if (given === undefined || offered === undefined) {
      if (!needsOfferHash) return
      throw aborted('the server does not say what it has offered', 'downgrade')
    }
    const { subtle } = this.#options.platform
    if (given === (await offerHash(this.#init.hash, offered, channelBindingTypes, subtle))) return
    throw aborted('what the server offered was changed on the way', 'downgrade')
  }

  async #keys(input: ScramKeyInput): Promise<ScramClientKeys> {
    const { keyCache, platform } = this.#options
    const known = keyCache?.find(input)
    if (known) return known
    const { hash, password, salt, iterations } = input
    const { subtle } = platform
    const salted = await saltedPassword(hash, password, salt, iterations, subtle)
    const clientKey = await hmac(hash, salted, encodeText('Client Key'), subtle)
    const serverKey = await hmac(hash, salted, encodeText('Server Key'), subtle)
    const keys = { clientKey, serverKey }
    this.#keep = () => keyCache?.keep(input, keys)
    return keys
  }

  #verify(message: string): void {
    const final = readServerFinal(message)
    if ('error' in final) {
      const condition = final.error === 'no-resources' ? 'temporary-auth-failure' : 'not-authorized'
      const reason = `the server ends the exchange with ${final.error}`
      throw new SaslFailure(condition, reason, { text: final.error })
    }
    if (!this.#serverSignature || !equalBytes(final.signature, this.#serverSignature)) {
      throw aborted('the server signature is wrong', 'server-signature')
    }
    this.#keep()
    this.#state = 'verified'
  }

  #flag(): 'n' | 'y' | { readonly type: string } {
    const { binding } = this.#init
    if (binding) return { type: binding.type }
    const { channelBindings = [], offered } = this.#properties
    const isOffered = offered?.some((name) => name.endsWith('-PLUS')) ?? true
    return channelBindings.length > 0 && !isOffered ? 'y' : 'n'
  }

  #identity(): SaslIdentity {
    return { username: this.#properties.username, authzid: this.#properties.authzid }
  }
}

function bindingText(header: string, binding: ChannelBinding | undefined): string {
  const headerBytes = encodeText(header)
  return encodeBase64(Uint8Array.from([...headerBytes, ...(binding?.data ?? [])]))
}

function aborted(reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure('aborted', reason, { check })
}
