/**
 * `npm test`: format, lint, types, type tests, generated output, and every uvu suite.
 *
 * Each test file runs in a process of its own under a wall-clock limit; the checks run beside them.
 * Everything runs to the end whatever fails, and the last line is `N passed, N failed`, counted over
 * all suites; a check that fails, a file that hangs, ends early, or forgot `run()` counts as failed.
 *
 *     npm test                       everything
 *     npm test -- test/xml           the suites in a folder or file only, without the checks
 *     npm test -- --limit 20 …       another limit in seconds for each file
 */
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Check, checks, runCheck } from './tools/checks.ts'
import { killCommands } from './tools/command.ts'
import { pool } from './tools/pool.ts'
import { runSuiteFile, suiteFiles } from './tools/suite-file.ts'
import { Tally } from './tools/tally.ts'

const suiteLimit = 90
const checkLimit = 150
const runLimit = 600

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    killCommands()
    process.exit(130)
  })
}
process.exitCode = await main(process.argv.slice(2))

async function main(parameters: string[]): Promise<number> {
  const started = performance.now()
  const plan = await planOf(parameters)
  if (plan instanceof Error) {
    process.stderr.write(`${plan.message}\n`)
    return 2
  }
  const tally = new Tally()
  let expired = false
  const alarm = setTimeout(() => {
    expired = true
    killCommands()
  }, runLimit * 1000)
  const job = (name: string, run: () => Promise<string>) => async () => {
    if (expired) tally.fail(`${name}: not run, the whole run took more than ${runLimit} s`)
    else process.stdout.write(await run())
  }
  await pool(
    [
      ...plan.checks.map((check) => job(check.title, () => runCheck(check, checkLimit, tally))),
      ...plan.files.map((file) => job(file, () => runSuiteFile(file, plan.limit, tally))),
    ],
    Math.max(2, availableParallelism()),
  )
  clearTimeout(alarm)
  if (tally.passed + tally.failures.length === 0) tally.fail('nothing ran')
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(`\n${tally.details()}${seconds.toFixed(1)} s\n${tally}\n`)
  return tally.failures.length > 0 ? 1 : 0
}

/** What to run; an error that says what is wrong with the command line. */
async function planOf(parameters: string[]): Promise<Plan | Error> {
  try {
    const { values, positionals } = parseArgs({
      args: parameters,
      allowPositionals: true,
      options: { limit: { type: 'string', default: String(suiteLimit) } },
    })
    const limit = Number(values.limit)
    if (!(limit > 0)) throw new Error(`--limit takes a number of seconds, not ${values.limit}`)
    const whole = positionals.length === 0
    const files = await suiteFiles(whole ? ['test'] : positionals)
    return { limit, files, checks: whole ? checks : [] }
  } catch (error) {
    return error as Error
  }
}

interface Plan {
  readonly limit: number
  readonly files: readonly string[]
  readonly checks: readonly Check[]
}
