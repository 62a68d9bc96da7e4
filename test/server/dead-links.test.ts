/** Clients that have gone without a word, which TCP does not tell: the server finds out by time. */
import { connectComponent } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { RawClient } from './raw-client.ts'

const test = suite('dead links')

for (const [title, isManaged] of [
  ['is asked by a ping, and given up', false],
  ['is asked by the management, and given up', true],
] as const) {
  test(`a client that has gone without a word ${title}`, async () => {
    const keepalive = { idle: 1, timeout: 50 }
    const streamManagement = { policy: { idle: 1000, timeout: 50 } }
    const given = { domain: 'a.example', accounts: { romeo: 'x' }, keepalive, streamManagement }
    await using server = await Server.inMemory(given)
    const left = new Promise<string>((resolve) => {
      server.on('suspended', () => resolve('suspended'))
      server.on('offline', ({ error }) => resolve(`offline ${error?.code}`))
    })
    const client = await RawClient.login(server, 'romeo', 'r')
    if (isManaged) await client.enable()
    await client.until(isManaged ? '<r xmlns' : "<ping xmlns='urn:xmpp:ping'/>")
    assert.is(await within(5000, left), isManaged ? 'suspended' : 'offline lost')
  })
}

test('a client that says anything is there', async () => {
  const keepalive = { idle: 1, timeout: 400 }
  const given = { domain: 'a.example', accounts: { romeo: 'x' }, keepalive }
  await using server = await Server.inMemory(given)
  let isGone = false
  server.on('offline', () => {
    isGone = true
  })
  const client = await RawClient.login(server, 'romeo', 'r')
  for (let turn = 0; turn < 2; turn++) {
    await client.until("<ping xmlns='urn:xmpp:ping'/>")
    client.text = ''
    client.write(' ')
  }
  assert.not(isGone)
})

test('a component that has gone without a word is given up, too', async () => {
  const keepalive = { idle: 1, timeout: 50 }
  const components = { 'nurse.a.example': 'secret' }
  await using server = await Server.inMemory({ domain: 'a.example', components, keepalive })
  const left = new Promise((resolve) => server.on('offline', ({ error }) => resolve(error?.code)))
  const transport = server.connectComponentInMemory()
  const account = { jid: 'nurse.a.example', secret: 'secret', transport }
  const component = await within(5000, connectComponent(account))
  // It hears no more, and TCP has not noticed.
  transport.pause()
  assert.is(await within(5000, left), 'lost')
  await component.close({ signal: AbortSignal.abort() })
})

test.run()
