import { Message, Presence } from 'typed-xmpp/rfc6120'
import { registry } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { losses } from './round-trips.ts'
import { sampleNamespace } from './sample-values.ts'

const sample = `xmlns='${sampleNamespace.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}'`
const discoInfo = 'http://jabber.org/protocol/disco#info'
const stanzas = 'urn:ietf:params:xml:ns:xmpp-stanzas'
const identity = "category='client' type='pc'"

/** What must come out as it went in, by what is special about it. */
const cases: readonly (readonly [title: string, xml: string])[] = [
  // What no schema knows.
  ['an unknown attribute', "<message foo='1' type='chat'/>"],
  [
    'an unknown attribute of a payload',
    `<iq id='1' type='get'><query xmlns='${discoInfo}' x='1'/></iq>`,
  ],
  ['an unknown attribute in a namespace', "<message xmlns:f='urn:f' f:a='1' a='2'/>"],
  [
    'attributes of one name in two namespaces',
    "<message xmlns:f='urn:f' xmlns:g='urn:g' f:a='1' g:a='2'/>",
  ],
  [
    'xml:space, xml:base and xml:id',
    "<message xml:space='preserve' xml:base='http://a/' xml:id='i'/>",
  ],
  ['an unknown child of a stanza', '<message><foo/><bar>text</bar></message>'],
  [
    'an unknown child of a payload',
    `<iq id='1' type='get'><query xmlns='${discoInfo}'><foo/></query></iq>`,
  ],
  [
    'an unknown child of a list item',
    `<iq id='1' type='result'><query xmlns='${discoInfo}'><identity ${identity}><foo/></identity></query></iq>`,
  ],
  ['an unknown child without a namespace', "<message><foo xmlns=''><bar/></foo></message>"],
  ['an unknown child of a simple child', '<message><body>a<b/>c</body></message>'],
  [
    'an unknown attribute of a simple child',
    "<presence><priority a='1'>5</priority><show b='2'>dnd</show></presence>",
  ],
  [
    'an unknown attribute of a text in a language',
    "<message><body a='1'>x</body><body xml:lang='de' a='2'>y</body></message>",
  ],
  [
    'an unknown attribute of a folded child',
    `<iq id='1' type='result'><query xmlns='${discoInfo}'><feature var='a'/><feature var='b' x='1'/><feature var='c'/></query></iq>`,
  ],
  [
    'text and children in a folded child',
    `<iq id='1' type='result'><query xmlns='${discoInfo}'><feature var='a'>t<x/></feature></query></iq>`,
  ],
  [
    'text in a flag',
    "<iq id='1' type='set'><query xmlns='jabber:iq:register'><remove a='1'>now</remove></query></iq>",
  ],
  [
    'text in the condition of an error',
    `<message type='error'><error type='wait'><conflict xmlns='${stanzas}' a='1'>t</conflict></error></message>`,
  ],
  ['stray text', '<message>text</message>'],
  ['stray text among elements', '<message>a<body>b</body>c<foo/>d</message>'],
  [
    'stray text in a payload',
    `<iq id='1' type='get'><query xmlns='${discoInfo}'>text</query></iq>`,
  ],
  [
    'stray text in a list item',
    `<iq id='1' type='result'><query xmlns='${discoInfo}'>a<feature var='f'/>b<identity ${identity}>c</identity>d</query></iq>`,
  ],
  [
    'text of a field among elements',
    "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'>a<x xmlns='y'/>b</delay>",
  ],
  [
    'text behind elements',
    "<delay xmlns='urn:xmpp:delay' stamp='2002-09-10T23:08:25Z'><x xmlns='y'/>b</delay>",
  ],
  ['text that is only white space', '<message> \n\t </message>'],
  ['text that is white space by reference', '<message>&#32;&#9;</message>'],
  ['white space between elements', '<message>\n  <body>a</body>\n  <foo/>\n</message>'],
  [
    'white space in a payload without content',
    "<iq id='1' type='get'><ping xmlns='urn:xmpp:ping'> </ping></iq>",
  ],
  [
    'a foreign element in foreign elements',
    "<message><a xmlns='urn:a'>1<b xmlns='urn:b'>2</b>3</a></message>",
  ],
  // Defaults and lexical forms.
  ['a default that is written', "<message type='normal'/>"],
  [
    'a default of type string that is written',
    `<values ${sample} mode='plain'><code>ab</code><urgent/></values>`,
  ],
  [
    'a default of type int that is written in another form',
    `<values ${sample} count='+03'><code>ab</code><urgent/></values>`,
  ],
  ['white space around an enumeration value', "<message type=' chat '/>"],
  [
    'white space around a boolean',
    "<iq id='1' type='set'><query xmlns='jabber:iq:roster'><item jid='a@b' approved=' 1 '/></query></iq>",
  ],
  ['a number with zeros', '<presence><priority>+007</priority></presence>'],
  [
    'a date with an offset',
    "<message><delay xmlns='urn:xmpp:delay' stamp='2002-09-10T17:08:25.0000-06:00'/></message>",
  ],
  [
    'a date of the old form',
    "<message><x xmlns='jabber:x:delay' stamp='20020910T23:08:25'/></message>",
  ],
  ['an address that is not prepared', "<message to='Romeo@Example.COM/Orchard'/>"],
  [
    'a list with more white space',
    `<values ${sample} numbers=' 1\n2  003 ' tags='red  green'><code>ab</code><urgent/></values>`,
  ],
  [
    'base64 with white space',
    `<values ${sample} data='aG k=' digest='00ff'><code>ab</code><urgent/></values>`,
  ],
  [
    'a number past the safe range',
    `<values ${sample} big='18446744073709551615' ratio='0.10' measure='1e3'><code>ab</code><urgent/></values>`,
  ],
  ['an empty attribute', "<message id='' to='' type=''/>"],
  ['an empty text', '<message><body/><subject></subject><thread/></message>'],
  [
    'an empty list item',
    "<iq id='1' type='set'><query xmlns='jabber:iq:roster'><item jid='a@b'><group/><group>x</group></item></query></iq>",
  ],
  // Faults.
  ['an enumeration value that does not exist', "<message type='bogus'/>"],
  ['addresses that are none', "<message to='a@@b' from='@'/>"],
  ['a child that is no number', '<presence><priority>high</priority></presence>'],
  ['an empty child that has to be a number', '<presence><priority/></presence>'],
  [
    'a payload without what it needs',
    "<message><delay xmlns='urn:xmpp:delay'>late</delay></message>",
  ],
  [
    'a payload with a value that is none',
    "<message><delay xmlns='urn:xmpp:delay' stamp='yesterday'/></message>",
  ],
  [
    'faulty items between good ones',
    "<iq id='1' type='set'><query xmlns='jabber:iq:roster'><item jid='a@b'/><item/><item jid='c@d'/><item jid='@'/><item jid='e@f'/></query></iq>",
  ],
  [
    'faulty items only',
    "<iq id='1' type='set'><query xmlns='jabber:iq:roster'><item/><item name='x'/></query></iq>",
  ],
  [
    'folded children without the attribute',
    `<iq id='1' type='result'><query xmlns='${discoInfo}'><feature/><feature var='a'/><feature x='1'/></query></iq>`,
  ],
  [
    'a faulty error before a good one',
    `<message><error type='bogus'/><error type='cancel'><gone xmlns='${stanzas}'/></error></message>`,
  ],
  [
    'a good error before a faulty one',
    `<message><error type='cancel'><gone xmlns='${stanzas}'>xmpp:a@b</gone></error><error/></message>`,
  ],
  ['an iq without id and type', "<iq><query xmlns='jabber:iq:roster'/></iq>"],
  ['a faulty language', "<message xml:lang='e n'><body>x</body></message>"],
  [
    'a fixed value that is another',
    `<values ${sample} edition='2.0'><code>ab</code><urgent/></values>`,
  ],
  [
    'a value outside the enumeration of a list',
    `<values ${sample} tags='red blue'><code>ab</code><urgent/></values>`,
  ],
  ['a faulty required child', `<box ${sample}><head><item id='x'/></head><break/></box>`],
  // Counts and order.
  ['a second thread', '<message><thread>a</thread><thread>b</thread></message>'],
  [
    'a second child of a number, after a faulty one',
    '<presence><priority>x</priority><priority>5</priority><priority>6</priority></presence>',
  ],
  [
    'a condition twice',
    `<message><error type='wait'><gone xmlns='${stanzas}'/><conflict xmlns='${stanzas}'/></error></message>`,
  ],
  [
    'a second error behind the payload',
    `<iq id='1' type='error'><x xmlns='urn:x'/><error type='wait'><gone xmlns='${stanzas}'/></error><error type='auth'><forbidden xmlns='${stanzas}'/></error></iq>`,
  ],
  [
    'bodies of one language',
    "<message><body>a</body><body>b</body><body xml:lang='de'>c</body></message>",
  ],
  [
    'children in another order',
    `<message><error type='wait'><text xmlns='${stanzas}'>t</text><gone xmlns='${stanzas}'/></error></message>`,
  ],
  [
    'a repeated choice in its order',
    `<box ${sample}><head><item id='1'/></head><break/><item id='2'/><item id='3'/><break/></box>`,
  ],
  [
    'a faulty member of a repeated choice',
    `<box ${sample}><head><item id='1'/></head><item id='2'/><item/><break/><item id='3'/></box>`,
  ],
  [
    'mixed content',
    `<note ${sample} by='x'>a<item id='1'>b</item>c<break/><other/>d<item/>e</note>`,
  ],
  ['mixed content that begins and ends with elements', `<note ${sample}><break/> <break/></note>`],
  ['text of one kind between unknown children', '<message><a/>x<b/>y<a/>z</message>'],
  [
    'text among a second thread and payloads',
    "<message>1<thread>a</thread>2<x xmlns='urn:x'/>3<thread>b</thread>4</message>",
  ],
  [
    'text among faulty items',
    "<iq id='1' type='set'><query xmlns='jabber:iq:roster'>1<item/>2<item jid='a@b'/>3</query></iq>",
  ],
  // Languages.
  ['a language', "<message xml:lang='de'><body>x</body><body xml:lang='en'>y</body></message>"],
  [
    'a language that is written again',
    "<message xml:lang='de'><body xml:lang='de'>x</body><body xml:lang='en'>y</body></message>",
  ],
  [
    'a language that is no language any more',
    "<message xml:lang='de'><body xml:lang=''>x</body></message>",
  ],
  ['a language in another case', "<message xml:lang='de'><body xml:lang='DE'>x</body></message>"],
  ['a language with white space', "<message xml:lang=' de '><body>x</body></message>"],
  [
    'a language inherited by a payload',
    `<iq id='1' type='result' xml:lang='de'><query xmlns='${discoInfo}'><identity ${identity}/></query></iq>`,
  ],
  [
    'a language written again in a payload',
    `<iq id='1' type='result' xml:lang='de'><query xmlns='${discoInfo}'><identity ${identity} xml:lang='de'/><identity ${identity} xml:lang='en'/></query></iq>`,
  ],
  [
    'a language where no field is',
    `<iq id='1' type='result'><query xmlns='${discoInfo}' xml:lang='de'><identity ${identity}/></query></iq>`,
  ],
  [
    'a language inherited past an element without one',
    `<iq id='1' type='error' xml:lang='de'><error type='wait'><gone xmlns='${stanzas}'/><text xmlns='${stanzas}'>t</text></error></iq>`,
  ],
  // Prefixes.
  ['a stanza with a prefix', "<c:message xmlns:c='jabber:client'><c:body>x</c:body></c:message>"],
  [
    'a payload with a prefix',
    "<message xmlns:d='urn:xmpp:delay'><d:delay stamp='2002-09-10T23:08:25Z'/></message>",
  ],
  [
    'a prefix that content refers to',
    "<message xmlns:p='urn:p'><x xmlns='urn:x' type='p:name'>p:other</x></message>",
  ],
  [
    'attributes whose prefixes are declared outside',
    "<message xmlns:a='urn:a' xmlns:b='urn:b'><delay xmlns='urn:xmpp:delay' xmlns:_1='urn:c' xmlns:ns2='urn:d' stamp='2002-09-10T23:08:25Z' a:x='1' b:y='2' _1:z='3' ns2:z='4'/></message>",
  ],
  [
    'QNames',
    `<values ${sample} xmlns:q='urn:q' kind='q:a' other='plain'><class>q:b</class><ref>q:c</ref><ref xmlns:r='urn:r'>r:d</ref><code>ab</code><urgent/></values>`,
  ],
  [
    'a QName without its prefix',
    `<values ${sample} kind='q:a'><class>q:b</class><code>ab</code><urgent/></values>`,
  ],
  [
    'a field in another namespace',
    `<values ${sample} xmlns:l='urn:sample:link' l:href='x' href='y'><code>ab</code><urgent/></values>`,
  ],
  // Namespaces.
  [
    'a stanza among servers',
    "<message xmlns='jabber:server'><body>x</body><error type='wait'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>",
  ],
  [
    'a stanza of a component',
    "<presence xmlns='jabber:component:accept'><show>dnd</show><x xmlns='vcard-temp:x:update'><photo/></x></presence>",
  ],
  ['a stanza in a stanza', '<message><message><body>x</body></message></message>'],
  [
    'a stanza in a stanza of another namespace',
    "<message xmlns='jabber:server'><message xmlns='jabber:client'><thread>x</thread></message></message>",
  ],
  [
    'a stanza in a foreign element',
    "<message xmlns='jabber:server'><forwarded xmlns='urn:xmpp:forward:0'><message xmlns='jabber:client'><body>x</body></message></forwarded></message>",
  ],
  [
    'names of the same spelling in another namespace',
    "<message><body xmlns='urn:other'>x</body><body>y</body></message>",
  ],
  // Characters.
  ['CDATA', '<message><body><![CDATA[<&]]>]]&gt;<![CDATA[]]></body></message>'],
  [
    'references',
    "<message id='&lt;&amp;&#39;&quot;&#9;&#10;&#13;'><body>&#13;&#10;&#x1F600;]]&gt;</body></message>",
  ],
  ['line ends', "<message id='a\nb\r\nc'><body>a\r\nb\rc</body></message>"],
  [
    'characters outside of the first plane',
    "<message id='😀'><body>𝄞 ￼ \u0085\u2028</body></message>",
  ],
  ['names outside of ASCII', "<message é='1'><ü xmlns='urn:ü'>x</ü></message>"],
  // Names that mean something to JavaScript.
  [
    'names of Object.prototype',
    "<message __proto__='1' constructor='2' toString='3' hasOwnProperty='4'><__proto__ xmlns='constructor'/><constructor/><toString/></message>",
  ],
  [
    'names of members of nodes',
    "<message get='1' with='2' all='3' elements='4' equals='5' then='6'><get/><with/><then/></message>",
  ],
]

const test = suite('lossless')

for (const [title, xml] of cases) {
  test(title, () => assert.equal(losses(xml), []))
}

for (const [title, xml] of cases) {
  test(`${title}, where few classes are known`, () => {
    assert.equal(losses(xml, registry([Message, Presence])), [])
  })
}

test.run()
