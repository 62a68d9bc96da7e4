/** A name as it is written, prefix and all, with what it means where nothing depends on the place. */
import { OVERFLOW_BASE, xmlNamespace, xmlnsNamespace } from './names.ts'
import { ByteEntry, ByteTable } from './byte-table.ts'

/** The ids of the prefixes that any tokenizer knows; others are numbered by each for itself. */
export const NO_PREFIX = 0
export const XML_PREFIX = 1
export const XMLNS_PREFIX = 2
export const STREAM_PREFIX = 3

/** The prefixes with those ids. */
export const customaryPrefixes: readonly string[] = ['', 'xml', 'xmlns', 'stream']

/** In the place of an attribute's qid: what has to be done to find it. */
export const ASK = -1
export const HAS_PREFIX = -2
export const DECLARES_DEFAULT = -3
export const DECLARES_PREFIX = -4

/**
 * A namespace as it is written in a declaration. White space around it belongs to it (Namespaces in
 * XML 1.0 §2.3 compares all characters), but there are readers that take it off: so that nobody sees
 * a reserved namespace, or none, where another does not, it is not looked at here.
 */
export class RawNamespace extends ByteEntry {
  /** The id of the namespace. */
  readonly id: number
  /** True for the namespaces that may not be declared, but for that of `xml` to its prefix. */
  readonly reserved: boolean
  /** True for none. */
  readonly isBlank: boolean

  constructor(id: number, namespace: string) {
    super()
    const trimmed = namespace.trim()
    this.id = id
    this.reserved = trimmed === xmlNamespace || trimmed === xmlnsNamespace
    this.isBlank = trimmed === ''
  }

  /** True for a trusted one, which {@link sharedRawNamespaces} may keep. */
  get isShared(): boolean {
    return this.id < OVERFLOW_BASE
  }
}

/** A written name. */
export class RawName extends ByteEntry {
  /** The id of the prefix. */
  readonly prefix: number
  /** The id of the local name. */
  readonly localName: number
  /** For `xmlns:p`, the id of `p` as a prefix. */
  readonly declared: number
  /** The qid it has as the name of an attribute, or one of the constants above. */
  attribute: number
  /** The namespace and qid it had as the name of an element when last seen; at first, of none. */
  elementNamespace = -2
  elementQid = -1

  /** What stood behind it when last seen, and is tried first: the next attribute of the tag. */
  nextAttribute: RawName | undefined = undefined
  /** The namespace it declared as the name of an element. */
  namespace: RawNamespace | undefined = undefined
  /** True for a name of {@link sharedRawNames}, where a qid of one tokenizer must not be kept. */
  readonly isShared: boolean

  constructor(
    prefix: number,
    localName: number,
    declared: number,
    attribute: number,
    isShared: boolean,
  ) {
    super()
    this.isShared = isShared
    this.prefix = prefix
    this.localName = localName
    this.declared = declared
    this.attribute = attribute
  }
}

/**
 * The written names and namespaces that every tokenizer of the process shares: trusted local names
 * without prefix or with a customary one, so that the network cannot fill these tables.
 */
export const sharedRawNames: ByteTable<RawName> = new ByteTable()
export const sharedRawNamespaces: ByteTable<RawNamespace> = new ByteTable()
