/** HTML made of text. */

/** Text that is safe in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** The prose of a schema: what is in backticks is code. */
export function prose(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : escapeHtml(part)))
    .join('')
}

/** A piece of code in a line. */
export function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`
}

/** A link inside the site. */
export function link(href: string, html: string): string {
  return `<a href="${escapeHtml(href)}">${html}</a>`
}

/** Pieces with commas between them and a word before the last. */
export function listed(pieces: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (pieces.length < 2) return pieces.join('')
  return `${pieces.slice(0, -1).join(', ')} ${word} ${pieces.at(-1)}`
}
