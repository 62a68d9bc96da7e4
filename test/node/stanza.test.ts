import {
  defaultErrorType,
  Element,
  isStanzaError,
  type Stanza,
  StanzaError,
  type StanzaErrorCondition,
} from 'typed-xmpp/node'
import { Iq, Message, Presence, StanzaErrorElement } from 'typed-xmpp/rfc6120'
import { DiscoInfo } from 'typed-xmpp/xep-0030'
import { ChatActive } from 'typed-xmpp/xep-0085'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { parsed } from './round-trips.ts'

const stanzas = 'urn:ietf:params:xml:ns:xmpp-stanzas'
const bad = `<bad-request xmlns='${stanzas}'/>`

/** A stanza, what answers it, and its XML. */
const cases: readonly {
  readonly title: string
  readonly answer: () => Stanza
  readonly xml: string
}[] = [
  {
    title: 'a reply to a message is of its type and thread',
    answer: () =>
      parsed(
        Message,
        "<message from='a@b/c' to='d@e' id='1' type='chat'><thread>t</thread><body>x</body></message>",
      ).reply({ body: 'y' }),
    xml: "<message from='d@e' to='a@b/c' type='chat'><body>y</body><thread>t</thread></message>",
  },
  {
    title: 'an error may say more than its condition does',
    answer: () =>
      new Iq({ type: 'get', id: '1', from: 'a@b' }, [new DiscoInfo()]).errorReply({
        condition: 'bad-request',
        text: 'no',
        application: new Element('urn:q', 'too-many', {}, ['3']),
      }),
    xml:
      "<iq to='a@b' id='1' type='error'>" +
      `<error type='modify'>${bad}<text xmlns='${stanzas}'>no</text><too-many xmlns='urn:q'>3</too-many></error></iq>`,
  },
  {
    title: 'so may one that is thrown, of a class',
    answer: () =>
      new Message({ id: '1', from: 'a@b' }).errorReply(
        new StanzaError('bad-request', { application: new ChatActive() }),
      ),
    xml:
      "<message to='a@b' id='1' type='error'>" +
      `<error type='modify'>${bad}<active xmlns='http://jabber.org/protocol/chatstates'/></error></message>`,
  },
  {
    title: 'a reply to a message without a type has none',
    answer: () => new Message({ from: 'a@b', body: 'x' }).reply(),
    xml: "<message to='a@b'/>",
  },
  {
    title: 'a reply may be of another type and to another address',
    answer: () =>
      new Message({ from: 'a@b/c', type: 'groupchat' }).reply({ to: 'a@b', type: 'chat', id: '2' }),
    xml: "<message to='a@b' id='2' type='chat'/>",
  },
  {
    title: 'a reply may have content',
    answer: () => new Message({ from: 'a@b' }).reply({}, [new ChatActive()]),
    xml: "<message to='a@b'><active xmlns='http://jabber.org/protocol/chatstates'/></message>",
  },
  {
    title: 'a reply to a request is its result',
    answer: () =>
      new Iq({ id: '1', type: 'get', from: 'a@b/c', to: 'd@e' }).reply({}, [new DiscoInfo()]),
    xml: "<iq from='d@e' to='a@b/c' id='1' type='result'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>",
  },
  {
    title: 'a reply to a request without an id has none',
    answer: () => parsed(Iq, "<iq type='set' from='a@b'/>").reply(),
    xml: "<iq to='a@b' type='result'/>",
  },
  {
    title: 'an error answers with the type that the condition has',
    answer: () => new Iq({ id: '1', type: 'get', from: 'a@b' }).errorReply('bad-request'),
    xml: `<iq to='a@b' id='1' type='error'><error type='modify'>${bad}</error></iq>`,
  },
  {
    title: 'an error says what it is told',
    answer: () =>
      new Message({ id: '1', from: 'a@b', to: 'c@d', type: 'chat', body: 'x' }).errorReply({
        condition: 'gone',
        type: 'modify',
        text: 'moved',
        by: 'd',
        uri: 'xmpp:e@f',
      }),
    xml: `<message from='c@d' to='a@b' id='1' type='error'><error by='d' type='modify'><gone xmlns='${stanzas}'>xmpp:e@f</gone><text xmlns='${stanzas}'>moved</text></error></message>`,
  },
  {
    title: 'an error repeats what it is given',
    answer: () =>
      parsed(Iq, "<iq id='1' type='get' from='a@b'><x xmlns='urn:x'/></iq>").errorReply(
        'bad-request',
        parsed(Iq, "<iq id='1' type='get'><x xmlns='urn:x'/></iq>").elements,
      ),
    xml: `<iq to='a@b' id='1' type='error'><x xmlns='urn:x'/><error type='modify'>${bad}</error></iq>`,
  },
  {
    title: 'an error answers what lacks everything',
    answer: () => parsed(Iq, '<iq/>').errorReply('bad-request'),
    xml: `<iq type='error'><error type='modify'>${bad}</error></iq>`,
  },
  {
    title: 'an error answers presence',
    answer: () =>
      new Presence({ type: 'subscribe', from: 'a@b', id: '1' }).errorReply('bad-request'),
    xml: `<presence to='a@b' id='1' type='error'><error type='modify'>${bad}</error></presence>`,
  },
  {
    title: 'a stanza error answers',
    answer: () =>
      new Iq({ id: '1', type: 'get', from: 'a@b' }).errorReply(
        new StanzaError('bad-request', { type: 'wait', text: 't' }),
      ),
    xml: `<iq to='a@b' id='1' type='error'><error type='wait'>${bad}<text xmlns='${stanzas}'>t</text></error></iq>`,
  },
]

const test = suite('stanzas')

for (const { title, answer, xml } of cases) {
  test(title, () => {
    const expected = parsed(answer().constructor as never, xml)
    assert.ok(answer().equals(expected), String(answer()))
    assert.is(String(answer()), xml.replace(/^<(\w+)/, "<$1 xmlns='jabber:client'"))
  })
}

test('answers stay in the namespace of the stanza', () => {
  const iq = parsed(Iq, "<iq xmlns='jabber:component:accept' id='1' type='get' from='a@b' to='c'/>")
  assert.is(iq.reply().$namespace, 'jabber:component:accept')
  const error = iq.errorReply('item-not-found')
  assert.match(String(error), /^<iq xmlns='jabber:component:accept'[^>]*><error type/)
})

test('errors and results are not answered', () => {
  for (const stanza of [
    new Iq({ id: '1', type: 'result' }),
    new Iq({ id: '1', type: 'error' }),
    new Message({ type: 'error' }),
    new Presence({ type: 'error' }),
  ]) {
    assert.throws(() => stanza.reply(), TypeError)
    assert.throws(() => stanza.errorReply('bad-request'), TypeError)
  }
})

const errors = suite('stanza errors')

test('each condition has the type of RFC 6120', () => {
  const types: Readonly<Record<string, string>> = {
    'bad-request': 'modify',
    conflict: 'cancel',
    'feature-not-implemented': 'cancel',
    forbidden: 'auth',
    gone: 'cancel',
    'internal-server-error': 'cancel',
    'item-not-found': 'cancel',
    'jid-malformed': 'modify',
    'not-acceptable': 'modify',
    'not-allowed': 'cancel',
    'not-authorized': 'auth',
    'payment-required': 'auth',
    'policy-violation': 'modify',
    'recipient-unavailable': 'wait',
    redirect: 'modify',
    'registration-required': 'auth',
    'remote-server-not-found': 'cancel',
    'remote-server-timeout': 'wait',
    'resource-constraint': 'wait',
    'service-unavailable': 'cancel',
    'subscription-required': 'auth',
    'undefined-condition': 'cancel',
    'unexpected-request': 'wait',
  }
  const { condition } = StanzaErrorElement.declaration.fields
  assert.equal(Object.keys(types), condition?.kind === 'oneOf' ? condition.names : [])
  for (const [name, type] of Object.entries(types)) {
    assert.is(defaultErrorType(name), type, name)
    assert.is(new StanzaError(name as StanzaErrorCondition).type, type, name)
  }
  for (const name of ['', 'toString', '__proto__', 'x']) assert.is(defaultErrorType(name), 'cancel')
})

errors('tell what a stanza of type error says', () => {
  const stanza = parsed(
    Iq,
    `<iq id='1' type='error' from='a@b'><error type='auth' by='c'><forbidden xmlns='${stanzas}'/><text xmlns='${stanzas}'>no</text></error></iq>`,
  )
  const request = new Iq({ id: '1', type: 'get', to: 'a@b' })
  const error = StanzaError.from(stanza, request)
  assert.is(error.condition, 'forbidden')
  assert.is(error.type, 'auth')
  assert.is(error.text, 'no')
  assert.is(String(error.by), 'c')
  assert.is(error.stanza, stanza)
  assert.is(error.request, request)
  assert.is(error.name, 'StanzaError')
  assert.is(error.code, 'stanza')
  assert.match(error.message, /^forbidden: no, from a@b$/)
  assert.ok(isStanzaError(error))
})

errors('are undefined-condition where the stanza does not say', () => {
  for (const xml of [
    "<iq id='1' type='error'/>",
    "<iq id='1' type='error'><error type='wait'/></iq>",
    "<iq id='1' type='error'><error/></iq>",
    "<iq id='1' type='error'><error code='404'>Not Found</error></iq>",
  ]) {
    const error = StanzaError.from(parsed(Iq, xml))
    assert.is(error.condition, 'undefined-condition')
    assert.is(error.type, 'cancel')
  }
})

errors('are told from others', () => {
  for (const other of [
    undefined,
    null,
    new Error('x'),
    { name: 'StanzaError' },
    new TypeError('y'),
  ]) {
    assert.not.ok(isStanzaError(other))
  }
})

errors('what says more than the condition is read, too', () => {
  const reply = new Message({ id: '1', from: 'a@b' }).errorReply({
    condition: 'bad-request',
    application: new Element('urn:q', 'too-many'),
  })
  const { application } = StanzaError.from(parsed(Message, String(reply)))
  assert.is((application as Element).name, 'too-many')
})

test.run()
errors.run()
