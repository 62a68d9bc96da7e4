// What every run begins with: the settings, the bytes of the inputs, and the packages around them. The
// compiler itself is loaded only where it is needed.
import { resolve } from 'node:path'
import { runKey } from './cache/run-record.ts'
import type { Compilation } from './compile.ts'
import type { Memory } from './compile-memory.ts'
import type { Config } from './config/config.ts'
import { outputOptionsOf, type Settings, settingsOf } from './config/settings.ts'
import type { Diagnostics } from './diagnostics.ts'
import { findPackages, type Packages } from './packages/find-packages.ts'
import { readOverlayFiles } from './overlay/overlay-files.ts'
import { noProgress, type Progress } from './progress.ts'
import { type InputFile, readInputFiles } from './read/input-files.ts'

/** A run that can begin. */
export interface PreparedRun {
  readonly settings: Settings
  readonly files: readonly InputFile[]
  readonly overlays: readonly InputFile[]
  readonly packages: Packages
}

/** Reads what a run needs; `undefined` after reporting what is wrong with it. */
export async function prepareRun(
  config: Config,
  folder: string,
  diagnostics: Diagnostics,
): Promise<PreparedRun | undefined> {
  const settings = settingsOf(config, resolve(folder), diagnostics)
  if (settings === undefined) return undefined
  const { inputs, project } = settings
  const files = await readInputFiles(inputs, project, diagnostics, config.xepSource)
  const overlays = readOverlayFiles(settings.overlays, project, diagnostics)
  if (diagnostics.failed) return undefined
  const packages = findPackages(settings, diagnostics)
  return diagnostics.failed ? undefined : { settings, files, overlays, packages }
}

/** The hash of everything that the output of a run depends on. */
export function keyOf({ settings, files, overlays, packages }: PreparedRun): string {
  return runKey(settings, [...files, ...overlays], packages.all)
}

/** Compiles; `undefined` after reporting errors. */
export async function compileRun(
  { settings, files, overlays, packages }: PreparedRun,
  diagnostics: Diagnostics,
  { progress = noProgress, memory }: { readonly progress?: Progress; readonly memory?: Memory },
): Promise<Compilation | undefined> {
  const { compile } = await import('./compile.ts')
  const { project, namespaces } = settings
  const around = {
    project,
    overlays,
    namespaces,
    packages,
    ...(memory === undefined ? {} : { memory }),
  }
  const compilation = await compile(files, outputOptionsOf(settings), diagnostics, progress, around)
  return diagnostics.failed ? undefined : compilation
}
