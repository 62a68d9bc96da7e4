// What `generate --watch` watches: all that a run reads, and where what it missed would be.
import { type Dirent, readdirSync } from 'node:fs'
import { dirname, extname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isSchemaFile } from '../read/input-files.ts'
import { statusOf } from '../read/status-of.ts'
import { xepNumber } from '../read/xep/xep-number.ts'
import { nearestFolder, type Watched } from './changes.ts'
import type { ProjectConfig } from './config-of.ts'

/** The folders of a configuration, of its inputs and overlays, of the templates, and of other files. */
export function watchedOf(
  { config, project, path }: ProjectConfig,
  others: readonly string[],
): Watched {
  const { inputs = [], overlays = [], out } = config
  const output = out === undefined ? undefined : resolve(project, out)
  const places = [...inputs.filter((each) => xepNumber(each) === undefined), ...overlays]
  const named = new Set([...places.map((each) => resolve(project, each)), ...others])
  const folders = new Set([templates])
  if (path !== undefined) folders.add(dirname(path))
  for (const place of named) {
    if (statusOf(place)?.isDirectory() === true) addFoldersBelow(place, output, folders)
    // What is not there yet comes into a folder, or that one comes first. What is there may go.
    folders.add(nearestFolder(dirname(place)))
  }
  return {
    folders,
    isOfInterest: (changed) => {
      if (output !== undefined && changed.startsWith(output + sep)) return false
      if (named.has(changed) || isAbove(changed, named)) return true
      const name = changed.slice(changed.lastIndexOf(sep) + 1)
      return isSchemaFile(name) || name.endsWith('.overlay.xml') || isCode(changed)
    },
  }
}

/** Whether a file may be the configuration, or something that it imports. */
export function isCode(path: string): boolean {
  return codeExtensions.has(extname(path))
}

const codeExtensions: ReadonlySet<string> = new Set(['.ts', '.mts', '.js', '.mjs', '.json', '.hbs'])

const templates = dirname(fileURLToPath(new URL('../../templates/class-doc.hbs', import.meta.url)))

function isAbove(path: string, named: ReadonlySet<string>): boolean {
  for (const each of named) if (each.startsWith(path + sep)) return true
  return false
}

function addFoldersBelow(folder: string, output: string | undefined, folders: Set<string>): void {
  if (folders.has(folder) || folder === output) return
  folders.add(folder)
  for (const entry of entriesOf(folder)) {
    if (!entry.isDirectory() || entry.name === 'node_modules' || entry.name.startsWith('.'))
      continue
    addFoldersBelow(join(folder, entry.name), output, folders)
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // The run says that it cannot be read.
    return []
  }
}
