/** Test files: finding them, and running one in a process of its own under a limit. */
import { statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'uvu/parse'
import { type CommandOutcome, runCommand } from './command.ts'
import type { SuiteReport } from './suite-report.ts'
import type { Tally } from './tally.ts'

const pattern = '\\.test\\.ts$'
const child = fileURLToPath(new URL('./run-suite.ts', import.meta.url))

/** The test files in the given files and folders, without fixture folders, long ones first. Throws when a path is not there. */
export async function suiteFiles(paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>()
  for (const path of paths) {
    if (statSync(path).isFile()) {
      files.add(path)
      continue
    }
    const { suites } = await parse(path, pattern, { ignore: ['(^|/)fixtures/'] })
    for (const suite of suites) files.add(join(path, suite.name))
  }
  return [...files].sort().sort((a, b) => Number(isLong(b)) - Number(isLong(a)))
}

/** What takes long starts first: generated inputs, and programs that are compiled and run. */
function isLong(file: string): boolean {
  return /(mutations|random-schemas|readme|regenerate|examples|runner)\.test\.ts$/.test(file)
}

/** Runs one test file, adds what it did to the tally, and returns what to print. */
export async function runSuiteFile(file: string, limit: number, tally: Tally): Promise<string> {
  const name = relative(process.cwd(), file)
  const outcome = await runCommand(process.execPath, ['--import', 'tsx', child, file], { limit })
  const report = outcome.message as SuiteReport | undefined
  const faults = [...(report?.faults ?? []), ...faultsOf(outcome, report, limit)]
  tally.passed += report?.passed ?? 0
  for (const skipped of report?.reasons ?? []) tally.skipped.push({ file: name, ...skipped })
  for (const fault of faults) tally.fail(`${name}: ${fault.split('\n', 1)[0]}`)
  tally.fail(name, report?.failed ?? 0)
  const failed = faults.length + (report?.failed ?? 0)
  const counts = [
    `${report?.passed ?? 0} passed`,
    ...(failed > 0 ? [`${failed} failed`] : []),
    ...(report?.skipped ? [`${report.skipped} skipped`] : []),
  ].join(', ')
  const line = `${failed > 0 ? 'FAILED' : 'ok    '} ${name}  ${counts}  ${outcome.seconds.toFixed(1)} s\n`
  return failed > 0 ? `${line}${indent([outcome.output, ...faults].join('\n'))}` : line
}

/** What is wrong with how the process ended, apart from what it reported itself. */
function faultsOf(
  { code, signal, timedOut }: CommandOutcome,
  report: SuiteReport | undefined,
  limit: number,
): string[] {
  if (timedOut) return [`hangs: killed after ${limit} s`]
  if (report === undefined) return [`ended by ${signal ?? `exit code ${code}`} before its report`]
  const unexplained = report.skipped - report.reasons.length
  if (unexplained > 0)
    return [`${unexplained} skipped without a reason (.only, or .skip without skip())`]
  return []
}

/** Indents what a failing job has printed, so that the list of jobs stays readable. */
export function indent(text: string): string {
  const lines = text.trim().split('\n')
  return `${lines.map((line) => (line.trim() === '' ? '' : `    ${line}`)).join('\n')}\n`
}
