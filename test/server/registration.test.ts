/** Accounts that clients make, change and remove themselves (XEP-0077), and who tries to have others'. */
import { connect, isSaslFailure, isStanzaError, isStreamError } from 'typed-xmpp'
import { Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { MemoryPasswordDatabase, Server, type ServerOptions } from 'typed-xmpp/server'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { Register } from 'typed-xmpp/xep-0077'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../support/within.ts'
import { RawClient } from './raw-client.ts'

const options: ServerOptions = {
  domain: 'a.example',
  accounts: { romeo: 'x', juliet: 'x' },
  registration: true,
}
const offer = "<register xmlns='http://jabber.org/features/iq-register'/>"
const query = (fields: string): string => `<query xmlns='jabber:iq:register'>${fields}</query>`
const set = (fields: string, more = ''): string =>
  `<iq type='set' id='1'${more}>${query(fields)}</iq>`
const account = (name: string, password: string): string =>
  `<username>${name}</username><password>${password}</password>`

const test = suite('registration')

test('an account is made before there is a login, and used in the same stream', async () => {
  await using server = await Server.inMemory(options)
  const client = await RawClient.open(server)
  assert.match(client.text, offer)
  client.write(`<iq type='get' id='0' to='a.example'>${query('')}</iq>`)
  await client.until('</iq>')
  assert.match(
    client.text,
    /<query [^>]*><instructions>[^<]+<\/instructions><username\/><password\/>/,
  )
  client.write(set(account('Mercutio', 'queen mab')))
  await client.until("<iq id='1' type='result'/>")
  assert.ok(server.accounts.has('mercutio'))
  const text = Buffer.from('\0mercutio\0queen mab').toString('base64')
  client.write(`<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${text}</auth>`)
  await client.until('<success ')
})

/** What is asked for before a login, and how it is refused. */
const refused: readonly [title: string, xml: string, condition: string][] = [
  ['the account of somebody', set(account('romeo', 'mine')), 'conflict'],
  ['it, written otherwise', set(account('ROMEO', 'mine')), 'conflict'],
  ['a name that is none', set(account('a@b', 'mine')), 'not-acceptable'],
  ['no name', set('<password>x</password>'), 'not-acceptable'],
  ['no password', set('<username>new</username>'), 'not-acceptable'],
  ['an empty password', set(account('new', '')), 'not-acceptable'],
  ['a password that is none', set(account('new', '\u200e')), 'not-acceptable'],
  ['the end of an account', set('<remove/>'), 'unexpected-request'],
  ["somebody else's", set(`<remove/>${account('romeo', 'x')}`), 'unexpected-request'],
  ['an account elsewhere', set(account('new', 'x'), " to='b.example'"), 'service-unavailable'],
]
for (const [title, xml, condition] of refused) {
  test(`before a login ${title} is refused: ${condition}`, async () => {
    await using server = await Server.inMemory(options)
    const client = await RawClient.open(server)
    client.write(xml)
    await client.until('</iq>')
    assert.match(client.text, `<${condition} `)
    assert.not.match(client.text, '<password>')
    assert.ok(await server.accounts.checkPassword('romeo', 'x'))
  })
}

test('it is offered by who allows it, within TLS, and to who is not logged in', async () => {
  await using closed = await Server.inMemory({ ...options, registration: false })
  const stranger = await RawClient.open(closed)
  assert.not.match(stranger.text, offer)
  stranger.write(set(account('new', 'x')))
  await stranger.until('<not-authorized ')
  assert.not(closed.accounts.has('new'))
  await using server = await Server.inMemory(options)
  const member = await RawClient.authenticate(server, 'romeo')
  assert.not.match(member.text, offer)
})

test('one who tries name after name is let go, and so many accounts are not made', async () => {
  await using server = await Server.inMemory({ ...options, maximumRegistrations: 2 })
  const client = await RawClient.open(server)
  for (let n = 0; n < 12; n++) client.write(set(account(`n${n}`, 'x')))
  await client.until('<policy-violation ')
  assert.match(client.text, '<resource-constraint ')
  assert.equal(
    ['n0', 'n1', 'n2'].map((name) => server.accounts.has(name)),
    [true, true, false],
  )
})

test('a client changes its own password, and no other', async () => {
  await using server = await Server.inMemory(options)
  const romeo = await login(server, 'romeo', 'x')
  const shown = await romeo.request(undefined, new Register(), { type: 'get' })
  assert.ok(shown.registered)
  assert.is(shown.username, 'romeo')
  assert.is(shown.password, '')
  for (const to of ['juliet@a.example', 'a.example', undefined]) {
    const wrong = new Register({ username: 'juliet', password: 'stolen' })
    const error = await romeo.request(to, wrong, { type: 'set' }).catch((e: unknown) => e)
    assert.ok(isStanzaError(error), String(error))
  }
  assert.ok(await server.accounts.checkPassword('juliet', 'x'))
  const own = new Register({ username: 'romeo', password: 'another' })
  await romeo.request('a.example', own, { type: 'set' })
  const late = await login(server, 'romeo', 'x').catch((e: unknown) => e)
  assert.ok(isSaslFailure(late), String(late))
  await login(server, 'romeo', 'another')
})

test('an account that is removed leaves nothing behind, and nobody in it', async () => {
  await using server = await Server.inMemory(options)
  const romeo = await login(server, 'romeo', 'x')
  const other = await login(server, 'romeo', 'x')
  const juliet = await login(server, 'juliet', 'x')
  for (const client of [romeo, juliet]) {
    await client.request(undefined, new Roster(), { type: 'get' })
    client.send(new Presence())
  }
  const asked = next(juliet, ({ type }) => type === 'subscribe')
  romeo.send(new Presence({ type: 'subscribe', to: juliet.jid.bare }))
  await within(5000, asked)
  const granted = next(romeo, ({ from, type }) => type === undefined && !!from?.equals(juliet.jid))
  juliet.send(new Presence({ type: 'subscribed', to: romeo.jid.bare }))
  await within(5000, granted)
  const ends = [romeo, other].map(
    (client) => new Promise((resolve) => client.on('offline', resolve)),
  )
  const left = next(juliet, ({ type }) => type === 'unsubscribe')
  await within(5000, romeo.request(undefined, new Register({ remove: true }), { type: 'set' }))
  for (const error of await within(5000, Promise.all(ends))) {
    assert.ok(isStreamError(error), String(error))
    assert.is(error.condition, 'not-authorized')
  }
  await within(5000, left)
  assert.not(server.accounts.has('romeo'))
  await server.addAccount('romeo', 'x')
  const successor = await login(server, 'romeo', 'x')
  const { items } = await successor.request(undefined, new Roster(), { type: 'get' })
  assert.equal(items, [])
})

test('the session of an account that is removed is not kept for anybody', async () => {
  await using server = await Server.inMemory(options)
  const away = await RawClient.login(server, 'romeo', 'away')
  const { id } = await away.enable()
  const isGone = new Promise((resolve) => server.on('suspended', resolve))
  away.sever()
  await within(5000, isGone)
  const romeo = await login(server, 'romeo', 'x')
  await romeo.request(undefined, new Register({ remove: true }), { type: 'set' })
  await server.addAccount('romeo', 'x')
  const successor = await RawClient.authenticate(server, 'romeo')
  successor.write(`<resume xmlns='urn:xmpp:sm:3' previd='${id}' h='0'/>`)
  await successor.until('<item-not-found ')
})

test('a removal that also changes something is neither', async () => {
  await using server = await Server.inMemory(options)
  const romeo = await login(server, 'romeo', 'x')
  const both = new Register({ remove: true, username: 'romeo', password: 'y' })
  const error = await romeo.request(undefined, both, { type: 'set' }).catch((e: unknown) => e)
  assert.is((error as { condition: string }).condition, 'bad-request')
  assert.ok(await server.accounts.checkPassword('romeo', 'x'))
})

test('one without an account, and who is no client, has nothing to change', async () => {
  const components = { 'echo.a.example': 'x' }
  await using server = await Server.inMemory({ ...options, anonymous: true, components })
  const transport = server.connectInMemory()
  const guest = await connect({ jid: 'a.example', anonymous: true, transport })
  const { domain } = server
  const info = await guest.request(domain, new DiscoInfo())
  assert.ok(info.features.includes('jabber:iq:register'))
  for (const form of [
    new Register({ remove: true }),
    new Register({ username: 'romeo', password: 'y' }),
  ]) {
    const error = await guest.request(domain, form, { type: 'set' }).catch((e: unknown) => e)
    assert.is((error as { condition: string }).condition, 'not-allowed')
  }
})

test('a database has to be able to take accounts', async () => {
  const whole = new MemoryPasswordDatabase({
    platform: (await import('../../runtime/connection/node-platform.ts')).nodePlatform.sasl,
  })
  const { formats, scramParameters } = whole
  const accounts = {
    formats,
    scramParameters,
    has: () => false,
    checkPassword: async () => false,
    password: async () => undefined,
    scramKeys: async () => undefined,
  }
  const error = await Server.inMemory({ ...options, accounts }).catch((e: unknown) => e)
  assert.match(String(error), /no account can be added/)
})

test.run()

type Client = Awaited<ReturnType<typeof connect>>

function login(server: Server, name: string, password: string): Promise<Client> {
  const transport = server.connectInMemory()
  return within(5000, connect({ jid: `${name}@a.example`, password, transport }))
}

function next(client: Client, fits: (presence: Presence) => boolean): Promise<Presence> {
  return new Promise((resolve) => {
    const stop = client.on(Presence, (presence) => {
      if (!fits(presence)) return
      stop()
      resolve(presence)
    })
  })
}
