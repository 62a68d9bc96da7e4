import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { raceAddresses } from '../../runtime/connection/race-addresses.ts'
import { within } from '../support/within.ts'

/** What becomes of an attempt: it never ends, it fails, or it connects after so many milliseconds. */
type Fate = 'silent' | 'fails' | number

/** The addresses in their order, what becomes of each, who wins, and in which order they were tried. */
const races: readonly [
  title: string,
  fates: Readonly<Record<string, Fate>>,
  winner: string | RegExp,
  tried: readonly string[],
][] = [
  ['takes the first where it answers', { a6: 0, b4: 0 }, 'a6', ['a6']],
  ['goes on from one that fails, at once', { a6: 'fails', b4: 0 }, 'b4', ['a6', 'b4']],
  ['goes on from one that is silent, in a while', { a6: 'silent', b4: 0 }, 'b4', ['a6', 'b4']],
  ['does not give up on one that is slow', { a6: 60, b4: 'silent' }, 'a6', ['a6', 'b4']],
  [
    'takes one that is slow when all others fail',
    { a6: 80, b4: 'fails', c6: 'fails' },
    'a6',
    ['a6', 'b4', 'c6'],
  ],
  [
    'tries the families in turns',
    { a6: 'fails', b6: 'fails', c6: 'fails', d4: 'fails', e4: 0 },
    'e4',
    ['a6', 'd4', 'b6', 'e4'],
  ],
  [
    'begins with the family that the resolver begins with',
    { a4: 'fails', b6: 'fails', c6: 'fails', d6: 0 },
    'd6',
    ['a4', 'b6', 'c6', 'd6'],
  ],
  ['says all that went wrong', { a6: 'fails', b4: 'fails' }, /a6 fails, b4 fails/, ['a6', 'b4']],
  ['says the one thing that went wrong', { a4: 'fails' }, /^a4 fails$/, ['a4']],
  ['says that there is no address', {}, /no address/, []],
]

const test = suite('happy eyeballs')

for (const [title, fates, winner, expected] of races) {
  test(title, async () => {
    const { tried, ended, outcome } = race(fates, new AbortController().signal)
    if (winner instanceof RegExp) {
      const error = await outcome.catch((reason: unknown) => reason)
      assert.match((error as Error).message, winner)
      assert.equal(ended, [])
    } else {
      assert.is(await outcome, winner)
      // Whoever has not failed by then is let go, and the winner is not.
      const left = tried.filter((address) => address !== winner && fates[address] !== 'fails')
      assert.equal(ended, left)
    }
    assert.equal(tried, expected)
  })
}

test('stops when its signal says so, and begins no more', async () => {
  const stop = new AbortController()
  const { tried, ended, outcome } = race({ a6: 'silent', b4: 'silent', c6: 0 }, stop.signal)
  stop.abort(new Error('enough'))
  const error = await outcome.catch((reason: unknown) => reason)
  assert.is((error as Error).message, 'enough')
  assert.equal(tried, ['a6'])
  assert.equal(ended, ['a6'])
})

test('ends the winner, too, when its signal says so later', async () => {
  const stop = new AbortController()
  const { ended, outcome } = race({ a6: 0, b4: 0 }, stop.signal)
  assert.is(await outcome, 'a6')
  stop.abort()
  assert.equal(ended, ['a6'])
})

test.run()

/** A race of attempts that do nothing but what is said of them. */
function race(
  fates: Readonly<Record<string, Fate>>,
  signal: AbortSignal,
): { readonly tried: string[]; readonly ended: string[]; readonly outcome: Promise<string> } {
  const tried: string[] = []
  const ended: string[] = []
  const addresses = Object.keys(fates).map((address) => ({ address, family: Number(address[1]) }))
  const attempt = (address: string, given: AbortSignal): Promise<string> => {
    tried.push(address)
    return new Promise((resolve, reject) => {
      given.addEventListener('abort', () => {
        ended.push(address)
        reject(given.reason)
      })
      const fate = fates[address]
      if (fate === 'fails') reject(new Error(`${address} fails`))
      else if (typeof fate === 'number') setTimeout(() => resolve(address), fate)
    })
  }
  return {
    tried,
    ended,
    outcome: within(5000, raceAddresses(addresses, { attempt, signal, delay: 20 })),
  }
}
