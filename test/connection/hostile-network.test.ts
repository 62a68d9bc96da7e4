/**
 * The rows of TLS and of discovery, each against who attacks just that: a DNS that lies, somebody in
 * between who changes what goes in the clear, and servers that are not the domain's.
 */
import { connect as connectSocket, type Socket } from 'node:net'
import tls, {
  createServer as createTlsServer,
  connect as connectTls,
  type TLSSocket,
} from 'node:tls'
import { Client, type ClientOptions, connect, isXmppError, type XmppError } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { CertificateAuthority, type CertificateRequest, Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import type { SrvRecord } from '../../runtime/connection/order-srv.ts'
import type { Resolver } from '../../runtime/connection/resolve.ts'
import { sourceFiles } from '../conventions/sources.ts'
import { within } from '../support/within.ts'
import { listen, type Listener, receive, receiving } from './tls-peer.ts'

const domain = 'montague.example'
const jid = `romeo@${domain}`
const password = 'balcony'
const authority = CertificateAuthority.create('Test authority')
const streams = 'http://etherx.jabber.org/streams'
const saslNamespace = 'urn:ietf:params:xml:ns:xmpp-sasl'
const tlsNamespace = 'urn:ietf:params:xml:ns:xmpp-tls'
const evil = `<message xmlns='jabber:client' from='juliet@${domain}' to='${jid}'><body>evil</body></message>`

/** Certificates that are good, but for somebody else, though it is there that one was led to. */
const others: readonly [title: string, names: Omit<CertificateRequest, 'commonName'>][] = [
  ['of the SRV target', { dns: ['evil.example'], srv: ['_xmpp-client.evil.example'] }],
  ['of the address', { ip: ['127.0.0.1'] }],
  ['of a name below the domain', { dns: [`www.${domain}`] }],
  ['of the name above', { dns: ['example'] }],
  ['of a wildcard too wide', { dns: ['*', '*.*'] }],
  ['of another service', { srv: [`_imap.${domain}`, `_xmpp-server.${domain}`] }],
  ['of an account of the domain', { xmppAddr: [jid] }],
]

/** What somebody in between makes of what the server says in the clear, and what the login comes to. */
const changes: readonly [title: string, change: (xml: string) => string, RegExp | undefined][] = [
  [
    'STARTTLS is required: taken out of the features',
    (xml) => xml.replace(/<starttls.*?<\/starttls>|<starttls[^>]*\/>/, ''),
    /^tls: .* does not offer STARTTLS/,
  ],
  [
    'STARTTLS is required: taken out, and PLAIN put in its place',
    (xml) => xml.replace(/<starttls.*?<\/starttls>|<starttls[^>]*\/>/, mechanisms('PLAIN')),
    /^tls: .* does not offer STARTTLS/,
  ],
  [
    'STARTTLS is required: said to be optional',
    (xml) =>
      xml.replace('<required/>', '').replace('</starttls>', `</starttls>${mechanisms('PLAIN')}`),
    undefined,
  ],
  [
    'STARTTLS is required: answered by failure',
    (xml) => xml.replace(/<proceed [^>]*>/, `<failure xmlns='${tlsNamespace}'/>`),
    /^tls: .* offers STARTTLS and refuses it/,
  ],
  [
    'what comes before the handshake is dropped: a message behind <proceed/>',
    (xml) => xml.replace(/<proceed [^>]*>/, `$&${evil}`),
    undefined,
  ],
  [
    'what comes before the handshake is dropped: a stream behind <proceed/>',
    (xml) =>
      xml.replace(
        /<proceed [^>]*>/,
        `$&<stream:stream xmlns='jabber:client' xmlns:stream='${streams}' id='x' from='${domain}'` +
          ` version='1.0'><stream:features>${mechanisms('PLAIN')}</stream:features>`,
      ),
    undefined,
  ],
  [
    'what comes before the handshake is dropped: half an element behind <proceed/>',
    (xml) => xml.replace(/<proceed [^>]*>/, '$&<message><body>'),
    undefined,
  ],
  [
    'features learned in the clear are discarded: other mechanisms',
    (xml) => xml.replace('</stream:features>', `${mechanisms('PLAIN')}$&`),
    undefined,
  ],
  [
    'features learned in the clear are discarded: other mechanisms of SASL2',
    (xml) =>
      xml.replace(
        '</stream:features>',
        `<authentication xmlns='urn:xmpp:sasl:2'><mechanism>PLAIN</mechanism></authentication>$&`,
      ),
    undefined,
  ],
  [
    'features learned in the clear are discarded: management and binding',
    (xml) =>
      xml.replace(
        '</stream:features>',
        `<sm xmlns='urn:xmpp:sm:3'/><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>$&`,
      ),
    undefined,
  ],
  [
    'no stanza before authentication: a message in the clear',
    (xml) => xml.replace('</stream:features>', `$&${evil}`),
    undefined,
  ],
]

const test = suite('TLS and discovery')

for (const isDirect of [false, true]) {
  for (const [title, names] of others) {
    test(`the certificate is for the JID's domain, ${isDirect ? 'direct TLS' : 'STARTTLS'}: not one ${title}`, async () => {
      await withService(names, isDirect, async (port, seen) => {
        const target = [srv('evil.example', port)]
        const resolver = dns(isDirect ? { direct: target } : { plain: target })
        for (const options of [{}, { host: '127.0.0.1', port }]) {
          const error = await failure({ ...options, tls: { direct: isDirect } }, resolver)
          assert.is(error.code, 'certificate', error.message)
          assert.match(error.message, `not for ${domain}`)
        }
        assert.not.match(seen.join(''), /auth|response/)
      })
    })
  }
}

test("SNI is the JID's domain, and ALPN is XMPP, whatever the DNS says", async () => {
  const { certificate: cert, key } = await (await authority).issue({
    commonName: 'x',
    dns: [domain],
  })
  const seen: string[] = []
  const sockets = new Set<TLSSocket>()
  const server = createTlsServer(
    { cert, key, ALPNProtocols: ['http/1.1', 'xmpp-client'] },
    (socket: TLSSocket & { readonly servername?: string | false | null }) => {
      sockets.add(socket)
      seen.push(`${socket.servername} ${socket.alpnProtocol}`)
      socket.on('error', () => {}).end()
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  try {
    await failure({}, dns({ direct: [srv('target.example', port)] }))
    assert.equal(seen, [`${domain} xmpp-client`])
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
})

test('a server of another protocol is none: nothing is said to it', async () => {
  const { certificate: cert, key } = await (await authority).issue({
    commonName: 'x',
    dns: [domain],
  })
  let said = ''
  const server = createTlsServer({ cert, key, ALPNProtocols: ['http/1.1'] }, (socket) => {
    socket.on('error', () => {}).on('data', (data) => (said += data))
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  try {
    const error = await failure({}, dns({ direct: [srv('target.example', port)] }))
    assert.is(error.code, 'tls', error.message)
    assert.is(said, '')
  } finally {
    server.close()
  }
})

test('a TLS of long ago is none', async () => {
  const { certificate: cert, key } = await (await authority).issue({
    commonName: 'x',
    dns: [domain],
  })
  const server = createTlsServer({
    cert,
    key,
    minVersion: 'TLSv1',
    maxVersion: 'TLSv1.1',
    ciphers: 'DEFAULT@SECLEVEL=0',
  })
  server.on('tlsClientError', () => {})
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  // What OpenSSL itself does not let pass proves nothing of the client.
  const ciphers = tls.DEFAULT_CIPHERS
  tls.DEFAULT_CIPHERS = 'DEFAULT@SECLEVEL=0'
  try {
    const error = await failure({}, dns({ direct: [srv('target.example', port)] }))
    assert.is(error.code, 'tls', error.message)
  } finally {
    tls.DEFAULT_CIPHERS = ciphers
    server.close()
  }
})

test('a target of "." is respected, and no address is tried where there are SRV records', async () => {
  const none = dns({ direct: [srv('.', 0)], plain: [srv('.', 0)] })
  const refused = await failure({}, none)
  assert.is(refused.code, 'dns')
  const dead = dns({ plain: [srv('dead.example', 1)] })
  const error = await failure({}, dead)
  assert.is(error.code, 'connect')
  assert.equal([...none.looked, ...dead.looked], ['dead.example'])
})

test('the DNS is never asked for URLs in TXT records', async () => {
  for (const { path, text } of await sourceFiles(/^runtime\/.*\.ts$/)) {
    assert.not.match(text, /resolveTxt|_xmppconnect/, path)
  }
})

for (const [title, change, outcome] of changes) {
  test(title, async () => {
    await withRelay({ toClient: change }, async (server, port, clear) => {
      const tried: string[] = []
      const client = clientFor({
        host: '127.0.0.1',
        port,
        tls: { ca: server.ca },
        log: ({ direction, xml }) => {
          const mechanism = /^<auth(?:enticate)? [^>]*mechanism='([^']*)'/.exec(xml)?.[1]
          if (direction === 'out' && mechanism !== undefined) tried.push(mechanism)
        },
      })
      const messages: unknown[] = []
      client.on(Message, (message) => messages.push(message))
      const error = await within(
        5000,
        client.connect().then(
          () => undefined,
          (reason: unknown) => reason,
        ),
      )
      if (outcome === undefined) {
        assert.is(error, undefined, String(error))
        // By the strongest that the server itself offers, within TLS.
        assert.equal(tried, ['SCRAM-SHA-512-PLUS'])
      } else {
        assert.ok(isXmppError(error), String(error))
        assert.match(error.message, outcome)
        assert.equal(tried, [])
      }
      await within(5000, client.close())
      assert.equal(messages, [])
      assert.not.match(clear.join(''), /<auth|balcony|cm9tZW8/)
    })
  })
}

/** What somebody in between adds to what a client says in the clear. */
const additions: readonly [title: string, behind: string][] = [
  [
    'a login of his own',
    `${header()}<auth xmlns='${saslNamespace}' mechanism='PLAIN'>${plain()}</auth>`,
  ],
  [
    'a login of his own by SASL2',
    `${header()}<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>${plain()}</initial-response></authenticate>`,
  ],
  ['a stanza', evil],
  ['half an element', '<message><body>'],
]

for (const [title, behind] of additions) {
  test(`what comes before the handshake is dropped at the server, too: ${title} behind <starttls/>`, async () => {
    const toServer = (xml: string): string => xml.replace(/<starttls [^>]*>/, `$&${behind}`)
    await withRelay({ toServer }, async (server, port) => {
      const online: string[] = []
      server.on('online', ({ jid: who }) => online.push(who.bare.toString()))
      const client = await within(
        5000,
        connect({ jid, password, host: '127.0.0.1', port, tls: { ca: server.ca } }),
      )
      await within(5000, client.close())
      assert.equal(online, [jid])
    })
  })
}

for (const [title, xml] of [
  ['a resumption', "<resume xmlns='urn:xmpp:sm:3' previd='x' h='0'/>"],
  ['management', "<enable xmlns='urn:xmpp:sm:3' resume='true'/>"],
  [
    'binding',
    `<iq xmlns='jabber:client' type='set' id='b'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>`,
  ],
  ['a message', evil],
] as const) {
  test(`no resumption and no stanza before authentication: ${title}`, async () => {
    await using server = await Server.listen({
      domain,
      accounts: { romeo: password },
      directTlsPort: 0,
    })
    const { host, directTlsPort: port, ca } = server
    const socket = connectTls({ host, port, ca, servername: domain })
    socket.on('error', () => {})
    let said = ''
    const ended = new Promise<void>((resolve) => socket.once('close', () => resolve()))
    socket.on('data', (data) => (said += data))
    socket.write(`${header()}${xml}`)
    await within(5000, ended)
    assert.match(said, /<stream:error>/)
    assert.not.match(said, /<resumed|<enabled|<jid>/)
  })
}

test('no stanza before authentication: a server that sends one within TLS is not heard', async () => {
  await withService({ dns: [domain] }, true, async (port) => {
    const tls = { ca: (await authority).certificate }
    const client = clientFor({ tls }, dns({ direct: [srv('target.example', port)] }))
    const messages: unknown[] = []
    client.on(Message, (message) => messages.push(message))
    const error = await within(
      5000,
      client.connect().catch((reason: unknown) => reason),
    )
    assert.ok(isXmppError(error), String(error))
    assert.match(error.message, /^lost: .* closed the stream before the login/)
    assert.equal(messages, [])
  })
})

test.run()

/**
 * A server with the certificate, which sends a message as soon as there is TLS and no more; and what it was told. With
 * direct TLS from the beginning, otherwise after STARTTLS.
 */
async function withService(
  names: Omit<CertificateRequest, 'commonName'>,
  isDirect: boolean,
  use: (port: number, seen: readonly string[]) => Promise<void>,
): Promise<void> {
  const issued = await (await authority).issue({ commonName: domain, ...names })
  const seen: string[] = []
  const opened = `<stream:stream xmlns='jabber:client' xmlns:stream='${streams}' id='x' from='${domain}' version='1.0'>`
  const features = (xml: string): Uint8Array =>
    bytes(`${opened}<stream:features>${xml}</stream:features>`)
  const listener: Listener = await listen((socket) => {
    const transport = receiving(socket, issued)
    const secure = (): void => {
      transport.startTls().then(
        () => transport.write(bytes(`${opened}${evil}</stream:stream>`)),
        () => {},
      )
    }
    receive(transport, (text) => {
      seen.push(text)
      if (transport.secureChannel) return
      if (text.includes('<starttls')) {
        transport.write(bytes(`<proceed xmlns='${tlsNamespace}'/>`))
        secure()
      } else transport.write(features(`<starttls xmlns='${tlsNamespace}'/>`))
    }).ended.catch(() => {})
    if (isDirect) secure()
  })
  try {
    await use(listener.port, seen)
  } finally {
    await listener.close()
  }
}

/** The embedded server, and somebody in between who changes what goes in the clear; what that was. */
async function withRelay(
  {
    toClient = same,
    toServer = same,
  }: { readonly toClient?: (xml: string) => string; readonly toServer?: (xml: string) => string },
  use: (server: Server, port: number, clear: readonly string[]) => Promise<void>,
): Promise<void> {
  await using server = await Server.listen({ domain, accounts: { romeo: password, mallory: 'x' } })
  const clear: string[] = []
  const listener = await listen((near) => {
    const far = connectSocket(server.port, server.host)
    relay(near, far, toServer, clear)
    relay(far, near, toClient)
  })
  try {
    await use(server, listener.port, clear)
  } finally {
    await listener.close()
  }
}

function relay(from: Socket, to: Socket, change: (xml: string) => string, clear?: string[]): void {
  from.on('data', (data) => {
    // The first byte of a record of TLS is none of XML.
    const isClear = data[0] !== undefined && data[0] >= 0x20
    const text = data.toString('latin1')
    if (isClear) clear?.push(text)
    to.write(isClear ? Buffer.from(change(text), 'latin1') : data)
  })
  from.on('error', () => to.destroy())
  from.on('close', () => to.destroy())
}

function clientFor(options: Partial<ClientOptions>, resolver?: Resolver): Client {
  const connector = tcpConnector(resolver === undefined ? {} : { resolver })
  return new Client({ jid, password, ...options }, { platform: nodePlatform, connector })
}

async function failure(options: Partial<ClientOptions>, resolver: Resolver): Promise<XmppError> {
  const tls = { ca: (await authority).certificate, ...options.tls }
  const client = clientFor({ ...options, tls }, resolver)
  const error = await within(
    5000,
    client.connect().then(
      () => new Error('it connected'),
      (reason: unknown) => reason,
    ),
  )
  if (isXmppError(error)) return error
  throw error
}

/** A DNS that says what it is told to, and every host is this one. */
function dns(records: {
  readonly direct?: readonly SrvRecord[]
  readonly plain?: readonly SrvRecord[]
}): Resolver & { readonly looked: string[] } {
  const looked: string[] = []
  return {
    looked,
    srv: async (name) => (name.startsWith('_xmpps-') ? records.direct : records.plain) ?? [],
    lookup: (host, _options, callback) => {
      looked.push(host)
      queueMicrotask(() => callback(null, [{ address: '127.0.0.1', family: 4 }]))
    },
  }
}

function srv(name: string, port: number): SrvRecord {
  return { name, port, priority: 1, weight: 0 }
}

function mechanisms(name: string): string {
  return `<mechanisms xmlns='${saslNamespace}'><mechanism>${name}</mechanism></mechanisms>`
}

function header(): string {
  return `<stream:stream xmlns='jabber:client' xmlns:stream='${streams}' to='${domain}' version='1.0'>`
}

function plain(): string {
  return Buffer.from('\0mallory\0x').toString('base64')
}

function same(xml: string): string {
  return xml
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
