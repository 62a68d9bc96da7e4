// Changes of files, as they happen.
import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { statusOf } from '../read/status-of.ts'

/** What is watched: folders, and which files in them matter. */
export interface Watched {
  readonly folders: ReadonlySet<string>
  /** Whether a change of a file is one of what is read; a folder that comes always is. */
  readonly isOfInterest: (path: string) => boolean
}

/** Collects the changes in folders. */
export class Changes {
  readonly #watchers = new Map<string, Watcher>()
  #isOfInterest: Watched['isOfInterest'] = () => false
  #paths = new Set<string>()
  #stopped = false
  #last = 0
  #wake: (() => void) | undefined

  /**
   * Watches these folders, and no others any more. Tells whether there are new ones among them: what was
   * read there may have changed since.
   */
  watch({ folders, isOfInterest }: Watched): boolean {
    this.#isOfInterest = isOfInterest
    for (const [folder, { watcher, inode }] of this.#watchers) {
      // One that was made anew under the same name is another.
      if (folders.has(folder) && statusOf(folder)?.ino === inode) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    if (this.#stopped) return false
    const fresh = [...folders].filter((each) => !this.#watchers.has(each))
    return fresh.map((folder) => this.#add(folder)).some((isNew) => isNew)
  }

  /** Waits for changes and for the dust to settle; the paths, or `undefined` when there will be none. */
  async next(): Promise<ReadonlySet<string> | undefined> {
    while (this.#paths.size === 0 && !this.#stopped) await this.#woken()
    // Editors write a file in several steps, and other programs many files in a row.
    const start = performance.now()
    for (;;) {
      const now = performance.now()
      const rest = Math.min(this.#last + quietTime, start + longestWait) - now
      if (rest <= 0 || this.#stopped) break
      await new Promise((settled) => setTimeout(settled, Math.ceil(rest)))
    }
    if (this.#stopped) return undefined
    const paths = this.#paths
    this.#paths = new Set()
    return paths
  }

  /** Ends all watching. */
  stop(): void {
    this.#stopped = true
    for (const { watcher } of this.#watchers.values()) watcher.close()
    this.#watchers.clear()
    this.#wake?.()
  }

  #add(folder: string): boolean {
    const inode = statusOf(folder)?.ino
    if (inode === undefined) return false
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || name === basename(folder)) this.#notice(folder)
        else this.#consider(join(folder, name))
      })
      // A folder that is gone is seen by the next run.
      watcher.on('error', () => this.#notice(folder))
      this.#watchers.set(folder, { watcher, inode })
      return true
    } catch (error) {
      // Somebody was faster.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
      throw error
    }
  }

  #consider(path: string): void {
    const isFolder = (): boolean => statusOf(path)?.isDirectory() ?? this.#watchers.has(path)
    if (this.#isOfInterest(path) || isFolder()) this.#notice(path)
  }

  #notice(path: string): void {
    this.#paths.add(path)
    this.#last = performance.now()
    this.#wake?.()
  }

  async #woken(): Promise<void> {
    await new Promise<void>((wake) => {
      this.#wake = wake
    })
  }
}

/** How long nothing may happen until changes count, in milliseconds. */
const quietTime = 10

/** How long they wait at most where something happens all the time. */
const longestWait = 250

interface Watcher {
  readonly watcher: FSWatcher
  readonly inode: number
}

/** The folder itself, or what there is of those above it. */
export function nearestFolder(path: string): string {
  let folder = path
  while (statusOf(folder)?.isDirectory() !== true && dirname(folder) !== folder) {
    folder = dirname(folder)
  }
  return folder
}
