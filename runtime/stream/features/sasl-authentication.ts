import {
  SaslAbort,
  SaslAuth,
  SaslChallenge,
  SaslFailureElement,
  SaslMechanisms,
  SaslResponse,
  SaslSuccess,
} from '../../../generated/rfc6120/index.ts'
import type { ChannelBindingPolicy } from '../../sasl/filter-mechanism-list.ts'
import type { SaslPlatform } from '../../sasl/platform.ts'
import { decodeData } from '../../sasl/replies.ts'
import type { SaslAttempt } from '../../sasl/sasl-attempts.ts'
import type { SaslPinStore } from '../../sasl/sasl-pin.ts'
import type { ScramKeyCache } from '../../sasl/scram/scram-key-cache.ts'
import type { Feature } from '../feature.ts'
import { Authentication } from './authentication.ts'
import type { AuthenticationProfile } from './authentication-profile.ts'
import type { SaslCredentials } from './sasl-credentials.ts'

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
    initiate(offer, scene) {
      const offered = offer?.get(SaslMechanisms)?.mechanisms ?? []
      return new Authentication(offer, { ...profile, offered }, options, scene)
    },
  }
}

/** The profile of RFC 6120. */
const profile: Omit<AuthenticationProfile, 'offered'> = {
  name: 'sasl',
  begin: ({ mechanism }, response) => new SaslAuth({ mechanism, text: response.encode() }),
  respond: (response) => new SaslResponse({ text: response.encode() }),
  abort: () => new SaslAbort(),
  read(node) {
    if (node instanceof SaslChallenge) {
      return { kind: 'challenge', data: () => decodeData(node.text ?? '') }
    }
    if (node instanceof SaslSuccess) {
      return { kind: 'success', data: () => decodeData(node.text ?? ''), node }
    }
    if (!(node instanceof SaslFailureElement)) return undefined
    return { kind: 'failure', condition: node.condition, text: node.text }
  },
  conclude: async () => () => ({ next: 'restart' }),
}
