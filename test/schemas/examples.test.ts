import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { validate } from 'typed-xmpp/node'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { skip } from '../support/skip.ts'
import { type Example, specificationExamples } from './specification-examples.ts'

/** The examples whose problems are known, with the reason of each. */
const listFile = fileURLToPath(new URL('examples.json', import.meta.url))

/** The largest share of the examples that may have a problem. It may only become smaller. */
const atMostFaulty = 0.101

/** A problem of examples: where, what was expected, and why it is none of the schema. */
interface KnownProblem {
  readonly specification: string
  readonly path: string
  readonly expected: string
  readonly reason: string
}

const test = suite('examples of the specifications')
const examples = specificationExamples()

if (examples === undefined) {
  skip(test, 'examples are valid, but for those listed', 'no specifications beside the repository')
} else {
  test('examples are valid, but for those listed', () => checkProblems(examples))
}

test.run()

function checkProblems(all: readonly Example[]): void {
  const found = all.map(problemsOf)
  const problems = new Map(found.flat().map((each) => [keyOf(each), each]))
  const listed: readonly KnownProblem[] = JSON.parse(readFileSync(listFile, 'utf8'))
  const reasons = new Map(listed.map((each) => [keyOf(each), each.reason]))
  if (process.env['UPDATE_EXPECTED'] === '1') {
    const entries = [...problems].sort(([a], [b]) => (a < b ? -1 : 1))
    const list = entries.map(([key, each]) => ({ ...each, reason: reasons.get(key) ?? '' }))
    writeFileSync(listFile, `${JSON.stringify(list, null, 2)}\n`)
    return
  }
  assert.equal([...problems.keys()].sort(), [...reasons.keys()].sort())
  for (const { path, reason } of listed) assert.match(reason, /^[A-Z].*\.$/, path)
  const faulty = found.filter((each) => each.length > 0).length
  assert.ok(all.length > 1000, `${all.length} examples`)
  assert.ok(faulty / all.length <= atMostFaulty, `${faulty} of ${all.length}`)
}

function problemsOf({ specification, node }: Example): Omit<KnownProblem, 'reason'>[] {
  return validate(node).map(({ path, expected }) => ({ specification, path, expected }))
}

function keyOf({ specification, path, expected }: Omit<KnownProblem, 'reason'>): string {
  return `${specification} ${path}: ${expected}`
}
