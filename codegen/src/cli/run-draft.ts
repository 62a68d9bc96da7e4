// `typed-xmpp generate --from-examples`: schemas for a person to finish, instead of modules.
import { draft } from '../draft/draft.ts'
import type { GenerateArguments } from './arguments.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import { projectConfig } from './config-of.ts'
import { print, summary } from './print.ts'

/** Drafts schemas from the examples of XEP documents. */
export async function runDraft(
  options: GenerateArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const found = await projectConfig(options, context, 'generate --from-examples')
  if (found === undefined) return 2
  const { inputs = [], out = '', xepSource, imports } = found.config
  const { written, diagnostics } = await draft({
    inputs,
    out,
    folder: found.project,
    ...(xepSource === undefined ? {} : { xepSource }),
    ...(imports === undefined ? {} : { imports }),
  })
  if (options.format === 'json') {
    context.stdout.write(`${JSON.stringify({ written, diagnostics }, undefined, 2)}\n`)
  } else {
    print(diagnostics, options, context)
    const sum = summary(diagnostics, options.notes)
    if (sum !== '') context.stderr.write(`${sum}\n`)
    for (const path of written) context.stdout.write(`${path}, a draft to finish\n`)
  }
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
}
