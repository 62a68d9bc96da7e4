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
  /** The overlay that accepts what was made of it, where that is a document that an overlay may be about. */
  readonly overlay?: string
}

/** What an overlay accepts of the findings in some files. */
export interface Acceptance {
  readonly files: ReadonlySet<string>
  readonly code: string
  /** The message; every one where absent. */
  readonly message?: string
}

/** Collects the findings of one run. */
export class Diagnostics {
  readonly #list: Diagnostic[] = []
  readonly #seen = new Set<string>()
  readonly #silent = new Set<string>()
  readonly #recoveries = new Set<Diagnostic>()
  readonly #accepted = new Map<Acceptance, boolean>()
  #overlayOf: (diagnostic: Diagnostic) => string | undefined = () => undefined
  readonly #strict: boolean

  /** With `strict`, warnings count as errors, and notes of what is not as the standard has it. */
  constructor(options: { readonly strict?: boolean } = {}) {
    this.#strict = options.strict ?? false
  }

  /** Adds an error: nothing will be written. */
  error(code: DiagnosticCode, message: string, location?: Location, hint?: string): void {
    this.#add('error', code, message, location, hint)
  }

  /** Adds a warning: the output is right, or the best guess. */
  warning(code: DiagnosticCode, message: string, location?: Location, hint?: string): void {
    if (this.#isSettled(code, message, location)) return
    this.#add(this.#strict ? 'error' : 'warning', code, message, location, hint, true)
  }

  /** Adds a note: the document departs from the standard, the meaning is clear. */
  note(code: DiagnosticCode, message: string, location?: Location, hint?: string): void {
    if (this.#isSettled(code, message, location)) return
    const severity = this.#strict && departures.has(code) ? 'error' : 'note'
    this.#add(severity, code, message, location, hint, true)
  }

  /** A collection of its own for a part of the work: whether that was good enough is decided later. */
  fork(): Diagnostics {
    return new Diagnostics()
  }

  /** Takes over what a part of the work reported. */
  adopt(findings: readonly Diagnostic[]): void {
    for (const { severity, code, message, location, hint } of findings) {
      this[severity](code, message, location, hint)
    }
  }

  /** From here on, only errors in that file are reported. */
  silence(file: string): void {
    this.#silent.add(file)
  }

  /** Settles warnings and notes, as an overlay says. */
  accept(acceptance: Acceptance): void {
    this.#accepted.set(acceptance, false)
  }

  /** Whether anything was settled by an acceptance. */
  isUsed(acceptance: Acceptance): boolean {
    return this.#accepted.get(acceptance) ?? false
  }

  /** Says what overlay accepts a finding. */
  suggest(overlayOf: (diagnostic: Diagnostic) => string | undefined): void {
    this.#overlayOf = overlayOf
  }

  /** Whether an error was reported. */
  get failed(): boolean {
    return this.#list.some((diagnostic) => diagnostic.severity === 'error')
  }

  /** Every finding, ordered by file, line and column. */
  get list(): readonly Diagnostic[] {
    return this.#list
      .map((each) => {
        const overlay = this.#recoveries.has(each) ? this.#overlayOf(each) : undefined
        return overlay === undefined ? each : { ...each, overlay }
      })
      .sort(compareDiagnostics)
  }

  #add(
    severity: Severity,
    code: DiagnosticCode,
    message: string,
    location?: Location,
    hint?: string,
    isRecovery = false,
  ): void {
    const key = `${location === undefined ? '' : formatLocation(location)} ${code} ${message}`
    if (this.#seen.has(key)) return
    this.#seen.add(key)
    const diagnostic: Diagnostic = {
      severity,
      code,
      message,
      ...(location === undefined ? {} : { location }),
      ...(hint === undefined ? {} : { hint }),
    }
    this.#list.push(diagnostic)
    if (isRecovery) this.#recoveries.add(diagnostic)
  }

  /** Whether a finding is not to be reported: in a file of others, or accepted. */
  #isSettled(code: DiagnosticCode, message: string, location: Location | undefined): boolean {
    const file = location?.file ?? ''
    if (this.#silent.has(file)) return true
    const found = [...this.#accepted.keys()].filter(
      (each) =>
        each.files.has(file) &&
        each.code === code &&
        (each.message === undefined || each.message === message),
    )
    for (const each of found) this.#accepted.set(each, true)
    return found.length > 0
  }
}

/** The codes of notes that tell of a departure from the standard; the others tell what was done. */
export const departures: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  'F1',
  'I1',
  'I3',
  'S1',
  'S8',
  'S11',
  'A2',
  'L2',
  'L5',
])

function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.line ?? 0) - (b.location?.line ?? 0) ||
    (a.location?.column ?? 0) - (b.location?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  )
}
