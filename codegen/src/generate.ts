// A run: configuration in, files on disk and diagnostics out. This module and what it imports
// statically are all that an unchanged run loads.
import { resolve } from 'node:path'
import { rememberRun, runKey, unchangedRun } from './cache/run-record.ts'
import type { Config } from './config/config.ts'
import { outputOptionsOf, type Settings, settingsOf } from './config/settings.ts'
import { type Diagnostic, Diagnostics } from './diagnostics.ts'
import type { OutputFile } from './output.ts'
import { findPackages } from './packages/find-packages.ts'
import { noProgress, type Progress } from './progress.ts'
import { displayName, readInputFiles } from './read/input-files.ts'
import type { Report } from './report.ts'
import { applyPlan } from './write/apply-plan.ts'
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
  const settings = settingsOf(config, resolve(options.folder ?? '.'), diagnostics)
  if (settings === undefined) return failed(diagnostics)
  const { inputs, project } = settings
  const files = await readInputFiles(inputs, project, diagnostics, config.xepSource)
  if (diagnostics.failed) return failed(diagnostics)
  const packages = await findPackages(settings, diagnostics)
  if (diagnostics.failed) return failed(diagnostics)
  const key = await runKey(settings, files, packages.all)
  if (options.check !== true && options.force !== true) {
    const last = await unchangedRun(settings, key)
    if (last !== undefined) {
      const { report, diagnostics: said } = last
      return { outcome: 'unchanged', diagnostics: said, report, changes: noChanges }
    }
  }
  const { compile } = await import('./compile.ts')
  const progress = options.progress ?? noProgress
  const compilation = await compile(files, outputOptionsOf(settings), diagnostics, progress, {
    project,
    packages,
  })
  if (compilation === undefined || diagnostics.failed) return failed(diagnostics)
  const outputs = compilation.files
  const { report } = compilation
  progress('writing', 0, outputs.length)
  const plan = await planOutput(settings.out, outputs, project, diagnostics)
  if (options.check === true) return checked(plan, settings, report, diagnostics)
  if (diagnostics.failed) return failed(diagnostics)
  await applyPlan(settings.out, plan, project, diagnostics)
  if (diagnostics.failed) return failed(diagnostics)
  const { dependencies } = compilation
  await rememberRun(settings, { key, report, diagnostics: diagnostics.list }, outputs, dependencies)
  const changes = changesOf(plan)
  const outcome = isEmpty(changes) ? 'unchanged' : 'written'
  return { outcome, diagnostics: diagnostics.list, report, changes }
}

function checked(
  plan: OutputPlan,
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
  for (const path of plan.orphans) {
    const byHand = 'No manifest lists it, so it is yours to delete.'
    diagnostics.error('W5', `${place(path)} is extra`, undefined, byHand)
  }
  const changes = changesOf({ ...plan, extra: [...plan.extra, ...plan.orphans] })
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
