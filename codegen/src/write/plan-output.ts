// What the output folder has, compared with what it should have. Nothing is touched here.
import { lstat, readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import { isSafePath, manifestName, parseManifest } from '../manifest.ts'
import type { OutputFile } from '../output.ts'
import { displayName, reason } from '../read/input-files.ts'
import { compareText } from '../text/compare.ts'

/** How the output folder differs from a run's output. */
export interface OutputPlan {
  /** Files that are not there yet. */
  readonly missing: readonly OutputFile[]
  /** Files that are there with other bytes. */
  readonly stale: readonly OutputFile[]
  /** Files that an earlier run made and this one does not. */
  readonly extra: readonly string[]
  /** Generated files that no manifest lists: never deleted, only reported. */
  readonly orphans: readonly string[]
}

/** How generated modules begin. */
export const generatedHeader = '// Code generated'

/**
 * Compares. Reports W1 (a path that is none), W2 (something else is in the place of a file or
 * folder), W3 (a file by somebody else would be overwritten).
 */
export async function planOutput(
  out: string,
  files: readonly OutputFile[],
  project: string,
  diagnostics: Diagnostics,
): Promise<OutputPlan> {
  const listed = new Set(await listedFiles(out))
  const expected = new Set(files.map((file) => file.path))
  const missing: OutputFile[] = []
  const stale: OutputFile[] = []
  const seen = new Set<string>()
  for (const file of files) {
    const path = join(out, file.path)
    const name = displayName(path, project)
    if (seen.has(file.path)) {
      diagnostics.error('W1', `two outputs would be written to ${name}`)
    } else if (!isSafePath(file.path)) {
      diagnostics.error('W1', `'${file.path}' is not a path for a generated file`)
    } else if (await obstructed(out, file.path)) {
      diagnostics.error(
        'W2',
        `${name}, or a folder on the way to it, is not a plain file or folder`,
      )
    } else {
      const present = await read(path)
      seen.add(file.path)
      if (present === undefined) missing.push(file)
      else if (present !== file.text) {
        stale.push(file)
        if (listed.has(file.path) || isGenerated(file.path, present)) continue
        const hint = 'Move it away, or choose another output folder.'
        diagnostics.error(
          'W3',
          `${name} was not generated and would be overwritten`,
          undefined,
          hint,
        )
      }
    }
  }
  const extra: string[] = []
  for (const path of [...listed].sort(compareText)) {
    if (expected.has(path) || (await obstructed(out, path))) continue
    if ((await read(join(out, path))) !== undefined) extra.push(path)
  }
  return { missing, stale, extra, orphans: await orphansOf(out, expected, listed) }
}

async function listedFiles(out: string): Promise<readonly string[]> {
  const text = await read(join(out, manifestName))
  return text === undefined ? [] : (parseManifest(text)?.files ?? [])
}

function isGenerated(path: string, text: string): boolean {
  return path === manifestName
    ? parseManifest(text) !== undefined
    : text.startsWith(generatedHeader)
}

// Whether a link or a foreign thing is where the file or one of its folders should be.
async function obstructed(out: string, path: string): Promise<boolean> {
  const parts = path.split('/')
  for (let count = 1; count <= parts.length; count += 1) {
    const status = await lstat(join(out, ...parts.slice(0, count))).catch(missingIsFine)
    if (status === undefined) return false
    if (count < parts.length ? !status.isDirectory() : !status.isFile()) return true
  }
  return false
}

async function orphansOf(
  out: string,
  expected: ReadonlySet<string>,
  listed: ReadonlySet<string>,
): Promise<readonly string[]> {
  const orphans: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = await readdir(join(out, folder), { withFileTypes: true }).catch(missingIsFine)
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path)
      } else if (entry.isFile() && entry.name.endsWith('.ts')) {
        if (expected.has(path) || listed.has(path)) continue
        const text = await read(join(out, path))
        if (text?.startsWith(generatedHeader)) orphans.push(path)
      }
    }
  }
  return orphans.sort(compareText)
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(missingIsFine)
}

function missingIsFine(error: unknown): undefined {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
  throw new Error(`cannot read the output folder: ${reason(error)}`, { cause: error })
}

/** The folders between the output folder and a file, the innermost first. */
export function foldersOf(path: string): readonly string[] {
  const folders: string[] = []
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.push(folder)
  return folders
}
