/** What a log may show of a stream. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { redacted } from '../../runtime/stream/redact.ts'
import { Tokenizer } from '../../runtime/xml/index.ts'
import { bytesOf } from '../support/chunks.ts'

const test = suite('redaction')

const sasl = 'urn:ietf:params:xml:ns:xmpp-sasl'

/** What was written, and what is shown of it; the same where nothing is given. */
const cases: readonly [title: string, xml: string, shown?: string, namespace?: string][] = [
  ['a stanza', "<message to='a'><body>the password is x &amp; y</body></message>"],
  ['an empty challenge', `<challenge xmlns='${sasl}'/>`],
  ['a failure', `<failure xmlns='${sasl}'><not-authorized/></failure>`],
  ...['challenge', 'response', 'success'].map((name): [string, string, string] => [
    `a ${name}`,
    `<${name} xmlns='${sasl}'>c2VjcmV0</${name}>`,
    `<${name} xmlns='${sasl}'>[redacted]</${name}>`,
  ]),
  [
    'the first message of an exchange',
    `<auth mechanism='PLAIN' xmlns='${sasl}'>c2VjcmV0</auth>`,
    `<auth xmlns='${sasl}' mechanism='PLAIN'>[redacted]</auth>`,
  ],
  [
    'one with a prefix',
    `<s:auth xmlns:s='${sasl}' mechanism='PLAIN'>c2VjcmV0</s:auth>`,
    `<auth xmlns='${sasl}' mechanism='PLAIN'>[redacted]</auth>`,
  ],
  [
    'a handshake',
    '<handshake>c2VjcmV0</handshake>',
    "<handshake xmlns='jabber:component:accept'>[redacted]</handshake>",
    'jabber:component:accept',
  ],
  [
    'a registration',
    "<iq type='set'><query xmlns='jabber:iq:register'><username>a</username><password>c2VjcmV0</password></query></iq>",
    "<iq xmlns='jabber:client' type='set'><query xmlns='jabber:iq:register'><username>a</username><password>[redacted]</password></query></iq>",
  ],
  [
    'a registration by a form',
    "<iq><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data'><field var='password'><value>c2VjcmV0</value></field><field var='name'><value>a</value></field></x></query></iq>",
    "<iq xmlns='jabber:client'><query xmlns='jabber:iq:register'><x xmlns='jabber:x:data'><field var='password'>[redacted]</field><field var='name'><value>a</value></field></x></query></iq>",
  ],
  [
    'a private field of any form',
    "<x xmlns='jabber:x:data'><field var='k' type='text-private'><value>c2VjcmV0</value></field></x>",
    "<x xmlns='jabber:x:data'><field var='k' type='text-private'>[redacted]</field></x>",
  ],
  [
    'old authentication',
    "<iq><query xmlns='jabber:iq:auth'><digest>c2VjcmV0</digest></query></iq>",
    "<iq xmlns='jabber:client'><query xmlns='jabber:iq:auth'><digest>[redacted]</digest></query></iq>",
  ],
  [
    'the first message of a newer exchange',
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>c2VjcmV0</initial-response></authenticate>",
    "<authenticate xmlns='urn:xmpp:sasl:2' mechanism='PLAIN'><initial-response>[redacted]</initial-response></authenticate>",
  ],
  [
    'what a second factor says',
    "<next xmlns='urn:xmpp:sasl:2' task='X'><totp xmlns='urn:x'>c2VjcmV0</totp></next>",
    "<next xmlns='urn:xmpp:sasl:2' task='X'>[redacted]</next>",
  ],
  [
    'what it says further',
    "<task-data xmlns='urn:xmpp:sasl:2'><totp xmlns='urn:x'>c2VjcmV0</totp></task-data>",
    "<task-data xmlns='urn:xmpp:sasl:2'>[redacted]</task-data>",
  ],
  [
    'a token',
    "<token xmlns='urn:xmpp:fast:0' expiry='2030' token='c2VjcmV0'/>",
    "<token xmlns='urn:xmpp:fast:0' expiry='2030' token='[redacted]'/>",
  ],
  ...[
    'http://jabber.org/protocol/muc',
    'http://jabber.org/protocol/muc#user',
    'storage:bookmarks',
  ].map((namespace): [string, string, string] => [
    `the password of a room in ${namespace}`,
    `<presence xmlns='jabber:client'><x xmlns='${namespace}'><password>c2VjcmV0</password></x></presence>`,
    `<presence xmlns='jabber:client'><x xmlns='${namespace}'><password>[redacted]</password></x></presence>`,
  ]),
  [
    'the password of a room that is bookmarked',
    "<conference xmlns='urn:xmpp:bookmarks:1'><nick>a</nick><password>c2VjcmV0</password></conference>",
    "<conference xmlns='urn:xmpp:bookmarks:1'><nick>a</nick><password>[redacted]</password></conference>",
  ],
  [
    'the password of an invitation',
    "<x xmlns='jabber:x:conference' jid='r@c.example' password='c2VjcmV0'/>",
    "<x xmlns='jabber:x:conference' jid='r@c.example' password='[redacted]'/>",
  ],
  ['an invitation without one', "<x jid='r@c.example' xmlns='jabber:x:conference'/>"],
  [
    'the headers of an upload',
    "<put xmlns='urn:xmpp:http:upload:0' url='https://u.example/f'><header name='Authorization'>c2VjcmV0</header></put>",
    "<put xmlns='urn:xmpp:http:upload:0' url='https://u.example/f'><header name='Authorization'>[redacted]</header></put>",
  ],
  [
    'the credentials of a service',
    "<service xmlns='urn:xmpp:extdisco:2' host='t.example' type='turn' password='c2VjcmV0'/>",
    "<service xmlns='urn:xmpp:extdisco:2' host='t.example' type='turn' password='[redacted]'/>",
  ],
  ['an element with the name of a member of objects', "<__proto__ xmlns='constructor'/>"],
]

for (const [title, xml, shown = xml, namespace = 'jabber:client'] of cases) {
  test(`shows ${title}${shown === xml ? ' as it is' : ' without the secret'}`, () => {
    assert.is(redacted(xml, namespace), shown)
    let read = ''
    const sink = {
      element: (tape: Parameters<typeof redacted>[0]) => (read = redacted(tape, namespace)),
    }
    new Tokenizer(sink, { mode: 'element', namespace }).receive(bytesOf(xml))
    assert.is(read, shown)
  })
}

test('shows the tags of the stream as they are', () => {
  for (const tag of ["<?xml version='1.0'?><stream:stream to='a'>", '</stream:stream>']) {
    assert.is(redacted(tag, 'jabber:client'), tag)
  }
})

test('shows characters beyond ASCII', () => {
  let read = ''
  const xml = "<message xmlns='jabber:client'><body>Γειά σου</body></message>"
  const sink = {
    element: (tape: Parameters<typeof redacted>[0]) => (read = redacted(tape, 'jabber:client')),
  }
  new Tokenizer(sink, { mode: 'element' }).receive(bytesOf(xml))
  assert.is(read, xml)
})

test.run()
