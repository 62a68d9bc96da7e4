// Which files a run reads: the given ones, the schemas below the given folders, and the documents
// that are asked for by number. Files are read one after the other without letting go of the thread:
// for small ones that takes a tenth of the time.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import { compareText } from '../text/compare.ts'
import { maxFileBytes, maxFiles } from './limits.ts'
import { statusOf } from './status-of.ts'
import { xepNumber } from './xep/xep-number.ts'

/** A file of the run, as bytes. */
export interface InputFile {
  /** The name in diagnostics and in the output: relative to the project, forward slashes. */
  readonly file: string
  readonly bytes: Uint8Array
}

/**
 * Reads the inputs: files as they are, folders for the `.xsd`, `xep-NNNN.xml` and `forms.xml` files below them. Links inside a
 * folder are not followed. The result is ordered by name, each file once, however the inputs were
 * ordered. What cannot be read is reported under F7 (missing, unreadable), F8 (a link) or F6.
 */
export async function readInputFiles(
  inputs: readonly string[],
  project: string,
  diagnostics: Diagnostics,
  xepSource?: string,
): Promise<readonly InputFile[]> {
  const paths = new Map<string, string>()
  const numbers = new Set<string>()
  for (const input of inputs) {
    const number = xepNumber(input)
    if (number !== undefined && statusOf(resolve(project, input)) === undefined) {
      numbers.add(number)
      continue
    }
    for (const path of expand(resolve(project, input), project, diagnostics)) {
      paths.set(displayName(path, project), path)
    }
  }
  if (paths.size > maxFiles) {
    diagnostics.error('F6', `${paths.size} files are more than the ${maxFiles} one run reads`)
    return []
  }
  const names = [...paths.keys()].sort()
  const files: InputFile[] = []
  for (const file of names) {
    const bytes = readOne(paths.get(file) ?? file, file, diagnostics)
    if (bytes !== undefined) files.push({ file, bytes })
  }
  if (numbers.size === 0) return files
  const { fetchXep } = await import('./xep/fetch-xep.ts')
  for (const number of [...numbers].sort()) {
    const file = await fetchXep(number, xepSource, diagnostics)
    if (file !== undefined && !paths.has(file.file)) files.push(file)
  }
  return files.sort((a, b) => compareText(a.file, b.file))
}

/** A path relative to the project folder with forward slashes. */
export function displayName(path: string, project: string): string {
  const name = relative(project, path)
  // On Windows a path on another drive has no relative form; its drive is dropped from the name.
  const portable = isAbsolute(name) ? name.replace(/^[A-Za-z]:/, '') : name
  return portable.split(sep).join('/')
}

function expand(path: string, project: string, diagnostics: Diagnostics): readonly string[] {
  const input = displayName(path, project) || '.'
  try {
    const status = statSync(path)
    if (status.isFile()) return [path]
    if (!status.isDirectory()) {
      diagnostics.error('F7', `${input} is neither a file nor a folder`)
      return []
    }
    const found = walk(path, project, diagnostics)
    if (found.length === 0)
      diagnostics.error('F7', `there is no .xsd, xep-NNNN.xml or forms.xml file below ${input}`)
    return found
  } catch (error) {
    diagnostics.error('F7', `cannot read ${input}: ${reason(error)}`)
    return []
  }
}

function walk(folder: string, project: string, diagnostics: Diagnostics): readonly string[] {
  const found: string[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, entry.name)
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path)
      } else if (isSchemaFile(entry.name)) {
        if (entry.isFile()) found.push(path)
        else if (entry.isSymbolicLink()) {
          const name = displayName(path, project)
          diagnostics.warning('F8', `${name} is a link and is not followed`, undefined, linkHint)
        }
      }
      if (found.length > maxFiles) return found
    }
  }
  return found
}

/** Whether a file in a folder of inputs is read. */
export function isSchemaFile(name: string): boolean {
  return name.endsWith('.xsd') || /^(?:[xj]ep-[0-9]{4}|(?:.+\.)?forms)\.xml$/.test(name)
}

function readOne(path: string, file: string, diagnostics: Diagnostics): Uint8Array | undefined {
  try {
    const { size } = statSync(path)
    if (size <= maxFileBytes) return readFileSync(path)
    const location = { file, line: 1, column: 1 }
    diagnostics.error('F6', `the file has ${size} bytes, more than ${maxFileBytes}`, location)
  } catch (error) {
    diagnostics.error('F7', `cannot read ${file}: ${reason(error)}`)
  }
  return undefined
}

const linkHint = 'Name the file itself among the inputs to read it.'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of the path is not a folder',
  ELOOP: 'a circle of links',
  EISDIR: 'it is a folder',
}

/** What an error of the file system means, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
