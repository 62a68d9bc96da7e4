/** What everything that is generated costs who imports it: in types, and at start. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Steps } from './steps.ts'
import { writeProject } from './typescript.ts'
import { run } from './workbench.ts'

/**
 * The most seconds that TypeScript 6.0 takes for an app that imports everything. On an idle machine of two
 * cores it takes 1.4; the limit is for busy ones, where even the time of the processor is three times that.
 */
const typesLimit = 5

/**
 * The most milliseconds that Node takes to import everything, with the same allowance: it is meant to be
 * 60 where nothing else runs.
 */
const importLimit = 220

/** How often is measured before a limit counts as exceeded: the machine may be busy. */
const mostAttempts = 10

/** Shows that the types and the classes of all specifications are there soon enough. */
export async function checkSpeed(step: Steps['step'], project: string): Promise<void> {
  writeFileSync(join(project, 'tell-time.cjs'), tellTime)
  writeFileSync(join(project, 'import-everything.js'), "import 'typed-xmpp/everything'\n")
  writeFileSync(join(project, 'import-nothing.js'), '')
  await step(`an app that imports everything is type-checked in ${typesLimit} s`, async () => {
    const file = writeProject(project, 'typescript-6.0', 'nodenext', ['everything.ts'])
    const tsc = join('node_modules', 'typescript-6.0', 'bin', 'tsc')
    await within('s', typesLimit, async () => (await time(project, [tsc, '-p', file])) / 1000)
  })
  await step(`everything is imported in ${importLimit} ms`, async () => {
    await within('ms', importLimit, async () => {
      const start = await time(project, ['import-nothing.js'])
      return (await time(project, ['import-everything.js'])) - start
    })
  })
}

/**
 * Prints how long a process took. On a busy machine it waits for others, which the time on the clock
 * counts and that of the processor does not; on an idle one the latter counts threads that run at once.
 */
const tellTime = `
  process.on('exit', () => {
    const { user, system } = process.cpuUsage()
    console.log('took', Math.min(performance.now(), (user + system) / 1000))
  })`

/** The milliseconds that a program took in Node, from its start. */
async function time(project: string, parameters: readonly string[]): Promise<number> {
  const told = ['--require', './tell-time.cjs', ...parameters]
  const output = await run(process.execPath, told, { cwd: project, limit: 120 })
  return Number(/took (\S+)\s*$/.exec(output)?.[1])
}

/** Measures until a figure is within the limit. Throws the best one when none is. */
async function within(unit: string, limit: number, measure: () => Promise<number>): Promise<void> {
  let best = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < mostAttempts && best > limit; attempt++) {
    best = Math.min(best, await measure())
  }
  process.stdout.write(`${best.toFixed(2)} ${unit} of ${limit}\n`)
  if (best > limit) throw new Error(`at best it took ${best.toFixed(2)} ${unit}`)
}
