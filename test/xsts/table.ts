/** The table of results: a row for each set of the suite, a column for each kind of test. */
import type { Ending, Kind, Outcome } from './outcome.ts'

/** The results of one set. */
export class Row {
  readonly name: string
  readonly #counts = new Map<string, number>()

  constructor(name: string) {
    this.name = name
  }

  add(outcomes: readonly Outcome[]): void {
    for (const { kind, ending } of outcomes) {
      const key = `${kind} ${ending}`
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    }
  }

  /** How many tests of a kind ended so, or at all. */
  count(kind: Kind, ending?: Ending): number {
    if (ending !== undefined) return this.#counts.get(`${kind} ${ending}`) ?? 0
    return endings.reduce((sum, each) => sum + this.count(kind, each), 0)
  }

  /** How many tests of any kind ended so. */
  total(ending: Ending): number {
    return kinds.reduce((sum, kind) => sum + this.count(kind, ending), 0)
  }
}

/** The table, as Markdown; `noted` are invalid schemas that compile with a note. */
export function tableOf(rows: readonly Row[]): string {
  const all = new Row('**all**')
  for (const row of rows) all.add(outcomesOf(row))
  return [
    `| set | ${kinds.map((kind) => plurals[kind]).join(' | ')} | crashed | hung | not run |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...rows, all].map(lineOf),
    '',
  ].join('\n')
}

function lineOf(row: Row): string {
  const cells = kinds.map((kind) => {
    const run = row.count(kind)
    if (run === 0) return ''
    const noted = row.count(kind, 'noted')
    const said = noted > 0 ? `, ${noted} noted` : ''
    return `${row.count(kind, 'passed')} of ${run}${said}`
  })
  const rest = (['crashed', 'hung', 'skipped'] as const).map((ending) => row.total(ending))
  return `| ${row.name} | ${[...cells, ...rest].join(' | ')} |`
}

function outcomesOf(row: Row): readonly Outcome[] {
  return kinds.flatMap((kind) =>
    [...endings, 'skipped' as const].flatMap((ending) =>
      Array.from({ length: row.count(kind, ending) }, () => ({ kind, ending, name: '' })),
    ),
  )
}

const kinds: readonly Kind[] = [
  'valid schema',
  'invalid schema',
  'valid instance',
  'invalid instance',
]

const plurals: Readonly<Record<Kind, string>> = {
  'valid schema': 'valid schemas compiled',
  'invalid schema': 'invalid schemas refused',
  'valid instance': 'valid instances come back equal',
  'invalid instance': 'invalid instances noticed',
}

/** What counts as run. */
const endings: readonly Ending[] = ['passed', 'noted', 'failed', 'crashed', 'hung']
