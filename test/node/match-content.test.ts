/** Children against content models whose bounds can be met in many ways. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { matchContent } from '../../runtime/node/schema/match-content.ts'
import type { ParticleTable } from '../../runtime/node/schema/schema-table.ts'

function element(name: string, min = 1, max = 1): ParticleTable {
  return { element: { name }, min, max }
}

const twice: ParticleTable = { sequence: [element('a', 1, 2)], max: 3 }
const many: ParticleTable = { sequence: [element('a', 1, 50)], min: 2, max: 10 }
const exactly: ParticleTable = { sequence: [element('a', 1, 50)], min: 10, max: 10 }
const empty: ParticleTable = { sequence: [element('a', 0, 1)], min: 1000, max: 1000 }
const both: ParticleTable = { all: [element('a'), element('b', 0)], min: 0 }
const vast: ParticleTable = { sequence: [element('a', 1, 999_999_999)], max: 100_000 }

/** A model, children by their letters, how many of them match, and whether they are enough. */
const cases: readonly [ParticleTable, string, number, boolean][] = [
  [twice, 'a', 1, true],
  [twice, 'aaaaaa', 6, true],
  [twice, 'aaaaaaa', 6, true],
  [twice, '', 0, false],
  [many, 'a', 1, false],
  [many, 'a'.repeat(500), 500, true],
  [many, 'a'.repeat(501), 500, true],
  [exactly, 'a'.repeat(9), 9, false],
  [exactly, 'a'.repeat(10), 10, true],
  [exactly, 'a'.repeat(350), 350, true],
  [empty, '', 0, true],
  [empty, 'aaa', 3, true],
  [both, '', 0, true],
  [both, 'ba', 2, true],
  [both, 'b', 1, false],
  [both, 'aba', 2, true],
  [vast, 'a'.repeat(2000), 2000, true],
]

const test = suite('content models')

for (const [index, [model, children, matched, complete]] of cases.entries()) {
  test(`matches ${children.length} children, case ${index}`, () => {
    const found = matchContent(model, [...children], (particle, child) =>
      'element' in particle && particle.element.name === child ? child : undefined,
    )
    assert.is(found.taken.length, matched)
    assert.is(found.complete, complete)
  })
}

test.run()
