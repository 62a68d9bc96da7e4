// Character data of a document as pieces: what stands there, and what its references stand for.
import type { Piece } from '../mapped-text.ts'
import { characters, type Entities } from './entities.ts'

/** What decoding finds at fault. */
export interface ReferenceFault {
  readonly fault: 'unknown' | 'too large'
  readonly name: string
  /** The offset of the reference in the file. */
  readonly offset: number
}

/**
 * Decodes the character data `raw` that begins at an offset of the file. An unknown entity stands
 * for nothing; it is in `faults`. References whose names `keeps` wants stay as they are.
 */
export function decodeText(
  raw: string,
  offset: number,
  entities: Entities,
  faults: ReferenceFault[],
  keeps: (name: string) => boolean = () => false,
): readonly Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { index, 0: whole, 1: name = '' } of raw.matchAll(reference)) {
    if (keeps(name)) continue
    if (index > at) {
      pieces.push({ text: raw.slice(at, index), offset: offset + at, verbatim: true })
    }
    at = index + whole.length
    const place = offset + index
    if (name.startsWith('#')) {
      pieces.push({ text: characters(whole), offset: place, verbatim: false })
      continue
    }
    const expansion = entities.expand(name)
    if ('fault' in expansion) faults.push({ fault: expansion.fault, name, offset: place })
    else pieces.push({ text: unwrapped(expansion.text), offset: place, verbatim: false })
  }
  if (at < raw.length) pieces.push({ text: raw.slice(at), offset: offset + at, verbatim: true })
  return pieces
}

// An entity may bring a CDATA section; what is inside is what it says.
function unwrapped(text: string): string {
  return text.replace(/<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)/g, '$1')
}

const reference = /&(#?[\p{L}\p{N}_:][\p{L}\p{N}\p{M}_:.-]*);/gu
