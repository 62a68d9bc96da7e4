/** The examples do what they say, as processes against the embedded server on loopback. */
import { type Client, connect } from 'typed-xmpp'
import { ServiceDiscovery } from 'typed-xmpp/extensions'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { accounts, Example, type Stage, secret, stage } from './run-example.ts'

function juliet({ server: { host, port, ca } }: Stage, resource = 'balcony'): Promise<Client> {
  const jid = `juliet@localhost/${resource}`
  const extensions = [ServiceDiscovery]
  return connect({ jid, password: accounts.juliet, host, port, tls: { ca }, extensions })
}

/** The next presence that is as wanted. */
function presence(client: Client, wanted: (presence: Presence) => boolean): Promise<Presence> {
  return new Promise((resolve) => {
    const stop = client.on(Presence, (each) => {
      if (!wanted(each)) return
      stop()
      resolve(each)
    })
  })
}

const test = suite('examples')

test('the echobot says what it is told, and lets errors be', async () => {
  await using world = await stage()
  await using bot = new Example('echobot.ts', world.environment('romeo', 'bot'))
  await bot.printed(/romeo@localhost\/bot is online/)
  await using client = await juliet(world)
  const bodies: (string | undefined)[] = []
  const second = new Promise<void>((resolve) => {
    client.on(Message, ({ body }) => bodies.push(body) === 2 && resolve())
  })
  const to = 'romeo@localhost/bot'
  client.send(new Message({ to, type: 'chat', body: 'Wherefore art thou?' }))
  const error = { type: 'cancel', condition: 'gone' } as const
  client.send(new Message({ to, type: 'error', body: 'an error', error }))
  client.send(new Message({ to, type: 'chat', body: '<&>' }))
  await within(20_000, second)
  assert.equal(bodies, ['Wherefore art thou?', '<&>'])
  assert.is(await within(20_000, bot.end()), 0, bot.text)
})

test('service-discovery shows what the server is, can and has', async () => {
  await using world = await stage()
  await using example = new Example('service-discovery.ts', world.environment('romeo', 'here'))
  assert.is(await within(60_000, example.ended()), 0, example.text)
  assert.match(example.text, /^localhost is server\/im, ".+"$/m)
  assert.match(example.text, 'it can http://jabber.org/protocol/disco#info')
})

test('service-discovery shows the items of an entity, and what refuses to be asked', async () => {
  await using world = await stage()
  await using client = await juliet(world)
  client.extension(ServiceDiscovery).items = [
    { jid: 'juliet@localhost/balcony', node: 'none' },
    { jid: 'localhost', name: 'The server' },
  ]
  await using example = new Example(
    'service-discovery.ts',
    world.environment('romeo', 'here'),
    'juliet@localhost/balcony',
  )
  assert.is(await within(60_000, example.ended()), 0, example.text)
  assert.match(example.text, 'juliet@localhost/balcony is client/bot')
  assert.match(example.text, 'it has juliet@localhost/balcony none (item-not-found)')
  assert.match(example.text, 'it has localhost (The server)')
})

test('the first connection is made step by step, and its traffic shown without credentials', async () => {
  await using world = await stage()
  await using example = new Example('first-connection.ts', world.environment('romeo', 'first'))
  assert.is(await within(60_000, example.ended()), 0, example.text)
  for (const line of [
    `connected to ${world.server.host}:${world.server.port}`,
    'secured by TLSv1.3',
    'authenticated',
    'I am romeo@localhost/first',
    'romeo@localhost/first says: The first message',
    'closed',
  ]) {
    assert.ok(example.text.split('\n').includes(line), `${line}\n${example.text}`)
  }
  assert.match(example.text, /^-> <auth .*\[redacted\]<\/auth>$/m)
})

test('the first connection of a wrong password fails, and says why', async () => {
  await using world = await stage()
  await using example = new Example('first-connection.ts', {
    ...world.environment('romeo', 'first'),
    XMPP_PASSWORD: 'wrong',
  })
  assert.is(await within(60_000, example.ended()), 1, example.text)
  assert.match(example.text, 'not-authorized')
})

test('an example without an account says what is missing', async () => {
  await using example = new Example('echobot.ts', {})
  assert.is.not(await within(60_000, example.ended()), 0)
  assert.match(example.text, 'XMPP_JID is not set')
})

test('presence-auto-subscriber lets who asks see it, and asks in return', async () => {
  await using world = await stage()
  await using example = new Example(
    'presence-auto-subscriber.ts',
    world.environment('romeo', 'here'),
  )
  await example.printed(/is online/)
  await using client = await juliet(world)
  // Roster pushes come to those who have asked for the roster.
  await client.request(undefined, new Roster(), { type: 'get' })
  const asked = presence(client, ({ type }) => type === 'subscribe')
  const seen = presence(client, ({ type, from }) => !type && `${from}` === 'romeo@localhost/here')
  client.send(new Presence())
  client.send(new Presence({ type: 'subscribe', to: 'romeo@localhost' }))
  await within(20_000, seen)
  assert.is(`${(await within(20_000, asked)).from}`, 'romeo@localhost')
  client.send(new Presence({ type: 'subscribed', to: 'romeo@localhost' }))
  await example.printed(/I may see juliet@localhost/)
  await example.printed(/juliet@localhost\/balcony is there/)
  const { items } = await client.request(undefined, new Roster(), { type: 'get' })
  assert.equal(
    items.map(({ jid, subscription }) => `${jid} ${subscription}`),
    ['romeo@localhost both'],
  )
  assert.is(await within(20_000, example.end()), 0, example.text)
})

test('component-presence-proxy shows people who never met to each other', async () => {
  await using world = await stage()
  await using example = new Example('component-presence-proxy.ts', {
    XMPP_COMPONENT: 'presence.localhost',
    XMPP_SECRET: secret,
    XMPP_HOST: world.server.host,
    XMPP_PORT: String(world.server.componentPort),
  })
  await example.printed(/presence\.localhost is online/)
  await using client = await juliet(world)
  const { host, port, ca } = world.server
  await using romeo = await connect({
    ...{ jid: 'romeo@localhost/orchard', password: accounts.romeo },
    ...{ host, port, tls: { ca } },
  })
  const to = 'presence.localhost'
  const fromProxy = ({ from }: Presence): boolean => from?.domainpart === to
  romeo.send(new Presence({ to, show: 'away', status: 'in the orchard' }))
  await example.printed(/romeo@localhost\/orchard is away; 1 are there/)
  const [toJuliet, toRomeo] = [presence(client, fromProxy), presence(romeo, fromProxy)]
  client.send(new Presence({ to }))
  const shown = await within(20_000, toJuliet)
  assert.is(`${shown.from}`, 'romeo.localhost@presence.localhost/orchard')
  assert.equal([shown.show, shown.status], ['away', 'in the orchard'])
  assert.is(
    `${(await within(20_000, toRomeo)).from}`,
    'juliet.localhost@presence.localhost/balcony',
  )
  const gone = presence(client, ({ type }) => type === 'unavailable')
  romeo.send(new Presence({ to, type: 'unavailable' }))
  assert.is(`${(await within(20_000, gone)).from}`, 'romeo.localhost@presence.localhost/orchard')
  await romeo.request(undefined, new Roster(), { type: 'get' })
  const approved = presence(romeo, ({ type }) => type === 'subscribed')
  romeo.send(new Presence({ to, type: 'subscribe' }))
  assert.is(`${(await within(20_000, approved)).from}`, to)
  assert.is(await within(20_000, example.end()), 0, example.text)
})

test.run()
