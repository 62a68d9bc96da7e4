import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { backoff } from '../../runtime/stream/backoff.ts'

const test = suite('backoff')

for (const [failures, bound] of [
  [0, 1000],
  [1, 1000],
  [2, 2000],
  [6, 32_000],
  [7, 60_000],
  [10_000, 60_000],
] as const) {
  test(`after ${failures} failures waits up to ${bound} ms`, () => {
    assert.is(backoff(failures, 0), 0)
    assert.is(backoff(failures, 0.5), bound / 2)
    assert.ok(backoff(failures, 1 - Number.EPSILON) < bound)
  })
}

test('grows from its own base to its own cap', () => {
  assert.equal(
    [1, 2, 3, 4].map((failures) => backoff(failures, 0.5, { base: 10, cap: 50 })),
    [5, 10, 20, 25],
  )
})

test.run()
