/** WebSocket (RFC 7395) over undici: logins, and servers that are not as they should be. */
import { Iq, Message } from 'typed-xmpp/rfc6120'
import { Ping } from 'typed-xmpp/xep-0199'
import { Client, isConnectionError } from 'typed-xmpp'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { connectWebSocket } from '../../runtime/connection/connect-web-socket.ts'
import { type Dial, directDial } from '../../runtime/connection/dial.ts'
import { Driver } from '../../runtime/connection/driver.ts'
import { nodeFetchDocument } from '../../runtime/connection/node-fetch-document.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { nodeWebSocket } from '../../runtime/connection/node-web-socket.ts'
import { Jid } from '../../runtime/jid/jid.ts'
import { registry } from '../../runtime/node/index.ts'
import { CertificateAuthority } from '../../runtime/server/certificate-authority.ts'
import { domain, serverFeatures } from '../client/joined.ts'
import {
  listenForWebSockets,
  type ServerWebSocket,
  type WebSocketServerOptions,
} from '../support/web-socket-server.ts'
import { within } from '../support/within.ts'

const authority = CertificateAuthority.create('Test authority')
const framing = 'urn:ietf:params:xml:ns:xmpp-framing'
const open = `<open xmlns='${framing}' from='${domain}' id='x' version='1.0'/>`
const rel = 'urn:xmpp:alt-connections:websocket'

/** What a server says to the client's `<open/>`, and what the login fails by. */
const hostile: readonly [title: string, messages: readonly string[], outcome: RegExp][] = [
  [
    'a stream header',
    [`<stream:stream xmlns='jabber:client'>`],
    /bad-namespace-prefix|not-well-formed/,
  ],
  [
    'features before it has opened',
    [`<features xmlns='http://etherx.jabber.org/streams'/>`],
    /bad-format.*not open/,
  ],
  ['another frame', [`<stop xmlns='${framing}'/>`], /bad-format/],
  ['two opens', [open, open], /bad-format.*open already/],
  [
    'two elements in one message',
    [open, `<presence xmlns='jabber:client'/><presence/>`],
    /not-well-formed/,
  ],
  ['half an element', [open, `<presence xmlns='jabber:client'>`], /not-well-formed/],
  ['nothing', [open, ''], /not-well-formed/],
  ['a stanza without its namespace', [open, '<message/>'], /invalid-namespace/],
  [
    'a prefix that it has not bound',
    [open, '<stream:features/>'],
    /bad-namespace-prefix|not-well-formed/,
  ],
  ['a DTD', [open, '<!DOCTYPE x []><x/>'], /restricted-xml/],
  ['a version of before', [open.replace('1.0', '0.9')], /unsupported-version/],
  [
    'that it is another domain',
    [open.replace(domain, 'evil.example'), features('')],
    /invalid-from/,
  ],
  ['no more', [open, `<close xmlns='${framing}'/>`], /lost|closed the stream/],
  [
    'an error of the stream',
    [
      open,
      `<stream:error xmlns:stream='http://etherx.jabber.org/streams'><reset xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>`,
    ],
    /reset/,
  ],
  [
    'a stanza that is too large',
    [open, `<message xmlns='jabber:client'><body>${'x'.repeat(300_000)}</body></message>`],
    /policy-violation/,
  ],
]

/** Where a server leads the client to, and what comes of it. */
const elsewhere: readonly [title: string, uri: string, outcome: 'in' | RegExp, opens: number][] = [
  ['another path', 'wss://web.example/good', 'in', 2],
  ['another path, by a reference', '/good', 'in', 2],
  ['itself without end', 'wss://web.example/moved', /leads on more than 3 times/, 4],
  ['what is not safe', 'ws://web.example/good', /leads on to ws:, which is not safe/, 1],
  ['what is no WebSocket', 'https://web.example/good', /leads on to https:/, 1],
  ['what is no URL', 'wss://[', /to what is no URL/, 1],
  [
    'a server that is not there',
    'wss://web.example:1/good',
    /no WebSocket at wss:\/\/web\.example:1/,
    1,
  ],
]

const test = suite('WebSocket')

for (const [title, url] of [
  ['the URL given', 'wss://web.example/good'],
  ['the one that the domain names', true],
] as const) {
  test(`a client logs in at ${title}, asks, sends and closes`, async () => {
    const said: string[] = []
    await withServer({ accept: (socket) => serve(socket, said) }, async (connect) => {
      const client = connect(url)
      await within(5000, client.connect())
      assert.is(client.jid.toString(), `romeo@${domain}/balcony`)
      assert.is(await within(2000, client.request(domain, new Ping())), undefined)
      client.send(new Message({ to: `juliet@${domain}`, body: 'grüße 🌹' }))
      client.send(new Message({ to: `juliet@${domain}`, body: 'x'.repeat(200_000) }))
      const echo = new Promise<string | undefined>((resolve) => {
        client.on(Message, ({ body }) => resolve(body))
      })
      assert.is(await within(5000, echo), 'you said grüße 🌹')
      await within(5000, client.close())
    })
    // Each message is one element that says its namespace, and none is a tag of a stream.
    assert.match(said[0]!, `<open xmlns='${framing}' to='${domain}' version='1.0'/>`.slice(0, 40))
    assert.match(said.at(-1)!, /^<close xmlns='urn:ietf:params:xml:ns:xmpp-framing'\/>$/)
    assert.is(said.filter((xml) => xml.startsWith('<open ')).length, 2)
    for (const xml of said) assert.match(xml.slice(0, 200), /^<[a-z]+ [^>]*xmlns=/)
    assert.not.ok(said.some((xml) => xml.includes('stream:stream') || xml.includes('starttls')))
  })
}

for (const [title, messages, outcome] of hostile) {
  test(`a server says ${title}`, async () => {
    const accept = (socket: ServerWebSocket): void => {
      socket.listen(() => {
        for (const message of messages) socket.send(message)
      })
    }
    await withServer({ accept }, async (connect) => {
      const error = await failure(connect('wss://web.example/'))
      assert.match(error.message, outcome)
    })
  })
}

for (const [title, uri, outcome, opens] of elsewhere) {
  test(`a server leads on to ${title}`, async () => {
    let count = 0
    const accept = (socket: ServerWebSocket, path: string): void => {
      if (path === '/good') {
        count++
        serve(socket, [])
        return
      }
      socket.listen((text) => {
        if (text.startsWith('<open ')) count++
        if (text.startsWith('<open ')) socket.send(close(uri))
      })
    }
    await withServer({ accept }, async (connect) => {
      const client = connect('wss://web.example/moved')
      if (outcome === 'in') {
        await within(5000, client.connect())
        await within(5000, client.close())
      } else assert.match((await failure(client)).message, outcome)
    })
    assert.is(count, opens)
  })
}

/** Where a server leads the client to once the stream is open, and what comes of it. */
const midst: readonly [title: string, uri: string, outcome: 'in' | RegExp, opens: number][] = [
  ['another path', 'wss://web.example/good', 'in', 2],
  ['itself without end', 'wss://web.example/moved', /see-other-host/, 6],
  ['what is not safe', 'ws://web.example/good', /see-other-host/, 1],
  ['what is no WebSocket', 'https://web.example/good', /see-other-host/, 1],
  ['a host, as one over TCP would', 'web.example:443', /see-other-host/, 1],
  ['one without the certificate', 'wss://evil.example/good', /ERR_TLS_CERT_ALTNAME_INVALID/, 1],
]

for (const [title, uri, outcome, opens] of midst) {
  test(`a server whose stream is open leads on to ${title}`, async () => {
    let count = 0
    const accept = (socket: ServerWebSocket, path: string): void => {
      if (path === '/good') {
        count++
        serve(socket, [])
        return
      }
      socket.listen((text) => {
        if (!text.startsWith('<open ')) return
        count++
        socket.send(open)
        socket.send(close(uri))
      })
    }
    await withServer({ accept }, async (connect) => {
      const client = connect('wss://web.example/moved')
      if (outcome === 'in') {
        await within(5000, client.connect())
        assert.is(client.jid.toString(), `romeo@${domain}/balcony`)
        await within(5000, client.close())
      } else assert.match((await failure(client)).message, outcome)
    })
    assert.is(count, opens)
  })
}

test('a server that sends what is no text is left', async () => {
  const accept = (socket: ServerWebSocket): void => {
    socket.listen(() => socket.sendFrame(2, Buffer.from(open)))
  }
  await withServer({ accept }, async (connect) => {
    assert.match((await failure(connect('wss://web.example/'))).message, /no text/)
  })
})

test('a server that breaks off is noticed, in the midst of a message too', async () => {
  for (const cut of [0, 20]) {
    const accept = (socket: ServerWebSocket): void => {
      socket.listen(() => {
        if (cut > 0) socket.sendFrame(1, Buffer.from(open.slice(0, cut)), false)
        socket.destroy()
      })
    }
    await withServer({ accept }, async (connect) => {
      const error = await failure(connect('wss://web.example/'))
      assert.ok(isConnectionError(error), String(error))
      assert.is(error.code, 'lost')
    })
  }
})

test('messages in fragments are put together', async () => {
  const accept = (socket: ServerWebSocket): void => {
    socket.listen(() => {
      const bytes = Buffer.from(`<close xmlns='${framing}' see-other-uri='ws://grüße.example/'/>`)
      for (const [index, byte] of bytes.entries()) {
        socket.sendFrame(index === 0 ? 1 : 0, Buffer.of(byte), index === bytes.length - 1)
      }
    })
  }
  await withServer({ accept }, async (connect) => {
    assert.match((await failure(connect('wss://web.example/'))).message, /leads on to ws:/)
  })
})

for (const protocol of [undefined, 'mqtt']) {
  test(`a server that does not speak XMPP is left: ${protocol}`, async () => {
    await withServer({ accept: () => {}, protocol }, async (connect) => {
      const error = await failure(connect('wss://web.example/'))
      assert.ok(isConnectionError(error), String(error))
      assert.match(error.message, /no WebSocket at|does not speak XMPP/)
    })
  })
}

test('a certificate for another host is refused', async () => {
  await withServer({ accept: (socket) => serve(socket, []) }, async (connect) => {
    const error = await failure(connect('wss://evil.example/good'))
    assert.ok(isConnectionError(error), String(error))
    assert.match(error.message, /ERR_TLS_CERT_ALTNAME_INVALID/)
  })
})

for (const [title, names] of [
  ['by its common name alone', { commonName: 'web.example' }],
  ['by a wildcard within a label', { commonName: 'x', dns: ['w*.example'] }],
  ['by what it is for XMPP alone', { commonName: 'x', xmppAddr: ['web.example'] }],
] as const) {
  test(`a certificate for the host ${title} is refused`, async () => {
    const issued = await (await authority).issue(names)
    await withServer({ ...issued, accept: (socket) => serve(socket, []) }, async (connect) => {
      const error = await failure(connect('wss://web.example/good'))
      assert.ok(isConnectionError(error), String(error))
      assert.match(error.message, /ERR_TLS_CERT_ALTNAME_INVALID/)
    })
  })
}

test('what is not safe is not tried', async () => {
  for (const url of ['ws://web.example/', 'http://web.example/', 'https://web.example/', 'x']) {
    await withServer({ accept: () => assert.unreachable() }, async (connect) => {
      const error = await failure(connect(url))
      assert.ok(isConnectionError(error), String(error))
      assert.is(error.code, 'tls')
    })
  }
})

test('a domain that names no WebSocket is said to', async () => {
  const answer: WebSocketServerOptions['answer'] = (_request, response) => {
    response.end(JSON.stringify({ links: [{ rel, href: 'ws://web.example/' }] }))
  }
  await withServer({ accept: () => assert.unreachable(), answer }, async (connect) => {
    const error = await failure(connect(true))
    assert.ok(isConnectionError(error))
    assert.match(error.message, /montague\.example names no WebSocket/)
  })
})

test.run()

/** A server for every host, and what makes clients of it. */
async function withServer(
  options: Partial<WebSocketServerOptions> & Pick<WebSocketServerOptions, 'accept'>,
  use: (connect: (url: string | true) => Client) => Promise<void>,
): Promise<void> {
  const ca = (await authority).certificate
  const dns = [domain, 'web.example']
  const issued = await (await authority).issue({ commonName: 'x', dns })
  const answer: WebSocketServerOptions['answer'] = (_request, response) => {
    response.end(JSON.stringify({ links: [{ rel, href: 'wss://web.example/good' }] }))
  }
  await using server = await listenForWebSockets({ ...issued, answer, ...options })
  const direct = directDial()
  const dial: Dial = ({ port }, signal) => {
    return direct({ host: '127.0.0.1', port: port === 443 ? server.port : port }, signal)
  }
  const http = { tls: { ca }, dial }
  const web = { dial: nodeWebSocket(http), fetchDocument: nodeFetchDocument(http) }
  await use((websocket) => {
    return new Client(
      { jid: `romeo@${domain}/balcony`, password: 'wherefore', websocket },
      { platform: nodePlatform, webSocket: (target) => connectWebSocket(target, web) },
    )
  })
}

/** Serves an account; keeps what it was sent. */
function serve(socket: ServerWebSocket, said: string[]): void {
  const driver: Driver = new Driver({
    transport: socket,
    platform: nodePlatform,
    session: {
      role: 'receiving',
      contentNamespace: 'jabber:client',
      answer: () => ({ from: Jid.parse(domain) }),
      features: serverFeatures(),
      registry: registry([]),
    },
    events: {
      bound: () => {},
      stanza(stanza) {
        if (stanza instanceof Iq && stanza.has(Ping)) driver.send(stanza.reply())
        if (stanza instanceof Message && stanza.body?.length !== 200_000) {
          driver.send(new Message({ body: `you said ${stanza.body}` }))
        }
      },
      closed: () => {},
    },
    fault: (error) => said.push(`fault ${error}`),
  })
  driver.start()
  const { onMessage } = socket
  socket.onMessage = (text) => {
    said.push(text)
    onMessage?.(text)
  }
}

async function failure(client: Client): Promise<Error> {
  const outcome = await within(
    8000,
    client.connect().then(
      () => 'it logged in',
      (error: unknown) => error,
    ),
  )
  if (outcome instanceof Error) return outcome
  throw new Error(String(outcome))
}

function close(uri: string): string {
  return `<close xmlns='${framing}' see-other-uri='${uri}'/>`
}

function features(content: string): string {
  const namespace = 'http://etherx.jabber.org/streams'
  return `<stream:features xmlns:stream='${namespace}'>${content}</stream:features>`
}
