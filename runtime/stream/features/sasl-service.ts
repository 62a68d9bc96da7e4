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
import type { AccessTokenValidator } from '../../sasl/oauth/access-token-validator.ts'
import type { PasswordDatabase } from '../../sasl/password-database.ts'
import type { SaslPlatform } from '../../sasl/platform.ts'
import { decodeData } from '../../sasl/replies.ts'
import type { Feature } from '../feature.ts'
import { AuthenticationService, type ServiceProfile } from './authentication-service.ts'
import { announcedBy, isHeldBack, offeredBy } from './sasl-offer.ts'

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
  return {
    name: 'sasl',
    necessary: [],
    prohibited: ['authenticated'],
    offer(scene) {
      if (isHeldBack(options, scene)) return undefined
      const mechanisms = offeredBy(options, scene)
      if (mechanisms.length === 0) return undefined
      const types = announcedBy(mechanisms, scene)
      const offer = new SaslMechanisms({ mechanisms })
      return types ? [offer, new SaslChannelBinding({ types })] : offer
    },
    respond(first, scene) {
      if (!(first instanceof SaslAuth)) return undefined
      const offered = isHeldBack(options, scene) ? [] : offeredBy(options, scene)
      const service = new AuthenticationService(profile, offered, options, scene)
      service.receive(first)
      return service
    },
  }
}

/** The profile of RFC 6120. */
const profile: ServiceProfile<SaslAuth> = {
  read(node) {
    if (node instanceof SaslAuth) {
      const data = (): Uint8Array | undefined => decodeData(node.text ?? '')
      return { kind: 'begin', mechanism: node.mechanism, data, request: node }
    }
    if (node instanceof SaslResponse) {
      return { kind: 'response', data: () => decodeData(node.text ?? '') }
    }
    return node instanceof SaslAbort ? { kind: 'abort' } : undefined
  },
  challenge: (challenge) => new SaslChallenge({ text: challenge.encode() }),
  failure: (condition) => new SaslFailureElement({ condition }),
  succeed(success, _request, scene) {
    scene.send(new SaslSuccess({ text: success.encode() }))
    scene.done({ facts: ['authenticated'], identity: success.identity, next: 'restart' })
  },
}
