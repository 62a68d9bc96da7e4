import {
  connect,
  connectComponent,
  isConnectionError,
  isSaslFailure,
  isStreamError,
  Jid,
  LocalProtocolError,
  type TrafficEntry,
} from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { type ServerCertificate, Server, type ServerOptions } from 'typed-xmpp/server'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Ping } from 'typed-xmpp/xep-0199'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeCertificate } from '../../runtime/server/self-made-certificate.ts'
import { within } from '../support/within.ts'
import { nextStanza } from './next-stanza.ts'
import { RawClient } from './raw-client.ts'

const options: ServerOptions = {
  domain: 'montague.example',
  accounts: { romeo: 'balcony', juliet: 'night' },
  components: { 'echo.montague.example': 'mirror' },
}

const test = suite('embedded server')

test('a proof costs clients no more than it has to', async () => {
  await using server = await Server.inMemory(options)
  const client = await RawClient.open(server)
  const first = Buffer.from('n,,n=romeo,r=abcdefghijklmnop').toString('base64')
  client.write(
    `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='SCRAM-SHA-256'>${first}</auth>`,
  )
  await client.until('</challenge>')
  const [, challenge = ''] = /<challenge [^>]*>([^<]+)</.exec(client.text) ?? []
  assert.match(Buffer.from(challenge, 'base64').toString(), /,i=4096\b/)
  client.close()
})

test('lets clients in over TLS, and components by their secret, and routes between them', async () => {
  await using server = await Server.listen(options)
  const online: string[] = []
  server.on('online', ({ jid }) => online.push(String(jid)))
  const romeo = await login(server, 'romeo', 'balcony')
  const echo = await connectComponent({
    jid: 'echo.montague.example',
    secret: 'mirror',
    host: server.host,
    port: server.componentPort,
  })
  echo.on(Message, (message) => echo.send(message.reply({ body: `you said ${message.body}` })))
  const answer = nextStanza(romeo, Message)
  romeo.send(new Message({ to: 'x@echo.montague.example', body: 'hi', type: 'chat' }))
  const message = await within(5000, answer)
  assert.is(message.body, 'you said hi')
  assert.is(String(message.from), 'x@echo.montague.example')
  const items = await romeo.request('montague.example', new DiscoItems())
  assert.equal(
    items.items.map(({ jid }) => String(jid)),
    ['echo.montague.example'],
  )
  assert.equal(online, [String(romeo.jid), 'echo.montague.example'])
  await within(5000, romeo.close())
  await within(5000, echo.close())
})

test('lets clients in without ports', async () => {
  await using server = await Server.inMemory(options)
  assert.throws(() => server.port, /listens on no port/)
  assert.is(server.ca, undefined)
  const [romeo, juliet] = await Promise.all([
    within(
      5000,
      connect({
        jid: 'romeo@montague.example/r',
        password: 'balcony',
        transport: server.connectInMemory(),
      }),
    ),
    within(
      5000,
      connect({
        jid: 'juliet@montague.example/j',
        password: 'night',
        transport: server.connectInMemory(),
      }),
    ),
  ])
  const echo = await within(
    5000,
    connectComponent({
      jid: 'echo.montague.example',
      secret: 'mirror',
      transport: server.connectComponentInMemory(),
    }),
  )
  const heard = nextStanza(juliet, Message)
  romeo.send(new Message({ to: juliet.jid, body: 'hi' }))
  assert.is((await within(5000, heard)).body, 'hi')
  const info = await within(5000, echo.request('montague.example', new DiscoInfo()))
  assert.equal(
    info.identities.map(({ category, type }) => `${category}/${type}`),
    ['server/im'],
  )
  await within(5000, romeo.request(undefined, new Ping()))
})

for (const mechanism of ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN']) {
  test(`authenticates by ${mechanism}, and only with the right password`, async () => {
    await using server = await Server.listen(options)
    const client = await login(server, 'romeo', 'balcony', { mechanisms: [mechanism] })
    assert.is(String(client.jid.bare), 'romeo@montague.example')
    await client.close()
    for (const [name, password] of [
      ['romeo', 'wrong'],
      ['nobody', 'balcony'],
    ] as const) {
      const error = await login(server, name, password, { mechanisms: [mechanism] }).catch((e) => e)
      assert.ok(isSaslFailure(error), String(error))
      assert.is(error.condition, 'not-authorized')
      assert.not.match(error.message, 'wrong')
    }
  })
}

test('shows a certificate for the domain only to whom its authority was handed', async () => {
  await using server = await Server.listen(options)
  assert.match(server.ca ?? '', 'BEGIN CERTIFICATE')
  const error = await login(server, 'romeo', 'balcony', { tls: {} }).catch((e) => e)
  assert.ok(isConnectionError(error), String(error))
  assert.is(error.code, 'certificate')
})

test('shows the certificate that it is given', async () => {
  const certificate: ServerCertificate = await makeCertificate('montague.example')
  await using server = await Server.listen({ ...options, certificate })
  assert.is(server.ca, certificate.ca)
  const romeo = await login(server, 'romeo', 'balcony')
  await romeo.close()
  await using other = await Server.listen({
    ...options,
    certificate: await makeCertificate('x.example'),
  })
  const error = await login(other, 'romeo', 'balcony').catch((e) => e)
  assert.is(error.code, 'certificate')
})

for (const domain of ['localhost', 'bücher.example', '127.0.0.1', '[::1]']) {
  test(`serves ${domain}`, async () => {
    await using server = await Server.listen({ domain, accounts: { romeo: 'x' } })
    const client = await within(
      5000,
      connect({
        jid: `romeo@${domain}`,
        password: 'x',
        host: server.host,
        port: server.port,
        tls: { ca: server.ca },
      }),
    )
    assert.is(client.jid.domainpart, Jid.parse(domain).domainpart)
    await client.request(domain, new Ping())
    await client.close()
  })
}

test('gives a session to who asks for its resource later, unless told otherwise', async () => {
  await using server = await Server.inMemory(options)
  const first = await inMemory(server, 'romeo@montague.example/r')
  const over = new Promise<unknown>((resolve) => first.on('offline', resolve))
  const second = await inMemory(server, 'romeo@montague.example/r')
  const error = await within(5000, over)
  assert.ok(isStreamError(error), String(error))
  assert.is(error.condition, 'conflict')
  await second.request(undefined, new Ping())
  await using strict = await Server.inMemory({ ...options, resourceConflict: 'refuse' })
  const held = await inMemory(strict, 'romeo@montague.example/r')
  const refused = await inMemory(strict, 'romeo@montague.example/r').catch((e) => e)
  assert.is(refused.condition, 'conflict')
  await held.request(undefined, new Ping())
})

test('makes resources that nobody can guess, and not too many', async () => {
  await using server = await Server.inMemory({ ...options, maximumResources: 2 })
  const first = await inMemory(server, 'romeo@montague.example')
  const second = await inMemory(server, 'romeo@montague.example')
  assert.not.equal(String(first.jid), String(second.jid))
  assert.ok((first.jid.resourcepart ?? '').length >= 16)
  const refused = await inMemory(server, 'romeo@montague.example').catch((e) => e)
  assert.is(refused.condition, 'resource-constraint')
  await first.close()
  await inMemory(server, 'romeo@montague.example')
})

test('refuses a component with another secret, of another domain, or a second one', async () => {
  await using server = await Server.inMemory(options)
  const attempt = (jid: string, secret: string): Promise<unknown> =>
    within(
      5000,
      connectComponent({ jid, secret, transport: server.connectComponentInMemory() }).catch(
        (e) => e,
      ),
    )
  for (const [jid, secret, condition] of [
    ['echo.montague.example', 'wrong', 'not-authorized'],
    ['other.montague.example', 'mirror', 'host-unknown'],
    ['montague.example', 'mirror', 'host-unknown'],
  ] as const) {
    const error = await attempt(jid, secret)
    assert.ok(isStreamError(error), String(error))
    assert.is(error.condition, condition)
  }
  const good = await attempt('echo.montague.example', 'mirror')
  assert.not.instance(good, Error)
  const second = await attempt('echo.montague.example', 'mirror')
  assert.ok(isStreamError(second), String(second))
  assert.is(second.condition, 'conflict')
})

test('tells the end of a connection that just breaks to who is told the presence', async () => {
  await using server = await Server.listen({ ...options, streamManagement: false })
  const romeo = await login(server, 'romeo', 'balcony')
  const transport = server.connectInMemory()
  const account = { jid: 'juliet@montague.example', password: 'night' }
  const juliet = await within(5000, connect({ ...account, transport }))
  for (const client of [romeo, juliet]) client.send(new Presence())
  await romeo.request(undefined, new Roster(), { type: 'get' })
  const asked = nextStanza(juliet, Presence, ({ type }) => type === 'subscribe')
  romeo.send(new Presence({ type: 'subscribe', to: juliet.jid.bare }))
  await within(5000, asked)
  const seen = nextStanza(
    romeo,
    Presence,
    ({ from, type }) => type === undefined && !!from?.equals(juliet.jid),
  )
  juliet.send(new Presence({ type: 'subscribed', to: romeo.jid.bare }))
  await within(5000, seen)
  const gone = nextStanza(romeo, Presence, ({ type }) => type === 'unavailable')
  const address = String(juliet.jid)
  transport.destroy()
  assert.is(String((await within(5000, gone)).from), address)
})

test('a server that would take less than it has to is none', async () => {
  const given = { domain: 'a.example', accounts: {} }
  for (const bytes of [9999, 1]) {
    for (const start of [Server.inMemory, Server.listen]) {
      await start.call(Server, { ...given, limits: { bytes } }).then(
        () => assert.unreachable(),
        (error: unknown) => assert.instance(error, LocalProtocolError),
      )
    }
  }
  await using server = await Server.inMemory({ ...given, limits: { bytes: 10_000 } })
  assert.ok(server)
})

test('ends its streams and its ports when it closes', async () => {
  const server = await Server.listen(options)
  const { port } = server
  const romeo = await login(server, 'romeo', 'balcony')
  const over = new Promise<unknown>((resolve) => romeo.on('offline', resolve))
  await within(5000, server.close())
  const error = await within(5000, over)
  assert.ok(isStreamError(error), String(error))
  assert.is(error.condition, 'system-shutdown')
  const again = await Server.listen({ ...options, port })
  assert.is(again.port, port)
  const taken = await Server.listen({ ...options, port }).catch((e) => e)
  assert.ok(isConnectionError(taken), String(taken))
  assert.match(taken.message, 'EADDRINUSE')
  await again.close()
  await again.close()
  assert.throws(() => again.connectInMemory(), /closed/)
})

test('takes accounts while it runs, and those of a database', async () => {
  await using server = await Server.inMemory(options)
  await server.addAccount('mercutio', 'queen mab')
  await inMemory(server, 'mercutio@montague.example', 'queen mab')
  await using second = await Server.inMemory({ ...options, accounts: server.accounts })
  await inMemory(second, 'mercutio@montague.example', 'queen mab')
  const error = await Server.inMemory({ ...options, accounts: { 'no@localpart': 'x' } }).catch(
    (e) => e,
  )
  assert.is(error.code, 'jid')
})

test('shows the traffic without credentials', async () => {
  const entries: TrafficEntry[] = []
  await using server = await Server.inMemory({
    ...options,
    log: (entry) => entries.push(entry),
  })
  await inMemory(server, 'romeo@montague.example/r', 'balcony', ['PLAIN'])
  await connectComponent({
    jid: 'echo.montague.example',
    secret: 'mirror',
    transport: server.connectComponentInMemory(),
  })
  const all = entries.map(({ direction, xml }) => `${direction} ${xml}`).join('\n')
  assert.match(all, /in <authenticate .*\[redacted\]/)
  assert.match(all, /in <handshake.*\[redacted\]/)
  const secret = Buffer.from('\0romeo\0balcony').toString('base64')
  for (const word of ['balcony', 'mirror', secret]) assert.not.match(all, word)
})

test.run()

type Client = Awaited<ReturnType<typeof connect>>

function login(
  server: Server,
  name: string,
  password: string,
  more: Partial<Parameters<typeof connect>[0]> = {},
): Promise<Client> {
  const { host, port, ca, domain } = server
  return within(
    5000,
    connect({ jid: `${name}@${domain}`, password, host, port, tls: { ca }, ...more }),
  )
}

function inMemory(
  server: Server,
  jid: string,
  password = 'balcony',
  mechanisms?: readonly string[],
): Promise<Client> {
  const transport = server.connectInMemory()
  return within(5000, connect({ jid, password, transport, mechanisms }))
}
