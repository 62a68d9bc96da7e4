import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mix, mixSize } from '../../bench/corpus/mix.ts'
import { corpus } from '../support/corpus.ts'
import { SaxesParser } from '../support/saxes.ts'
import { skip } from '../support/skip.ts'

/** What daily traffic looked like where it was counted, per stanza, and how far `mix` may be off. */
const expected: readonly [what: keyof Counts, value: number, tolerance: number][] = [
  ['presence', 0.6, 0.02],
  ['message', 0.3, 0.02],
  ['iq', 0.1, 0.02],
  ['bytes', 450, 25],
  ['elements', 6, 0.5],
  ['attributes', 8, 0.5],
  ['beyondAscii', 0.1, 0.015],
  ['references', 0.06, 0.01],
  ['unknownAttributes', 0.05, 0.006],
  ['unknownChildren', 0.05, 0.006],
]
const ours = count(mix())
const reference = corpus('mix-stanzas')

const test = suite('mix corpus')

for (const [what, value, tolerance] of expected) {
  test(`has ${value} ${what} a stanza`, () => {
    assert.ok(Math.abs(ours[what] - value) < tolerance, `${ours[what]}`)
  })
}

test('is the same for the same seed and another for another', () => {
  assert.is(mix().length, mixSize)
  assert.equal(mix(200), mix(200))
  assert.not.equal(mix(200), mix(200, 1))
})

test('has a few hundred senders, each stanza with an identifier of its own', () => {
  const values = (pattern: RegExp) =>
    mix().flatMap((stanza) => [...stanza.matchAll(pattern)].map(([, value]) => value))
  const senders = values(/^<\w+[^>]* from='([^']*)'/g)
  assert.ok(senders.length > 5900)
  assert.ok(new Set(senders).size > 300 && new Set(senders).size < 600)
  const ids = values(/^<\w+[^>]* id='([^']*)'/g)
  assert.is(new Set(ids).size, ids.length)
})

if (reference) {
  test('looks like the reference corpus', () => {
    const theirs = count(reference.map(({ xml }) => xml))
    for (const what of ['bytes', 'elements', 'attributes', 'presence'] as const) {
      const ratio = ours[what] / theirs[what]
      assert.ok(ratio > 0.9 && ratio < 1.1, `${what}: ${ours[what]} here, ${theirs[what]} there`)
    }
  })
} else {
  skip(test, 'looks like the reference corpus', 'no corpus beside the repository')
}

test.run()

interface Counts {
  readonly presence: number
  readonly message: number
  readonly iq: number
  readonly bytes: number
  readonly elements: number
  readonly attributes: number
  readonly beyondAscii: number
  readonly references: number
  readonly unknownAttributes: number
  readonly unknownChildren: number
}

/** Counts by a parse with saxes, which also shows that every stanza is well-formed. */
function count(stanzas: readonly string[]): Counts {
  const share = (matches: (stanza: string) => boolean): number =>
    stanzas.filter(matches).length / stanzas.length
  let elements = 0
  let attributes = 0
  const parser = new SaxesParser({ xmlns: true, fragment: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    elements++
    attributes += Object.values(tag.attributes).filter(({ uri }) => !uri.endsWith('/xmlns/')).length
  })
  for (const stanza of stanzas) parser.write(stanza)
  parser.close()
  return {
    presence: share((stanza) => stanza.startsWith('<presence')),
    message: share((stanza) => stanza.startsWith('<message')),
    iq: share((stanza) => stanza.startsWith('<iq')),
    bytes: Buffer.byteLength(stanzas.join('')) / stanzas.length,
    elements: elements / stanzas.length,
    attributes: attributes / stanzas.length,
    beyondAscii: share((stanza) => /[^ -~\s]/.test(stanza)),
    references: share((stanza) => stanza.includes('&')),
    unknownAttributes: share((stanza) => / shade=| f:hint=/.test(stanza)),
    unknownChildren: share((stanza) => /<hint |<trace |<mood>/.test(stanza)),
  }
}
