// The tags of a text that may not be well-formed.

/** A tag. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  /** The name, prefix included. */
  readonly name: string
  readonly offset: number
  /** The offset behind its `>`. */
  readonly end: number
  /** The width of the white space before it on its line; -1 where something else stands there. */
  readonly indentation: number
}

/** The tags in order. Comments, CDATA sections, instructions and document types are passed over. */
export function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = []
  for (const match of text.matchAll(markup)) {
    const { index: offset, 0: whole, 1: slash, 2: name, 3: rest = '' } = match
    if (name === undefined) continue
    const kind = slash === '/' ? 'close' : rest.endsWith('/') ? 'empty' : 'open'
    const end = offset + whole.length
    tags.push({ kind, name, offset, end, indentation: indentationOf(text, offset) })
  }
  return tags
}

function indentationOf(text: string, offset: number): number {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  return /\S/.test(before) ? -1 : before.replace(/\t/g, '        ').length
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[\s\S]*?\])?\s*>|<(\/?)([\p{L}_][\p{L}\p{N}\p{M}_.:-]*)((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gu
