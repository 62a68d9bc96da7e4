/**
 * What servers and clients do that a specification does not lead one to expect: each is seen here, so that
 * it is known when a version of theirs does it no more, and the client is seen to cope.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  type Client,
  type ClientOptions,
  connect,
  isConnectionError,
  isSaslFailure,
} from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { CertificateAuthority } from '../../../runtime/server/certificate-authority.ts'
import { within } from '../../support/within.ts'
import { type Row, rows } from '../matrix.ts'
import { askServer } from '../support/converse.ts'
import { kerberosPackage } from '../support/kerberos-package.ts'
import { logIn, optionsFor, patience } from '../support/log-in.ts'
import { pythonPeer } from '../support/peer.ts'
import { auth, type RawStream, rawStream } from '../support/raw-stream.ts'
import { passwordOf, world } from '../world.ts'

const { authority, folder, prosody, ejabberd, kerberos } = world()
const test = suite('quirks')
const ending: (() => unknown)[] = []

test.after.each(async () => {
  for (const end of ending.splice(0).reverse()) await end()
})

test('Prosody 0.12 as it comes binds no channel on TLS 1.3', async () => {
  const row = rowOf('stock.localhost')
  const required = await failureOf(logIn(row, 'romeo', undefined, { channelBinding: 'require' }))
  assert.ok(isSaslFailure(required), String(required))
  const { client, told } = await online(row)
  await askServer(client)
  assert.equal(told, [], 'nothing was offered, so nothing is missed')
})

test('Prosody 0.12 as it comes binds by tls-unique on TLS 1.2', async () => {
  const { client, sent, received, told } = await online(rowOf('old.localhost'), {
    channelBinding: 'require',
  })
  await askServer(client)
  assert.not.ok(received.some((xml) => xml.includes('urn:xmpp:sasl-cb:0')))
  // It knows no other type: one attempt is enough for who begins with the right one.
  const tried = sent.filter((xml) => xml.startsWith('<auth ')).map(mechanismOf)
  assert.equal(tried, ['SCRAM-SHA-256-PLUS'])
  assert.equal(told, [], 'the login is bound')
})

test('ejabberd binds by tls-unique only, on TLS 1.3 too, and announces nothing', async () => {
  const row = rowOf('ej.example')
  const { client, sent, received, told } = await online(row, { channelBinding: 'require' })
  await askServer(client)
  assert.not.ok(received.some((xml) => xml.includes('urn:xmpp:sasl-cb:0')))
  const tried = sent.filter((xml) => xml.startsWith('<auth ')).map(mechanismOf)
  const refused = received.filter((xml) => xml.startsWith('<failure ')).length
  assert.is(new Set(tried).size, 1, 'the mechanism stays')
  assert.match(tried[0] ?? '', /-PLUS$/)
  assert.is(refused, tried.length - 1)
  assert.ok(tried.length <= 3, 'each type of binding is tried once')
  assert.equal(told, [], 'the login is bound')
  const { socket } = await raw('ej.example', ejabberd.direct)
  assert.is(socket.getProtocol(), 'TLSv1.3')
})

test('Prosody refuses who says that it binds no channel when it does; ejabberd does not care', async () => {
  const hello = 'y,,n=romeo,r=fyko+d2lbbFgONRv9qkxdawL'
  const strict = await raw('plain.localhost', prosody.direct)
  const refusal = await strict.exchange(auth('SCRAM-SHA-256', hello), /<\/failure>/)
  assert.match(refusal, /<malformed-request\/>/)
  const careless = await raw('ej.example', ejabberd.direct)
  const answer = await careless.exchange(auth('SCRAM-SHA-256', hello), /<\/(challenge|failure)>/)
  assert.match(answer, /<challenge/)
  // Told to bind nothing, the client does not say that the server cannot.
  const { client } = await online(rowOf('plain.localhost'), { channelBinding: 'off' })
  await askServer(client)
})

test('slixmpp shows its password to a server that binds by tls-exporter only', async () => {
  const juliet = await logIn(rowOf('plain.localhost'), 'juliet')
  ending.push(() => juliet.close())
  juliet.on(Message, ({ from }) => {
    juliet.send(new Message({ to: from, type: 'chat', body: 'heard' }))
  })
  const slixmpp = pythonPeer('slixmpp-client.py', {
    jid: 'romeo@plain.localhost',
    password: passwordOf('romeo'),
    host: '127.0.0.1',
    port: prosody.starttls,
    ca: join(folder, 'certificates/ca.crt'),
    to: juliet.jid.toString(),
    body: 'hello',
  })
  ending.push(slixmpp.kill)
  const { stdout } = await within(patience, slixmpp.ended)
  const { mechanism, failures } = JSON.parse(stdout) as { mechanism: string; failures: string[] }
  assert.is(mechanism, 'PLAIN')
  assert.ok(failures.some((name) => name.endsWith('-PLUS')))
})

test('DIGEST-MD5 has a realm with Cyrus, and none with ejabberd', async () => {
  const challengeOf = async (domain: string, port: number): Promise<string> => {
    const stream = await raw(domain, port)
    const answer = await stream.exchange(auth('DIGEST-MD5', ''), /<\/challenge>/)
    const [, data = ''] = /<challenge[^>]*>([^<]+)</.exec(answer) ?? []
    return Buffer.from(data, 'base64').toString()
  }
  assert.match(await challengeOf('cyrus.localhost', prosody.direct), /realm="cyrus\.localhost"/)
  assert.not.match(await challengeOf('ej.example', ejabberd.direct), /realm=/)
})

for (const [domain, mechanism, challenges] of [
  ['plain.localhost', 'SCRAM-SHA-256', 1],
  ['ej.example', 'SCRAM-SHA-256', 1],
  ['cyrus.localhost', 'SCRAM-SHA-256', 2],
  ['ej.example', 'DIGEST-MD5', 2],
  ['cyrus.localhost', 'DIGEST-MD5', 2],
] as const) {
  const last = challenges === 2 ? 'a challenge, and success is empty' : 'the success'
  test(`${domain} says what it says last of ${mechanism} in ${last}`, async () => {
    const { client, sent, received } = await online(rowOf(domain), { mechanisms: [mechanism] })
    await askServer(client)
    assert.is(received.filter((xml) => xml.startsWith('<challenge ')).length, challenges)
    assert.is(sent.filter((xml) => xml.startsWith('<response ')).length, challenges)
    const success = received.find((xml) => xml.startsWith('<success ')) ?? ''
    assert.is(success.includes('[redacted]'), challenges === 1)
  })
}

test('Prosody offers EXTERNAL to everybody, and says that the account is disabled', async () => {
  const row = rowOf('cert.localhost')
  const bare = await failureOf(logIn(row, 'romeo'))
  assert.ok(isSaslFailure(bare), 'without a certificate the client does not try')
  const strangers = await CertificateAuthority.create('authority of strangers')
  const request = { commonName: 'romeo', xmppAddr: ['romeo@cert.localhost'] }
  const stranger = await strangers.issue(request)
  const untrusted = await failureOf(
    logIn(row, 'romeo', 'EXTERNAL', { tls: { ca: authority, ...stranger } }),
  )
  assert.ok(isSaslFailure(untrusted), String(untrusted))
  assert.is(untrusted.condition, 'account-disabled')
  const wrong = await failureOf(
    logIn(row, 'juliet', 'EXTERNAL', {
      tls: { ca: authority, ...certificate('romeo') },
      authzid: 'juliet@cert.localhost',
    }),
  )
  assert.ok(isSaslFailure(wrong), String(wrong))
  assert.is(wrong.condition, 'not-authorized')
})

test('ejabberd offers EXTERNAL to everybody, and the password is used', async () => {
  const row = rows.find(({ server, port }) => server === 'ejabberd' && port === 'certificate')
  assert.ok(row)
  const { client, sent, received } = await online(row)
  await askServer(client)
  assert.ok(received.some((xml) => xml.includes('<mechanism>EXTERNAL</mechanism>')))
  const tried = sent.filter((xml) => xml.startsWith('<auth ')).map(mechanismOf)
  assert.ok(tried.length > 0)
  for (const mechanism of tried) assert.match(mechanism, /^SCRAM-/)
})

test('a certificate of two accounts logs in as the one that is asked for', async () => {
  const tls = { ca: authority, ...certificate('both') }
  for (const localpart of ['romeo', 'juliet']) {
    const authzid = `${localpart}@cert.localhost`
    const { client } = await online(
      rowOf('cert.localhost'),
      { tls, authzid },
      { localpart, mechanism: 'EXTERNAL' },
    )
    assert.is(client.jid.bare.toString(), authzid)
  }
})

for (const [name, domain, port, selected] of [
  ['the direct TLS of Prosody', 'plain.localhost', prosody.direct, false],
  ['the direct TLS of ejabberd', 'ej.example', ejabberd.direct, false],
  ['the port that Prosody shares', 'plain.localhost', prosody.multiplex, 'xmpp-client'],
] as const) {
  test(`${name} ${selected === false ? 'selects no protocol' : `selects ${selected}`}`, async () => {
    const { socket } = await raw(domain, port)
    assert.is(socket.alpnProtocol, selected)
    const options = { jid: `romeo@${domain}`, password: passwordOf('romeo'), host: '127.0.0.1' }
    const tls = { ca: authority, direct: true }
    const client = await within(patience, connect({ ...options, port, tls }))
    ending.push(() => client.close())
    await askServer(client)
  })
}

for (const [name, domain, port, isLost] of [
  [
    'Prosody 0.12 goes on with the parser of the connection that broke',
    'plain.localhost',
    prosody.direct,
    true,
  ],
  [
    'ejabberd begins anew where a connection broke inside of an element',
    'ej.example',
    ejabberd.direct,
    false,
  ],
] as const) {
  test(name, async () => {
    const open = await loggedIn(domain, port)
    const bind = '<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"/>'
    await open.exchange(`<iq type='set' id='b'>${bind}</iq>`, /<\/iq>/)
    const enable = "<enable xmlns='urn:xmpp:sm:3' resume='true'/>"
    const enabled = await open.exchange(enable, /<enabled [^>]*>/)
    const [, id = ''] = /<enabled [^>]*id=['"]([^'"]+)['"]/.exec(enabled) ?? []
    open.socket.write("<message to='romeo@invalid'><bo")
    // The server has read that when it has seen the end behind it.
    const isOver = once(open.socket.end(), 'close')
    await within(patience, isOver)
    const again = await loggedIn(domain, port)
    const resume = `<resume xmlns='urn:xmpp:sm:3' previd='${id}' h='0'/>`
    await again.exchange(resume, /<resumed [^>]*>/)
    const ping = '<ping xmlns="urn:xmpp:ping"/>'
    const answer = await again.exchange(
      `<iq type='get' id='p'>${ping}</iq>`,
      /not-well-formed|id=['"]p['"]/,
    )
    assert.is(answer.includes('not-well-formed'), isLost)
  })
}

test('the package kerberos can neither wrap nor unwrap as a server', async () => {
  const keys = `FILE:${join(folder, 'kerberos/service.keytab')}`
  Object.assign(process.env, kerberos, { KRB5_KTNAME: keys })
  await kerberosPackage()
  const modules = createRequire(new URL('../support/kerberos-package.ts', import.meta.url))
  const library = modules('kerberos') as { initializeServer(service: string): Promise<object> }
  const server = await library.initializeServer('xmpp@localhost')
  assert.ok('step' in server)
  assert.not.ok('wrap' in server || 'unwrap' in server)
})

for (const [domain, why] of [
  ['wrong.localhost', 'is for another name'],
  ['expired.localhost', 'has expired'],
] as const) {
  test(`a certificate that ${why} ends the connection`, async () => {
    const jid = `romeo@${domain}`
    const options = { jid, password: 'secret', host: '127.0.0.1', port: prosody.starttls }
    const error = await failureOf(connect({ ...options, tls: { ca: authority } }))
    assert.ok(isConnectionError(error), String(error))
    assert.is(error.code, 'certificate')
  })
}

interface Watched {
  readonly client: Client
  readonly sent: readonly string[]
  readonly received: readonly string[]
  /** The logins it was told are unbound. */
  readonly told: readonly string[]
}

async function online(
  row: Row,
  options: Partial<ClientOptions> = {},
  { localpart = 'romeo', mechanism }: { localpart?: string; mechanism?: string } = {},
): Promise<Watched> {
  const [sent, received, told]: [string[], string[], string[]] = [[], [], []]
  const base = await optionsFor(row, localpart, mechanism)
  const client = await within(
    patience,
    connect({
      ...base,
      ...options,
      log: ({ direction, xml }) => (direction === 'in' ? received : sent).push(xml),
    }),
  )
  ending.push(() => client.close())
  client.on('unbound', ({ mechanism: name }) => told.push(name))
  return { client, sent, received, told }
}

async function raw(domain: string, port: number): Promise<RawStream> {
  const stream = await rawStream(domain, port)
  ending.push(() => stream.socket.destroy())
  return stream
}

/** A stream on which romeo is authenticated, and nothing more. */
async function loggedIn(domain: string, port: number): Promise<RawStream> {
  const stream = await raw(domain, port)
  await stream.exchange(auth('PLAIN', `\0romeo\0${passwordOf('romeo')}`), /<success /)
  const namespaces = "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'"
  await stream.exchange(
    `<stream:stream ${namespaces} to='${domain}' version='1.0'>`,
    /<\/stream:features>/,
  )
  return stream
}

function rowOf(domain: string): Row {
  const row = rows.find((each) => each.domain === domain && each.transport === 'STARTTLS')
  assert.ok(row, domain)
  return row
}

function certificate(name: string): { certificate: string; key: string } {
  const path = join(folder, 'certificates', name)
  return {
    certificate: readFileSync(`${path}.crt`, 'utf8'),
    key: readFileSync(`${path}.key`, 'utf8'),
  }
}

function mechanismOf(xml: string): string {
  return /mechanism='([^']+)'/.exec(xml)?.[1] ?? ''
}

async function failureOf(login: Promise<Client>): Promise<unknown> {
  return within(
    patience,
    login.then(
      (client) => {
        ending.push(() => client.close())
      },
      (error: unknown) => error,
    ),
  )
}

test.run()
