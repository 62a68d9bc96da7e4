import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { exportedNames } from './exports.ts'
import { sourceFiles } from './sources.ts'

/** Sources of a file, and the exports in them that have no doc comment. */
const cases: readonly [source: string, undocumented: readonly string[]][] = [
  ['/** One. */ export const one: number = 1', []],
  ['export const one: number = 1', ['one']],
  ['const two: number = 2\nexport { two as three }', ['two']],
  ['/** A module. */\nimport a from "a"\nexport interface Shape { a: a }', ['Shape']],
  ['/** F. */\nexport function f(a: 1): 1\nexport function f(a: 2): 2\nexport function f() {}', []],
  ['/** C. */\nexport abstract class C {}\nexport type T = 1', ['T']],
  ['export { x } from "./x.ts"\nfunction internal() {}', []],
]
const banned = /(?:Impl|Manager|Helpers?|Utils?)$|^I[A-Z][a-z]|^get[A-Z]/

const test = suite('documentation')

for (const [source, undocumented] of cases) {
  test(`tells what is undocumented in ${JSON.stringify(source)}`, () => {
    const names = exportedNames({ path: 'case.ts', text: source })
    assert.equal(
      names.filter(({ documented }) => !documented).map(({ name }) => name),
      undocumented,
    )
  })
}

for (const area of ['runtime', 'codegen/src', 'bench', 'docs', 'test/support', 'test/tools']) {
  test(`every export of ${area}/ has a doc comment`, async () => {
    const files = await sourceFiles(new RegExp(`^${area}/.*(?<!\\.test|\\.d)\\.ts$`))
    const missing = files.flatMap((file) =>
      exportedNames(file)
        .filter(({ documented }) => !documented)
        .map(({ name }) => `${file.path}: ${name}`),
    )
    assert.ok(files.length > 0, 'there are no files')
    assert.is(missing.join('\n'), '')
  })
}

test('no exported name says Impl, Manager, Helper or Util, or begins with I or get', async () => {
  const files = await sourceFiles(/^(runtime|codegen\/src)\/.*\.ts$/)
  const found = files.flatMap((file) =>
    exportedNames(file)
      .filter(({ name }) => banned.test(name))
      .map(({ name }) => `${file.path}: ${name}`),
  )
  assert.is(found.join('\n'), '')
})

test.run()
