// What the compiler has to say about its inputs. Passes report here and go on; nothing is thrown
// for a fault in a document.
import { formatLocation, type Location } from './components/location.ts'
import type { DiagnosticCode } from './diagnostic-codes.ts'
import { compareText } from './text/compare.ts'

/** How bad it is: an error stops the output, a warning or a note does not. */
export type Severity = 'error' | 'warning' | 'note'

/** One finding. */
export interface Diagnostic {
  readonly severity: Severity
  /** The stable code, `Q6`; users search and filter by it. */
  readonly code: DiagnosticCode
  /** One sentence without the position, no full stop. */
  readonly message: string
  /** The place; absent only where no input file is at fault (configuration, command line). */
  readonly location?: Location
  /** What to do about it, one sentence. */
  readonly hint?: string
}

/** Collects the findings of one run. */
export class Diagnostics {
  readonly #list: Diagnostic[] = []
  readonly #seen = new Set<string>()
  readonly #silent = new Set<string>()
  readonly #strict: boolean

  /** With `strict`, warnings count as errors. */
  constructor(options: { readonly strict?: boolean } = {}) {
    this.#strict = options.strict ?? false
  }

  /** Adds an error: nothing will be written. */
  error(code: DiagnosticCode, message: string, location?: Location, hint?: string): void {
    this.#add('error', code, message, location, hint)
  }

  /** Adds a warning: the output is right, or the best guess. */
  warning(code: DiagnosticCode, message: string, location?: Location, hint?: string): void {
    if (this.#silent.has(location?.file ?? '')) return
    this.#add(this.#strict ? 'error' : 'warning', code, message, location, hint)
  }

  /** Adds a note: the document departs from the standard, the meaning is clear. */
  note(code: DiagnosticCode, message: string, location?: Location, hint?: string): void {
    if (this.#silent.has(location?.file ?? '')) return
    this.#add('note', code, message, location, hint)
  }

  /** A collection of its own for a part of the work, as strict as this one. */
  fork(): Diagnostics {
    return new Diagnostics({ strict: this.#strict })
  }

  /** Takes over what a part of the work reported. */
  adopt(part: Diagnostics): void {
    for (const { severity, code, message, location, hint } of part.#list) {
      this.#add(severity, code, message, location, hint)
    }
  }

  /** From here on, only errors in that file are reported. */
  silence(file: string): void {
    this.#silent.add(file)
  }

  /** Whether an error was reported. */
  get failed(): boolean {
    return this.#list.some((diagnostic) => diagnostic.severity === 'error')
  }

  /** Every finding, ordered by file, line and column. */
  get list(): readonly Diagnostic[] {
    return [...this.#list].sort(compareDiagnostics)
  }

  #add(
    severity: Severity,
    code: DiagnosticCode,
    message: string,
    location?: Location,
    hint?: string,
  ): void {
    const key = `${location === undefined ? '' : formatLocation(location)} ${code} ${message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    this.#list.push({
      severity,
      code,
      message,
      ...(location === undefined ? {} : { location }),
      ...(hint === undefined ? {} : { hint }),
    })
  }
}

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}
