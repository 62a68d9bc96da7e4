// Diagnostics as text for people, JSON for programs, and annotations for GitHub's log.
import { formatLocation } from '../components/location.ts'
import type { Diagnostic } from '../diagnostics.ts'

/** `file:line:column: error Q6: message`, with the hint on a line of its own. */
export function formatText(diagnostic: Diagnostic): string {
  const { severity, code, message, location, hint } = diagnostic
  const place = location === undefined ? '' : `${formatLocation(location)}: `
  const advice = hint === undefined ? '' : `\n  ${oneLine(hint)}`
  return `${oneLine(place)}${severity} ${code}: ${oneLine(message)}${advice}`
}

/** The same, and below it the overlay that settles it. */
export function formatWithOverlay(diagnostic: Diagnostic): string {
  const lines = diagnostic.overlay?.split('\n') ?? []
  return [formatText(diagnostic), ...lines.map((line) => `    ${oneLine(line)}`)].join('\n')
}

/** A workflow command: GitHub shows it beside the line. */
export function formatGithub(diagnostic: Diagnostic): string {
  const { severity, code, message, location, hint } = diagnostic
  const command = severity === 'note' ? 'notice' : severity
  const place =
    location === undefined
      ? []
      : [`file=${escapeProperty(location.file)}`, `line=${location.line}`, `col=${location.column}`]
  const properties = [...place, `title=${escapeProperty(code)}`].join(',')
  const text = hint === undefined ? message : `${message}. ${hint}`
  return `::${command} ${properties}::${escapeData(text)}`
}

// A message may quote the document; what it quotes must not look like more output, or move a cursor.
function oneLine(text: string): string {
  return harmless(text.replace(/\n+/g, ' '))
}

/** A text that a terminal does not obey, and shows in its order: lines are left. */
export function harmless(text: string): string {
  return text.replace(/(?:[^\P{Cc}\n]|[\p{Bidi_Control}\p{Zl}\p{Zp}])+/gu, ' ')
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
