/**
 * What the Python toolkit had is here, by these names. The tests that the rows name are run once more,
 * and watched: an event has to be heard, a call made, a function run by the very test that the row names.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Observation } from '../support/observe.ts'
import { observedRun } from '../support/observed-run.ts'
import { skip } from '../support/skip.ts'
import { titlesOf } from '../support/titles-of.ts'
import { pool } from '../tools/pool.ts'
import { behaviours, elsewhere, events, functions, members, options } from './parity-rows.ts'

const watched = new Set([
  ...[...events, ...members].map(([, file]) => file),
  ...options.map(([, , file]) => file),
  ...functions.map(([, , , file]) => file),
  ...behaviours.map(([, file]) => file),
])
const observations = new Map<string, readonly Observation[]>()
let titles: ReadonlyMap<string, readonly string[]> = new Map()

const test = suite('the toolkit before')

test('the tests that are named run, are watched, and pass', async () => {
  const watch = (file: string) => async (): Promise<void> => {
    observations.set(file, await observedRun(file, 80))
  }
  await pool([...watched].map(watch), 2)
  titles = await titlesOf(elsewhere.map(([, file]) => file))
})

for (const [owner, file, rows] of events) {
  for (const [name, [title, payload]] of Object.entries(rows)) {
    test(`the event ${snakeCase(name)} of ${owner} is ${name}, heard by "${title}"`, () => {
      const heard = proofs(file, title).map(({ events }) => events[`${owner} ${name}`])
      assert.ok(heard.includes(payload), `it heard ${heard.join(', ')}, not ${payload}`)
    })
  }
}

for (const [owner, file, rows] of members) {
  for (const [name, title] of Object.entries(rows)) {
    test(`${snakeCase(name)} of ${owner} is ${name}, used by "${title}"`, () => {
      const seen = proofs(file, title)
      const isUsed = seen.some(({ members }) => members.includes(`${owner}.${name}`))
      assert.ok(isUsed, `"${title}" does not use ${owner}.${name}`)
    })
  }
}

for (const [owner, option, file, title] of options) {
  test(`${snakeCase(option)} of ${owner} is ${option}, given by "${title}"`, () => {
    const isGiven = new RegExp(`(?<![.\\w])${option}(?=\\s*[:,}])`)
    const seen = proofs(file, title)
    assert.ok(
      seen.some(({ source }) => isGiven.test(source)),
      `"${title}" does not give ${option}`,
    )
  })
}

for (const [was, entry, name, file, title] of functions) {
  test(`${was} is ${name} of ${entry}, run by "${title}"`, async () => {
    const exported = ((await import(entry)) as Readonly<Record<string, unknown>>)[name]
    assert.type(exported, 'function')
    const seen = proofs(file, title)
    const isRun = seen.some(({ functions }) => functions.includes(name))
    assert.ok(isRun, `"${title}" does not run ${name}`)
  })
}

for (const [what, file, title] of behaviours) {
  test(`${what} is seen by "${title}"`, () => {
    proofs(file, title)
  })
}

for (const [what, file, title] of elsewhere) {
  test(`${what} is seen by "${title}"`, () => {
    const isThere = titles.get(file)?.some((each) => each.includes(title))
    assert.ok(isThere, `${file} has no test "${title}"`)
  })
}

/** The names of the shared document that are no names of the project's, and why. */
const noNames: ReadonlyMap<string, string> = new Map([
  ['queue_class', 'has no counterpart'],
  ['parse', 'folds into feed'],
  ['undefined', 'a value'],
  ['to', 'an attribute of a stanza'],
])

const shared = fileURLToPath(new URL('../../../shared/design/seed-parity.md', import.meta.url))
if (existsSync(shared)) {
  const names = new Set([
    ...[...events, ...members].flatMap(([owner, , rows]) => [owner, ...Object.keys(rows)]),
    ...options.map(([, option]) => option),
    ...functions.flatMap(([was, , name]) => [was, name]),
    ...[...behaviours, ...elsewhere].flatMap(([what]) => what.match(/[\w-]+/g) ?? []),
  ])
  for (const [row, spans] of rowsOf(readFileSync(shared, 'utf8'))) {
    for (const span of spans) {
      test(`the row ${row} has its ${span}`, () => {
        for (const name of namesIn(span)) {
          assert.ok(names.has(name) || noNames.has(name), `nothing sees ${name}`)
        }
      })
    }
  }
} else {
  skip(test, 'the table has each row of the shared document', 'no document beside the repository')
}

test('a name that nothing sees is found', () => {
  assert.equal(namesIn('addContact(jid, { from, groups })'), ['addContact', 'from', 'groups'])
  assert.equal(namesIn('new XmppConnection({ host, … })'), ['XmppConnection', 'host'])
  assert.equal(namesIn('for await'), ['[Symbol.asyncIterator]'])
  assert.equal(rowsOf('| a | here |\n|---|---|\n| `b()` | `c`, `d()` |\n'), [['b()', ['c', 'd()']]])
  assert.equal(rowsOf('`feed open closed` — one for each'), [
    ['feed open closed', ['feed', 'open', 'closed']],
  ])
})

test.run()

/** The tests that a row names; they passed. */
function proofs(file: string, title: string): readonly Observation[] {
  const seen = observations.get(file)
  assert.ok(seen, `${file} was not watched to its end`)
  const named = seen.filter((each) => each.title.includes(title))
  assert.ok(named.length > 0, `${file} has no test "${title}"`)
  for (const { title, passed } of named) assert.ok(passed, `"${title}" fails`)
  return named
}

/** The rows of the tables of a document, with the code that says what they are here; lists of names, too. */
function rowsOf(markdown: string): (readonly [row: string, spans: readonly string[]])[] {
  const lists = [...markdown.matchAll(/^`([a-z][\w\s]*)` — one for each/gm)].map(
    ([, list = '']) => {
      return [list, list.split(/\s+/)] as const
    },
  )
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .filter(([, here = '']) => !/^[\s-]*$|^ here $/.test(here))
    .map(([was = '', here = '']) => {
      return [was.replaceAll('`', '').trim(), codeIn(here).filter((code) => code !== '=')] as const
    })
    .filter(([, spans]) => spans.length > 0)
  return [...lists, ...rows]
}

function codeIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

/** What a piece of code names: what is called, and the options that it is given. */
function namesIn(span: string): readonly string[] {
  if (span === 'for await') return ['[Symbol.asyncIterator]']
  const called = /^(?:new |class |static )?([\w.-]+)/.exec(span)?.[1] ?? ''
  const [, given = ''] = /\(.*\{([^}]*)\}/.exec(span) ?? []
  return [called.split('.').at(-1) ?? '', ...(given.match(/\w+/g) ?? [])]
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
