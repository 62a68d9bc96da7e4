/** Logins by SASL2 at the embedded server, over TCP with TLS: resources, streams that are resumed, tokens. */
import { createServer, connect as dial, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { type ClientOptions, type ClientStorage, connect, memoryStorage } from 'typed-xmpp'
import { Message } from 'typed-xmpp/rfc6120'
import { Server, type ServerOptions } from 'typed-xmpp/server'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { MemoryTokenDatabase } from '../../runtime/sasl/ht/memory-token-database.ts'
import type { FastTokenDatabase } from '../../runtime/sasl/ht/token-database.ts'
import { within } from '../support/within.ts'

const test = suite('SASL2 at the embedded server')
const domain = 'montague.example'
const jid = `romeo@${domain}`
const serverOptions: ServerOptions = {
  domain,
  accounts: { romeo: 'balcony', juliet: 'crypt' },
  directTlsPort: 0,
}

type Client = Awaited<ReturnType<typeof connect>>

/** A client over TLS, and the XML it has seen. */
async function login(
  server: Server,
  options: Partial<ClientOptions> = {},
): Promise<{ readonly client: Client; readonly sent: string; readonly heard: string }> {
  let sent = ''
  let heard = ''
  const client = await within(
    5000,
    connect({
      jid,
      password: 'balcony',
      host: server.host,
      port: server.directTlsPort,
      tls: { ca: server.ca, direct: true },
      log: ({ direction, xml }) => {
        if (direction === 'out') sent += xml
        else heard += xml
      },
      ...options,
    }),
  )
  return { client, sent, heard }
}

for (const way of ['STARTTLS', 'direct TLS'] as const) {
  test(`one round trip behind the signature, by ${way}`, async () => {
    await using server = await Server.listen(serverOptions)
    const isDirect = way === 'direct TLS'
    const { client, sent, heard } = await login(server, {
      port: isDirect ? server.directTlsPort : server.port,
      tls: { ca: server.ca, direct: isDirect },
      tag: 'Balcony',
      userAgent: { software: 'Balcony', device: 'Phone' },
    })
    assert.match(client.jid.toString(), /^romeo@montague\.example\/Balcony\/[\w-]{16}$/)
    assert.match(sent, "mechanism='SCRAM-SHA-512-PLUS'")
    assert.match(sent, '<software>Balcony</software><device>Phone</device>')
    assert.is(count(sent, '<authenticate ') + count(sent, '<response '), 2)
    assert.not.match(sent, /<(iq|auth|enable) (?!xmlns='urn:xmpp:sm:3' resume)/)
    assert.match(heard, "<enabled xmlns='urn:xmpp:sm:3'")
    const back = new Promise<Message>((resolve) => client.once(Message, resolve))
    client.send(new Message({ to: client.jid, body: 'is it the east?' }))
    assert.is((await within(5000, back)).body, 'is it the east?')
    await within(5000, client.close())
  })
}

test('nothing of the secrets is in the log', async () => {
  await using server = await Server.listen(serverOptions)
  const storage = memoryStorage()
  const { client, sent, heard } = await login(server, { storage, mechanisms: ['PLAIN'] })
  await client.close()
  const again = await login(server, { storage: memoryStorage() })
  await again.client.close()
  const all = sent + heard + again.sent + again.heard
  assert.match(all, '<initial-response>[redacted]</initial-response>')
  assert.match(all, "token='[redacted]'")
  assert.not.match(all, Buffer.from('\0romeo\0balcony').toString('base64'))
})

test('who asks for a resource gets it', async () => {
  await using server = await Server.listen(serverOptions)
  for (const options of [{ resource: 'orchard' }, { jid: `${jid}/orchard` }]) {
    const { client, sent } = await login(server, { ...options, tag: 'Balcony' })
    assert.is(client.jid.toString(), `${jid}/orchard`)
    assert.match(sent, '<authenticate ')
    assert.is(count(sent, '<stream:stream'), 1)
    await client.close()
  }
})

test('by SASL where SASL2 is off, at either end', async () => {
  await using server = await Server.listen({ ...serverOptions, sasl2: false })
  const old = await login(server)
  assert.not.match(old.heard, 'urn:xmpp:sasl:2')
  await old.client.close()
  await using newer = await Server.listen(serverOptions)
  const off = await login(newer, { sasl2: 'off' })
  assert.match(off.heard, 'urn:xmpp:sasl:2')
  assert.not.match(off.sent, 'urn:xmpp:sasl:2')
  await off.client.close()
})

test('an installation has one session, by a resource that stays the same and tells nothing', async () => {
  await using server = await Server.listen(serverOptions)
  const storage = memoryStorage()
  const first = await login(server, { storage })
  const address = first.client.jid.toString()
  const over = new Promise((resolve) => first.client.once('offline', resolve))
  const second = await login(server, { storage })
  assert.is(second.client.jid.toString(), address)
  assert.match(String(await within(5000, over)), /conflict/)
  const id = await storage.read(`user-agent:${jid}`)
  assert.match(id!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  assert.match(second.sent, `<user-agent id='${id}'`)
  assert.not.match(second.client.jid.resourcepart!, id!.slice(0, 8))
  const other = await login(server, { storage: memoryStorage() })
  assert.is.not(other.client.jid.toString(), address)
  const juliet = await login(server, { storage, jid: `juliet@${domain}`, password: 'crypt' })
  assert.is.not(await storage.read(`user-agent:juliet@${domain}`), id)
  for (const { client } of [second, other, juliet]) await client.close()
})

test('a stream that is cut goes on in the breath of the login, by its token', async () => {
  await using server = await Server.listen(serverOptions)
  await using proxy = await cutter(server.directTlsPort)
  const storage = memoryStorage()
  let sent = ''
  const { client } = await login(server, {
    port: proxy.port,
    storage,
    reconnect: { base: 1, cap: 5 },
    log: ({ direction, xml }) => {
      if (direction === 'out') sent += xml
    },
  })
  const juliet = await login(server, { jid: `juliet@${domain}`, password: 'crypt' })
  const address = client.jid.toString()
  const heard: string[] = []
  const answered: string[] = []
  client.on(Message, ({ body }) => void heard.push(body ?? ''))
  juliet.client.on(Message, ({ body }) => void answered.push(body ?? ''))
  const all: string[] = []
  for (let round = 0; round < 10; round++) {
    for (const n of [0, 1, 2]) {
      all.push(`${round}.${n}`)
      juliet.client.send(new Message({ to: address, body: `${round}.${n}` }))
      client.send(new Message({ to: juliet.client.jid, body: `${round}.${n}` }))
    }
    const resumed = new Promise((resolve) => client.once('resumed', resolve))
    proxy.cut()
    await within(10_000, resumed)
  }
  await within(
    10_000,
    until(() => heard.length >= all.length && answered.length >= all.length),
  )
  assert.equal(heard, all)
  assert.equal(answered, all)
  assert.is(client.jid.toString(), address)
  assert.equal(mechanisms(sent), ['SCRAM-SHA-512-PLUS', ...Array(10).fill('HT-SHA-256-EXPR')])
  assert.is(count(sent, '<resume '), 10)
  await client.close()
  await juliet.client.close()
})

test('a password is asked for once, until the token is taken away', async () => {
  await using server = await Server.listen(serverOptions)
  const storage = memoryStorage()
  await (await login(server, { storage })).client.close()
  const byToken = await login(server, { storage, password: undefined })
  assert.equal(mechanisms(byToken.sent), ['HT-SHA-256-EXPR'])
  await byToken.client.close()
  const last = await login(server, { storage, fast: 'invalidate' })
  assert.equal(mechanisms(last.sent), ['HT-SHA-256-EXPR'])
  await last.client.close()
  assert.is(await storage.read(`fast-token:${jid}`), '')
  const without = login(server, { storage, password: undefined })
  assert.match(String(await without.catch((error: unknown) => error)), /invalid-mechanism/)
})

test('another password makes the tokens worthless that the program keeps', async () => {
  const platform = nodePlatform.sasl
  const kept = new MemoryTokenDatabase({ platform, now: () => Date.now() })
  const revoked: string[] = []
  const fast: FastTokenDatabase = {
    client: (id, count) => kept.client(id, count),
    async revoke(username) {
      await new Promise((resolve) => setImmediate(resolve))
      revoked.push(username)
      kept.revoke(username)
    },
  }
  await using server = await Server.listen({ ...serverOptions, fast })
  const storage = memoryStorage()
  await (await login(server, { storage })).client.close()
  await server.addAccount('Romeo', 'capulet')
  assert.equal(revoked, ['romeo'])
  const { client, sent } = await login(server, { storage, password: 'capulet' })
  assert.equal(mechanisms(sent), ['HT-SHA-256-EXPR', 'SCRAM-SHA-512-PLUS'])
  await client.close()
})

test('a token is asked for where it can be kept, or where that is wanted', async () => {
  await using server = await Server.listen(serverOptions)
  for (const [options, isAsked] of [
    [{}, false],
    [{ fast: true }, true],
    [{ storage: memoryStorage() }, true],
    [{ storage: memoryStorage(), fast: false }, false],
  ] as const) {
    const { client, sent } = await login(server, options)
    assert.is(sent.includes('<request-token '), isAsked)
    await client.close()
  }
  await using without = await Server.listen({ ...serverOptions, fast: false })
  const { client, heard } = await login(without, { fast: true })
  assert.not.match(heard, 'urn:xmpp:fast:0')
  await client.close()
})

/** What a storage holds in the place of a token, which is none. */
for (const text of ['', '{', 'null', '7', '{"mechanism":"HT-SHA-256-EXPR"}', expired()]) {
  test(`a storage that holds ${text || 'nothing'} for a token has none`, async () => {
    await using server = await Server.listen(serverOptions)
    const storage: ClientStorage = memoryStorage()
    await storage.write(`fast-token:${jid}`, text)
    const { client, sent } = await login(server, { storage })
    assert.equal(mechanisms(sent), ['SCRAM-SHA-512-PLUS'])
    await client.close()
  })
}

test('who judges an access token is told where it was shown', async () => {
  const requests: unknown[] = []
  await using server = await Server.listen({
    ...serverOptions,
    accessTokens: {
      validate: async (_token, request) => {
        requests.push(request)
        return { username: 'romeo' }
      },
    },
  })
  const { host, directTlsPort: port } = server
  const { client } = await login(server, { password: undefined, token: 'kiss' })
  await client.close()
  assert.equal(requests, [{ authzid: undefined, host, port }])
})

test('a client of another domain than it asks for is none', async () => {
  await using server = await Server.listen(serverOptions)
  const foreign = login(server, { authzid: 'romeo@capulet.example' })
  assert.match(String(await foreign.catch((error: unknown) => error)), /invalid-from/)
})

test('a token is worthless with a password that is not', async () => {
  await using server = await Server.listen(serverOptions)
  const storage = memoryStorage()
  await (await login(server, { storage })).client.close()
  await server.addAccount('Romeo', 'another')
  const { client, sent } = await login(server, { storage, password: 'another' })
  assert.equal(mechanisms(sent), ['HT-SHA-256-EXPR', 'SCRAM-SHA-512-PLUS'])
  await client.close()
})

test('a guest is nobody to be known again', async () => {
  await using server = await Server.listen({ ...serverOptions, anonymous: true })
  const options = { jid: domain, anonymous: true, password: undefined, storage: memoryStorage() }
  const { client, sent } = await login(server, options)
  assert.match(client.jid.toString(), /^[0-9a-f]{32}@montague\.example\/./)
  assert.match(sent, "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='ANONYMOUS'")
  assert.not.match(sent, '<user-agent')
  assert.not.match(sent, '<request-token')
  await client.close()
})

test.run()

function count(text: string, part: string): number {
  return text.split(part).length - 1
}

function mechanisms(sent: string): string[] {
  return [...sent.matchAll(/<authenticate [^>]*mechanism='([^']*)'/g)].map(([, name]) => name!)
}

function expired(): string {
  const [mechanism, token] = ['HT-SHA-256-EXPR', 'old']
  return JSON.stringify({ mechanism, token, expiry: '2020-01-01T00:00:00Z', count: 1 })
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** Passes connections on, and cuts them. */
async function cutter(
  port: number,
): Promise<{ readonly port: number; cut(): void } & AsyncDisposable> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const onward = dial(port, '127.0.0.1')
    for (const socket of [client, onward]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        client.destroy()
        onward.destroy()
      })
    }
    client.pipe(onward).pipe(client)
  })
  server.listen(0, '127.0.0.1')
  await within(5000, once(server, 'listening'))
  const cut = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    async [Symbol.asyncDispose]() {
      cut()
      server.close()
    },
  }
}
