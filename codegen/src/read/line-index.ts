// From offsets to lines and columns.
import { indexOfStart } from './index-of-start.ts'
import type { Location } from '../components/location.ts'

/** Knows where the lines of a text begin. */
export class LineIndex {
  readonly #file: string
  readonly #starts: readonly number[]

  constructor(file: string, text: string) {
    this.#file = file
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  /** The location of an offset in the text. */
  locate(offset: number): Location {
    const index = indexOfStart(this.#starts, offset)
    return { file: this.#file, line: index + 1, column: offset - (this.#starts[index] ?? 0) + 1 }
  }
}
