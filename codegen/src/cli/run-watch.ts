// `typed-xmpp generate --watch`: generates, and again whenever something it read has changed.
import { performance } from 'node:perf_hooks'
import { Memory } from '../compile-memory.ts'
import { type GenerateResult, generate } from '../generate.ts'
import type { GenerateArguments } from './arguments.ts'
import { Changes } from './changes.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import { type ProjectConfig, projectConfig } from './config-of.ts'
import { finish } from './run-generate.ts'
import { isCode, watchedOf } from './watched.ts'

/** Watches until the context's signal, or one that ends the process. */
export async function runWatch(
  options: GenerateArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const changes = new Changes()
  const forget = onEnd(context.signal, () => changes.stop())
  try {
    return await watching(options, context, changes)
  } finally {
    changes.stop()
    forget()
  }
}

async function watching(
  options: GenerateArguments,
  context: CommandContext,
  changes: Changes,
): Promise<ExitCode> {
  const memory = new Memory()
  let found = await projectConfig(options, context, 'generate')
  if (found === undefined) return 2
  let last = found
  let said: string | undefined
  // Watched before it is read, so that no change falls between the two.
  changes.watch(watchedOf(last, []))
  for (;;) {
    const start = performance.now()
    const result = found === undefined ? undefined : await attempt(found, memory, context)
    const told = JSON.stringify(result?.diagnostics)
    if (result !== undefined && (said !== told || result.outcome === 'written')) {
      finish(result, options, context, performance.now() - start)
    }
    if (said === undefined) context.stderr.write('watching for changes\n')
    said = told ?? ''
    // What a run looked for besides is known after it. Where that is a place not watched before, it is run
    // again, at next to no cost.
    if (changes.watch(watchedOf(last, memory.dependencies))) continue
    const paths = await changes.next()
    if (paths === undefined) return 0
    if (found === undefined || [...paths].some(isCode)) {
      found = await projectConfig(options, context, 'generate')
      last = found ?? last
      changes.watch(watchedOf(last, memory.dependencies))
    }
  }
}

// A fault of the machine need not be there the next time.
async function attempt(
  { config, project }: ProjectConfig,
  memory: Memory,
  context: CommandContext,
): Promise<GenerateResult | undefined> {
  try {
    return await generate(config, { folder: project, memory })
  } catch (error) {
    context.stderr.write(`typed-xmpp: ${error instanceof Error ? error.message : String(error)}\n`)
    return undefined
  }
}

// A process that only watches ends when asked to, as one that has done what it should. Asked again, it
// ends at once.
function onEnd(signal: AbortSignal | undefined, end: () => void): () => void {
  if (signal !== undefined) {
    signal.addEventListener('abort', end)
    return () => signal.removeEventListener('abort', end)
  }
  for (const each of signals) process.once(each, end)
  return () => {
    for (const each of signals) process.off(each, end)
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
