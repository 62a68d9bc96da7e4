// What the last run on an output folder did, kept in `node_modules/.cache/typed-xmpp`. When nothing
// that matters has changed since, neither the front nor the back of the compiler is loaded.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Settings } from '../config/settings.ts'
import type { Diagnostic } from '../diagnostics.ts'
import type { OutputFile } from '../output.ts'
import type { GeneratedPackage } from '../packages/find-packages.ts'
import { displayName, type InputFile } from '../read/input-files.ts'
import { statusOf } from '../read/status-of.ts'
import type { Report } from '../report.ts'
import { replace } from '../write/apply-plan.ts'
import { generatorHash } from './generator-hash.ts'

/** A run that succeeded. */
export interface RunRecord {
  /** The hash of everything the output depends on. */
  readonly key: string
  /** The hash of each output, by path. */
  readonly outputs: readonly (readonly [path: string, hash: string])[]
  /**
   * The hash of each further file that the output depends on, by absolute path; the empty string for one
   * that is not there.
   */
  readonly dependencies: readonly (readonly [path: string, hash: string])[]
  readonly report: Report
  /** The warnings and notes, which an unchanged run repeats. */
  readonly diagnostics: readonly Diagnostic[]
}

/** The key of a run: inputs, settings, and the generator's own code. */
export function runKey(
  settings: Settings,
  inputs: readonly InputFile[],
  packages: readonly Pick<GeneratedPackage, 'specifier' | 'text'>[] = [],
): string {
  const { project, out, runtime, importExtension, strict, imports: mapped, namespaces } = settings
  const hash = createHash('sha256')
  const place = displayName(out, project)
  const imports = 'file' in runtime ? displayName(runtime.file, project) : runtime
  hash.update(
    JSON.stringify([generatorHash(), place, imports, importExtension, strict, mapped, namespaces]),
  )
  for (const { specifier, text } of packages) hash.update(`\0${specifier}\0${text}`)
  for (const { file, bytes } of inputs) {
    hash.update(`\0${file}\0${bytes.length}\0`)
    hash.update(bytes)
  }
  return hash.digest('hex')
}

/** The record of the last run, if its key is this one and its outputs are still as it left them. */
export function unchangedRun(settings: Settings, key: string): RunRecord | undefined {
  const path = recordPath(settings)
  const bytes = path === undefined ? undefined : contentOf(path)
  const record = bytes === undefined ? undefined : parseRecord(bytes.toString('utf8'))
  if (record === undefined || record.key !== key) return undefined
  const outputs = record.outputs.map(
    ([output, hash]) => [join(settings.out, output), hash] as const,
  )
  const isSame = [...outputs, ...record.dependencies].every(
    ([file, hash]) => contentHash(file) === hash,
  )
  return isSame ? record : undefined
}

/** Remembers a run. Without a `node_modules` folder near the project there is nothing to keep it in. */
export async function rememberRun(
  settings: Settings,
  run: Omit<RunRecord, 'outputs' | 'dependencies'>,
  outputs: readonly OutputFile[],
  dependencies: readonly string[],
): Promise<void> {
  const path = recordPath(settings)
  if (path === undefined) return
  const hashes = outputs.map((file) => [file.path, hashOf(file.text)] as const)
  const further = dependencies.map((file) => [file, contentHash(file)] as const)
  const record: RunRecord = { ...run, outputs: hashes, dependencies: further }
  const json = JSON.stringify(record)
  await replace(path, { text: `${hashOf(json)}\n${json}` })
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function contentHash(file: string): string {
  const bytes = contentOf(file)
  return bytes === undefined ? '' : hashOf(bytes)
}

function contentOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    // What cannot be read is as good as not there.
    return undefined
  }
}

// The first line is the hash of the rest: a record that is damaged is as good as none.
function parseRecord(text: string): RunRecord | undefined {
  const end = text.indexOf('\n')
  const json = text.slice(end + 1)
  return end > 0 && text.slice(0, end) === hashOf(json) ? JSON.parse(json) : undefined
}

function recordPath({ project, out }: Settings): string | undefined {
  for (let folder = project; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (statusOf(modules)?.isDirectory() === true) {
      const name = `${hashOf(out).slice(0, 16)}.json`
      return join(modules, '.cache', 'typed-xmpp', name)
    }
    if (dirname(folder) === folder) return undefined
  }
}
