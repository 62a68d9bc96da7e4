// Carries out a plan: each file is written beside its place and renamed into it, so that nobody ever
// reads half a file; the manifest comes last, so that it never promises what is not there.
import { mkdir, readdir, rename, rmdir, unlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import { manifestName } from '../manifest.ts'
import type { OutputFile } from '../output.ts'
import { displayName, reason } from '../read/input-files.ts'
import { foldersOf, type OutputPlan } from './plan-output.ts'

/** Writes what is missing or stale and removes what is extra. Reports W4 and stops at a failure. */
export async function applyPlan(
  out: string,
  plan: OutputPlan,
  project: string,
  diagnostics: Diagnostics,
): Promise<void> {
  const files = [...plan.missing, ...plan.stale]
  const last = files.filter((file) => file.path === manifestName)
  const first = files.filter((file) => file.path !== manifestName)
  let at = out
  try {
    for (const file of first) {
      at = join(out, file.path)
      await replace(at, file)
    }
    for (const path of plan.extra) {
      at = join(out, path)
      await unlink(at)
    }
    for (const path of plan.extra) await removeEmptyFolders(out, path)
    for (const file of last) {
      at = join(out, file.path)
      await replace(at, file)
    }
  } catch (error) {
    diagnostics.error('W4', `cannot write ${displayName(at, project)}: ${reason(error)}`)
  }
}

/** Writes a file whole: first beside its place, then renamed. */
export async function replace(path: string, { text }: Pick<OutputFile, 'text'>): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
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
