// Prose inside doc comments: escaped, then wrapped.
import { quoted } from './literals.ts'

/** Schema text that can end no comment, begins no tag, and hides nothing. */
export function prose(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u3000]/gu, ' ')
    .replaceAll('*/', '*\\/')
    .replace(/(?<![\p{L}\p{N}])@/gu, '\\@')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Text in backticks; as a string literal where it would not be seen otherwise. */
export function code(text: string): string {
  const shown = prose(text) === text.replaceAll('*/', '*\\/') && text !== '' ? text : quoted(text)
  return `\`${prose(shown).replaceAll('`', "'")}\``
}

/**
 * The inside of a doc comment in a line indented by `depth`: paragraphs are separated by empty lines,
 * a line that begins with `- ` or `@` stands by itself. In one line where it fits, else beginning with
 * a line break, which is how ts-morph tells the two forms apart.
 */
export function comment(text: string, depth: number): string {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').map((each) => each.trim()))
  const [only] = paragraphs
  const single = only?.join(' ') ?? ''
  if (paragraphs.length === 1 && only?.length === 1 && single.length + depth + 7 <= lineWidth) {
    return single
  }
  const width = lineWidth - depth - 3
  const lines = paragraphs.map((paragraph) => paragraph.flatMap((each) => wrap(each, width)))
  return `\n${lines.map((each) => each.join('\n')).join('\n\n')}`
}

const lineWidth = 100

/** Words, code in backticks and links are not divided. */
function wrap(text: string, width: number): readonly string[] {
  const hanging = text.startsWith('- ') ? '  ' : ''
  const lines: string[] = []
  let current = ''
  for (const [word] of text.matchAll(/(?:`[^`]*`|\{@[^}]*\}|\[[^\]]*\]\([^)\s]*\)|[^\s`])+/g)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = hanging + word
    } else current = current === '' ? word : `${current} ${word}`
  }
  if (current !== '') lines.push(current)
  return lines
}
