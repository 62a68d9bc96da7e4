/** Logins by a certificate (EXTERNAL, XEP-0178), over real TLS, of either version and by every way. */
import tls, { type ConnectionOptions, connect as connectTls, type TLSSocket } from 'node:tls'
import { connect, type Client, type ClientOptions, isSaslFailure, isXmppError } from 'typed-xmpp'
import {
  CertificateAuthority,
  type CertificateRequest,
  type IssuedCertificate,
  Server,
} from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { WebSocket } from 'ws'
import { within } from '../support/within.ts'

const domain = 'montague.example'
const romeo = `romeo@${domain}`
const juliet = `juliet@${domain}`
const authority = CertificateAuthority.create('Authority of the accounts')
const stranger = CertificateAuthority.create('Authority of nobody')
const day = 24 * 60 * 60 * 1000

type Names = Omit<CertificateRequest, 'commonName'>

/** What a certificate says, whom the client asks to be, and as whom it comes in: or why it does not. */
const certificates: readonly [
  title: string,
  names: Names,
  authzid: string | undefined,
  outcome: string | RegExp,
][] = [
  ['an account by XmppAddr', { xmppAddr: [romeo] }, undefined, romeo],
  ['an account in other letters', { xmppAddr: ['Romeo@MONTAGUE.example'] }, undefined, romeo],
  ['an account that is asked for', { xmppAddr: [romeo] }, romeo, romeo],
  ['an account, another is asked for', { xmppAddr: [romeo] }, juliet, /^invalid-authzid/],
  ['two accounts', { xmppAddr: [romeo, juliet] }, undefined, /^invalid-authzid/],
  ['two accounts, one is asked for', { xmppAddr: [romeo, juliet] }, juliet, juliet],
  ['two, another is asked for', { xmppAddr: [romeo, juliet] }, `x@${domain}`, /^invalid-authzid/],
  ['one here and one elsewhere', { xmppAddr: ['x@y.example', romeo] }, undefined, romeo],
  ['another account than the client’s', { xmppAddr: [juliet] }, undefined, /^invalid-authzid/],
  ['an account by mail address', { rfc822: [romeo] }, undefined, romeo],
  ['an XmppAddr beside a mail address', { rfc822: [romeo], xmppAddr: [juliet] }, juliet, juliet],
  [
    'a mail address beside an XmppAddr',
    { rfc822: [romeo], xmppAddr: [juliet] },
    romeo,
    /^invalid-authzid/,
  ],
  ['a mail address of elsewhere', { rfc822: ['romeo@evil.example'] }, undefined, /^not-authorized/],
  ['an account of elsewhere', { xmppAddr: ['romeo@evil.example'] }, undefined, /^not-authorized/],
  ['an account that is none', { xmppAddr: [`nobody@${domain}`] }, undefined, /^not-authorized/],
  ['the server, by DNS-ID', { dns: [domain] }, undefined, /^not-authorized/],
  ['the server, by SRV-ID', { srv: [`_xmpp-server.${domain}`] }, undefined, /^not-authorized/],
  ['the server, and asks for an account', { dns: [domain] }, romeo, /^not-authorized/],
  ['an account and a session', { xmppAddr: [`${romeo}/x`] }, undefined, /^invalid-mechanism/],
  ['what is no address', { xmppAddr: ['@'], rfc822: [romeo] }, undefined, /^invalid-mechanism/],
  ['a wildcard', { dns: [`*.${domain}`] }, undefined, /^invalid-mechanism/],
  ['nobody, but in its common name', {}, undefined, /^invalid-mechanism/],
  [
    'an account, until yesterday',
    until(-day),
    undefined,
    /^invalid-mechanism|certificate|tls|lost/,
  ],
]

const test = suite('client certificates')
const { DEFAULT_MAX_VERSION } = tls

test.after.each(() => {
  tls.DEFAULT_MAX_VERSION = DEFAULT_MAX_VERSION
})

for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
  for (const way of ['STARTTLS', 'direct TLS', 'wss'] as const) {
    test(`let an account in by ${way}, ${version}`, async () => {
      tls.DEFAULT_MAX_VERSION = version
      await using server = await listen()
      const client = await login(server, await issue({ xmppAddr: [romeo] }), waysOf(server)[way])
      assert.is(client.jid.bare.toString(), romeo)
      await within(5000, client.close())
    })
  }
}

for (const [title, names, authzid, outcome] of certificates) {
  test(`one that names ${title} ${typeof outcome === 'string' ? 'does' : 'does not do'}`, async () => {
    await using server = await listen()
    const issued = await issue(names)
    const opening = login(server, issued, { ...waysOf(server).STARTTLS, authzid })
    if (typeof outcome === 'string') {
      const client = await opening
      assert.is(client.jid.bare.toString(), outcome)
      await within(5000, client.close())
      return
    }
    const error = await opening.catch((reason: unknown) => reason)
    assert.ok(isXmppError(error), String(error))
    assert.match(error.message, outcome)
  })
}

for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
  test(`one of another authority is as good as none, ${version}`, async () => {
    tls.DEFAULT_MAX_VERSION = version
    await using server = await listen()
    const foreign = await (await stranger).issue({ commonName: 'x', xmppAddr: [romeo] })
    for (const way of Object.values(waysOf(server))) {
      const error = await login(server, foreign, way).catch((reason: unknown) => reason)
      assert.ok(isSaslFailure(error), String(error))
      assert.is(error.condition, 'invalid-mechanism')
      assert.not.match(error.message, /EXTERNAL/)
      const client = await login(server, foreign, { ...way, password: 'balcony' })
      await within(5000, client.close())
    }
  })
}

test('another account’s is not taken for one’s own where the server does not ask', async () => {
  await using server = await listen()
  const issued = await issue({ xmppAddr: [juliet] })
  const way = { ...waysOf(server).STARTTLS, sasl2: 'off' } as const
  const error = await login(server, issued, way).catch((reason: unknown) => reason)
  assert.ok(isXmppError(error), String(error))
  assert.match(error.message, /^invalid-from: juliet@.* was bound, .* romeo@/)
})

test('who has none is not offered EXTERNAL, nor let in by it', async () => {
  await using server = await listen()
  const socket = await direct(server)
  const heard = read(socket)
  socket.write(header)
  assert.not.match(await within(5000, heard(/features>/)), /EXTERNAL/)
  const token = Buffer.from(romeo).toString('base64')
  socket.write(
    `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='EXTERNAL'>${token}</auth>`,
  )
  assert.match(await within(5000, heard(/failure>/)), /<invalid-mechanism\/>/)
  socket.destroy()
})

test('a server that was told of no authority asks nobody for a certificate', async () => {
  await using server = await Server.listen({ domain, accounts: { romeo: 'balcony' } })
  const way = { host: server.host, port: server.port }
  const error = await login(server, await issue({ xmppAddr: [romeo] }), way).catch((e) => e)
  assert.ok(isSaslFailure(error), String(error))
  assert.is(error.condition, 'invalid-mechanism')
})

for (const version of ['TLSv1.2', 'TLSv1.3'] as const) {
  test(`it counts in a session of TLS that is resumed, ${version}`, async () => {
    await using server = await listen()
    const issued = await issue({ xmppAddr: [romeo] })
    const shown = { cert: issued.certificate, key: issued.key, maxVersion: version }
    const first = await direct(server, shown)
    const session = new Promise<Buffer>((resolve) => first.once('session', resolve))
    const heard = read(first)
    first.write(header)
    assert.match(await within(5000, heard(/features>/)), /EXTERNAL/)
    const ticket = version === 'TLSv1.2' ? first.getSession() : await within(5000, session)
    first.destroy()
    const second = await direct(server, { ...shown, session: ticket })
    assert.is(second.isSessionReused(), true)
    const again = read(second)
    second.write(header)
    assert.match(await within(5000, again(/features>/)), /EXTERNAL/)
    second.destroy()
  })
}

test('the certificate of a browser is not for any page to use', async () => {
  const issued = await issue({ xmppAddr: [romeo] })
  const origin = 'https://evil.example'
  const offered = async (server: Server, headers: Record<string, string>): Promise<boolean> => {
    const socket = new WebSocket(server.webSocketUrl, ['xmpp'], {
      ca: server.ca,
      cert: issued.certificate,
      key: issued.key,
      headers,
    })
    const features = new Promise<string>((resolve, reject) => {
      socket.on('error', reject)
      socket.on('open', () => {
        socket.send(
          `<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' to='${domain}' version='1.0'/>`,
        )
      })
      socket.on('message', (data) => {
        if (String(data).includes('features')) resolve(String(data))
      })
    })
    const text = await within(5000, features)
    socket.terminate()
    return text.includes('EXTERNAL')
  }
  await using open = await listen()
  assert.is(await offered(open, {}), true)
  assert.is(await offered(open, { Origin: origin }), false)
  await using listed = await listen([origin])
  assert.is(await offered(listed, { Origin: origin }), true)
})

test.run()

async function listen(webSocketOrigins?: string[]): Promise<Server> {
  return Server.listen({
    domain,
    accounts: { romeo: 'balcony', juliet: 'night' },
    directTlsPort: 0,
    webSocketPort: 0,
    webSocketOrigins,
    clientCa: (await authority).certificate,
  })
}

type Way = Pick<ClientOptions, 'host' | 'port' | 'websocket'> & { readonly direct?: boolean }

function waysOf(server: Server): Readonly<Record<'STARTTLS' | 'direct TLS' | 'wss', Way>> {
  const { host, port, directTlsPort, webSocketUrl: websocket } = server
  return {
    STARTTLS: { host, port },
    'direct TLS': { host, port: directTlsPort, direct: true },
    wss: { websocket },
  }
}

function login(
  server: Server,
  { certificate, key }: IssuedCertificate,
  { direct, ...way }: Way & Pick<ClientOptions, 'authzid' | 'password' | 'sasl2'>,
): Promise<Client> {
  return within(
    5000,
    connect({ jid: romeo, ...way, tls: { ca: server.ca, certificate, key, direct } }),
  )
}

async function issue(names: Names): Promise<IssuedCertificate> {
  return (await authority).issue({ commonName: romeo, ...names })
}

function until(milliseconds: number): Names {
  return { xmppAddr: [romeo], notAfter: new Date(Date.now() + milliseconds) }
}

const header =
  `<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'` +
  ` to='${domain}' version='1.0'>`

/** A connection by direct TLS, with nothing of XMPP said. */
async function direct(server: Server, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const { host, directTlsPort: port, ca } = server
  const socket = connectTls({ host, port, ca, servername: domain, ...options })
  socket.on('error', () => {})
  await within(5000, new Promise((resolve) => socket.once('secureConnect', resolve)))
  return socket
}

/** Reads on until what came matches; gives all of it. */
function read(socket: TLSSocket): (pattern: RegExp) => Promise<string> {
  let text = ''
  let wake = (): void => {}
  socket.on('data', (data) => {
    text += data
    wake()
  })
  return async (pattern) => {
    while (!pattern.test(text)) {
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
    return text
  }
}
