import { inspect } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isXmppError, XmppError } from '../../runtime/errors.ts'
import { decodeBase64, encodeBase64 } from '../../runtime/node/values/base64.ts'
import {
  Challenge,
  decodeData,
  Failure,
  type Reply,
  Response,
  Success,
} from '../../runtime/sasl/replies.ts'
import { isSaslFailure, SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { random } from '../support/random.ts'
import { bytes } from './platform.ts'

const identity = { username: 'romeo', authzid: undefined }
const failure = new SaslFailure('not-authorized', 'refused', { mechanism: 'PLAIN' })

/** A reply and its text on the wire. */
const replies: readonly (readonly [Reply, string | undefined])[] = [
  [new Challenge(bytes('realm')), 'cmVhbG0='],
  [new Challenge(new Uint8Array(0)), '='],
  [new Challenge(), undefined],
  [new Response(bytes('\0tim\0tanstaaftanstaaf')), 'AHRpbQB0YW5zdGFhZnRhbnN0YWFm'],
  [new Response(new Uint8Array(0)), '='],
  [new Response(), undefined],
  [new Success(identity, bytes('v=abc')), 'dj1hYmM='],
  [new Success(identity, new Uint8Array(0)), '='],
  [new Success(identity), undefined],
  [new Failure(failure), undefined],
]

/** RFC 4648 §10. */
const vectors: readonly (readonly [string, string])[] = [
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
]

const notBase64 = [
  'Z',
  'Zg',
  'Zg=',
  'Zg===',
  '====',
  '=Zg=',
  'Z=g=',
  'Zh==',
  'Zm9=',
  'Zm 8',
  'Zm8=\n',
  ' Zm8=',
  'Zm_-',
  'Zm8=Zm8=',
  'Zm\u00f68',
  'Z\u0141m8',
]

const replying = suite('sasl: replies')

for (const [reply, encoded] of replies) {
  replying(`writes a ${reply.kind} as ${encoded}`, () => assert.is(reply.encode(), encoded))
}

replying('reads what it writes', () => {
  assert.is(decodeData(''), undefined)
  assert.equal(decodeData('='), new Uint8Array(0))
  assert.equal(decodeData('cmVhbG0='), Uint8Array.from(bytes('realm')))
})

for (const [text, encoded] of vectors) {
  replying(`knows the base64 of ${text}`, () => {
    assert.is(encodeBase64(bytes(text)), encoded)
    assert.equal(decodeBase64(encoded), Uint8Array.from(bytes(text)))
  })
}

replying('writes base64 as another implementation does', () => {
  const next = random(64)
  for (let length = 0; length < 200; length++) {
    const data = Uint8Array.from({ length }, () => next.below(256))
    const encoded = Buffer.from(data).toString('base64')
    assert.is(encodeBase64(data), encoded)
    assert.equal(decodeBase64(encoded), data)
  }
})

for (const text of notBase64) {
  replying(`refuses ${JSON.stringify(text)} as base64`, () => {
    assert.is(decodeBase64(text), undefined)
    assert.throws(
      () => decodeData(text),
      (error: unknown) => error instanceof SaslFailure && error.condition === 'incorrect-encoding',
    )
  })
}

replying('a failure tells its condition, and more to the log', () => {
  const reply = new Failure(failure)
  assert.is(reply.condition, 'not-authorized')
  assert.is(reply.error.message, 'not-authorized: PLAIN: refused')
  assert.is(reply.error.name, 'SaslFailure')
  assert.is(reply.error.code, 'sasl')
  assert.instance(reply.error, XmppError)
  assert.ok(isSaslFailure(reply.error) && isXmppError(reply.error))
  assert.not.ok(isSaslFailure(new Error('not-authorized')))
  const cause = new Error('disk full')
  assert.is(new SaslFailure('aborted', 'x', { cause }).cause, cause)
})

replying('shows no bytes when inspected or turned into JSON', () => {
  for (const reply of [
    new Challenge(bytes('secret')),
    new Response(bytes('secret')),
    new Success(identity, bytes('secret')),
  ]) {
    const shown = inspect(reply, { depth: null, showHidden: true }) + JSON.stringify(reply)
    assert.not.match(shown, /secret|115|73/)
  }
})

replying.run()
