/** The checks of `npm test` that are no uvu suites: format, lint, types, generated output. */
import { createRequire } from 'node:module'
import { runCommand } from './command.ts'
import { indent } from './suite-file.ts'
import type { Tally } from './tally.ts'

/** A command that must exit with code 0. */
export interface Check {
  /** What the check is called in the report. */
  readonly title: string
  /** The arguments for Node: a script and its own. */
  readonly parameters: readonly string[]
}

const require = createRequire(import.meta.url)
const biome = require.resolve('@biomejs/biome/bin/biome')
const tsc = require.resolve('typescript/bin/tsc')

/** The checks, longest first. */
export const checks: readonly Check[] = [
  { title: 'types and type tests', parameters: [tsc, '-p', 'tsconfig.json'] },
  { title: 'types without a platform', parameters: [tsc, '-p', 'tsconfig.universal.json'] },
  {
    title: 'generated output is up to date',
    parameters: [
      ...['--import', 'tsx', 'codegen/src/main.ts', 'generate', 'schemas'],
      ...['--out', 'generated', '--check'],
    ],
  },
  { title: 'format', parameters: [biome, 'format', '.'] },
  { title: 'lint and layers', parameters: [biome, 'lint', '--error-on-warnings', '.'] },
]

/** Runs one check in the repository's root; a failure is counted, with what the command printed returned. */
export async function runCheck(check: Check, limit: number, tally: Tally): Promise<string> {
  const outcome = await runCommand(process.execPath, check.parameters, { limit })
  const time = `${outcome.seconds.toFixed(1)} s`
  if (outcome.code === 0) return `ok     ${check.title}  ${time}\n`
  tally.fail(check.title)
  const reason = outcome.timedOut ? `killed after ${limit} s` : `exit code ${outcome.code}`
  return `FAILED ${check.title}  ${reason}  ${time}\n${indent(outcome.output)}`
}
