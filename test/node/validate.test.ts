import { Element, type Node, type NodeClass, type Problem, validate } from 'typed-xmpp/node'
import {
  Bind,
  Iq,
  Message,
  Presence,
  SaslAuth,
  SaslMechanisms,
  StanzaErrorElement,
  StreamHeader,
} from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { Delay } from 'typed-xmpp/xep-0203'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { known, parsed } from './round-trips.ts'
import { SampleBox, SampleBreak, SampleItem } from './sample-box.ts'
import { SampleValues, sampleNamespace } from './sample-values.ts'

const sample = `xmlns='${sampleNamespace.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}'`
const stanzas = 'urn:ietf:params:xml:ns:xmpp-stanzas'
const disco = 'http://jabber.org/protocol/disco#info'
const whole = '<code>ab</code><urgent/>'

/** Elements, and their problems as `grade code path | expected | got`. */
const read: readonly (readonly [
  title: string,
  type: NodeClass,
  xml: string,
  problems: readonly string[],
])[] = [
  ['nothing wrong', Message, "<message type='chat'><body>x</body><x xmlns='urn:x'/></message>", []],
  [
    'an unknown attribute',
    Message,
    "<message a='1'/>",
    ['note unknown-attribute @a | no such attribute | 1'],
  ],
  [
    'an unknown attribute in a child',
    Message,
    "<message><thread a='1'>t</thread></message>",
    ['note unknown-attribute thread/@a | no such attribute | 1'],
  ],
  [
    'elements in one that is a text',
    Message,
    '<message><thread>t<thread/></thread></message>',
    ['note unknown-child thread/thread | no such child | '],
  ],
  [
    'an unknown attribute where others are foreseen',
    SampleBox,
    `<box ${sample} a='1'><head><item id='1'/></head><break/><label>l</label><left/><x xmlns=''/></box>`,
    [],
  ],
  [
    'an unknown child',
    Bind,
    "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><x xmlns='urn:x'/></bind>",
    ['note unknown-child x | no such child | '],
  ],
  [
    'an unknown child of an item',
    Roster,
    "<query xmlns='jabber:iq:roster'><item jid='a@b'/><item jid='c@d'><x/></item></query>",
    ['note unknown-child item[2]/x | a child of another namespace | jabber:iq:roster'],
  ],
  [
    'a child of the namespace of the stanza',
    Message,
    '<message><foo/></message>',
    ['note unknown-child foo | a child of another namespace | jabber:client'],
  ],
  [
    'a child without a namespace',
    Message,
    "<message><foo xmlns=''/></message>",
    ['note unknown-child foo | a child of another namespace | '],
  ],
  [
    'a child of a namespace that is not listed',
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><break/><label>l</label><left/><x xmlns='urn:other'/><y xmlns='urn:z'/></box>`,
    ['note unknown-child y | a child of another namespace | urn:z'],
  ],
  ['stray text', Message, '<message> hello </message>', ['note unknown-text  | no text |  hello ']],
  [
    'a faulty enumeration',
    Message,
    "<message type='bogus'/>",
    ['fault enumeration @type | chat | error | groupchat | headline | normal | bogus'],
  ],
  [
    'an unknown value of an open enumeration',
    SampleValues,
    `<values ${sample} shade='grey'>${whole}</values>`,
    ['note enumeration @shade | dark | light | grey'],
  ],
  [
    'a faulty number',
    Presence,
    '<presence><priority>x</priority></presence>',
    ['fault value priority | a byte, from -128 to 127 | x'],
  ],
  [
    'a faulty payload',
    Message,
    "<message><delay xmlns='urn:xmpp:delay' stamp='x'/></message>",
    ['fault value delay/@stamp | a date and time | x'],
  ],
  [
    'a faulty item',
    Roster,
    "<query xmlns='jabber:iq:roster'><item jid='a@b'/><item/></query>",
    ['fault missing item/@jid | a JID | '],
  ],
  [
    'a fixed value that is another',
    SampleValues,
    `<values ${sample} edition='2.0'>${whole}</values>`,
    ['fault value @edition | 1.0 | 2.0'],
  ],
  [
    'what a stanza lacks',
    Iq,
    '<iq/>',
    ['fault missing @id | a string | ', 'fault missing @type | a token | '],
  ],
  [
    'another order',
    StanzaErrorElement,
    `<error type='wait'><text xmlns='${stanzas}'>t</text><gone xmlns='${stanzas}'/></error>`,
    ['note order gone | another order of the children | '],
  ],
  [
    'two of what there is one of',
    Presence,
    '<presence><show>dnd</show><show>xa</show><priority>1</priority><priority>2</priority></presence>',
    ['note count show | one at most | another', 'note count priority | one at most | another'],
  ],
  [
    'two of what there is one of, beside a stranger',
    Message,
    '<message><thread/><thread/><foo/></message>',
    [
      'note count thread | one at most | another',
      'note unknown-child foo | a child of another namespace | jabber:client',
    ],
  ],
  [
    'too few of a list',
    SampleValues,
    `<values ${sample}><urgent/></values>`,
    ['note count code | 1 at least | 0'],
  ],
  [
    'too many of a list',
    SampleValues,
    `<values ${sample}><code>ab</code><code>cd</code><code>ef</code><urgent/></values>`,
    ['note count code | 2 at most | 3'],
  ],
  [
    'too many with faulty ones',
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><break/><item/><item id='2'/><break/><item id='3'/><label>l</label><left/><x xmlns=''/></box>`,
    [
      'fault missing item/@id | an int, from -2147483648 to 2147483647 | ',
      'note count parts | 4 at most | 5',
    ],
  ],
  [
    'enough, but faulty',
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><item/><label>l</label><left/><x xmlns=''/></box>`,
    ['fault missing item/@id | an int, from -2147483648 to 2147483647 | '],
  ],
  [
    'too many payloads',
    Iq,
    "<iq id='1' type='get'><a xmlns='urn:a'/><b xmlns='urn:b'/></iq>",
    ['note count  | 1 other children at most | 2'],
  ],
  [
    'too few other children',
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><break/><label>l</label><left/></box>`,
    ['note count  | 1 other children at least | 0'],
  ],
  [
    'two alternatives',
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><break/><label>l</label><left/><right/><x xmlns=''/></box>`,
    ['note choice  | one of left, right | left, right'],
  ],
  [
    'no alternative',
    SampleBox,
    `<box ${sample}><head><item id='1'/></head><break/><label>l</label><x xmlns=''/></box>`,
    ['note choice  | one of left, right | none'],
  ],
  [
    'a missing flag',
    SampleValues,
    `<values ${sample}><code>ab</code></values>`,
    ['note missing urgent | the empty element | nothing'],
  ],
  [
    'a pattern',
    SampleValues,
    `<values ${sample}><code>abc</code><urgent/></values>`,
    ['note facet code | something like [a-z]{2} | abc'],
  ],
  [
    'a pattern of one of several',
    SampleValues,
    `<values ${sample}><code>ab</code><code>1</code><urgent/></values>`,
    ['note facet code[2] | something like [a-z]{2} | 1'],
  ],
  [
    'a pattern of an attribute',
    StreamHeader,
    "<stream xmlns='http://etherx.jabber.org/streams' version='one'/>",
    ['note facet @version | something like [0-9]+\\.[0-9]+ | one'],
  ],
  [
    'a pattern of the text',
    SaslAuth,
    "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>!</auth>",
    ['note facet  | something like [A-Za-z0-9+/]*={0,2} | !'],
  ],
  [
    'a length',
    DiscoInfo,
    `<query xmlns='${disco}'><identity category='' type='x'/></query>`,
    ['note facet identity/@category | a length of 1 or more | '],
  ],
]

/** Nodes that were made, and their problems. */
const made: readonly (readonly [title: string, node: Node, problems: readonly string[]])[] = [
  ['nothing wrong', new Message({ type: 'normal', body: 'x' }), []],
  [
    'an open enumeration',
    new SampleValues({ codes: ['ab'], urgent: true, shade: 'grey' }),
    ['note enumeration @shade | dark | light | grey'],
  ],
  [
    'an empty list',
    new SaslMechanisms({ mechanisms: [] }),
    ['note count mechanism | 1 at least | 0'],
  ],
  [
    'a facet of an item',
    new SaslMechanisms({ mechanisms: ['PLAIN', 'plain'] }),
    ['note facet mechanism[2] | something like [A-Z0-9_\\-]{1,20} | plain'],
  ],
  [
    'a stranger',
    new Delay({ stamp: new Date(0) }, [new Element('urn:x', 'y')]),
    ['note unknown-child y | no such child | '],
  ],
  [
    'a second one among the content',
    new Message({ thread: { text: 'a' } }, [new Element('jabber:client', 'thread')]),
    ['note count thread | one at most | another'],
  ],
  [
    'too many payloads',
    new Iq({ id: '1', type: 'get' }, [new DiscoInfo(), new DiscoInfo()]),
    ['note count  | 1 other children at most | 2'],
  ],
  [
    'something deep inside',
    new SampleBox(
      {
        head: { item: { id: 1 } },
        parts: [new SampleBreak({}, [new Element('', 'z')]), new SampleItem({ id: 1 })],
        labels: 'l',
        left: '',
      },
      [new Element('', 'x')],
    ),
    ['note unknown-child break[1]/z | no such child | '],
  ],
  [
    'a payload inside',
    new Message({}, [new Delay({ stamp: new Date(0) }, [new Element('urn:x', 'y')])]),
    ['note unknown-child delay/y | no such child | '],
  ],
]

const test = suite('validation')

for (const [title, type, xml, problems] of read) {
  test(`read: ${title}`, () => assert.equal(lines(parsed(type, xml)), problems))
}

for (const [title, node, problems] of made) {
  test(`made: ${title}`, () => {
    assert.equal(lines(node), problems)
    // Reading finds the same in what was written.
    const again = parsed(node.constructor as NodeClass, String(node))
    assert.equal(lines(again), problems)
  })
}

test('is the same after changes that have to do with nothing', () => {
  for (const [, type, xml, problems] of read) {
    const node = parsed(type, xml)
    assert.equal(lines(node.with({})), problems)
  }
})

test('finds in JSON what it found before', () => {
  for (const [, type, xml, problems] of read) {
    const json: unknown = JSON.parse(JSON.stringify(parsed(type, xml)))
    const again = (type as typeof Message).fromJSON(json, known)
    const unordered = problems.filter((problem) => !problem.startsWith('note order'))
    assert.equal(
      lines(again).filter((problem) => !problem.startsWith('note order')),
      unordered,
    )
  }
})

test('names the section of the element that is wrong', () => {
  const message = parsed(
    Message,
    "<message a='1'><delay xmlns='urn:xmpp:delay' b='2' stamp='2002-09-10T23:08:25Z'/></message>",
  )
  assert.equal(
    validate(message).map(({ path, section }) => `${path}: ${section}`),
    ['@a: RFC 6120 §8.2.1', 'delay/@b: XEP-0203 §2'],
  )
})

test('an element has no schema', () => {
  assert.equal(validate(new Element('urn:x', 'y', { z: '1' })), [])
})

test('a pattern does not take for ever', () => {
  const node = new SampleValues({ codes: ['a'.repeat(2 ** 20)], urgent: true })
  assert.equal(validate(node), [])
})

test.run()

function lines(node: Node): string[] {
  return validate(node).map(line)
}

function line({ grade, code, path, expected, got }: Problem): string {
  return `${grade} ${code} ${path} | ${expected} | ${got}`
}
