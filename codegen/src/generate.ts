// A run: configuration in, files on disk and diagnostics out. This module and what it imports
// statically are all that an unchanged run loads.
import { rememberRun, unchangedRun } from './cache/run-record.ts'
import type { Memory } from './compile-memory.ts'
import type { Config } from './config/config.ts'
import type { Settings } from './config/settings.ts'
import { type Diagnostic, Diagnostics } from './diagnostics.ts'
import type { OutputFile } from './output.ts'
import { compileRun, keyOf, prepareRun } from './prepare-run.ts'
import type { Progress } from './progress.ts'
import { displayName } from './read/input-files.ts'
import type { Report } from './report.ts'
import { applyPlan } from './write/apply-plan.ts'
import { orphansIn } from './write/orphans.ts'
import { type OutputPlan, planOutput } from './write/plan-output.ts'

/** How a run is to go. */
export interface GenerateOptions {
  /** The folder that the configuration's paths are relative to. Default: the working directory. */
  readonly folder?: string
  /** Compiles and compares, and writes nothing. */
  readonly check?: boolean
  /** Compiles even when nothing has changed. */
  readonly force?: boolean
  readonly progress?: Progress
  /** What the runs of one process share, so that each costs what has changed since the last. */
  readonly memory?: Memory
}

/** What a run came to. */
export interface GenerateResult {
  /** `failed`: there are errors and nothing was written. `differs`: a check found differences. */
  readonly outcome: 'written' | 'unchanged' | 'differs' | 'failed'
  readonly diagnostics: readonly Diagnostic[]
  /** Absent when the run failed. */
  readonly report?: Report
  /** Paths below the output folder: written, removed, or found by a check. */
  readonly changes: Changes
}

/** Paths below the output folder, by what is the matter with them. */
export interface Changes {
  readonly missing: readonly string[]
  readonly stale: readonly string[]
  readonly extra: readonly string[]
}

/**
 * Compiles the schemas of a configuration into its output folder. Faults of the inputs are in the
 * result; what rejects is a fault of this program or of the machine.
 */
export async function generate(
  config: Config,
  options: GenerateOptions = {},
): Promise<GenerateResult> {
  const diagnostics = new Diagnostics({ strict: config.strict ?? false })
  const run = await prepareRun(config, options.folder ?? '.', diagnostics)
  if (run === undefined) return failed(diagnostics)
  const { settings } = run
  const { out, project } = settings
  const key = options.memory === undefined ? keyOf(run) : undefined
  if (key !== undefined && options.check !== true && options.force !== true) {
    const last = unchangedRun(settings, key)
    if (last !== undefined) {
      const { report, diagnostics: said } = last
      return { outcome: 'unchanged', diagnostics: said, report, changes: noChanges }
    }
  }
  const compilation = await compileRun(run, diagnostics, options)
  if (compilation === undefined) return failed(diagnostics)
  const { files, report, dependencies } = compilation
  options.progress?.('writing', 0, files.length)
  const plan = planOutput(out, files, project, diagnostics)
  if (options.check === true) {
    return checked(plan, orphansIn(out, files), settings, report, diagnostics)
  }
  if (diagnostics.failed) return failed(diagnostics)
  await applyPlan(out, plan, project, diagnostics)
  if (diagnostics.failed) return failed(diagnostics)
  if (key !== undefined) {
    const record = { key, report, diagnostics: diagnostics.list }
    await rememberRun(settings, record, files, dependencies)
  }
  const changes = changesOf(plan)
  const outcome = isEmpty(changes) ? 'unchanged' : 'written'
  return { outcome, diagnostics: diagnostics.list, report, changes }
}

function checked(
  plan: OutputPlan,
  orphans: readonly string[],
  { out, project }: Settings,
  report: Report,
  diagnostics: Diagnostics,
): GenerateResult {
  const hint = 'Run typed-xmpp generate and commit the result.'
  const place = (path: string): string => `${displayName(out, project)}/${path}`
  for (const { path } of plan.missing) {
    diagnostics.error('W5', `${place(path)} is missing`, undefined, hint)
  }
  for (const { path } of plan.stale) {
    diagnostics.error('W5', `${place(path)} is stale`, undefined, hint)
  }
  for (const path of plan.extra) diagnostics.error('W5', `${place(path)} is extra`, undefined, hint)
  for (const path of orphans) {
    const byHand = 'No manifest lists it, so it is yours to delete.'
    diagnostics.error('W5', `${place(path)} is extra`, undefined, byHand)
  }
  const changes = changesOf({ ...plan, extra: [...plan.extra, ...orphans] })
  const outcome = diagnostics.failed ? 'differs' : 'unchanged'
  return { outcome, diagnostics: diagnostics.list, report, changes }
}

function failed(diagnostics: Diagnostics): GenerateResult {
  return { outcome: 'failed', diagnostics: diagnostics.list, changes: noChanges }
}

const noChanges: Changes = { missing: [], stale: [], extra: [] }

function changesOf({ missing, stale, extra }: OutputPlan): Changes {
  return { missing: missing.map(pathOf), stale: stale.map(pathOf), extra }
}

function pathOf({ path }: OutputFile): string {
  return path
}

function isEmpty({ missing, stale, extra }: Changes): boolean {
  return missing.length + stale.length + extra.length === 0
}
