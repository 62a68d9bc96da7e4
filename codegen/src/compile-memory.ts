// What a process that compiles again and again keeps, so that a change costs what it touches: what was
// read of files that are the same, what came of units that nothing touched, and the text of modules.
import type { Diagnostic, Diagnostics } from './diagnostics.ts'
import type { OutputFile } from './output.ts'

/** The memory of a process that watches. */
export class Memory {
  readonly #read = new Map<string, Made<unknown>>()
  readonly #printed = new Map<string, Printed>()
  #files = new WeakMap<object, OutputFile>()
  readonly #lasting = new Map<string, unknown>()
  #conditions: string | undefined

  /** The absolute paths of the files beside the inputs that the last run looked for, there or not. */
  dependencies: readonly string[] = []

  /** Forgets everything that was made under other conditions than these. */
  under(conditions: string): void {
    if (this.#conditions === conditions) return
    this.#conditions = conditions
    this.#read.clear()
    this.#printed.clear()
    this.#files = new WeakMap()
    this.#lasting.clear()
  }

  /** What is made of some bytes, made again where they are others; faults are reported each time. */
  made<Value>(
    what: string,
    source: Uint8Array,
    diagnostics: Diagnostics,
    make: (diagnostics: Diagnostics) => Value,
  ): Value {
    let known = this.#read.get(what) as Made<Value> | undefined
    if (known === undefined || Buffer.compare(known.source, source) !== 0) {
      const own = diagnostics.fork()
      known = { source, value: make(own), findings: own.list }
      this.#read.set(what, known)
    }
    diagnostics.adopt(known.findings)
    return known.value
  }

  /** What serves all runs, made at its first use. */
  lasting<Value>(what: string, make: () => Value): Value {
    if (!this.#lasting.has(what)) this.#lasting.set(what, make())
    return this.#lasting.get(what) as Value
  }

  /** The file of a module, made once for each: a module that is the same was kept. */
  file(module: object, make: () => OutputFile): OutputFile {
    let known = this.#files.get(module)
    if (known === undefined) {
      known = make()
      this.#files.set(module, known)
    }
    return known
  }

  /** The text of a file, printed again where what it is printed from has changed. */
  text(path: string, source: string, print: () => string): string {
    let known = this.#printed.get(path)
    if (known?.source !== source) {
      known = { source, text: print() }
      this.#printed.set(path, known)
    }
    return known.text
  }
}

interface Made<Value> {
  readonly source: Uint8Array
  readonly value: Value
  readonly findings: readonly Diagnostic[]
}

interface Printed {
  readonly source: string
  readonly text: string
}
