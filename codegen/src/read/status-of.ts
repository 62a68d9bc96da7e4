// What is at a place of the file system.
import { type Stats, statSync } from 'node:fs'

/** The status of a file or folder, links followed; `undefined` where nothing can be seen. */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    // A part of the path is no folder, or may not be looked into.
    return undefined
  }
}
