import type { StreamFeatures } from '../../../generated/rfc6120/index.ts'
import {
  Sasl2Abort,
  Sasl2Authenticate,
  Sasl2Authentication,
  Sasl2Challenge,
  Sasl2Continue,
  Sasl2FailureElement,
  Sasl2Response,
  Sasl2Success,
} from '../../../generated/xep-0388/index.ts'
import { Jid } from '../../jid/jid.ts'
import type { Node } from '../../node/index.ts'
import type { TokenStore } from '../../sasl/ht/token-store.ts'
import type { SaslProperties } from '../../sasl/mechanism.ts'
import type { Response, SaslIdentity } from '../../sasl/replies.ts'
import type { SaslAttempt, SaslAttemptOptions } from '../../sasl/sasl-attempts.ts'
import { SaslFailure } from '../../sasl/sasl-failure.ts'
import type { Element } from '../../xml/index.ts'
import type { Feature, Outcome, Scene } from '../feature.ts'
import { namespaceOf } from '../name-of.ts'
import { Authentication } from './authentication.ts'
import type { AuthenticationProfile, Heard, TokenAttempt } from './authentication-profile.ts'
import { remembered } from './authentication-words.ts'
import { FastLogin } from './fast-login.ts'
import { InlineSession, type InlineSessionOptions } from './inline-session.ts'
import type { SaslAuthenticationOptions } from './sasl-authentication.ts'
import { sasl2Classes } from './sasl2-classes.ts'
import { bytesOf } from './sasl2-data.ts'

/** With what, and how, an initiating entity authenticates by SASL2. */
export interface Sasl2AuthenticationOptions extends SaslAuthenticationOptions {
  /** What the client says it is; nothing where absent. */
  readonly userAgent?: UserAgent | undefined
  /** What becomes of the stream in the same breath. */
  readonly session?: InlineSessionOptions | undefined
  /** Where the token of the account is kept (XEP-0484), for which a user agent has to have an id. */
  readonly tokens?: TokenStore | undefined
  /** Whether the token is to be worthless after this login, and no other is asked for. */
  readonly invalidatesToken?: boolean | undefined
}

/** What a client says it is (XEP-0388 §2.3): to its server only, which may show the user. */
export interface UserAgent {
  /** Names the installation, always the same: a random UUID (version 4). */
  readonly id?: (() => Promise<string>) | undefined
  /** The name of the software. */
  readonly software?: string | undefined
  /** The device that it runs on, as the user calls it. */
  readonly device?: string | undefined
}

/**
 * SASL2 for an initiating entity (XEP-0388), within TLS: the mechanism is chosen as for SASL, the token
 * of an earlier login comes first (XEP-0484), and the session begins in the same breath (XEP-0386,
 * XEP-0198 §10). Where no mechanism of it can be used, SASL is left to try.
 */
export function sasl2Authentication(options: Sasl2AuthenticationOptions): Feature {
  return {
    name: 'sasl2',
    necessary: ['secure'],
    prohibited: ['authenticated'],
    classes: sasl2Classes(),
    initiate(offer, scene) {
      const offered = offer?.get(Sasl2Authentication)
      if (offered === undefined) return undefined
      const profile = new Sasl2Profile(offered, options, scene)
      return new Authentication(offer as StreamFeatures, profile, options, scene)
    },
  }
}

/** The profile of XEP-0388. */
class Sasl2Profile implements AuthenticationProfile {
  readonly name = 'sasl2'
  readonly offered: readonly string[]
  readonly #options: Sasl2AuthenticationOptions
  readonly #scene: Scene
  readonly #session: InlineSession
  readonly #fast: FastLogin | undefined
  #userAgentId: string | undefined
  /** The attempt by a token, where there is one. */
  #byToken: SaslAttempt | undefined

  constructor(offer: Sasl2Authentication, options: Sasl2AuthenticationOptions, scene: Scene) {
    const { inline, mechanisms } = offer
    const { session = {}, tokens, invalidatesToken = false, userAgent } = options
    this.offered = mechanisms
    this.#options = options
    this.#scene = scene
    this.#session = new InlineSession(session, inline)
    if (tokens !== undefined && userAgent?.id !== undefined) {
      this.#fast = new FastLogin(tokens, inline, invalidatesToken)
    }
  }

  async prepare(): Promise<void> {
    const { userAgent } = this.#options
    this.#userAgentId = await remembered(async () => userAgent?.id?.())
    await this.#fast?.prepare()
  }

  tokenAttempt(properties: SaslProperties, filter: SaslAttemptOptions): TokenAttempt | undefined {
    const byToken = this.#fast?.attempt(properties, filter)
    this.#byToken = byToken?.attempt
    return byToken
  }

  async usesToken(): Promise<void> {
    await this.#fast?.uses()
  }

  async forgetsToken(): Promise<void> {
    await this.#fast?.forgets()
  }

  begin(attempt: SaslAttempt, { data }: Response): Node {
    const { mechanism } = attempt
    const { software, device } = this.#options.userAgent ?? {}
    const id = this.#userAgentId
    const isTold = id !== undefined || software !== undefined || device !== undefined
    return new Sasl2Authenticate(
      {
        mechanism,
        initialResponse: data,
        ...(isTold && { userAgent: { id, software, device } }),
      },
      [...this.#session.asks(), ...(this.#fast?.asks(attempt === this.#byToken) ?? [])],
    )
  }

  respond({ data }: Response): Node {
    return new Sasl2Response({ text: data })
  }

  abort(): Node {
    return new Sasl2Abort()
  }

  read(node: Node | Element): Heard | undefined {
    if (namespaceOf(node) !== namespace) return undefined
    if (node instanceof Sasl2Challenge) {
      // Here an empty element is no data, which no mechanism asks by.
      const data = (): Uint8Array | undefined => bytesOf(node, node.text, '')
      return { kind: 'challenge', data: () => (data()?.length ? data() : undefined) }
    }
    if (node instanceof Sasl2Success) {
      const data = (): Uint8Array | undefined =>
        bytesOf(node, node.additionalData, 'additional-data')
      return { kind: 'success', data, node }
    }
    if (node instanceof Sasl2FailureElement) {
      return { kind: 'failure', condition: node.condition, text: node.text }
    }
    if (!(node instanceof Sasl2Continue)) return { kind: 'malformed' }
    const data = (): Uint8Array | undefined => bytesOf(node, node.additionalData, 'additional-data')
    const tasks = node.tasks.names.filter((name) => /^[A-Z0-9_-]{1,20}$/.test(name))
    return { kind: 'continue', data, tasks: tasks.slice(0, 20) }
  }

  async conclude(node: Node, identity: SaslIdentity, attempt: SaslAttempt): Promise<() => Outcome> {
    const success = node as Sasl2Success
    this.#checkIdentifier(success.authorizationIdentifier, identity)
    const settle = this.#session.answers(success)
    await this.#fast?.keeps(success, attempt, attempt === this.#byToken)
    return settle
  }

  /** The server has to take the client for the account that it logged in to. */
  #checkIdentifier(identifier: Jid, { username, authzid }: SaslIdentity): void {
    const { domainpart } = this.#scene.domain
    // Without an account of its own the server says who it is.
    const name = username ?? identifier.localpart
    const own = Jid.tryParse(authzid ?? `${name}@${domainpart}`)
    if (own !== undefined && identifier.bare.equals(own.bare)) return
    const reason = `the server takes the client for ${identifier}`
    throw new SaslFailure('aborted', reason, { check: 'authorization' })
  }
}

const namespace = 'urn:xmpp:sasl:2'
