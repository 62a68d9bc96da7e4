/** Whom a client follows that is sent elsewhere: each rule by itself, whatever else would hold it up. */
import { StreamError } from 'typed-xmpp'
import { StreamErrorElement } from 'typed-xmpp/rfc6120'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type RedirectedStream, Redirection } from '../../runtime/client/redirection.ts'

const secure: RedirectedStream = { isSecure: true, isClearAllowed: false }
const clear: RedirectedStream = { isSecure: false, isClearAllowed: true }
const socket: RedirectedStream = { ...secure, url: 'wss://good.example/ws' }
const clearSocket: RedirectedStream = { ...clear, url: 'ws://localhost/ws' }

/** Where somebody sends the client, on which stream, and where it goes. */
const cases: readonly (readonly [host: string, stream: RedirectedStream, goes: unknown])[] = [
  ['other.example', secure, { host: 'other.example' }],
  ['other.example:5299', secure, { host: 'other.example', port: 5299 }],
  ['[2001:db8::1]:5299', secure, { host: '2001:db8::1', port: 5299 }],
  ['other.example', clear, { host: 'other.example' }],
  ['other.example', { ...clear, isClearAllowed: false }, undefined],
  ['wss://other.example/', socket, { host: 'other.example', url: 'wss://other.example/' }],
  ['ws://other.example/', socket, undefined],
  ['https://other.example/', socket, undefined],
  ['other.example', socket, undefined],
  ['ws://other.example/', clearSocket, { host: 'other.example', url: 'ws://other.example/' }],
  ['wss://other.example/', clearSocket, { host: 'other.example', url: 'wss://other.example/' }],
  ['wss://other.example/', secure, undefined],
  ['other.example:0', secure, undefined],
  ['other.example:65536', secure, undefined],
  ['juliet@other.example', secure, undefined],
  ['other.example/x', secure, undefined],
  ['', secure, undefined],
]

const test = suite('being sent elsewhere')

for (const [host, stream, goes] of cases) {
  const { isSecure, isClearAllowed, url = 'TCP' } = stream
  const from = `${url}, ${isSecure ? 'secure' : `clear, ${isClearAllowed ? '' : 'not '}allowed`}`
  test(`${host || 'nowhere'} is ${goes ? '' : 'not '}followed from ${from}`, () => {
    assert.equal(new Redirection().follow(seeOther(host), stream), goes)
  })
}

test('who was in TLS follows nobody who says so in the clear, even where there may be none', () => {
  const redirection = new Redirection()
  redirection.secured()
  assert.is(redirection.isTlsRequired, true)
  assert.is(redirection.follow(seeOther('other.example'), clear), undefined)
  redirection.reset()
  assert.is(redirection.follow(seeOther('other.example'), clear), undefined)
  assert.equal(redirection.follow(seeOther('other.example'), secure), { host: 'other.example' })
})

test('five times in a row, and not once more, until it has stayed', () => {
  const redirection = new Redirection()
  const follow = (): unknown => redirection.follow(seeOther('other.example'), secure)
  for (let hop = 0; hop < 5; hop++) assert.ok(follow())
  assert.is(follow(), undefined)
  redirection.reset()
  assert.ok(follow())
})

test('no other error sends it anywhere', () => {
  const element = new StreamErrorElement({ condition: 'conflict', host: 'other.example' })
  for (const error of [new StreamError('conflict', { element }), new Error('x'), undefined]) {
    assert.is(new Redirection().follow(error, secure), undefined)
  }
})

test.run()

function seeOther(host: string): StreamError {
  return StreamError.from(new StreamErrorElement({ condition: 'see-other-host', host }))
}
