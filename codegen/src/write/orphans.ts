// Generated files that nothing accounts for: the leavings of a run whose manifest is gone.
import { type Dirent, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { OutputFile } from '../output.ts'
import { compareText } from '../text/compare.ts'
import { generatedHeader, listedFiles, missingIsFine, textAt } from './plan-output.ts'

/**
 * The modules below the output folder that begin as generated ones do, and are neither among the output
 * nor listed by the manifest: never deleted, only reported.
 */
export function orphansIn(out: string, files: readonly OutputFile[]): readonly string[] {
  const known = new Set([...files.map(({ path }) => path), ...listedFiles(out)])
  const orphans: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of entriesOf(join(out, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) folders.push(path)
      } else if (entry.isFile() && entry.name.endsWith('.ts') && !known.has(path)) {
        if (textAt(join(out, path))?.startsWith(generatedHeader) === true) orphans.push(path)
      }
    }
  }
  return orphans.sort(compareText)
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return missingIsFine(error) ?? []
  }
}
