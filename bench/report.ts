/** What is printed: a table for each comparison, the gates, the compiler's times. */
import type { CompilerTimes } from './compiler.ts'
import type { GateResult } from './gates.ts'
import type { SideFigures } from './measure.ts'

/** A comparison on one corpus. */
export interface Comparison {
  /** The work: bytes to tokens, bytes to nodes, nodes to bytes. */
  readonly work: 'tokens' | 'read' | 'write'
  /** The name of the corpus. */
  readonly corpus: string
  /** What was measured, own side first. */
  readonly sides: readonly SideFigures[]
}

/** Everything a run found; printed as it is by `--json`. */
export interface Report {
  /** The version of Node. */
  readonly node: string
  /** The processor. */
  readonly processor: string
  /** The versions of the peers. */
  readonly versions: Readonly<Record<string, string>>
  /** The corpora: stanzas, bytes, and how many stanzas not every side can read. */
  readonly corpora: readonly CorpusFigures[]
  /** The number of rounds. */
  readonly rounds: number
  readonly comparisons: readonly Comparison[]
  readonly gates: readonly GateResult[]
  readonly compiler: CompilerTimes
}

/** The size of a corpus. */
export interface CorpusFigures {
  readonly name: string
  readonly stanzas: number
  readonly bytes: number
  /** The stanzas left out because a side refuses them. */
  readonly leftOut: number
}

const titles: Readonly<Record<Comparison['work'], string>> = {
  tokens: 'bytes to tokens',
  read: 'bytes to nodes',
  write: 'nodes to bytes',
}

/** The report as text. */
export function render(report: Report): string {
  const versions = Object.entries(report.versions).map(([name, version]) => `${name} ${version}`)
  const lines = [
    `Node ${report.node}, ${report.processor}, ${versions.join(', ')}`,
    ...report.corpora.map(renderCorpus),
    `${report.rounds} interleaved rounds, processor time; times as fast as the peer: median (min-max)`,
    ...report.comparisons.flatMap(renderComparison),
    '',
    `compiler: ${report.compiler.files} schemas in ${seconds(report.compiler.cold)} from scratch, ` +
      `${seconds(report.compiler.unchanged)} unchanged`,
    '',
    ...report.gates.map(renderGate),
  ]
  return `${lines.join('\n')}\n`
}

function renderCorpus({ name, stanzas, bytes, leftOut }: CorpusFigures): string {
  const average = Math.round(bytes / stanzas)
  const without = leftOut > 0 ? `, without ${leftOut} that a side refuses` : ''
  return `${name}: ${stanzas} stanzas, ${(bytes / 1e6).toFixed(2)} MB, ${average} bytes each${without}`
}

function renderComparison({ work, corpus, sides }: Comparison): string[] {
  const head = `${`${titles[work]}, ${corpus}`.padEnd(34)}   MB/s  k stanzas/s   times`
  return ['', head, ...sides.map(renderSide)]
}

function renderSide({ name, megabytes, stanzas, ratio }: SideFigures, index: number): string {
  const speed = `${megabytes.toFixed(1).padStart(7)} ${(stanzas / 1000).toFixed(0).padStart(12)}`
  const range = `${ratio.min.toFixed(2)}-${ratio.max.toFixed(2)}`
  const times = index === 0 ? '' : `   ${ratio.median.toFixed(2)} (${range})`
  return `  ${name.padEnd(32)}${speed}${times}`
}

function renderGate({ work, peer, least, measured, held }: GateResult): string {
  const verdict = held ? 'holds' : 'FAILS'
  return `${verdict}: ${titles[work]}, ${measured.toFixed(2)} times ${peer}, at least ${least}`
}

function seconds(value: number): string {
  return `${value.toFixed(2)} s`
}
