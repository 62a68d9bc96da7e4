/** Stream management (XEP-0198) with the connection cut in between, over each transport. */
import { type Client, type ClientOptions, type Jid, memoryStorage } from 'typed-xmpp'
import type { Element } from 'typed-xmpp/node'
import { Message } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../../support/within.ts'
import { nameOf, plainRows, type Row } from '../matrix.ts'
import { logIn, optionsFor, patience } from '../support/log-in.ts'
import { type Relay, relayTo } from '../support/relay.ts'

const test = suite('resumption')
const count = 150
/** The number of a message that only shows that those before it have arrived. */
const marker = -1
const ending: (() => Promise<void>)[] = []

test.after.each(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

for (const row of plainRows) {
  for (const side of sidesOf(row)) {
    const where = side === 'both' ? 'on both sides' : "on the client's side only"
    test(`${nameOf(row)}: cut ${where}, nothing is lost, doubled or out of order`, async () => {
      const { romeo, juliet, relay, told } = await couple(row)
      const [atRomeo, atJuliet] = [bodiesAt(romeo), bodiesAt(juliet)]
      const states: Promise<string>[] = []
      for (let index = 0; index < count; index++) {
        assert.ok(!told.some((event) => event.startsWith('offline')), told.join(', '))
        states.push(romeo.send(numbered(juliet.jid, index)).settled())
        juliet.send(numbered(romeo.jid, index))
        if (index % 40 === 20) {
          if (hangsInFlight(row)) {
            await within(patience, romeo.send(numbered(juliet.jid, marker)).settled())
            await until(() => atRomeo.length === index + 1, told)
          }
          relay.cut(side)
          const cuts = told.length
          await until(() => told.length > cuts, told)
        } else if (index % 5 === 0) await turn()
      }
      const numbers = Array.from({ length: count }, (_, index) => String(index))
      await until(() => atRomeo.length >= count && atJuliet.length >= count, told)
      assert.equal(atJuliet, numbers)
      assert.equal(atRomeo, numbers)
      const outcomes = new Set(await within(patience, Promise.all(states)))
      assert.equal([...outcomes], ['acknowledged'])
      assert.equal(told, ['resumed', 'resumed', 'resumed', 'resumed'])
    })
  }

  test(`${nameOf(row)}: a stream that was left goes on in another client`, async () => {
    const storage = memoryStorage()
    const { romeo, juliet, relay } = await couple(row, { reconnect: false, storage })
    const { jid } = romeo
    const atJuliet = bodiesAt(juliet)
    romeo.send(numbered(juliet.jid, 0))
    await within(patience, romeo.send(numbered(juliet.jid, 1)).settled())
    const last = romeo.send(numbered(juliet.jid, 2))
    assert.is(await within(patience, romeo.detach()), true)
    assert.is(last.state, 'uncertain')
    if (!hangsInFlight(row)) juliet.send(numbered(jid, 3))
    const options = await through(relay, row)
    const again = await logIn(row, 'romeo', undefined, { ...options, storage })
    ending.push(() => again.close())
    const received = bodiesAt(again)
    assert.equal(again.jid.toString(), jid.toString())
    if (hangsInFlight(row)) juliet.send(numbered(jid, 3))
    await until(() => received.length > 0)
    assert.equal(received, ['3'])
    await within(patience, again.send(numbered(juliet.jid, 4)).settled())
    await until(() => atJuliet.includes('4'))
    assert.equal(atJuliet, ['0', '1', '2', '4'])
  })

  test(`${nameOf(row)}: what a lost stream had not acknowledged is uncertain`, async () => {
    const storage = memoryStorage()
    const { romeo, juliet, relay } = await couple(row, { reconnect: false, storage })
    await within(patience, romeo.send(numbered(juliet.jid, 0)).settled())
    romeo.send(numbered(juliet.jid, 1))
    assert.is(await within(patience, romeo.detach()), true)
    const key = `stream:${romeo.jid.bare}`
    const kept = JSON.parse((await storage.read(key)) ?? '')
    await storage.write(key, JSON.stringify({ ...kept, id: 'nobody-knows-it' }))
    const told: unknown[] = []
    const options = await through(relay, row)
    const again = await logIn(row, 'romeo', undefined, { ...options, storage })
    ending.push(() => again.close())
    again.on('unresumed', ({ reason }) => told.push(reason))
    again.on('uncertain', (stanza) => told.push((stanza as Element).child('body')?.text))
    await until(() => told.length > 1)
    assert.equal(told, ['the server does not go on with it', '1'])
    assert.ok(again.isOnline, 'a new stream took its place')
  })
}

/**
 * Where a cut is made. On the client's side only, the server believes the old connection to be there when
 * the stream is to go on over another: Prosody 0.12 sometimes forgets the stream then, if it is a WebSocket
 * that it closes.
 */
function sidesOf({ server, transport }: Row): readonly ('both' | 'client')[] {
  const isWebSocket = transport === 'ws' || transport === 'wss'
  return server === 'Prosody' && isWebSocket ? ['both'] : ['both', 'client']
}

/**
 * ejabberd 23.01 waits for itself where a WebSocket breaks while it writes there: it answers the next
 * `<resume/>` 15 seconds later only, with `item-not-found`, and what was not acknowledged is uncertain.
 * There the connection is cut when nothing is on its way.
 */
function hangsInFlight({ server, transport }: Row): boolean {
  return server === 'ejabberd' && (transport === 'ws' || transport === 'wss')
}

interface Couple {
  /** Through the relay. */
  readonly romeo: Client
  readonly juliet: Client
  readonly relay: Relay
  /** What romeo was told about the connection. */
  readonly told: string[]
}

async function couple(row: Row, more: Partial<ClientOptions> = {}): Promise<Couple> {
  const options = await optionsFor(row, 'romeo')
  const port = options.port ?? Number(new URL(String(options.websocket)).port)
  // Prosody goes on with what it had read of the connection that broke: `quirks.interop.ts`.
  const relay = await relayTo(port, row.server === 'Prosody')
  ending.push(() => relay.close())
  const reconnect = { base: 20, cap: 200 }
  const streamManagement = { policy: { delay: 30 } }
  const mine = { ...(await through(relay, row)), reconnect, streamManagement, ...more }
  const romeo = await logIn(row, 'romeo', undefined, mine)
  const juliet = await logIn(row, 'juliet')
  ending.push(
    () => romeo.close(),
    () => juliet.close(),
  )
  const told: string[] = []
  for (const event of ['resumed', 'online', 'offline', 'uncertain', 'error'] as const) {
    romeo.on(event, (value: unknown) => {
      told.push(value instanceof Error ? `${event}: ${value.message}` : event)
    })
  }
  return { romeo, juliet, relay, told }
}

/** The address of the relay in place of the server's. */
async function through(relay: Relay, row: Row): Promise<Partial<ClientOptions>> {
  const { websocket } = await optionsFor(row, 'romeo')
  if (websocket === undefined) return { port: relay.port }
  const url = new URL(String(websocket))
  url.port = String(relay.port)
  return { websocket: url.href }
}

function numbered(to: Jid, index: number): Message {
  return new Message({ to, type: 'chat', body: String(index) })
}

/** The bodies that come to a client, in order, without the marker. */
function bodiesAt(client: Client): string[] {
  const bodies: string[] = []
  client.on(Message, ({ body }) => {
    if (body !== undefined && body !== String(marker)) bodies.push(body)
  })
  return bodies
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1))
}

/** Waits until something is so; what happened meanwhile is in the message otherwise. */
async function until(condition: () => boolean, told: readonly string[] = []): Promise<void> {
  const end = Date.now() + patience
  while (!condition()) {
    if (Date.now() > end) throw new Error(`not so after ${patience} ms (${told.join(', ')})`)
    await turn()
  }
}

test.run()
