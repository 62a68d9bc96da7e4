// The command: arguments in, an exit code out.
import { readFile } from 'node:fs/promises'
import { readArguments } from './arguments.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import { runGenerate } from './run-generate.ts'
import { usage } from './usage.ts'

/** Runs a command line and returns the exit code: 0 clean, 1 problems, 2 wrong usage. */
export async function run(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
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
      if (command.options.fromExamples) {
        return (await import('./run-draft.ts')).runDraft(command.options, context)
      }
      if (!command.options.watch) return runGenerate(command.options, context)
      return (await import('./run-watch.ts')).runWatch(command.options, context)
    case 'list-outputs':
      return (await import('./run-list-outputs.ts')).runListOutputs(command.options, context)
    case 'explain':
      return (await import('./run-explain.ts')).runExplain(command.options, context)
    case 'init':
      return (await import('./run-init.ts')).runInit(command, context)
  }
}

async function version(): Promise<string> {
  const path = new URL('../../package.json', import.meta.url)
  const content: { readonly version: string } = JSON.parse(await readFile(path, 'utf8'))
  return content.version
}
