// The command line.
import { parseArgs } from 'node:util'
import { didYouMean } from '../text/nearest.ts'

/** A command line that makes sense. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'generate'; readonly options: GenerateArguments }
  | { readonly kind: 'usage'; readonly message: string; readonly hint?: string }

/** The options of `generate` as given. */
export interface GenerateArguments {
  readonly inputs: readonly string[]
  readonly out?: string
  readonly config?: string
  readonly xepSource?: string
  readonly check: boolean
  readonly force: boolean
  readonly strict: boolean
  readonly notes: boolean
  readonly format: Format
}

/** How diagnostics are printed. */
export type Format = 'text' | 'json' | 'github'

/** Reads the command line; a wrong one is a `usage` command that says what is wrong. */
export function readArguments(argv: readonly string[]): Command {
  const parsed = parse(argv)
  if ('kind' in parsed) return parsed
  const { values, positionals } = parsed
  if (values.help === true) return { kind: 'help' }
  if (values.version === true) return { kind: 'version' }
  const [name, ...inputs] = positionals
  if (name === undefined) return { kind: 'usage', message: 'there is no command' }
  if (name !== 'generate') {
    const hint = didYouMean(name, ['generate'])
    const message = `there is no command '${name}'`
    return { kind: 'usage', message, ...(hint === undefined ? {} : { hint }) }
  }
  const format = formats.find((each) => each === (values.format ?? 'text'))
  if (format === undefined) {
    return { kind: 'usage', message: `--format is one of ${formats.join(', ')}` }
  }
  const { out, config, check = false, force = false, strict = false, notes = false } = values
  const source = values['xep-source']
  return {
    kind: 'generate',
    options: {
      inputs,
      ...(out === undefined ? {} : { out }),
      ...(config === undefined ? {} : { config }),
      ...(source === undefined ? {} : { xepSource: source }),
      check,
      force,
      strict,
      notes,
      format,
    },
  }
}

const formats: readonly Format[] = ['text', 'json', 'github']

const options = {
  out: { type: 'string' },
  config: { type: 'string' },
  'xep-source': { type: 'string' },
  format: { type: 'string' },
  check: { type: 'boolean' },
  force: { type: 'boolean' },
  strict: { type: 'boolean' },
  notes: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

type Parsed = ReturnType<typeof parseStrictly>

function parseStrictly(args: readonly string[]): {
  readonly values: {
    readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'string'
      ? string
      : boolean
  }
  readonly positionals: readonly string[]
} {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
}

function parse(argv: readonly string[]): Parsed | Extract<Command, { kind: 'usage' }> {
  try {
    return parseStrictly(argv)
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error
    const said = message.split(/[.\n] ?/)[0] ?? message
    const unknown = /^Unknown option '--([^']*)'/.exec(said)?.[1]
    const near = unknown === undefined ? undefined : didYouMean(unknown, Object.keys(options))
    const hint = near?.replace("'", "'--")
    const text = said.charAt(0).toLowerCase() + said.slice(1)
    return { kind: 'usage', message: text, ...(hint === undefined ? {} : { hint }) }
  }
}
