/** What identifies a TLS connection, seen from both ends; and logins that are bound to it. */
import { createHash, X509Certificate } from 'node:crypto'
import { once } from 'node:events'
import { type AddressInfo, connect as dial } from 'node:net'
import { createServer, connect as dialTls, type TLSSocket } from 'node:tls'
import { type ClientOptions, connect, isSaslFailure } from 'typed-xmpp'
import { Server } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { channelBindingsOf } from '../../runtime/connection/channel-bindings-of.ts'
import { tcpConnector } from '../../runtime/connection/connect-tcp.ts'
import type { SecureChannel } from '../../runtime/stream/secure-channel.ts'
import {
  CertificateAuthority,
  type IssuedCertificate,
} from '../../runtime/server/certificate-authority.ts'
import { within } from '../support/within.ts'
import { listen, receiving } from './tls-peer.ts'

const domain = 'montague.example'
const authority = CertificateAuthority.create('Test authority')
const request = { commonName: 'x', dns: [domain] }

/** What there is to bind to, by the version of TLS. */
const versions: readonly [version: 'TLSv1.2' | 'TLSv1.3', types: readonly string[]][] = [
  ['TLSv1.3', ['tls-exporter', 'tls-unique', 'tls-server-end-point']],
  ['TLSv1.2', ['tls-unique', 'tls-server-end-point']],
]

/**
 * What somebody in between with a certificate of his own changes of what the server says, what the
 * client was told to do, what comes of it, and how many authentications the attacker saw: by SASL, and by
 * SASL2, which does not go on where types are missing.
 */
const attacks: readonly [
  title: string,
  change: (xml: string) => string,
  options: Partial<ClientOptions>,
  outcome: RegExp,
  attempts: number,
  attempts2?: number,
][] = [
  ['changes nothing', (xml) => xml, {}, /not-authorized/, 1],
  ['takes out the bound mechanisms', withoutPlus, {}, /aborted.*no mechanism that uses them/, 0],
  [
    'takes out the bound mechanisms and the types',
    (xml) => withoutTypes(withoutPlus(xml)),
    {},
    /not-authorized/,
    1,
  ],
  ['takes out the types, of which the hash of the offer tells', withoutTypes, {}, /aborted/, 1, 0],
  [
    'takes out the types, where the channel has to be bound',
    withoutTypes,
    { channelBinding: 'require' },
    /aborted/,
    1,
    0,
  ],
  [
    'takes out all that is bound, where it has to be',
    (xml) => withoutTypes(withoutPlus(xml)),
    { channelBinding: 'require' },
    /aborted.*the channel is to be bound/,
    0,
  ],
  [
    'announces only types that nobody knows',
    (xml) => xml.replace(/type='tls-[a-z-]+'/g, "type='tls-telepathy'"),
    {},
    /aborted/,
    1,
  ],
]

const test = suite('channel binding')

for (const [version, types] of versions) {
  test(`both ends have the same of ${version}`, async () => {
    const issued = await (await authority).issue(request)
    const [client, server] = await channels(issued, version)
    assert.is(client.protocol, version)
    assert.equal(
      client.channelBindings.map(({ type }) => type),
      types,
    )
    assert.equal(client.channelBindings, server.channelBindings)
    const certificate = new X509Certificate(issued.certificate).raw
    const hash = createHash('sha256').update(certificate).digest()
    assert.equal(dataOf(client, 'tls-server-end-point'), new Uint8Array(hash))
    const [again] = await channels(issued, version)
    for (const type of types.filter((type) => type !== 'tls-server-end-point')) {
      assert.ok((dataOf(client, type)?.length ?? 0) >= 12, type)
      assert.not.equal(dataOf(client, type), dataOf(again, type))
    }
  })
}

test('a session that is resumed is identified by the first Finished message all the same', async () => {
  const { certificate: cert, key, chain } = await withChain()
  const accepted: TLSSocket[] = []
  const server = createServer({ cert, key, maxVersion: 'TLSv1.2' }, (socket) => {
    accepted.push(socket)
    socket.resume()
    socket.write('x')
  })
  server.listen(0, '127.0.0.1')
  await within(5000, once(server, 'listening'))
  const { port } = server.address() as AddressInfo
  const common = { host: '127.0.0.1', port, ca: chain, servername: domain }
  try {
    const first = dialTls(common)
    const [session] = (await within(5000, once(first, 'session'))) as [Buffer]
    const second = dialTls({ ...common, session })
    await within(5000, once(second, 'data'))
    assert.is(first.isSessionReused(), false)
    assert.is(second.isSessionReused(), true)
    for (const [index, socket] of [first, second].entries()) {
      const own = channelBindingsOf(socket, 'initiating', undefined)
      assert.equal(
        own.map(({ type }) => type),
        ['tls-unique'],
      )
      assert.equal(own, channelBindingsOf(accepted[index]!, 'receiving', undefined))
      socket.destroy()
    }
  } finally {
    for (const socket of accepted) socket.destroy()
    server.close()
  }
})

for (const direct of [true, false]) {
  test(`a login is bound to the channel, ${direct ? 'direct TLS' : 'STARTTLS'}`, async () => {
    const mechanisms: string[] = []
    await using server = await listenForLogins(await (await authority).issue(request))
    const { host } = server
    const port = direct ? server.directTlsPort : server.port
    const client = await within(
      5000,
      connect({
        jid: `romeo@${domain}`,
        password: 'balcony',
        host,
        port,
        tls: { ca: server.ca, direct },
        log: ({ xml }) => mechanisms.push(...mechanismOf(xml)),
      }),
    )
    assert.equal(mechanisms, ['SCRAM-SHA-512-PLUS'])
    await within(5000, client.close())
  })
}

test('a wrong password is refused once, whatever there is to bind to', async () => {
  await using server = await listenForLogins(await (await authority).issue(request))
  const { host, port, ca } = server
  const mechanisms: string[] = []
  const error = await within(
    5000,
    connect({
      jid: `romeo@${domain}`,
      password: 'wrong',
      host,
      port,
      tls: { ca },
      log: ({ xml }) => mechanisms.push(...mechanismOf(xml)),
    }).catch((error: unknown) => error),
  )
  assert.ok(isSaslFailure(error), String(error))
  assert.equal(mechanisms, ['SCRAM-SHA-512-PLUS'])
})

test('the channel is left unbound where that is asked for', async () => {
  await using server = await listenForLogins(await (await authority).issue(request))
  const { host, port, ca } = server
  const mechanisms: string[] = []
  const client = await within(
    5000,
    connect({
      jid: `romeo@${domain}`,
      password: 'balcony',
      host,
      port,
      tls: { ca },
      channelBinding: 'off',
      log: ({ xml }) => mechanisms.push(...mechanismOf(xml)),
    }),
  )
  assert.equal(mechanisms, ['SCRAM-SHA-512'])
  await within(5000, client.close())
})

for (const [title, change, options, outcome, ...attempts] of attacks) {
  for (const sasl2 of ['off', 'prefer'] as const) {
    const [bySasl, bySasl2 = bySasl] = attempts
    attack(`${title}, SASL2 ${sasl2}`, change, { ...options, sasl2 }, outcome, {
      attempts: sasl2 === 'off' ? bySasl : bySasl2,
    })
  }
}

function attack(
  title: string,
  change: (xml: string) => string,
  options: Partial<ClientOptions>,
  outcome: RegExp,
  { attempts }: { readonly attempts: number },
): void {
  test(`somebody in between with a good certificate gets nowhere: he ${title}`, async () => {
    await using server = await listenForLogins(await (await authority).issue(request))
    const seen: string[] = []
    await using attacker = await inBetween(server.directTlsPort, change, seen)
    const error = await within(
      5000,
      connect({
        jid: `romeo@${domain}`,
        password: 'balcony',
        host: '127.0.0.1',
        port: attacker.port,
        tls: { ca: server.ca, direct: true },
        ...options,
      }).then(
        () => new Error('it logged in'),
        (error: unknown) => error,
      ),
    )
    assert.ok(isSaslFailure(error), String(error))
    assert.match(error.message, outcome)
    assert.is(seen.flatMap(mechanismOf).length, attempts)
    assert.not.ok(seen.some((xml) => xml.includes("mechanism='PLAIN'")))
  })
}

test.run()

/** The channels of both ends of a connection with TLS. */
async function channels(
  issued: IssuedCertificate,
  version: 'TLSv1.2' | 'TLSv1.3',
): Promise<[SecureChannel, SecureChannel]> {
  const servers: Promise<SecureChannel>[] = []
  const listener = await listen((socket) => {
    const transport = receiving(socket, issued, version)
    servers.push(transport.startTls())
  })
  try {
    const ca = (await authority).certificate
    const target = {
      domain,
      service: 'xmpp-client',
      host: '127.0.0.1',
      port: listener.port,
    } as const
    const transport = await within(
      5000,
      tcpConnector()({ ...target, isDirectTls: true, tls: { ca } }),
    )
    const server = await within(5000, servers[0]!)
    assert.ok(transport.secureChannel)
    // It identifies a connection, so there is nothing to identify when that is over.
    const { protocol, cipher, isVerified, peerCertificate, channelBindings } =
      transport.secureChannel
    transport.destroy()
    assert.equal(transport.secureChannel.channelBindings, [])
    return [{ protocol, cipher, isVerified, peerCertificate, channelBindings }, server]
  } finally {
    await listener.close()
  }
}

async function withChain(): Promise<IssuedCertificate & { readonly chain: string }> {
  return { ...(await (await authority).issue(request)), chain: (await authority).certificate }
}

async function listenForLogins({ certificate, key }: IssuedCertificate): Promise<Server> {
  const ca = (await authority).certificate
  return Server.listen({
    domain,
    accounts: { romeo: 'balcony' },
    certificate: { certificate, key, ca },
    directTlsPort: 0,
  })
}

/** Ends TLS with a certificate for the domain, begins it anew, and changes what the server says. */
async function inBetween(
  port: number,
  change: (xml: string) => string,
  seen: string[],
): Promise<{ readonly port: number } & AsyncDisposable> {
  const { certificate: cert, key } = await (await authority).issue(request)
  const sockets: { destroy(): void }[] = []
  const server = createServer({ cert, key }, (client) => {
    const onward = dialTls({
      socket: dial(port, '127.0.0.1'),
      servername: domain,
      rejectUnauthorized: false,
    })
    sockets.push(client, onward)
    for (const socket of [client, onward]) socket.on('error', () => {})
    client.on('data', (data) => {
      seen.push(data.toString())
      onward.write(data)
    })
    // What the server says fits into one record each time.
    onward.on('data', (data) => client.write(change(data.toString())))
    onward.on('end', () => client.end())
    client.on('end', () => onward.end())
  })
  server.listen(0, '127.0.0.1')
  await within(5000, once(server, 'listening'))
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

function withoutPlus(xml: string): string {
  return xml.replace(/<mechanism>[^<]*-PLUS<\/mechanism>/g, '')
}

function withoutTypes(xml: string): string {
  return xml.replace(/<sasl-channel-binding.*<\/sasl-channel-binding>/, '')
}

function mechanismOf(xml: string): string[] {
  return /<auth(?:enticate)? [^>]*mechanism=['"]([^'"]+)/.exec(xml)?.slice(1) ?? []
}

function dataOf({ channelBindings }: SecureChannel, wanted: string): Uint8Array | undefined {
  return channelBindings.find(({ type }) => type === wanted)?.data
}
