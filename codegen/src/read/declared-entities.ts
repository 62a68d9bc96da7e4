// Entities that a schema file declares in a document type of its own, or takes from elsewhere. They are
// not expanded: a schema that means what it says needs none, and what they grow to has no bound.

/** A reference to such an entity. */
export interface EntityReference {
  /** As it is written: `&name;`, or `%name;` inside the document type. */
  readonly text: string
  readonly offset: number
}

/** The first reference to an entity that the document type of a text declares. */
export function declaredReference(text: string): EntityReference | undefined {
  const start = text.search(/<!DOCTYPE[\s[]/)
  if (start < 0) return undefined
  const { names, reference, end } = readType(text, start)
  if (reference !== undefined) return reference
  content.lastIndex = end
  for (let match = content.exec(text); match !== null; match = content.exec(text)) {
    const [whole, name] = match
    if (name !== undefined && names.has(name)) return { text: whole, offset: match.index }
  }
  return undefined
}

const content =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|&([\p{L}_][\p{L}\p{N}_.:-]*);/gu

interface DocumentType {
  /** The general entities it declares. */
  readonly names: ReadonlySet<string>
  /** A parameter entity that it refers to. */
  readonly reference?: EntityReference
  readonly end: number
}

function readType(text: string, start: number): DocumentType {
  const names = new Set<string>()
  let isInside = false
  parts.lastIndex = start + '<!DOCTYPE'.length
  for (let match = parts.exec(text); match !== null; match = parts.exec(text)) {
    const [whole, name, parameter] = match
    if (whole === '[') isInside = true
    else if (whole === ']') isInside = false
    else if (whole === '>' && !isInside) return { names, end: parts.lastIndex }
    else if (name !== undefined) names.add(name)
    else if (parameter !== undefined) {
      return { names, reference: { text: whole, offset: match.index }, end: parts.lastIndex }
    }
  }
  return { names, end: text.length }
}

// What hides others (literals, comments, instructions), declarations, references, and what ends a part.
const parts =
  /"[^"]*(?:"|$)|'[^']*(?:'|$)|<!--[\s\S]*?(?:-->|$)|<\?[\s\S]*?(?:\?>|$)|<!ENTITY\s+([^\s%"'>]+)|%([\p{L}_][\p{L}\p{N}_.:-]*);|[[\]>]/gu
