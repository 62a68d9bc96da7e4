// `typed-xmpp generate --watch`: generates, and again whenever something it read has changed.
import { type FSWatcher, watch } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { Memory } from '../compile-memory.ts'
import { generate } from '../generate.ts'
import type { GenerateArguments } from './arguments.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import { type ProjectConfig, projectConfig } from './config-of.ts'
import { finish } from './run-generate.ts'

/** Watches until the context's signal, or the end of the process. */
export async function runWatch(
  options: GenerateArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const memory = new Memory()
  const changes = new Changes()
  context.signal?.addEventListener('abort', () => changes.stop())
  let found: ProjectConfig | undefined
  let said: string | undefined
  for (;;) {
    const start = performance.now()
    found = (await projectConfig(options, context, 'generate')) ?? found
    if (found === undefined) return 2
    // Watched before it is read, so that no change falls between the two.
    await changes.watch(await foldersOf(found))
    const result = await generate(found.config, { folder: found.project, memory })
    const told = said
    said = JSON.stringify(result.diagnostics)
    if (said !== told || result.outcome === 'written') {
      finish(result, options, context, performance.now() - start)
    }
    if (!(await changes.next())) return 0
  }
}

/** Changes in folders, one at a time. */
class Changes {
  readonly #watchers = new Map<string, FSWatcher>()
  #pending = false
  #stopped = false
  #wake: (() => void) | undefined

  /** Watches these folders, and no others any more. */
  async watch(folders: readonly string[]): Promise<void> {
    for (const [folder, watcher] of this.#watchers) {
      if (folders.includes(folder)) continue
      watcher.close()
      this.#watchers.delete(folder)
    }
    for (const folder of folders) {
      if (this.#watchers.has(folder) || this.#stopped) continue
      const watcher = watch(folder, (_, name) => {
        if (name === null || isOfInterest(basename(name))) this.#notice()
      })
      // A folder that is gone is seen by the next run.
      watcher.on('error', () => this.#notice())
      this.#watchers.set(folder, watcher)
    }
  }

  /** Waits for a change and for the dust to settle; false when there will be none. */
  async next(): Promise<boolean> {
    while (!this.#pending && !this.#stopped) {
      await new Promise<void>((wake) => {
        this.#wake = wake
      })
    }
    // Editors write a file in several steps.
    if (!this.#stopped) await new Promise((settled) => setTimeout(settled, settleTime))
    this.#pending = false
    return !this.#stopped
  }

  stop(): void {
    this.#stopped = true
    for (const watcher of this.#watchers.values()) watcher.close()
    this.#wake?.()
  }

  #notice(): void {
    this.#pending = true
    this.#wake?.()
  }
}

const settleTime = 10

// A name without an extension may be that of a folder.
function isOfInterest(name: string): boolean {
  return /^[^.]+$|^[^.].*\.(?:xsd|xml|json|[jt]s)$/.test(name)
}

/** The folders that hold what a configuration reads: its own, and those of its inputs. */
async function foldersOf({ config, project, path }: ProjectConfig): Promise<readonly string[]> {
  const folders = new Set(path === undefined ? [] : [dirname(path)])
  for (const input of [...(config.inputs ?? []), ...(config.overlays ?? [])]) {
    const place = resolve(project, input)
    const status = await stat(place).catch(() => undefined)
    if (status?.isDirectory()) {
      for (const each of await foldersBelow(place)) folders.add(each)
    } else if ((await stat(dirname(place)).catch(() => undefined))?.isDirectory()) {
      folders.add(dirname(place))
    }
  }
  return [...folders]
}

async function foldersBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const inner = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'),
  )
  const below = await Promise.all(inner.map((entry) => foldersBelow(join(folder, entry.name))))
  return [folder, ...below.flat()]
}
