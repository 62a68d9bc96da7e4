/** FAST (XEP-0484): tokens got, used, renewed, refused, copied and made worthless. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { KeptToken } from '../../runtime/sasl/ht/token-store.ts'
import type { SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { bindingOf, channelWith } from './scripted-service.ts'
import { type Login, type LoginOptions, World } from './sasl2-world.ts'

const test = suite('FAST')
const day = 24 * 60 * 60 * 1000

/** The token's mechanism, by what the channel has to bind to and what is asked of the login. */
const choices: readonly (readonly [string, readonly string[], LoginOptions['client'], string])[] = [
  ['tls-exporter', ['tls-exporter', 'tls-server-end-point'], {}, 'HT-SHA-256-EXPR'],
  ['tls-unique', ['tls-unique', 'tls-server-end-point'], {}, 'HT-SHA-256-UNIQ'],
  ['tls-server-end-point', ['tls-server-end-point'], {}, 'HT-SHA-256-ENDP'],
  ['nothing', [], {}, 'HT-SHA-256-NONE'],
  ['nothing that is wanted', ['tls-exporter'], { channelBinding: 'off' }, 'HT-SHA-256-NONE'],
]

for (const [what, types, client, mechanism] of choices) {
  test(`with ${what} to bind to, the token is for ${mechanism}, and logs in by it`, async () => {
    const channel = channelWith(...types)
    const world = new World()
    const first = await world.login({ channel, client: client ?? {} })
    assert.match(first.sent, `<request-token xmlns='urn:xmpp:fast:0' mechanism='${mechanism}'/>`)
    assert.is(world.token?.mechanism, mechanism)
    assert.is(world.token?.count, 0)
    const again = await world.login({ channel, client: { ...client, password: undefined } })
    assert.ok(isIn(again))
    assert.equal(attempts(again), [mechanism])
    assert.match(again.sent, "<fast xmlns='urn:xmpp:fast:0' count='1'/>")
    assert.not.match(again.sent, '<request-token')
    assert.is(world.token?.count, 1)
  })
}

test('a token is asked for where it can be kept, by whom it can be given to', async () => {
  for (const client of [
    { tokens: undefined },
    { userAgent: { software: 'Balcony' } },
    { invalidatesToken: true },
    { mechanisms: ['SCRAM-SHA-256'] },
  ]) {
    const world = new World()
    const login = await world.login({ client })
    assert.ok(isIn(login))
    assert.not.match(login.sent, '<request-token')
    assert.is(world.token, undefined)
  }
  const without = await new World().login({ server: { tokens: undefined } })
  assert.ok(isIn(without))
  assert.not.match(without.heard, 'urn:xmpp:fast:0')
  assert.not.match(without.sent, 'urn:xmpp:fast:0')
})

test('a login by a token changes nothing of what is pinned', async () => {
  const world = new World()
  await world.login()
  world.pin = undefined
  assert.ok(isIn(await world.login({ client: { password: undefined } })))
  assert.is(world.pin, undefined)
})

test('an account that was bound does not log in by a token that is not', async () => {
  const world = new World()
  await world.login({ channel: channelWith() })
  assert.is(world.token?.mechanism, 'HT-SHA-256-NONE')
  world.pin = { hidesPassword: true, bindsChannel: true }
  const login = await world.login({ channel: channelWith('tls-exporter') })
  assert.equal(attempts(login), ['SCRAM-SHA-512-PLUS'])
})

test('a token that the channel cannot be bound by is left for another day', async () => {
  const world = new World()
  await world.login({ channel: channelWith('tls-unique', 'tls-server-end-point') })
  const kept = world.token
  const login = await world.login({ client: { tokens: { ...world.store, write: async () => {} } } })
  assert.equal(attempts(login), ['SCRAM-SHA-512-PLUS'])
  assert.equal(world.token, kept)
})

test('a token that is due is renewed, and the old one is good until the new one was used', async () => {
  const world = new World()
  await world.login()
  const first = world.token!
  world.now += day
  assert.ok(isIn(await world.login()))
  const second = world.token!
  assert.is.not(second.token, first.token)
  assert.is(second.count, 0)
  // The client has not got the new one.
  world.token = { ...first, count: 5 }
  assert.ok(isIn(await world.login()))
  const third = world.token!
  assert.is.not(third.token, second.token)
  // It has, and uses it: with that the old one is void.
  assert.equal(attempts(await world.login()), ['HT-SHA-256-EXPR'])
  world.token = { ...first, count: 10 }
  const late = await world.login()
  assert.equal(attempts(late), ['HT-SHA-256-EXPR', 'SCRAM-SHA-512-PLUS'])
  assert.ok(isIn(late))
})

/** Tokens that are refused, and what is told of it. */
const refusals: readonly (readonly [string, (world: World) => void, string])[] = [
  ['is expired', (world) => (world.now += 22 * day), 'credentials-expired'],
  ['is another', (world) => (world.token = { ...world.token!, token: 'other' }), 'not-authorized'],
  [
    'was used as often before',
    (world) => (world.token = { ...world.token!, count: 0 }),
    'not-authorized',
  ],
  ['was made worthless', (world) => world.tokens.revoke('romeo'), 'not-authorized'],
]

for (const [what, change, condition] of refusals) {
  test(`a token that ${what} is refused and forgotten, and the password follows once`, async () => {
    const world = new World()
    await world.login()
    await world.login()
    const old = world.token!
    change(world)
    const login = await world.login()
    assert.match(login.heard, `<${condition} `)
    assert.equal(attempts(login), ['HT-SHA-256-EXPR', 'SCRAM-SHA-512-PLUS'])
    assert.ok(isIn(login))
    assert.is.not(world.token?.token, old.token)
    assert.ok(world.token, 'another was got in its place')
    // Without a password it is the end.
    change(world)
    world.token = { ...old, token: 'forged' }
    const { client } = await world.login({ client: { password: undefined } })
    assert.match(client.error.message, /^not-authorized: HT-SHA-256-EXPR/)
    assert.is(world.token as KeptToken | undefined, undefined)
  })
}

test('after a token neither a wrong password nor PLAIN follows another', async () => {
  const world = new World()
  await world.login()
  world.token = { ...world.token!, token: 'forged' }
  const login = await world.login({ client: { password: 'wrong-password' } })
  assert.equal(attempts(login), ['HT-SHA-256-EXPR', 'SCRAM-SHA-512-PLUS'])
  assert.match(login.client.error.message, /^not-authorized: SCRAM-SHA-512-PLUS/)
})

test('a server that cannot tell now does not cost the token', async () => {
  const world = new World()
  await world.login()
  const tamper = (said: string): string =>
    said.replace(
      /<success .*$/,
      "<failure xmlns='urn:xmpp:sasl:2'><temporary-auth-failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/></failure>",
    )
  const { client } = await world.login({ tamper })
  assert.match(client.error.message, /^temporary-auth-failure/)
  assert.ok(world.token)
})

test('a server that does not know the token is none, and has seen the last of it', async () => {
  const world = new World()
  await world.login()
  const tamper = (said: string): string =>
    said.replace(/<additional-data>[^<]*/, `<additional-data>${btoa('x'.repeat(32))}`)
  const { client, sent } = await world.login({ tamper })
  assert.is((client.error as SaslFailure).check, 'server-signature')
  assert.not.match(sent, 'SCRAM')
  assert.is(world.token, undefined)
})

test('whoever is in between cannot log in by what it has seen', async () => {
  const world = new World()
  await world.login()
  // Two connections with TLS, one to either end.
  const ends = (end: string): ReturnType<typeof channelWith> => ({
    ...channelWith(),
    channelBindings: [bindingOf('tls-exporter', end)],
  })
  const login = await world.login({
    channel: ends('client'),
    serverChannel: ends('server'),
    client: { password: undefined },
  })
  assert.match(login.heard, '<not-authorized ')
  assert.not(isIn(login))
})

test('a login that was copied is refused', async () => {
  const channel = channelWith()
  const world = new World()
  await world.login({ channel })
  const login = await world.login({ channel })
  const copied = /<authenticate .*<\/authenticate>/.exec(login.sent)?.[0]
  const server = world.server({ channel })
  await server.hears(/^.*?version='1.0'>/.exec(login.sent)?.[0] ?? '')
  assert.match(await server.hears(copied!), '<not-authorized ')
  assert.not(server.session.facts.has('authenticated'))
})

test('a token is good for its client and its mechanism only', async () => {
  const world = new World()
  await world.login({ channel: channelWith() })
  const other = { id: async () => '11111111-2222-4333-8444-555555555555' }
  const password = undefined
  const kept = world.token
  const elsewhere = await world.login({
    channel: channelWith(),
    client: { password, userAgent: other },
  })
  assert.match(elsewhere.heard, '<not-authorized ')
  world.token = { ...kept!, count: 9, mechanism: 'HT-SHA-256-ENDP' }
  const bound = await world.login({
    channel: channelWith('tls-server-end-point'),
    client: { password },
  })
  assert.match(bound.heard, '<not-authorized ')
})

test('a token is made worthless by the login that says so, and no other is given out', async () => {
  const world = new World()
  await world.login()
  const { token } = world
  world.now += day
  const login = await world.login({ client: { invalidatesToken: true } })
  assert.match(login.sent, /<fast [^>]*invalidate='true'/)
  assert.ok(isIn(login))
  assert.not.match(login.heard, '<token ')
  assert.is(world.token, undefined)
  world.token = { ...token!, count: 9 }
  const late = await world.login({ client: { password: undefined } })
  assert.not(isIn(late))
})

test('no token is shown outside TLS, whatever is offered', async () => {
  const world = new World()
  await world.login({ channel: channelWith() })
  const client = world.client({ isClear: true })
  client.session.open()
  const said = await client.says()
  const offer = await world.server({ channel: channelWith() }).hears(said)
  assert.match(offer, 'HT-SHA-256-NONE')
  assert.not.match(await client.hears(offer), 'HT-SHA-256')
})

test('a store that cannot do its part lets nobody in by what is not known', async () => {
  const fail = (): Promise<never> => Promise.reject(new Error('no disk'))
  for (const tokens of [
    { read: fail, write: async () => {} },
    { read: async () => undefined, write: fail },
  ]) {
    const { client } = await new World().login({ client: { tokens } })
    assert.is((client.error as SaslFailure).check, 'platform')
    assert.not(client.session.facts.has('bound'))
  }
  const userAgent = { id: fail }
  const { client } = await new World().login({ client: { userAgent } })
  assert.is((client.error as SaslFailure).check, 'platform')
})

test.run()

function isIn({ client, server }: Login): boolean {
  const jid = client.session.jid?.toString()
  return client.session.state === 'bound' && jid === server.session.jid?.toString()
}

function attempts({ sent }: Login): string[] {
  return [...sent.matchAll(/<authenticate [^>]*mechanism='([^']*)'/g)].map(([, name]) => name!)
}
