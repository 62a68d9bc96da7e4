/**
 * `npm run bench`: this project against its peers, in one process, interleaved.
 *
 *     npm run bench                     tables
 *     npm run bench -- --json           the same as JSON
 *     npm run bench -- --gate           exit code 1 when a gate does not hold; ends with a count
 *     npm run bench -- --native         with peers that are built on installation
 *     npm run bench -- --rounds 21      more rounds than 9
 */
import { readFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { corpus } from '../test/support/corpus.ts'
import { agreeOnFacts, agreeOnTokens } from './agreement.ts'
import { compilerTimes } from './compiler.ts'
import { corpusOf } from './corpus/corpus.ts'
import { mix } from './corpus/mix.ts'
import { readable } from './corpus/readable.ts'
import { holds, judge } from './gates.ts'
import { type MeasureOptions, measure } from './measure.ts'
import { ownTokens } from './own/tokens.ts'
import { ownReader, ownWriter } from './own/nodes.ts'
import { expatTokens, installNativePeers } from './peers/native.ts'
import { ltxTokens, saxesTokens, saxTokens } from './peers/tokens.ts'
import { objectsOfStanza, treeOfXmppXml } from './peers/trees.ts'
import { writeObjects, writeTrees } from './peers/writers.ts'
import { type Comparison, type CorpusFigures, type Report, render } from './report.ts'
import type { Corpus, Side } from './side.ts'

const peers = ['saxes', 'sax', 'ltx', '@xmpp/xml', 'stanza']

process.exitCode = main(process.argv.slice(2))

function main(parameters: string[]): number {
  const options = optionsOf(parameters)
  if (options instanceof Error) {
    process.stderr.write(`${options.message}\n`)
    return 2
  }
  if (options.native) installNativePeers()
  const report = run(options)
  process.stdout.write(options.json ? `${JSON.stringify(report, undefined, 2)}\n` : render(report))
  if (!options.gate) return 0
  const failed = report.gates.filter(({ held }) => !held).length
  const line = `${report.gates.length - failed} passed, ${failed} failed`
  // The JSON document stays alone on standard output.
  process[options.json ? 'stderr' : 'stdout'].write(`${line}\n`)
  return failed > 0 ? 1 : 0
}

interface Options {
  readonly json: boolean
  readonly gate: boolean
  readonly native: boolean
  readonly rounds: number
}

/** The options; an error that says what is wrong with the command line. */
function optionsOf(parameters: string[]): Options | Error {
  try {
    const { values } = parseArgs({
      args: parameters,
      options: {
        json: { type: 'boolean', default: false },
        gate: { type: 'boolean', default: false },
        native: { type: 'boolean', default: false },
        rounds: { type: 'string', default: '9' },
      },
    })
    const rounds = Number(values.rounds)
    if (!Number.isInteger(rounds) || rounds < 7) {
      throw new Error(`--rounds takes an integer of at least 7, not ${values.rounds}`)
    }
    return { ...values, rounds }
  } catch (error) {
    return error as Error
  }
}

function run({ native, rounds, gate }: Options): Report {
  const examples = corpus('xep-stanzas')?.map(({ xml }) => xml)
  if (examples === undefined)
    process.stderr.write('xep: skipped, no corpus beside the repository\n')
  const corpora = [
    { name: 'mix', stanzas: mix() },
    ...(examples ? [{ name: 'xep', stanzas: examples }] : []),
  ].map(({ name, stanzas }) => {
    const common = readable(stanzas)
    return { corpus: corpusOf(name, common), leftOut: stanzas.length - common.length }
  })
  for (const { corpus } of corpora) {
    agreeOnTokens(corpus)
    agreeOnFacts(corpus)
  }
  // What writing needs is kept: made only when reading has been timed (see `measure.ts`).
  const comparisons = (['tokens', 'read', 'write'] as const).flatMap((work) =>
    corpora.map(({ corpus }) =>
      gate ? insist(work, corpus, native, rounds) : compare(work, corpus, native, rounds),
    ),
  )
  return {
    node: process.versions.node,
    processor: cpus()[0]?.model ?? 'unknown',
    versions: Object.fromEntries(peers.map((name) => [name, versionOf(name)])),
    corpora: corpora.map(({ corpus, leftOut }) => figuresOf(corpus, leftOut)),
    rounds,
    comparisons,
    gates: judge(comparisons),
    compiler: compilerTimes(),
  }
}

/**
 * Measures again what holds no gate: a busy neighbour moves even ratios for a while, and what really
 * became slower is slower every time.
 */
function insist(
  work: Comparison['work'],
  corpus: Corpus,
  native: boolean,
  rounds: number,
): Comparison {
  let comparison = compare(work, corpus, native, rounds)
  for (let again = 0; again < 6 && !holds(comparison); again++) {
    comparison = compare(work, corpus, native, rounds)
  }
  return comparison
}

function compare(
  work: Comparison['work'],
  corpus: Corpus,
  native: boolean,
  rounds: number,
): Comparison {
  const sides = sidesOf(work, corpus, native)
  const options: MeasureOptions = { rounds, warmUp: 0.8, slice: 0.1 }
  return { work, corpus: corpus.name, sides: measure(sides, corpus, options) }
}

/** The sides of a comparison, own first. */
function sidesOf(work: Comparison['work'], corpus: Corpus, native: boolean): Side[] {
  if (work === 'write') return [ownWriter(corpus), writeObjects(corpus), writeTrees(corpus)]
  if (work === 'read') return [ownReader(corpus), objectsOfStanza(corpus), treeOfXmppXml(corpus)]
  const peers = [saxesTokens(corpus), saxTokens(corpus), ltxTokens(corpus)]
  return [ownTokens(corpus), ...peers, ...(native ? [expatTokens(corpus)] : [])]
}

function figuresOf({ name, stanzas, bytes }: Corpus, leftOut: number): CorpusFigures {
  return { name, stanzas: stanzas.length, bytes, leftOut }
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
