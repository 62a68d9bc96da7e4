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

/**
 * The tags in order. Comments, CDATA sections and instructions are passed over, to the end of the text
 * where they have none; so are tags of a length that no schema has.
 */
export function tagsOf(text: string): readonly Tag[] {
  const tags: Tag[] = []
  let lineStart = 0
  let searched = 0
  for (const match of text.matchAll(markup)) {
    const { index: offset, 0: whole, 1: slash, 2: name, 3: rest = '' } = match
    if (name === undefined) continue
    const lineEnd = text.slice(searched, offset).lastIndexOf('\n')
    if (lineEnd >= 0) lineStart = searched + lineEnd + 1
    searched = offset
    const kind = slash === '/' ? 'close' : rest.endsWith('/') ? 'empty' : 'open'
    const end = offset + whole.length
    tags.push({ kind, name, offset, end, indentation: widthOf(text.slice(lineStart, offset)) })
  }
  return tags
}

function widthOf(before: string): number {
  return /\S/.test(before) ? -1 : before.replace(/\t/g, '        ').length
}

// The bounds keep the time in proportion to the text, whatever is in it.
const markup =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<\?[\s\S]*?(?:\?>|$)|<(\/?)([\p{L}_][\p{L}\p{N}\p{M}_.:-]*)((?:"[^"]*"|'[^']*'|[^'"<>]){0,4000})>/gu
