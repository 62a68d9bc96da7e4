import {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from '../../../generated/rfc6120/index.ts'
import { SaslChannelBinding } from '../../../generated/xep-0440/index.ts'
import { serverAuthenticator } from '../../sasl/authenticators.ts'
import { filterMechanismList } from '../../sasl/filter-mechanism-list.ts'
import type { SaslProperties, ServerAuthenticator } from '../../sasl/mechanism.ts'
import { mechanismNames, mechanismTraits } from '../../sasl/mechanisms.ts'
import type { AccessTokenValidator } from '../../sasl/oauth/access-token-validator.ts'
import type { PasswordDatabase } from '../../sasl/password-database.ts'
import type { SaslPlatform } from '../../sasl/platform.ts'
import { type Challenge, decodeData, type Failure, type Success } from '../../sasl/replies.ts'
import { type SaslCondition, SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Dialogue, Feature, Scene } from '../feature.ts'
import { StreamError } from '../stream-error.ts'

/** By what a receiving entity authenticates its peers. */
export interface SaslServiceOptions {
  readonly platform: SaslPlatform
  /** The accounts. */
  readonly database: PasswordDatabase
  /** The XMPP domain that they belong to. */
  readonly domain: string
  /** Secret bytes that stay the same for as long as the accounts do. */
  readonly secret: Uint8Array
  /**
   * The mechanisms to offer, of those that the database and the channel allow; where absent, all but
   * DIGEST-MD5, which has to be named.
   */
  readonly mechanisms?: readonly string[] | undefined
  /** Whether an account may act as another identity; as its own bare JID only, where absent. */
  readonly authorize?:
    | ((username: string, authzid: string) => boolean | Promise<boolean>)
    | undefined
  /** Whether peers may log in without an account, by ANONYMOUS. */
  readonly isAnonymous?: boolean | undefined
  /** Who judges access tokens, for OAUTHBEARER and X-OAUTH2. */
  readonly accessTokens?: AccessTokenValidator | undefined
  /** How often a peer may fail before the stream is closed; 3 where absent (RFC 6120 §6.4.5). */
  readonly maximumAttempts?: number | undefined
  /** Whether authentication waits for TLS, as it does where absent. */
  readonly requiresTls?: boolean | undefined
  /** Whether passwords may be taken without TLS. Never outside tests. */
  readonly allowInsecure?: boolean | undefined
}

/** SASL for a receiving entity (RFC 6120 §6), with the channel bindings it knows (XEP-0440). */
export function saslService(options: SaslServiceOptions): Feature {
  const isHeldBack = ({ facts }: Scene): boolean =>
    (options.requiresTls ?? true) && !facts.has('secure')
  return {
    name: 'sasl',
    necessary: [],
    prohibited: ['authenticated'],
    offer(scene) {
      if (isHeldBack(scene)) return undefined
      const mechanisms = offeredBy(options, scene)
      if (mechanisms.length === 0) return undefined
      const types = announcedBy(mechanisms, scene)
      const offer = new SaslMechanisms({ mechanisms })
      return types ? [offer, new SaslChannelBinding({ types })] : offer
    },
    respond(first, scene) {
      if (!(first instanceof SaslAuth)) return undefined
      const offered = isHeldBack(scene) ? [] : offeredBy(options, scene)
      const service = new Service(offered, options, scene)
      service.receive(first)
      return service
    },
  }
}

/** The attempts of one peer. */
class Service implements Dialogue {
  readonly #offered: readonly string[]
  readonly #options: SaslServiceOptions
  readonly #scene: Scene
  #failures = 0
  #mechanism: ServerAuthenticator | undefined
  /** Grows with each attempt, so that the outcome of one that was given up is let go. */
  #attempt = 0
  #isBusy = false

  constructor(offered: readonly string[], options: SaslServiceOptions, scene: Scene) {
    this.#offered = offered
    this.#options = options
    this.#scene = scene
  }

  receive(node: Parameters<Dialogue['receive']>[0]): boolean {
    if (node instanceof SaslAuth) this.#begin(node)
    else if (node instanceof SaslResponse) this.#respond(node)
    else if (node instanceof SaslAbort) this.#fail('aborted')
    else return false
    return true
  }

  #begin({ mechanism: name, text = '' }: SaslAuth): void {
    if (this.#mechanism !== undefined) {
      this.#fail('malformed-request')
      return
    }
    if (!this.#offered.includes(name)) {
      const isHeldBack = this.#offered.length === 0 && !this.#scene.facts.has('secure')
      this.#fail(isHeldBack ? 'encryption-required' : 'invalid-mechanism')
      return
    }
    const { database, platform, domain, secret, authorize, allowInsecure } = this.#options
    const properties = {
      ...propertiesOf(this.#options, this.#scene),
      offered: this.#offered,
      channelBindingTypes: announcedBy(this.#offered, this.#scene),
    }
    const options = { platform, domain, secret, authorize, allowInsecure }
    const mechanism = serverAuthenticator(name, database, properties, options)
    this.#mechanism = mechanism
    this.#step(async () => mechanism.start(decodeData(text)))
  }

  #respond({ text = '' }: SaslResponse): void {
    const mechanism = this.#mechanism
    if (mechanism === undefined || this.#isBusy) {
      this.#fail('malformed-request')
      return
    }
    this.#step(async () => mechanism.response(decodeData(text)))
  }

  #step(work: () => Promise<Challenge | Success | Failure>): void {
    const attempt = this.#attempt
    this.#isBusy = true
    this.#scene.step(
      () => settled(work),
      (reply) => {
        if (attempt !== this.#attempt) return
        this.#isBusy = false
        if (typeof reply === 'string') this.#fail(reply)
        else if (reply.kind === 'failure') this.#fail(reply.condition)
        else if (reply.kind === 'challenge') {
          this.#scene.send(new SaslChallenge({ text: reply.encode() }))
        } else {
          this.#scene.send(new SaslSuccess({ text: reply.encode() }))
          const { identity } = reply
          this.#scene.done({ facts: ['authenticated'], identity, next: 'restart' })
        }
      },
    )
  }

  #fail(condition: SaslCondition): void {
    this.#attempt++
    this.#failures++
    this.#isBusy = false
    this.#mechanism = undefined
    this.#scene.send(new SaslFailureElement({ condition }))
    if (this.#failures < (this.#options.maximumAttempts ?? 3)) return
    this.#scene.fail(new StreamError('policy-violation', { text: 'too many failed attempts' }))
  }
}

/** Data that is not base64 is a failure like any other. */
async function settled<T>(work: () => Promise<T>): Promise<T | SaslCondition> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof SaslFailure) return error.condition
    throw error
  }
}

function offeredBy(options: SaslServiceOptions, scene: Scene): readonly string[] {
  const { mechanisms, allowInsecure = false } = options
  const properties = propertiesOf(options, scene)
  // What not every platform has is offered where it is asked for.
  const platform = mechanisms && options.platform
  const filter = { allowInsecure, platform, serverSide: true }
  return filterMechanismList(mechanisms ?? mechanismNames(), properties, filter)
}

/** The channel binding types to announce (XEP-0440): those of the channel, where they are of use. */
function announcedBy(
  mechanisms: readonly string[],
  { channel }: Scene,
): readonly string[] | undefined {
  if (!mechanisms.some((name) => mechanismTraits(name)?.bindsChannel)) return undefined
  return channel?.channelBindings.map(({ type }) => type)
}

function propertiesOf(
  { database, isAnonymous, accessTokens }: SaslServiceOptions,
  { channel }: Scene,
): SaslProperties {
  return {
    isAnonymous,
    accessTokens,
    certificateIdentities: channel?.certificateIdentities,
    isSecure: channel !== undefined,
    channelBindings: channel?.channelBindings,
    passwordFormats: database.formats,
  }
}
