import type { StreamFeatures } from '../../../generated/rfc6120/index.ts'
import { RemoteProtocolError, XmppError } from '../../errors.ts'
import { loadClientAuthenticator } from '../../sasl/load-client-authenticator.ts'
import type { FastToken } from '../../sasl/ht/token-database.ts'
import type { ClientAuthenticator, SaslProperties } from '../../sasl/mechanism.ts'
import { mechanismTraits } from '../../sasl/mechanism-traits.ts'
import type { Failure, Response } from '../../sasl/replies.ts'
import {
  attemptProperties,
  remainingAttempts,
  type SaslAttempt,
  saslAttempts,
} from '../../sasl/sasl-attempts.ts'
import { type SaslCondition, SaslFailure } from '../../sasl/sasl-failure.ts'
import { isSamePin, pinAfter, type SaslPin } from '../../sasl/sasl-pin.ts'
import type { Dialogue, Outcome, Scene } from '../feature.ts'
import type { AuthenticationProfile, Heard } from './authentication-profile.ts'
import { nothingUsable, remembered, textOf } from './authentication-words.ts'
import type { SaslAuthenticationOptions } from './sasl-authentication.ts'
import { accessTokenOf, saslProperties } from './sasl-credentials.ts'

/**
 * The login of an initiating entity by either profile: one mechanism after the other, where that is
 * allowed.
 */
export class Authentication implements Dialogue {
  #properties: SaslProperties
  readonly #profile: AuthenticationProfile
  readonly #options: SaslAuthenticationOptions
  readonly #scene: Scene
  /** The attempts that are left, the one under way first. */
  #attempts: readonly SaslAttempt[] = []
  /** The token of the first of them, where that is by one. */
  #token: FastToken | undefined
  #pin: SaslPin | undefined
  #hasFallenBack = false
  #mechanism: ClientAuthenticator | undefined
  /** Set while a step is at work: the server has nothing to say then. */
  #isBusy = false

  constructor(
    offer: StreamFeatures | undefined,
    profile: AuthenticationProfile,
    options: SaslAuthenticationOptions,
    scene: Scene,
  ) {
    this.#profile = profile
    this.#options = options
    this.#scene = scene
    const { pins, accessToken } = options
    const { offered } = profile
    const isKnown = pins === undefined && profile.prepare === undefined
    if (isKnown && typeof accessToken !== 'function') {
      this.#properties = saslProperties(options, accessToken, offer, offered, scene)
      this.#choose(undefined)
      return
    }
    this.#properties = saslProperties(options, undefined, offer, offered, scene)
    this.#isBusy = true
    scene.step(
      () => settled(() => this.#prepare()),
      (known) => {
        this.#isBusy = false
        if (known instanceof XmppError) {
          scene.fail(known)
          return
        }
        this.#properties = saslProperties(options, known.accessToken, offer, offered, scene)
        this.#choose(known.pin)
      },
    )
  }

  receive(node: Parameters<Dialogue['receive']>[0]): boolean {
    const heard = this.#profile.read(node)
    if (heard === undefined) return false
    if (heard.kind === 'failure') this.#refused(heard)
    else if (heard.kind === 'malformed') {
      const message = 'what the server says of authentication cannot be read'
      this.#scene.fail(new RemoteProtocolError('bad-format', message))
    } else if (this.#mechanism === undefined || this.#isBusy) this.#disorder()
    else if (heard.kind === 'challenge') this.#challenged(this.#mechanism, heard)
    else if (heard.kind === 'success') this.#succeeded(this.#mechanism, heard)
    else this.#continued(this.#mechanism, heard)
    return true
  }

  /** What takes time to find out. */
  async #prepare(): Promise<{ readonly pin?: SaslPin; readonly accessToken?: string }> {
    const { pins } = this.#options
    await this.#profile.prepare?.()
    const pin = pins && (await remembered(() => pins.read()))
    const accessToken = await accessTokenOf(this.#options)
    return { ...(pin && { pin }), ...(accessToken !== undefined && { accessToken }) }
  }

  /** What to try, knowing what is remembered of the account. */
  #choose(pin: SaslPin | undefined): void {
    this.#pin = pin
    const filter = { ...this.#options, pin, profile: this.#profile.name }
    const byToken = this.#profile.tokenAttempt?.(this.#properties, filter)
    try {
      this.#attempts = saslAttempts(this.#properties, filter)
    } catch (error) {
      // Somebody has changed what was offered: that is said, and nothing is shown to it.
      if (!(error instanceof SaslFailure)) throw error
      this.#scene.fail(error)
      return
    }
    if (byToken !== undefined) {
      this.#token = byToken.token
      this.#attempts = [byToken.attempt, ...this.#attempts]
    }
    const [first] = this.#attempts
    if (first !== undefined) this.#begin(first)
    // What cannot be used of the newer profile may be usable by the older.
    else if (this.#profile.name === 'sasl2') this.#scene.done({})
    else {
      this.#scene.fail(nothingUsable(this.#properties.offered ?? [], this.#scene, this.#options))
    }
  }

  #begin(attempt: SaslAttempt): void {
    const { mechanism: name, isFallback } = attempt
    const { platform, allowInsecure, maximumIterations, keyCache } = this.#options
    if (isFallback) this.#hasFallenBack = true
    const properties = attemptProperties(attempt, this.#properties)
    const isByToken = usesToken(attempt)
    this.#step(
      async () => {
        const mechanism = await loadClientAuthenticator(
          name,
          isByToken ? { ...properties, fastToken: this.#token } : properties,
          { platform, allowInsecure, maximumIterations, keyCache },
        )
        this.#mechanism = mechanism
        if (isByToken) await this.#profile.usesToken?.()
        return mechanism.start()
      },
      (response) => this.#profile.begin(attempt, response),
    )
  }

  #challenged(mechanism: ClientAuthenticator, { data }: Heard & { kind: 'challenge' }): void {
    this.#step(
      async () => mechanism.challenge(data()),
      (response) => this.#profile.respond(response),
    )
  }

  #succeeded(mechanism: ClientAuthenticator, success: Heard & { kind: 'success' }): void {
    this.#isBusy = true
    this.#scene.step<(() => Outcome) | XmppError>(
      () => settled(() => this.#finish(mechanism, success)),
      (outcome) => {
        // The peer has not shown that it knows the account: its success is none.
        if (outcome instanceof XmppError) this.#scene.fail(outcome)
        else {
          const [attempt] = this.#attempts
          if (attempt?.isFallback) this.#options.onFallback?.(attempt)
          this.#scene.done(outcome())
        }
      },
      'hold',
    )
  }

  /** Judges a success; what is to be remembered of it is, before anybody hears of it. */
  async #finish(
    mechanism: ClientAuthenticator,
    { data, node }: Heard & { kind: 'success' },
  ): Promise<() => Outcome> {
    const outcome = await mechanism.finish(data())
    const [attempt] = this.#attempts
    if (attempt === undefined) throw outOfTurn()
    if (outcome.kind === 'failure') {
      // Who does not know the token has now seen what it makes.
      if (usesToken(attempt)) await this.#profile.forgetsToken?.()
      throw outcome.error
    }
    const conclude = await this.#profile.conclude(node, outcome.identity, attempt)
    const { pins } = this.#options
    const pin = pinAfter(this.#pin, mechanism.mechanism)
    // A token says nothing of how its account logs in when it is gone.
    if (!usesToken(attempt) && pins !== undefined && !isSamePin(pin, this.#pin)) {
      await remembered(() => pins.write(pin))
    }
    return () => {
      const concluded = conclude()
      const facts = ['authenticated', ...(concluded.facts ?? [])] as const
      return { ...concluded, identity: outcome.identity, facts }
    }
  }

  /** The server wants more than the mechanism, which is nothing that is known here. */
  #continued(mechanism: ClientAuthenticator, { data, tasks }: Heard & { kind: 'continue' }): void {
    this.#isBusy = true
    this.#scene.step(
      () => settled(async () => mechanism.finish(data())),
      (outcome) => {
        this.#scene.send(this.#profile.abort())
        if (outcome instanceof XmppError) this.#scene.fail(outcome)
        else if (outcome.kind === 'failure') this.#scene.fail(outcome.error)
        else {
          const reason = `the server wants more: ${tasks.join(', ')}`
          const options = { mechanism: mechanism.mechanism, check: 'tasks', tasks } as const
          this.#scene.fail(new SaslFailure('aborted', reason, options))
        }
      },
      'hold',
    )
  }

  #refused(failure: Heard & { kind: 'failure' }): void {
    const { explanation } = this.#mechanism ?? {}
    this.#mechanism = undefined
    const condition: SaslCondition = failure.condition ?? 'not-authorized'
    const [attempt] = this.#attempts
    // It may not be loaded yet.
    const name = attempt?.mechanism
    const text = textOf(failure.text, explanation)
    this.#attempts = this.#left(condition)
    const isTokenVoid = attempt !== undefined && usesToken(attempt) && !isTemporary.has(condition)
    if (!isTokenVoid || this.#isBusy) this.#goOn(condition, name, text)
    else {
      this.#isBusy = true
      this.#scene.step(
        () => settled(async () => this.#profile.forgetsToken?.()),
        (outcome) => {
          this.#isBusy = false
          if (outcome instanceof XmppError) this.#scene.fail(outcome)
          else this.#goOn(condition, name, text)
        },
      )
    }
  }

  /** Makes the next attempt, if there is one. */
  #goOn(condition: SaslCondition, mechanism: string | undefined, text: string | undefined): void {
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
    this.#scene.fail(new SaslFailure(condition, reason, { mechanism, text }))
  }

  /** The attempts that are left after the server has refused the one under way. */
  #left(condition: SaslCondition): readonly SaslAttempt[] {
    const { channelBindingTypes = [] } = this.#properties
    const [attempt] = this.#attempts
    const bindingType = attempt?.bindingType
    const rest = remainingAttempts(this.#attempts, condition)
    if (attempt !== undefined && usesToken(attempt)) return rest
    // A server that has announced the type knows it: the refusal is of the credentials, or comes of
    // somebody in between, whom to do without the binding would serve.
    if (bindingType === undefined || !channelBindingTypes.includes(bindingType)) return rest
    const isUntaken = condition === 'invalid-mechanism' || condition === 'mechanism-too-weak'
    return rest.filter((other) => isUntaken && other.bindingType !== undefined)
  }

  #disorder(): void {
    this.#scene.fail(outOfTurn())
  }

  #step(
    work: () => Promise<Response | Failure>,
    toElement: (response: Response) => ReturnType<AuthenticationProfile['begin']>,
  ): void {
    this.#isBusy = true
    this.#scene.step(
      () => settled(work),
      (reply) => {
        this.#isBusy = false
        if (!(reply instanceof XmppError) && reply.kind === 'response') {
          this.#scene.send(toElement(reply))
          return
        }
        // This side's own check failed: the peer is told to stop (RFC 6120 §6.4.4), and that is all.
        this.#scene.send(this.#profile.abort())
        this.#scene.fail(reply instanceof XmppError ? reply : reply.error)
      },
    )
  }
}

/** Data that is not base64 is a failure like any other. */
async function settled<T>(work: () => Promise<T>): Promise<T | XmppError> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SaslFailure || error instanceof RemoteProtocolError) return error
    throw error
  }
}

function usesToken({ mechanism }: SaslAttempt): boolean {
  return mechanismTraits(mechanism)?.needs.includes('fastToken') ?? false
}

function outOfTurn(): RemoteProtocolError {
  const message = 'the server speaks of authentication out of turn'
  return new RemoteProtocolError('policy-violation', message)
}

/** What says nothing of a token. */
const isTemporary: ReadonlySet<SaslCondition> = new Set(['temporary-auth-failure', 'aborted'])
