/**
 * Each turn of a server during the negotiation, with each fault: the client ends with an error of its own
 * within its time, is let in by nobody who does not know it, and shows no secret to whom it must not.
 */
import { isXmppError, type Transport } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Client } from '../../runtime/client/client.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { joinedServer } from '../client/joined.ts'
import { manualPlatform, settled } from '../client/manual-clock.ts'
import { random } from '../support/random.ts'
import { within } from '../support/within.ts'
import { type FaultMaker, FaultyTransport } from './faulty-transport.ts'
import { negotiationFaults } from './negotiation-faults.ts'

const password = 'wherefore'
const domain = 'montague.example'
const seeds = Number(process.env['TYPED_XMPP_SEEDS'] ?? 2)

const inMemory = await Server.inMemory({ domain, accounts: { romeo: password } })

/** The ways to log in, with a new connection each time. */
const ways: readonly (readonly [
  title: string,
  options: Partial<ClientOptions>,
  dial: () => Promise<Transport>,
])[] = [
  ['STARTTLS and SASL', { sasl2: 'off' }, async () => joinedServer()],
  ['SASL within TLS', { sasl2: 'off' }, async () => inMemory.connectInMemory()],
  ['SASL2 within TLS', { sasl2: 'prefer' }, async () => inMemory.connectInMemory()],
]

/** How a login went. */
interface Outcome {
  readonly error: unknown
  /** Whether it was let in; it may have been put out since. */
  readonly isOnline: boolean
  /** What ended the stream that it had. */
  readonly offline: unknown
  /** The milliseconds by the client's clock. */
  readonly took: number
  readonly transport: FaultyTransport
  readonly warnings: readonly string[]
  /** The timers that are left. */
  readonly pending: number
  /** What came before the login was complete. */
  readonly messages: number
}

async function logIn(
  [, options, dial]: (typeof ways)[number],
  turn: number,
  fault: FaultMaker,
): Promise<Outcome> {
  const platform = manualPlatform()
  const transport = new FaultyTransport(await dial(), turn, fault)
  const client = new Client(
    { jid: `romeo@${domain}/balcony`, password, ...options, transport: async () => transport },
    { platform },
  )
  let messages = 0
  let offline: unknown
  client.on('offline', (error) => {
    offline = error
  })
  client.on(Message, () => messages++)
  const began = platform.clock.now()
  let end: { readonly error: unknown } | undefined
  const connecting = client.connect().then(
    () => {
      end = { error: undefined }
    },
    (error: unknown) => {
      end = { error }
    },
  )
  while (end === undefined && platform.clock.now() - began <= 60_000) {
    const before = transport.said.length + transport.heard.length
    // Up to the fault, who computes is waited for; then only who waits for nothing but time.
    const hadFault = transport.said.length > turn
    for (let patience = hadFault ? 10 : 2000; patience > 0 && end === undefined; patience--) {
      await new Promise((resolve) => setTimeout(resolve, 1))
      if (transport.said.length + transport.heard.length !== before) break
      if (patience === 1) platform.clock.advance(10_000)
    }
  }
  const took = platform.clock.now() - began
  const closing = client.close()
  // The server has its time to end the connection, too.
  for (let turns = 0; turns < 6; turns++) {
    await settled(2)
    platform.clock.advance(2000)
  }
  await within(5000, Promise.all([connecting, closing]))
  const isOnline = end !== undefined && end.error === undefined
  const { warnings } = platform
  const pending = platform.clock.pending
  return { error: end?.error, isOnline, offline, took, transport, warnings, pending, messages }
}

const test = suite('faults in a negotiation')
test.after(() => inMemory.close())

for (const way of ways) {
  const [title] = way
  const good = once(() => logIn(way, Number.POSITIVE_INFINITY, unchanged))
  test(`${title}: without a fault it succeeds`, async () => {
    const { error, isOnline, transport } = await logIn(way, Number.POSITIVE_INFINITY, unchanged)
    assert.is(error, undefined)
    assert.ok(isOnline)
    assert.ok(transport.said.length >= 3)
  })

  for (const [name, make] of Object.entries(negotiationFaults)) {
    test(`${title}: ${name} in each turn ends in order`, async () => {
      const { transport } = await good()
      const turns = transport.said.map((said) => new TextDecoder().decode(said))
      for (const [turn] of turns.entries()) {
        const others = turns.filter((_, index) => index !== turn)
        for (let seed = 1; seed <= seeds; seed++) {
          const chance = random(seed * 100 + turn)
          const fault: FaultMaker = (said) => {
            return make({ said: new TextDecoder().decode(said), others, chance })
          }
          check(await logIn(way, turn, fault), name, turn, seed)
        }
      }
    })
  }
}

test.run()

function check(outcome: Outcome, name: string, turn: number, seed: number): void {
  const where = `${name} in turn ${turn}, seed ${seed}`
  const { error, isOnline, offline, took, transport, warnings, pending, messages } = outcome
  const { heard } = transport
  assert.ok(transport.said.length > turn, `${where}: nobody came so far`)
  assert.ok(took <= 60_000, `${where}: it hangs`)
  assert.ok(isOnline || isXmppError(error), `${where}: ${error}`)
  assert.ok(offline === undefined || isXmppError(offline), `${where}: ${offline}`)
  assert.equal(warnings, [], where)
  assert.is(pending, 0, `${where}: timers are left`)
  const said = transport.said.map((each) => new TextDecoder().decode(each))
  const all = heard.map(({ text }) => text).join('')
  const clear = heard.filter(({ isSecure }) => !isSecure).map(({ text }) => text)
  for (const shown of ['<auth', password, base64(password), base64(`\0romeo\0${password}`)]) {
    assert.not.ok(clear.join('').includes(shown), `${where}: ${shown} in the clear`)
  }
  const tried = [...all.matchAll(/<auth[^>]* mechanism='([^']+)'/g)].map(([, each]) => each)
  const isPlain = tried.includes('PLAIN')
  assert.not.ok(tried.indexOf('PLAIN') > 0, `${where}: PLAIN after ${tried}`)
  assert.not.ok(!isPlain && all.includes(base64(`\0romeo\0${password}`)), where)
  if (isOnline && !isPlain) {
    assert.ok(/<success/.test(said.join('')), `${where}: it was let in by a stranger`)
    const isProofLost =
      ['other data', 'no data', 'a proof of nobody'].includes(name) &&
      /<success/.test(said[turn] ?? '')
    assert.not.ok(isProofLost, `${where}: it was let in without a proof`)
  }
  const wasBound = said.slice(0, turn).some((each) => /<jid>|<bound/.test(each))
  assert.ok(messages === 0 || wasBound, `${where}: it heard messages before the login`)
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function unchanged(said: Uint8Array): { readonly chunks: readonly Uint8Array[] } {
  return { chunks: [said] }
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '')
}
