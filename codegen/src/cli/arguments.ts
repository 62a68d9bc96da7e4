// The command line.
import { parseArgs } from 'node:util'
import { didYouMean } from '../text/nearest.ts'

/** A command line that makes sense. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'generate'; readonly options: GenerateArguments }
  | { readonly kind: 'list-outputs'; readonly options: GenerateArguments }
  | { readonly kind: 'explain'; readonly options: GenerateArguments }
  | { readonly kind: 'init'; readonly force: boolean }
  | { readonly kind: 'usage'; readonly message: string; readonly hint?: string }

/** The options of `generate` as given. */
export interface GenerateArguments {
  readonly inputs: readonly string[]
  readonly out?: string
  readonly config?: string
  readonly xepSource?: string
  readonly check: boolean
  readonly watch: boolean
  readonly fromExamples: boolean
  readonly force: boolean
  readonly strict: boolean
  readonly notes: boolean
  readonly overlays: boolean
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
  const kind = commands.find((each) => each.name === name)
  if (kind === undefined) {
    const hint = didYouMean(
      name,
      commands.map((each) => each.name),
    )
    const message = `there is no command '${name}'`
    return { kind: 'usage', message, ...(hint === undefined ? {} : { hint }) }
  }
  const foreign = Object.keys(values).find((each) => !kind.options.includes(each))
  if (foreign !== undefined) {
    return { kind: 'usage', message: `${name} has no option --${foreign}` }
  }
  if (kind.name === 'init') {
    if (inputs.length > 0) return { kind: 'usage', message: 'init takes no inputs' }
    return { kind: 'init', force: values.force === true }
  }
  const format = formats.find((each) => each === (values.format ?? 'text'))
  if (format === undefined) {
    return { kind: 'usage', message: `--format is one of ${formats.join(', ')}` }
  }
  const { out, config, check = false, force = false, strict = false, notes = false } = values
  const { overlays = false } = values
  const { watch = false } = values
  if (check && watch) return { kind: 'usage', message: '--check and --watch exclude each other' }
  if (watch && format === 'json') {
    return { kind: 'usage', message: '--watch has no end, so it has no --format json' }
  }
  const source = values['xep-source']
  const fromExamples = values['from-examples'] ?? false
  if (fromExamples && (check || watch)) {
    const other = check ? '--check' : '--watch'
    return { kind: 'usage', message: `--from-examples and ${other} exclude each other` }
  }
  return {
    kind: kind.name,
    options: {
      inputs,
      ...(out === undefined ? {} : { out }),
      ...(config === undefined ? {} : { config }),
      ...(source === undefined ? {} : { xepSource: source }),
      check,
      watch,
      fromExamples,
      force,
      strict,
      notes,
      overlays,
      format,
    },
  }
}

const formats: readonly Format[] = ['text', 'json', 'github']

const settings: readonly string[] = ['out', 'config', 'xep-source', 'format', 'strict', 'notes']

/** The commands and their options. */
const commands: readonly {
  readonly name: 'generate' | 'list-outputs' | 'explain' | 'init'
  readonly options: readonly string[]
}[] = [
  {
    name: 'generate',
    options: [...settings, 'overlays', 'check', 'watch', 'force', 'from-examples'],
  },
  { name: 'list-outputs', options: settings },
  { name: 'explain', options: ['config', 'format'] },
  { name: 'init', options: ['force'] },
]

const options = {
  out: { type: 'string' },
  config: { type: 'string' },
  'xep-source': { type: 'string' },
  format: { type: 'string' },
  check: { type: 'boolean' },
  watch: { type: 'boolean' },
  'from-examples': { type: 'boolean' },
  force: { type: 'boolean' },
  strict: { type: 'boolean' },
  notes: { type: 'boolean' },
  overlays: { type: 'boolean' },
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
