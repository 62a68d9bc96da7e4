// What the output folder has, compared with what it should have. Nothing is touched here.
import { lstatSync, readFileSync, type Stats } from 'node:fs'
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
}

/** How generated modules begin. */
export const generatedHeader = '// Code generated'

/**
 * Compares. Reports W1 (a path that is none), W2 (something else is in the place of a file or
 * folder), W3 (a file by somebody else would be overwritten).
 */
export function planOutput(
  out: string,
  files: readonly OutputFile[],
  project: string,
  diagnostics: Diagnostics,
): OutputPlan {
  const listed = new Set(listedFiles(out))
  const places = new Places(out)
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
    } else if (places.isObstructed(file.path)) {
      diagnostics.error(
        'W2',
        `${name}, or a folder on the way to it, is not a plain file or folder`,
      )
    } else {
      const present = textAt(path)
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
    if (expected.has(path) || places.isObstructed(path)) continue
    if (textAt(join(out, path)) !== undefined) extra.push(path)
  }
  return { missing, stale, extra }
}

/** The files that the manifest in the output folder lists. */
export function listedFiles(out: string): readonly string[] {
  const text = textAt(join(out, manifestName))
  return text === undefined ? [] : (parseManifest(text)?.files ?? [])
}

function isGenerated(path: string, text: string): boolean {
  return path === manifestName
    ? parseManifest(text) !== undefined
    : text.startsWith(generatedHeader)
}

/** What is in the way of files below the output folder. */
class Places {
  readonly #out: string
  readonly #folders = new Map<string, boolean>()

  constructor(out: string) {
    this.#out = out
  }

  /** Whether a link or a foreign thing is where the file or one of its folders should be. */
  isObstructed(path: string): boolean {
    const status = lstatAt(join(this.#out, path))
    return this.#isBlocked(dirname(path)) || (status !== undefined && !status.isFile())
  }

  #isBlocked(folder: string): boolean {
    if (folder === '.') return false
    let known = this.#folders.get(folder)
    if (known === undefined) {
      const status = lstatAt(join(this.#out, folder))
      const isForeign = status !== undefined && !status.isDirectory()
      known = isForeign || this.#isBlocked(dirname(folder))
      this.#folders.set(folder, known)
    }
    return known
  }
}

function lstatAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (error) {
    return missingIsFine(error)
  }
}

/** The text of a file; `undefined` where none is. Throws for one that cannot be read. */
export function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return missingIsFine(error)
  }
}

/** Nothing, where an error says that nothing is there; throws for any other. */
export function missingIsFine(error: unknown): undefined {
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
