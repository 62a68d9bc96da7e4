import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Jid } from '../../runtime/jid/jid.ts'
import type { ValueType } from '../../runtime/node/declaration.ts'
import { listOf, literalsOf, mappingOf } from '../../runtime/node/values/value-types.ts'
import { random } from '../support/random.ts'

/** By type: lexical forms with their value and, where it is another, their canonical form. */
const lexicalForms: Partial<Record<ValueType, readonly [string, unknown, string?][]>> = {
  string: [
    ['', ''],
    ['  a  b ', '  a  b '],
  ],
  token: [
    [' a \n\t b ', 'a b', 'a b'],
    ['a b', 'a b'],
  ],
  boolean: [
    ['true', true],
    ['false', false],
    ['1', true, 'true'],
    ['0', false, 'false'],
    [' true\n', true, 'true'],
  ],
  byte: [
    ['-128', -128],
    ['127', 127],
    ['+5', 5, '5'],
    ['007', 7, '7'],
    ['-0', 0, '0'],
  ],
  unsignedInt: [['4294967295', 4294967295]],
  long: [
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['-9223372036854775808', -9223372036854775808n],
  ],
  unsignedLong: [['18446744073709551615', 18446744073709551615n]],
  positiveInteger: [['1', 1]],
  integer: [['123456789012345678901234567890', 123456789012345678901234567890n]],
  double: [
    ['1.5', 1.5],
    ['INF', Number.POSITIVE_INFINITY],
    ['-INF', Number.NEGATIVE_INFINITY],
    ['NaN', Number.NaN],
    ['1e3', 1000, '1000'],
    ['1.50', 1.5, '1.5'],
  ],
  decimal: [
    ['1.5', 1.5],
    ['.5', 0.5, '0.5'],
    ['5.', 5, '5'],
    ['0.0000001', 0.0000001],
    ['-0.000000000000000000000000123', -1.23e-25],
    ['150000000000000000000000', 1.5e23],
  ],
  dateTime: [
    ['2002-09-10T23:08:25Z', new Date('2002-09-10T23:08:25Z')],
    ['2002-09-10T23:08:25.250Z', new Date('2002-09-10T23:08:25.250Z')],
    ['2002-09-10T23:08:25.2501Z', new Date('2002-09-10T23:08:25.250Z'), '2002-09-10T23:08:25.250Z'],
    ['2002-09-10T23:08:25', new Date('2002-09-10T23:08:25Z'), '2002-09-10T23:08:25Z'],
    ['2002-09-10T17:08:25-06:00', new Date('2002-09-10T23:08:25Z'), '2002-09-10T23:08:25Z'],
    ['2002-09-11T04:38:25+05:30', new Date('2002-09-10T23:08:25Z'), '2002-09-10T23:08:25Z'],
    ['20020910T23:08:25', new Date('2002-09-10T23:08:25Z'), '2002-09-10T23:08:25Z'],
    ['2000-02-29T00:00:00Z', new Date('2000-02-29T00:00:00Z')],
    ['2024-02-29T24:00:00Z', new Date('2024-03-01T00:00:00Z'), '2024-03-01T00:00:00Z'],
    ['0099-01-01T00:00:00Z', new Date('0099-01-01T00:00:00Z')],
    [' 2002-09-10T23:08:25', new Date('2002-09-10T23:08:25Z'), '2002-09-10T23:08:25Z'],
    ['12001-10-26T21:32:52Z', new Date('+012001-10-26T21:32:52Z')],
    ['-2001-10-26T21:32:52.5Z', new Date('-002001-10-26T21:32:52.5Z'), '-2001-10-26T21:32:52.500Z'],
    ['0000-02-29T00:00:00Z', new Date('0000-02-29T00:00:00Z')],
    ['9999-12-31T23:00:00-01:00', new Date('+010000-01-01T00:00:00Z'), '10000-01-01T00:00:00Z'],
    ['0001-01-01T00:00:00+01:00', new Date('0000-12-31T23:00:00Z'), '0000-12-31T23:00:00Z'],
    ['275760-09-13T00:00:00Z', new Date(8.64e15)],
  ],
  legacyDateTime: [
    ['20020910T23:08:25', new Date('2002-09-10T23:08:25Z')],
    ['2002-09-10T23:08:25Z', new Date('2002-09-10T23:08:25Z'), '20020910T23:08:25'],
  ],
  date: [['2002-09-10', '2002-09-10']],
  time: [['23:08:25.5Z', '23:08:25.5Z']],
  duration: [
    ['P1Y2M3DT4H5M6.7S', 'P1Y2M3DT4H5M6.7S'],
    ['-PT5S', '-PT5S'],
  ],
  base64: [
    ['', new Uint8Array()],
    ['aGk=', new Uint8Array([104, 105])],
    ['aG\n k=', new Uint8Array([104, 105]), 'aGk='],
  ],
  hex: [
    ['00FF', new Uint8Array([0, 255])],
    ['00ff', new Uint8Array([0, 255]), '00FF'],
  ],
  language: [
    ['en', 'en'],
    ['de-CH-1996', 'de-CH-1996'],
    ['', ''],
  ],
  uri: [['xmpp:room@muc.example?join', 'xmpp:room@muc.example?join']],
  jid: [
    ['juliet@capulet.example/balcony', Jid.parse('juliet@capulet.example/balcony')],
    [
      'Juliet@CAPULET.example/Balcony',
      Jid.parse('juliet@capulet.example/Balcony'),
      'juliet@capulet.example/Balcony',
    ],
  ],
  qname: [['{urn:x}a', { namespace: 'urn:x', localName: 'a' }]],
}

/** By type: texts that are none of its lexical forms. */
const junk: Partial<Record<ValueType, readonly string[]>> = {
  boolean: ['', 'TRUE', 'yes', '2', 'true false'],
  byte: ['', '128', '-129', '1.0', '0x1', '1e1', '١', '--1', ' '],
  unsignedByte: ['-1', '256'],
  unsignedShort: ['65536', '-1'],
  long: ['9223372036854775808', '9'.repeat(2000), '1.5'],
  positiveInteger: ['0', '-1'],
  negativeInteger: ['0'],
  nonNegativeInteger: ['-1'],
  nonPositiveInteger: ['1'],
  double: ['', 'inf', 'Infinity', '1,5', '0x10', '1e'],
  decimal: ['', '1e3', 'INF', '.', '1.2.3', '9'.repeat(400)],
  dateTime: [
    '',
    'yesterday',
    '2002-09-10',
    '2002-13-10T23:08:25Z',
    '2002-09-31T23:08:25Z',
    '2001-02-29T00:00:00Z',
    '1900-02-29T00:00:00Z',
    '2002-09-10T24:00:01Z',
    '2002-09-10T23:60:25Z',
    '2002-09-10T23:08:61Z',
    '2002-09-10 23:08:25Z',
    '2002-09-10T23:08:25z',
    '2002-09-10T23:08:25+15:00',
    '2002-09-10T23:08:25+01',
    '2002-09-10T23:08:25.Z',
    '2002/09/10T23:08:25Z',
    '2002-09-10T23:08:25Zx',
    '02001-01-01T00:00:00Z',
    '-201-01-01T00:00:00Z',
    '-0001-02-29T00:00:00Z',
    '12001-13-01T00:00:00Z',
    '275760-09-14T00:00:00Z',
  ],
  date: ['2002-9-10', '2002-13-01', 'x'],
  time: ['25:00:00', '1:00:00'],
  duration: ['P', 'PT', '1Y', 'P1S'],
  base64: ['a', 'aGk', 'aGk=x', '!@#$', 'aGk=='],
  hex: ['0', 'xx'],
  language: ['e n', 'toolongtag', 'en-', '123'],
  jid: ['', '@example', 'a@', 'a@b/', 'a b@c'],
}

const values = suite('values')

for (const [type, forms] of Object.entries(lexicalForms)) {
  const mapping = mappingOf(type as ValueType)
  for (const [lexical, value, canonical = lexical] of forms) {
    values(`${type} reads ${JSON.stringify(lexical)}`, () => {
      const read = mapping.parse(lexical)
      assert.ok(read !== undefined && mapping.equals(read, value), `got ${String(read)}`)
      assert.is(mapping.format(value), canonical)
      assert.is(mapping.isExact(lexical, read), lexical === canonical)
    })
  }
}

for (const [type, texts] of Object.entries(junk)) {
  for (const text of texts) {
    values(`${type} has no value for ${JSON.stringify(text.slice(0, 40))}`, () => {
      assert.is(mappingOf(type as ValueType).parse(text), undefined)
    })
  }
}

values('a list keeps its items apart by any white space', () => {
  const mapping = listOf(mappingOf('unsignedByte'))
  assert.equal(mapping.parse(' 1\n2  3 '), [1, 2, 3])
  assert.is(mapping.isExact('1 2 3', [1, 2, 3]), true)
  assert.is(mapping.isExact(' 1 2 3', [1, 2, 3]), false)
  assert.is(mapping.parse('1 x'), undefined)
  assert.equal(mapping.parse(''), [])
})

values('a list of an enumeration has its values only', () => {
  const mapping = listOf(literalsOf(mappingOf('token'), ['red', 'green']))
  assert.equal(mapping.parse('red  green'), ['red', 'green'])
  assert.is(mapping.parse('red blue'), undefined)
  assert.equal(mapping.accept(['green']), ['green'])
  assert.throws(() => mapping.accept(['blue']), TypeError)
})

values('an item of a list has no white space in it', () => {
  const mapping = listOf(mappingOf('string'))
  for (const input of [['a b'], [''], ['a', '\n']]) {
    assert.throws(() => mapping.accept(input), /white space/)
  }
  assert.throws(() => mapping.accept('a'), /an array/)
})

values('what white space says nothing is dropped from what a user gives', () => {
  assert.is(mappingOf('token').accept(' a \n b '), 'a b')
  assert.is(mappingOf('language').accept(' de '), 'de')
  assert.is(mappingOf('string').accept(' a '), ' a ')
})

const inputs: readonly [ValueType, unknown][] = [
  ['string', 5],
  ['boolean', 'true'],
  ['byte', 128],
  ['byte', 1.5],
  ['byte', '1'],
  ['long', 2n ** 63n],
  ['long', 2 ** 60],
  ['double', '1'],
  ['decimal', Number.NaN],
  ['dateTime', 'now'],
  ['dateTime', new Date(Number.NaN)],
  ['base64', 'aGk='],
  ['jid', 5],
  ['qname', {}],
  ['qname', { namespace: '', localName: 'a' }],
  ['qname', { namespace: 'urn:q', localName: 'a b' }],
  ['language', 'e n'],
  ['date', '2002-9-10'],
  ['time', '1:00'],
  ['duration', 'P'],
]
for (const [type, input] of inputs) {
  values(`${type} refuses ${typeof input} ${String(input)} from a user`, () => {
    assert.throws(
      () => mappingOf(type).accept(input),
      (error: unknown) => error instanceof TypeError,
    )
  })
}

values('dateTime is the time that the platform says it is, in every year', () => {
  const next = random(3)
  const { parse, format } = mappingOf('dateTime')
  for (let year = 1; year <= 9999; year++) {
    const date = new Date(0)
    date.setUTCFullYear(year, next.below(12), 1 + next.below(28))
    date.setUTCHours(next.below(24), next.below(60), next.below(60))
    assert.equal(parse(date.toISOString()), date)
    assert.is(format(date), date.toISOString().replace('.000', ''))
    const later = new Date(date.getTime() + next.below(1000))
    assert.is(format(later), later.toISOString().replace('.000', ''))
  }
  for (const day of ['1600-02-29', '1900-02-28', '1999-12-31', '2000-02-29', '2024-02-29']) {
    assert.is(Number(parse(`${day}T24:00:00Z`)), Date.parse(`${day}T00:00:00Z`) + 86_400_000)
  }
})

values.run()
