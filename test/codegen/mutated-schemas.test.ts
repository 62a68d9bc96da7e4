/** Damaged schemas: whatever is done to one, the front reports it and does not fall over. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Front, front } from '../support/inline-schemas.ts'
import { type Random, random } from '../support/random.ts'
import { xepDocument } from '../support/xep-documents.ts'

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url))
const schemas = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xsd'))
  .sort()
  .map((name) => readFileSync(`${folder}${name}`, 'utf8'))

/** Ways to damage a text, each at a random place. */
const damages: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => cut(text, random, ''),
  (text, random) => cut(text, random, random.pick(['<', '>', '"', '&', '/', ':', ' ', '\u0000'])),
  // A whole tag is lost, doubled, or another one.
  (text, random) => replaceTag(text, random, () => ''),
  (text, random) => replaceTag(text, random, (tag) => tag + tag),
  (text, random) => replaceTag(text, random, () => random.pick(tagsOf(text))),
  // A value is another value of the document.
  (text, random) => {
    const values = text.match(/"[^"]*"/g) ?? ['""']
    return replaceMatch(text, /"[^"]*"/g, random, () => random.pick(values))
  },
  // A name of the schema language is another one.
  (text, random) =>
    replaceMatch(text, /xs:\w+/g, random, () => random.pick(text.match(/xs:\w+/g) ?? ['xs:any'])),
]

const test = suite('mutated schemas')

test('are read or reported, and never thrown over', () => {
  const seeded = random(20240203)
  let refused = 0
  const runs = 3000
  for (let run = 0; run < runs; run += 1) {
    let text = seeded.pick(schemas)
    const times = 1 + seeded.below(3)
    for (let time = 0; time < times; time += 1) text = seeded.pick(damages)(text, seeded)
    const { diagnostics } = survived(text, run)
    if (diagnostics.failed) refused += 1
    for (const { code, message, location } of diagnostics.list) {
      assert.match(code, /^[A-Z]\d+$/)
      assert.ok(message !== '' && message.length < 600, `run ${run}: ${message}`)
      assert.ok(location && location.line >= 1 && location.column >= 1, `run ${run}: ${message}`)
    }
  }
  // Both happen often, or the mutations are no test.
  assert.ok(refused > runs / 4 && refused < runs, `${refused} of ${runs} refused`)
})

test('are read or reported inside XEP documents', () => {
  const seeded = random(20261124)
  let refused = 0
  const runs = 200
  for (let run = 0; run < runs; run += 1) {
    const schema = seeded.pick(schemas).replace(/^<\?xml[^>]*\?>/, '')
    let text = xepDocument(`<code><![CDATA[${schema}]]></code>`, '<!ENTITY ns "urn:xmpp:x:0">')
    const times = 1 + seeded.below(3)
    for (let time = 0; time < times; time += 1) text = seeded.pick(damages)(text, seeded)
    const { diagnostics } = survived(text, run)
    if (diagnostics.failed) refused += 1
    for (const { location, message } of diagnostics.list) {
      assert.ok(location && location.line >= 1 && location.column >= 1, `run ${run}: ${message}`)
      assert.ok(location.line <= text.split('\n').length, `run ${run}: ${message}`)
    }
  }
  // What is published is rather repaired than refused.
  assert.ok(refused > 0 && refused < runs / 2, `${refused} of ${runs} refused`)
})

test.run()

function survived(text: string, run: number): Front {
  try {
    return front({ 'a.xsd': text })
  } catch (error) {
    throw new Error(`run ${run} threw on:\n${text}`, { cause: error })
  }
}

function cut(text: string, random: Random, replacement: string): string {
  const start = random.below(text.length)
  return text.slice(0, start) + replacement + text.slice(start + random.below(12))
}

function tagsOf(text: string): readonly string[] {
  return text.match(/<[^>]*>/g) ?? ['<a/>']
}

function replaceTag(text: string, random: Random, by: (tag: string) => string): string {
  return replaceMatch(text, /<[^>]*>/g, random, by)
}

function replaceMatch(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (match: string) => string,
): string {
  const matches = [...text.matchAll(pattern)]
  if (matches.length === 0) return text
  const match = random.pick(matches)
  return text.slice(0, match.index) + by(match[0]) + text.slice(match.index + match[0].length)
}
