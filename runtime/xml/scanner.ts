/**
 * The scan of a document: what stands before the root, between the stanzas and behind the end of a
 * stream, or around one element. The elements themselves are {@link ElementScanner}'s.
 */
import { nameBytes, spaceBytes } from './byte-classes.ts'
import { byteOrderMark, xmlDeclaration } from './document-start.ts'
import { ElementScanner, noTape } from './element-scanner.ts'
import type { XmlLimits } from './limits.ts'
import { NameResolver, noNamespaces, type RootNamespaces } from './name-resolver.ts'
import { Source } from './source.ts'
import type { Workspace } from './workspace.ts'

/** What a call of {@link Scanner.scan} ended with. */
export type ScanResult = 'starved' | 'header' | 'element' | 'footer'

/** Scans a stream (a header, elements, a footer), or one element where `root` is given. */
export class Scanner {
  /** The bytes to scan. */
  readonly source: Source = new Source()
  readonly #resolver = new NameResolver(this.source)
  readonly #element = new ElementScanner(this.source, this.#resolver)
  /** What is in force around the one element, where that is all. */
  readonly #given: RootNamespaces | undefined
  /** The name of the root, while a stream is open. */
  #rootName: Uint8Array | undefined
  #place = documentStart
  #limits: XmlLimits

  constructor(root: RootNamespaces | undefined, limits: XmlLimits) {
    this.#limits = limits
    this.#given = root
    this.#resolver.restart(root ?? noNamespaces)
  }

  /** The limits; a change takes effect with the next top-level element. */
  get limits(): XmlLimits {
    return this.#limits
  }

  set limits(limits: XmlLimits) {
    this.#limits = limits
    // What has begun is read to its end by the limits that it began with, and by its names.
    if (this.#place !== inElement) this.#resolver.outdate()
  }

  /** True when the bytes from the base of the source on have to be kept. */
  get unfinished(): boolean {
    return this.source.base < this.source.end
  }

  /** True when nothing but white space may follow. */
  get complete(): boolean {
    return this.#place === epilog
  }

  /** The number of bytes scanned so far, those scanned twice counted twice. */
  get scanned(): number {
    return this.#element.scanned
  }

  /**
   * Is now at the same bytes and more, in a workspace with their tape. An element is scanned again
   * from its start when names were trusted since then: what it has on its tape and what follows would
   * number the same name differently.
   */
  attach(workspace: Workspace, end: number): void {
    this.source.attach(workspace.bytes, workspace.view, end)
    this.#element.tape = workspace.tape
    if (this.#place !== inElement || !this.#resolver.isOutdated) return
    this.source.position = this.source.base
    this.#place = this.#rootName === undefined ? prolog : between
  }

  /** Lets go of the workspace; the bytes from `start` on are kept by whoever attaches them again. */
  detach(start: number): void {
    this.source.detach(start)
    this.#element.tape = noTape
    if (this.#place === between && this.#resolver.isOutdated) this.#resolver.begin(this.#limits)
  }

  /** Forgets the stream, or the element: a document begins at the position of the source. */
  restart(): void {
    this.#rootName = undefined
    this.#resolver.restart(this.#given ?? noNamespaces)
    this.#place = documentStart
    this.source.base = this.source.position
  }

  /**
   * Scans to the end of the next stream header, element or stream, or of the bytes. Throws XmlError;
   * nothing can be scanned from then on.
   */
  scan(): ScanResult {
    if (this.#place === inElement) return this.#scanElement()
    const before = this.source.position
    const result = this.#scanOutside()
    this.#element.scanned += this.source.position - before
    return result ?? this.#scanElement()
  }

  #scanElement(): ScanResult {
    if (!this.#element.scan()) return 'starved'
    if (this.#given !== undefined) {
      this.#place = epilog
      return 'element'
    }
    if (this.#rootName !== undefined) {
      this.#place = between
      return 'element'
    }
    const { bytes, base } = this.source
    let end = base + 1
    while (nameBytes[bytes[end]!]) end++
    this.#rootName = bytes.slice(base + 1, end)
    this.#resolver.enterRoot()
    this.#place = this.#element.isEmpty ? ended : between
    return 'header'
  }

  /** Scans up to an element, for which it returns undefined. */
  #scanOutside(): ScanResult | undefined {
    const { source } = this
    source.bytes[source.end] = 0
    if (this.#place === documentStart && !this.#skip(byteOrderMark, declaration)) return 'starved'
    if (this.#place === declaration && !this.#skip(xmlDeclaration, prolog)) return 'starved'
    if (this.#place === ended) {
      this.#place = epilog
      return 'footer'
    }
    const byte = this.#skipSpace()
    if (source.position >= source.end) return 'starved'
    if (this.#place === epilog) {
      throw source.fault('not-well-formed', 'something after the end', source.position)
    }
    if (this.#place === footer) return this.#endFooter(byte)
    if (byte !== lessThan) throw source.outside(source.position, this.#place === between)
    if (this.#place === between) {
      const next = source.position + 1
      if (next >= source.end) return 'starved'
      if (source.bytes[next] === slash) return this.#scanFooter()
    }
    const isHeader = this.#given === undefined && this.#rootName === undefined
    this.#element.begin(isHeader ? 'header' : 'element', this.limits, this.#place === between)
    this.#place = inElement
    return undefined
  }

  /** Goes over what may stand at the start; false when it is not known yet whether it does. */
  #skip(length: (source: Source, at: number) => number, next: number): boolean {
    const skipped = length(this.source, this.source.position)
    if (skipped === -1) return false
    this.source.position += skipped
    this.#place = next
    return true
  }

  /** Goes over white space, which nobody keeps; the byte behind it. */
  #skipSpace(): number {
    const { source } = this
    let { position } = source
    while (spaceBytes[source.bytes[position]!]) position++
    source.position = position
    source.base = position
    return source.bytes[position]!
  }

  /** At a `</` that can only be the end tag of the root. */
  #scanFooter(): ScanResult {
    const { source } = this
    const { bytes, base, end } = source
    const name = this.#rootName!
    let matched = 0
    while (matched < name.length && bytes[base + 2 + matched] === name[matched]) matched++
    const at = base + 2 + matched
    if (matched < name.length) {
      if (at >= end) return 'starved'
      throw source.fault('not-well-formed', 'an end tag that ends another element', base)
    }
    if (at >= end) return 'starved'
    source.position = at
    this.#place = footer
    const byte = this.#skipSpace()
    return source.position >= end ? 'starved' : this.#endFooter(byte)
  }

  #endFooter(byte: number): ScanResult {
    const { source } = this
    if (byte !== greaterThan) {
      throw source.fault('not-well-formed', 'an end tag that does not end', source.position)
    }
    source.position++
    this.#place = epilog
    return 'footer'
  }
}

// The places in a document.
const documentStart = 0
const declaration = 1
const prolog = 2
const between = 3
const footer = 4
const ended = 5
const epilog = 6
const inElement = 7

const slash = 0x2f
const lessThan = 0x3c
const greaterThan = 0x3e
