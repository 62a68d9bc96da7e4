/** Each check of security has tests that attack it, and they are there. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { titlesOf } from '../support/titles-of.ts'
import { securityRows } from './rows.ts'

const test = suite('security rows')

const attacks = Object.values(securityRows).flatMap((rows) => rows.flatMap((row) => row.attacks))
let titles: ReadonlyMap<string, readonly string[]> = new Map()

test('the files that the rows name can be loaded', async () => {
  titles = await titlesOf(attacks.map(([file]) => `test/${file}`))
  for (const [file, found] of titles) assert.ok(found.length > 0, `${file} has no test`)
})

for (const [subject, rows] of Object.entries(securityRows)) {
  for (const { check, attacks } of rows) {
    test(`${subject}: ${check}`, () => {
      assert.ok(attacks.length > 0)
      for (const [file, title] of attacks) {
        const known = titles.get(`test/${file}`) ?? []
        assert.ok(
          known.some((each) => each.includes(title)),
          `${file} has no test "${title}"`,
        )
      }
    })
  }
}

test('a title is one that a test has, not any text of its file', async () => {
  const [[, own] = []] = await titlesOf(['test/toolkit/nodes.test.ts'])
  assert.ok(own?.includes('Register is a class of its own, read and written'))
  assert.not(own?.some((title) => title.includes('toolkit nodes') || title === 'Register'))
})

test.run()
