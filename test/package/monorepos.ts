/** `examples/turborepo` and `examples/nx`: built, built again from the cache, and after a change. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installExample } from './example.ts'
import type { Steps } from './steps.ts'
import { type Packages, run, type Workbench } from './workbench.ts'

/** A build tool: its example, and what it prints of a run. */
interface Tool {
  readonly name: string
  readonly folder: string
  /** How many tasks a run had, and how many of them it took from the cache. */
  readonly counts: (printed: string) => Counts
}

interface Counts {
  readonly tasks: number
  readonly cached: number
}

const tools: readonly Tool[] = [
  {
    name: 'Turborepo',
    folder: 'turborepo',
    counts: (printed) => ({
      tasks: numberIn(printed, /Tasks:\s+\d+ successful, (\d+) total/),
      cached: numberIn(printed, /Cached:\s+(\d+) cached/),
    }),
  },
  {
    name: 'Nx',
    folder: 'nx',
    counts: (printed) => {
      if (!/Successfully ran target build for 2 projects/.test(printed)) {
        throw new Error(`not all has run: ${printed}`)
      }
      const tasks = 4
      const some = /Nx read the output from the cache .* for (\d+) out of (\d+) tasks/.exec(printed)
      return some === null
        ? { tasks, cached: 0 }
        : { tasks: Number(some[2]), cached: Number(some[1]) }
    },
  },
]

/** Nothing is told to anybody, and nothing stays behind. */
const environment: Readonly<Record<string, string>> = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NX_DAEMON: 'false',
  NX_NO_CLOUD: 'true',
  NX_TUI: 'false',
  NO_COLOR: '1',
  CI: 'true',
}

/** Shows that what generates is a task like any other. */
export async function checkMonorepos(
  step: Steps['step'],
  bench: Workbench,
  packages: Packages,
): Promise<void> {
  for (const tool of tools) await checkTool(tool, step, bench, packages)
}

async function checkTool(
  { name, folder, counts }: Tool,
  step: Steps['step'],
  bench: Workbench,
  packages: Packages,
): Promise<void> {
  const project = await step(`the example with ${name} installs from the tarballs`, () =>
    installExample(folder, bench, packages),
  )
  if (project === undefined) return
  const here = { cwd: project, limit: 120, env: environment }
  const build = async (expected: (counts: Counts) => boolean): Promise<void> => {
    const printed = await run('npm', ['run', 'build'], here)
    const found = counts(printed)
    if (!expected(found)) throw new Error(`${JSON.stringify(found)} in ${printed}`)
    const message = await run('npm', ['start', '--silent'], here)
    for (const part of ["<queue xmlns='urn:example:queue'", '<ticket', '<delay']) {
      if (!message.includes(part)) throw new Error(`it printed ${message}`)
    }
  }
  const built = await step(`${name} generates and builds both packages`, async () => {
    await build(({ tasks, cached }) => tasks === 4 && cached === 0)
    const own = join(project, 'packages/bot/src/generated/manifest.json')
    if (readFileSync(own, 'utf8').includes('urn:example:ticket')) {
      throw new Error('the bot has generated what is generated in the other package')
    }
    return true
  })
  if (!built) return
  await step(`a second build with ${name} is a cache hit, all of it`, async () => {
    for (const each of ['stanzas', 'bot']) {
      for (const output of ['dist', 'src/generated']) {
        rmSync(join(project, 'packages', each, output), { recursive: true })
      }
    }
    await build(({ tasks, cached }) => tasks === 4 && cached === 4)
  })
  await step(`a changed schema has ${name} build what depends on it`, async () => {
    const schema = join(project, 'packages/stanzas/schemas/ticket.xsd')
    const changed = readFileSync(schema, 'utf8').replace(
      '<xs:attribute name="urgency"',
      '<xs:attribute name="owner" type="xs:string"/>\n      $&',
    )
    writeFileSync(schema, changed)
    await build(({ cached }) => cached === 0)
    const output = join(project, 'packages/stanzas/dist/ticket/ticket.d.ts')
    if (!readFileSync(output, 'utf8').includes('owner')) throw new Error('the class is the old one')
  })
}

function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`no ${pattern} in ${text}`)
  return Number(found)
}
