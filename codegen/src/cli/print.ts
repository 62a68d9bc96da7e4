// Diagnostics on the streams of a command.
import type { Diagnostic } from '../diagnostics.ts'
import { count } from '../report.ts'
import type { Format, GenerateArguments } from './arguments.ts'
import type { CommandContext } from './command-context.ts'
import { formatGithub, formatText, formatWithOverlay } from './format.ts'

/** Prints diagnostics in the format asked for. */
export function print(
  diagnostics: readonly Diagnostic[],
  { format, notes, overlays }: Pick<GenerateArguments, 'format' | 'notes' | 'overlays'>,
  context: CommandContext,
): void {
  if (format === 'json') {
    context.stdout.write(`${JSON.stringify({ outcome: 'failed', diagnostics }, undefined, 2)}\n`)
    return
  }
  const shown = diagnostics.filter((each) => notes || each.severity !== 'note')
  const [stream, line] = printers[format](context)
  const show = overlays === true && format === 'text' ? formatWithOverlay : line
  for (const diagnostic of shown) stream.write(`${show(diagnostic)}\n`)
}

type Printer = readonly [Pick<NodeJS.WriteStream, 'write'>, (diagnostic: Diagnostic) => string]

const printers: Readonly<Record<Exclude<Format, 'json'>, (context: CommandContext) => Printer>> = {
  text: ({ stderr }) => [stderr, formatText],
  github: ({ stdout }) => [stdout, formatGithub],
}

/** How many there are of each: `1 error, 2 warnings`. */
export function summary(diagnostics: readonly Diagnostic[], notes: boolean): string {
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
