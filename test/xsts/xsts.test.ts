/** The runner of the W3C's test suite, on a small suite of its form that was written for this. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { documentOptions, readDocument, restrictedXml } from './document.ts'
import type { Outcome } from './outcome.ts'
import { runGroups } from './run-groups.ts'
import { Row, tableOf } from './table.ts'
import { readTestSets } from './test-set.ts'

const file = fileURLToPath(new URL('./fixture/suite.xml', import.meta.url))

/** What each test of the fixture ends with. */
const expected: readonly string[] = [
  'order: valid schema order passed',
  'order: valid instance valid passed',
  'order: invalid instance invalid passed',
  'order: invalid instance not well-formed passed',
  'order: valid instance wrongly expected failed',
  'order: valid instance open skipped',
  'order: valid instance lost skipped',
  'by its hint: valid instance hinted passed',
  'refused: invalid schema refused passed',
  'broken: invalid schema broken noted',
]

const test = suite('XSTS')

test('reads the sets that are there, and of them what is said of XSD 1.0', () => {
  const sets = readTestSets(file)
  assert.equal(
    sets.map(({ name, contributor, groups }) => [
      name,
      contributor,
      groups.map((each) => each.name),
    ]),
    [['orders', 'own', ['order', 'by its hint', 'refused', 'broken']]],
  )
  const names = sets[0]?.groups[0]?.instances.map((each) => each.name)
  assert.not.ok(names?.includes('later'))
})

test('runs groups in processes of their own, and counts how they end', async () => {
  const groups = readTestSets(file).flatMap((each) => each.groups)
  const row = new Row('orders')
  const seen: string[] = []
  await runGroups(groups, {
    jobs: 1,
    milliseconds: 60_000,
    onGroup: (group, outcomes) => {
      row.add(outcomes)
      seen.push(
        ...outcomes.map(({ kind, name, ending }) => `${group.name}: ${kind} ${name} ${ending}`),
      )
    },
  })
  assert.equal(seen, expected)
  assert.match(
    tableOf([row]),
    '| orders | 1 of 1 | 1 of 2, 1 noted | 2 of 3 | 2 of 2 | 0 | 0 | 2 |\n',
  )
})

test('ends a process that takes too long, and says so', async () => {
  const groups = readTestSets(file)
    .flatMap((each) => each.groups)
    .slice(0, 2)
  const endings: (readonly Outcome[])[] = []
  await runGroups(groups, {
    jobs: 1,
    milliseconds: 1,
    onGroup: (_, outcomes) => endings.push(outcomes),
  })
  assert.equal(
    endings.flat().map(({ ending }) => ending),
    ['hung', 'hung'],
  )
})

test('carries out what documents have and streams have not', () => {
  const path = fileURLToPath(new URL('./fixture/data/order-valid.xml', import.meta.url))
  const root = readDocument(readFileSync(path))
  assert.is(root.child('note', 'urn:order')?.text, 'by Smith & Sons')
  assert.equal(
    root.elements.map((each) => each.text),
    ['pen', 'ink', 'by Smith & Sons'],
  )
  assert.is(documentOptions.namespace, '')
  assert.throws(() => restrictedXml(new TextEncoder().encode('<a><b></a>')))
})

test('reads documents in UTF-16', () => {
  const text = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a b="&#9;">é</a>'
  const bytes = new Uint8Array(
    [...text].flatMap((each) => [each.charCodeAt(0) & 0xff, each.charCodeAt(0) >> 8]),
  )
  const root = readDocument(bytes)
  assert.is(root.text, 'é')
  assert.is(root.attribute('b'), '\t')
})

test.run()
