/** The errors: their codes, what they keep, and that another copy of the package is recognised. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  ConnectionError,
  isConnectionError,
  isLocalProtocolError,
  isRemoteProtocolError,
  isTimeoutError,
  isXmppError,
  LocalProtocolError,
  RemoteProtocolError,
  TimeoutError,
  XmppError,
} from '../../runtime/errors.ts'
import { isXmlError, XmlError } from '../../runtime/xml/index.ts'

const test = suite('errors')

const cause = new Error('the cause')
const guards = {
  isConnectionError,
  isLocalProtocolError,
  isRemoteProtocolError,
  isTimeoutError,
  isXmlError,
}

const errors: [
  error: XmppError,
  name: string,
  code: string,
  message: string,
  guard: keyof typeof guards,
][] = [
  [
    new LocalProtocolError('not now', { cause }),
    'LocalProtocolError',
    'local-protocol',
    'not now',
    'isLocalProtocolError',
  ],
  [
    new RemoteProtocolError('not-authorized', 'of it', { cause }),
    'RemoteProtocolError',
    'remote-protocol',
    'not-authorized: of it',
    'isRemoteProtocolError',
  ],
  [
    new ConnectionError('tls', 'no', { cause, tried: '127.0.0.1:5222', expected: 'a.example' }),
    'ConnectionError',
    'tls',
    'no',
    'isConnectionError',
  ],
  [
    new TimeoutError('late', { cause, milliseconds: 5 }),
    'TimeoutError',
    'timeout',
    'late',
    'isTimeoutError',
  ],
  [
    new XmlError('restricted-xml', 'a comment', { cause, offset: 3 }),
    'XmlError',
    'xml',
    'restricted-xml: a comment at byte 3',
    'isXmlError',
  ],
]

for (const [error, name, code, message, guard] of errors) {
  test(`has a name, a code, a message and its cause: ${name}`, () => {
    assert.is(error.name, name)
    assert.is(error.code, code)
    assert.is(error.message, message)
    assert.is(error.cause, cause)
    assert.instance(error, XmppError)
    assert.instance(error, Error)
    assert.match(String(error), `${name}: ${message}`)
    assert.match(error.stack ?? '', /errors\.test/)
  })

  test(`is recognised by its own guard and no other: ${name}`, () => {
    assert.ok(isXmppError(error))
    for (const [other, isOne] of Object.entries(guards))
      assert.is(isOne(error), other === guard, other)
  })

  test(`is recognised when another copy of the package made it: ${name}`, () => {
    // As another copy does it: the registered symbol and the name are all that is shared.
    const foreign = Object.defineProperty(new Error(message), Symbol.for('typed-xmpp.error'), {
      value: true,
    })
    foreign.name = name
    assert.not.instance(foreign, XmppError)
    assert.ok(guards[guard](foreign))
  })
}

test('keeps what was tried and expected, and how long was waited', () => {
  const connection = new ConnectionError('certificate', 'no', { tried: 'b', expected: 'a' })
  assert.is(connection.tried, 'b')
  assert.is(connection.expected, 'a')
  assert.is(new ConnectionError('lost', 'no').tried, undefined)
  assert.is(new TimeoutError('late', { milliseconds: 5 }).milliseconds, 5)
  assert.is(new RemoteProtocolError('conflict', '').condition, 'conflict')
  assert.is(new XmlError('not-well-formed', 'it').offset, undefined)
})

test('does not let the abstract error be made', () => {
  const Direct = XmppError as unknown as new (code: string, message: string) => XmppError
  assert.throws(
    () => new Direct('xml', 'no'),
    (error: unknown) => error instanceof TypeError,
  )
})

test('recognises nothing else', () => {
  for (const value of [
    undefined,
    null,
    0,
    '',
    'XmlError',
    {},
    new Error('no'),
    { name: 'XmlError' },
    () => 0,
  ]) {
    assert.not.ok(isXmppError(value))
    for (const guard of Object.values(guards)) assert.not.ok(guard(value))
  }
})

test.run()
