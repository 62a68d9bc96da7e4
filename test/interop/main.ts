/**
 * `npm run interop`: the client and the component against Prosody and ejabberd, and clients of others
 * against the embedded server.
 *
 * Brings the servers up on loopback, in a folder of their own, runs every suite of `suites/` and ends
 * with `N passed, N failed`. Where a program is missing it says which, and how Debian installs it, and
 * exits with 2 without having run anything.
 *
 *     npm run interop                 everything
 *     npm run interop -- starttls     the suites whose name holds the word
 *     npm run interop -- --keep       and leaves the folder with the logs
 *     npm run interop -- --missing    only the Debian packages that are missing
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { killCommands } from '../tools/command.ts'
import { pool } from '../tools/pool.ts'
import { runSuiteFile } from '../tools/suite-file.ts'
import { Tally } from '../tools/tally.ts'
import { missingPackages } from './missing-packages.ts'
import { type Surroundings, surround } from './surroundings.ts'

const suites = fileURLToPath(new URL('./suites', import.meta.url))
const suiteLimit = 200
const width = 3

let surroundings: Surroundings | undefined
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    killCommands()
    // The servers end with this process, whatever becomes of the waiting.
    void (surroundings?.end() ?? Promise.resolve()).finally(() => process.exit(130))
  })
}
process.exitCode = await main(process.argv.slice(2))

async function main(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      keep: { type: 'boolean', default: false },
      missing: { type: 'boolean', default: false },
    },
  })
  const files = readdirSync(suites)
    .filter((name) => name.endsWith('.interop.ts'))
    .filter((name) => positionals.length === 0 || positionals.some((word) => name.includes(word)))
  const missing = missingPackages()
  if (values.missing) {
    process.stdout.write(`${missing.join(' ')}\n`)
    return 0
  }
  if (missing.length > 0) {
    const install = `apt-get install --no-install-recommends ${missing.join(' ')}`
    process.stderr.write(
      `npm run interop needs programs that are not here; on Debian 12: ${install}\n`,
    )
    return 2
  }
  const started = performance.now()
  const tally = new Tally()
  try {
    surroundings = await surround({ keep: values.keep })
    process.stdout.write(`${surroundings.summary}\n`)
    const jobs = files.map((name) => async () => {
      process.stdout.write(await runSuiteFile(join(suites, name), suiteLimit, tally))
    })
    await pool(jobs, width)
  } catch (error) {
    tally.fail((error as Error).message)
  } finally {
    await surroundings?.end()
  }
  if (tally.passed + tally.failures.length === 0) tally.fail('nothing ran')
  const seconds = (performance.now() - started) / 1000
  process.stdout.write(`\n${tally.details()}${seconds.toFixed(1)} s\n${tally}\n`)
  return tally.failures.length > 0 ? 1 : 0
}
