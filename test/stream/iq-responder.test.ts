/** Every request gets exactly one answer. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Iq } from '../../generated/rfc6120/index.ts'
import { Roster } from '../../generated/rfc6121/index.ts'
import { DiscoInfo } from '../../generated/xep-0030/index.ts'
import { Ping } from '../../generated/xep-0199/index.ts'
import { LocalProtocolError } from '../../runtime/errors.ts'
import { type Declaration, Node, parse, registry, StanzaError } from '../../runtime/node/index.ts'
import { IqResponder, type IqResponderOptions } from '../../runtime/stream/iq-responder.ts'

const test = suite('iq responder')

const known = registry([Iq, Ping, Roster, DiscoInfo])
const ping = "<ping xmlns='urn:xmpp:ping'/>"
const error = (type: string, condition: string): string =>
  `<error type='${type}'><${condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>`

function responder(options: Partial<IqResponderOptions> = {}): {
  responder: IqResponder
  faults: unknown[]
} {
  const faults: unknown[] = []
  const made = new IqResponder({ report: (fault) => faults.push(fault), ...options })
  made.handle(Ping, 'get', () => undefined)
  made.handle(Roster, 'set', () => undefined)
  made.handle(DiscoInfo, 'get', ({ node }) => new DiscoInfo({ node }))
  return { responder: made, faults }
}

async function answerTo(xml: string, given = responder().responder): Promise<string> {
  const iq = parse(xml, known)
  assert.instance(iq, Iq)
  const answer = await given.receive(iq as Iq)
  return answer === undefined ? 'none' : String(answer).replace(" xmlns='jabber:client'", '')
}

const cases: readonly [title: string, request: string, answer: string | RegExp][] = [
  [
    'a request, by an empty result to its sender',
    `<iq type='get' id='1' from='a.example' to='b.example'>${ping}</iq>`,
    "<iq from='b.example' to='a.example' id='1' type='result'/>",
  ],
  [
    'a request, by the payload that its handler gives',
    "<iq type='get' id='1'><query xmlns='http://jabber.org/protocol/disco#info' node='n'/></iq>",
    "<iq id='1' type='result'><query xmlns='http://jabber.org/protocol/disco#info' node='n'/></iq>",
  ],
  [
    'a payload nobody handles',
    "<iq type='get' id='1'><x xmlns='urn:x'/></iq>",
    new RegExp(`^<iq id='1' type='error'>${error('cancel', 'service-unavailable')}`),
  ],
  [
    'a type of request nobody handles',
    `<iq type='set' id='1'>${ping}</iq>`,
    new RegExp(error('cancel', 'service-unavailable')),
  ],
  [
    'a faulty payload nobody handles',
    "<iq type='get' id='1'><query xmlns='jabber:iq:roster'><item jid='@'/></query></iq>",
    new RegExp(error('cancel', 'service-unavailable')),
  ],
  ['no payload', "<iq type='get' id='1'/>", new RegExp(error('modify', 'bad-request'))],
  [
    'two payloads',
    `<iq type='get' id='1'>${ping}${ping}</iq>`,
    new RegExp(error('modify', 'bad-request')),
  ],
  [
    'a type that is none',
    `<iq type='ask' id='1'>${ping}</iq>`,
    /^<iq id='1' type='error'>.*<bad-r/,
  ],
  ['no type', `<iq id='1'>${ping}</iq>`, /^<iq id='1' type='error'>.*<bad-request /],
  ['no id', `<iq type='get' from='a.example'>${ping}</iq>`, /to='a.example'.*<bad-request /],
  ['a result', "<iq type='result' id='1'/>", 'none'],
  ['an error', "<iq type='error' id='1'/>", 'none'],
  ['a result with a payload', `<iq type='result' id='1'>${ping}</iq>`, 'none'],
]

for (const [title, request, answer] of cases) {
  test(`answers ${title}`, async () => {
    const answered = await answerTo(request)
    if (typeof answer === 'string') assert.is(answered, answer)
    else assert.match(answered, answer)
  })
}

test('a faulty item is missing from the list, which is no fault of the payload', async () => {
  let items = -1
  const given = new IqResponder({ report: () => {} })
  given.handle(Roster, 'set', (roster) => {
    items = roster.items.length
  })
  await answerTo(
    "<iq type='set' id='1'><query xmlns='jabber:iq:roster'><item jid='@'/><item jid='a@b'/></query></iq>",
    given,
  )
  assert.is(items, 1)
})

/** What a program's own schema might give: a payload that is nothing without its values. */
const meetingDeclaration: Declaration = {
  namespace: 'urn:example:meeting',
  name: 'meeting',
  fields: {
    with: { kind: 'attribute', type: 'jid', required: true },
    at: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

class Meeting extends Node {
  static override readonly declaration = meetingDeclaration
}

for (const [title, attributes, condition] of [
  ['an address that is none', "with='@' at='2026-01-01T00:00:00Z'", 'jid-malformed'],
  ['a date that is none', "with='a.example' at='tomorrow'", 'bad-request'],
  ['a missing address', "at='2026-01-01T00:00:00Z'", 'bad-request'],
  ['a missing date', "with='a.example'", 'bad-request'],
] as const) {
  test(`answers ${condition} to ${title} in a payload that is handled`, async () => {
    let calls = 0
    const given = new IqResponder({ report: () => {} })
    given.handle(Meeting, 'set', () => {
      calls++
    })
    const xml = `<iq type='set' id='1'><meeting xmlns='urn:example:meeting' ${attributes}/></iq>`
    const answer = await given.receive(parse(xml, registry([known, Meeting])) as Iq)
    assert.match(String(answer), error('modify', condition))
    // Without the class, nobody has looked for what was wrong.
    const other = await given.receive(parse(xml, known) as Iq)
    assert.match(String(other), error('modify', 'bad-request'))
    assert.is(calls, 0)
  })
}

test('an error that a handler throws is the answer, whatever the way', async () => {
  const refusal = new StanzaError('forbidden', { text: 'not you' })
  for (const handler of [
    () => {
      throw refusal
    },
    () => Promise.reject(refusal),
  ]) {
    const faults: unknown[] = []
    const given = new IqResponder({ report: (fault) => faults.push(fault) })
    given.handle(Ping, 'get', handler)
    const answer = await answerTo(`<iq type='get' id='1'>${ping}</iq>`, given)
    assert.match(answer, error('auth', 'forbidden'))
    assert.match(answer, '>not you</text>')
    assert.equal(faults, [])
  }
})

test('any other error is the own fault, told to nobody else', async () => {
  for (const handler of [
    () => {
      throw new Error('the password is 1234')
    },
    () => Promise.reject(new Error('the password is 1234')),
  ]) {
    const faults: unknown[] = []
    const given = new IqResponder({ report: (fault) => faults.push(fault) })
    given.handle(Ping, 'get', handler)
    const answer = await answerTo(`<iq type='get' id='1'>${ping}</iq>`, given)
    assert.match(answer, error('cancel', 'internal-server-error'))
    assert.not.match(answer, '1234')
    assert.is(faults.length, 1)
  }
})

test('a payload that may not be asked for by this sender has no handler', async () => {
  let calls = 0
  const given = new IqResponder({ report: () => {}, judge: ({ from }) => from === undefined })
  given.handle(Ping, 'get', () => {
    calls++
  })
  assert.match(
    await answerTo(`<iq type='get' id='1' from='evil.example'>${ping}</iq>`, given),
    error('cancel', 'service-unavailable'),
  )
  assert.is(calls, 0)
  await answerTo(`<iq type='get' id='1'>${ping}</iq>`, given)
  assert.is(calls, 1)
})

test('there is one handler for a payload, until it is stopped', async () => {
  const { responder: given } = responder()
  assert.throws(
    () => given.handle(Ping, 'get', () => undefined),
    (fault: unknown) => fault instanceof LocalProtocolError,
  )
  const stop = given.handle(Ping, 'set', () => undefined)
  stop()
  stop()
  given.handle(Ping, 'set', () => undefined)
  stop()
  assert.match(await answerTo(`<iq type='set' id='1'>${ping}</iq>`, given), "type='result'")
})

test('names of the wire are not taken for members of objects', async () => {
  for (const name of ['constructor', '__proto__', 'toString']) {
    const xml = `<iq type='get' id='1'><${name} xmlns='${name}'/></iq>`
    assert.match(await answerTo(xml), 'service-unavailable')
  }
})

test.run()
