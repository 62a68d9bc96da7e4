/** Which errors end the coming back: the table of the README, row by row, as it is said and as it is done. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { StreamErrorCondition } from '../../generated/rfc6120/index.ts'
import { isFinalError } from '../../runtime/client/final-errors.ts'
import {
  ConnectionError,
  type ConnectionErrorCode,
  LocalProtocolError,
  RemoteProtocolError,
  TimeoutError,
} from '../../runtime/errors.ts'
import { StanzaError, type StanzaErrorType } from '../../runtime/node/index.ts'
import { type SaslCondition, SaslFailure } from '../../runtime/sasl/sasl-failure.ts'
import { StreamError } from '../../runtime/stream/stream-error.ts'
import { within } from '../support/within.ts'
import { ReturningWorld } from './returning.ts'

const test = suite('final errors')

/** All there are; the compiler knows when one is missing. */
const connectionCodes: Readonly<Record<ConnectionErrorCode, true>> = {
  dns: true,
  connect: true,
  tls: true,
  certificate: true,
  http: true,
  lost: true,
  closed: true,
}
const streamConditions: Readonly<Record<StreamErrorCondition, true>> = {
  'bad-format': true,
  'bad-namespace-prefix': true,
  conflict: true,
  'connection-timeout': true,
  'host-gone': true,
  'host-unknown': true,
  'improper-addressing': true,
  'internal-server-error': true,
  'invalid-from': true,
  'invalid-namespace': true,
  'invalid-xml': true,
  'not-authorized': true,
  'not-well-formed': true,
  'policy-violation': true,
  'remote-connection-failed': true,
  reset: true,
  'resource-constraint': true,
  'restricted-xml': true,
  'see-other-host': true,
  'system-shutdown': true,
  'undefined-condition': true,
  'unsupported-encoding': true,
  'unsupported-feature': true,
  'unsupported-stanza-type': true,
  'unsupported-version': true,
  'xml-not-well-formed': true,
}
const saslConditions: Readonly<Record<SaslCondition, true>> = {
  aborted: true,
  'account-disabled': true,
  'credentials-expired': true,
  'encryption-required': true,
  'incorrect-encoding': true,
  'invalid-authzid': true,
  'invalid-mechanism': true,
  'malformed-request': true,
  'mechanism-too-weak': true,
  'not-authorized': true,
  'temporary-auth-failure': true,
}
const stanzaTypes: Readonly<Record<StanzaErrorType, true>> = {
  auth: true,
  cancel: true,
  continue: true,
  modify: true,
  wait: true,
}

/** The rows of the table: what is said of each name, and an error of that name. */
const rows: readonly {
  readonly title: string
  readonly names: readonly string[]
  readonly make: (name: never) => Error
}[] = [
  {
    title: 'ConnectionError',
    names: Object.keys(connectionCodes),
    make: (code: ConnectionErrorCode) => new ConnectionError(code, `${code}: of the test`),
  },
  {
    title: 'StreamError',
    names: Object.keys(streamConditions),
    make: (condition: StreamErrorCondition) => new StreamError(condition),
  },
  {
    title: 'SaslFailure',
    names: Object.keys(saslConditions),
    make: (condition: SaslCondition) => new SaslFailure(condition, 'of the test'),
  },
  {
    title: 'StanzaError',
    names: Object.keys(stanzaTypes),
    make: (type: StanzaErrorType) => new StanzaError('conflict', { type }),
  },
]

/** The names in the columns of a row of the README. */
function told(title: string): { readonly passing: string[]; readonly final: string[] } {
  const line = readFileSync('README.md', 'utf8')
    .split('\n')
    .find((each) => each.startsWith(`| \`${title}\``))
  assert.ok(line, `the README has no row for ${title}`)
  const [, , passing = '', final = ''] = line.split('|')
  const namesIn = (text: string): string[] =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)
  return { passing: namesIn(passing), final: namesIn(final) }
}

for (const { title, names, make } of rows) {
  test(`the row of ${title} names all of them`, () => {
    const { passing, final } = told(title)
    assert.equal([...passing, ...final].sort(), [...names].sort())
  })

  for (const name of names) {
    test(`${title} ${name} is what the table says`, async () => {
      const isFinal = told(title).final.includes(name)
      const error = make(name as never)
      assert.is(isFinalError(error), isFinal)
      const world = await ReturningWorld.make()
      world.onConnect = (attempt) => {
        if (attempt === 2) throw error
      }
      await within(5000, world.client.connect())
      const isOffline = world.next('offline')
      const isBack = world.next('resumed')
      world.connection.sever()
      assert.is(
        await within(5000, isFinal ? isOffline : isBack.then(() => 'back')),
        isFinal ? error : 'back',
      )
      assert.is(world.events.includes('reconnecting 2'), !isFinal)
      await world.client.close()
    })
  }
}

for (const condition of Object.keys(streamConditions) as StreamErrorCondition[]) {
  test(`a stream that ends by ${condition} is followed by what the table says`, async () => {
    const isFinal = told('StreamError').final.includes(condition)
    const world = await ReturningWorld.make()
    const isOnline = world.next('online')
    await within(5000, world.client.connect())
    await within(5000, isOnline)
    const isOver = isFinal ? world.next('offline') : world.next('online')
    world.connection.driver.session.fail(condition)
    world.connection.driver.advance()
    await within(5000, isOver)
    assert.is(world.events.includes('reconnecting 1'), !isFinal)
    await world.client.close()
  })
}

for (const [title, error, isFinal] of [
  ['TimeoutError', new TimeoutError('late', { milliseconds: 1 }), false],
  ['LocalProtocolError', new LocalProtocolError('no'), true],
  ['RemoteProtocolError', new RemoteProtocolError('bad-format', 'no'), true],
  ['anything else', new TypeError('a fault'), true],
] as const) {
  test(`${title} is ${isFinal ? '' : 'not '}final`, () => {
    assert.is(isFinalError(error), isFinal)
  })
}

test.run()
