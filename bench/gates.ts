/** What every change must keep: the least ratios on `mix`. Only ratios are gates; figures drift. */
import type { Comparison } from './report.ts'

/** A least ratio against a peer. */
export interface Gate {
  /** The work compared. */
  readonly work: Comparison['work']
  /** The name of the peer's side. */
  readonly peer: string
  /** The least median ratio, own speed over the peer's. */
  readonly least: number
}

/** A gate and whether it held. */
export interface GateResult extends Gate {
  /** The median ratio measured. */
  readonly measured: number
  /** True when it is high enough. */
  readonly held: boolean
}

/** The gates. */
export const gates: readonly Gate[] = [
  { work: 'tokens', peer: 'saxes, namespaces', least: 4 },
  { work: 'read', peer: 'stanza.js, parse and import', least: 8 },
  { work: 'read', peer: '@xmpp/xml, untyped tree', least: 1.3 },
  { work: 'write', peer: 'stanza.js, export and write', least: 4 },
]

/** Holds the gates against what was measured on `mix`; what was not measured does not hold. */
export function judge(comparisons: readonly Comparison[]): GateResult[] {
  return gates.map((gate) => {
    const comparison = comparisons.find(
      ({ corpus, work }) => corpus === 'mix' && work === gate.work,
    )
    const side = comparison?.sides.find(({ name }) => name === gate.peer)
    const measured = side?.ratio.median ?? 0
    return { ...gate, measured, held: measured >= gate.least }
  })
}

/** Whether a comparison holds the gates of its work. */
export function holds(comparison: Comparison): boolean {
  if (comparison.corpus !== 'mix') return true
  return judge([comparison]).every(({ work, held }) => work !== comparison.work || held)
}
