/**
 * Stanzas in the forms in which other implementations send them: they are read typed, written back equal,
 * and `validate` says of each what it departs from, or nothing.
 */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { everything } from 'typed-xmpp/everything'
import { Node, parse, validate } from 'typed-xmpp/node'
import { parseElement } from '../../../runtime/xml/index.ts'
import { difference } from '../../support/same-xml.ts'

/** What is particular, the stanza, and what is said of it. */
const stanzas: readonly (readonly [what: string, xml: string, said: readonly string[]])[] = [
  [
    'a carbon of a message without a delay',
    "<message from='a@example.org' to='a@example.org/b'><received xmlns='urn:xmpp:carbons:2'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client' type='chat' to='a@example.org/c'><body>hi</body></message></forwarded></received></message>",
    [],
  ],
  [
    'a reason whose text stands first',
    "<message to='a@example.org'><reject xmlns='urn:xmpp:jingle-message:0' id='7'><reason xmlns='urn:xmpp:jingle:1'><text>no time</text><busy/></reason></reject></message>",
    ['note: order reject/reason/busy'],
  ],
  [
    'the answer of a client that says its system first',
    "<iq type='result' id='v1' from='a@example.org/b'><query xmlns='jabber:iq:version'><name>Tea</name><os>Plan 9</os><version>1</version></query></iq>",
    ['note: order query/version'],
  ],
  [
    'a list of items of which one has no address',
    "<iq type='result' id='d1'><query xmlns='http://jabber.org/protocol/disco#items'><item name='x'/><item jid='y.example.org'/></query></iq>",
    ['fault: missing query/item/@jid'],
  ],
  [
    'a request without an id',
    "<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>",
    ['fault: missing @id'],
  ],
  [
    'a marker with an attribute of an older version',
    "<message to='a@example.org'><displayed xmlns='urn:xmpp:chat-markers:0' id='m1' thread='t'/></message>",
    ['note: unknown-attribute displayed/@thread'],
  ],
  [
    'a participant in an item of a channel',
    "<message from='c@mix.example.org'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='urn:xmpp:mix:nodes:participants'><item id='12'><participant xmlns='urn:xmpp:mix:core:1'><jid>a@example.org</jid><nick>A</nick></participant></item></items></event></message>",
    [],
  ],
  [
    'a form that says by a prefix what its values are',
    "<message to='a@example.org'><x xmlns='jabber:x:data' xmlns:v='http://jabber.org/protocol/xdata-validate' type='form'><field var='when' type='text-single'><value>soon</value><v:validate datatype='xs:dateTime'><v:basic/></v:validate></field></x></message>",
    [],
  ],
  [
    'a page whose count stands behind what is on it',
    "<iq type='result' id='s1'><query xmlns='jabber:iq:search'><set xmlns='http://jabber.org/protocol/rsm'><first index='0'>a</first><last>b</last><count>80</count></set></query></iq>",
    [],
  ],
  [
    'a delay in the form of before XEP-0082',
    "<message from='r@muc.example.org/n' type='groupchat'><body>x</body><x xmlns='jabber:x:delay' from='r@muc.example.org' stamp='20050208T10:00:00'/></message>",
    [],
  ],
  [
    'a subscription with options that have to be set',
    "<iq type='result' id='p1'><pubsub xmlns='http://jabber.org/protocol/pubsub'><subscription node='n' jid='a@example.org/b' subscription='unconfigured'><subscribe-options><required/></subscribe-options></subscription></pubsub></iq>",
    [],
  ],
  [
    'a room joined with a limit of an older client',
    "<presence to='r@muc.example.org/n'><x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0' since='2024-01-01T00:00:00Z'/><password>p</password></x></presence>",
    [],
  ],
  [
    'an item that is in no namespace of its own',
    "<message from='p.example.org'><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='n'><item id='1'><tea/></item></items></event></message>",
    ['note: unknown-child event/items/item/tea'],
  ],
  [
    'a presence that is none of those there are',
    '<presence><show>invisible</show></presence>',
    ['fault: enumeration show'],
  ],
  [
    'a list of bookmarks that counts with digits',
    "<iq type='result' id='b1'><query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference name='C' autojoin='1' jid='c@muc.example.org'><nick>n</nick></conference></storage></query></iq>",
    [],
  ],
]

const test = suite('stanzas of others')

for (const [what, xml, said] of stanzas) {
  test(`reads ${what}`, () => {
    const node = parse(xml, everything)
    assert.instance(node, Node)
    assert.is(difference(parseElement(xml), parseElement(String(node))), undefined)
    const problems = validate(node as Node)
    assert.equal(
      problems.map(({ grade, code, path }) => `${grade}: ${code} ${path}`),
      said,
    )
  })
}

test.run()
