import type { Node } from '../../node/index.ts'
import { serverAuthenticator } from '../../sasl/server-authenticator.ts'
import type { SaslProperties, ServerAuthenticator } from '../../sasl/mechanism.ts'
import type { Challenge, Failure, SaslIdentity, Success } from '../../sasl/replies.ts'
import { type SaslCondition, SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Element } from '../../xml/index.ts'
import type { Dialogue, Scene } from '../feature.ts'
import { StreamError } from '../stream-error.ts'
import { announcedBy, propertiesOf } from './sasl-offer.ts'
import type { SaslServiceOptions } from './sasl-service.ts'

/** What distinguishes the profiles of SASL at a receiving entity. `Request` is what begins an attempt. */
export interface ServiceProfile<Request> {
  /** What the peer says; `undefined` when it has nothing to do with authentication. */
  read(node: Node | Element): Said<Request> | undefined
  /**
   * What the mechanism is to know besides.
   *
   * @throws SaslFailure for a request that cannot be granted
   */
  properties?(request: Request): Partial<SaslProperties>
  /**
   * Looks whether who has logged in may have what it asks for.
   *
   * @throws SaslFailure when it may not
   */
  judge?(identity: SaslIdentity, request: Request): void
  challenge(challenge: Challenge): Node
  failure(condition: SaslCondition): Node
  /** Ends the dialogue: the peer has logged in. */
  succeed(success: Success, request: Request, scene: Scene): void
}

/** What the peer says. Data that is no base64 throws a SaslFailure when it is asked for. */
export type Said<Request> =
  | {
      readonly kind: 'begin'
      readonly mechanism: string
      readonly data: () => Uint8Array | undefined
      readonly request: Request
      /** Whether the mechanism is offered in another place than among the others. */
      readonly isOffered?: boolean
    }
  | { readonly kind: 'response'; readonly data: () => Uint8Array | undefined }
  | { readonly kind: 'abort' }

/** The attempts of one peer, by either profile. */
export class AuthenticationService<Request> implements Dialogue {
  readonly #profile: ServiceProfile<Request>
  readonly #offered: readonly string[]
  readonly #options: SaslServiceOptions
  readonly #scene: Scene
  #failures = 0
  #current: { readonly mechanism: ServerAuthenticator; readonly request: Request } | undefined
  /** Grows with each attempt, so that the outcome of one that was given up is let go. */
  #attempt = 0
  #isBusy = false
  /** Set once the mechanism has succeeded: what follows from that may take time. */
  #hasSucceeded = false

  constructor(
    profile: ServiceProfile<Request>,
    offered: readonly string[],
    options: SaslServiceOptions,
    scene: Scene,
  ) {
    this.#profile = profile
    this.#offered = offered
    this.#options = options
    this.#scene = scene
  }

  receive(node: Parameters<Dialogue['receive']>[0]): boolean {
    const said = this.#profile.read(node)
    if (said === undefined) return false
    if (this.#hasSucceeded) {
      const text = 'nothing more is to be said of authentication'
      this.#scene.fail(new StreamError('policy-violation', { text }))
    } else if (said.kind === 'begin') this.#begin(said)
    else if (said.kind === 'response') this.#respond(said.data)
    else this.#fail('aborted')
    return true
  }

  #begin({ mechanism: name, data, request, isOffered }: Said<Request> & { kind: 'begin' }): void {
    if (this.#current !== undefined) {
      this.#fail('malformed-request')
      return
    }
    if (!(isOffered ?? this.#offered.includes(name))) {
      const isHeldBack = this.#offered.length === 0 && !this.#scene.facts.has('secure')
      this.#fail(isHeldBack ? 'encryption-required' : 'invalid-mechanism')
      return
    }
    let mechanism: ServerAuthenticator
    try {
      mechanism = this.#mechanism(name, request)
    } catch (error) {
      if (!(error instanceof SaslFailure)) throw error
      this.#fail(error.condition)
      return
    }
    this.#current = { mechanism, request }
    this.#step(async () => mechanism.start(data()))
  }

  #mechanism(name: string, request: Request): ServerAuthenticator {
    const { database, platform, domain, secret, authorize, allowInsecure } = this.#options
    const properties = {
      ...propertiesOf(this.#options, this.#scene),
      offered: this.#offered,
      channelBindingTypes: announcedBy(this.#offered, this.#scene),
      ...this.#profile.properties?.(request),
    }
    const options = { platform, domain, secret, authorize, allowInsecure }
    return serverAuthenticator(name, database, properties, options)
  }

  #respond(data: () => Uint8Array | undefined): void {
    const { mechanism } = this.#current ?? {}
    if (mechanism === undefined || this.#isBusy) {
      this.#fail('malformed-request')
      return
    }
    this.#step(async () => mechanism.response(data()))
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
        else if (reply.kind === 'challenge') this.#scene.send(this.#profile.challenge(reply))
        else this.#succeed(reply)
      },
    )
  }

  #succeed(success: Success): void {
    const { request } = this.#current ?? {}
    if (request === undefined) return
    try {
      this.#profile.judge?.(success.identity, request)
    } catch (error) {
      if (!(error instanceof SaslFailure)) throw error
      this.#fail(error.condition)
      return
    }
    this.#hasSucceeded = true
    this.#profile.succeed(success, request, this.#scene)
  }

  #fail(condition: SaslCondition): void {
    this.#attempt++
    this.#failures++
    this.#isBusy = false
    this.#current = undefined
    this.#scene.send(this.#profile.failure(condition))
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
