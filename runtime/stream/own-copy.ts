/**
 * A text with characters of its own: what was read is a part of a longer text, which it would keep in
 * memory for as long as it is kept itself.
 */
export function ownCopy(text: string): string {
  return Array.from(text).join('')
}
