// Which overlays a run reads: the given files, and the `.overlay.xml` files of the given folders.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Diagnostics } from '../diagnostics.ts'
import { displayName, type InputFile, reason } from '../read/input-files.ts'
import { maxFileBytes } from '../read/limits.ts'
import { compareText } from '../text/compare.ts'

/** Reads the overlays, ordered by name. Reports F6 and F7 as for schemas. */
export function readOverlayFiles(
  paths: readonly string[],
  project: string,
  diagnostics: Diagnostics,
): readonly InputFile[] {
  const files = new Map<string, InputFile>()
  for (const path of paths) {
    let at = path
    try {
      for (at of expand(path)) {
        const file = displayName(at, project)
        const { size } = statSync(at)
        if (size <= maxFileBytes) files.set(file, { file, bytes: readFileSync(at) })
        else diagnostics.error('F6', `${file} has ${size} bytes, more than ${maxFileBytes}`)
      }
    } catch (error) {
      diagnostics.error('F7', `cannot read ${displayName(at, project)}: ${reason(error)}`)
    }
  }
  return [...files.values()].sort((a, b) => compareText(a.file, b.file))
}

function expand(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const names = readdirSync(path)
  return names.filter((name) => name.endsWith('.overlay.xml')).map((name) => join(path, name))
}
