// Where the attributes of a start tag stand. sax tells neither their positions nor that one was
// given twice (the first wins without an error), so the raw tag is looked at once more.

/** An attribute's name and the offset of its first character. */
export interface ScannedAttribute {
  readonly name: string
  readonly offset: number
}

/** The attributes of the start tag whose `<` is at `start`; the tag is known to be well-formed. */
export function scanTag(text: string, start: number): readonly ScannedAttribute[] {
  const attributes: ScannedAttribute[] = []
  let at = start + 1
  while (at < text.length && !isSpace(text, at) && !isTagEnd(text, at)) at += 1
  while (at < text.length) {
    while (isSpace(text, at)) at += 1
    if (isTagEnd(text, at)) break
    const offset = at
    while (at < text.length && text[at] !== '=' && !isSpace(text, at)) at += 1
    attributes.push({ name: text.slice(offset, at), offset })
    while (at < text.length && text[at] !== '"' && text[at] !== "'") at += 1
    const close = text.indexOf(text[at] ?? '"', at + 1)
    if (close < 0) break
    at = close + 1
  }
  return attributes
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09
}

function isTagEnd(text: string, at: number): boolean {
  return text[at] === '>' || text[at] === '/' || at >= text.length
}
