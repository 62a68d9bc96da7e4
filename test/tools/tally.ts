/** Counts of passed, failed and skipped, and the line that ends every command of this repository. */
import type { Skipped } from '../support/skip.ts'

/** Counts what a run has seen. */
export class Tally {
  /** The number of tests that passed. */
  passed = 0
  /** The names of what failed, one entry for each count. */
  readonly failures: string[] = []
  /** The tests skipped, with where they are. */
  readonly skipped: (Skipped & { readonly file: string })[] = []

  /** Counts `count` failures under one name. */
  fail(name: string, count = 1): void {
    for (let i = 0; i < count; i++) this.failures.push(name)
  }

  /** The line `N passed, N failed`, with `, N skipped` when something was. */
  toString(): string {
    const skips = this.skipped.length > 0 ? `, ${this.skipped.length} skipped` : ''
    return `${this.passed} passed, ${this.failures.length} failed${skips}`
  }

  /** The names of what failed and the reasons for what was skipped, one a line. */
  details(): string {
    const counts = new Map<string, number>()
    for (const name of this.failures) counts.set(name, (counts.get(name) ?? 0) + 1)
    const failed = [...counts].map(([name, n]) => `  failed   ${name}${n > 1 ? ` (${n})` : ''}\n`)
    const skips = this.skipped.map((s) => `  skipped  ${s.file}: ${s.title} (${s.reason})\n`)
    return [...failed, ...skips].join('')
  }
}
