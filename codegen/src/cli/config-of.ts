// The configuration that a command line means, with the file it names or finds.
import { dirname, resolve } from 'node:path'
import { checkConfig } from '../config/check-config.ts'
import type { Config } from '../config/config.ts'
import { findConfig, loadConfig } from '../config/load-config.ts'
import { Diagnostics } from '../diagnostics.ts'
import { xepNumber } from '../read/xep/xep-number.ts'
import type { GenerateArguments } from './arguments.ts'
import type { CommandContext } from './command-context.ts'
import { print } from './print.ts'

/** A configuration and where it holds. */
export interface ProjectConfig {
  readonly config: Config
  /** The folder that its paths are relative to. */
  readonly project: string
  /** The file, where there is one. */
  readonly path?: string
}

/** The configuration of a command; `undefined` after saying why there is none. */
export async function projectConfig(
  options: GenerateArguments,
  context: CommandContext,
  command: string,
): Promise<ProjectConfig | undefined> {
  const problems = new Diagnostics()
  const found = await configOf(options, context.folder, problems)
  if (found === undefined) {
    print(problems.list, options, context)
    return undefined
  }
  const { inputs = [], out } = found.config
  if (inputs.length > 0 && out !== undefined) return found
  const what = out === undefined ? '--out DIR' : 'any input'
  context.stderr.write(
    `typed-xmpp: ${command} needs ${what}, or a configuration file\n  Try typed-xmpp init, or --help.\n`,
  )
  return undefined
}

// The command line wins over the file; its paths are relative to where it was typed.
async function configOf(
  options: GenerateArguments,
  folder: string,
  problems: Diagnostics,
): Promise<ProjectConfig | undefined> {
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
    ...(path === undefined ? {} : { path }),
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
