/**
 * Gives what is written in tags its names: Namespaces in XML 1.0, with the declarations in force and
 * the limits on names. It knows one tag at a time.
 */
import { standsAt } from './byte-table.ts'
import { defaultLimits, type XmlLimits } from './limits.ts'
import { NO_NAMESPACE, namesEpoch, OVERFLOW_BASE, XML_NAMESPACE, XMLNS_NAMESPACE } from './names.ts'
import { NamespaceScope } from './namespace-scope.ts'
import { NetworkNames } from './network-names.ts'
import {
  DECLARES_DEFAULT,
  DECLARES_PREFIX,
  HAS_PREFIX,
  NO_PREFIX,
  type RawName,
  RawNamespace,
  XML_PREFIX,
  XMLNS_PREFIX,
} from './raw-name.ts'
import type { Source } from './source.ts'
import { decodeUtf8, NORMALISE, REFERENCE, type Tape } from './tape.ts'
import { faultInUtf8 } from './utf8.ts'
import type { XmlError } from './xml-error.ts'

/** What is in force around the top-level elements. */
export interface RootNamespaces {
  /** The default namespace. */
  readonly namespace: string
  /** The namespaces of the prefixes. */
  readonly prefixes: ReadonlyMap<string, string>
}

/** The root of a document that has not begun: nothing is declared. */
export const noNamespaces: RootNamespaces = { namespace: '', prefixes: new Map() }

/** The names of one tokenizer's tags. */
export class NameResolver {
  /** The names; replaced between top-level elements. */
  names: NetworkNames = new NetworkNames()
  /** The namespaces by prefix. */
  readonly scope: NamespaceScope = new NamespaceScope()
  /** By depth: the default namespace within. */
  readonly defaults: number[] = [NO_NAMESPACE]
  /** The default namespace in the current tag. */
  default: number = NO_NAMESPACE
  /** What the current tag has: {@link declaresDefault}, {@link recordsDeclaration}, {@link hasPrefix}. */
  noted = 0

  readonly #source: Source
  #limits: XmlLimits = defaultLimits
  #root = noNamespaces
  /** The epoch of the trusted names when {@link names} was made. */
  #epoch = -1
  /** The size that {@link names} may have. */
  #ceiling = 0
  /** The attributes of the current tag whose prefix is to be resolved when it ends. */
  readonly #pending: RawName[] = []

  constructor(source: Source) {
    this.#source = source
  }

  /** True when a name was trusted since the current top-level element began. */
  get isOutdated(): boolean {
    return this.#epoch !== namesEpoch()
  }

  /**
   * The names so far are not needed any more: limits change when a login is complete, and what it was
   * made of does not come again. They were 3 kB of an idle stream.
   */
  outdate(): void {
    this.#epoch = -1
  }

  /** Forgets everything; `root` is in force around what follows. */
  restart(root: RootNamespaces): void {
    if (root === this.#root) return
    this.#root = root
    this.#epoch = -1
  }

  /** The tag just read is that of the root: its declarations last until {@link restart}. */
  enterRoot(): void {
    const prefixes = new Map<string, string>()
    this.scope.forEach((prefix, namespace) => {
      prefixes.set(this.names.prefix(prefix), this.names.namespace(namespace))
    })
    this.#root = { namespace: this.names.namespace(this.default), prefixes }
    this.defaults[0] = this.default
    this.scope.settle()
  }

  /** A top-level element begins: with new tables where names were trusted or the old ones are full. */
  begin(limits: XmlLimits): void {
    this.#limits = limits
    if (this.isOutdated || this.names.size > limits.names) this.#renew()
    this.#ceiling = this.names.size + limits.names
    while (this.scope.innermost !== -1) this.scope.leave(this.scope.innermost)
    if (this.#pending.length > 0) this.#pending.length = 0
  }

  /** The name from `start` to `end`, which the shared table does not have. Throws XmlError. */
  nameAt(start: number, end: number): RawName {
    const { bytes, view } = this.#source
    const length = end - start
    const known = this.names.findName(view, start, length)
    if (known !== undefined) return known
    if (faultInUtf8(bytes, start, end) !== -1) throw this.#source.notUtf8(start)
    const name = this.names.addName(view, start, length, decodeUtf8(bytes, start, end))
    if (name === undefined) {
      throw this.#source.fault('not-well-formed', 'a name that is none', start)
    }
    this.#checkSize(start)
    return name
  }

  /** The qid of the element whose tag, at `at`, ends; it was another when last seen. Throws XmlError. */
  elementQid(name: RawName, namespace: number, at: number): number {
    if (namespace === -1) {
      throw this.#source.fault('not-well-formed', 'an element whose prefix is not bound', at)
    }
    const qid = this.names.qid(namespace, name.localName)
    if (qid < OVERFLOW_BASE || !name.isShared) {
      name.elementNamespace = namespace
      name.elementQid = qid
    }
    this.#checkSize(at)
    return qid
  }

  /**
   * The qid of an attribute whose qid is not known, with its value from `start` to `end` on the tape's
   * buffer: 0 when it needs no record, a negative number when only the end of the tag can tell it.
   * Namespace declarations are put in force. Throws XmlError.
   */
  attributeQid(
    depth: number,
    name: RawName,
    attribute: RawName,
    tape: Tape,
    start: number,
    end: number,
    flags: number,
  ): number {
    switch (attribute.attribute) {
      case HAS_PREFIX:
        this.noted |= hasPrefix
        return -this.#pending.push(attribute)
      case DECLARES_DEFAULT:
        return this.#declareDefault(
          name,
          attribute,
          this.#namespaceAt(tape, start, end, flags),
          start,
        )
      case DECLARES_PREFIX:
        return this.#declarePrefix(
          depth,
          attribute,
          this.#namespaceAt(tape, start, end, flags),
          start,
        )
      default: {
        const namespace = attribute.prefix === XML_PREFIX ? XML_NAMESPACE : NO_NAMESPACE
        const qid = this.names.qid(namespace, attribute.localName)
        if (qid < OVERFLOW_BASE || !attribute.isShared) attribute.attribute = qid
        this.#checkSize(start)
        return qid
      }
    }
  }

  /**
   * If what stands at `start` up to the quote is the default namespace that the element declared when
   * last seen, puts it in force; the number of its bytes, or -1.
   */
  declareAgain(name: RawName, start: number, quote: number): number {
    const { namespace } = name
    const { bytes, view } = this.#source
    if (
      namespace === undefined ||
      bytes[start + namespace.length] !== quote ||
      !standsAt(namespace, view, start) ||
      namespace.length > this.#limits.nameBytes ||
      name.prefix !== NO_PREFIX ||
      this.noted & declaresDefault
    ) {
      return -1
    }
    this.default = namespace.id
    this.noted |= declaresDefault
    return namespace.length
  }

  /** Gives the attributes with prefixes their qids, now that the tag has shown all declarations. */
  resolvePrefixes(tape: Tape, open: number, length: number, base: number): void {
    const { data } = tape
    for (let at = open + 4; at < length; at += 3) {
      if (data[at]! >= 0) continue
      const attribute = this.#pending[-data[at]! - 1]!
      const namespace = this.scope.namespaceOf(attribute.prefix)
      const start = base + data[at + 1]!
      if (namespace === -1) {
        throw this.#source.fault('not-well-formed', 'an attribute whose prefix is not bound', start)
      }
      const qid = this.names.qid(namespace, attribute.localName)
      for (let other = open + 4; other < length; other += 3) {
        if (data[other] === qid) throw this.twice(start)
      }
      data[at] = qid
    }
    this.#pending.length = 0
    this.#checkSize(base)
  }

  /** The error for an attribute, with its value at `at`, that the tag has already. */
  twice(at: number): XmlError {
    return this.#source.fault('not-well-formed', 'an attribute given twice', at)
  }

  #declareDefault(name: RawName, attribute: RawName, namespace: RawNamespace, at: number): number {
    if (this.noted & declaresDefault) throw this.twice(at)
    if (namespace.isReserved) throw this.#reserved(at)
    if (namespace.length > 0 && (namespace.isShared || !name.isShared)) name.namespace = namespace
    this.default = namespace.id
    this.noted |= declaresDefault
    if (name.prefix === NO_PREFIX) return 0
    this.noted |= recordsDeclaration
    return this.names.qid(XMLNS_NAMESPACE, attribute.localName)
  }

  #declarePrefix(
    depth: number,
    { declared, localName }: RawName,
    namespace: RawNamespace,
    at: number,
  ): number {
    if (namespace.isBlank) {
      throw this.#source.fault('not-well-formed', 'a prefix bound to no namespace', at)
    }
    const isXml = declared === XML_PREFIX && namespace.id === XML_NAMESPACE
    if (!isXml) {
      if (namespace.isReserved || declared === XML_PREFIX || declared === XMLNS_PREFIX) {
        throw this.#reserved(at)
      }
      this.scope.bind(declared, namespace.id, depth + 1)
    }
    this.noted |= recordsDeclaration
    const qid = this.names.qid(XMLNS_NAMESPACE, localName)
    this.#checkSize(at)
    return qid
  }

  /** The namespace that a declaration states. */
  #namespaceAt(tape: Tape, start: number, end: number, flags: number): RawNamespace {
    const { view } = this.#source
    const length = end - start
    if (length > this.#limits.nameBytes) throw this.longName(start)
    const isLiteral = (flags & (REFERENCE | NORMALISE)) === 0
    if (isLiteral) {
      const known = this.names.findNamespace(view, start, length)
      if (known !== undefined) return known
    }
    const text = tape.decode(start, end, flags, false)
    const namespace = new RawNamespace(this.names.namespaceId(text), text)
    // One with a quote would be found where another quote ends it, so it is not found but made anew.
    if (isLiteral && !/['"]/.test(text)) this.names.addNamespace(view, start, length, namespace)
    this.#checkSize(start)
    return namespace
  }

  /** The error for a name or namespace at `at` that is too long. */
  longName(at: number): XmlError {
    const most = this.#limits.nameBytes
    return this.#source.fault('policy-violation', `a name of more than ${most} bytes`, at)
  }

  #checkSize(at: number): void {
    if (this.names.size <= this.#ceiling) return
    throw this.#source.fault('policy-violation', `more than ${this.#limits.names} new names`, at)
  }

  #reserved(at: number): XmlError {
    return this.#source.fault('not-well-formed', 'a reserved prefix or namespace declared', at)
  }

  #renew(): void {
    const { namespace, prefixes } = this.#root
    const names = new NetworkNames()
    this.names = names
    this.#epoch = namesEpoch()
    this.defaults[0] = names.namespaceId(namespace)
    this.scope.clear()
    for (const [prefix, bound] of prefixes) {
      this.scope.bind(names.prefixId(prefix), names.namespaceId(bound), 0)
    }
    this.scope.settle()
  }
}

/** In {@link NameResolver.noted}: the tag has declared a default namespace. */
export const declaresDefault = 1
/** In {@link NameResolver.noted}: it has a record of a declaration. */
export const recordsDeclaration = 2
/** In {@link NameResolver.noted}: it has an attribute whose prefix is to be resolved. */
export const hasPrefix = 4
