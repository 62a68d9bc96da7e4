// Which files a run would write: for build systems that have to know before it runs.
import { unchangedRun } from './cache/run-record.ts'
import type { Config } from './config/config.ts'
import { type Diagnostic, Diagnostics } from './diagnostics.ts'
import { join } from 'node:path'
import { compileRun, keyOf, prepareRun } from './prepare-run.ts'
import { compareText } from './text/compare.ts'

/** The files of a run. */
export interface OutputList {
  /** Their absolute paths, sorted, the manifest among them; absent where there are errors. */
  readonly outputs?: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Lists the files that `generate` would write, and writes nothing. */
export async function listOutputs(
  config: Config,
  { folder = '.' }: { readonly folder?: string } = {},
): Promise<OutputList> {
  const diagnostics = new Diagnostics({ strict: config.strict ?? false })
  const run = await prepareRun(config, folder, diagnostics)
  if (run === undefined) return { diagnostics: diagnostics.list }
  const last = unchangedRun(run.settings, keyOf(run))
  const paths =
    last?.outputs.map(([path]) => path) ??
    (await compileRun(run, diagnostics, {}))?.files.map(({ path }) => path)
  if (paths === undefined) return { diagnostics: diagnostics.list }
  const outputs = [...paths].sort(compareText).map((path) => join(run.settings.out, path))
  return { outputs, diagnostics: last?.diagnostics ?? diagnostics.list }
}
