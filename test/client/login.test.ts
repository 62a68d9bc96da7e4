import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq, Message } from '../../generated/rfc6120/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { within } from '../support/within.ts'
import { domain, joinedClient } from './joined.ts'

const test = suite('login')

test('a client logs in, pings its server and closes', async () => {
  const { client, server } = await joinedClient(
    {},
    {
      onStanza(stanza, driver) {
        if (stanza instanceof Iq && stanza.has(Ping)) driver.send(stanza.reply())
      },
    },
  )
  await within(5000, client.connect())
  assert.is(client.jid.toString(), `romeo@${domain}/balcony`)
  assert.ok(client.isOnline)
  assert.equal([...server.driver.session.facts], ['secure', 'authenticated', 'bound'])
  assert.is(await within(1000, client.request(domain, new Ping())), undefined)
  client.send(new Message({ to: `juliet@${domain}`, body: 'hi' }))
  await within(1000, client.close())
  assert.is(server.received.length, 2)
  assert.equal(server.ended, { error: undefined, count: 1 })
  assert.equal(server.faults, [])
})

test.run()
