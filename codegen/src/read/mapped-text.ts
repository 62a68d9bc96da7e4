// A text put together from pieces of a file, which still knows where each character came from.
import { indexOfStart } from './index-of-start.ts'
import type { Location } from '../components/location.ts'
import type { LineIndex } from './line-index.ts'

/** Tells where an offset of a text stands in the file it was read from. */
export interface Locator {
  locate(offset: number): Location
}

/** A change to a text: `length` characters at `offset` give way to `text`. */
export interface Edit {
  readonly offset: number
  readonly length: number
  readonly text: string
}

/** The text of a schema inside another document: CDATA sections, text and expanded entities. */
export class MappedText implements Locator {
  readonly text: string
  readonly #pieces: readonly Piece[]
  readonly #starts: readonly number[]
  readonly #lines: LineIndex

  constructor(pieces: readonly Piece[], lines: LineIndex) {
    const starts: number[] = []
    let length = 0
    for (const piece of pieces) {
      starts.push(length)
      length += piece.text.length
    }
    this.text = pieces.map(({ text }) => text).join('')
    this.#pieces = pieces
    this.#starts = starts
    this.#lines = lines
  }

  locate(offset: number): Location {
    return this.#lines.locate(this.#sourceOf(offset))
  }

  /** The part of the text between two offsets. */
  slice(start: number, end: number): MappedText {
    return new MappedText([...this.#between(start, end)], this.#lines)
  }

  *#between(start: number, end: number): Generator<Piece> {
    for (let index = indexOfStart(this.#starts, start); index < this.#pieces.length; index++) {
      const piece = this.#pieces[index]
      const at = this.#starts[index] ?? 0
      if (piece === undefined || at >= end) return
      const from = Math.max(start - at, 0)
      const to = Math.min(end - at, piece.text.length)
      if (from >= to) continue
      yield {
        ...piece,
        text: piece.text.slice(from, to),
        offset: piece.verbatim ? piece.offset + from : piece.offset,
      }
    }
  }

  /** The text with changes made; they are in order and do not overlap. */
  edit(edits: readonly Edit[]): MappedText {
    const pieces: Piece[] = []
    let at = 0
    for (const { offset, length, text } of edits) {
      for (const piece of this.#between(at, offset)) pieces.push(piece)
      if (text !== '') pieces.push({ text, offset: this.#sourceOf(offset), verbatim: false })
      at = offset + length
    }
    for (const piece of this.#between(at, this.text.length)) pieces.push(piece)
    return new MappedText(pieces, this.#lines)
  }

  #sourceOf(offset: number): number {
    const index = indexOfStart(this.#starts, offset)
    const piece = this.#pieces[index]
    if (piece === undefined) return 0
    return piece.verbatim ? piece.offset + offset - (this.#starts[index] ?? 0) : piece.offset
  }
}

/** A run of characters and where it came from. */
export interface Piece {
  readonly text: string
  /** The offset in the file. */
  readonly offset: number
  /** Whether the file has these very characters; else all of them stand for the offset. */
  readonly verbatim: boolean
}
