import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { code, comment, prose } from '../../../codegen/src/emit/prose.ts'

/** Texts of a schema, as prose and as code. */
const texts: readonly [text: string, prose: string, code: string][] = [
  ['plain words', 'plain words', '`plain words`'],
  ['ends */ here', 'ends *\\/ here', '`ends *\\/ here`'],
  ['*/*/', '*\\/*\\/', '`*\\/*\\/`'],
  ['@param x', '\\@param x', "`'\\@param x'`"],
  ['{@link X}', '{\\@link X}', "`'{\\@link X}'`"],
  ['romeo@montague.example', 'romeo@montague.example', '`romeo@montague.example`'],
  ['a\u2028b', 'a b', "`'a\\u2028b'`"],
  ['\u202eevil', 'evil', "`'\\u202eevil'`"],
  ['tick `x`', 'tick `x`', "`tick 'x'`"],
  ['', '', "`''`"],
  ['a\u3000b', 'a b', "`'a\\u3000b'`"],
]

const test = suite('prose')

for (const [text, asProse, asCode] of texts) {
  test(`escapes ${JSON.stringify(text)}`, () => {
    assert.is(prose(text), asProse)
    assert.is(code(text), asCode)
  })
}

test('a comment that fits stands in one line', () => {
  assert.is(comment('Short.', 2), 'Short.')
  assert.is(comment('x'.repeat(91), 2), 'x'.repeat(91))
  assert.is(comment('x'.repeat(92), 2), `\n${'x'.repeat(92)}`)
})

test('a longer one is wrapped, code and links not divided', () => {
  const words = Array.from({ length: 30 }, () => 'word').join(' ')
  for (const line of comment(`${words} \`a b c d e f g h\` {@link Some Name} ${words}`, 0).split(
    '\n',
  )) {
    assert.ok(line.length <= 97, line)
    assert.is((line.match(/`/g) ?? []).length % 2, 0, line)
    assert.is(line.includes('{@link'), line.includes('Name}'), line)
  }
})

test('paragraphs and items stay apart', () => {
  assert.is(comment('One.\n\nTwo.\n- a\n- b', 0), '\nOne.\n\nTwo.\n- a\n- b')
})

test('no comment can be ended from inside', () => {
  for (const [text] of texts) {
    assert.not.match(comment(`${prose(text)} ${code(text)}`, 0), /\*\//)
  }
})

test.run()
