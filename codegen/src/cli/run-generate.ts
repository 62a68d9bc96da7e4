// `typed-xmpp generate`, once.
import { performance } from 'node:perf_hooks'
import { type GenerateResult, generate } from '../generate.ts'
import { formatReport } from '../report.ts'
import type { GenerateArguments } from './arguments.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import { projectConfig } from './config-of.ts'
import { print, summary } from './print.ts'
import { terminalProgress } from './terminal-progress.ts'

/** Generates. */
export async function runGenerate(
  options: GenerateArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const start = performance.now()
  const found = await projectConfig(options, context, 'generate')
  if (found === undefined) return 2
  const progress = terminalProgress(context.stderr, context.environment)
  const { check, force } = options
  const result = await generate(found.config, {
    folder: found.project,
    check,
    force,
    progress: progress.report,
  }).finally(progress.clear)
  finish(result, options, context, performance.now() - start)
  return result.outcome === 'failed' || result.outcome === 'differs' ? 1 : 0
}

/** Says what a run came to. */
export function finish(
  result: GenerateResult,
  options: GenerateArguments,
  context: CommandContext,
  milliseconds: number,
): void {
  const { diagnostics, report, outcome, changes } = result
  if (options.format === 'json') {
    const time = Math.round(milliseconds)
    const all = { outcome, report, changes, diagnostics, milliseconds: time }
    context.stdout.write(`${JSON.stringify(all, undefined, 2)}\n`)
    return
  }
  print(diagnostics, options, context)
  const sum = summary(diagnostics, options.notes)
  if (sum !== '') context.stderr.write(`${sum}\n`)
  if (report !== undefined) context.stdout.write(`${formatReport(report, milliseconds)}\n`)
}
