/** What the calls of the toolkit can be given, and what becomes of it on the wire. */
import { isConnectionError } from 'typed-xmpp'
import { XmppConnection } from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { eventsOf, header, scripted, settled } from './toolkit-server.ts'

const test = suite('toolkit parameters')

test('gives up connecting in its time, and says so by the event', async () => {
  const silent = (): Promise<readonly []> => new Promise(() => {})
  const connection = new XmppConnection({
    domain: 'capulet.example',
    resolver: { srv: silent, lookup: () => {} },
  })
  const names = eventsOf(connection)
  const failures: unknown[] = []
  connection.on('tcpFailed', (error) => failures.push(error))
  try {
    await within(10_000, connection.connect({ timeout: 10 }))
    assert.unreachable()
  } catch (error) {
    assert.ok(isConnectionError(error), `${error}`)
    assert.is(error.code, 'dns')
    assert.match(error.message, /capulet\.example: no answer within \d+ ms$/)
    assert.equal(failures, [error])
  }
  assert.equal(names, ['tcpFailed'])
  assert.is(connection.isAlive, false)
})

test('ends without its connection, which can still be written to', async () => {
  const { stream, connection, say, received, peer } = await scripted()
  say(header)
  await settled()
  await within(5000, stream.close({ disconnect: false }))
  await settled()
  assert.match(received(), /<\/stream:stream>$/)
  assert.is(connection.isAlive, true)
  await connection.send(' ')
  await settled()
  assert.match(received(), /<\/stream:stream> $/)
  peer.end()
  await within(5000, connection.disconnect())
})

test('presence says since when it holds, and what it is worth', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  const delay = new Date('2024-06-01T12:00:00Z')
  await stream.sendPresence({ to: 'juliet@localhost', show: 'away', priority: 5, delay })
  await settled()
  const sent = received().slice(received().lastIndexOf('<presence'))
  assert.match(sent, /^<presence to='juliet@localhost'>/)
  assert.match(sent, '<show>away</show>')
  assert.match(sent, '<priority>5</priority>')
  assert.match(sent, /<delay xmlns='urn:xmpp:delay' stamp='2024-06-01T12:00:00(?:\.000)?Z'\/>/)
})

test('a contact can be somebody else’s, who asks in their own name', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  const params = { from: 'nurse@localhost/kitchen', groups: ['Capulets', 'Verona'], name: 'J' }
  const added = stream.addContact('juliet@localhost/balcony', params)
  await settled()
  const [iq = '', id = ''] = /<iq [^>]*id='([^']+)'.*?<\/iq>/.exec(received()) ?? []
  assert.match(iq, /<item [^>]*jid='juliet@localhost'/)
  assert.match(iq, "name='J'")
  assert.match(iq, '<group>Capulets</group><group>Verona</group>')
  assert.not.match(received(), '<presence')
  say(`<iq type='result' id='${id}'/>`)
  await within(5000, added)
  await settled()
  const sent = received().slice(received().lastIndexOf('<presence'))
  for (const attribute of [
    ...["from='nurse@localhost'", "to='juliet@localhost'", "type='subscribe'"],
  ]) {
    assert.ok(sent.includes(attribute), sent)
  }
})

test.run()
