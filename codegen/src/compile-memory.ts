// What a process that compiles again and again keeps, so that a change costs what it touches: the
// documents of files that are the same, and the text of modules whose model is.
import { createHash } from 'node:crypto'
import type { Diagnostics } from './diagnostics.ts'
import type { InputFile } from './read/input-files.ts'
import type { ReadInput } from './read/read-document.ts'

/** The memory of a process that watches. */
export class Memory {
  readonly #files = new Map<string, RememberedFile>()
  readonly #texts = new Map<string, RememberedText>()
  #libraries: unknown

  /** What a file holds, read again where its bytes have changed; its faults are reported each time. */
  read(
    input: InputFile,
    diagnostics: Diagnostics,
    read: (diagnostics: Diagnostics) => ReadInput,
  ): ReadInput {
    const hash = createHash('sha256').update(input.bytes).digest('base64')
    let known = this.#files.get(input.file)
    if (known?.hash !== hash) {
      const own = diagnostics.fork()
      known = { hash, content: read(own), diagnostics: own }
      this.#files.set(input.file, known)
    }
    diagnostics.adopt(known.diagnostics)
    return known.content
  }

  /** The text of a file, printed again where what it is printed from has changed. */
  text(path: string, source: string, print: () => string): string {
    let known = this.#texts.get(path)
    if (known?.source !== source) {
      known = { source, text: print() }
      this.#texts.set(path, known)
    }
    return known.text
  }

  /** What takes long to make and never changes, made at its first use. */
  lasting<Value>(make: () => Value): Value {
    this.#libraries ??= make()
    return this.#libraries as Value
  }
}

interface RememberedFile {
  readonly hash: string
  readonly content: ReadInput
  readonly diagnostics: Diagnostics
}

interface RememberedText {
  readonly source: string
  readonly text: string
}
