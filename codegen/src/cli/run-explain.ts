// `typed-xmpp explain`: what an element, or each of a captured stream, is to a program.
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { findConfig, loadConfig } from '../config/load-config.ts'
import { Diagnostics } from '../diagnostics.ts'
import { type Explanation, explain } from '../explain/explain.ts'
import { loadClasses } from '../explain/load-classes.ts'
import { reason } from '../read/input-files.ts'
import type { GenerateArguments } from './arguments.ts'
import type { CommandContext, ExitCode } from './command-context.ts'
import type { ProjectConfig } from './config-of.ts'
import { harmless } from './format.ts'
import { print } from './print.ts'

/** Explains a file, or what comes in. */
export async function runExplain(
  options: GenerateArguments,
  context: CommandContext,
): Promise<ExitCode> {
  const { folder, stdout, stderr } = context
  const [input = '-', ...others] = options.inputs
  const isGithub = options.format === 'github'
  if (others.length > 0 || isGithub) {
    const what = isGithub ? '--format is text or json here' : 'explain takes one file'
    stderr.write(`typed-xmpp: ${what}\n  Try typed-xmpp --help.\n`)
    return 2
  }
  const problems = new Diagnostics()
  const found = await configOf(options, folder, problems)
  if (problems.failed) {
    print(problems.list, options, context)
    return 2
  }
  let text: string
  try {
    text = input === '-' ? await readAll(context) : await readFile(resolve(folder, input), 'utf8')
  } catch (error) {
    stderr.write(`typed-xmpp: cannot read ${input}: ${reason(error)}\n`)
    return 1
  }
  const explanations = explain(text, await loadClasses(folder, found))
  const isColoured = stdout.isTTY === true && context.environment['NO_COLOR'] === undefined
  stdout.write(
    options.format === 'json'
      ? `${JSON.stringify(explanations, undefined, 2)}\n`
      : explanations.map((each) => formatted(each, isColoured)).join('\n'),
  )
  return explanations.some((each) => 'error' in each) ? 1 : 0
}

async function configOf(
  { config }: GenerateArguments,
  folder: string,
  problems: Diagnostics,
): Promise<ProjectConfig | undefined> {
  const path = config === undefined ? await findConfig(folder, problems) : resolve(folder, config)
  if (path === undefined) return undefined
  const loaded = await loadConfig(path, folder, problems)
  return loaded && { config: loaded, project: dirname(path), path }
}

async function readAll({ stdin, stderr }: CommandContext): Promise<string> {
  if (stdin?.isTTY === true) stderr.write('Paste a stanza, and end with Ctrl-D.\n')
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin ?? []) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

function formatted(explanation: Explanation, isColoured: boolean): string {
  const paint = (code: number, text: string): string =>
    isColoured ? `\u001B[${code}m${text}\u001B[0m` : text
  // What came over a network does not get to move the cursor.
  const safe = harmless
  if ('error' in explanation) {
    return `${paint(31, 'error')}: ${safe(explanation.error)}\n  ${safe(explanation.xml.slice(0, 200))}\n`
  }
  const { elements, value, problems, code, reading = '' } = explanation
  const lines = elements.map(({ depth, name, namespace, class: type, import: line, untyped }) => {
    const what =
      type === undefined
        ? paint(2, 'no class')
        : untyped
          ? paint(33, `not a ${type}, by a fault`)
          : `${paint(36, type)}  ${paint(2, line ?? '')}`
    return `${'  '.repeat(depth)}${paint(1, `<${safe(name)}>`)} ${safe(namespace)}  ${what}`
  })
  const faults = problems.map(
    ({ grade, code: kind, path, expected, got, section }) =>
      `${paint(grade === 'fault' ? 31 : 33, grade)} ${kind}${path === '' ? '' : ` at ${safe(path)}`}: expected ${safe(expected)}, got ${safe(got)}${section === undefined ? '' : ` (${section})`}`,
  )
  const parts = [lines.join('\n'), safe(value), faults.join('\n'), safe(code), safe(reading)]
  return `${parts.filter((each) => each !== '').join('\n\n')}\n`
}
