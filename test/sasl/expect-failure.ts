import * as assert from 'uvu/assert'
import type { Reply } from '../../runtime/sasl/replies.ts'
import type { SaslCheck, SaslCondition } from '../../runtime/sasl/sasl-failure.ts'

/** A reply has to be a failure of this condition, found by this check, with a message fit for a log. */
export function expectFailure(reply: Reply, condition: SaslCondition, check: SaslCheck): void {
  if (reply.kind !== 'failure') throw new Error(`not a failure but ${reply.kind}`)
  assert.is(reply.condition, condition, reply.error.message)
  assert.is(reply.error.check, check, reply.error.message)
  assert.is(reply.error.message.slice(0, condition.length + 1), `${condition}:`)
  assert.not.match(reply.error.message, /secret|pencil|token-|[^ -~]/)
}
