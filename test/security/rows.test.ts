/** Each check of security has tests that attack it, and they are there. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { securityRows } from './rows.ts'
import { titlesIn } from './titles.ts'

const test = suite('security rows')

const titles = new Map<string, readonly string[]>()

for (const [subject, rows] of Object.entries(securityRows)) {
  for (const { check, attacks } of rows) {
    test(`${subject}: ${check}`, () => {
      assert.ok(attacks.length > 0)
      for (const [file, title] of attacks) {
        const known = titles.get(file) ?? titlesIn(textOf(file))
        titles.set(file, known)
        assert.ok(
          known.some((each) => each.includes(title)),
          `${file} has no test "${title}"`,
        )
      }
    })
  }
}

/** What stands for `$n` in the sources below. */
const placeholder = `\${${'n'}}`

/** A source, a text, and whether it is (a part of) a title there. */
const cases: readonly (readonly [source: string, text: string, isThere: boolean])[] = [
  ["const test = suite('x')\ntest('a b c', () => {})", 'b c', true],
  ["const test = suite('x')\ntest('a b c', () => {})", 'x', false],
  ["const test = suite('x')\ntest('a', () => assert.is('b c', ''))", 'b c', false],
  ["const test = suite('x')\n// test('b c')\n", 'b c', false],
  ["const test = suite('x')\nconst table = [['b', 1]]\ntest('a', () => table)", 'b', false],
  [
    "const t = suite('x')\nconst table = [['b', 1]]\nfor (const [n] of table) t(`a $n`, f)",
    'b',
    true,
  ],
  ["const t = suite('x')\nfor (const [n] of [['b', 1]]) t(`a $n`, f)", 'a $', true],
  ["const t = suite('x')\nfor (const [n] of [['b', 1]]) t('a', f)", 'b', false],
  ["const t = suite('x')\nfunction of(n: string) { t(`a $n`, f) }\nof('b')", 'b', true],
]
for (const [source, text, isThere] of cases) {
  test(`"${text}" is ${isThere ? 'a' : 'no'} title in ${JSON.stringify(source)}`, () => {
    const isTitle = titlesIn(source.replaceAll('$n', placeholder)).some((each) =>
      each.includes(text),
    )
    assert.is(isTitle, isThere)
  })
}

test.run()

function textOf(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
}
