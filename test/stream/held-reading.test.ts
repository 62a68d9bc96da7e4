/** Streams that stop reading behind an element until what it means is known. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Driver } from '../../runtime/connection/driver.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { ProbeTransport } from '../client/probe-transport.ts'
import { chunks } from '../support/chunks.ts'
import { random } from '../support/random.ts'
import { within } from '../support/within.ts'
import { channel, clientHeader, features, Scripted, serverHeader } from './scripted.ts'
import { slotOf, World } from './sasl2-world.ts'

const test = suite('reading that is held')
const go = "<go xmlns='urn:example:go'/>"
const jid = Jid.parse('romeo@montague.example/balcony')

/** A feature that takes its time behind `<go/>`, while nothing is read. */
function slow(wait: Promise<void>): Feature {
  return {
    name: 'slow',
    necessary: [],
    prohibited: ['bound'],
    initiate: (_offer, scene) => ({
      receive(node) {
        if (!String(node).startsWith('<go ')) return false
        const then = (): void => scene.done({ facts: ['authenticated', 'bound'], jid })
        scene.step(() => wait, then, 'hold')
        return true
      },
    }),
  }
}

const stanzas = [1, 2, 3].map((n) => `<message><body>${n}</body></message>`).join('')
const all = serverHeader + features() + go + stanzas

test('what comes behind the element is read afterwards, however it was cut', async () => {
  for (const { title, chunks: pieces } of chunks(all)) {
    const client = new Scripted({ secureChannel: channel, features: [slow(Promise.resolve())] })
    client.session.open()
    client.hearsOnly(pieces)
    assert.not(
      client.events.some((event) => /^(stanza|bound|ignored)/.test(event)),
      title,
    )
    await client.says()
    assert.equal(client.events.slice(-4), [`bound ${jid}`, ...[1, 2, 3].map(said)], title)
    assert.not(client.session.isHeld)
  }
})

test('what comes while it is held is kept in order, its bytes copied', async () => {
  const client = new Scripted({ secureChannel: channel, features: [slow(Promise.resolve())] })
  client.session.open()
  client.hearsOnly([bytes(serverHeader + features() + go)])
  assert.ok(client.session.isHeld)
  for (const byte of bytes(stanzas)) {
    const chunk = Buffer.of(byte)
    client.hearsOnly([chunk])
    chunk.fill(0)
  }
  await client.says()
  assert.equal(client.events.slice(-3), [1, 2, 3].map(said))
})

test('a connection that ends meanwhile is over, and nothing follows', async () => {
  const client = new Scripted({ secureChannel: channel, features: [slow(Promise.resolve())] })
  client.session.open()
  client.hearsOnly([bytes(all)])
  client.session.receiveEnd()
  const count = client.events.length
  await client.says()
  assert.is(client.events.length, count)
  assert.match(client.error.message, /^lost/)
})

test('bytes that are no XML are an error when they are read, and not before', async () => {
  const client = new Scripted({ secureChannel: channel, features: [slow(Promise.resolve())] })
  client.session.open()
  client.hearsOnly([bytes(`${serverHeader + features() + go}<message></iq>`)])
  assert.is(client.endings.length, 0)
  await client.says()
  assert.match(client.error.message, /not-well-formed/)
})

test('the peer has to wait as long, and no longer', async () => {
  let release = (): void => {}
  const wait = new Promise<void>((resolve) => {
    release = resolve
  })
  const transport = new ProbeTransport(channel)
  const heard: string[] = []
  const bound = new Promise<void>((resolve) => {
    const driver = new Driver({
      transport,
      platform: nodePlatform,
      session: {
        role: 'initiating',
        contentNamespace: 'jabber:client',
        to: Jid.parse('montague.example'),
        features: [slow(wait)],
        registry: registry([]),
      },
      events: {
        bound: () => resolve(),
        stanza: (stanza) => heard.push(String(stanza)),
        closed: () => {},
      },
      fault: (error) => heard.push(`${error}`),
    })
    driver.start()
    transport.says(all)
    // Somebody else makes it wait, too, and goes first.
    driver.pause()
    driver.resume()
  })
  assert.equal(transport.calls, ['pause'])
  assert.equal(heard, [])
  release()
  await within(5000, bound)
  assert.equal(transport.calls, ['pause', 'resume'])
  await within(5000, Promise.resolve())
  assert.is(heard.length, 3)
  transport.destroy()
})

test('a login by SASL2 is the same in any chunks', async () => {
  const next = random(388)
  for (let round = 0; round < 40; round++) {
    const world = new World()
    const slot = slotOf()
    const client = world.client({ slot })
    const server = world.server({})
    client.session.open()
    for (let quiet = 0; quiet < 2; ) {
      quiet = 0
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        const said = bytes((await from.says()).replaceAll('[end]', ''))
        if (said.length === 0) quiet++
        for (let at = 0; at < said.length; ) {
          const length = round === 0 ? 1 : 1 + next.below(round < 20 ? 40 : 900)
          to.hearsOnly([said.subarray(at, at + length)])
          at += length
        }
      }
    }
    assert.match(client.events.at(-1)!, /^bound romeo@/)
    assert.is(slot.machine.phase, 'on')
  }
})

test('a server holds nothing: a client says nothing before it is answered', async () => {
  const server = new World().server({})
  await server.hears(clientHeader)
  assert.not(server.session.isHeld)
})

test.run()

function said(n: number): string {
  return `stanza <message xmlns='jabber:client'><body>${n}</body></message>`
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
