/**
 * Runs the suites of the test file named by the first argument and reports to the parent process.
 *
 * uvu alone is green for a suite without `run()`, for a file without tests and for a hook that throws
 * (its runner returns out of a `finally`), so the counts are taken from the queue here.
 */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { skipped } from '../support/skip.ts'
import type { SuiteReport } from './suite-report.ts'

type Outcome = [errors: string | true, passed: number, skipped: number, total: number]
type Group = [name: string | null, ...runs: (() => Promise<Outcome>)[]]

declare global {
  var UVU_DEFER: number
  var UVU_INDEX: number
  var UVU_QUEUE: Group[]
}

await report(await runFile(process.argv[2] ?? ''))

async function runFile(file: string): Promise<SuiteReport> {
  globalThis.UVU_DEFER = 1
  globalThis.UVU_INDEX = 0
  globalThis.UVU_QUEUE = [[null]]
  const uvu = await import('uvu')
  await import(pathToFileURL(resolve(file)).href)
  const group = globalThis.UVU_QUEUE[0] ?? [null]
  const outcomes: Outcome[] = []
  const faults: string[] = []
  const [name, ...runs] = group
  globalThis.UVU_QUEUE[0] = [
    name,
    ...runs.map((run) => async () => {
      const outcome = await run()
      outcomes.push(outcome)
      return outcome
    }),
  ]
  if (runs.length === 0) faults.push('no suite was started: run() is missing')
  try {
    await uvu.exec()
  } catch (error) {
    faults.push(`a hook threw after the tests: ${(error as Error).stack ?? error}`)
  }
  const passed = sum(outcomes, 1)
  const total = sum(outcomes, 3)
  for (const [errors, done, , all] of outcomes) {
    if (errors === true && done < all) faults.push(`a hook threw before test ${done + 1} of ${all}`)
  }
  if (runs.length > 0 && total + sum(outcomes, 2) === 0) faults.push('the file holds no test')
  return {
    passed,
    failed: outcomes.reduce(
      (n, [errors, done, , all]) => n + (errors === true ? 0 : all - done),
      0,
    ),
    skipped: sum(outcomes, 2),
    reasons: skipped,
    faults,
  }
}

function sum(outcomes: readonly Outcome[], index: 1 | 2 | 3): number {
  return outcomes.reduce((total, outcome) => total + outcome[index], 0)
}

/** Sends the report and ends the process, which a test's open socket would otherwise keep alive. */
async function report(result: SuiteReport): Promise<never> {
  // A rejection nobody handles surfaces after the microtasks of the last test, and must still crash.
  await new Promise((resolved) => setTimeout(resolved, 5))
  if (process.send) await new Promise((sent) => process.send?.(result, sent))
  else console.log(JSON.stringify(result))
  process.exit()
}
