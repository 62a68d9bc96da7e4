import { anonymousTrace } from './anonymous-trace.ts'
import type { ServerMechanism } from './mechanism.ts'
import { OneMessageServer } from './one-message-server.ts'
import { Success } from './replies.ts'
import { SaslFailure } from './sasl-failure.ts'
import { decodeText } from './text.ts'

/**
 * ANONYMOUS (RFC 4505, XEP-0175): a name for as long as the stream lasts. It has 128 random bits:
 * nobody gets it twice.
 */
export const anonymousServer: ServerMechanism = (_database, { isAnonymous }, { platform }) => {
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
      const trace = anonymousTrace(text, 'malformed-request', 'message')
      const username = Array.from(platform.randomBytes(16), hex).join('')
      const identity = { username, authzid: undefined, isAnonymous: true }
      return new Success(trace === '' ? identity : { ...identity, trace })
    },
  })
}

function hex(byte: number): string {
  return byte.toString(16).padStart(2, '0')
}
