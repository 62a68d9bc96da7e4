import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { shownOf } from './hovers.ts'

const imports = `
import type { Client } from 'typed-xmpp'
import { Iq, Message, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import { Muc } from 'typed-xmpp/xep-0045'
import { Delay } from 'typed-xmpp/xep-0203'
declare const client: Client
declare const message: Message
`

/** An expression with the place to hover over, the first line shown, and what the rest has to say. */
const hovers: readonly (readonly [code: string, signature: string, ...says: RegExp[]])[] = [
  [
    'new /*^*/DiscoInfo()',
    '(alias) new DiscoInfo(init?: DiscoInfoInit, content?: Content): DiscoInfo',
    /what are you, and what can you do\?/,
    /^`<query xmlns='http:\/\/jabber.org\/protocol\/disco#info' …><identity\/><feature\/><\/query>`$/m,
    /^@see \[XEP-0030 §3\.1\]\(https:\/\/xmpp\.org\/extensions\/xep-0030\.html\)$/m,
  ],
  [
    'new /*^*/Message()',
    '(alias) new Message(init?: MessageInit, content?: Content<"message">): Message',
    /RFC 6120/,
    /^@see \[RFC 6120 §8\.2\.1\]/m,
  ],
  [
    'new /*^*/Delay({ stamp: new Date() })',
    '(alias) new Delay(init: DelayInit, content?: Content): Delay',
    /^`<delay xmlns='urn:xmpp:delay' from='…' stamp='…'>…<\/delay>`$/m,
  ],
  [
    'new DiscoInfo({ /*^*/features: [] })',
    '(property) DiscoInfoInit.features?: readonly string[] | undefined',
    /^Children `feature`: .*namespace/,
  ],
  [
    "new Iq({ /*^*/id: '1', type: 'get' })",
    '(property) IqInit.id: string',
    /^Attribute `id`, required: /,
  ],
  [
    'new Muc({ history: { /*^*/seconds: 60 } })',
    '(property) MucHistoryInit.seconds?: number | undefined',
    /^Attribute `seconds`: /,
  ],
  [
    'message./*^*/type',
    '(property) Message.type: MessageType',
    /^Attribute `type`: .*Default: `normal`\.\sOne\sof\s`chat`,\s`error`,\s`groupchat`,\s`headline`,\s`normal`\.$/s,
  ],
  ['message./*^*/body', '(property) Message.body: string | undefined', /^Child `body`: /],
  ['message./*^*/bodies', '(property) Message.bodies: Texts', /^Children `body`: /],
  ['message./*^*/from', '(property) Message.from: Jid | undefined', /^Attribute `from`: /],
  [
    'message./*^*/error',
    '(property) Message.error: StanzaErrorElement | undefined',
    /^Child `error`: /,
  ],
  [
    'message.error?./*^*/condition',
    '(property) StanzaErrorElement.condition: StanzaErrorCondition | undefined',
    /^Child, by its name, required: /,
  ],
  [
    'message.get(Delay)?./*^*/stamp',
    '(property) Delay.stamp: Date | undefined',
    /^Attribute `stamp`, required: .*XEP-0082/s,
  ],
  ['const /*^*/delay = message.get(Delay)', 'const delay: Delay | undefined'],
  ['Message./*^*/builder()', '(property) Message.builder: () => MessageBuilder'],
  [
    "Iq.builder()./*^*/type('get')",
    '(method) IqBuilder<"id" | "type">.type(value: IqType): IqBuilder<"id">',
    /^Attribute `type`, required: /,
  ],
  [
    "Iq.builder().id('1').type('get')./*^*/build()",
    '(method) IqBuilder<never>.build(this: IqBuilder<never>): Iq',
    /^Makes the node\. /,
  ],
  ["const /*^*/info = await client.request('a', new DiscoInfo())", 'const info: DiscoInfo'],
  ["const /*^*/reply = message.reply({ body: 'x' })", 'const reply: Message'],
]

/** A mistake, and what the compiler says of it. */
const mistakes: readonly (readonly [code: string, error: string])[] = [
  [
    "new Message({ bdoy: 'x' })",
    "Object literal may only specify known properties, and 'bdoy' does not exist in type 'MessageInit'.",
  ],
  [
    "new Message({ type: 'caht' })",
    `Type '"caht"' is not assignable to type 'MessageType | undefined'.`,
  ],
  [
    "new Iq({ type: 'get' })",
    "Argument of type '{ type: \"get\"; }' is not assignable to parameter of type 'IqInit'.\n  Property 'id' is missing in type '{ type: \"get\"; }' but required in type 'IqInit'.",
  ],
  [
    "Iq.builder().id('1').build()",
    `The 'this' context of type 'IqBuilder<"type">' is not assignable to method's 'this' of type 'IqBuilder<never>'.\n  Type '"type"' is not assignable to type 'never'.`,
  ],
  [
    'Iq.builder().build()',
    `The 'this' context of type 'IqBuilder<"id" | "type">' is not assignable to method's 'this' of type 'IqBuilder<never>'.`,
  ],
  [
    'new Message({}, [new DiscoInfo()])',
    `Type 'DiscoInfo' is not assignable to type 'Element | Node<StandsIn<"message">>'.\n  Type 'DiscoInfo' is not assignable to type 'Node<StandsIn<"message">>'.\n    The types of '$facts.in' are incompatible between these types.\n      Property 'message' is missing in type '{ 'iq-get': true; 'iq-result': true; }' but required in type '{ readonly message: true; }'.`,
  ],
  [
    "const items: DiscoItems = await client.request('a', new DiscoInfo())",
    "Property 'items' is missing in type 'DiscoInfo' but required in type 'DiscoItems'.",
  ],
  ["message.body = 'x'", "Cannot assign to 'body' because it is a read-only property."],
  ['message.thread?.parent.length', "'message.thread.parent' is possibly 'undefined'."],
]

const { hovers: shown, errors } = shownOf(
  [
    imports,
    ...hovers.map(([code]) => `{ ${code} }`),
    ...mistakes.map(([code]) => `{ ${code} }`),
  ].join('\n'),
)

const test = suite('hovers')

for (const [index, [code, signature, ...says]] of hovers.entries()) {
  test(`${code.replace('/*^*/', '')} shows its type, and explains the protocol`, () => {
    const [first, ...rest] = (shown[index] ?? '')
      .split('\n')
      .filter((line) => !/^import \w+$/.test(line))
    assert.is(inOrder(first ?? ''), signature)
    for (const pattern of says) assert.match(rest.join('\n'), pattern)
  })
}

for (const [index, [code, error]] of mistakes.entries()) {
  test(`${code} says what is wrong`, () => {
    const lines = inOrder(errors[index] ?? '').split('\n')
    // How far the compiler explains a union depends on the order in which it met its members.
    assert.is(lines.slice(0, error.split('\n').length).join('\n'), error)
  })
}

test('there are no other errors', () => assert.is(errors.length, mistakes.length))

test.run()

/** The text with the literals of each union in order; the compiler has them in the order it met them. */
function inOrder(text: string): string {
  return text.replaceAll(/"[\w-]+"(?: \| "[\w-]+")+/g, (union) =>
    union.split(' | ').sort().join(' | '),
  )
}
