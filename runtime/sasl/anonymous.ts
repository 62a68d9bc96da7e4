/** ANONYMOUS (RFC 4505, XEP-0175): nobody's credentials, a name for as long as the stream lasts. */
import { ordinaryTraits, type SaslMechanism } from './mechanism.ts'
import { OneMessageClient, OneMessageServer } from './one-message.ts'
import { Success } from './replies.ts'
import { type SaslCondition, SaslFailure } from './sasl-failure.ts'
import { decodeText } from './text.ts'

/** The mechanism. Either side uses it only when told that logins may be anonymous. */
export const anonymous: SaslMechanism = {
  traits: {
    ...ordinaryTraits,
    name: 'ANONYMOUS',
    strength: 0,
    needs: ['isAnonymous'],
    serverNeeds: ['isAnonymous'],
  },

  /** Of the user it tells the trace that it was given, and no more. */
  client({ trace = '' }) {
    return new OneMessageClient({
      mechanism: 'ANONYMOUS',
      message: () => checked(trace, 'aborted', 'properties'),
      identity: { username: undefined, authzid: undefined, isAnonymous: true },
    })
  },

  /** The name that is made up has 128 random bits: nobody gets it twice. */
  server(_database, { isAnonymous }, { platform }) {
    return new OneMessageServer({
      mechanism: 'ANONYMOUS',
      takesNothing: true,
      begin() {
        if (isAnonymous) return
        const reason = 'nobody may log in without an account'
        throw new SaslFailure('not-authorized', reason, { check: 'authorization' })
      },
      judge(message) {
        const text = decodeText(message, 'malformed-request')
        const trace = checked(text, 'malformed-request', 'message')
        const username = Array.from(platform.randomBytes(16), hex).join('')
        const identity = { username, authzid: undefined, isAnonymous: true }
        return new Success(trace === '' ? identity : { ...identity, trace })
      },
    })
  },
}

function checked(trace: string, condition: SaslCondition, check: 'properties' | 'message'): string {
  if (isTrace(trace)) return trace
  throw new SaslFailure(condition, 'the trace is neither a token nor an address', { check })
}

/** Nothing, or (RFC 4505 §2) at most 255 characters without a control, or a mail address. */
function isTrace(trace: string): boolean {
  return trace === '' || (isPlainTrace.test(trace) && Array.from(trace).length <= 255)
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}

/** A token has no `@`; an address has one, with something on either side. */
const isPlainTrace = /^[^@\p{Cc}\p{Cs}]+(?:@[^@\s\p{Cc}\p{Cs}]+)?$/u
