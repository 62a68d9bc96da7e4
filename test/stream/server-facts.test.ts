/** Each fact about servers that a client meets is shown twice: by a script, and by the software itself. */
import { readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { titlesIn } from '../security/titles.ts'
import { type Shown, serverFacts } from './server-facts.ts'

const test = suite('facts about servers')

const titles = new Map<string, readonly string[]>()

for (const { fact, scripted, real } of serverFacts) {
  test(`${fact}: there are a script and the software itself`, () => {
    assert.ok(scripted.length > 0)
    assert.ok(real.length > 0)
    for (const each of scripted) assert.not.match(each[0], /^interop\//)
    for (const each of real) assert.match(each[0], /^interop\/suites\/.*\.interop\.ts$/)
    for (const each of [...scripted, ...real]) {
      assert.ok(isThere(each), `${each[0]} has no test "${each[1]}"`)
    }
  })
}

test('a test that is not there is missed', () => {
  assert.not(isThere(['stream/real-servers.test.ts', 'no server does that']))
})

test.run()

function isThere([file, title]: Shown): boolean {
  const known = titles.get(file) ?? titlesIn(textOf(file))
  titles.set(file, known)
  return known.some((each) => each.includes(title))
}

function textOf(file: string): string {
  return readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
}
