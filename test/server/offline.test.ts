/** Messages for accounts that nobody is online for: kept, in bounds, and handed over with their time. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { World } from './world.ts'

const test = suite('offline messages')
const delay = "<delay xmlns='urn:xmpp:delay' from='a.example' stamp='2002-09-10T23:08:25Z'/>"
const unavailable =
  "<error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"

/** What is sent to one who is offline, and what is kept of it. */
const sent: readonly [title: string, attributes: string, content: string, isKept: boolean][] = [
  ['a chat', "type='chat'", '<body>x</body>', true],
  ['a normal message', '', '<body>x</body>', true],
  ['one without words', '', "<x xmlns='urn:example'/>", true],
  ['a headline', "type='headline'", '<body>x</body>', false],
  ['a message of a room', "type='groupchat'", '<body>x</body>', false],
  ['an error', "type='error'", '<body>x</body>', false],
  [
    'that somebody is typing',
    "type='chat'",
    "<composing xmlns='http://jabber.org/protocol/chatstates'/>",
    false,
  ],
  [
    'what is not to be kept',
    "type='chat'",
    "<body>x</body><no-store xmlns='urn:xmpp:hints'/>",
    false,
  ],
]
for (const [title, attributes, content, isKept] of sent) {
  test(`${title} is ${isKept ? '' : 'not '}kept for one who is offline`, async () => {
    const world = new World(['romeo', 'juliet'])
    const romeo = world.login('romeo@a.example/r', '<presence/>')
    await romeo.send(`<message to='juliet@a.example' ${attributes}>${content}</message>`)
    const juliet = world.login('juliet@a.example/j')
    await juliet.send('<presence/>')
    const [own, message, ...more] = juliet.take()
    assert.match(own ?? '', /^<presence /)
    const type = attributes === '' ? '' : ` ${attributes}`
    const told = `<message from='romeo@a.example/r' to='juliet@a.example'${type}>${content}${delay}</message>`
    assert.is(message, isKept ? told : undefined)
    assert.equal(more, [])
  })
}

test('they wait for a presence that is not negative, and come once, in order', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  for (const n of [1, 2, 3]) {
    await romeo.send(`<message to='juliet@a.example' id='${n}'><body>x</body></message>`)
  }
  const juliet = world.login('juliet@a.example/j')
  const ids = (): string[] =>
    juliet.take().flatMap((xml) => /^<message .*? id='(.)'/.exec(xml)?.[1] ?? [])
  await juliet.send('<presence><priority>-1</priority></presence>')
  assert.equal(ids(), [])
  await juliet.send('<presence><priority>0</priority></presence>')
  assert.equal(ids(), ['1', '2', '3'])
  await juliet.send('<presence><priority>5</priority></presence>')
  assert.equal(ids(), [])
  const other = world.login('juliet@a.example/k')
  await other.send('<presence/>')
  assert.not.match(other.take().join(''), '<message')
})

test('one who floods an account that is offline is refused', async () => {
  const world = new World(['romeo', 'juliet'], { maximumOffline: 2 })
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  for (const n of [1, 2, 3]) {
    await romeo.send(`<message to='juliet@a.example' id='${n}'><body>x</body></message>`)
  }
  assert.equal(romeo.take(), [
    `<message from='juliet@a.example' to='romeo@a.example/r' id='3' type='error'>${unavailable}</message>`,
  ])
})

test('a time that the sender made up does not pass for the word of the server', async () => {
  const world = new World(['romeo', 'juliet'])
  const romeo = world.login('romeo@a.example/r', '<presence/>')
  const forged = "<delay xmlns='urn:xmpp:delay' from='a.example' stamp='1999-01-01T00:00:00Z'/>"
  await romeo.send(`<message to='juliet@a.example'><body>x</body>${forged}</message>`)
  const juliet = world.login('juliet@a.example/j')
  await juliet.send('<presence/>')
  assert.not.match(juliet.take().join(''), '1999')
})

test.run()
