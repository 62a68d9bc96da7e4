import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type ClientActor, World } from './world.ts'

const test = suite('presence and roster')

test('tells presence to the account itself and to nobody else', async () => {
  const world = new World(['romeo', 'juliet'])
  const balcony = world.login('romeo@a.example/balcony', '<presence><show>away</show></presence>')
  const juliet = world.login('juliet@a.example/j', '<presence/>')
  const orchard = world.login('romeo@a.example/orchard')
  await orchard.send('<presence/>')
  assert.equal(orchard.take(), [
    "<presence from='romeo@a.example/orchard' to='romeo@a.example/orchard'/>",
    "<presence from='romeo@a.example/balcony' to='romeo@a.example/orchard'><show>away</show></presence>",
  ])
  assert.equal(balcony.take(), [
    "<presence from='romeo@a.example/orchard' to='romeo@a.example/balcony'/>",
  ])
  await orchard.send('<presence><status>hi</status></presence>')
  assert.is(orchard.take().length, 1, 'what is known is not told again')
  assert.is(balcony.take().length, 1)
  orchard.leave()
  assert.equal(balcony.take(), [
    "<presence from='romeo@a.example/orchard' to='romeo@a.example/balcony' type='unavailable'/>",
  ])
  assert.equal(juliet.take(), [])
})

test('leads two accounts to a subscription of both, step by step', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence><status>r</status></presence>')
  const juliet = world.login('juliet@a.example/j', '<presence><status>j</status></presence>')
  await fetchRoster(romeo, '')
  await fetchRoster(juliet, '')

  await romeo.send("<presence to='juliet@a.example/j' type='subscribe' id='1'/>")
  assert.equal(romeo.take(), [push('romeo', "ask='subscribe' jid='juliet@a.example'")])
  assert.equal(juliet.take(), [
    "<presence from='romeo@a.example' to='juliet@a.example' id='1' type='subscribe'/>",
  ])
  await fetchRoster(juliet, '')

  await juliet.send("<presence to='romeo@a.example' type='subscribed'/>")
  assert.equal(juliet.take(), [push('juliet', "jid='romeo@a.example' subscription='from'")])
  assert.equal(romeo.take(), [
    push('romeo', "jid='juliet@a.example' subscription='to'"),
    "<presence from='juliet@a.example' to='romeo@a.example' type='subscribed'/>",
    "<presence from='juliet@a.example/j' to='romeo@a.example'><status>j</status></presence>",
  ])

  await juliet.send("<presence to='romeo@a.example' type='subscribe'/>")
  assert.equal(juliet.take(), [
    push('juliet', "ask='subscribe' jid='romeo@a.example' subscription='from'"),
  ])
  romeo.take()
  await romeo.send("<presence to='juliet@a.example' type='subscribed'/>")
  assert.equal(romeo.take(), [push('romeo', "jid='juliet@a.example' subscription='both'")])
  assert.equal(juliet.take(), [
    push('juliet', "jid='romeo@a.example' subscription='both'"),
    "<presence from='romeo@a.example' to='juliet@a.example' type='subscribed'/>",
    "<presence from='romeo@a.example/r' to='juliet@a.example'><status>r</status></presence>",
  ])

  await romeo.send('<presence><show>dnd</show></presence>')
  romeo.take()
  assert.equal(juliet.take(), [
    "<presence from='romeo@a.example/r' to='juliet@a.example'><show>dnd</show></presence>",
  ])
  romeo.leave()
  assert.equal(juliet.take(), [
    "<presence from='romeo@a.example/r' to='juliet@a.example' type='unavailable'/>",
  ])
  const again = world.login('romeo@a.example/again')
  await again.send('<presence/>')
  assert.equal(again.take(), [
    "<presence from='romeo@a.example/again' to='romeo@a.example/again'/>",
    "<presence from='juliet@a.example/j' to='romeo@a.example/again'><status>j</status></presence>",
  ])
  assert.equal(juliet.take(), ["<presence from='romeo@a.example/again' to='juliet@a.example'/>"])
  assert.equal(world.faults, [])
})

test('ends a subscription from either side', async () => {
  const { romeo, juliet } = await friends()
  await romeo.send("<presence to='juliet@a.example' type='unsubscribe'/>")
  assert.equal(romeo.take(), [
    push('romeo', "jid='juliet@a.example' subscription='from'"),
    "<presence from='juliet@a.example/j' to='romeo@a.example' type='unavailable'/>",
  ])
  assert.equal(juliet.take(), [
    push('juliet', "jid='romeo@a.example' subscription='to'"),
    "<presence from='romeo@a.example' to='juliet@a.example' type='unsubscribe'/>",
  ])
  await romeo.send("<presence to='juliet@a.example' type='unsubscribed'/>")
  assert.equal(romeo.take(), [push('romeo', "jid='juliet@a.example'")])
  assert.equal(juliet.take(), [
    push('juliet', "jid='romeo@a.example'"),
    "<presence from='romeo@a.example' to='juliet@a.example' type='unsubscribed'/>",
    "<presence from='romeo@a.example/r' to='juliet@a.example' type='unavailable'/>",
  ])
})

test('keeps a request for an account that is away until it is answered', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const request =
    "<presence from='romeo@a.example' to='juliet@a.example' type='subscribe'><status>it is I</status></presence>"
  await romeo.send(
    "<presence to='juliet@a.example' type='subscribe'><status>it is I</status></presence>",
  )
  const first = world.login('juliet@a.example/first')
  await first.send('<presence/>')
  assert.equal(first.take().slice(1), [request])
  first.leave()
  const second = world.login('juliet@a.example/second')
  await second.send('<presence/>')
  assert.equal(second.take().slice(1), [request])
  await second.send("<presence to='romeo@a.example' type='unsubscribed'/>")
  const third = world.login('juliet@a.example/third')
  await third.send('<presence/>')
  assert.not.ok(third.take().includes(request), 'it was answered')
})

test('grants a request that was approved beforehand, and asks nobody', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const juliet = world.login('juliet@a.example/j', '<presence><status>j</status></presence>')
  await fetchRoster(romeo, '')
  await fetchRoster(juliet, '')
  await juliet.send("<presence to='romeo@a.example' type='subscribed'/>")
  assert.equal(juliet.take(), [push('juliet', "approved='true' jid='romeo@a.example'")])
  assert.equal(romeo.take(), [], 'the contact is not told before it asks')
  await juliet.send("<presence to='romeo@a.example' type='subscribed'/>")
  assert.equal(juliet.take(), [], 'what is known is not told again')

  await romeo.send("<presence to='juliet@a.example' type='subscribe'/>")
  assert.equal(juliet.take(), [
    push('juliet', "approved='true' jid='romeo@a.example' subscription='from'"),
  ])
  assert.equal(romeo.take(), [
    push('romeo', "ask='subscribe' jid='juliet@a.example'"),
    push('romeo', "jid='juliet@a.example' subscription='to'"),
    "<presence from='juliet@a.example' to='romeo@a.example' type='subscribed'/>",
    "<presence from='juliet@a.example/j' to='romeo@a.example'><status>j</status></presence>",
  ])

  await juliet.send("<presence to='romeo@a.example' type='unsubscribed'/>")
  assert.equal(juliet.take(), [push('juliet', "jid='romeo@a.example'")])
  romeo.take()
  await romeo.send("<presence to='juliet@a.example' type='subscribe'/>")
  assert.equal(juliet.take(), [
    "<presence from='romeo@a.example' to='juliet@a.example' type='subscribe'/>",
  ])
  assert.equal(world.faults, [])
})

test('takes an approval back, and believes no roster that says there is one', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const juliet = world.login('juliet@a.example/j', '<presence/>')
  await fetchRoster(juliet, '')
  await juliet.send(set("<item approved='true' jid='romeo@a.example'/>"))
  assert.match(juliet.take()[0] ?? '', "<item jid='romeo@a.example'/>")
  await juliet.send("<presence to='romeo@a.example' type='subscribed'/>")
  await fetchRoster(juliet, "<item approved='true' jid='romeo@a.example'/>")
  await juliet.send("<presence to='romeo@a.example' type='unsubscribed'/>")
  assert.equal(juliet.take(), [push('juliet', "jid='romeo@a.example'")])
  assert.equal(romeo.take(), [], 'the contact is not told of what it did not have')
  await romeo.send("<presence to='juliet@a.example' type='subscribe'/>")
  assert.match(juliet.take()[0] ?? '', "type='subscribe'")
})

test('takes nobody for subscribed who was not asked', async () => {
  const world = new World(['romeo', 'mallory'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const mallory = world.login('mallory@a.example/m', '<presence/>')
  await fetchRoster(romeo, '')
  for (const type of ['subscribed', 'unsubscribed', 'unsubscribe']) {
    await mallory.send(`<presence to='romeo@a.example' type='${type}'/>`)
    assert.equal(romeo.take(), [])
  }
  await mallory.send("<presence to='romeo@a.example' type='probe'/>")
  assert.equal(mallory.take(), [], 'who asks for presence without a subscription learns nothing')
  await romeo.send('<presence/>')
  assert.equal(mallory.take(), [])
})

test('answers a probe of one who may ask', async () => {
  const { romeo, juliet } = await friends()
  await romeo.send("<presence to='juliet@a.example' type='probe'/>")
  assert.equal(romeo.take(), ["<presence from='juliet@a.example/j' to='romeo@a.example/r'/>"])
  juliet.leave()
  romeo.take()
  await romeo.send("<presence to='juliet@a.example' type='probe'/>")
  assert.equal(romeo.take(), [
    "<presence from='juliet@a.example' to='romeo@a.example/r' type='unavailable'/>",
  ])
})

test('tells the end of presence to whom presence was sent directly', async () => {
  const world = new World(['romeo', 'juliet'], { components: ['room.a.example'] })
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const room = world.component('room.a.example')
  await romeo.send("<presence to='x@room.a.example/nick'/>")
  assert.equal(room.take(), ["<presence from='romeo@a.example/r' to='x@room.a.example/nick'/>"])
  romeo.leave()
  assert.equal(room.take(), [
    "<presence from='romeo@a.example/r' to='x@room.a.example/nick' type='unavailable'/>",
  ])
  const again = world.login('romeo@a.example/r', '<presence/>')
  await again.send("<presence to='x@room.a.example/nick'/>")
  await again.send("<presence to='x@room.a.example/nick' type='unavailable'/>")
  room.take()
  again.leave()
  assert.equal(room.take(), [])
})

test('probes a component that it is subscribed to', async () => {
  const world = new World(['romeo'], { components: ['gate.a.example'] })
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const gate = world.component('gate.a.example')
  await romeo.send("<presence to='x@gate.a.example' type='subscribe'/>")
  assert.equal(gate.take(), [
    "<presence from='romeo@a.example' to='x@gate.a.example' type='subscribe'/>",
  ])
  await gate.send("<presence from='x@gate.a.example' to='romeo@a.example' type='subscribed'/>")
  const next = world.login('romeo@a.example/next')
  await next.send('<presence/>')
  assert.equal(gate.take(), [
    "<presence from='romeo@a.example/next' to='x@gate.a.example' type='probe'/>",
  ])
})

test('adds, changes and removes a contact, and pushes it to who has asked for the roster', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r')
  const other = world.login('romeo@a.example/other')
  const silent = world.login('romeo@a.example/silent')
  await fetchRoster(romeo, '')
  await fetchRoster(other, '')
  const item = "<item jid='juliet@a.example' name='Juliet'><group>Friends</group></item>"
  await romeo.send(set(item))
  const pushed = (to: string): string =>
    `<iq from='romeo@a.example' to='romeo@a.example/${to}' id='push' type='set'><query xmlns='jabber:iq:roster'>${item}</query></iq>`
  assert.equal(romeo.take(), [pushed('r'), "<iq to='romeo@a.example/r' id='s' type='result'/>"])
  assert.equal(other.take(), [pushed('other')])
  assert.equal(silent.take(), [])
  await fetchRoster(silent, item)
  await romeo.send(set("<item jid='juliet@a.example' subscription='both'/>"))
  assert.match(romeo.take()[0] ?? '', "<item jid='juliet@a.example'/>")
  await romeo.send(set("<item jid='juliet@a.example' subscription='remove'/>"))
  assert.match(romeo.take()[0] ?? '', "<item jid='juliet@a.example' subscription='remove'/>")
  await fetchRoster(romeo, '')
})

test('ends both subscriptions with a contact that is removed', async () => {
  const { romeo, juliet } = await friends()
  await romeo.send(set("<item jid='juliet@a.example' subscription='remove'/>"))
  const got = juliet.take()
  for (const type of ['unsubscribe', 'unsubscribed', 'unavailable']) {
    assert.ok(
      got.some((stanza) => stanza.includes(`type='${type}'`)),
      `${type} is missing`,
    )
  }
  await fetchRoster(juliet, "<item jid='romeo@a.example'/>")
  await fetchRoster(romeo, '')
})

for (const [title, content, condition] of [
  ['without an item', '', 'bad-request'],
  ['with two items', "<item jid='a@x'/><item jid='b@x'/>", 'bad-request'],
  ['with an item without address', "<item name='x'/>", 'bad-request'],
  ['with an address that is none', "<item jid='@@'/>", 'bad-request'],
  [
    'with a group named twice',
    "<item jid='a@x'><group>g</group><group>g</group></item>",
    'bad-request',
  ],
  ['with a group without a name', "<item jid='a@x'><group/></item>", 'not-acceptable'],
  [
    'with a name as long as a book',
    `<item jid='a@x' name='${'x'.repeat(1024)}'/>`,
    'not-acceptable',
  ],
  ['of one who is not there', "<item jid='a@x' subscription='remove'/>", 'item-not-found'],
] as const) {
  test(`refuses a change ${title}`, async () => {
    const world = new World(['romeo'])
    const romeo = world.login('romeo@a.example/r')
    await fetchRoster(romeo, '')
    await romeo.send(set(content))
    const got = romeo.take()
    assert.is(got.length, 1)
    assert.match(got[0] ?? '', `<${condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>`)
    await fetchRoster(romeo, '')
    assert.equal(world.faults, [])
  })
}

test('keeps a roster within its limit, whoever fills it', async () => {
  const accounts = ['romeo', 'a', 'b', 'c']
  const world = new World(accounts, { maximumContacts: 2, components: ['x.a.example'] })
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const flood = world.component('x.a.example')
  for (let n = 0; n < 5; n++) {
    await flood.send(`<presence from='m${n}@x.a.example' to='romeo@a.example' type='subscribe'/>`)
  }
  assert.is(romeo.take().length, 2, 'only so many requests are kept')
  await romeo.send(set("<item jid='a@a.example'/>"))
  assert.match(romeo.take().join(), 'resource-constraint')
  await romeo.send("<presence to='m0@x.a.example' type='unsubscribed'/>")
  await romeo.send("<presence to='m1@x.a.example' type='unsubscribed'/>")
  for (const name of ['a', 'b', 'c']) {
    await romeo.send(`<presence to='${name}@a.example' type='subscribe'/>`)
  }
  await romeo.send("<iq type='get' id='g'><query xmlns='jabber:iq:roster'/></iq>")
  const roster = romeo.take().at(-1) ?? ''
  assert.is(roster.split('<item ').length - 1, 2)
  for (let n = 0; n < 5; n++) await romeo.send(`<presence to='d${n}@x.a.example'/>`)
  assert.match(romeo.take().join(), 'resource-constraint')
})

test('shows an account to those who are told its presence', async () => {
  const { romeo } = await friends()
  const ask = (kind: string): string =>
    `<iq to='juliet@a.example' type='get' id='1'><query xmlns='http://jabber.org/protocol/disco#${kind}'/></iq>`
  await romeo.send(ask('info'))
  assert.match(romeo.take()[0] ?? '', "<identity category='account' type='registered'/>")
  await romeo.send(ask('items'))
  assert.match(romeo.take()[0] ?? '', "<item jid='juliet@a.example/j'/>")
})

test.run()

/** Romeo and Juliet, each told the other's presence, with empty inboxes. */
async function friends(): Promise<{ romeo: ClientActor; juliet: ClientActor }> {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const juliet = world.login('juliet@a.example/j', '<presence/>')
  await romeo.send("<presence to='juliet@a.example' type='subscribe'/>")
  await juliet.send("<presence to='romeo@a.example' type='subscribed'/>")
  await juliet.send("<presence to='romeo@a.example' type='subscribe'/>")
  await romeo.send("<presence to='juliet@a.example' type='subscribed'/>")
  await fetchRoster(romeo, "<item jid='juliet@a.example' subscription='both'/>")
  await fetchRoster(juliet, "<item jid='romeo@a.example' subscription='both'/>")
  return { romeo, juliet }
}

/** Fetches the roster, lets go of what came before, and compares. */
async function fetchRoster(client: ClientActor, items: string): Promise<void> {
  client.take()
  await client.send("<iq type='get' id='g'><query xmlns='jabber:iq:roster'/></iq>")
  const query = items === '' ? '' : `>${items}</query`
  const empty = items === '' ? '/>' : '>'
  assert.equal(client.take(), [
    `<iq to='${client.jid}' id='g' type='result'><query xmlns='jabber:iq:roster'${query}${empty}</iq>`,
  ])
}

function push(account: 'romeo' | 'juliet', attributes: string): string {
  const resource = account === 'romeo' ? 'r' : 'j'
  const from = `${account}@a.example`
  return `<iq from='${from}' to='${from}/${resource}' id='push' type='set'><query xmlns='jabber:iq:roster'><item ${attributes}/></query></iq>`
}

function set(content: string): string {
  return `<iq type='set' id='s'><query xmlns='jabber:iq:roster'>${content}</query></iq>`
}
