/** Runs a test file in a process that observes it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../tools/command.ts'
import type { SuiteReport } from '../tools/suite-report.ts'
import type { Observation } from './observe.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** What the tests of a file did. Rejects where one of them fails. */
export async function observedRun(file: string, limit: number): Promise<readonly Observation[]> {
  const observations = join(temporaryFolder(), 'observations.json')
  const observe = fileURLToPath(new URL('./observe.ts', import.meta.url))
  const runner = fileURLToPath(new URL('../tools/run-suite.ts', import.meta.url))
  const parameters = ['--import', 'tsx', '--import', observe, runner, file]
  const env = { OBSERVATIONS: observations }
  const { message, output } = await runCommand(process.execPath, parameters, { env, limit })
  const { passed = 0, failed = 0, faults = [] } = (message ?? {}) as Partial<SuiteReport>
  if (passed === 0 || failed > 0 || faults.length > 0) {
    throw new Error([`${file}: ${passed} passed, ${failed} failed`, ...faults, output].join('\n'))
  }
  return JSON.parse(readFileSync(observations, 'utf8')) as Observation[]
}
