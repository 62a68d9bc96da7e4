/** What servers say of stream management that no good one does, by a scripted peer. */
import type { ClientOptions } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { ScriptedPeer } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Client } from '../../runtime/client/client.ts'
import { nodeEnvironment } from '../../runtime/client/node-environment.ts'
import { within } from '../support/within.ts'

const sm = 'urn:xmpp:sm:3'
const features = `<sm xmlns='${sm}'/>`
const notFound = "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"

const test = suite('odd stream management')

/** Answers to being asked for management, and what the client makes of them. */
const grants: readonly [title: string, answer: string, canResume: boolean][] = [
  ['with a name', `<enabled xmlns='${sm}' id='some' resume='true'/>`, true],
  ['with a name, in the other notation', `<enabled xmlns='${sm}' id='some' resume='1'/>`, true],
  ['without a name', `<enabled xmlns='${sm}' resume='true'/>`, false],
  ['without resumption', `<enabled xmlns='${sm}' id='some'/>`, false],
  ['not at all', `<failed xmlns='${sm}'/>`, false],
  ['not at all, with a reason', `<failed xmlns='${sm}'>${notFound}</failed>`, false],
]
for (const [title, answer, canResume] of grants) {
  test(`a stream that is managed ${title} can ${canResume ? '' : 'not '}be resumed`, async () => {
    const { peer, client } = scripted()
    peer.login({ features }).expect(`<enable xmlns='${sm}' resume='true'/>`).reply(answer)
    await within(5000, client.connect())
    await peer.within(5000)
    peer.ignore(`<a xmlns='${sm}'/>`)
    assert.is(await within(5000, client.detach()), canResume)
    await peer.close()
  })
}

test('more than was sent cannot be acknowledged', async () => {
  const { peer, client } = scripted()
  peer.login({ features }).expect(`<enable xmlns='${sm}'/>`).reply(`<enabled xmlns='${sm}'/>`)
  peer.expect('<message/>').reply(`<a xmlns='${sm}' h='5'/>`)
  peer.ignore(`<r xmlns='${sm}'/>`)
  peer.expect(
    `<stream:error><handled-count-too-high xmlns='${sm}' h='5' send-count='1'/></stream:error>`,
  )
  peer.expect('</stream:stream>')
  await within(5000, client.connect())
  const delivery = client.send(new Message({ body: 'once' }))
  assert.is(await within(5000, delivery.settled()), 'uncertain')
  await peer.within(5000)
  await peer.close()
})

/** Answers to who wants to resume, and what becomes of the stanza that was under way. */
const resumptions: readonly [title: string, answer: string, outcome: string, binds: boolean][] = [
  ['refused', `<failed xmlns='${sm}'/>`, 'uncertain', true],
  [
    'refused, but it was handled',
    `<failed xmlns='${sm}' h='1'>${notFound}</failed>`,
    'acknowledged',
    true,
  ],
  ['refused by what cannot be', `<failed xmlns='${sm}' h='77'/>`, 'uncertain', true],
  [
    'granted, to another stream',
    `<resumed xmlns='${sm}' previd='other' h='1'/>`,
    'uncertain',
    false,
  ],
  [
    'granted, and it was handled',
    `<resumed xmlns='${sm}' previd='some' h='1'/>`,
    'acknowledged',
    false,
  ],
]
for (const [title, answer, outcome, binds] of resumptions) {
  test(`a stanza under way is ${outcome} when resumption is ${title}`, async () => {
    const { peer, client } = scripted({ reconnect: { base: 1, cap: 1 } })
    peer.login({ features })
    peer.expect(`<enable xmlns='${sm}'/>`).reply(`<enabled xmlns='${sm}' id='some' resume='true'/>`)
    peer.expect('<message/>')
    peer.cut()
    peer.login({ features, binds: false })
    peer.expect(`<resume xmlns='${sm}' previd='some' h='0'/>`).reply(answer)
    if (binds) peer.expect("<iq type='set'/>").reply(bound)
    if (binds) peer.expect(`<enable xmlns='${sm}'/>`).reply(`<enabled xmlns='${sm}'/>`)
    peer.ignore(`<a xmlns='${sm}'/>`)
    peer.ignore(`<r xmlns='${sm}'/>`)
    await within(5000, client.connect())
    const delivery = client.send(new Message({ body: 'once' }))
    assert.is(await within(5000, delivery.settled()), outcome)
    await peer.within(5000)
    await within(5000, client.close())
    await peer.close()
  })
}

test.run()

const bound =
  "<iq type='result' id='{id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>romeo@a.example/r</jid></bind></iq>"

function scripted(more: Partial<ClientOptions> = {}): { peer: ScriptedPeer; client: Client } {
  const peer = ScriptedPeer.inMemory({ domain: 'a.example' })
  const options: ClientOptions = {
    jid: 'romeo@a.example/r',
    password: 'x',
    transport: () => peer.connectInMemory(),
    ...more,
  }
  return { peer, client: new Client(options, nodeEnvironment) }
}
