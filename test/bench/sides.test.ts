import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { agreeOnFacts, agreeOnTokens } from '../../bench/agreement.ts'
import { corpusOf } from '../../bench/corpus/corpus.ts'
import { mix } from '../../bench/corpus/mix.ts'
import { readable } from '../../bench/corpus/readable.ts'
import { gates, judge } from '../../bench/gates.ts'
import { measure } from '../../bench/measure.ts'
import { ownReader, ownWriter } from '../../bench/own/nodes.ts'
import { ownTokens } from '../../bench/own/tokens.ts'
import { ltxTokens, saxesTokens, saxTokens } from '../../bench/peers/tokens.ts'
import { objectsOfStanza, treeOfXmppXml } from '../../bench/peers/trees.ts'
import { writeObjects, writeTrees } from '../../bench/peers/writers.ts'
import type { Comparison } from '../../bench/report.ts'
import type { Corpus, Side } from '../../bench/side.ts'

const stanzas = mix(600, 1)
const corpus = corpusOf('mix', stanzas)
const sides: readonly ((corpus: Corpus) => Side)[] = [
  ownTokens,
  saxesTokens,
  saxTokens,
  ltxTokens,
  ownReader,
  objectsOfStanza,
  treeOfXmppXml,
  ownWriter,
  writeObjects,
  writeTrees,
]

const test = suite('sides of the benchmark')

test('can all read and write every stanza of mix', () => {
  assert.is(readable(stanzas).length, stanzas.length)
})

test('read the same tokens', () => agreeOnTokens(corpus))

test('tell the same facts of every stanza', () => agreeOnFacts(corpus))

for (const make of sides) {
  test(`${make.name} reads something of every stanza, and the same each time`, () => {
    const side = make(corpus)
    const first = side.pass()
    assert.ok(first.nodes >= stanzas.length, `${first}`)
    assert.ok(first.sum !== 0)
    assert.ok(first.equals(side.pass()))
  })
}

test('are measured against the first', () => {
  const options = { rounds: 1, warmUp: 0, slice: 0 }
  const figures = measure([ownTokens(corpus), ltxTokens(corpus)], corpus, options)
  assert.equal(
    figures.map(({ name }) => name),
    ['typed-xmpp, tape', 'ltx, no namespaces'],
  )
  assert.is(figures[0]?.ratio.median, 1)
  assert.ok((figures[1]?.ratio.median ?? 0) > 0)
})

test('hold a gate only when they were measured, on mix, and fast enough', () => {
  const comparisons = (corpus: string, median: number): Comparison[] =>
    (['tokens', 'read', 'write'] as const).map((work) => ({
      work,
      corpus,
      sides: gates
        .filter((gate) => gate.work === work)
        .map(({ peer }) => ({
          name: peer,
          megabytes: 1,
          stanzas: 1,
          ratio: { median, min: median, max: median },
        })),
    }))
  const held = (comparisons: Comparison[]) => judge(comparisons).map((gate) => gate.held)
  assert.equal(held([]), [false, false, false, false])
  assert.equal(held(comparisons('xep', 100)), [false, false, false, false])
  assert.equal(held(comparisons('mix', 100)), [true, true, true, true])
  assert.equal(
    held(comparisons('mix', 3.9)),
    gates.map(({ least }) => least <= 3.9),
  )
  assert.ok(gates.some(({ least }) => least > 3.9) && gates.some(({ least }) => least <= 3.9))
})

test.run()
