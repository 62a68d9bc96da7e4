/** The WebSockets of the embedded server: clients as they should be, and as they should not. */
import { request } from 'node:https'
import { connect as connectSocket, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { Client as BrowserClient, connect as browserConnect } from '../../runtime/browser.ts'
import { type Client, connect, isConnectionError, isSaslFailure } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { CertificateAuthority, Server, type ServerOptions } from 'typed-xmpp/server'
import { WebSocket as UndiciWebSocket } from 'undici'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type ClientOptions as WsOptions, WebSocket } from 'ws'
import { within } from '../support/within.ts'

const domain = 'montague.example'
const framing = 'urn:ietf:params:xml:ns:xmpp-framing'
const open = `<open xmlns='${framing}' to='${domain}' version='1.0'/>`
const base: ServerOptions = {
  domain,
  accounts: { romeo: 'balcony', juliet: 'night' },
  webSocketPort: 0,
  clearWebSocketPort: 0,
}

/** What somebody does who has not logged in, and what becomes of it: an answer, or a code of the end. */
const strangers: readonly [title: string, act: (socket: WebSocket) => void, RegExp | number][] = [
  ['opens a stream as RFC 6120 has it', (s) => s.send("<stream:stream xmlns='x'>"), /stream:error/],
  ['sends a stanza before it opens', (s) => s.send("<presence xmlns='jabber:client'/>"), /error/],
  ['sends half an element', (s) => s.send('<open'), /not-well-formed/],
  ['sends two elements in one message', (s) => s.send(`${open}${open}`), /not-well-formed/],
  ['sends an empty message', (s) => s.send(''), /not-well-formed/],
  ['is looking for somebody else', (s) => s.send(open.replace(domain, 'x.y')), /host-unknown/],
  ['asks for STARTTLS', opened("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"), /error/],
  ['sends a stanza before it logs in', opened("<message xmlns='jabber:client'/>"), /not-authoriz/],
  ['sends what is no text', (s) => s.send(Buffer.from(open), { binary: true }), 1003],
  ['sends what is no UTF-8', (s) => s.send(Buffer.from([0xc3, 0x28]), { binary: false }), 1007],
  ['sends a message too long', (s) => s.send(`<open>${'x'.repeat(150_000)}`), /policy-violation/],
  ['sends one that never ends', endless, 1009],
  ['sends fragments without end', fragments, 1008],
  ['says that a message is larger than memory', announcement, 1009],
  ['does not mask what it sends', unmasked, 1002],
]

/** Requests that are no WebSocket for XMPP, and the status that is answered. */
const requests: readonly [title: string, Record<string, string>, path: string, number][] = [
  ['with the subprotocol', {}, '/xmpp-websocket', 101],
  ['with the subprotocol among others', protocols('chat, xmpp'), '/xmpp-websocket?x=1', 101],
  ['without the subprotocol', protocols('chat'), '/xmpp-websocket', 400],
  ['with one that only sounds like it', protocols('xmpp2,axmpp'), '/xmpp-websocket', 400],
  ['for another path', {}, '/', 404],
  ['from an origin that may', { Origin: 'https://chat.example' }, '/xmpp-websocket', 101],
  ['from one that may not', { Origin: 'https://evil.example' }, '/xmpp-websocket', 403],
  ['from nowhere', { Origin: 'null' }, '/xmpp-websocket', 403],
  ['for another version', { 'Sec-WebSocket-Version': '7' }, '/xmpp-websocket', 400],
  ['without a key', { 'Sec-WebSocket-Key': 'x' }, '/xmpp-websocket', 400],
  ['that is no upgrade', { Connection: 'close' }, '/xmpp-websocket', 426],
  ['for a page', { Connection: 'close' }, '/', 404],
]

const test = suite('embedded server, WebSockets')

for (const isSecure of [true, false]) {
  test(`lets clients in over ${isSecure ? 'wss' : 'ws'}, and sends between them and TCP`, async () => {
    await using server = await Server.listen(base)
    const websocket = isSecure ? server.webSocketUrl : server.clearWebSocketUrl
    assert.match(websocket, isSecure ? /^wss:.*\/xmpp-websocket$/ : /^ws:/)
    const tried: string[] = []
    const romeo = await within(
      5000,
      connect({
        jid: `romeo@${domain}/web`,
        password: 'balcony',
        websocket,
        tls: { ca: server.ca, policy: isSecure ? 'required' : 'off' },
        // Node can see the TLS below, so that the login is bound to it.
        channelBinding: isSecure ? 'require' : 'prefer',
        log: ({ xml }) => tried.push(/mechanism='([^']*)'/.exec(xml)?.[1] ?? ''),
      }),
    )
    assert.equal(tried.filter(Boolean), [isSecure ? 'SCRAM-SHA-512-PLUS' : 'SCRAM-SHA-512'])
    const juliet = await login(server, 'juliet', 'night')
    const heard = next(juliet, Message)
    romeo.send(new Message({ to: juliet.jid, body: `grüße 🌹 ${'x'.repeat(230_000)}` }))
    assert.match((await within(5000, heard)).body ?? '', /^grüße 🌹 x{230000}$/)
    const answer = next(romeo, Message)
    juliet.send(new Message({ to: romeo.jid, body: 'y'.repeat(200_000) }))
    assert.is((await within(5000, answer)).body?.length, 200_000)
    await within(5000, romeo.close())
    await within(5000, juliet.close())
  })
}

test('shows no password in the clear', async () => {
  await using server = await Server.listen(base)
  const error = await within(
    5000,
    connect({
      jid: `romeo@${domain}`,
      password: 'balcony',
      websocket: server.clearWebSocketUrl,
      tls: { policy: 'off' },
      mechanisms: ['PLAIN'],
    }).catch((reason: unknown) => reason),
  )
  assert.ok(isSaslFailure(error), String(error))
  const socket = await raw(server.clearWebSocketUrl)
  const heard = listen(socket)
  socket.send(open)
  const features = await within(5000, heard.until(/features>/))
  assert.not.match(features, /PLAIN|OAUTH|EXTERNAL|-PLUS|starttls/)
  assert.match(features, /SCRAM-SHA-256</)
  socket.terminate()
})

test('lets the client of a browser in, with what a browser has', async () => {
  const origin = 'https://chat.example'
  await using server = await Server.listen({ ...base, webSocketOrigins: [origin] })
  const scope = globalThis as { WebSocket?: unknown }
  const { WebSocket: original } = scope
  scope.WebSocket = class extends UndiciWebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, { protocols, headers: { Origin: origin } })
    }
  }
  try {
    const romeo = await within(
      5000,
      browserConnect({
        jid: `romeo@${domain}`,
        password: 'balcony',
        websocket: server.clearWebSocketUrl,
        tls: { policy: 'off' },
      }),
    )
    assert.instance(romeo, BrowserClient)
    await within(5000, romeo.close())
  } finally {
    if (original === undefined) delete scope.WebSocket
    else scope.WebSocket = original
  }
})

for (const [title, act, outcome] of strangers) {
  test(`is not impressed by who ${title}`, async () => {
    await using server = await Server.listen({ ...base, closeTimeout: 200 })
    const faults: unknown[] = []
    server.on('error', (error) => faults.push(error))
    const socket = await raw(server.webSocketUrl, server.ca)
    const heard = listen(socket)
    act(socket)
    if (outcome instanceof RegExp) {
      const said = await within(5000, heard.until(outcome))
      assert.match(said, /<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'\/>|error/)
      await within(5000, heard.code)
    } else assert.is(await within(5000, heard.code), outcome)
    assert.equal(faults, [])
    await within(5000, (await login(server, 'juliet', 'night')).close())
  })
}

for (const [title, headers, path, status] of requests) {
  test(`answers ${status} to a request ${title}`, async () => {
    await using server = await Server.listen({
      ...base,
      webSocketOrigins: ['https://chat.example'],
    })
    const { hostname, port } = new URL(server.webSocketUrl)
    const found = await within(
      5000,
      new Promise<number | undefined>((resolve, reject) => {
        const asked = request({
          host: hostname,
          port,
          path,
          ca: server.ca,
          headers: {
            Connection: 'Upgrade',
            Upgrade: 'websocket',
            'Sec-WebSocket-Version': '13',
            'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
            'Sec-WebSocket-Protocol': 'xmpp',
            ...headers,
          },
        })
        asked.on('upgrade', ({ statusCode, headers: answered }, socket) => {
          assert.is(answered['sec-websocket-protocol'], 'xmpp')
          socket.destroy()
          resolve(statusCode)
        })
        asked.on('response', (response) => resolve(response.resume().statusCode))
        asked.on('error', reject)
        asked.end()
      }),
    )
    assert.is(found, status)
  })
}

test('takes no message that is too long of who is logged in either', async () => {
  await using server = await Server.listen(base)
  const message = (length: number): string =>
    `<message xmlns='jabber:client'><body>${'x'.repeat(length)}</body></message>`
  const socket = await rawLogin(server)
  const heard = listen(socket)
  // More than is taken before the login.
  socket.send(message(230_000))
  socket.send(message(300_000))
  assert.match(await within(5000, heard.until(/policy-violation/)), /policy-violation/)
  const other = await rawLogin(server)
  const { code } = listen(other)
  other.send(message(600_000))
  assert.is(await within(5000, code), 1009)
})

test('answers a ping, and sends none', async () => {
  await using server = await Server.listen(base)
  const socket = await raw(server.webSocketUrl, server.ca)
  let pings = 0
  socket.on('ping', () => pings++)
  const answered = new Promise<string>((resolve) => {
    socket.on('pong', (data) => resolve(data.toString()))
  })
  socket.ping('hello')
  assert.is(await within(5000, answered), 'hello')
  assert.is(pings, 0)
  socket.terminate()
})

test('lets go of who does not get to a WebSocket in time', async () => {
  await using server = await Server.listen({ ...base, loginTimeout: 100 })
  const ports = [server.webSocketUrl, server.clearWebSocketUrl].map((url) => new URL(url).port)
  const silent = ports.map((port) => connectSocket(Number(port), '127.0.0.1'))
  const [secure] = ports
  const halfway = connectTls({ port: Number(secure), host: '127.0.0.1', ca: server.ca })
  halfway.on('secureConnect', () => halfway.write('GET /xmpp-websocket HTTP/1.1\r\nHost: x\r\n'))
  const opened = await raw(server.webSocketUrl, server.ca)
  const heard = listen(opened)
  await within(5000, Promise.all([...silent, halfway].map(ended)))
  assert.match(await within(5000, heard.until(/error/)), /connection-timeout/)
})

test('ends what there is, and what is on its way, when it closes', async () => {
  const server = await Server.listen(base)
  const { port } = new URL(server.webSocketUrl)
  const silent = connectSocket(Number(port), '127.0.0.1')
  await within(5000, new Promise((resolve) => silent.once('connect', resolve)))
  const romeo = await login(server, 'romeo', 'balcony', server.webSocketUrl)
  const offline = new Promise((resolve) => romeo.on('offline', resolve))
  await within(5000, Promise.all([server.close(), ended(silent), offline]))
  const again = await connect({
    jid: `romeo@${domain}`,
    password: 'balcony',
    websocket: `wss://127.0.0.1:${port}/xmpp-websocket`,
    timeout: 2000,
  }).catch((error: unknown) => error)
  assert.ok(isConnectionError(again), String(again))
})

test('ends the stream of who does not read what it is sent', async () => {
  await using server = await Server.listen({ ...base, maximumBuffered: 100_000 })
  const gone = new Promise<string>((resolve) => {
    server.on('offline', ({ jid, error }) => {
      if (jid?.localpart === 'romeo') resolve(String(error))
    })
  })
  const romeo = await rawLogin(server)
  const juliet = await login(server, 'juliet', 'night')
  romeo.pause()
  const timer = setInterval(() => {
    for (let n = 0; n < 100; n++) {
      juliet.send(new Message({ to: `romeo@${domain}/slow`, body: 'x'.repeat(10_000) }))
    }
  }, 5)
  try {
    assert.match(await within(20_000, gone), /resource-constraint/)
  } finally {
    clearInterval(timer)
    romeo.terminate()
  }
  await within(10_000, juliet.close())
})

test('a certificate for the domain is not one for the host of a URL', async () => {
  const authority = await CertificateAuthority.create('Test authority')
  const issued = await authority.issue({ commonName: 'x', dns: [domain] })
  await using server = await Server.listen({ ...base, certificate: issued })
  const error = await login(server, 'romeo', 'balcony', server.webSocketUrl, authority.certificate)
    .then(() => undefined)
    .catch((reason: unknown) => reason)
  assert.ok(isConnectionError(error), String(error))
  assert.match(error.message, /ERR_TLS_CERT_ALTNAME_INVALID/)
})

test.run()

async function login(
  server: Server,
  name: string,
  password: string,
  websocket?: string,
  ca: string | undefined = server.ca,
): Promise<Client> {
  const way = websocket === undefined ? { host: server.host, port: server.port } : { websocket }
  return within(5000, connect({ jid: `${name}@${domain}`, password, ...way, tls: { ca } }))
}

/** A WebSocket without anything of XMPP. */
async function raw(url: string, ca?: string, options: WsOptions = {}): Promise<WebSocket> {
  const socket = new WebSocket(url, ['xmpp'], { ca, ...options })
  socket.on('error', () => {})
  await within(5000, new Promise((resolve) => socket.once('open', resolve)))
  return socket
}

/** A WebSocket on which romeo is logged in, by PLAIN. */
async function rawLogin(server: Server): Promise<WebSocket> {
  const socket = await raw(server.webSocketUrl, server.ca)
  const heard = listen(socket)
  const token = Buffer.from('\0romeo\0balcony').toString('base64')
  socket.send(open)
  await within(5000, heard.until(/PLAIN/))
  socket.send(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${token}</auth>`)
  await within(5000, heard.until(/<success/))
  socket.send(open)
  await within(5000, heard.until(/xmpp-bind/))
  const bind = `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource>slow</resource></bind>`
  socket.send(`<iq xmlns='jabber:client' type='set' id='b'>${bind}</iq>`)
  await within(5000, heard.until(/romeo@montague\.example\/slow/))
  return socket
}

interface Heard {
  /** All that was said so far, when it matches. */
  until(pattern: RegExp): Promise<string>
  /** The code that the WebSocket ended with. */
  readonly code: Promise<number>
}

function listen(socket: WebSocket): Heard {
  let said = ''
  let wake = (): void => {}
  socket.on('message', (data) => {
    said += String(data)
    wake()
    if (said.includes(`<close xmlns='${framing}'/>`)) socket.close(1000)
  })
  return {
    code: new Promise((resolve) => socket.once('close', resolve)),
    async until(pattern) {
      while (!pattern.test(said)) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      return said
    },
  }
}

function opened(then: string): (socket: WebSocket) => void {
  return (socket) => {
    socket.send(open)
    socket.once('message', () => socket.send(then))
  }
}

/** A message of which there is always more. */
function endless(socket: WebSocket): void {
  const send = (): void => {
    if (socket.readyState === socket.OPEN) {
      socket.send('x'.repeat(20_000), { fin: false }, () => setImmediate(send))
    }
  }
  send()
}

/** Many small pieces, none of which is too much. */
function fragments(socket: WebSocket): void {
  for (let n = 0; n < 100_000; n++) socket.send('x', { fin: false })
}

/** The head of a frame of 2^40 bytes. */
function announcement(socket: WebSocket): void {
  const head = Buffer.from([0x81, 0xff, 0, 0, 1, 0, 0, 0, 0, 0, 1, 2, 3, 4])
  below(socket).write(head)
}

function unmasked(socket: WebSocket): void {
  below(socket).write(Buffer.from([0x81, 0x01, 0x3c]))
}

function below(socket: WebSocket): Socket {
  return (socket as unknown as { readonly _socket: Socket })._socket
}

function protocols(value: string): Record<string, string> {
  return { 'Sec-WebSocket-Protocol': value }
}

function ended(socket: Socket): Promise<void> {
  socket.on('error', () => {})
  socket.resume()
  return new Promise((resolve) => {
    if (socket.closed) resolve()
    else socket.once('close', () => resolve())
  })
}

function next<T extends typeof Message>(client: Client, Class: T): Promise<Message> {
  return new Promise((resolve) => {
    const stop = client.on(Class, (message) => {
      stop()
      resolve(message)
    })
  })
}
