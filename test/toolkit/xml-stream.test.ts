/** A stream step by step: each of its events, each of its calls. */
import { isStreamError, LocalProtocolError, StanzaError } from 'typed-xmpp'
import { EntityCapabilities, ServiceDiscovery } from 'typed-xmpp/extensions'
import { Element } from 'typed-xmpp/node'
import { Iq, Message, Presence, StreamFeatures } from 'typed-xmpp/rfc6120'
import {
  MissingJidError,
  SaslAuthenticationHandler,
  type StreamEvents,
  XmlStream,
  XmppConnection,
} from 'typed-xmpp/toolkit'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { header, password, scripted, settled, toolkitServer } from './toolkit-server.ts'

const allEvents: readonly (keyof StreamEvents)[] = [
  ...(['feed', 'open', 'closed', 'error', 'unhandledXml', 'node', 'iq', 'message'] as const),
  ...(['presence', 'startStream', 'startTls', 'tlsProceed', 'saslChallenge'] as const),
  ...(['saslSuccess', 'saslFailure', 'saslResponse', 'saslSupport', 'bindSupport'] as const),
  ...(['iqResult', 'iqSet', 'iqGet', 'iqError', 'userRegistration', 'boundJid'] as const),
  'ignored',
]

/** The names of the events of a stream as they come, but for bytes and nodes. */
function namesOf(stream: XmlStream): string[] {
  const names: string[] = []
  for (const name of allEvents) {
    if (name !== 'feed' && name !== 'node') stream.on(name, () => names.push(name))
  }
  return names
}

function next<Name extends keyof StreamEvents>(
  stream: XmlStream,
  name: Name,
): Promise<StreamEvents[Name]> {
  return new Promise((resolve) => stream.once(name, resolve))
}

const sasl = "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'"
const tls = "xmlns='urn:ietf:params:xml:ns:xmpp-tls'"

const test = suite('toolkit stream')

test('logs in step by step against the embedded server, and each step is an event', async () => {
  await using server = await toolkitServer()
  const { host, port, ca } = server
  const connection = new XmppConnection({ host, port, domain: 'localhost', tls: { ca } })
  const stream = new XmlStream(connection)
  const names = namesOf(stream)
  const handler = new SaslAuthenticationHandler('SCRAM-SHA-256', 'romeo@localhost', password)
  handler.bind(stream)
  handler.authenticate()
  stream.on('bindSupport', () => stream.bindToResource('orchard'))
  await connection.connect()
  assert.is(stream.isAuthenticated, false)
  stream.openClient('localhost')
  const jid = await within(20_000, next(stream, 'boundJid'))
  assert.is(`${jid}`, 'romeo@localhost/orchard')
  assert.is(`${stream.boundJid}`, 'romeo@localhost/orchard')
  assert.is(stream.isAuthenticated, true)
  assert.type(stream.id, 'string')
  const message = next(stream, 'message')
  await stream.sendPresence({ status: 'here', priority: 1, delay: new Date(0) })
  await stream.sendMessage('to myself', jid)
  const received = await within(5000, message)
  assert.equal([received.body, received.type, `${received.from}`], ['to myself', 'chat', `${jid}`])
  await within(5000, stream.close())
  assert.equal(names, [
    ...['open', 'startStream', 'startTls', 'tlsProceed'],
    ...['open', 'startStream', 'saslSupport', 'saslChallenge', 'saslSuccess'],
    ...['open', 'startStream', 'bindSupport', 'iq', 'iqResult', 'boundJid'],
    ...['presence', 'message', 'closed'],
  ])
})

test('adds a contact: to the roster, and by asking to see it', async () => {
  await using server = await toolkitServer()
  const { host, port, ca } = server
  const connection = new XmppConnection({ host, port, domain: 'localhost', tls: { ca } })
  const stream = new XmlStream(connection)
  const handler = new SaslAuthenticationHandler('PLAIN', 'romeo@localhost', password)
  handler.bind(stream)
  handler.authenticate()
  stream.on('bindSupport', () => stream.bindToResource())
  await connection.connect()
  stream.openClient('localhost')
  await within(20_000, next(stream, 'boundJid'))
  stream.loadExtensions(ServiceDiscovery)
  await within(5000, stream.addContact('juliet@localhost', { groups: ['Capulets'] }))
  const { Roster } = await import('typed-xmpp/rfc6121')
  const { items } = await within(
    5000,
    stream.requests.request(undefined, new Roster(), { type: 'get' }),
  )
  assert.equal(
    items.map(({ jid, groups, ask }) => [`${jid}`, groups, ask]),
    [['juliet@localhost', ['Capulets'], 'subscribe']],
  )
  const info = await within(5000, stream.extension(ServiceDiscovery).queryInfo())
  assert.is(info.identities[0]?.category, 'server')
  await within(5000, stream.close())
})

for (const [title, xml, expected] of [
  ['a message', "<message from='a@b'><body>hi</body></message>", ['message']],
  ['a presence', "<presence from='a@b'/>", ['presence']],
  ['a result', "<iq type='result' id='1'/>", ['iq', 'iqResult']],
  ['an error', "<iq type='error' id='1'/>", ['iq', 'iqError']],
  ['a query', "<iq type='get' id='1' from='a@b'><q xmlns='urn:q'/></iq>", ['iq', 'iqGet']],
  ['a command', "<iq type='set' id='1' from='a@b'><q xmlns='urn:q'/></iq>", ['iq', 'iqSet']],
  ['an element without a class', "<odd xmlns='urn:odd'/>", ['unhandledXml']],
  ['a challenge', `<challenge ${sasl}>YQ==</challenge>`, ['saslChallenge']],
  ['a response', `<response ${sasl}>YQ==</response>`, ['saslResponse']],
  ['a success', `<success ${sasl}/>`, ['saslSuccess']],
  ['a failure', `<failure ${sasl}><not-authorized/></failure>`, ['saslFailure']],
  ['a proceed that nobody asked for', `<proceed ${tls}/>`, []],
  [
    'features',
    `<stream:features><starttls ${tls}/><mechanisms ${sasl}><mechanism>PLAIN</mechanism>` +
      "</mechanisms><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" +
      "<register xmlns='http://jabber.org/features/iq-register'/></stream:features>",
    ['startTls', 'userRegistration', 'saslSupport', 'bindSupport'],
  ],
  [
    'an error of the stream',
    "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
    ['error', 'closed'],
  ],
  ['what is not well-formed', '<message></presence>', ['error', 'closed']],
] as const) {
  for (const cut of ['whole', 'by one byte']) {
    test(`${title}, fed ${cut}, is its events`, async () => {
      const { stream } = await scripted()
      stream.feed(header)
      const names = namesOf(stream)
      const counts = { feed: 0, node: 0 }
      stream.on('feed', () => counts.feed++)
      stream.on('node', () => counts.node++)
      if (cut === 'whole') stream.feed(xml)
      else for (const character of xml) stream.feed(character)
      assert.equal(names, expected)
      assert.ok(counts.feed >= 1)
      const isStreamEnd = (expected as readonly string[]).includes('error')
      assert.is(counts.node, isStreamEnd ? 0 : 1)
    })
  }
}

test('what comes is typed, and goes to the handlers of its class', async () => {
  const { stream } = await scripted()
  stream.feed(header)
  const seen: string[] = []
  stream.on(Message, ({ body }) => seen.push(`message ${body}`))
  stream.on(Presence, ({ from }) => seen.push(`presence ${from}`))
  stream.on('unhandledXml', (element) => {
    assert.instance(element, Element)
    seen.push(`element ${element.name}`)
  })
  stream.on(StreamFeatures, () => seen.push('features'))
  const error = next(stream, 'error')
  stream.feed("<message><body>hi</body></message><presence from='a@b'/><odd xmlns='urn:odd'/>")
  stream.feed('<stream:features/>')
  stream.feed(
    "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
  )
  assert.equal(seen, ['message hi', 'presence a@b', 'element odd', 'features'])
  const failure = await within(1000, error)
  assert.ok(isStreamError(failure))
  assert.equal([failure.condition, failure.isRemote], ['conflict', true])
})

test('without TLS where there must be some, mechanisms are never shown and the stream ends', async () => {
  const { stream, say, received } = await scripted({ tls: {} })
  const names = namesOf(stream)
  const closed = next(stream, 'closed')
  const plain = `<mechanisms ${sasl}><mechanism>PLAIN</mechanism></mechanisms>`
  say(`${header}<stream:features>${plain}</stream:features>`)
  assert.is((await within(5000, closed))?.code, 'tls')
  assert.equal(names, ['startStream', 'closed'])
  await settled()
  assert.match(received(), /<\/stream:stream>$/)
})

test('what came in the clear behind the proceed is nobody’s word', async () => {
  const { stream, say, received } = await scripted({ tls: {} })
  const names = namesOf(stream)
  say(`${header}<stream:features><starttls ${tls}><required/></starttls></stream:features>`)
  await settled()
  assert.match(received(), `<starttls ${tls}/>`)
  say(`<proceed ${tls}/><message><body>injected</body></message>`)
  await settled()
  assert.equal(names, ['startStream', 'startTls', 'tlsProceed'])
})

test('nothing that comes before TLS is heard where there must be TLS, nor passes for a login', async () => {
  const { stream, say } = await scripted({ tls: {} })
  const names = namesOf(stream)
  let messages = 0
  stream.on(Message, () => messages++)
  const success = `<success ${sasl}/>`
  say(`${header}<message><body>hi</body></message><odd xmlns='urn:odd'/>${success}`)
  say("<iq type='get' id='1'><q xmlns='urn:q'/></iq>")
  await settled()
  assert.equal(names, ['startStream', 'ignored', 'ignored'])
  assert.equal([messages, stream.isAuthenticated], [0, false])
  const closed = next(stream, 'closed')
  say("<stream:features><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></stream:features>")
  assert.is((await within(5000, closed))?.code, 'tls')
  assert.not(names.includes('bindSupport'))
})

test('a success that nobody asked for is no authentication', async () => {
  const { stream, say } = await scripted()
  say(`${header}<success ${sasl}/>`)
  await settled()
  assert.is(stream.isAuthenticated, false)
})

test('a refusal of TLS ends the stream', async () => {
  const { stream, say } = await scripted({ tls: {} })
  say(`${header}<stream:features><starttls ${tls}/></stream:features>`)
  const closed = next(stream, 'closed')
  say(`<failure ${tls}/>`)
  assert.is((await within(5000, closed))?.code, 'tls')
})

test('requests are answered by extensions, by the program, or refused', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  stream.loadExtensions(ServiceDiscovery)
  const query = "<query xmlns='http://jabber.org/protocol/disco#info'/>"
  say(`<iq type='get' id='q1' from='juliet@localhost/b'>${query}</iq>`)
  say("<iq type='get' id='q2' from='juliet@localhost/b'><q xmlns='urn:q'/></iq>")
  await settled()
  // Nobody is bound yet: it is in nobody's name that it would answer.
  assert.match(received(), /<iq [^>]*type='error'[^>]*id='q1'|<iq [^>]*id='q1'[^>]*type='error'/)
  assert.match(received(), /q2/)
  stream.on('iqGet', (iq) => stream.send(iq.reply({ id: `${iq.id}` }, [new DiscoInfo()])))
  say("<iq type='get' id='q3' from='juliet@localhost/b'><q xmlns='urn:q'/></iq>")
  await settled()
  assert.is(received().match(/id='q3'/g)?.length, 1)
})

test('a bound stream answers as its extensions say', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  stream.loadExtensions(ServiceDiscovery, EntityCapabilities)
  const bound = stream.bindToResource('r')
  await settled()
  const id = /<iq [^>]*id='([^']+)'/.exec(received())?.[1]
  const jid = '<jid>romeo@localhost/r</jid>'
  say(
    `<iq type='result' id='${id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>${jid}</bind></iq>`,
  )
  assert.is(`${await within(5000, bound)}`, 'romeo@localhost/r')
  const query = "<query xmlns='http://jabber.org/protocol/disco#info'/>"
  say(`<iq type='get' id='q1' from='juliet@localhost/b'>${query}</iq>`)
  await settled()
  assert.match(received(), "<feature var='http://jabber.org/protocol/caps'/>")
  await stream.sendPresence()
  // The hash is computed meanwhile; presence that was sent without it is sent again.
  const capable = /<presence><c xmlns='http:\/\/jabber.org\/protocol\/caps'/
  const announced = async (): Promise<void> => {
    while (!capable.test(received())) await settled()
  }
  await within(5000, announced())
  assert.throws(
    () => stream.loadExtensions(ServiceDiscovery),
    (error: unknown) => {
      return error instanceof LocalProtocolError
    },
  )
})

test('a request is settled by the one it went to, and by nobody else', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  const answer = stream.requests.request('juliet@localhost/b', new DiscoInfo())
  await settled()
  const id = /<iq [^>]*id='([^']+)'/.exec(received())?.[1]
  const query = "<query xmlns='http://jabber.org/protocol/disco#info'/>"
  say(`<iq type='result' id='${id}' from='eve@localhost/b'>${query}</iq>`)
  const condition = "<item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
  const error = `<error type='cancel'>${condition}</error>`
  say(`<iq type='error' id='${id}' from='juliet@localhost/b'>${error}</iq>`)
  try {
    await within(5000, answer)
    assert.unreachable()
  } catch (failure) {
    assert.instance(failure, StanzaError)
    assert.is((failure as StanzaError).condition, 'item-not-found')
  }
})

test('SASL by hand: what is sent is what was said, by the mechanism that was begun', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  await stream.sendSaslAuth('PLAIN', 'AGEAYg==')
  await stream.sendSaslResponse('PLAIN', '=')
  assert.throws(() => void stream.sendSaslResponse('SCRAM-SHA-1', 'YQ=='))
  await settled()
  assert.match(received(), `<auth ${sasl} mechanism='PLAIN'>AGEAYg==</auth>`)
  assert.match(received(), `<response ${sasl}>=</response>`)
  assert.is(stream.isAuthenticated, false)
  const success = next(stream, 'saslSuccess')
  say(`<success ${sasl}/>`)
  await within(5000, success)
  assert.is(stream.isAuthenticated, true)
  stream.reset()
  stream.openClient('localhost')
  await settled()
  assert.is(received().match(/<stream:stream/g)?.length, 2)
})

test('what is sent in one turn leaves by one write, in order', async () => {
  const { stream, connection, say, received } = await scripted()
  say(header)
  await settled()
  const before = received().length
  let writes = 0
  connection.on('write', () => writes++)
  const all = Array.from({ length: 1000 }, (_, index) => `${index}`)
  const sending = all.map((body) => stream.sendMessage(body, 'juliet@localhost'))
  assert.is(writes, 0)
  await within(5000, Promise.all(sending))
  await settled()
  assert.is(writes, 1)
  const bodies = [
    ...received()
      .slice(before)
      .matchAll(/<body>([^<]*)/g),
  ].map(([, body]) => body)
  assert.equal(bodies, all)
})

test('what was sent right before the end leaves before it', async () => {
  const { stream, say, received } = await scripted()
  say(header)
  await settled()
  void stream.sendMessage('last', 'juliet@localhost')
  await within(10_000, stream.close())
  assert.match(received(), /<body>last<\/body><\/message><\/stream:stream>$/)
})

for (const [title, act, attribute] of [
  ['a message to nobody', (stream: XmlStream) => stream.sendMessage('hi', undefined), 'to'],
  ['a contact that is nobody', (stream: XmlStream) => stream.addContact(undefined), 'to'],
  ['a contact of nobody', (stream: XmlStream) => stream.addContact('a@b'), 'from'],
] as const) {
  test(`${title} is a MissingJidError, and nothing is sent`, async () => {
    const { stream, received } = await scripted()
    await settled()
    const before = received()
    try {
      await act(stream)
      assert.unreachable()
    } catch (error) {
      assert.instance(error, MissingJidError)
      assert.is((error as MissingJidError).attribute, attribute)
      assert.is((error as MissingJidError).code, 'local-protocol')
    }
    await settled()
    assert.is(received(), before)
  })
}

test('a stream that its peer ends is closed, and tells it so', async () => {
  const { stream, connection, say, received } = await scripted()
  const closed = next(stream, 'closed')
  say(`${header}</stream:stream>`)
  assert.is(await within(5000, closed), undefined)
  await settled()
  assert.match(received(), /<\/stream:stream>$/)
  assert.is(connection.isAlive, false)
  assert.throws(() => stream.openClient('localhost'), /no connection/)
})

test('debug shows the traffic without its credentials', async () => {
  const lines: string[] = []
  const { nodePlatform } = await import('../../runtime/connection/node-platform.ts')
  const platform = { ...nodePlatform, debug: (line: string) => void lines.push(line) }
  const { stream, say } = await scripted({ debug: true, platform })
  say(header)
  await settled()
  await stream.sendSaslAuth('PLAIN', 'c2VjcmV0')
  await stream.send(new Iq({ type: 'get', id: 'x' }, [new DiscoInfo()]))
  const shown = lines.join('\n')
  assert.match(shown, /^-> <\?xml/)
  assert.match(shown, "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>[redacted]")
  assert.match(shown, /^<- <stream:stream|^<- .*stream:stream/m)
  assert.not.match(shown, 'c2VjcmV0')
})

test.run()
