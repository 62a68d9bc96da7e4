/** Features whose code is loaded where a peer offers them. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Attention } from '../../generated/xep-0224/index.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import type { Feature } from '../../runtime/stream/feature.ts'
import { onDemand } from '../../runtime/stream/features/on-demand.ts'
import { chunks } from '../support/chunks.ts'
import { channel, features, Scripted, serverHeader } from './scripted.ts'

const test = suite('features on demand')
const offer = "<late xmlns='urn:example:late'/>"
const nonza = "<attention xmlns='urn:xmpp:attention:0'/>"
const jid = Jid.parse('romeo@montague.example/balcony')

/** A feature that is over with an element that no other reads typed. */
const late: Feature = {
  name: 'late',
  necessary: [],
  prohibited: ['bound'],
  classes: registry([Attention]),
  initiate: (_offer, scene) => ({
    receive(node) {
      if (!(node instanceof Attention)) return false
      scene.done({ facts: ['authenticated', 'bound'], jid })
      return true
    },
  }),
}

/** A client with that feature, by what loads it. */
function clientWith(load: () => Promise<Feature>): Scripted {
  const row = onDemand({
    name: 'late',
    necessary: [],
    prohibited: ['bound'],
    isOffered: ({ elements }) => elements.some((node) => String(node).startsWith('<late')),
    load,
  })
  const client = new Scripted({ secureChannel: channel, features: [row] })
  client.session.open()
  return client
}

test('reads the elements of a feature typed that come in one breath with its offer', async () => {
  for (const { title, chunks: pieces } of chunks(serverHeader + features(offer) + nonza)) {
    let loads = 0
    const client = clientWith(async () => {
      loads++
      return late
    })
    await client.hears(pieces)
    assert.is(client.events.at(-1), `bound ${jid}`, title)
    assert.is(loads, 1, title)
  }
})

test('loads nothing where the feature is not offered', async () => {
  let loads = 0
  const client = clientWith(async () => {
    loads++
    return late
  })
  await client.hears(serverHeader + features())
  assert.is(loads, 0)
  assert.is(client.error.code, 'local-protocol')
})

test('fails the stream where the code cannot be loaded, and says why', async () => {
  const cause = new TypeError('Failed to fetch dynamically imported module')
  const client = clientWith(() => Promise.reject(cause))
  await client.hears(serverHeader + features(offer))
  assert.match(client.error.message, 'the code for the stream feature late cannot be loaded')
  assert.is(client.error.cause, cause)
})

test.run()
