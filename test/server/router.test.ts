import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { World } from './world.ts'

const unavailable =
  "<error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
const error = (condition: string, type = 'cancel'): string =>
  unavailable.replace('service-unavailable', condition).replace("'cancel'", `'${type}'`)

/**
 * Juliet's resources with their presence (`-` for one that is not available); what Romeo sends; who of
 * Juliet's gets it, and what Romeo gets back.
 */
const deliveries: readonly [
  title: string,
  resources: Readonly<Record<string, string>>,
  sent: string,
  receivers: readonly string[],
  answer?: string,
][] = [
  [
    'a chat for the account goes to the highest priority',
    { high: '5', low: '1' },
    "<message to='juliet@a.example' type='chat'><body>x</body></message>",
    ['high'],
  ],
  [
    'a chat for the account goes to all of the highest priority',
    { one: '1', two: '1', three: '0' },
    "<message to='juliet@a.example' type='chat'><body>x</body></message>",
    ['one', 'two'],
  ],
  [
    'a normal message is delivered as a chat is',
    { high: '5', low: '1' },
    "<message to='juliet@a.example'><body>x</body></message>",
    ['high'],
  ],
  [
    'a message of a type nobody knows is a normal one',
    { high: '5' },
    "<message to='juliet@a.example' type='shout'><body>x</body></message>",
    ['high'],
  ],
  [
    'a headline goes to all that want messages',
    { high: '5', low: '0', never: '-1', gone: '-' },
    "<message to='juliet@a.example' type='headline'/>",
    ['high', 'low'],
  ],
  [
    'a chat is kept where nobody wants messages',
    { never: '-1', gone: '-' },
    "<message to='juliet@a.example' type='chat' id='1'><body>x</body></message>",
    [],
  ],
  [
    'a headline is ignored where nobody wants messages',
    {},
    "<message to='juliet@a.example' type='headline'/>",
    [],
  ],
  [
    'a message of a room is refused for an account',
    { high: '5' },
    "<message to='juliet@a.example' type='groupchat' id='1'/>",
    [],
    `<message from='juliet@a.example' to='romeo@a.example/r' id='1' type='error'>${unavailable}</message>`,
  ],
  [
    'an error is ignored for an account',
    { high: '5' },
    "<message to='juliet@a.example' type='error'/>",
    [],
  ],
  [
    'a message for a resource goes there, whatever its presence',
    { high: '5', never: '-1' },
    "<message to='juliet@a.example/never'/>",
    ['never'],
  ],
  [
    'a message for a resource that is not available goes there',
    { high: '5', gone: '-' },
    "<message to='juliet@a.example/gone'/>",
    ['gone'],
  ],
  [
    'a chat for a resource that has left follows the person',
    { high: '5' },
    "<message to='juliet@a.example/away' type='chat'/>",
    ['high'],
  ],
  [
    'another message for a resource that has left is refused',
    { high: '5' },
    "<message to='juliet@a.example/away' id='2'/>",
    [],
    `<message from='juliet@a.example/away' to='romeo@a.example/r' id='2' type='error'>${unavailable}</message>`,
  ],
  [
    'an error for a resource that has left is ignored',
    { high: '5' },
    "<message to='juliet@a.example/away' type='error'/>",
    [],
  ],
  [
    'a request for a resource goes there',
    { high: '5' },
    "<iq to='juliet@a.example/high' type='get' id='3'><ping xmlns='urn:xmpp:ping'/></iq>",
    ['high'],
  ],
  [
    'a request for a resource that has left is refused',
    { high: '5' },
    "<iq to='juliet@a.example/away' type='get' id='3'><ping xmlns='urn:xmpp:ping'/></iq>",
    [],
    `<iq from='juliet@a.example/away' to='romeo@a.example/r' id='3' type='error'>${unavailable}</iq>`,
  ],
  [
    'a result for a resource that has left is ignored',
    { high: '5' },
    "<iq to='juliet@a.example/away' type='result' id='3'/>",
    [],
  ],
  [
    'a result for an account is ignored',
    { high: '5' },
    "<iq to='juliet@a.example' type='result' id='3'/>",
    [],
  ],
  [
    'presence for an account goes to the available resources',
    { high: '5', never: '-1', gone: '-' },
    "<presence to='juliet@a.example'/>",
    ['high', 'never'],
  ],
  [
    'presence for a resource goes there',
    { high: '5', never: '-1' },
    "<presence to='juliet@a.example/never'/>",
    ['never'],
  ],
]

/** What Romeo sends, and what he gets back. */
const answers: readonly [title: string, sent: string, answer: string | undefined][] = [
  [
    'the server is pinged',
    "<iq to='a.example' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
    "<iq from='a.example' to='romeo@a.example/r' id='1' type='result'/>",
  ],
  [
    'the account is pinged',
    "<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
    "<iq to='romeo@a.example/r' id='1' type='result'/>",
  ],
  [
    'the server is asked what it is',
    "<iq to='a.example' type='get' id='1'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
    "<iq from='a.example' to='romeo@a.example/r' id='1' type='result'><query xmlns='http://jabber.org/protocol/disco#info'>" +
      "<identity category='server' type='im' name='World'/><feature var='http://jabber.org/protocol/disco#info'/>" +
      "<feature var='http://jabber.org/protocol/disco#items'/><feature var='urn:xmpp:ping'/><feature var='msgoffline'/></query></iq>",
  ],
  [
    'the server is asked for a node that it does not have',
    "<iq to='a.example' type='get' id='1'><query xmlns='http://jabber.org/protocol/disco#info' node='x'/></iq>",
    `<iq from='a.example' to='romeo@a.example/r' id='1' type='error'>${error('item-not-found')}</iq>`,
  ],
  [
    'the server is asked what it has',
    "<iq to='a.example' type='get' id='1'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>",
    "<iq from='a.example' to='romeo@a.example/r' id='1' type='result'><query xmlns='http://jabber.org/protocol/disco#items'>" +
      "<item jid='echo.a.example'/></query></iq>",
  ],
  [
    'the server is asked for what it does not know',
    "<iq to='a.example' type='get' id='1'><query xmlns='urn:example'/></iq>",
    `<iq from='a.example' to='romeo@a.example/r' id='1' type='error'>${unavailable}</iq>`,
  ],
  [
    'the account is asked for what the server does not know',
    "<iq type='get' id='1'><vCard xmlns='vcard-temp'/></iq>",
    `<iq to='romeo@a.example/r' id='1' type='error'>${unavailable}</iq>`,
  ],
  [
    'a request has no payload',
    "<iq to='a.example' type='get' id='1'/>",
    `<iq from='a.example' to='romeo@a.example/r' id='1' type='error'>` +
      error('bad-request', 'modify').replace(
        '</error>',
        "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>a request has one payload</text></error>",
      ) +
      '</iq>',
  ],
  [
    'an iq is of no type',
    "<iq to='a.example' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
    'bad-request',
  ],
  ['an address is none', "<message to='@@' id='1'><body>x</body></message>", 'jid-malformed'],
  [
    'a domain is served elsewhere',
    "<message to='x@b.example' id='1'/>",
    `<message from='x@b.example' to='romeo@a.example/r' id='1' type='error'>${error('remote-server-not-found')}</message>`,
  ],
  [
    'presence goes to a domain that is served elsewhere',
    "<presence to='x@b.example'/>",
    `<presence from='x@b.example' to='romeo@a.example/r' type='error'>${error('remote-server-not-found')}</presence>`,
  ],
  [
    'an end of presence goes elsewhere',
    "<presence to='x@b.example' type='unavailable'/>",
    undefined,
  ],
  [
    'a component is not connected',
    "<message to='x@late.a.example' id='1'/>",
    `<message from='x@late.a.example' to='romeo@a.example/r' id='1' type='error'>${unavailable}</message>`,
  ],
  [
    'an account does not exist',
    "<message to='nobody@a.example' id='1'/>",
    `<message from='nobody@a.example' to='romeo@a.example/r' id='1' type='error'>${unavailable}</message>`,
  ],
  [
    'an account does not exist and is asked to subscribe',
    "<presence to='nobody@a.example' type='subscribe'/>",
    undefined,
  ],
  [
    'an error goes to an account that does not exist',
    "<message to='nobody@a.example' type='error'/>",
    undefined,
  ],
  ['a result comes for the server', "<iq to='a.example' type='result' id='1'/>", undefined],
  [
    'a message is for the server',
    "<message to='a.example' id='1'/>",
    `<message from='a.example' to='romeo@a.example/r' id='1' type='error'>${unavailable}</message>`,
  ],
  [
    'a stranger is asked what it is',
    "<iq to='juliet@a.example' type='get' id='1'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
    'service-unavailable',
  ],
  [
    'a stranger is pinged',
    "<iq to='juliet@a.example' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
    'forbidden',
  ],
  [
    "a stranger's roster is asked for",
    "<iq to='juliet@a.example' type='get' id='1'><query xmlns='jabber:iq:roster'/></iq>",
    'forbidden',
  ],
  [
    'a message has no addressee',
    '<message><body>to myself</body></message>',
    "<message from='romeo@a.example/r' to='romeo@a.example'><body>to myself</body></message>",
  ],
]

const test = suite('routing')

for (const [title, resources, sent, receivers, answer] of deliveries) {
  test(title, async () => {
    const world = new World(['romeo', 'juliet'])
    const juliet = Object.entries(resources).map(([name, priority]) => {
      const presence = `<presence><priority>${priority}</priority></presence>`
      return world.login(`juliet@a.example/${name}`, priority === '-' ? undefined : presence)
    })
    for (const resource of juliet) resource.take()
    const romeo = world.login('romeo@a.example/r')
    assert.is(await romeo.send(sent), undefined)
    const got = juliet.map((resource) => [resource.jid.resourcepart, resource.take()] as const)
    assert.equal(
      got.filter(([, stanzas]) => stanzas.length > 0).map(([name]) => name),
      receivers,
    )
    for (const [, stanzas] of got) {
      for (const stanza of stanzas) assert.match(stanza, "from='romeo@a.example/r'")
    }
    assert.equal(romeo.take(), answer === undefined ? [] : [answer])
    assert.equal(world.faults, [])
  })
}

for (const [title, sent, answer] of answers) {
  test(`answers when ${title}`, async () => {
    const world = new World(['romeo', 'juliet'], {
      components: ['echo.a.example', 'late.a.example'],
    })
    const romeo = world.login('romeo@a.example/r', '<presence/>')
    world.login('juliet@a.example/j', '<presence/>')
    const echo = world.component('echo.a.example')
    assert.is(await romeo.send(sent), undefined)
    const got = romeo.take()
    if (answer === undefined) assert.equal(got, [])
    else {
      assert.is(got.length, 1, got.join('\n'))
      if (answer.startsWith('<')) assert.is(got[0], answer)
      else assert.match(got[0] ?? '', `<${answer} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>`)
    }
    assert.equal(echo.take(), [])
    assert.equal(world.faults, [])
  })
}

test('puts the sender on every stanza, and ends the stream of one who is another', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r')
  const juliet = world.login('juliet@a.example/j')
  for (const [from, condition] of [
    ['', undefined],
    ["from='romeo@a.example/r'", undefined],
    ["from='romeo@a.example'", undefined],
    ["from='romeo@a.example/other'", 'invalid-from'],
    ["from='juliet@a.example/j'", 'invalid-from'],
    ["from='@@'", 'invalid-from'],
  ] as const) {
    assert.is(await romeo.send(`<message ${from} to='juliet@a.example/j'/>`), condition)
    const got = juliet.take()
    assert.is(got.length, condition === undefined ? 1 : 0)
    if (got[0]) assert.match(got[0], "from='romeo@a.example/r'")
  }
})

test('passes on what it does not know as it came', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r')
  const juliet = world.login('juliet@a.example/j')
  const content = "<x xmlns='urn:a' y='1'><z xmlns='urn:b'>ä&amp;</z>t</x><body>x</body>"
  await romeo.send(`<message to='juliet@a.example/j' more='1' xml:lang='de'>${content}</message>`)
  const [got = ''] = juliet.take()
  for (const part of [
    "more='1'",
    "xml:lang='de'",
    "<x xmlns='urn:a' y='1'><z xmlns='urn:b'>ä&amp;</z>t</x>",
  ]) {
    assert.match(got, part)
  }
})

test('routes between clients and components', async () => {
  const world = new World(['romeo'], { components: ['echo.a.example'] })
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const echo = world.component('echo.a.example')
  await romeo.send("<message to='anybody@echo.a.example/x'><body>hi</body></message>")
  assert.equal(echo.take(), [
    "<message from='romeo@a.example/r' to='anybody@echo.a.example/x'><body>hi</body></message>",
  ])
  await echo.send(
    "<message from='some@echo.a.example' to='romeo@a.example'><body>ho</body></message>",
  )
  assert.equal(romeo.take(), [
    "<message from='some@echo.a.example' to='romeo@a.example'><body>ho</body></message>",
  ])
  await echo.send(
    "<iq from='echo.a.example' to='a.example' type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>",
  )
  assert.equal(echo.take(), ["<iq from='a.example' to='echo.a.example' id='1' type='result'/>"])
})

for (const [addresses, condition] of [
  ["from='echo.a.example'", 'improper-addressing'],
  ["to='romeo@a.example'", 'improper-addressing'],
  ["from='romeo@a.example' to='romeo@a.example'", 'invalid-from'],
  ["from='x.echo.a.example' to='romeo@a.example'", 'invalid-from'],
  ["from='@@' to='romeo@a.example'", 'invalid-from'],
  ["from='echo.a.example' to='@@'", undefined],
] as const) {
  test(`ends the stream of a component that sends ${addresses}: ${condition}`, async () => {
    const world = new World(['romeo'], { components: ['echo.a.example'] })
    const romeo = world.login('romeo@a.example/r', '<presence/>')
    const echo = world.component('echo.a.example')
    assert.is(await echo.send(`<message ${addresses} id='1'/>`), condition)
    assert.equal(romeo.take(), [])
    const answers = echo.take()
    assert.is(answers.length, condition === undefined ? 1 : 0)
    if (condition === undefined) assert.match(answers[0] ?? '', 'jid-malformed')
  })
}

test.run()
