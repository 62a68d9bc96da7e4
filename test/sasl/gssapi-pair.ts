/**
 * Both ends of a security context, in place of Kerberos: two tokens establish it, and a message is
 * protected by a keyed digest, as `GSS_Wrap` without confidentiality does.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import type { GssapiAcceptor, GssapiContext } from '../../runtime/sasl/gssapi/gssapi-context.ts'
import { bytes } from './platform.ts'

/** How a pair differs from the ordinary one. */
export interface GssapiPairOptions {
  /** Whether the acceptor has a token after which the context is complete on both sides. */
  readonly isMutual?: boolean
  /** How many more tokens are exchanged. */
  readonly moreRounds?: number
}

/** The properties of both sides; the principal is that of an account, or of none. */
export function gssapiPair(
  username: string | undefined,
  { isMutual = true, moreRounds = 0 }: GssapiPairOptions = {},
): { gssapi: () => GssapiContext; gssapiAcceptor: () => GssapiAcceptor } {
  return {
    gssapi: () => {
      let round = 0
      return {
        step: async (token) => {
          const n = round++
          if (n > 0) expect(token, `acceptor ${n - 1}`)
          if (n <= moreRounds) {
            return { token: bytes(`initiator ${n}`), isComplete: !isMutual && n === moreRounds }
          }
          return { token: undefined, isComplete: true }
        },
        ...messages('initiator', 'acceptor'),
      }
    },
    gssapiAcceptor: () => {
      let round = 0
      return {
        step: async (token) => {
          const n = round++
          expect(token, `initiator ${n}`)
          const isComplete = n === moreRounds
          if (isComplete && !isMutual) return { token: undefined, isComplete }
          return { token: bytes(`acceptor ${n}`), isComplete }
        },
        username: () => username,
        ...messages('acceptor', 'initiator'),
      }
    },
  }
}

/** `wrap` and `unwrap` of the side called `own`. */
export function messages(own: string, peer: string): Pick<GssapiContext, 'wrap' | 'unwrap'> {
  return {
    wrap: async (message) => Uint8Array.from([...seal(own, message), ...message]),
    unwrap: async (wrapped) => {
      const message = wrapped.slice(32)
      const sealed = seal(peer, message)
      if (wrapped.length < 32 || !timingSafeEqual(sealed, wrapped.subarray(0, 32))) {
        throw new SecurityContextError('the message was not made by the peer')
      }
      return message
    },
  }
}

/** What a Kerberos library throws. */
export class SecurityContextError extends Error {
  override readonly name = 'SecurityContextError'
}

function seal(by: string, message: Uint8Array): Uint8Array {
  return createHmac('sha256', `session key, ${by}`).update(message).digest()
}

function expect(token: Uint8Array | undefined, text: string): void {
  if (new TextDecoder().decode(token) === text) return
  throw new SecurityContextError('the token is not one of the context')
}
