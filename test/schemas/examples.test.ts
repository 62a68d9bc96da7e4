import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { everything } from 'typed-xmpp/everything'
import { Element, parse, validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import { documents, fixtureFolder, schemaFolder } from './documents.ts'
import { type Example, specificationExamples } from './specification-examples.ts'

/** The examples whose problems are known, with the reason of each. */
const listFile = fileURLToPath(new URL('examples.json', import.meta.url))

/** The largest share of all examples, of the specifications and our own, that may have a problem. */
const atMostFaulty = 0.08

/** The largest share of those in the documents themselves. It may only become smaller. */
const atMostFaultyInDocuments = 0.1

/** A problem of examples: where, what was expected, and why it is none of the schema. */
interface KnownProblem {
  readonly specification: string
  readonly path: string
  readonly expected: string
  readonly reason: string
}

const test = suite('examples of the specifications')
const examples = specificationExamples()
const own = documents(fixtureFolder, '.xml')

test('errors in the specifications are collected', () => {
  const collected = readFileSync(new URL('SPECIFICATION-ERRORS.md', schemaFolder), 'utf8')
  const rows = new Set(
    collected.match(/^\| XEP-\d{4} \| [^|]*example/gm)?.map((row) => row.slice(2, 10)),
  )
  const found = listed()
    .filter(({ reason }) => reason.startsWith('An error in the specification'))
    .map(({ specification }) => specification)
  assert.equal(
    [...new Set(found)].filter((specification) => !rows.has(specification)),
    [],
  )
  assert.ok(found.length > 40, `${found.length} errors`)
})

test('our own are valid', () => {
  const found = own.flatMap(({ path, file }) => {
    const node = parse(readFileSync(file), everything)
    if (node instanceof Element) return [`${path}: no class`]
    return validate(node).map((each) => `${path} ${each.path}: ${each.expected}`)
  })
  assert.equal(found, [])
  assert.ok(own.length > 800, `${own.length} examples`)
})

if (examples === undefined) {
  skip(test, 'those of the documents are, but for those listed', 'no specifications beside it')
} else {
  test('those of the documents are, but for those listed', () => checkProblems(examples))
}

test.run()

function checkProblems(all: readonly Example[]): void {
  const found = all.map(problemsOf)
  const problems = new Map(found.flat().map((each) => [keyOf(each), each]))
  const known = listed()
  const reasons = new Map(known.map((each) => [keyOf(each), each.reason]))
  if (process.env['UPDATE_EXPECTED'] === '1') {
    const entries = [...problems].sort(([a], [b]) => (a < b ? -1 : 1))
    const list = entries.map(([key, each]) => ({ ...each, reason: reasons.get(key) ?? '' }))
    writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`)
    return
  }
  assert.equal([...problems.keys()].sort(), [...reasons.keys()].sort())
  for (const { path, reason } of known) assert.match(reason, /^[A-Z].*\.$/, path)
  const faulty = found.filter((each) => each.length > 0).length
  const count = all.length + own.length
  assert.ok(all.length > 2000, `${all.length} examples`)
  assert.ok(faulty / count <= atMostFaulty, `${faulty} of ${count}`)
  assert.ok(faulty / all.length <= atMostFaultyInDocuments, `${faulty} of ${all.length}`)
}

/** The problems that are listed. */
function listed(): readonly KnownProblem[] {
  return JSON.parse(readFileSync(listFile, 'utf8'))
}

function problemsOf({ specification, node, unknown }: Example): Omit<KnownProblem, 'reason'>[] {
  const found = validate(node).map(({ path, expected }) => ({ specification, path, expected }))
  if (unknown === undefined) return found
  return [{ specification, path: unknown, expected: 'an element of a specification' }, ...found]
}

function keyOf({ specification, path, expected }: Omit<KnownProblem, 'reason'>): string {
  return `${specification} ${path}: ${expected}`
}
