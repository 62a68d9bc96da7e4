import {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslResponse,
  SaslSuccess,
  type StreamFeatures,
} from '../../../generated/rfc6120/index.ts'
import { RemoteProtocolError } from '../../errors.ts'
import { clientAuthenticator } from '../../sasl/authenticators.ts'
import type { ChannelBindingPolicy } from '../../sasl/filter-mechanism-list.ts'
import type { ClientAuthenticator, SaslProperties } from '../../sasl/mechanism.ts'
import type { SaslPlatform } from '../../sasl/platform.ts'
import { decodeData, type Failure, type Response, type Success } from '../../sasl/replies.ts'
import {
  attemptProperties,
  remainingAttempts,
  type SaslAttempt,
  saslAttempts,
} from '../../sasl/sasl-attempts.ts'
import { type SaslCondition, SaslFailure } from '../../sasl/sasl-failure.ts'
import { isSamePin, pinAfter, type SaslPin, type SaslPinStore } from '../../sasl/sasl-pin.ts'
import type { ScramKeyCache } from '../../sasl/scram/scram-key-cache.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import { accessTokenOf, type SaslCredentials, saslProperties } from './sasl-credentials.ts'

/** With what, and how, an initiating entity authenticates. */
export interface SaslAuthenticationOptions extends SaslCredentials {
  readonly platform: SaslPlatform
  /** What the stream is connected to, for messages. */
  readonly peer?: string | undefined
  /** The mechanisms that may be used; where absent, all that are known here. */
  readonly mechanisms?: readonly string[] | undefined
  /** Whether the channel is bound; `'prefer'` where absent. */
  readonly channelBinding?: ChannelBindingPolicy | undefined
  /** Whether a password may be sent without TLS. Never outside tests. */
  readonly allowInsecure?: boolean | undefined
  /** The highest iteration count that is worked off; 1,000,000 where absent. */
  readonly maximumIterations?: number | undefined
  /** Where the keys of SCRAM are kept from one stream of the account to the next. */
  readonly keyCache?: ScramKeyCache | undefined
  /** Where it is kept what the account's logins were like; nothing is remembered where absent. */
  readonly pins?: SaslPinStore | undefined
  /** Told of the attempt by which a login has succeeded unbound, after others that were bound. */
  readonly onFallback?: ((attempt: SaslAttempt) => void) | undefined
}

/**
 * SASL for an initiating entity (RFC 6120 §6): the strongest mechanism that both sides know, bound to
 * the channel where that can be.
 *
 * Another is tried only when the server says that it does not take the first, or may not have known
 * its channel binding; and never one that sends the password: a peer that refuses SCRAM learns
 * nothing. PLAIN is used where it is the only one.
 */
export function saslAuthentication(options: SaslAuthenticationOptions): Feature {
  return {
    name: 'sasl',
    necessary: [],
    prohibited: ['authenticated'],
    initiate: (offer, scene) => new Authentication(offer, options, scene),
  }
}

/** The exchange, by one mechanism after the other where that is allowed. */
class Authentication implements Dialogue {
  #properties: SaslProperties
  readonly #options: SaslAuthenticationOptions
  readonly #scene: Scene
  /** The attempts that are left, the one under way first. */
  #attempts: readonly SaslAttempt[] = []
  #pin: SaslPin | undefined
  #hasFallenBack = false
  #mechanism: ClientAuthenticator | undefined
  /** Set while a step is at work: the server has nothing to say then. */
  #isBusy = false

  constructor(offer: StreamFeatures | undefined, options: SaslAuthenticationOptions, scene: Scene) {
    this.#options = options
    this.#scene = scene
    const { pins, accessToken } = options
    if (pins === undefined && typeof accessToken !== 'function') {
      this.#properties = saslProperties(options, accessToken, offer, scene)
      this.#choose(undefined)
      return
    }
    this.#properties = saslProperties(options, undefined, offer, scene)
    this.#isBusy = true
    scene.step(
      () => settled(() => this.#prepare()),
      (known) => {
        this.#isBusy = false
        if (known instanceof SaslFailure) {
          scene.fail(known)
          return
        }
        this.#properties = saslProperties(options, known.accessToken, offer, scene)
        this.#choose(known.pin)
      },
    )
  }

  receive(node: Parameters<Dialogue['receive']>[0]): boolean {
    if (node instanceof SaslChallenge) this.#challenged(node)
    else if (node instanceof SaslSuccess) this.#succeeded(node)
    else if (node instanceof SaslFailureElement) this.#refused(node)
    else return false
    return true
  }

  /** What takes time to find out. */
  async #prepare(): Promise<{ readonly pin?: SaslPin; readonly accessToken?: string }> {
    const { pins } = this.#options
    const pin = pins && (await remembered(() => pins.read()))
    const accessToken = await accessTokenOf(this.#options)
    return { ...(pin && { pin }), ...(accessToken !== undefined && { accessToken }) }
  }

  /** What to try, knowing what is remembered of the account. */
  #choose(pin: SaslPin | undefined): void {
    this.#pin = pin
    try {
      this.#attempts = saslAttempts(this.#properties, { ...this.#options, pin })
    } catch (error) {
      // Somebody has changed what was offered: that is said, and nothing is shown to it.
      if (!(error instanceof SaslFailure)) throw error
      this.#scene.fail(error)
      return
    }
    const [first] = this.#attempts
    if (first !== undefined) this.#begin(first)
    else this.#scene.fail(nothingUsable(this.#properties.offered ?? [], this.#scene))
  }

  #begin(attempt: SaslAttempt): void {
    const { mechanism: name, isFallback } = attempt
    const { platform, allowInsecure, maximumIterations, keyCache } = this.#options
    if (isFallback) this.#hasFallenBack = true
    const mechanism = clientAuthenticator(name, attemptProperties(attempt, this.#properties), {
      platform,
      allowInsecure,
      maximumIterations,
      keyCache,
    })
    this.#mechanism = mechanism
    this.#step(
      () => mechanism.start(),
      (response) => new SaslAuth({ mechanism: name, text: response.encode() }),
    )
  }

  #challenged(challenge: SaslChallenge): void {
    const mechanism = this.#mechanism
    if (mechanism === undefined || this.#isBusy) {
      this.#disorder()
      return
    }
    this.#step(
      async () => mechanism.challenge(decodeData(challenge.text ?? '')),
      (response) => new SaslResponse({ text: response.encode() }),
    )
  }

  #succeeded(success: SaslSuccess): void {
    const mechanism = this.#mechanism
    if (mechanism === undefined || this.#isBusy) {
      this.#disorder()
      return
    }
    this.#isBusy = true
    this.#scene.step<Success | Failure | SaslFailure>(
      () => settled(() => this.#finish(mechanism, success.text)),
      (outcome) => {
        // The peer has not shown that it knows the account: its success is none.
        if (outcome instanceof SaslFailure) this.#scene.fail(outcome)
        else if (outcome.kind === 'failure') this.#scene.fail(outcome.error)
        else {
          const { identity } = outcome
          const [attempt] = this.#attempts
          if (attempt?.isFallback) this.#options.onFallback?.(attempt)
          this.#scene.done({ facts: ['authenticated'], identity, next: 'restart' })
        }
      },
    )
  }

  /** Judges a success; what is to be remembered of it is, before anybody hears of it. */
  async #finish(mechanism: ClientAuthenticator, text = ''): Promise<Success | Failure> {
    const outcome = await mechanism.finish(decodeData(text))
    const { pins } = this.#options
    const pin = pinAfter(this.#pin, mechanism.mechanism)
    if (outcome.kind === 'success' && pins !== undefined && !isSamePin(pin, this.#pin)) {
      await remembered(() => pins.write(pin))
    }
    return outcome
  }

  #refused(failure: SaslFailureElement): void {
    const { mechanism: name, explanation } = this.#mechanism ?? {}
    this.#mechanism = undefined
    const condition: SaslCondition = failure.condition ?? 'not-authorized'
    this.#attempts = this.#left(condition)
    const [next] = this.#attempts
    if (next !== undefined && !this.#isBusy) {
      this.#begin(next)
      return
    }
    const { username = '' } = this.#properties
    const { peer = this.#scene.domain } = this.#options
    const who = username === '' ? '' : ` for ${username}@${this.#scene.domain}`
    const how = this.#hasFallenBack ? ', without channel binding too' : ''
    const reason = `refused${who} by ${peer}${how}`
    const options = { mechanism: name, text: textOf(failure.text, explanation) }
    this.#scene.fail(new SaslFailure(condition, reason, options))
  }

  /** The attempts that are left after the server has refused the one under way. */
  #left(condition: SaslCondition): readonly SaslAttempt[] {
    const { channelBindingTypes = [] } = this.#properties
    const bindingType = this.#attempts[0]?.bindingType
    const rest = remainingAttempts(this.#attempts, condition)
    // A server that has announced the type knows it: the refusal is of the credentials, or comes of
    // somebody in between, whom to do without the binding would serve.
    if (bindingType === undefined || !channelBindingTypes.includes(bindingType)) return rest
    const isUntaken = condition === 'invalid-mechanism' || condition === 'mechanism-too-weak'
    return rest.filter((attempt) => isUntaken && attempt.bindingType !== undefined)
  }

  #disorder(): void {
    const message = 'the server speaks of authentication out of turn'
    this.#scene.fail(new RemoteProtocolError('policy-violation', message))
  }

  #step(
    work: () => Promise<Response | Failure>,
    toElement: (response: Response) => SaslAuth | SaslResponse,
  ): void {
    this.#isBusy = true
    this.#scene.step(
      () => settled(work),
      (reply) => {
        this.#isBusy = false
        if (!(reply instanceof SaslFailure) && reply.kind === 'response') {
          this.#scene.send(toElement(reply))
          return
        }
        // This side's own check failed: the peer is told to stop (RFC 6120 §6.4.4), and that is all.
        this.#scene.send(new SaslAbort())
        this.#scene.fail(reply instanceof SaslFailure ? reply : reply.error)
      },
    )
  }
}

/** Data that is not base64 is a failure like any other. */
async function settled<T>(work: () => Promise<T>): Promise<T | SaslFailure> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SaslFailure) return error
    throw error
  }
}

/** What the store of pins does; where it cannot, nobody is let in by what it does not know. */
async function remembered<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw forgetful(cause)
  }
}

function forgetful(cause: unknown): SaslFailure {
  const reason = 'what is remembered of the logins of the account cannot be read or written'
  return new SaslFailure('aborted', reason, { check: 'platform', cause })
}

/** What the server said with the failure, and in a challenge before. */
function textOf(text: string | undefined, explanation: string | undefined): string | undefined {
  if (text === undefined || explanation === undefined) return text ?? explanation
  return `${text} (${explanation})`
}

/** What was offered is the server's word: only what can be the name of a mechanism is repeated. */
function nothingUsable(offered: readonly string[], scene: Scene): SaslFailure {
  const names = offered.filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name)).slice(0, 20)
  const list = names.length === 0 ? 'nothing' : names.join(', ')
  const where = scene.channel?.isVerified ? '' : ' without TLS to a verified peer'
  const reason = `${scene.domain} offers ${list}, none of which can be used${where}`
  return new SaslFailure('invalid-mechanism', reason, { check: 'mechanism' })
}
