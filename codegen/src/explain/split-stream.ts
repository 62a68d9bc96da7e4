// A captured stream is cut into its top-level elements; what is in them is for the runtime to read.

/** A top-level element of the text. */
export interface Piece {
  readonly xml: string
  /** The default namespace around it, where a stream header said one. */
  readonly namespace?: string
}

/** Cuts a text: a single element, several, or a stream in one or both directions. */
export function splitStream(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let namespace: string | undefined
  let depth = 0
  let start = 0
  for (const match of text.matchAll(markup)) {
    const [whole, closing, name = '', empty] = match
    if (match[2] === undefined) continue
    const isStream = /(?:^|:)stream$/.test(name)
    if (depth === 0 && isStream) {
      if (closing === '') namespace = /\sxmlns\s*=\s*["']([^"']*)["']/.exec(whole)?.[1] ?? namespace
      continue
    }
    if (depth === 0 && closing === '') start = match.index
    if (closing === '' && empty === '') depth += 1
    else if (closing !== '' && depth > 0) depth -= 1
    if (depth > 0) continue
    const xml = text.slice(start, match.index + whole.length)
    pieces.push({ xml, ...(namespace === undefined ? {} : { namespace }) })
    start = match.index + whole.length
  }
  // What is left is not closed; reading it says so.
  const rest = text.slice(start)
  if (depth > 0 || pieces.length === 0) pieces.push({ xml: rest.trim() })
  return pieces
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g
