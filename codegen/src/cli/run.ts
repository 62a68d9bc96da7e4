// The command: arguments in, an exit code out.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { checkConfig } from '../config/check-config.ts'
import type { Config } from '../config/config.ts'
import { findConfig, loadConfig } from '../config/load-config.ts'
import { type Diagnostic, Diagnostics } from '../diagnostics.ts'
import { type GenerateResult, generate } from '../generate.ts'
import { xepNumber } from '../read/xep/xep-number.ts'
import { count, formatReport } from '../report.ts'
import { type Format, type GenerateArguments, readArguments } from './arguments.ts'
import { formatGithub, formatText } from './format.ts'
import { terminalProgress } from './terminal-progress.ts'
import { usage } from './usage.ts'

/** What the command needs of the process it runs in. */
export interface CommandContext {
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  readonly stdout: Pick<NodeJS.WriteStream, 'write'>
  readonly stderr: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>
}

/** Runs a command line and returns the exit code: 0 clean, 1 problems, 2 wrong usage. */
export async function run(argv: readonly string[], context: CommandContext): Promise<0 | 1 | 2> {
  const command = readArguments(argv)
  switch (command.kind) {
    case 'help':
      context.stdout.write(usage)
      return 0
    case 'version':
      context.stdout.write(`${await version()}\n`)
      return 0
    case 'usage': {
      const advice = command.hint === undefined ? 'Try typed-xmpp --help.' : command.hint
      context.stderr.write(`typed-xmpp: ${command.message}\n  ${advice}\n`)
      return 2
    }
    case 'generate':
      return runGenerate(command.options, context)
  }
}

async function runGenerate(
  options: GenerateArguments,
  context: CommandContext,
): Promise<0 | 1 | 2> {
  const start = performance.now()
  const problems = new Diagnostics()
  const found = await configOf(options, context.folder, problems)
  if (found === undefined) {
    print(problems.list, options, context)
    return 2
  }
  const { config, project } = found
  if ((config.inputs ?? []).length === 0 || config.out === undefined) {
    const what = config.out === undefined ? '--out DIR' : 'any input'
    context.stderr.write(`typed-xmpp: generate needs ${what}\n  Try typed-xmpp --help.\n`)
    return 2
  }
  const progress = terminalProgress(context.stderr, context.environment)
  const { check, force } = options
  const result = await generate(config, {
    folder: project,
    check,
    force,
    progress: progress.report,
  }).finally(progress.clear)
  finish(result, options, context, performance.now() - start)
  return result.outcome === 'failed' || result.outcome === 'differs' ? 1 : 0
}

// The command line wins over the file; its paths are relative to where it was typed.
async function configOf(
  options: GenerateArguments,
  folder: string,
  problems: Diagnostics,
): Promise<{ readonly config: Config; readonly project: string } | undefined> {
  const path =
    options.config === undefined
      ? await findConfig(folder, problems)
      : resolve(folder, options.config)
  if (problems.failed) return undefined
  const config = path === undefined ? {} : await loadConfig(path, folder, problems)
  if (config === undefined) return undefined
  const { inputs, out, strict, xepSource } = options
  if (xepSource !== undefined) {
    const checked = checkConfig({ xepSource }, '--xep-source', problems)
    if (checked === undefined) return undefined
  }
  return {
    project: path === undefined ? folder : dirname(path),
    config: {
      ...config,
      ...(inputs.length === 0
        ? {}
        : {
            inputs: inputs.map((each) =>
              xepNumber(each) === undefined ? resolve(folder, each) : each,
            ),
          }),
      ...(out === undefined ? {} : { out: resolve(folder, out) }),
      ...(strict ? { strict } : {}),
      ...(xepSource === undefined ? {} : { xepSource }),
    },
  }
}

function finish(
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

function print(
  diagnostics: readonly Diagnostic[],
  { format, notes }: Pick<GenerateArguments, 'format' | 'notes'>,
  context: CommandContext,
): void {
  if (format === 'json') {
    context.stdout.write(`${JSON.stringify({ outcome: 'failed', diagnostics }, undefined, 2)}\n`)
    return
  }
  const shown = diagnostics.filter((each) => notes || each.severity !== 'note')
  const [stream, line] = printers[format](context)
  for (const diagnostic of shown) stream.write(`${line(diagnostic)}\n`)
}

type Printer = readonly [Pick<NodeJS.WriteStream, 'write'>, (diagnostic: Diagnostic) => string]

const printers: Readonly<Record<Exclude<Format, 'json'>, (context: CommandContext) => Printer>> = {
  text: ({ stderr }) => [stderr, formatText],
  github: ({ stdout }) => [stdout, formatGithub],
}

function summary(diagnostics: readonly Diagnostic[], notes: boolean): string {
  const number = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((each) => each.severity === severity).length
  const parts: string[] = []
  if (number('error') > 0) parts.push(count(number('error'), 'error'))
  if (number('warning') > 0) parts.push(count(number('warning'), 'warning'))
  if (number('note') > 0) {
    parts.push(`${count(number('note'), 'note')}${notes ? '' : ' (shown with --notes)'}`)
  }
  return parts.join(', ')
}

async function version(): Promise<string> {
  const path = new URL('../../package.json', import.meta.url)
  const content: { readonly version: string } = JSON.parse(await readFile(path, 'utf8'))
  return content.version
}
