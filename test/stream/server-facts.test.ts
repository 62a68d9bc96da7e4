/** Each fact about servers that a client meets is shown twice: by a script, and by the software itself. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { titlesOf } from '../support/titles-of.ts'
import { type Shown, serverFacts } from './server-facts.ts'

const test = suite('facts about servers')

let titles: ReadonlyMap<string, readonly string[]> = new Map()

test('the files that are named can be loaded', async () => {
  const shown = serverFacts.flatMap(({ scripted, real }) => [...scripted, ...real])
  titles = await titlesOf(shown.map(([file]) => `test/${file}`))
})

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
  return titles.get(`test/${file}`)?.some((each) => each.includes(title)) ?? false
}
