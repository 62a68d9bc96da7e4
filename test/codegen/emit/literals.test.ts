import { runInThisContext } from 'node:vm'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { print } from '../../../codegen/src/emit/layout.ts'
import { keyOf, type Literal, literal, quoted } from '../../../codegen/src/emit/literals.ts'
import { random } from '../../support/random.ts'

/** Strings and the literal that prints them. */
const strings: readonly [value: string, literal: string][] = [
  ['', "''"],
  ['plain', "'plain'"],
  ["it's", '"it\'s"'],
  ['"', "'\"'"],
  ['"\'', "'\"\\''"],
  ['back\\slash', "'back\\\\slash'"],
  ['a\nb\r\tc', "'a\\nb\\r\\tc'"],
  ['\u2028\u2029', "'\\u2028\\u2029'"],
  ['\0\x1b\x7f', "'\\u0000\\u001b\\u007f'"],
  ['\u202eevil', "'\\u202eevil'"],
  ['\ud800', "'\\ud800'"],
  ['😀', "'😀'"],
  // eslint would warn of the placeholder; it is one of a string, not of a template.
  [`\${x} \`y\``, `'\${x} \`y\`'`],
  ['\u3000', "'\\u3000'"],
]

/** Literals and their layout in a line indented by four. */
const literals: readonly [value: Literal, text: string][] = [
  [{ members: [] }, '{}'],
  [[], '[]'],
  [
    {
      members: [
        ['a', 1],
        ['b', undefined],
        ['c', true],
      ],
    },
    '{ a: 1, c: true }',
  ],
  [
    {
      members: [
        ['message', 'x'],
        ['iq-get', 'y'],
      ],
    },
    "{ message: 'x', 'iq-get': 'y' }",
  ],
  [[['a', 'b'], 'c'], "[['a', 'b'], 'c']"],
  [
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
    "[\n      ['a', 'b'],\n      ['c', 'd'],\n    ]",
  ],
  [
    ['a'.repeat(50), 'b'.repeat(50)],
    `[\n      '${'a'.repeat(50)}',\n      '${'b'.repeat(50)}',\n    ]`,
  ],
]

const test = suite('literals')

for (const [value, expected] of strings) {
  test(`${JSON.stringify(value)} is ${expected}`, () => {
    assert.is(quoted(value), expected)
    assert.is(runInThisContext(quoted(value)), value)
  })
}

test('whatever a string holds, its literal is one line and means the string', () => {
  const seeded = random(7)
  const characters = [
    ...'\'"\\`$\u007b}/*\n\r\t\0 ab',
    '\u2028',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\udc00',
    '😀',
    '\u3000',
  ]
  for (let run = 0; run < 3000; run += 1) {
    const value = Array.from({ length: seeded.below(12) }, () => seeded.pick(characters)).join('')
    const text = quoted(value)
    assert.is(runInThisContext(text), value)
    assert.not.match(text, /[\n\r\u2028\u2029\u3000\p{Cs}\p{Cc}\p{Cf}]/u)
  }
})

test('a key is quoted where it has to be', () => {
  assert.is(keyOf('message'), 'message')
  assert.is(keyOf('größe'), 'größe')
  assert.is(keyOf('iq-get'), "'iq-get'")
  assert.is(keyOf('2nd'), "'2nd'")
  assert.is(keyOf("a']: b"), '"a\']: b"')
})

for (const [value, text] of literals) {
  test(`lays out ${JSON.stringify(value).slice(0, 60)}`, () => {
    assert.is(print(literal(value), 4), text)
  })
}

test.run()
