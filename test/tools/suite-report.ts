/** What the process that runs one test file tells the runner. */
import type { Skipped } from '../support/skip.ts'

/** The outcome of one test file, sent over IPC as the process's last act. */
export interface SuiteReport {
  /** The number of tests that passed. */
  readonly passed: number
  /** The number of tests that failed, those that a failing hook kept from running included. */
  readonly failed: number
  /** The number of tests that uvu counted as skipped. */
  readonly skipped: number
  /** The tests skipped with a reason. */
  readonly reasons: readonly Skipped[]
  /** The faults of the file itself: no `run()`, no test, a hook that threw. Each counts as failed. */
  readonly faults: readonly string[]
}
