import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { orderSrv, type SrvRecord } from '../../runtime/connection/order-srv.ts'
import { random as seeded } from '../support/random.ts'

/** Records as name, priority and weight; the shares with which each comes first. */
const cases: readonly [
  title: string,
  records: readonly [name: string, priority: number, weight: number][],
  shares: Readonly<Record<string, number>>,
][] = [
  ['takes the only record', [['a', 5, 0]], { a: 1 }],
  [
    'takes the lowest priority first, whatever the weights',
    [
      ['a', 20, 100],
      ['b', 10, 1],
      ['c', 30, 500],
    ],
    { b: 1 },
  ],
  [
    'draws among equals by weight',
    [
      ['a', 1, 60],
      ['b', 1, 30],
      ['c', 1, 10],
    ],
    { a: 0.6, b: 0.3, c: 0.1 },
  ],
  [
    'draws evenly where no record has a weight',
    [
      ['a', 1, 0],
      ['b', 1, 0],
    ],
    { a: 0.5, b: 0.5 },
  ],
  [
    'draws a record without weight seldom, but does',
    [
      ['a', 1, 0],
      ['b', 1, 9],
    ],
    { a: 0.1, b: 0.9 },
  ],
]

const test = suite('order of SRV records')

for (const [title, records, shares] of cases) {
  test(title, () => {
    const random = seeded(7)
    const rounds = 4000
    const first: Record<string, number> = {}
    for (let round = 0; round < rounds; round++) {
      const ordered = orderSrv(records.map(record), random)
      assert.equal(ordered.map(({ name }) => name).sort(), records.map(([name]) => name).sort())
      const priorities = ordered.map(({ priority }) => priority)
      assert.equal(
        priorities,
        [...priorities].sort((a, b) => a - b),
      )
      const name = ordered[0]?.name ?? ''
      first[name] = (first[name] ?? 0) + 1
    }
    for (const [name, share] of Object.entries(shares)) {
      const seen = (first[name] ?? 0) / rounds
      assert.ok(Math.abs(seen - share) < 0.03, `${name} came first ${seen} of the time`)
    }
  })
}

test('follows the numbers it is given', () => {
  const records = [record(['a', 1, 50]), record(['b', 1, 50])]
  const order = (value: number): string =>
    orderSrv(records, () => value)
      .map(({ name }) => name)
      .join('')
  assert.is(order(0), 'ab')
  assert.is(order(0.999999), 'ba')
})

test.run()

function record([name, priority, weight]: readonly [string, number, number]): SrvRecord {
  return { name, port: 5222, priority, weight }
}
