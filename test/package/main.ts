/**
 * `npm run check:package`: the packages as a user installs them.
 *
 * Packs both from a clean copy, installs the tarballs into empty projects, compiles consumers under
 * TypeScript 5.9, 6.0 and 7.0, runs them under several versions of Node, imports every entry point,
 * bundles, measures, compiles an extension the way an outside team would, and builds the examples with
 * npm's workspaces, Turborepo, Nx and Vite. Needs the npm registry.
 *
 *     npm run check:package             ends with a line `N passed, N failed`
 *     npm run check:package -- --write  also writes the sizes into the README
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { root } from '../conventions/sources.ts'
import { killCommands } from '../tools/command.ts'
import { Tally } from '../tools/tally.ts'
import { checkBundles, measureBundles } from './bundles.ts'
import { compiledConsumers, consumers, loaders } from './consumers.ts'
import { publishedEntries } from './entries.ts'
import { checkExtension } from './extension.ts'
import { checkMonorepos } from './monorepos.ts'
import { installNode, nodeVersions } from './node-versions.ts'
import { checkPublished } from './published.ts'
import { checkSpeed } from './speed.ts'
import { sizeDrift, sizeTable, withSizes } from './sizes.ts'
import { NotHere, Steps } from './steps.ts'
import { compile, compilers, settings } from './typescript.ts'
import { checkVite } from './vite.ts'
import { type Packages, run, Workbench } from './workbench.ts'
import { checkWorkspace } from './workspace.ts'

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    killCommands()
    process.exit(130)
  })
}
process.exitCode = await main(process.argv.includes('--write'))

async function main(write: boolean): Promise<number> {
  const started = performance.now()
  const tally = new Tally()
  const bench = new Workbench()
  try {
    await check(new Steps(tally), bench, write)
  } finally {
    bench.close()
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  process.stdout.write(`\n${tally.details()}${seconds} s\n${tally}\n`)
  return tally.failures.length > 0 ? 1 : 0
}

async function check({ step }: Steps, bench: Workbench, write: boolean): Promise<void> {
  const packages = await step('both packages pack', () => bench.pack())
  if (packages === undefined) return
  for (const [name, tarball] of Object.entries(packages)) {
    await step(`publint accepts the ${name} package`, () => publint(tarball))
  }
  const project = await step('the tarballs install into an empty project', () =>
    bench.project('consumer', dependenciesOf(packages), { ...consumers(), ...loaders }),
  )
  if (project === undefined) return
  await checkTypes(step, project)
  await checkRuns(step, bench, project)
  await checkBundles(step, project)
  await checkSpeed(step, project)
  await checkPublished(step, project)
  await step('the sizes in the README are right', () => checkSizes(project, write))
  await checkExtension(step, bench, packages)
  await checkWorkspace(step, bench, packages)
  await checkMonorepos(step, bench, packages)
  await checkVite(step, bench, packages)
}

type Step = Steps['step']

async function checkTypes(step: Step, project: string): Promise<void> {
  for (const compiler of Object.keys(compilers)) {
    for (const setting of Object.keys(settings)) {
      await step(`consumers compile with ${compiler}, ${setting}`, () =>
        compile(project, compiler, setting, Object.keys(consumers())),
      )
    }
  }
}

/** Runs what a consumer compiled to, and imports every entry point, under each version of Node. */
async function checkRuns(step: Step, bench: Workbench, project: string): Promise<void> {
  const compiled = await step('consumers are emitted', () => compiledConsumers(project))
  if (compiled === undefined) return
  const entries = publishedEntries(project)
  for (const version of nodeVersions) {
    const node = await step(`Node ${version} is there`, () => installNode(bench, version))
    if (node === undefined) continue
    const here = { cwd: project, limit: 60 }
    await step(`a consumer reads and builds stanzas in Node ${version}`, async () => {
      const printed = await run(node, [compiled], here)
      if (printed !== 'read and built\n') throw new Error(`it printed ${printed}`)
    })
    await step(`all ${entries.length} entry points can be imported in Node ${version}`, () =>
      run(node, ['import-all.js', ...entries], here),
    )
    await step(`require() takes them too in Node ${version}`, async () => {
      const can = (await run(node, ['-p', 'process.features.require_module'], here)).trim()
      if (can !== 'true') throw new NotHere('require() of ES modules needs Node 20.19')
      await run(node, ['require-all.cjs', ...entries], here)
    })
  }
}

async function publint(tarball: string): Promise<void> {
  const bin = join(root, 'node_modules', 'publint', 'src', 'cli.js')
  await run(process.execPath, [bin, 'run', tarball, '--strict'], { cwd: root, limit: 60 })
}

function dependenciesOf({ runtime }: Packages): Record<string, string> {
  const version = (name: string): string =>
    createRequire(import.meta.url)(`${name}/package.json`).version
  return {
    'typed-xmpp': `file:${runtime}`,
    '@types/node': version('@types/node'),
    ...compilers,
  }
}

async function checkSizes(project: string, write: boolean): Promise<void> {
  const file = join(root, 'README.md')
  const sizes = await measureBundles(project)
  process.stdout.write(`${sizeTable(sizes)}\n`)
  const readme = readFileSync(file, 'utf8')
  if (write) writeFileSync(file, withSizes(readme, sizes))
  const drift = sizeDrift(readFileSync(file, 'utf8'), sizes)
  if (drift.length > 0) throw new Error(`${drift.join('\n')}\nnpm run check:package -- --write`)
}
