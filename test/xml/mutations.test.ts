/**
 * Mutated stanzas, compared with saxes inside a stream header. What the tokenizer accepts saxes has to
 * accept and to read the same; what only saxes accepts has to be one of the things a stream may not
 * carry, or one of the exceptions below; and however an input is cut, the outcome is the same.
 *
 * Exceptions, in which saxes does not do what the specifications say or what a stream demands:
 *
 * - Text between stanzas. saxes knows nothing of streams; in one, nothing but white space may stand
 *   between first-level elements (RFC 6120 §4.6.1 allows it as a keep-alive).
 * - A prefix followed by what no name begins with (`p:-a`, `p:1`). saxes checks the written name as a
 *   Name; its local part has to be an NCName too (Namespaces in XML 1.0, productions 7 to 11).
 * - White space around a declared namespace. saxes takes it off; namespaces are compared character by
 *   character (Namespaces in XML 1.0 §2.3). Names are compared as if it were not there, and what is
 *   bound to `xml` has to be its namespace exactly.
 */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { mix } from '../../bench/corpus/mix.ts'
import {
  type Element,
  internName,
  isNCName,
  parseElement,
  xmlNamespace,
} from '../../runtime/xml/index.ts'
import { bytesOf, chunks } from '../support/chunks.ts'
import { corpus } from '../support/corpus.ts'
import { mutate } from '../support/mutate.ts'
import { random } from '../support/random.ts'
import { samples } from './samples.ts'
import { footer, header, outcome, type Transcript, transcribe } from './transcript.ts'
import { readWithSaxes, type SaxesReading, spell } from './trees.ts'

const seed = 6120
const size = 200_000

const test = suite('mutated stanzas')

const source = random(seed)
const stanzas = [...mix(400, seed), ...few(corpus('xep-stanzas')), ...repeat(samples, 30)]
const originals = stanzas.map(bytesOf)
// Half of the names are trusted, some of them only later: both kinds have ways of their own.
const names = [...new Set(stanzas.flatMap((xml) => namesIn(xml)))].filter((_, index) => index % 2)
const head = bytesOf(header)
const tail = bytesOf(footer)

for (const name of names.splice(0, names.length / 2)) trust(name)

test(`of ${size}, those accepted are those saxes accepts, and read the same`, () => {
  let accepted = 0
  const faults: string[] = []
  for (let index = 0; index < size; index++) {
    if (index % 1000 === 0) trust(names.pop())
    const bytes = mutate(source.pick(originals), originals, source)
    const own = transcribe([head, bytes, tail])
    if (own.closed && own.error === undefined) accepted++
    const fault = compare(own, bytes) ?? compareCuts(own, bytes, index)
    if (fault === undefined) continue
    faults.push(`${index}: ${fault}\n${JSON.stringify(new TextDecoder().decode(bytes))}`)
    if (faults.length === 5) break
  }
  assert.is(faults.join('\n\n'), '')
  assert.ok(accepted >= size / 4, `only ${accepted} of ${size} were accepted`)
})

/** The names in a stanza, each with its namespace; none of one that a stream may not carry. */
function namesIn(xml: string): string[] {
  if (/<!--|<\?/.test(xml)) return []
  const found: string[] = []
  const visit = (element: Element): void => {
    found.push(`${element.namespace} ${element.name}`)
    for (const { namespace, name } of element.attributes) found.push(`${namespace} ${name}`)
    for (const child of element.elements) visit(child)
  }
  visit(parseElement(xml))
  return found
}

function trust(name: string | undefined): void {
  if (name === undefined) return
  const at = name.lastIndexOf(' ')
  internName(name.slice(0, at), name.slice(at + 1))
}

/** What is wrong with what the tokenizer made of it, if saxes is right. */
function compare(own: Transcript, bytes: Uint8Array): string | undefined {
  const isAccepted = own.closed && own.error === undefined
  const text = decoded(bytes)
  if (text === undefined) return isAccepted ? 'accepts what is not UTF-8' : undefined
  const saxes = readWithSaxes(header + text + footer)
  if (!isAccepted) {
    if (saxes.error !== undefined || mayRefuse(own, text, saxes)) return undefined
    return `refuses (${own.error?.message ?? 'as not complete'}) what saxes accepts`
  }
  if (saxes.error !== undefined) return `accepts what saxes does not: ${saxes.error.message}`
  const read = own.elements.map((element) => spell(element)).join('\n')
  if (read === saxes.elements) return undefined
  const trimmed = own.elements.map((element) => spell(element, trim)).join('\n')
  return trimmed === saxes.elements ? undefined : `reads\n${read}\nsaxes reads\n${saxes.elements}`
}

/** True when the tokenizer has to refuse, for its reason, what saxes accepts. */
function mayRefuse({ error }: Transcript, text: string, saxes: SaxesReading): boolean {
  switch (error?.condition) {
    case 'restricted-xml':
      return /<!--|<\?|<!DOCTYPE|&[\w:]/.test(text)
    case 'bad-format':
      return saxes.hasTextBetween
    case 'not-well-formed':
      return error.message.includes('a name that is none')
        ? [...text.matchAll(/[^\s<>/='":]+:([^\s<>/=:]+)/g)].some(([, local]) => !isNCName(local!))
        : error.message.includes('reserved') &&
            [...text.matchAll(/xmlns:xml\s*=\s*(?:'([^']*)'|"([^"]*)")/g)].some(
              ([, single, double]) => (single ?? double) !== xmlNamespace,
            )
    default:
      return false
  }
}

/** What is wrong with the outcome when the input comes in pieces: all cuts of some, some of most. */
function compareCuts(own: Transcript, bytes: Uint8Array, index: number): string | undefined {
  const whole = outcome(own)
  const all = Uint8Array.from([...head, ...bytes, ...tail])
  for (const { title, chunks: pieces } of cuttings(all, index)) {
    const cut = outcome(transcribe(pieces))
    if (cut !== whole) return `${title}:\n${cut}\nbut otherwise\n${whole}`
  }
  return undefined
}

function cuttings(
  all: Uint8Array,
  index: number,
): Iterable<{ title: string; chunks: Iterable<Uint8Array> }> {
  if (index % 2000 === 0) return chunks(all)
  if (index % 100 === 0) return chunks(all, { most: 4 })
  if (index % 2 === 0) return []
  const first = source.below(all.length)
  const second = first + source.below(all.length - first)
  const pieces = [all.subarray(0, first), all.subarray(first, second), all.subarray(second)]
  return [{ title: `cut at ${first} and ${second}`, chunks: pieces }]
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function trim(namespace: string): string {
  return namespace.trim()
}

/** The shortest half of a corpus, where it lies beside the repository. */
function few(examples: readonly { readonly xml: string }[] | undefined): string[] {
  return (examples ?? []).map(({ xml }) => xml).filter((xml) => xml.length < 400)
}

function repeat(texts: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => texts).flat()
}

test.run()
