// What a process that compiles again and again keeps, so that a change costs what it touches: the
// documents of files that are the same, and the text of modules whose model is.
import { createHash } from 'node:crypto'
import type { Diagnostics } from './diagnostics.ts'
import type { InputFile } from './read/input-files.ts'
import type { SourceDocument } from './read/read-schema.ts'

/** The memory of a process that watches. */
export class Memory {
  readonly #files = new Map<string, RememberedFile>()
  readonly #texts = new Map<string, RememberedText>()
  #libraries: unknown

  /** The documents of a file, read again where its bytes have changed; its faults are reported each time. */
  documents(
    input: InputFile,
    diagnostics: Diagnostics,
    read: (diagnostics: Diagnostics) => readonly SourceDocument[],
  ): readonly SourceDocument[] {
    const hash = createHash('sha256').update(input.bytes).digest('base64')
    let known = this.#files.get(input.file)
    if (known?.hash !== hash) {
      const own = diagnostics.fork()
      known = { hash, documents: read(own), diagnostics: own }
      this.#files.set(input.file, known)
    }
    diagnostics.adopt(known.diagnostics)
    return known.documents
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
  readonly documents: readonly SourceDocument[]
  readonly diagnostics: Diagnostics
}

interface RememberedText {
  readonly source: string
  readonly text: string
}
