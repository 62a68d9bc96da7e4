/** Sessions whose connection broke: gone on with, expired, taken by the wrong one (XEP-0198 §5). */
import type { ClientOptions, MemoryTransport } from 'typed-xmpp'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Server, type ServerOptions } from 'typed-xmpp/server'
import { Delay } from 'typed-xmpp/xep-0203'
import { Ping } from 'typed-xmpp/xep-0199'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Client } from '../../runtime/client/client.ts'
import { nodePlatform } from '../../runtime/connection/node-platform.ts'
import { within } from '../support/within.ts'
import { nextStanza } from './next-stanza.ts'
import { RawClient } from './raw-client.ts'

const options: ServerOptions = {
  domain: 'a.example',
  accounts: { romeo: 'x', juliet: 'x' },
}
const brief: ServerOptions = { ...options, streamManagement: { resumptionTimeout: 1 } }
const sm = 'urn:xmpp:sm:3'
const full = 'romeo@a.example/r'

const test = suite('resumption')

test('a session is kept while its connection is gone, and nobody else notices', async () => {
  const { server, romeo, juliet, cut } = await world(options)
  const seen: string[] = []
  juliet.on(Presence, ({ from, type }) => void seen.push(`${from} ${type ?? 'available'}`))
  const events: string[] = []
  for (const name of ['suspended', 'resumed', 'offline'] as const) {
    server.on(name, ({ jid }) => void events.push(`${name} ${jid}`))
  }
  const heard = collect(romeo)
  cut()
  juliet.send(new Message({ to: 'romeo@a.example', type: 'chat', body: 'bare' }))
  juliet.send(new Message({ to: full, body: 'full' }))
  const asked = juliet.request(full, new Ping())
  await within(5000, once(romeo, 'resumed'))
  await within(5000, asked)
  assert.equal(heard, ['bare', 'full'])
  assert.equal(seen, [])
  assert.equal(events, ['suspended romeo@a.example/r', 'resumed romeo@a.example/r'])
  await server.close()
})

test('what was not acknowledged goes to another resource when nobody comes back', async () => {
  const { server, juliet, cut } = await world(brief, { reconnect: false })
  const other = await login(server, 'romeo@a.example/other')
  other.client.send(new Presence({ priority: -1 }))
  const heard = collect(other.client)
  const unavailable = nextStanza(
    juliet,
    Presence,
    ({ type, from }) => type === 'unavailable' && from?.resourcepart === 'r',
  )
  cut()
  juliet.send(new Message({ to: full, type: 'chat', body: 'lost?' }))
  other.client.send(new Presence())
  await within(5000, unavailable)
  await within(
    5000,
    until(() => heard.length > 0),
  )
  assert.equal(heard, ['lost?'])
  await server.close()
})

test('it waits for the next login, with its time, when there is no other', async () => {
  const { server, juliet, cut } = await world(brief, { reconnect: false })
  const isOver = new Promise((resolve) => server.on('offline', resolve))
  cut()
  juliet.send(new Message({ to: full, body: 'kept' }))
  const refused = juliet.request(full, new Ping()).catch((error: unknown) => error)
  await within(5000, isOver)
  assert.is(
    ((await within(5000, refused)) as { condition: string }).condition,
    'service-unavailable',
  )
  const again = await login(server, 'romeo@a.example/r')
  const message = nextStanza(again.client, Message)
  again.client.send(new Presence())
  const heard = await within(5000, message)
  assert.is(heard.body, 'kept')
  const delay = heard.get(Delay)
  assert.is(String(delay?.from), 'a.example')
  assert.ok(Math.abs(Number(delay?.stamp) - Date.now()) < 60_000)
  await server.close()
})

test('what is said to be handled on a stream that has expired is believed', async () => {
  const { server, cut, romeo, juliet } = await world(brief, { reconnect: { base: 300, cap: 300 } })
  const uncertain: string[] = []
  romeo.on('uncertain', (stanza) => void uncertain.push(String(stanza)))
  const heard = collect(juliet)
  const sent = romeo.send(new Message({ to: juliet.jid, body: 'before' }))
  await within(
    5000,
    until(() => heard.length === 1),
  )
  const isOver = new Promise((resolve) => server.on('offline', resolve))
  cut()
  await within(5000, isOver)
  await within(5000, once(romeo, 'online'))
  assert.is(await within(5000, sent.settled()), 'acknowledged')
  assert.equal(uncertain, [])
  await server.close()
})

test('a stream is taken over from a connection that nobody knows to be dead', async () => {
  await using server = await Server.inMemory(options)
  const first = await RawClient.login(server, 'romeo', 'r')
  const { id } = await first.enable()
  const juliet = await login(server, 'juliet@a.example/j')
  juliet.client.send(new Message({ to: 'romeo@a.example/r', body: 'one' }))
  await first.until('one')
  const second = await RawClient.authenticate(server, 'romeo')
  second.write(`<resume xmlns='${sm}' previd='${id}' h='0'/>`)
  // It has not acknowledged the message, so it comes again.
  await second.until('<body>one</body>')
  assert.match(second.text, new RegExp(`<resumed xmlns='${sm}' h='0' previd='${id}'/>`))
  await first.until('<conflict ')
  await first.until('</stream:stream>')
  // What the dead one still had to say is not heard.
  first.write("<message to='juliet@a.example/j'><body>from the dead</body></message>")
  const heard = collect(juliet.client)
  second.write("<message to='juliet@a.example/j'><body>alive</body></message>")
  await within(
    5000,
    until(() => heard.length > 0),
  )
  assert.equal(heard, ['alive'])
})

/** Who tries to get at a stream, and what it hears. */
const thieves: readonly [title: string, username: string, id: (id: string) => string][] = [
  ['of another account', 'juliet', (id) => id],
  ['with a name that was made up', 'romeo', () => 'made-up'],
  ['with a part of the name', 'romeo', (id) => id.slice(0, -1)],
  ['with no name', 'romeo', () => ''],
]
for (const [title, username, change] of thieves) {
  test(`one ${title} does not get a stream`, async () => {
    await using server = await Server.inMemory(options)
    const owner = await RawClient.login(server, 'romeo', 'r')
    const { id } = await owner.enable()
    const thief = await RawClient.authenticate(server, username)
    thief.write(`<resume xmlns='${sm}' previd='${change(id)}' h='0'/>`)
    await thief.until('<item-not-found ')
    assert.not.match(thief.text, ' h=')
    // The owner is not disturbed, and the thief may still bind a resource.
    owner.write(`<r xmlns='${sm}'/>`)
    await owner.until(`<a xmlns='${sm}'`)
    await thief.bind('x')
  })
}

test('nobody resumes before it has shown who it is', async () => {
  await using server = await Server.inMemory(options)
  const owner = await RawClient.login(server, 'romeo', 'r')
  const { id } = await owner.enable()
  const stranger = await RawClient.open(server)
  stranger.write(`<resume xmlns='${sm}' previd='${id}' h='0'/>`)
  await stranger.until('</stream:stream>')
  assert.not.match(stranger.text, '<resumed')
})

test('a stream that was closed in order cannot be resumed, nor one that expired', async () => {
  await using server = await Server.inMemory(brief)
  for (const end of ['close', 'sever'] as const) {
    const client = await RawClient.login(server, 'romeo', 'r')
    const { id } = await client.enable()
    const isOver = new Promise((resolve) => server.on('offline', resolve))
    client[end]()
    await within(5000, isOver)
    const again = await RawClient.authenticate(server, 'romeo')
    again.write(`<resume xmlns='${sm}' previd='${id}' h='0'/>`)
    await again.until('<item-not-found ')
    again.close()
  }
})

test('names are long, and never the same', async () => {
  await using server = await Server.inMemory(options)
  const ids = new Set<string>()
  for (let n = 0; n < 20; n++) {
    const client = await RawClient.login(server, 'romeo', `r${n}`)
    const { id } = await client.enable()
    assert.ok(id.length >= 16)
    ids.add(id)
  }
  assert.is(ids.size, 20)
})

test('a count beyond what was sent ends the stream that is resumed by it', async () => {
  await using server = await Server.inMemory(options)
  const first = await RawClient.login(server, 'romeo', 'r')
  const { id } = await first.enable()
  const second = await RawClient.authenticate(server, 'romeo')
  second.write(`<resume xmlns='${sm}' previd='${id}' h='7'/>`)
  await second.until('</stream:stream>')
  assert.match(second.text, '<handled-count-too-high ')
  // The session is over with it.
  const again = await RawClient.login(server, 'romeo', 'r')
  await again.enable()
})

/** What a client wishes for, what the server keeps, and what is granted. */
for (const [wish, timeout, granted] of [
  ['', 300_000, '300'],
  [" max='60'", 300_000, '60'],
  [" max='6000'", 300_000, '300'],
] as const) {
  test(`a session is kept for ${granted} s where ${wish || 'nothing'} is wished for`, async () => {
    const streamManagement = { resumptionTimeout: timeout, location: 'other.example:5222' }
    await using server = await Server.inMemory({ ...options, streamManagement })
    const client = await RawClient.login(server, 'romeo', 'r')
    client.write(`<enable xmlns='${sm}' resume='true'${wish}/>`)
    await client.until('<enabled ')
    assert.match(client.text, ` max='${granted}'`)
    assert.match(client.text, " location='other.example:5222'")
  })
}

test('a server that does not manage streams does not offer to', async () => {
  await using server = await Server.inMemory({ ...options, streamManagement: false })
  const client = await RawClient.login(server, 'romeo', 'r')
  assert.not.match(client.text, sm)
  client.write(`<enable xmlns='${sm}' resume='true'/>`)
  await client.until('<unsupported-stanza-type ')
})

test('one without an account has a managed stream that ends with its connection', async () => {
  await using server = await Server.inMemory({ ...options, anonymous: true })
  const client = new Client(
    {
      jid: 'a.example',
      anonymous: true,
      transport: server.connectInMemory(),
    } as ClientOptions,
    { platform: nodePlatform },
  )
  await within(5000, client.connect())
  assert.is(await within(5000, client.detach()), false)
})

test('one who does not come back keeps no more than is allowed', async () => {
  const streamManagement = { maximumStanzas: 20 }
  const { server, juliet, cut } = await world(
    { ...options, streamManagement, maximumOffline: 22 },
    { reconnect: false },
  )
  const isOver = new Promise((resolve) => server.on('offline', resolve))
  cut()
  const errors: string[] = []
  juliet.on(Message, ({ id, type }) => void errors.push(`${id} ${type}`))
  for (let n = 0; n < 24; n++) juliet.send(new Message({ to: full, type: 'chat', id: `${n}` }))
  await within(5000, isOver)
  await within(
    5000,
    until(() => errors.length === 2),
  )
  assert.equal(errors, ['22 error', '23 error'])
  await server.close()
})

test('one who acknowledges nothing is let go', async () => {
  const streamManagement = { maximumStanzas: 3 }
  await using server = await Server.inMemory({ ...options, streamManagement })
  const client = await RawClient.login(server, 'romeo', 'r')
  await client.enable()
  const { client: juliet } = await login(server, 'juliet@a.example/j')
  for (let n = 0; n < 6; n++) juliet.send(new Message({ to: 'romeo@a.example/r', body: 'x' }))
  await client.until('<resource-constraint ')
})

test('a client that is silent is asked, and given up', async () => {
  const policy = { every: 1, timeout: 50 }
  await using server = await Server.inMemory({ ...options, streamManagement: { policy } })
  const isGone = new Promise((resolve) => server.on('suspended', resolve))
  const client = await RawClient.login(server, 'romeo', 'r')
  await client.enable()
  const { client: juliet } = await login(server, 'juliet@a.example/j')
  juliet.send(new Message({ to: 'romeo@a.example/r', body: 'x' }))
  await client.until(`<r xmlns='${sm}'/>`)
  await within(5000, isGone)
})

test('a resource that is kept gives way to who binds it, or to a further one', async () => {
  await using server = await Server.inMemory({
    ...options,
    maximumResources: 1,
    resourceConflict: 'refuse',
  })
  const first = await RawClient.login(server, 'romeo', 'r')
  await first.enable()
  const isGone = new Promise((resolve) => server.on('suspended', resolve))
  first.sever()
  await within(5000, isGone)
  const second = await RawClient.login(server, 'romeo', 'r')
  await second.enable()
  const isGoneToo = new Promise((resolve) => server.on('suspended', resolve))
  second.sever()
  await within(5000, isGoneToo)
  await RawClient.login(server, 'romeo', 'another')
})

test('a server that closes waits for nobody', async () => {
  const { server, cut } = await world(options, { reconnect: false })
  const isGone = new Promise((resolve) => server.on('suspended', resolve))
  cut()
  await within(5000, isGone)
  await within(5000, server.close())
})

test.run()

interface Login {
  readonly client: Client
  /** Cuts its connection. */
  readonly cut: () => void
}

/** Romeo, who comes back, and Juliet, who sees his presence. */
async function world(
  serverOptions: ServerOptions,
  more: Partial<ClientOptions> = {},
): Promise<{ server: Server; romeo: Client; juliet: Client; cut: () => void }> {
  const server = await Server.inMemory(serverOptions)
  const { client: romeo, cut } = await login(server, 'romeo@a.example/r', more)
  const { client: juliet } = await login(server, 'juliet@a.example/j')
  romeo.send(new Presence())
  romeo.handle(Ping, 'get', () => undefined)
  romeo.send(new Presence({ to: juliet.jid }))
  await within(5000, nextStanza(juliet, Presence))
  return { server, romeo, juliet, cut }
}

async function login(
  server: Server,
  jid: string,
  more: Partial<ClientOptions> = {},
): Promise<Login> {
  let transport: MemoryTransport | undefined
  const client = new Client(
    {
      jid,
      password: 'x',
      reconnect: { base: 1, cap: 2 },
      transport: () => {
        transport = server.connectInMemory() as MemoryTransport
        return transport
      },
      ...more,
    } as ClientOptions,
    { platform: nodePlatform },
  )
  await within(5000, client.connect())
  return { client, cut: () => transport?.sever() }
}

function once(client: Client, name: 'resumed' | 'online'): Promise<unknown> {
  return new Promise((resolve) => client.once(name, resolve))
}

/** The bodies of the messages that come. */
function collect(client: Client): string[] {
  const bodies: string[] = []
  client.on(Message, ({ body = '' }) => void bodies.push(body))
  return bodies
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 1))
}
