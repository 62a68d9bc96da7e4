// Carries out a plan: first every file is written beside its place, then all are renamed into theirs at
// a stretch. Until then a failure or an interruption leaves the output as it was; a failure in between
// puts back what was there. The manifest comes last, so that it never promises what is not there.
import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { mkdir, readdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import { manifestName } from '../manifest.ts'
import type { OutputFile } from '../output.ts'
import { displayName, reason } from '../read/input-files.ts'
import { foldersOf, type OutputPlan } from './plan-output.ts'

/** Writes what is missing or stale and removes what is extra; all of it, or nothing and W4. */
export async function applyPlan(
  out: string,
  plan: OutputPlan,
  project: string,
  diagnostics: Diagnostics,
): Promise<void> {
  const files = [...plan.missing, ...plan.stale]
  const last = files.filter((file) => file.path === manifestName)
  const first = files.filter((file) => file.path !== manifestName)
  const changes = new Changes()
  const fail = (path: string, error: unknown): void =>
    diagnostics.error('W4', `cannot write ${displayName(path, project)}: ${reason(error)}`)
  const stop = guardAgainstSignals(changes)
  let at = out
  try {
    for (const { path, text } of [...first, ...last]) {
      at = join(out, path)
      await changes.stage(at, text)
    }
    for (const path of plan.extra) changes.remove(join(out, path))
    const fault = changes.commit()
    if (fault !== undefined) fail(fault.path, fault.error)
  } catch (error) {
    changes.drop()
    fail(at, error)
  } finally {
    stop()
  }
  if (diagnostics.failed) return
  for (const path of plan.extra) await removeEmptyFolders(out, path)
}

/** Changes to files that happen together. */
class Changes {
  /** The file that takes the place, where one does. */
  readonly #staged = new Map<string, string | undefined>()

  async stage(path: string, text: string): Promise<void> {
    await makeFolder(dirname(path))
    const temporary = besides(path, 'tmp')
    this.#staged.set(path, temporary)
    await writeFile(temporary, text)
  }

  remove(path: string): void {
    this.#staged.set(path, undefined)
  }

  /** Makes the changes without pause; puts everything back where one fails. */
  commit(): { readonly path: string; readonly error: unknown } | undefined {
    const done: string[] = []
    for (const [path, temporary] of this.#staged) {
      try {
        keepAside(path)
        done.push(path)
        if (temporary === undefined) rmSync(path)
        else renameSync(temporary, path)
      } catch (error) {
        for (const each of done.reverse()) putBack(each)
        this.drop()
        return { path, error }
      }
    }
    for (const path of done) rmSync(besides(path, 'old'), { force: true })
    return undefined
  }

  /** Takes away what is beside the places. */
  drop(): void {
    for (const temporary of this.#staged.values()) {
      if (temporary !== undefined) rmSync(temporary, { force: true })
    }
  }
}

// A signal that ends the process while files are staged takes them away first; it cannot arrive
// while they are renamed, for nothing else runs then.
function guardAgainstSignals(changes: Changes): () => void {
  const end = (signal: NodeJS.Signals): void => {
    changes.drop()
    stop()
    process.kill(process.pid, signal)
  }
  const stop = (): void => {
    for (const signal of signals) process.off(signal, end)
  }
  for (const signal of signals) process.on(signal, end)
  return stop
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

// A copy, so that nobody ever finds the place empty.
function keepAside(path: string): void {
  try {
    copyFileSync(path, besides(path, 'old'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function putBack(path: string): void {
  rmSync(path, { force: true })
  try {
    renameSync(besides(path, 'old'), path)
  } catch (error) {
    // There was nothing.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function besides(path: string, kind: 'tmp' | 'old'): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${kind}`)
}

/**
 * Makes a folder and those above it, one by one: asked for all at once, Node 20 tries for ever where the
 * system says of a folder in being that there is none, as Linux does in /proc.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path || existsSync(dirname(path))) throw error
    await makeFolder(dirname(path))
    // Another file may have brought it meanwhile.
    await mkdir(path).catch((again: NodeJS.ErrnoException) => {
      if (again.code !== 'EEXIST') throw again
    })
  }
}

/** Writes a file whole: first beside its place, then renamed. */
export async function replace(path: string, { text }: Pick<OutputFile, 'text'>): Promise<void> {
  await makeFolder(dirname(path))
  const temporary = besides(path, 'tmp')
  try {
    await writeFile(temporary, text)
    await rename(temporary, path)
  } catch (error) {
    await unlink(temporary).catch(() => undefined)
    throw error
  }
}

async function removeEmptyFolders(out: string, path: string): Promise<void> {
  for (const folder of foldersOf(path)) {
    const entries = await readdir(join(out, folder)).catch(() => undefined)
    if (entries === undefined || entries.length > 0) return
    await rmdir(join(out, folder))
  }
}
