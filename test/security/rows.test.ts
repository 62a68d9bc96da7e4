/** Each check of security has tests that attack it, and they are there. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { securityRows } from './rows.ts'

const test = suite('security rows')

/** Begins with a text, has one as the first thing in a call, or one that is named as a title. */
const titled = /^\s*\w*\(?[`'"]|\w+\([`'"]|\b(?:title|what): [`'"]/

for (const [subject, rows] of Object.entries(securityRows)) {
  for (const { check, attacks } of rows) {
    test(`${subject}: ${check}`, () => {
      assert.ok(attacks.length > 0)
      for (const [file, title] of attacks) {
        const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
        // A title stands alone in a call of the suite, or in a table above it.
        const titles = text.split('\n').filter((line) => titled.test(line))
        const isThere = titles.some((line) => line.includes(title))
        assert.ok(isThere, `${file} has no test "${title}"`)
      }
    })
  }
}

test.run()
