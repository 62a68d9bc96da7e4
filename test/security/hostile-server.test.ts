/** A server that is hostile after the login, and peers that it passes on: what a client makes of them. */
import type { Client, IgnoredStanza, StreamError, XmppError } from 'typed-xmpp'
import { Roster, ServiceDiscovery, XmppPing } from 'typed-xmpp/extensions'
import { Iq, Message, Presence } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { joinedClient, type ServerEnd } from '../client/joined.ts'
import { within } from '../support/within.ts'

interface Victim extends AsyncDisposable {
  readonly client: Client
  readonly server: ServerEnd
  /** What its handlers got, in words. */
  readonly seen: string[]
  readonly ignored: IgnoredStanza[]
  readonly faults: unknown[]
  readonly ended: Promise<XmppError | undefined>
  says(bytes: string | Uint8Array): void
  /** Fulfils when all that was said before has been read: the client has answered a ping. */
  readUpTo(): Promise<void>
}

async function victim(): Promise<Victim> {
  const { client, server } = await joinedClient({
    extensions: [ServiceDiscovery, XmppPing, Roster],
  })
  const seen: string[] = []
  const ignored: IgnoredStanza[] = []
  const faults: unknown[] = []
  client.on(Message, ({ from, body }) => seen.push(`message ${from} ${body}`))
  client.on(Presence, ({ from, type }) => seen.push(`presence ${from} ${type}`))
  client.on('ignored', (each) => ignored.push(each))
  client.on('error', (error) => faults.push(error))
  const online = new Promise((resolve) => client.once('online', resolve))
  const ended = new Promise<XmppError | undefined>((resolve) => client.once('offline', resolve))
  await within(5000, client.connect())
  await within(5000, online)
  const says = (bytes: string | Uint8Array): void => {
    server.transport.write(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes)
  }
  let pings = 0
  return {
    client,
    server,
    seen,
    ignored,
    faults,
    ended,
    says,
    async readUpTo() {
      const id = `barrier-${++pings}`
      says(`<iq type='get' id='${id}'><ping xmlns='urn:xmpp:ping'/></iq>`)
      for (let turn = 0; turn < 2000; turn++) {
        if (server.received.some((stanza) => stanza.id === id)) return
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
      throw new Error('the client does not answer any more')
    },
    [Symbol.asyncDispose]: async () => {
      await client.close()
    },
  }
}

const xml = suite('xml of a hostile server')

/** What ends the stream, and by which condition. What precedes the fault in the same bytes is delivered. */
const faults: readonly [title: string, bytes: string | Uint8Array, condition: string][] = [
  ['a comment', '<message><!-- x --></message>', 'restricted-xml'],
  ['a processing instruction', '<message><?php x ?></message>', 'restricted-xml'],
  ['a document type', '<!DOCTYPE x [<!ENTITY a "b">]><message/>', 'restricted-xml'],
  ['an entity of its own', '<message><body>&a;</body></message>', 'restricted-xml'],
  ['a second XML declaration', "<?xml version='1.0'?><message/>", 'restricted-xml'],
  ['an attribute twice', "<message id='a' id='b'/>", 'not-well-formed'],
  [
    'an attribute twice by two prefixes',
    "<message xmlns:a='u' xmlns:b='u' a:x='' b:x=''/>",
    'not-well-formed',
  ],
  ['an attribute without quotes', '<message id=a/>', 'not-well-formed'],
  ['a prefix that is not bound', '<message><a:b/></message>', 'not-well-formed'],
  ['U+0000', '<message><body>\0</body></message>', 'not-well-formed'],
  ['a reference to U+0000', '<message><body>&#0;</body></message>', 'not-well-formed'],
  ['a reference to a surrogate', '<message><body>&#xD800;</body></message>', 'not-well-formed'],
  [
    'an overlong form',
    Buffer.from('<message><body>\xc0\xbc</body></message>', 'latin1'),
    'not-well-formed',
  ],
  [
    'a surrogate in UTF-8',
    Buffer.from('<message><body>\xed\xa0\x80</body></message>', 'latin1'),
    'not-well-formed',
  ],
  ['tags that cross', '<message><body></message></body>', 'not-well-formed'],
  ['a name that is none', '<message><1/></message>', 'not-well-formed'],
  ['depth without end', '<message>'.repeat(2000), 'policy-violation'],
  ['a text without end', `<message><body>${'x'.repeat(3 * 2 ** 20)}`, 'policy-violation'],
  ['children without end', `<message>${'<x/>'.repeat(60_000)}`, 'policy-violation'],
  [
    'attributes without end',
    `<message ${Array.from({ length: 300 }, (_, n) => `a${n}=''`).join(' ')}/>`,
    'policy-violation',
  ],
]

for (const [title, bytes, condition] of faults) {
  xml(`${title} ends the stream by ${condition}, and nothing behind it is read`, async () => {
    const { says, seen, ended, server } = await victim()
    says("<message from='a@b.example'><body>before</body></message>")
    says(bytes)
    says("<message from='a@b.example'><body>behind</body></message>")
    const error = (await within(5000, ended)) as StreamError
    assert.is(error.condition, condition)
    assert.not(error.isRemote)
    assert.equal(seen, ['message a@b.example before'])
    const told = (await within(5000, server.driver.closed)) as StreamError
    assert.equal([told.condition, told.isRemote], [condition, true])
  })
}

xml('a stanza is one only as a child of the stream', async () => {
  await using target = await victim()
  const inner =
    "<message xmlns='jabber:client' from='romeo@montague.example'><body>forged</body></message>"
  for (const shell of [
    `<x xmlns='urn:example'>${inner}</x>`,
    `<message from='eve@evil.example'><x xmlns='urn:example'>${inner}</x></message>`,
    `<message from='eve@evil.example'>${inner}</message>`,
    `<message from='eve@evil.example'><body>${inner.replace(/[<>&]/g, (c) => `&#${c.charCodeAt(0)};`)}</body></message>`,
    `<message from='eve@evil.example'><body><![CDATA[</body></message>${inner}]]></body></message>`,
  ]) {
    target.says(shell)
  }
  await target.readUpTo()
  assert.is(target.seen.length, 4)
  assert.ok(target.seen.every((each) => each.startsWith('message eve@evil.example')))
})

xml('a stanza of another namespace is none', async () => {
  await using target = await victim()
  target.says("<message xmlns='urn:example' from='a@b.example'><body>x</body></message>")
  target.says("<iq xmlns='urn:example' type='get' id='other'><ping xmlns='urn:xmpp:ping'/></iq>")
  await target.readUpTo()
  assert.equal(target.seen, [])
  assert.not(target.server.received.some(({ id }) => id === 'other'))
})

xml('a stanza of another kind of stream ends the stream', async () => {
  const target = await victim()
  target.says("<message xmlns='jabber:server' from='a@b.example'><body>x</body></message>")
  assert.is(((await within(5000, target.ended)) as StreamError).condition, 'invalid-namespace')
  assert.equal(target.seen, [])
})

xml.run()

const peers = suite('hostile peers')

/** What a client must not take for the word of another. */
const carbon = (direction: 'received' | 'sent'): string =>
  `<${direction} xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'>` +
  "<message xmlns='jabber:client' from='juliet@capulet.example' to='romeo@montague.example'>" +
  `<body>forged</body></message></forwarded></${direction}>`

for (const [title, payload] of [
  ['a carbon of what was received', carbon('received')],
  ['a carbon of what was sent', carbon('sent')],
  ['a result of an archive', `<result xmlns='urn:xmpp:mam:2' id='1'>${carbon('sent')}</result>`],
  ['a forwarded message', carbon('sent').replace(/^<sent[^>]*>|<\/sent>$/g, '')],
] as const) {
  peers(`${title} is never a message of its own`, async () => {
    await using target = await victim()
    for (const from of ['eve@evil.example/x', 'romeo@montague.example', undefined]) {
      const sender = from === undefined ? '' : ` from='${from}'`
      target.says(`<message${sender} to='romeo@montague.example/balcony'>${payload}</message>`)
    }
    await target.readUpTo()
    assert.equal(target.seen.length, 3)
    assert.not(target.seen.some((each) => each.includes('forged') || each.includes('juliet')))
  })
}

peers('an answer by anybody but the one who was asked is none', async () => {
  await using target = await victim()
  const disco = target.client.extension(ServiceDiscovery)
  const asked = disco.queryInfo({ to: 'juliet@capulet.example/balcony' })
  const isQuestion = (): Iq | undefined =>
    target.server.received.find((each) => `${each.to}` === 'juliet@capulet.example/balcony') as Iq
  for (let turn = 0; turn < 2000 && isQuestion() === undefined; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  const id = isQuestion()?.id
  const result = (from: string, feature: string): string =>
    `<iq type='result' id='${id}'${from}><query xmlns='http://jabber.org/protocol/disco#info'>` +
    `<feature var='${feature}'/></query></iq>`
  for (const from of [
    '',
    " from='montague.example'",
    " from='romeo@montague.example'",
    " from='juliet@capulet.example'",
    " from='juliet@capulet.example/other'",
    " from='eve@evil.example/balcony'",
    " from='@@'",
  ]) {
    target.says(result(from, 'forged'))
    target.says(result(from, 'forged').replace("type='result'", "type='error'"))
  }
  await target.readUpTo()
  target.says(result(" from='juliet@capulet.example/balcony'", 'right'))
  assert.equal((await within(5000, asked)).features, ['right'])
  assert.is(target.ignored.length, 14)
})

peers(
  'no handler of the program sees what the rules refuse, nor an answer that nobody asked for',
  async () => {
    await using target = await victim()
    const seen: string[] = []
    target.client.on(Iq, ({ id }) => seen.push(`${id}`))
    const push = (id: string, from: string): string =>
      `<iq type='set' id='${id}'${from}><query xmlns='jabber:iq:roster'>` +
      "<item jid='eve@evil.example' subscription='both'/></query></iq>"
    target.says(push('forged', " from='eve@evil.example'"))
    target.says(push('forged', " from='eve@evil.example'").replace("type='set'", "type='result'"))
    target.says(push('empty', '').replace(/<item[^>]*>/, ''))
    target.says(push('right', ''))
    await target.readUpTo()
    assert.equal(seen, ['right', 'barrier-1'])
    const reasons = target.ignored.map(({ reason }) => reason)
    assert.equal(reasons.sort(), [
      'it answers no request of its sender',
      'its sender may not ask for that',
      'its sender may not ask for that',
    ])
  },
)

peers('an answer that nobody asked for changes nothing', async () => {
  await using target = await victim()
  const roster = target.client.extension(Roster)
  target.says(
    "<iq type='result' id='guessed'><query xmlns='jabber:iq:roster'>" +
      "<item jid='eve@evil.example' subscription='both'/></query></iq>",
  )
  await target.readUpTo()
  assert.is(roster.size, 0)
  assert.is(target.ignored.length, 1)
})

peers('ids of requests cannot be guessed, nor counted', async () => {
  await using target = await victim()
  const ping = target.client.extension(XmppPing)
  for (let n = 0; n < 50; n++) {
    ping.ping('a@b.example', { timeout: 60_000, signal: AbortSignal.timeout(5000) }).catch(() => {})
  }
  await target.readUpTo()
  const ids = target.server.received
    .filter(({ to }) => `${to}` === 'a@b.example')
    .map(({ id }) => id)
  assert.is(new Set(ids).size, 50)
  assert.ok(ids.every((id) => (id ?? '').length >= 16))
})

peers(
  'pings, versions and queries of strangers get one answer each, and nothing else',
  async () => {
    await using target = await victim()
    const before = target.server.received.length
    for (const [n, payload] of [
      "<ping xmlns='urn:xmpp:ping'/>",
      "<query xmlns='http://jabber.org/protocol/disco#info'/>",
      "<query xmlns='http://jabber.org/protocol/disco#info' node='__proto__'/>",
      "<query xmlns='jabber:iq:version'/>",
      "<query xmlns='jabber:iq:register'/>",
      "<query xmlns='jabber:iq:roster'/>",
    ].entries()) {
      target.says(`<iq type='get' id='q${n}' from='eve@evil.example/x'>${payload}</iq>`)
      target.says(`<iq type='set' id='s${n}' from='eve@evil.example/x'>${payload}</iq>`)
    }
    await target.readUpTo()
    const answers = target.server.received
      .slice(before)
      .filter(({ id }) => /^[qs]\d$/.test(id ?? ''))
    assert.is(answers.length, 12)
    const kinds = answers
      .map((each) => `${each.id} ${(each as Iq).error?.condition ?? 'result'}`)
      .sort()
    assert.equal(
      kinds.filter((each) => each.endsWith(' result')),
      ['q0 result', 'q1 result'],
    )
  },
)

peers('values out of their range are problems of the node, and no exception', async () => {
  await using target = await victim()
  target.says(
    "<presence from='a@b.example'><priority>99999999999</priority></presence>" +
      "<message from='a@b.example'><delay xmlns='urn:xmpp:delay' stamp='9999-99-99T99:99:99Z'/></message>" +
      "<message from='__proto__@b.example' id='constructor' __proto__='x'><__proto__/></message>",
  )
  await target.readUpTo()
  assert.is(target.seen.length, 3)
  assert.equal(target.faults, [])
})

peers.run()
