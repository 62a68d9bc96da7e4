/** The tables of RFC 6121 Appendix A and its §3.4, in the appendix's names for the states. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  receivedSubscription,
  type SubscriptionState,
  type SubscriptionType,
  sentSubscription,
  subscriptionOf,
} from '../../runtime/server/subscription-state.ts'

type Row = readonly [state: string, goesOn: boolean, next: string]

const sent: Readonly<Record<SubscriptionType, readonly Row[]>> = {
  subscribe: [
    ['none', true, 'none+out'],
    ['none+out', true, 'none+out'],
    ['none+in', true, 'none+out+in'],
    ['none+out+in', true, 'none+out+in'],
    ['to', true, 'to'],
    ['to+in', true, 'to+in'],
    ['from', true, 'from+out'],
    ['from+out', true, 'from+out'],
    ['both', true, 'both'],
  ],
  unsubscribe: [
    ['none', true, 'none'],
    ['none+out', true, 'none'],
    ['none+in', true, 'none+in'],
    ['none+out+in', true, 'none+in'],
    ['to', true, 'none'],
    ['to+in', true, 'none+in'],
    ['from', true, 'from'],
    ['from+out', true, 'from'],
    ['both', true, 'from'],
  ],
  subscribed: [
    ['none', false, 'none+approved'],
    ['none+out', false, 'none+out+approved'],
    ['none+in', true, 'from'],
    ['none+out+in', true, 'from+out'],
    ['to', false, 'to+approved'],
    ['to+in', true, 'both'],
    ['from', false, 'from'],
    ['from+out', false, 'from+out'],
    ['both', false, 'both'],
    ['none+approved', false, 'none+approved'],
    ['from+approved', false, 'from+approved'],
  ],
  unsubscribed: [
    ['none', false, 'none'],
    ['none+out', false, 'none+out'],
    ['none+in', true, 'none'],
    ['none+out+in', true, 'none+out'],
    ['to', false, 'to'],
    ['to+in', true, 'to'],
    ['from', true, 'none'],
    ['from+out', true, 'none+out'],
    ['both', true, 'to'],
    ['none+approved', false, 'none'],
    ['none+out+approved', false, 'none+out'],
    ['to+approved', false, 'to'],
    ['from+approved', true, 'none'],
    ['both+approved', true, 'to'],
  ],
}

const received: Readonly<Record<SubscriptionType, readonly Row[]>> = {
  subscribe: [
    ['none', true, 'none+in'],
    ['none+out', true, 'none+out+in'],
    ['none+in', false, 'none+in'],
    ['none+out+in', false, 'none+out+in'],
    ['to', true, 'to+in'],
    ['to+in', false, 'to+in'],
    ['from', false, 'from'],
    ['from+out', false, 'from+out'],
    ['both', false, 'both'],
    ['none+approved', false, 'from+approved'],
    ['none+out+approved', false, 'from+out+approved'],
    ['to+approved', false, 'both+approved'],
    ['both+approved', false, 'both+approved'],
  ],
  unsubscribe: [
    ['from+approved', true, 'none+approved'],
    ['none', false, 'none'],
    ['none+out', false, 'none+out'],
    ['none+in', true, 'none'],
    ['none+out+in', true, 'none+out'],
    ['to', false, 'to'],
    ['to+in', true, 'to'],
    ['from', true, 'none'],
    ['from+out', true, 'none+out'],
    ['both', true, 'to'],
  ],
  subscribed: [
    ['none', false, 'none'],
    ['none+out', true, 'to'],
    ['none+in', false, 'none+in'],
    ['none+out+in', true, 'to+in'],
    ['to', false, 'to'],
    ['to+in', false, 'to+in'],
    ['from', false, 'from'],
    ['from+out', true, 'both'],
    ['both', false, 'both'],
  ],
  unsubscribed: [
    ['none', false, 'none'],
    ['none+out', true, 'none'],
    ['none+in', false, 'none+in'],
    ['none+out+in', true, 'none+in'],
    ['to', true, 'none'],
    ['to+in', true, 'none+in'],
    ['from', false, 'from'],
    ['from+out', true, 'from'],
    ['both', true, 'from'],
  ],
}

const test = suite('subscription state')

for (const [direction, tables, change] of [
  ['sent', sent, sentSubscription],
  ['received', received, receivedSubscription],
] as const) {
  for (const [type, rows] of Object.entries(tables) as [SubscriptionType, readonly Row[]][]) {
    for (const [before, goesOn, after] of rows) {
      test(`${type} ${direction} in ${before} ${goesOn ? 'goes on' : 'stops'}, then ${after}`, () => {
        const outcome = change(type, stateOf(before))
        assert.equal(outcome.state, stateOf(after))
        assert.is(outcome.goesOn, goesOn)
        // One who may see the presence already is told so, and nobody is asked again (§3.1.3).
        const { from, isApproved } = stateOf(before)
        const isGranted = direction === 'received' && type === 'subscribe' && (from || isApproved)
        assert.is(outcome.isGranted ?? false, isGranted)
      })
    }
  }
}

test('reads as the value of a roster item', () => {
  const values = ['none+out', 'to+in', 'from+out', 'both'].map((s) => subscriptionOf(stateOf(s)))
  assert.equal(values, ['none', 'to', 'from', 'both'])
})

test.run()

function stateOf(name: string): SubscriptionState {
  const [subscription, ...pending] = name.split('+')
  return {
    to: subscription === 'to' || subscription === 'both',
    from: subscription === 'from' || subscription === 'both',
    isAsking: pending.includes('out'),
    isAsked: pending.includes('in'),
    isApproved: pending.includes('approved'),
  }
}
