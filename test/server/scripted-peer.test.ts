/** A server that is a script: what it expects, what it says, and how it fails. */
import { connect, isStreamError, isStanzaError } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { ScriptError, ScriptedPeer } from 'typed-xmpp/server'
import { Ping } from 'typed-xmpp/xep-0199'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'

const domain = 'a.example'
const account = { jid: 'romeo@a.example/r', password: 'x' }
const roster = "<iq type='get'><query xmlns='jabber:iq:roster'/></iq>"
const error =
  "<error type='cancel'><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"

const test = suite('scripted peer')

test('answers in the words that it was given', async () => {
  await using peer = ScriptedPeer.inMemory({ domain })
  peer.login()
  peer.expect(roster).reply(`<iq type='error' id='{id}'>${error}</iq>`)
  peer.expect(Message).reply((message) => message.reply({ body: `not ${message.body}` }))
  const client = await within(5000, connect({ ...account, transport: peer.connectInMemory() }))
  assert.is(client.jid.toString(), 'romeo@a.example/r')
  const refused = await client.request(undefined, new Roster(), { type: 'get' }).catch((e) => e)
  assert.ok(isStanzaError(refused), String(refused))
  assert.is(refused.condition, 'item-not-found')
  const heard = new Promise<Message>((resolve) => client.on(Message, resolve))
  client.send(new Message({ to: 'juliet@a.example', body: 'so' }))
  assert.is((await within(5000, heard)).body, 'not so')
  await peer.within(5000)
  await within(5000, client.close())
})

test('listens on a port, with TLS as real servers have it', async () => {
  await using peer = await ScriptedPeer.listen({ domain })
  peer.login()
  peer.expect('<presence/>').reply("<message from='a.example'><body>welcome</body></message>")
  const { port, ca } = peer
  const client = await within(5000, connect({ ...account, host: '127.0.0.1', port, tls: { ca } }))
  const heard = new Promise<Message>((resolve) => client.on(Message, resolve))
  client.send(new Presence())
  assert.is((await within(5000, heard)).body, 'welcome')
  await peer.within(5000)
  await within(5000, client.close())
})

test('cuts connections, waits, and goes on with the next one', async () => {
  await using peer = ScriptedPeer.inMemory({ domain })
  peer.login()
  peer.expect('<presence/>')
  peer.cut()
  peer
    .login()
    .wait(5)
    .send(new Message({ body: 'back' }))
  const client = await within(
    5000,
    connect({
      ...account,
      reconnect: { base: 1, cap: 1 },
      transport: () => peer.connectInMemory(),
    }),
  )
  const heard = new Promise<Message>((resolve) => client.on(Message, resolve))
  client.send(new Presence())
  assert.is((await within(5000, heard)).body, 'back')
  await peer.within(5000)
  await client.close()
})

test('says bytes that are no XML', async () => {
  await using peer = ScriptedPeer.inMemory({ domain })
  peer
    .login()
    .expect('<presence/>')
    .reply(Uint8Array.from([0x3c, 0xff, 0x3e]))
  peer.expect('<stream:error/>')
  peer.expect('</stream:stream>').reply('</stream:stream>')
  const client = await within(5000, connect({ ...account, transport: peer.connectInMemory() }))
  const over = new Promise((resolve) => client.on('offline', resolve))
  client.send(new Presence())
  const reason = await within(5000, over)
  assert.ok(isStreamError(reason), String(reason))
  await peer.within(5000)
})

/** What a script expects, what comes, and what is said of it. */
const wrong: readonly [
  title: string,
  expected: Parameters<ScriptedPeer['expect']>[0],
  says: RegExp,
][] = [
  ['another type', "<iq type='set'/>", /- {3}@type='set'[\s\S]*\+ {3}@type='get'/],
  ['another payload', "<iq><x xmlns='urn:x'/></iq>", /- {3}<x xmlns='urn:x'>[\s\S]*\+ {3}<ping /],
  ['another name', '<presence/>', /- <presence [\s\S]*\+ <iq /],
  ['another class', Message, /expected a Message\nbut heard\n<iq /],
  [
    'what a condition refuses',
    function odd() {
      return false
    },
    /what odd accepts/,
  ],
  ['an end', '</stream:stream>', /expected <\/stream:stream>\nbut heard\n<iq /],
]
for (const [title, expected, says] of wrong) {
  test(`tells the difference when ${title} was expected`, async () => {
    const peer = ScriptedPeer.inMemory({ domain })
    peer.login()
    peer.expect(expected)
    const client = await within(5000, connect({ ...account, transport: peer.connectInMemory() }))
    client.request(undefined, new Ping()).catch(() => {})
    const failure = await peer.within(5000).catch((e: unknown) => e)
    assert.instance(failure, ScriptError)
    assert.match((failure as ScriptError).message, says)
    await within(
      5000,
      peer.close().catch((e: unknown) => assert.is(e, failure)),
    )
  })
}

test('fails for what nobody expected, unless it is to be ignored', async () => {
  for (const isIgnored of [true, false]) {
    const peer = ScriptedPeer.inMemory({ domain })
    peer.login()
    if (isIgnored) peer.ignore('<presence/>')
    peer.expect('<message/>')
    const client = await within(5000, connect({ ...account, transport: peer.connectInMemory() }))
    client.send(new Presence())
    client.send(new Message({ body: 'x' }))
    const failure = await peer.within(5000).catch((e: unknown) => e)
    assert.is(failure instanceof ScriptError, !isIgnored)
    if (isIgnored) client.send(new Message({ body: 'one too many' }))
    await client.close()
    const late = await peer.close().catch((e: unknown) => e)
    assert.instance(late, ScriptError)
  }
})

test('fails when what is expected does not come in time', async () => {
  const peer = ScriptedPeer.inMemory({ domain })
  peer.expect("<stream:stream to='a.example'>")
  const failure = await peer.within(10).catch((e: unknown) => e)
  assert.instance(failure, ScriptError)
  assert.match((failure as ScriptError).message, /not within 10 ms: <stream .*@to='a.example'/s)
  await peer.close()
})

test('fails when a reply has nothing to refer to', async () => {
  const peer = ScriptedPeer.inMemory({ domain })
  peer.login()
  peer.expect('<presence/>').reply("<presence id='{id}'/>")
  const client = await within(5000, connect({ ...account, transport: peer.connectInMemory() }))
  client.send(new Presence())
  const failure = await peer.within(5000).catch((e: unknown) => e)
  assert.match(String(failure), /no id in what was heard/)
  await peer.close().catch(() => {})
})

test.run()
