// What sax is given, and what bounds the time it takes.
import type { SAXParser } from 'sax'

/**
 * Gives a text to a parser of sax, to its end. For every character of a declaration that is none of
 * those it knows, sax compares all of it: what is longer than any of them is told, and forgotten.
 */
export function feedSax(parser: SAXParser, text: string, onDeclaration: () => void): void {
  const state = parser as SAXParser & { sgmlDecl: string; bufferCheckPosition: number }
  // It would refuse long texts and comments that come in parts; the file has a limit of its own.
  state.bufferCheckPosition = Number.POSITIVE_INFINITY
  for (let at = 0; at < text.length; at += partLength) {
    parser.write(text.slice(at, at + partLength))
    if (state.sgmlDecl.length <= longestKnown) continue
    onDeclaration()
    state.sgmlDecl = ''
  }
  parser.close()
}

const partLength = 1024

/** `[CDATA[` and `DOCTYPE` are as long. */
const longestKnown = 7
