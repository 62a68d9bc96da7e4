// `typed-xmpp list-outputs`: for build systems that declare outputs before they run anything.
import { displayName } from '../read/input-files.ts'
import { listOutputs } from '../list-outputs.ts'
import type { GenerateArguments } from './arguments.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import { projectConfig } from './config-of.ts'
import { print } from './print.ts'

/** Prints the files that `generate` would write, one a line, relative to the working directory. */
export async function runListOutputs(
  options: GenerateArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const found = await projectConfig(options, context, 'list-outputs')
  if (found === undefined) return 2
  const { outputs, diagnostics } = await listOutputs(found.config, { folder: found.project })
  if (outputs === undefined) {
    print(diagnostics, options, context)
    return 1
  }
  const names = outputs.map((each) => displayName(each, context.folder))
  context.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(names, undefined, 2)}\n`
      : names.map((name) => `${name}\n`).join(''),
  )
  return 0
}
