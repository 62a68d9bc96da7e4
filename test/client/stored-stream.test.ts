/** What a client finds in its storage where a stream is to be. */
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type ClientStorage, memoryStorage } from '../../runtime/client/client-storage.ts'
import { within } from '../support/within.ts'
import { good, key, made, online, options, to } from './leaving.ts'
import { settled } from './manual-clock.ts'

const test = suite('stored stream')

/** What is found in the storage and is no stream to go on with, and what is said of it. */
const unfit: readonly [title: string, text: string, reason: RegExp][] = [
  ['no JSON', '{"version":1', /cannot be read/],
  ['no object', '7', /no object/],
  ['nothing', 'null', /no object/],
  ['of another version', JSON.stringify({ ...good, version: 2 }), /another version/],
  ['of no version', JSON.stringify({ ...good, version: undefined }), /another version/],
  ['of another account', JSON.stringify({ ...good, jid: 'eve@a.example/r' }), /another account/],
  ['of another server', JSON.stringify({ ...good, jid: 'romeo@b.example/r' }), /another account/],
  ['without an address', JSON.stringify({ ...good, jid: '@' }), /address/],
  ['without a name', JSON.stringify({ ...good, id: '' }), /no id/],
  ['with wrong counts', JSON.stringify({ ...good, handled: -1 }), /counts/],
  ['with what is no stanza', JSON.stringify({ ...good, unacknowledged: ['<a'] }), /cannot be read/],
  ['endless', JSON.stringify({ ...good, unacknowledged: ['x'.repeat(2 ** 23)] }), /too long/],
  ['nested without end', '['.repeat(100_000), /cannot be read/],
]
for (const [title, text, reason] of unfit) {
  test(`what is kept and is ${title} is let go, and told`, async () => {
    await using server = await Server.inMemory(options)
    const storage = memoryStorage()
    await storage.write(key, text)
    const { client, told } = await online(server, { storage })
    await settled(2)
    assert.is(told.length, 2)
    assert.is(told[0], 'online')
    assert.match(String(told[1]), reason)
    assert.is(await storage.read(key), '')
    await client.close()
  })
}

test('of another resource, its stanzas are uncertain', async () => {
  await using server = await Server.inMemory(options)
  const storage = memoryStorage()
  await storage.write(key, JSON.stringify({ ...good, resource: 'q', jid: 'romeo@a.example/q' }))
  const { client, told } = await online(server, { storage })
  await settled(2)
  assert.equal(told, ['online', 'unresumed: it is of the resource q', 'uncertain kept'])
  await client.close()
})

for (const when of ['read', 'clear'] as const) {
  test(`a storage that cannot ${when} keeps nobody from connecting, and nothing is used`, async () => {
    await using server = await Server.inMemory(options)
    const storage: ClientStorage = {
      read: (name) => {
        if (name !== key) return undefined
        if (when === 'read') throw new Error('the disk is gone')
        return JSON.stringify(good)
      },
      write: (name) => {
        if (name === key) throw new Error('the disk is gone')
      },
    }
    const { client, told } = await online(server, { storage })
    await settled(2)
    assert.equal(told, ['online', 'unresumed: the disk is gone'])
    // Nor can it be left there.
    const delivery = client.send(to('nobody', 'lost'))
    let error: unknown
    await within(5000, client.detach()).catch((reason: unknown) => {
      error = reason
    })
    assert.match(String(error), /the disk is gone/)
    assert.is(delivery.state, 'uncertain')
    assert.equal(told.slice(2), ['offline', 'uncertain lost'])
    await within(5000, client.connect())
    await client.close()
  })
}

test('a signal ends waiting for the storage, and what comes late is put back', async () => {
  await using server = await Server.inMemory(options)
  let answer = (_text: string): void => {}
  const written: string[] = []
  const text = JSON.stringify(good)
  const storage: ClientStorage = {
    read: (name) =>
      name === key ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(undefined),
    write: (name, value) => void (name === key && written.push(value)),
  }
  const { client } = made(server, { storage })
  const controller = new AbortController()
  const connecting = client.connect({ signal: controller.signal }).catch((error: unknown) => error)
  await settled(2)
  const reason = new Error('changed my mind')
  controller.abort(reason)
  assert.is(await within(1000, connecting), reason)
  answer(text)
  await settled(2)
  assert.equal(
    written.map((each) => (each === '' ? '' : JSON.parse(each))),
    ['', good],
  )
})

test.run()
