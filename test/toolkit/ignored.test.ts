/** What no handler of a stream of the toolkit sees: the rules hold before any of its events. */
import { Iq } from 'typed-xmpp/rfc6120'
import { Roster } from 'typed-xmpp/rfc6121'
import type { XmlStream } from 'typed-xmpp/toolkit'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { header, type Scripted, scripted, settled } from './toolkit-server.ts'

/** A stream that is bound, and what its handlers saw. */
async function bound(): Promise<Scripted & { readonly seen: string[] }> {
  const ends = await scripted()
  const { stream, say, received } = ends
  say(header)
  await settled()
  const binding = stream.bindToResource('balcony')
  await settled()
  const [, id = ''] = /<iq [^>]*id='([^']+)'/.exec(received()) ?? []
  const jid =
    '<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"><jid>romeo@localhost/balcony</jid></bind>'
  say(`<iq type='result' id='${id}'>${jid}</iq>`)
  await binding
  return { ...ends, seen: witness(stream) }
}

function witness(stream: XmlStream): string[] {
  const seen: string[] = []
  for (const name of ['node', 'iq', 'iqSet', 'iqGet', 'iqResult', 'iqError', 'message'] as const) {
    stream.on(name, (node) => seen.push(`${name} ${(node as Iq).id}`))
  }
  stream.on(Iq, ({ id }) => seen.push(`class ${id}`))
  stream.on('ignored', ({ reason }) => seen.push(`ignored: ${reason}`))
  return seen
}

function push(id: string, from: string, items = "<item jid='eve@evil.example'/>"): string {
  return `<iq type='set' id='${id}'${from}><query xmlns='jabber:iq:roster'>${items}</query></iq>`
}

const refused = 'ignored: its sender may not ask for that'
const unasked = 'ignored: it answers no request of its sender'
const nobody = 'ignored: its sender is no address'
const all = (id: string): string[] =>
  ['node', 'class', 'iq', 'iqSet'].map((name) => `${name} ${id}`)

/** What comes, what handlers see of it, and the condition that answers it. */
const cases: readonly (readonly [
  title: string,
  xml: string,
  seen: readonly string[],
  condition: string | undefined,
])[] = [
  ['a push of the account', push('p', " from='romeo@localhost'"), all('p'), undefined],
  ['a push without a sender', push('p', ''), all('p'), undefined],
  ['a push by a stranger', push('p', " from='eve@evil.example'"), [refused], 'service-unavailable'],
  ['a push by the domain', push('p', " from='localhost'"), [refused], 'service-unavailable'],
  ['a push without a contact', push('p', '', ''), [refused], 'bad-request'],
  ['a push by what is no address', push('p', " from='@@'"), [nobody], undefined],
  [
    'a message by what is no address',
    "<message from='@@'><body>x</body></message>",
    [nobody],
    undefined,
  ],
]

const test = suite('what a stream ignores')

for (const [title, xml, expected, condition] of cases) {
  test(`${title} is ${expected.length > 1 ? 'seen' : 'seen by no handler'}`, async () => {
    const { stream, say, seen, received } = await bound()
    stream.on('iqSet', (iq) => void stream.send(iq.reply()))
    const before = received().length
    say(xml)
    await settled()
    assert.equal(seen, expected)
    const said = received().slice(before)
    if (condition !== undefined) assert.match(said, `<${condition} `)
    else if (expected.length === 1) assert.is(said, '')
    else assert.match(said, "type='result'")
  })
}

for (const [title, asks] of [
  ['by hand', (stream: XmlStream, to: string) => stream.send(question(to))],
  ['by the stream', (stream: XmlStream, to: string) => void ask(stream, to)],
] as const) {
  test(`an answer to a request made ${title} is one by who was asked, and once`, async () => {
    const { stream, say, seen, received } = await bound()
    const before = received().length
    asks(stream, 'juliet@localhost/chamber')
    await settled()
    const [, id = ''] = /id='([^']+)'/.exec(received().slice(before)) ?? []
    for (const from of ['', " from='localhost'", " from='eve@evil.example'"]) {
      say(`<iq type='result' id='${id}'${from}/><iq type='error' id='${id}'${from}/>`)
    }
    await settled()
    assert.equal(seen, Array(6).fill(unasked))
    const answer = `<iq type='result' id='${id}' from='juliet@localhost/chamber'/>`
    say(answer + answer)
    await settled()
    const names = ['node', 'class', 'iq', 'iqResult'].map((name) => `${name} ${id}`)
    assert.equal(seen.slice(6), [...names, unasked])
  })
}

test('an answer to a request of long ago is what it is to one that was never made', async () => {
  const { stream, say, seen } = await bound()
  for (let index = 0; index <= 1000; index++) {
    void stream.send(new Iq({ type: 'get', id: `q${index}`, to: 'a@localhost' }, [new Roster()]))
  }
  say(
    "<iq type='result' id='q1' from='b@localhost'/><iq type='result' id='q0' from='b@localhost'/>",
  )
  await settled()
  assert.equal(seen, [unasked, 'node q0', 'class q0', 'iq q0', 'iqResult q0'])
})

test('what comes in the clear where there must be TLS is seen by no handler', async () => {
  const { stream, say } = await scripted({ tls: {} })
  const seen = witness(stream)
  say(`${header}<message><body>hi</body></message>`)
  await settled()
  assert.equal(seen, ['ignored: it came in the clear'])
})

test.run()

function question(to: string): Iq {
  return new Iq({ type: 'get', id: 'by-hand', to }, [new Roster()])
}

async function ask(stream: XmlStream, to: string): Promise<void> {
  await stream.requests.request(to, new Roster(), { type: 'get' }).catch(() => {})
}
