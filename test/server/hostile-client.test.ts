import { connect as dial } from 'node:net'
import { connect } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { type Transport, Server, type ServerOptions } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import { bytes, receive } from '../connection/tls-peer.ts'
import { mutate } from '../support/mutate.ts'
import { random } from '../support/random.ts'
import { within } from '../support/within.ts'

const options: ServerOptions = {
  domain: 'a.example',
  accounts: { romeo: 'balcony', juliet: 'night' },
  components: { 'echo.a.example': 'mirror' },
}
const header =
  "<stream:stream to='a.example' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
const plain = (text: string): string =>
  `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${Buffer.from(text).toString('base64')}</auth>`
const bind =
  "<iq type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>raw</resource></bind></iq>"

/** What is sent without logging in, and what the server says before it ends the stream. */
const strangers: readonly [title: string, sent: string, says: RegExp][] = [
  ['no XML at all', 'GET / HTTP/1.1\r\n\r\n', /<not-well-formed /],
  ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${header}`, /<restricted-xml /],
  ['a comment', `${header}<!-- x -->`, /<restricted-xml /],
  ['a processing instruction', `${header}<?php ?>`, /<restricted-xml /],
  [
    'another encoding',
    `<?xml version='1.0' encoding='UTF-16'?>${header}`,
    /<unsupported-encoding /,
  ],
  ['bytes that are no UTF-8', `${header}<iq x='\u00ff'/>`, /<(bad-format|not-well-formed) /],
  [
    'another root',
    "<html xmlns='http://www.w3.org/1999/xhtml'>",
    /<(bad-format|invalid-namespace) /,
  ],
  ['another namespace of streams', header.replace('etherx', 'etherz'), /<invalid-namespace /],
  ['another content', header.replace('jabber:client', 'jabber:server'), /<invalid-namespace /],
  ['the time before XMPP', header.replace("version='1.0' ", ''), /<unsupported-version /],
  ['another domain', header.replace('a.example', 'b.example'), /<host-unknown /],
  ['no domain', header.replace("to='a.example' ", ''), /<host-unknown /],
  ['an address that is none', header.replace('a.example', '@@'), /<host-unknown /],
  ['a message before logging in', `${header}<message to='juliet@a.example'/>`, /<not-authorized /],
  ['a request before logging in', `${header}${bind}`, /<not-authorized /],
  ['features', `${header}<stream:features/>`, /<unsupported-stanza-type /],
  [
    'what nobody knows',
    `${header}<x xmlns='urn:example'/>`,
    /<(unsupported-stanza-type|not-authorized) /,
  ],
  ['a header that never ends', `<stream:stream to='${'a'.repeat(200_000)}`, /<policy-violation /],
  ['an element that never ends', `${header}<auth>${'a'.repeat(200_000)}`, /<policy-violation /],
  ['elements in elements', `${header}${'<x>'.repeat(1000)}`, /<policy-violation /],
  [
    'attributes without end',
    `${header}<x ${Array.from({ length: 1000 }, (_, n) => `a${n}=''`).join(' ')}/>`,
    /<policy-violation /,
  ],
  [
    'three wrong passwords',
    `${header}${plain('\0romeo\0x').repeat(5)}`,
    /(<failure.*){3}<policy-violation /,
  ],
]

/** What is sent after logging in, and what the server says. */
const members: readonly [title: string, sent: string, says: RegExp][] = [
  [
    'a stanza in the name of another',
    "<message from='juliet@a.example' to='romeo@a.example'/>",
    /<invalid-from /,
  ],
  [
    'a stanza of another kind of stream',
    "<message xmlns='jabber:server' to='romeo@a.example'/>",
    /<invalid-namespace /,
  ],
  ['what is no stanza', "<query xmlns='jabber:iq:roster'/>", /<unsupported-stanza-type /],
  ['a second login', plain('\0romeo\0balcony'), /<unsupported-stanza-type /],
  [
    'TLS within what is as safe',
    "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>",
    /<unsupported-stanza-type /,
  ],
  ['too much', `<message><body>${'x'.repeat(300 * 1024)}</body></message>`, /<policy-violation /],
  ['elements in elements', `<message>${'<x xmlns="urn:x">'.repeat(1000)}`, /<policy-violation /],
  ['what is not well-formed', '<message></presence>', /<not-well-formed /],
]

const test = suite('hostile clients')

for (const [title, sent, says] of strangers) {
  test(`says to one who sends ${title}: ${says.source}`, async () => {
    await using server = await Server.inMemory(options)
    const { text, faults } = await talk(server, sent)
    assert.match(text, says)
    assert.match(text, /<\/stream:stream>$/)
    assert.equal(faults, [])
    await assertWorks(server)
  })
}

for (const [title, sent, says] of members) {
  test(`says to a client that sends ${title}: ${says.source}`, async () => {
    await using server = await Server.inMemory(options)
    const { text, faults } = await talk(server, sent, 'logged in')
    assert.match(text, says)
    assert.match(text, /<\/stream:stream>$/)
    assert.equal(faults, [])
    await assertWorks(server)
  })
}

test('takes no password before TLS, and offers nothing but TLS', async () => {
  await using server = await Server.listen(options)
  const text = await talkOverTcp(
    server.port,
    `${header}${plain('\0romeo\0balcony')}`,
    /<\/failure>|failure\/>/,
  )
  assert.match(
    text,
    /<features><starttls|<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required\/><\/starttls><\/stream:features>/,
  )
  assert.match(text, '<encryption-required/>')
  assert.not.match(text, '<mechanism>')
})

test('drops what comes in the clear behind the request for TLS', async () => {
  await using server = await Server.listen(options)
  const starttls = "<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"
  const injected = `${header}${plain('\0romeo\0balcony')}`
  const text = await talkOverTcp(server.port, `${header}${starttls}${injected}`, /<proceed/, 100)
  assert.match(text, /<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'\/>$/)
})

test('gives up on one who does not log in', async () => {
  await using server = await Server.inMemory({ ...options, loginTimeout: 50 })
  const { text } = await talk(server, header)
  assert.match(text, '<connection-timeout ')
  const silent = await talk(server, '')
  assert.match(silent.text, '<connection-timeout ')
})

test('gives up on one who begins TLS and does not go on', async () => {
  await using server = await Server.listen({ ...options, loginTimeout: 100, closeTimeout: 100 })
  const offline = new Promise<void>((resolve) => server.on('offline', () => resolve()))
  const socket = dial(server.port, server.host)
  socket.on('error', () => {})
  socket.write(`${header}<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>`)
  socket.resume()
  const closed = new Promise((resolve) => socket.once('close', resolve))
  await within(5000, Promise.all([offline, closed]))
})

test('closes what is more than it serves', async () => {
  await using server = await Server.listen({ ...options, maximumConnections: 2 })
  const sockets = Array.from({ length: 5 }, () => dial(server.port, server.host))
  const closed = sockets.map((socket) => {
    socket.on('error', () => {})
    socket.resume()
    return new Promise<boolean>((resolve) => {
      socket.once('close', () => resolve(true))
      setTimeout(() => resolve(false), 300)
    })
  })
  const results = await within(5000, Promise.all(closed))
  assert.is(results.filter((isClosed) => isClosed).length, 3)
  for (const socket of sockets) socket.destroy()
})

test('lets go of a client that does not read what it is sent', async () => {
  await using server = await Server.listen({ ...options, maximumBuffered: 256 * 1024 })
  const { host, port, ca } = server
  const target = { domain: 'a.example', service: 'xmpp-client', host, port, tls: { ca } } as const
  const transport = await within(5000, tcpConnector()(target))
  const account = { jid: 'juliet@a.example/deaf', password: 'night' }
  const deaf = await within(5000, connect({ ...account, transport }))
  transport.pause()
  const offline = new Promise<string>((resolve) =>
    server.on('offline', ({ jid, error }) => resolve(`${jid} ${error}`)),
  )
  const romeo = await within(
    5000,
    connect({ jid: 'romeo@a.example/r', password: 'balcony', transport: server.connectInMemory() }),
  )
  const body = 'x'.repeat(100 * 1024)
  let isOver = false
  void offline.then(() => {
    isOver = true
  })
  for (let n = 0; n < 400 && !isOver; n++) {
    romeo.send(new Message({ to: deaf.jid, body }))
    await new Promise((wake) => setImmediate(wake))
  }
  assert.match(await within(5000, offline), /juliet@a\.example\/deaf.*resource-constraint/)
  await assertWorks(server)
})

test('survives whatever bytes it gets, before and after the login', async () => {
  await using server = await Server.inMemory({ ...options, loginTimeout: 2000 })
  const faults: unknown[] = []
  server.on('error', (error) => faults.push(error))
  const rng = random(20)
  const material = [
    header,
    bind,
    plain('\0romeo\0balcony'),
    "<message to='juliet@a.example' type='chat'><body>x</body></message>",
    '<presence><priority>5</priority><show>away</show></presence>',
    "<presence to='juliet@a.example' type='subscribe'/>",
    "<iq type='get' id='1'><query xmlns='jabber:iq:roster'/></iq>",
    "<iq type='set' id='2'><query xmlns='jabber:iq:roster'><item jid='x@y'><group>g</group></item></query></iq>",
    "<iq to='a.example' type='get' id='3'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
    '</stream:stream>',
  ].map(bytes)
  for (let round = 0; round < 400; round++) {
    const pieces = Array.from({ length: 1 + rng.below(6) }, () => {
      const piece = rng.pick(material)
      return rng.below(3) === 0 ? piece : mutate(piece, material, rng)
    })
    const transport = round % 2 === 0 ? server.connectInMemory() : await loggedIn(server)
    transport.start({ data() {}, drained() {}, ended() {} })
    for (const piece of pieces) transport.write(piece)
    await new Promise((wake) => setImmediate(wake))
    transport.destroy()
  }
  assert.equal(faults, [])
  await assertWorks(server)
})

test.run()

/** Sends text over a connection in memory, and waits until the server has ended the stream. */
async function talk(
  server: Server,
  sent: string,
  state: 'fresh' | 'logged in' = 'fresh',
): Promise<{ text: string; faults: readonly unknown[] }> {
  const faults: unknown[] = []
  server.on('error', (error) => faults.push(error))
  const transport = state === 'fresh' ? server.connectInMemory() : await loggedIn(server)
  const heard = receive(transport)
  // Latin-1, so that a case can hold any byte.
  transport.write(new Uint8Array(Buffer.from(sent, 'latin1')))
  await within(5000, heard.ended)
  return { text: heard.text, faults }
}

/** A connection in memory on which Romeo has logged in by hand; it is not started. */
async function loggedIn(server: Server): Promise<Transport> {
  const inner = server.connectInMemory()
  let sink: Parameters<Transport['start']>[0] | undefined
  let text = ''
  let wake: () => void = () => {}
  inner.start({
    data(chunk) {
      if (sink !== undefined) sink.data(chunk)
      else text += Buffer.from(chunk).toString()
      wake()
    },
    drained: () => sink?.drained(),
    ended: (error) => sink?.ended(error),
  })
  const until = async (part: string): Promise<void> => {
    while (!text.includes(part)) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  inner.write(bytes(header + plain('\0romeo\0balcony')))
  await within(5000, until('<success'))
  inner.write(bytes(header + bind))
  await within(5000, until('</iq>'))
  return {
    peer: inner.peer,
    secureChannel: inner.secureChannel,
    canStartTls: false,
    start: (taker) => {
      sink = taker
    },
    write: (chunk) => inner.write(chunk),
    startTls: () => inner.startTls(),
    pause: () => inner.pause(),
    resume: () => inner.resume(),
    end: () => inner.end(),
    destroy: () => inner.destroy(),
  }
}

/** The server still serves: a client logs in, and is answered. */
async function assertWorks(server: Server): Promise<void> {
  const transport = server.connectInMemory()
  const client = await within(
    5000,
    connect({ jid: 'juliet@a.example', password: 'night', transport }),
  )
  const heard = new Promise((resolve) => client.on(Message, resolve))
  client.send(new Message({ to: client.jid, body: 'still here' }))
  await within(5000, heard)
  await within(5000, client.close())
}

/** What the server says over TCP to such text, up to a match, and some milliseconds longer. */
async function talkOverTcp(port: number, sent: string, until: RegExp, more = 0): Promise<string> {
  const socket = dial(port, '127.0.0.1')
  socket.on('error', () => {})
  socket.write(sent)
  let text = ''
  const done = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      text += chunk
      if (until.test(text)) resolve()
    })
  })
  await within(5000, done)
  await new Promise((wake) => setTimeout(wake, more))
  socket.destroy()
  return text
}
