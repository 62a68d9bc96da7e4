/** TLS from the beginning (XEP-0368), against servers as they should be and as they should not. */
import { createServer, type TLSSocket } from 'node:tls'
import { connect, isConnectionError } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import type { ConnectTarget } from '../../runtime/connection/connector.ts'
import type { SrvRecord } from '../../runtime/connection/order-srv.ts'
import { type Resolver, systemResolver } from '../../runtime/connection/resolve.ts'
import type { Transport } from '../../runtime/connection/transport.ts'
import type { ConnectionError } from '../../runtime/errors.ts'
import {
  CertificateAuthority,
  type CertificateRequest,
} from '../../runtime/server/certificate-authority.ts'
import { within } from '../support/within.ts'
import { listen, receive } from './tls-peer.ts'

const domain = 'montague.example'
const authority = CertificateAuthority.create('Test authority')
const good: CertificateRequest = { commonName: 'x', dns: [domain] }
const day = 24 * 60 * 60 * 1000

/** Certificates that a hostile server shows, and what is said of them. */
const untrusted: readonly [title: string, request: CertificateRequest, says: RegExp][] = [
  ['for another name', { commonName: domain, dns: ['evil.example'] }, /not for montague\.example/],
  ['for the host that was dialled', { commonName: 'x', ip: ['127.0.0.1'] }, /IP-ID 127\.0\.0\.1/],
  ['that has expired', { ...good, notAfter: new Date(Date.now() - day) }, /has expired/],
]

/** What a server knows of ALPN, and what comes of it. */
const negotiations: readonly [
  title: string,
  server: readonly string[] | undefined,
  outcome: string | RegExp,
][] = [
  ['that speaks XMPP by ALPN', ['h2', 'xmpp-client'], 'xmpp-client'],
  ['that knows nothing of ALPN', undefined, 'false'],
  ['that speaks other protocols only', ['h2', 'http/1.1'], /tls: the handshake with .* failed/],
]

const test = suite('direct TLS')

for (const [title, protocols, outcome] of negotiations) {
  test(`meets a server ${title}, and asks for the domain`, async () => {
    await withServer(good, protocols, async (port, seen) => {
      const opening = open({ port })
      if (outcome instanceof RegExp) {
        const error = await failure(opening)
        assert.is(error.code, 'tls')
        assert.match(error.message, outcome)
        return
      }
      const transport = await within(5000, opening)
      assert.is(transport.canStartTls, false)
      assert.is(transport.secureChannel?.isVerified, true)
      const heard = receive(transport)
      await within(5000, heard.until('welcome'))
      assert.equal(seen, [`${domain} ${outcome}`])
      transport.destroy()
    })
  })
}

for (const [title, request, says] of untrusted) {
  test(`refuses a certificate ${title}`, async () => {
    await withServer(request, ['xmpp-client'], async (port, seen) => {
      const error = await failure(open({ port }))
      assert.is(error.code, 'certificate')
      assert.is(error.expected, domain)
      assert.match(error.message, says)
      assert.not.ok(seen.some((line) => line.startsWith('data')))
    })
  })
}

test('refuses a server that speaks in the clear first', async () => {
  const listener = await listen((socket) => socket.write('<stream:stream>'))
  try {
    const error = await failure(open({ port: listener.port }))
    assert.is(error.code, 'tls')
  } finally {
    await listener.close()
  }
})

test('gives up on a server that never shakes hands', async () => {
  const listener = await listen(() => {})
  try {
    const error = await failure(open({ port: listener.port, timeout: 100 }))
    assert.is(error.code, 'connect')
    assert.match(error.message, /no answer within \d+ ms/)
  } finally {
    await listener.close()
  }
})

test('goes on to the next target from one with a certificate for another', async () => {
  await withServer({ commonName: 'x', dns: ['evil.example'] }, undefined, async (evil) => {
    await withServer(good, undefined, async (port) => {
      const direct = [srv('evil.x', evil, 1), srv('good.x', port, 2)]
      const transport = await within(5000, open({}, dns({ direct })))
      assert.is(transport.peer, `127.0.0.1:${port}`)
      transport.destroy()
    })
    const direct = [srv('evil.x', evil, 1)]
    const closed = await closedPort()
    const error = await failure(open({}, dns({ direct, plain: [srv('closed.x', closed, 2)] })))
    assert.is(error.code, 'certificate')
    assert.match(error.message, /not for montague\.example.*ECONNREFUSED/)
  })
})

test('leaves the targets of STARTTLS in the clear', async () => {
  const listener = await listen((socket) => socket.write('hello'))
  try {
    const plain = [srv('plain.x', listener.port, 1)]
    const transport = await within(5000, open({}, dns({ direct: [srv('.', 0, 0)], plain })))
    assert.is(transport.canStartTls, true)
    await within(5000, receive(transport).until('hello'))
    transport.destroy()
  } finally {
    await listener.close()
  }
})

test('logs in at the embedded server', async () => {
  await using server = await Server.listen({
    domain,
    accounts: { romeo: 'balcony' },
    directTlsPort: 0,
  })
  const { host, directTlsPort: port, ca } = server
  const jid = `romeo@${domain}`
  const client = await within(
    5000,
    connect({ jid, password: 'balcony', host, port, tls: { ca, direct: true } }),
  )
  assert.is(client.jid.bare.toString(), jid)
  await within(5000, client.close())
})

test('the embedded server lets go of who does not shake hands', async () => {
  const server = await Server.listen({
    domain,
    directTlsPort: 0,
    loginTimeout: 50,
  })
  const target = { host: server.host, domain, service: 'xmpp-component' } as const
  const silent = await tcpConnector()({ ...target, port: server.directTlsPort })
  await within(5000, receive(silent).ended)
  const early = await tcpConnector()({ ...target, port: server.directTlsPort })
  await within(5000, Promise.all([server.close(), receive(early).ended]))
})

test.run()

/** A TLS server, and the names and protocols that it was asked for. */
async function withServer(
  request: CertificateRequest,
  protocols: readonly string[] | undefined,
  use: (port: number, seen: readonly string[]) => Promise<void>,
): Promise<void> {
  const { certificate, key } = await (await authority).issue(request)
  const seen: string[] = []
  const sockets = new Set<TLSSocket>()
  const server = createServer(
    { cert: certificate, key, ...(protocols && { ALPNProtocols: [...protocols] }) },
    (socket: TLSSocket & { readonly servername?: string | false | null }) => {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('data', (data) => seen.push(`data ${data}`))
      seen.push(`${socket.servername} ${socket.alpnProtocol}`)
      socket.write('welcome')
    },
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  try {
    if (address === null || typeof address === 'string') throw new Error('no port')
    await use(address.port, seen)
  } finally {
    for (const socket of sockets) socket.destroy()
    server.close()
  }
}

async function open(
  target: Partial<ConnectTarget>,
  resolver: Resolver = systemResolver,
): Promise<Transport> {
  const tls = { ca: (await authority).certificate }
  const explicit = target.port === undefined ? {} : { host: '127.0.0.1', isDirectTls: true }
  const base = { domain, service: 'xmpp-client', tls } as const
  return tcpConnector({ resolver })({ ...base, ...explicit, ...target })
}

function dns(records: {
  readonly direct?: readonly SrvRecord[]
  readonly plain?: readonly SrvRecord[]
}): Resolver {
  return {
    srv: async (name) => (name.startsWith('_xmpps-') ? records.direct : records.plain) ?? [],
    lookup: (_host, _options, callback) => {
      queueMicrotask(() => callback(null, [{ address: '127.0.0.1', family: 4 }]))
    },
  }
}

async function failure(opening: Promise<Transport>): Promise<ConnectionError> {
  const outcome = await within(
    5000,
    opening.then(
      (transport) => {
        transport.destroy()
        return new Error('it connected')
      },
      (error: unknown) => error,
    ),
  )
  if (isConnectionError(outcome)) return outcome
  throw outcome
}

/** A port that nobody listens on. */
async function closedPort(): Promise<number> {
  const { port, close } = await listen(() => {})
  await close()
  return port
}

function srv(name: string, port: number, priority: number): SrvRecord {
  return { name, port, priority, weight: 0 }
}
