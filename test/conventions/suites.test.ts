import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { forgottenSuites } from './forgotten-suites.ts'
import { sourceFiles } from './sources.ts'

/** Sources of a test file, and the suites they forget to run. */
const cases: readonly [source: string, forgotten: readonly string[]][] = [
  ["const test = suite('a')\ntest.run()", []],
  ["const test = suite('a')", ['test']],
  ["const one = suite('a')\nconst two = suite('b')\ntwo.run()", ['one']],
  ["for (const n of [1, 2]) {\n  const test = suite('a')\n  test.run()\n}", []],
  ["import { test } from 'uvu'\ntest('a', () => {})", ['test']],
  ["import { test } from 'elsewhere'", []],
]

const test = suite('suites')

for (const [source, forgotten] of cases) {
  test(`tells what is forgotten in ${JSON.stringify(source)}`, () => {
    assert.equal(forgottenSuites({ path: 'case.ts', text: source }), forgotten)
  })
}

test('every test file runs each of its suites', async () => {
  const files = await sourceFiles(/^test\/(?!tools\/fixtures\/).*\.(test|interop)\.ts$/)
  const forgotten = files.flatMap((file) =>
    forgottenSuites(file).map((name) => `${file.path}: ${name}`),
  )
  assert.ok(files.length > 0, 'there are no files')
  assert.is(forgotten.join('\n'), '')
})

test('no test file leaves .only behind or skips without a reason', async () => {
  const files = await sourceFiles(/^test\/(?!tools\/fixtures\/).*\.(test|interop)\.ts$/)
  const found = files.filter(({ text }) => /^\s*\w+\.(only|skip)\(/m.test(text))
  assert.equal(
    found.map(({ path }) => path),
    [],
  )
})

test('every title says what is, not what ought to be', async () => {
  const files = await sourceFiles(/^test\/.*\.(test|interop)\.ts$/)
  const found = files.flatMap(({ path, text }) =>
    [...text.matchAll(/^\s*\w+\((['"`])[^'"`]*\bshould\b/gm)].map(([line]) => `${path}: ${line}`),
  )
  assert.is(found.join('\n'), '')
})

test.run()
