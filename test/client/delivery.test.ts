/** What becomes of what was sent: acknowledged, uncertain, or failed. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message, Presence } from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import type { ClientOptions } from '../../runtime/client/client-options.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import type { Stanza } from '../../runtime/node/index.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient, type ServerEnd } from './joined.ts'
import { settled } from './manual-clock.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('delivery')

async function online(options: Partial<ClientOptions> = {}) {
  const { client, server } = await joinedClient(options)
  const failures: string[] = []
  client.on('failed', ({ stanza, error }) => failures.push(`${stanza.id} ${error.condition}`))
  const isOnline = new Promise((resolve) => client.once('online', resolve))
  await within(5000, client.connect())
  await within(5000, isOnline)
  return { client, server, failures }
}

/** Sends an error of a type that answers a stanza, from somebody. */
function returns(server: ServerEnd, stanza: Stanza, from: string | undefined): void {
  const sender = from === undefined ? undefined : Jid.parse(from)
  server.driver.send(stanza.errorReply('item-not-found').with({ from: sender } as object))
}

const to = 'nobody@capulet.example/here'

for (const [title, from, isHeard] of [
  ['its addressee', to, true],
  ['the account of its addressee', 'nobody@capulet.example', true],
  ['the server of its addressee', 'capulet.example', true],
  ['the own server', domain, true],
  ['nobody, which is the own server', undefined, true],
  ['another resource of it', 'nobody@capulet.example/there', false],
  ['another of that server', 'eve@capulet.example', false],
  ['a stranger', 'eve@elsewhere.example', false],
] as const) {
  test(`a message that comes back from ${title} has ${isHeard ? '' : 'not '}failed`, async () => {
    const { client, server, failures } = await online()
    const message = new Message({ id: 'm1', to, body: 'hi' })
    const delivery = client.send(message)
    await settled(2)
    returns(server, message, from)
    await settled(3)
    assert.is(delivery.state, isHeard ? 'failed' : 'uncertain')
    assert.is(delivery.error?.condition, isHeard ? 'item-not-found' : undefined)
    assert.is(delivery.error?.request, isHeard ? message : undefined)
    assert.equal(failures, isHeard ? ['m1 item-not-found'] : [])
    await client.close()
  })
}

for (const [title, stanza] of [
  ['presence', new Presence({ id: 'p', to })],
  ['an iq that was sent as it is', new Iq({ type: 'get', id: 'i', to }, [new Ping()])],
] as const) {
  test(`${title} is known again, and by its kind`, async () => {
    const { client, server } = await online()
    const delivery = client.send(stanza)
    await settled(2)
    returns(server, new Message({ id: stanza.id, to }), to)
    await settled(2)
    assert.is(delivery.state, 'uncertain')
    returns(server, stanza, to)
    await settled(2)
    assert.is(delivery.state, 'failed')
    await client.close()
  })
}

test('an error is heard once, and of a stanza without an id never', async () => {
  const { client, server, failures } = await online()
  const message = new Message({ id: 'm', to })
  client.send(message)
  const nameless = client.send(new Message({ to }))
  await settled(2)
  returns(server, message, to)
  returns(server, message, to)
  server.driver.send(
    new Message({ type: 'error', from: to, error: { type: 'cancel', condition: 'gone' } }),
  )
  await settled(3)
  assert.equal(failures, ['m item-not-found'])
  assert.is(nameless.state, 'uncertain')
  await client.close()
})

test('what the server has may still come back', async () => {
  const world = await ReturningWorld.make()
  await within(5000, world.client.connect())
  const message = new Message({ id: 'm', to })
  const delivery = world.client.send(message)
  assert.is(delivery.state, 'sent')
  assert.is(await within(5000, delivery.settled()), 'acknowledged')
  world.connection.driver.send(
    message.errorReply('remote-server-not-found').with({ from: Jid.parse(to) }),
  )
  await settled(3)
  assert.is(delivery.state, 'failed')
  await world.client.close()
})

test('what came back before the server said that it had it has failed', async () => {
  const world = await ReturningWorld.make({
    streamManagement: { policy: { every: 1000, delay: 3_600_000 } },
  })
  await within(5000, world.client.connect())
  const message = new Message({ id: 'm', to })
  const delivery = world.client.send(message)
  world.connection.driver.send(message.errorReply('gone').with({ from: Jid.parse(to) }))
  assert.is(await within(5000, delivery.settled()), 'failed')
  await within(5000, world.client.close())
  assert.is(delivery.state, 'failed')
})

test.run()
