/** What servers do for clients beside passing on: accounts, rosters, carbons, client state. */
import {
  type Client,
  type ClientOptions,
  connect,
  createAccount,
  isSaslFailure,
  isStanzaError,
  memoryStorage,
} from 'typed-xmpp'
import { InBandRegistration, Roster } from 'typed-xmpp/extensions'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Ping } from 'typed-xmpp/xep-0199'
import { CarbonsEnable, CarbonsReceived } from 'typed-xmpp/xep-0280'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { within } from '../../support/within.ts'
import { nameOf, plainRows } from '../matrix.ts'
import { nextFrom } from '../support/converse.ts'
import { patience } from '../support/log-in.ts'
import { newAccount } from '../support/new-account.ts'

const test = suite('services')
const clients: Client[] = []

test.after.each(async () => {
  await Promise.all(clients.splice(0).map((client) => client.close()))
})

const secure = plainRows.filter(({ transport }) => transport !== 'ws' && transport !== 'no TLS')

for (const row of secure) {
  test(`${nameOf(row)}: an account is created, gets another password, and is deleted`, async () => {
    const account = await newAccount(row)
    const taken = await failureOf(createAccount(account))
    assert.ok(isStanzaError(taken), String(taken))
    assert.is(taken.condition, 'conflict')
    const first = await online({ ...account, extensions: [InBandRegistration] })
    await within(patience, first.extension(InBandRegistration).changePassword('another secret'))
    await first.close()
    const refused = await failureOf(connect(account))
    assert.ok(isSaslFailure(refused), String(refused))
    const changed = { ...account, password: 'another secret' }
    const again = await online({ ...changed, extensions: [InBandRegistration] })
    await within(patience, again.extension(InBandRegistration).cancel())
    assert.ok(isSaslFailure(await failureOf(connect(changed))))
  })

  test(`${nameOf(row)}: two rosters live through a subscription`, async () => {
    const storage = memoryStorage()
    const mine = { ...(await newAccount(row)), extensions: [Roster], storage }
    const one = await online(mine)
    const other = await online({ ...(await newAccount(row)), extensions: [Roster] })
    const [ones, others] = [one.extension(Roster), other.extension(Roster)]
    await within(patience, Promise.all([ones.load(), others.load()]))
    others.on('request', (from) => {
      others.approve(from)
      others.subscribe(from)
    })
    ones.on('request', (from) => ones.approve(from))
    one.send(new Presence({ show: 'chat' }))
    other.send(new Presence({ show: 'dnd' }))
    const isMutual = (roster: Roster, who: Client): Promise<void> =>
      new Promise((resolve) => {
        roster.on('changed', ({ jid, subscription }) => {
          if (jid.equals(who.jid.bare) && subscription === 'both') resolve()
        })
      })
    const mutual = Promise.all([isMutual(ones, other), isMutual(others, one)])
    const seen = nextFrom(one, other, Presence)
    await within(patience, ones.set({ jid: other.jid.bare, name: 'Other', groups: ['Verona'] }))
    ones.subscribe(other.jid.bare)
    await within(patience, mutual)
    assert.is((await within(patience, seen)).show, 'dnd')
    assert.equal(ones.get(other.jid)?.groups, ['Verona'])
    const { version } = ones
    await one.close()
    // The same storage: what did not change need not come again (RFC 6121 §2.6).
    const again = await online(mine)
    await within(patience, again.extension(Roster).load())
    assert.is(again.extension(Roster).get(other.jid)?.name, 'Other')
    assert.is(again.extension(Roster).version, version)
    await within(patience, again.extension(Roster).remove(other.jid.bare))
  })

  test(`${nameOf(row)}: what one device gets, another sees as a carbon`, async () => {
    const account = await newAccount(row)
    const [phone, desk] = [await online(account), await online(account)]
    const friend = await online(await newAccount(row))
    for (const device of [phone, desk]) {
      device.send(new Presence())
      await within(patience, device.exchange(undefined, 'set', new CarbonsEnable()))
    }
    const copied = new Promise<Message>((resolve) => {
      desk.on(Message, (message) => {
        if (message.has(CarbonsReceived)) resolve(message)
      })
    })
    friend.send(new Message({ to: phone.jid, type: 'chat', body: 'to the phone' }))
    const copy = await within(patience, copied)
    assert.ok(copy.from?.equals(desk.jid.bare), 'it is the word of the own server')
    assert.is(copy.get(CarbonsReceived)?.forwarded.message?.body, 'to the phone')
  })

  test(`${nameOf(row)}: the server is told that nobody looks, and that somebody does`, async () => {
    const client = await online(await newAccount(row))
    const friend = await online(await newAccount(row))
    assert.ok(client.inactive(), 'the server wants to know')
    const presence = nextFrom(client, friend, Presence)
    const message = nextFrom(client, friend, Message)
    friend.send(new Presence({ to: client.jid, status: 'can wait' }))
    friend.send(new Message({ to: client.jid, type: 'chat', body: 'cannot' }))
    // What is important comes at once, but Prosody 0.12 may hold that, too: nothing is waited for before
    // somebody looks again.
    await within(patience, friend.request(friend.domain, new Ping()))
    assert.ok(client.active())
    assert.is((await within(patience, presence)).status, 'can wait')
    assert.is((await within(patience, message)).body, 'cannot')
  })
}

async function online(options: ClientOptions): Promise<Client> {
  const client = await within(patience, connect(options))
  clients.push(client)
  return client
}

async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return within(
    patience,
    promise.then(
      () => undefined,
      (error: unknown) => error,
    ),
  )
}

test.run()
