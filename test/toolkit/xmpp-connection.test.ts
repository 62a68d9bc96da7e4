/** A connection step by step: each of its events, each of its calls. */
import { createServer, type Server as NetServer } from 'node:net'
import { ConnectionError, LocalProtocolError, MemoryTransport, TimeoutError } from 'typed-xmpp'
import { SaslAuthenticationHandler, XmlStream, XmppConnection } from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rejection } from '../support/rejection.ts'
import { within } from '../support/within.ts'
import { eventsOf, header, nextEvent, password, settled, toolkitServer } from './toolkit-server.ts'

/** A connection in memory, and its other end. */
async function joined(
  options: Partial<ConstructorParameters<typeof XmppConnection>[0]> = {},
): Promise<{ readonly connection: XmppConnection; readonly peer: MemoryTransport }> {
  const [near, peer] = MemoryTransport.pair()
  const connector = () => Promise.resolve(near)
  const connection = new XmppConnection({ host: 'localhost', connector, ...options })
  await connection.connect()
  peer.start({ data: () => {}, drained: () => {}, ended: () => peer.end() })
  return { connection, peer }
}

/** A transport that takes no more after the first write, until it is told. */
class NarrowTransport {
  readonly peer = 'narrow:1'
  readonly secureChannel = undefined
  readonly canStartTls = false
  readonly written: string[] = []
  isPaused = false
  sink: { data(chunk: Uint8Array): void; drained(): void; ended(): void } | undefined

  start(sink: NonNullable<NarrowTransport['sink']>): void {
    this.sink = sink
  }

  write(bytes: Uint8Array): boolean {
    this.written.push(new TextDecoder().decode(bytes))
    return false
  }

  startTls(): Promise<never> {
    return Promise.reject(new Error('it has none'))
  }

  pause(): void {
    this.isPaused = true
  }

  resume(): void {
    this.isPaused = false
  }

  end(): void {
    this.sink?.ended()
  }

  destroy(): void {
    this.end()
  }
}

async function narrow(
  options: Partial<ConstructorParameters<typeof XmppConnection>[0]>,
): Promise<{ readonly connection: XmppConnection; readonly transport: NarrowTransport }> {
  const transport = new NarrowTransport()
  const connector = () => Promise.resolve(transport)
  const connection = new XmppConnection({ host: 'localhost', connector, ...options })
  await connection.connect()
  return { connection, transport }
}

const test = suite('toolkit connection')

test('needs somewhere to go', () => {
  assert.throws(
    () => new XmppConnection({}),
    (error: unknown) => error instanceof LocalProtocolError,
  )
})

test('is established, read, written and ended by intention, over TCP', async () => {
  await using server = await toolkitServer()
  const { host, port } = server
  const connection = new XmppConnection({ host, port, domain: 'localhost' })
  const names = eventsOf(connection)
  const texts: string[] = []
  connection.on('read', (text) => texts.push(`read ${text.slice(0, 5)}`))
  connection.on('write', (text) => texts.push(`write ${text.slice(0, 5)}`))
  let readable = 0
  connection.on('readyToRead', () => readable++)
  assert.is(connection.isAlive, false)
  const established = nextEvent(connection, 'tcpEstablished')
  await within(5000, connection.connect({ timeout: 5000 }))
  assert.is(await established, `${host}:${port}`)
  assert.is(connection.isAlive, true)
  assert.instance(await rejection(connection.connect()), LocalProtocolError)
  const start = "<stream:stream xmlns='jabber:client' to='localhost' version='1.0'"
  await connection.send(`${start} xmlns:stream='http://etherx.jabber.org/streams'>`)
  assert.match((await within(5000, connection.receive())) ?? '', '<stream:stream')
  const ended = nextEvent(connection, 'tcpDisconnect')
  await within(10_000, connection.disconnect())
  assert.is(await ended, 'intentional')
  assert.is(connection.isAlive, false)
  assert.equal(names, ['tcpEstablished', 'tcpDisconnect'])
  assert.equal(texts.slice(0, 2), ['write <stre', 'read <?xml'])
  assert.ok(readable > 0)
  assert.is(await connection.receive(), undefined)
  assert.instance(await rejection(connection.send('x')), ConnectionError)
})

test('an unfulfilled connection is an event and a rejection', async () => {
  const gone: NetServer = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => gone.once('listening', resolve))
  const { port } = gone.address() as { readonly port: number }
  await new Promise((resolve) => gone.close(resolve))
  const connection = new XmppConnection({ host: '127.0.0.1', port })
  const names = eventsOf(connection)
  const failed = nextEvent(connection, 'tcpFailed')
  const error = await rejection(connection.connect())
  assert.is((error as ConnectionError).code, 'connect')
  assert.is(await failed, error)
  assert.equal(names, ['tcpFailed'])
})

for (const [title, options, expected] of [
  ['is established', {}, ['tlsStart', 'tlsEstablished']],
  [
    'is refused to an unknown authority',
    { ca: undefined },
    ['tlsStart', 'tlsInvalidChain', 'tlsFailed', 'tcpDisconnect'],
  ],
  [
    'is refused to another domain’s certificate',
    { domain: 'capulet.example' },
    ['tlsStart', 'tlsInvalidCert', 'tlsFailed', 'tcpDisconnect'],
  ],
] as const) {
  test(`TLS ${title}, and each step is an event`, async () => {
    await using server = await toolkitServer()
    const { host, port } = server
    const ca = 'ca' in options ? undefined : server.ca
    const domain = 'domain' in options ? options.domain : 'localhost'
    const connection = new XmppConnection({ host, port, domain, tls: { ca } })
    const names = eventsOf(connection)
    const stream = new XmlStream(connection)
    const done = new Promise<void>((resolve) => {
      stream.on('saslSupport', () => resolve())
      connection.on('tcpDisconnect', () => resolve())
    })
    await connection.connect()
    stream.openClient('localhost')
    await within(10_000, done)
    assert.equal(names, ['tcpEstablished', ...expected])
    if (names.includes('tlsEstablished')) {
      assert.match(connection.secureChannel?.protocol ?? '', /^TLSv1\.[23]$/)
      assert.instance(connection.secureChannel?.peerCertificate, Uint8Array)
      assert.type(connection.secureChannel?.cipher, 'string')
    }
    await within(10_000, connection.disconnect())
  })
}

test('a handshake that breaks off fails without a word of the certificate', async () => {
  const [near, peer] = MemoryTransport.pair()
  const connection = new XmppConnection({
    host: 'localhost',
    connector: () => Promise.resolve(near),
  })
  const names = eventsOf(connection)
  await connection.connect()
  peer.start({ data: () => {}, drained: () => {}, ended: () => {} })
  const securing = connection.startTls()
  near.sever()
  assert.instance(await rejection(securing), ConnectionError)
  await settled()
  const [first, second, ...rest] = names
  assert.equal([first, second], ['tcpEstablished', 'tlsStart'])
  assert.equal(rest.sort(), ['tcpDisconnect', 'tlsFailed'])
})

test('comes back by itself after it was lost, and says when it came back without TLS', async () => {
  const clock = {
    now: () => 0,
    after: (_: number, callback: () => void) => {
      const timer = setTimeout(callback, 1)
      return () => clearTimeout(timer)
    },
  }
  const { nodePlatform } = await import('../../runtime/connection/node-platform.ts')
  const peers: MemoryTransport[] = []
  let failures = 1
  const connection = new XmppConnection({
    host: 'localhost',
    tls: { policy: 'optional' },
    autoReconnect: true,
    platform: { ...nodePlatform, clock },
    connector: () => {
      if (peers.length === 1 && failures-- > 0) {
        return Promise.reject(new ConnectionError('connect', 'connect: refused'))
      }
      const [near, peer] = MemoryTransport.pair()
      peers.push(peer)
      return Promise.resolve(near)
    },
  })
  const names = eventsOf(connection)
  const stream = new XmlStream(connection)
  await connection.connect()
  const encoder = new TextEncoder()
  const say = (xml: string): void => void peers.at(-1)?.write(encoder.encode(xml))
  const listen = { data: () => {}, drained: () => {}, ended: () => {} }
  peers[0]?.start(listen)
  stream.openClient('localhost')
  const tls = "xmlns='urn:ietf:params:xml:ns:xmpp-tls'"
  say(`${header}<stream:features><starttls ${tls}/></stream:features>`)
  await settled()
  say(`<proceed ${tls}/>`)
  await settled()
  await within(5000, (peers[0] as MemoryTransport).startTls())
  await settled()
  const again = nextEvent(connection, 'tcpReestablished')
  const lost = nextEvent(connection, 'tcpDisconnect')
  peers[0]?.sever()
  assert.is(((await within(5000, lost)) as ConnectionError).code, 'lost')
  await within(5000, again)
  peers[1]?.start(listen)
  stream.openClient('localhost')
  const downgraded = nextEvent(connection, 'tcpDowngraded')
  say(`${header}<stream:features/>`)
  assert.type(await within(5000, downgraded), 'string')
  assert.equal(names, [
    ...['tcpEstablished', 'tlsStart', 'tlsEstablished', 'tcpDisconnect', 'tcpFailed'],
    ...['tcpReestablished', 'tcpDowngraded'],
  ])
  peers[1]?.end()
  await within(5000, connection.disconnect())
})

test('reconnects when it is told to', async () => {
  await using server = await toolkitServer()
  const { host, port } = server
  const connection = new XmppConnection({ host, port })
  const names = eventsOf(connection)
  await connection.connect()
  await within(10_000, connection.reconnect({ timeout: 5000 }))
  assert.is(connection.isAlive, true)
  assert.equal(names, ['tcpEstablished', 'tcpDisconnect', 'tcpReestablished'])
  await within(10_000, connection.disconnect())
})

test('receives piece by piece, or nothing in time, and ends a loop with the connection', async () => {
  const { connection, peer } = await joined()
  assert.is(await within(5000, connection.receive({ timeout: 5 })), undefined)
  const encoder = new TextEncoder()
  const bytes = encoder.encode('Ψ!')
  peer.write(bytes.subarray(0, 1))
  peer.write(bytes.subarray(1))
  await settled()
  assert.is(`${await connection.receive()}${await connection.receive()}`, 'Ψ!')
  peer.write(encoder.encode('last'))
  await settled()
  const pieces: string[] = []
  const loop = (async () => {
    for await (const piece of connection) pieces.push(piece)
  })()
  peer.end()
  await within(5000, loop)
  assert.equal(pieces, ['last'])
})

test('the mark counts stanzas, however they are cut', async () => {
  const { connection, transport } = await narrow({ highWaterMarkIn: 2 })
  const encoder = new TextEncoder()
  const says = (text: string): void => transport.sink?.data(encoder.encode(text))
  says(header)
  says('<stream:features/>')
  for (const piece of ['<mess', 'age><bo', 'dy>hi</b', 'ody></message']) says(piece)
  assert.is(transport.isPaused, false, 'five pieces, and one stanza')
  says('>')
  assert.is(transport.isPaused, true)
  assert.is(await connection.receive(), header)
  assert.is(transport.isPaused, true, 'two stanzas wait still')
  assert.is(await connection.receive(), '<stream:features/>')
  assert.is(transport.isPaused, false)
  says('<presence/><presence/>')
  assert.is(transport.isPaused, true, 'several in one piece')
  while (transport.isPaused) await connection.receive()
  // The stream begins anew when it is opened anew.
  await connection.send(header)
  says(`${header}<iq/><iq/>`)
  assert.is(transport.isPaused, true)
})

test('a stanza that comes in all too many pieces makes the peer wait, too', async () => {
  const { connection, transport } = await narrow({ highWaterMarkIn: 1 })
  const encoder = new TextEncoder()
  transport.sink?.data(encoder.encode(`${header}<message>`))
  for (let piece = 1; piece < 15; piece++) transport.sink?.data(encoder.encode('.'))
  assert.is(transport.isPaused, false)
  transport.sink?.data(encoder.encode('.'))
  assert.is(transport.isPaused, true)
  await connection.receive()
  assert.is(transport.isPaused, false)
})

test('whoever waits can give up by a signal', async () => {
  const { connection, transport } = await narrow({ highWaterMarkOut: 1 })
  const reason = new Error('changed my mind')
  const given = AbortSignal.abort(reason)
  assert.is(await rejection(connection.receive({ signal: given })), reason)
  assert.is(await rejection(connection.send('x', { signal: given })), reason)
  const controller = new AbortController()
  const { signal } = controller
  const receiving = rejection(connection.receive({ signal }))
  await connection.send('a')
  await connection.send('b')
  const sending = rejection(connection.send('never', { signal }))
  controller.abort(reason)
  assert.is(await receiving, reason)
  assert.is(await sending, reason)
  transport.sink?.drained()
  transport.sink?.drained()
  assert.equal(transport.written, ['a', 'b'])
  transport.sink?.data(new TextEncoder().encode('later'))
  assert.is(await connection.receive(), 'later')
})

test('a peer that does not end its side is not waited for after the signal', async () => {
  const [near, peer] = MemoryTransport.pair()
  const connection = new XmppConnection({
    host: 'localhost',
    connector: () => Promise.resolve(near),
  })
  await connection.connect()
  // It has not even been started: it reads nothing.
  assert.is(peer.secureChannel, undefined)
  const controller = new AbortController()
  const over = connection.disconnect({ signal: controller.signal })
  await settled()
  assert.is(connection.isAlive, true)
  controller.abort()
  await within(1000, over)
  assert.is(connection.isAlive, false)
})

test('a full queue of what came makes the peer wait', async () => {
  const { connection, transport } = await narrow({ highWaterMarkIn: 2 })
  const bytes = new TextEncoder().encode('x')
  transport.sink?.data(bytes)
  assert.is(transport.isPaused, false)
  transport.sink?.data(bytes)
  assert.is(transport.isPaused, true)
  assert.is(await connection.receive(), 'x')
  assert.is(transport.isPaused, false)
})

test('a full queue of what goes makes the sender wait, for as long as it wants to', async () => {
  const { connection, transport } = await narrow({ highWaterMarkOut: 1 })
  await within(1000, connection.send('a'))
  await within(1000, connection.send('b'))
  let isSent = false
  const sending = connection.send('c').then(() => {
    isSent = true
  })
  const late = await rejection(connection.send('d', { timeout: 5 }))
  assert.instance(late, TimeoutError)
  assert.is(isSent, false)
  assert.equal(transport.written, ['a'])
  let ready = 0
  connection.on('readyToWrite', () => ready++)
  transport.sink?.drained()
  transport.sink?.drained()
  await within(1000, sending)
  assert.equal(transport.written, ['a', 'b', 'c'])
  assert.is(ready, 0)
  transport.sink?.drained()
  assert.is(ready, 1)
})

test('who waits to send when the connection ends hears of it', async () => {
  const { connection, transport } = await narrow({ highWaterMarkOut: 1 })
  await connection.send('a')
  await connection.send('b')
  const sending = connection.send('c')
  transport.end()
  assert.instance(await rejection(sending), ConnectionError)
})

test('keeps itself alive by a space', async () => {
  const { connection, transport } = await narrow({})
  await connection.sendWhitespaceKeepalive()
  assert.equal(transport.written, [' '])
})

test('resolves where a domain is served', async () => {
  const srv = (name: string) =>
    Promise.resolve(
      name === '_xmpp-client._tcp.capulet.example'
        ? [{ name: 'xmpp.capulet.example', port: 5299, priority: 1, weight: 1 }]
        : [],
    )
  const resolver = { srv, lookup: () => {} }
  const connection = new XmppConnection({ domain: 'capulet.example', resolver })
  assert.equal(await connection.resolveDns(), [
    { host: 'xmpp.capulet.example', port: 5299, isDirectTls: false },
  ])
})

test('one stream has what comes', async () => {
  const { connection } = await joined()
  new XmlStream(connection)
  assert.instance(await rejection(connection.receive()), LocalProtocolError)
  assert.throws(() => new XmlStream(connection), /has a stream/)
})

test('a handler that throws is told of, and nothing else happens', async () => {
  const { connection, peer } = await joined()
  const errors: unknown[] = []
  connection.on('error', (error) => errors.push(error))
  connection.once('read', () => {
    throw new Error('a fault of the program')
  })
  peer.write(new TextEncoder().encode('x'))
  assert.is(await within(5000, connection.receive()), 'x')
  assert.is(errors.length, 1)
})

const sasl = suite('toolkit authentication')

for (const [title, mechanism, secret, expected] of [
  ['SCRAM', 'SCRAM-SHA-256', password, 'success romeo'],
  ['SCRAM bound to the channel', 'SCRAM-SHA-1-PLUS', password, 'success romeo'],
  ['PLAIN inside TLS', 'PLAIN', password, 'success romeo'],
  ['a wrong password', 'SCRAM-SHA-256', 'wrong', 'failure not-authorized'],
  ['a mechanism that has nothing to go by', 'PLAIN', '', 'failure mechanism-too-weak'],
  ['a mechanism that nobody knows', 'X-UNHEARD', password, 'unknown X-UNHEARD'],
] as const) {
  sasl(`${title} ends in its event`, async () => {
    await using server = await toolkitServer()
    const { host, port, ca } = server
    const connection = new XmppConnection({ host, port, domain: 'localhost', tls: { ca } })
    const stream = new XmlStream(connection)
    const handler = new SaslAuthenticationHandler(mechanism, 'romeo@localhost', secret)
    assert.throws(() => handler.authenticate(), /bound to no stream/)
    handler.bind(stream)
    const outcome = new Promise<string>((resolve) => {
      handler.on('success', ({ username }) => resolve(`success ${username}`))
      handler.on('failure', ({ condition }) => resolve(`failure ${condition}`))
      handler.on('unknown', (name) => resolve(`unknown ${name}`))
    })
    stream.on('saslSupport', () => handler.authenticate())
    await connection.connect()
    stream.openClient('localhost')
    assert.is(await within(20_000, outcome), expected)
    await within(10_000, connection.disconnect())
  })
}

sasl('a server that only says that it knows the account has let nobody in', async () => {
  const [near, peer] = MemoryTransport.pair()
  const connection = new XmppConnection({
    host: 'localhost',
    tls: { policy: 'off' },
    connector: () => Promise.resolve(near),
  })
  const stream = new XmlStream(connection)
  const handler = new SaslAuthenticationHandler('SCRAM-SHA-1', 'romeo@localhost', password)
  handler.bind(stream)
  handler.authenticate()
  const failure = new Promise<string>((resolve) =>
    handler.on('failure', (e) => resolve(e.condition)),
  )
  let successes = 0
  handler.on('success', () => successes++)
  await connection.connect()
  peer.start({ data: () => {}, drained: () => {}, ended: () => peer.end() })
  stream.openClient('localhost')
  const say = (xml: string): void => void peer.write(new TextEncoder().encode(xml))
  const namespace = "xmlns='urn:ietf:params:xml:ns:xmpp-sasl'"
  const offer = `<mechanisms ${namespace}><mechanism>SCRAM-SHA-1</mechanism></mechanisms>`
  say(`${header}<stream:features>${offer}</stream:features>`)
  await settled()
  say(`<success ${namespace}/>`)
  assert.type(await within(5000, failure), 'string')
  assert.is(successes, 0)
})

test.run()
sasl.run()
