/**
 * Many messages over a network that delays, tears apart and cuts: what stream management promises
 * (XEP-0198) holds against each server. `TYPED_XMPP_CUTS` says how often it is cut.
 */
import { type Client, connect, type Delivery } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { random } from '../../support/random.ts'
import { ShakyProxy } from '../../support/shaky-proxy.ts'
import { within } from '../../support/within.ts'
import { nameOf, plainRows, type Row } from '../matrix.ts'
import { logIn, optionsFor, patience } from '../support/log-in.ts'

const perCut = 100
const cuts = Number(process.env['TYPED_XMPP_CUTS'] ?? 100)
const ending: (() => Promise<void>)[] = []

const test = suite('endurance')

test.after.each(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

for (const [index, row] of plainRows.entries()) {
  if (row.transport !== 'STARTTLS') continue
  test(`${nameOf(row)}: ${cuts * perCut} messages each way across ${cuts} cuts: none lost, none twice, all in order`, async () => {
    const chance = random(index + 1)
    const { proxy, romeo, juliet } = await couple(row, index + 1)
    const heard = { romeo: bodiesAt(romeo), juliet: bodiesAt(juliet) }
    const told: string[] = []
    let resumed = 0
    romeo.on('resumed', () => resumed++)
    for (const event of ['offline', 'uncertain', 'failed', 'error'] as const) {
      romeo.on(event, (value: unknown) => told.push(`${event} ${value}`))
    }
    const deliveries: Delivery[] = []
    for (let cut = 0; cut < cuts; cut++) {
      // A record of TLS holds all that waits then: no element is in two of them.
      const before = deliveries.at(-perCut)
      if (before !== undefined) await within(patience, before.settled())
      const isBack = new Promise((resolve) => romeo.once('resumed', resolve))
      // Some cuts come in the midst of it, and some in the midst of the way back.
      const isCut = proxy.cutAfter(1 + chance.below(30_000))
      for (let n = 0; n < perCut; n++) {
        const body = `${deliveries.length}`
        deliveries.push(romeo.send(new Message({ to: juliet.jid, body })))
        juliet.send(new Message({ to: romeo.jid, body }))
        if (chance.below(10) === 0) await turn()
      }
      await within(patience, Promise.race([isCut, turn(chance.below(20))]))
      proxy.cut()
      await isCut
      if (chance.below(4) === 0) await proxy.cutAfter(1 + chance.below(3000))
      await within(patience, isBack)
    }
    const states = await within(patience, Promise.all(deliveries.map((each) => each.settled())))
    await until(() => heard.romeo.length >= states.length && heard.juliet.length >= states.length)
    const all = Array.from({ length: cuts * perCut }, (_, n) => `${n}`)
    assert.equal(heard.juliet, all)
    assert.equal(heard.romeo, all)
    assert.equal([...new Set(states)], ['acknowledged'])
    assert.equal(told, [])
    assert.ok(resumed >= cuts, `${resumed} resumptions`)
  })

  test(`${nameOf(row)}: where a stream is not resumed, what is not acknowledged is uncertain, and sent by nobody`, async () => {
    const { proxy, romeo, juliet } = await couple(row, 7)
    const heard = bodiesAt(juliet)
    const uncertain: (string | undefined)[] = []
    romeo.on('uncertain', (stanza) => uncertain.push((stanza as Message).body))
    const send = (body: string): Delivery => {
      return romeo.send(new Message({ to: juliet.jid, type: 'chat', body }))
    }
    await within(patience, send('certain').settled())
    // The network goes away without a word; meanwhile a second login takes the resource.
    proxy.isDeaf = true
    const deliveries = ['1', '2', '3'].map(send)
    const resource = romeo.jid.resourcepart
    const other = await logIn(row, 'romeo', undefined, {
      jid: `${romeo.jid.bare}/${resource}`,
    })
    await within(patience, other.close())
    const isBack = new Promise((resolve) => romeo.once('online', resolve))
    proxy.isDeaf = false
    proxy.cut()
    await within(patience, isBack)
    const states = await within(patience, Promise.all(deliveries.map((each) => each.settled())))
    assert.equal(states, ['uncertain', 'uncertain', 'uncertain'])
    assert.equal(uncertain, ['1', '2', '3'])
    await within(patience, send('after').settled())
    await until(() => heard.length > 1)
    assert.equal(heard, ['certain', 'after'])
  })
}

interface Couple {
  readonly proxy: ShakyProxy
  /** Comes by the proxy. */
  readonly romeo: Client
  readonly juliet: Client
}

async function couple(row: Row, seed: number): Promise<Couple> {
  const { port = 0, ...options } = await optionsFor(row, 'romeo')
  // Where a connection breaks inside of an element, Prosody 0.12 loses the stream: `quirks.interop.ts`.
  const endsInOrder = row.server === 'Prosody'
  const way = { host: '127.0.0.1', port, random: random(seed), endsInOrder }
  const proxy = await ShakyProxy.listen(way)
  ending.push(() => proxy.close())
  const romeo = await within(
    patience,
    connect({
      ...options,
      jid: `${options.jid}/r`,
      port: proxy.port,
      reconnect: { base: 1, cap: 20 },
      streamManagement: { policy: { every: 10, delay: 30 } },
    }),
  )
  const juliet = await logIn(row, 'juliet', undefined, { jid: `juliet@${row.domain}/j` })
  for (const client of [romeo, juliet]) ending.push(() => client.close())
  return { proxy, romeo, juliet }
}

/** The bodies of the messages that come. */
function bodiesAt(client: Client): string[] {
  const bodies: string[] = []
  client.on(Message, ({ body = '' }) => void bodies.push(body))
  return bodies
}

function turn(milliseconds = 1): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

async function until(isTrue: () => boolean): Promise<void> {
  const end = Date.now() + patience
  while (!isTrue()) {
    if (Date.now() > end) throw new Error(`not so after ${patience} ms`)
    await turn()
  }
}

test.run()
