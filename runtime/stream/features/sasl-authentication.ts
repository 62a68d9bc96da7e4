import {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from '../../../generated/rfc6120/index.ts'
import { RemoteProtocolError } from '../../errors.ts'
import { clientAuthenticator } from '../../sasl/authenticators.ts'
import { filterMechanismList } from '../../sasl/filter-mechanism-list.ts'
import type { ClientAuthenticator, SaslProperties } from '../../sasl/mechanism.ts'
import { mechanismTraits } from '../../sasl/mechanisms.ts'
import type { SaslPlatform } from '../../sasl/platform.ts'
import { decodeData, type Failure, type Response, type Success } from '../../sasl/replies.ts'
import { type SaslCondition, SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'

/** With what, and how, an initiating entity authenticates. */
export interface SaslAuthenticationOptions {
  readonly platform: SaslPlatform
  /** The authentication identity: the localpart of the account. */
  readonly username?: string | undefined
  readonly password?: string | undefined
  /** The authorization identity, where another than the account's own is to be acted as. */
  readonly authzid?: string | undefined
  /** What the stream is connected to, for messages. */
  readonly peer?: string | undefined
  /** The mechanisms that may be used; where absent, all that are known here. */
  readonly mechanisms?: readonly string[] | undefined
  /** Whether a password may be sent without TLS. Never outside tests. */
  readonly allowInsecure?: boolean | undefined
  /** The highest iteration count that is worked off; 1,000,000 where absent. */
  readonly maximumIterations?: number | undefined
}

/**
 * SASL for an initiating entity (RFC 6120 §6): the strongest mechanism that both sides know.
 *
 * Another is tried only when the server says that it does not take the first, and never one that sends
 * the password: a peer that refuses SCRAM learns nothing. PLAIN is used where it is the only one.
 */
export function saslAuthentication(options: SaslAuthenticationOptions): Feature {
  return {
    name: 'sasl',
    necessary: [],
    prohibited: ['authenticated'],
    initiate(offer, scene) {
      const offered = offer?.get(SaslMechanisms)?.mechanisms ?? []
      const properties = propertiesOf(options, offered, scene)
      const usable = usableOf(offered, options, properties)
      if (usable.length > 0) return new Authentication(usable, properties, options, scene)
      scene.fail(nothingUsable(offered, scene))
      return undefined
    },
  }
}

/** The exchange, by one mechanism after the other where that is allowed. */
class Authentication implements Dialogue {
  readonly #properties: SaslProperties
  readonly #options: SaslAuthenticationOptions
  readonly #scene: Scene
  /** The mechanisms that may still be tried. */
  #remaining: readonly string[]
  #mechanism: ClientAuthenticator | undefined
  /** Set while a step is at work: the server has nothing to say then. */
  #isBusy = false

  constructor(
    usable: readonly string[],
    properties: SaslProperties,
    options: SaslAuthenticationOptions,
    scene: Scene,
  ) {
    this.#properties = properties
    this.#options = options
    this.#scene = scene
    this.#remaining = usable
    this.#begin()
  }

  receive(node: Parameters<Dialogue['receive']>[0]): boolean {
    if (node instanceof SaslChallenge) this.#challenged(node)
    else if (node instanceof SaslSuccess) this.#succeeded(node)
    else if (node instanceof SaslFailureElement) this.#refused(node)
    else return false
    return true
  }

  #begin(): void {
    const [name = '', ...remaining] = this.#remaining
    this.#remaining = remaining
    const { platform, allowInsecure, maximumIterations } = this.#options
    const mechanism = clientAuthenticator(name, this.#properties, {
      platform,
      allowInsecure,
      maximumIterations,
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
      () => settled(async () => mechanism.finish(decodeData(success.text ?? ''))),
      (outcome) => {
        // The peer has not shown that it knows the account: its success is none.
        if (outcome instanceof SaslFailure) this.#scene.fail(outcome)
        else if (outcome.kind === 'failure') this.#scene.fail(outcome.error)
        else {
          const { identity } = outcome
          this.#scene.done({ facts: ['authenticated'], identity, next: 'restart' })
        }
      },
    )
  }

  #refused(failure: SaslFailureElement): void {
    const name = this.#mechanism?.mechanism
    this.#mechanism = undefined
    const condition: SaslCondition = failure.condition ?? 'not-authorized'
    const isUntried = condition === 'invalid-mechanism' || condition === 'mechanism-too-weak'
    this.#remaining = this.#remaining.filter((other) => !mechanismTraits(other)?.sendsPassword)
    if (isUntried && this.#remaining.length > 0 && !this.#isBusy) {
      this.#begin()
      return
    }
    const { username = '' } = this.#properties
    const { peer = this.#scene.domain } = this.#options
    const who = username === '' ? '' : ` for ${username}@${this.#scene.domain}`
    const reason = `refused${who} by ${peer}`
    const options = { mechanism: name, text: failure.text }
    this.#scene.fail(new SaslFailure(condition, reason, options))
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

function propertiesOf(
  { username, password, authzid }: SaslAuthenticationOptions,
  offered: readonly string[],
  { channel }: Scene,
): SaslProperties {
  const isSecure = channel?.isVerified ?? false
  return {
    username,
    password,
    authzid,
    isSecure,
    offered,
    channelBindings: channel?.channelBindings,
  }
}

function usableOf(
  offered: readonly string[],
  { mechanisms, allowInsecure = false }: SaslAuthenticationOptions,
  properties: SaslProperties,
): readonly string[] {
  const wanted = mechanisms === undefined ? offered : offered.filter((n) => mechanisms.includes(n))
  return filterMechanismList(wanted, properties, { allowInsecure })
}

/** What was offered is the server's word: only what can be the name of a mechanism is repeated. */
function nothingUsable(offered: readonly string[], scene: Scene): SaslFailure {
  const names = offered.filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name)).slice(0, 20)
  const list = names.length === 0 ? 'nothing' : names.join(', ')
  const where = scene.channel?.isVerified ? '' : ' without TLS to a verified peer'
  const reason = `${scene.domain} offers ${list}, none of which can be used${where}`
  return new SaslFailure('invalid-mechanism', reason, { check: 'mechanism' })
}
