import { inspect } from 'node:util'
import { Element, type Node } from 'typed-xmpp/node'
import { Message, Presence } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ReceiptRequest } from 'typed-xmpp/xep-0184'
import { Ping } from 'typed-xmpp/xep-0199'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsed } from './round-trips.ts'
import { SampleValues } from './sample-values.ts'

/** Nodes, and what a console shows of them. */
const cases: readonly (readonly [node: Node, shown: string])[] = [
  [new Ping(), 'Ping {}'],
  [new Message({ type: 'normal' }), 'Message {}'],
  [
    new Message({ to: 'a@b', type: 'chat', body: 'x' }, [new ReceiptRequest()]),
    'Message { to: a@b, type: "chat", bodies: [{ text: "x" }], + ReceiptRequest {} }',
  ],
  [
    new Delay({ stamp: new Date('2002-09-10T23:08:25Z'), text: 'a "b"\n' }),
    'Delay { stamp: 2002-09-10T23:08:25.000Z, text: "a \\"b\\"\\n" }',
  ],
  [
    new DiscoInfo({ identities: [{ category: 'client', type: 'pc' }], features: ['a', 'b'] }),
    `DiscoInfo {\n  identities: [DiscoIdentity { category: "client", type: "pc" }],\n  features: ["a", "b"]\n}`,
  ],
  [
    new SampleValues({ codes: ['ab'], big: 2n ** 63n, data: new Uint8Array(9), urgent: true }),
    'SampleValues { big: 9223372036854775808n, data: Uint8Array(9), codes: ["ab"], urgent: true }',
  ],
  [
    new Message({}, [new Element('urn:x', 'y', { z: '1' })]),
    "Message { + <y xmlns='urn:x' z='1'/> }",
  ],
  [
    parsed(Presence, "<presence a='1'><priority>x</priority></presence>"),
    'Presence { [@a]: "1", ! priority: "x" }',
  ],
  [parsed(Message, "<message to='@' type='?'/>"), 'Message { ! @to: "@", ! @type: "?" }'],
]

const test = suite('inspection')

for (const [node, shown] of cases) {
  test(shown.replaceAll(/\s+/g, ' '), () => assert.is(inspect(node), shown))
}

test('is readable inside of other values', () => {
  assert.is(
    inspect({ ping: new Ping(), list: [new Ping()] }),
    '{ ping: Ping {}, list: [ Ping {} ] }',
  )
})

test('shows the beginning of what is too long', () => {
  const shown = inspect(
    new Message({ body: 'x'.repeat(5000) }, [new Element('urn:x', 'y'.repeat(5000))]),
  )
  assert.ok(shown.length < 2500, String(shown.length))
  assert.match(shown, /… 4002 more/)
})

test('shows what cannot be written', () => {
  const shown = inspect(new Message({}, [new Element('urn:x', 'a b')]))
  assert.is(shown, 'Message { + Element {"name":"a b","namespace":"urn:x"} }')
})

test('breaks what is long', () => {
  const items = Array.from({ length: 3 }, (_, n) => ({
    jid: `contact-number-${n}@capulet.example`,
  }))
  assert.is(
    inspect(new Roster({ items })),
    `Roster {
  items: [
    RosterItem { jid: contact-number-0@capulet.example },
    RosterItem { jid: contact-number-1@capulet.example },
    RosterItem { jid: contact-number-2@capulet.example }
  ]
}`,
  )
})

test.run()
