/**
 * Skipping a test, with a reason.
 *
 * uvu counts `test.skip` but keeps neither title nor reason; the runner fails a skip that it finds no
 * reason for, so a test is skipped through here only.
 */
import type { Test } from 'uvu'

/** A test that was skipped, and why. */
export interface Skipped {
  /** The title the test has when it runs. */
  readonly title: string
  /** The reason, as a clause: `no corpus beside the repository`. */
  readonly reason: string
}

/** The tests skipped in this process so far. */
export const skipped: Skipped[] = []

/** Skips the test `title` of the suite `test`; the runner prints and counts it. */
export function skip<T>(test: Test<T>, title: string, reason: string): void {
  test.skip(title)
  skipped.push({ title, reason })
}
