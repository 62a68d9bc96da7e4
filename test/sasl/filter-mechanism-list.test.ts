import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import {
  filterMechanismList,
  type MechanismFilter,
} from '../../runtime/sasl/filter-mechanism-list.ts'
import type { SaslProperties } from '../../runtime/sasl/mechanism.ts'
import { mechanismNames, mechanismTraits } from '../../runtime/sasl/mechanisms.ts'

const offered = [
  'PLAIN',
  'SCRAM-SHA-1',
  'X-NONE',
  'SCRAM-SHA-256',
  'SCRAM-SHA-1-PLUS',
  'scram-sha-512',
  'SCRAM-SHA-1',
  '__proto__',
]
const account = { username: 'romeo', password: 'pencil' }
const channelBindings = [{ type: 'tls-exporter', data: new Uint8Array(32) }]

const cases: readonly (readonly [string, SaslProperties, MechanismFilter, readonly string[]])[] = [
  ['no secure channel', account, {}, ['SCRAM-SHA-256', 'SCRAM-SHA-1']],
  [
    'a secure channel',
    { ...account, isSecure: true },
    {},
    ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'leave to be insecure',
    account,
    { allowInsecure: true },
    ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'a channel binding',
    { ...account, isSecure: true, channelBindings },
    {},
    ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'an empty list of bindings',
    { ...account, channelBindings: [] },
    {},
    ['SCRAM-SHA-256', 'SCRAM-SHA-1'],
  ],
  ['no password', { username: 'romeo', isSecure: true }, {}, []],
  ['an empty password', { ...account, password: '', isSecure: true }, {}, []],
  ['no name', { password: 'pencil', isSecure: true }, {}, []],
  ['a server without formats', { isSecure: true }, { serverSide: true }, []],
  [
    'a server with passwords',
    { isSecure: true, passwordFormats: ['plain'] },
    { serverSide: true },
    ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'PLAIN'],
  ],
  [
    'a server with keys of one hash',
    { isSecure: true, passwordFormats: ['SHA-1'] },
    { serverSide: true },
    ['SCRAM-SHA-1', 'PLAIN'],
  ],
  ['a server before TLS', { passwordFormats: ['SHA-1'] }, { serverSide: true }, ['SCRAM-SHA-1']],
  [
    'a server with a channel binding',
    { passwordFormats: ['SHA-1'], channelBindings },
    { serverSide: true },
    ['SCRAM-SHA-1-PLUS', 'SCRAM-SHA-1'],
  ],
]

const filtering = suite('filterMechanismList')

for (const [what, properties, filter, expected] of cases) {
  filtering(`chooses with ${what}`, () => {
    assert.equal(filterMechanismList(offered, properties, filter), expected)
  })
}

filtering('has facts about every mechanism', () => {
  const names = mechanismNames()
  for (const name of names) {
    const traits = mechanismTraits(name)
    assert.is(traits?.name, name)
  }
  assert.is(mechanismTraits('X-NONE'), undefined)
})

filtering.run()
