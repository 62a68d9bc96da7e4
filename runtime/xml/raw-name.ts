/** Names and namespaces as they are written, with what they mean where nothing depends on the place. */
import { ByteEntry, ByteTable } from './byte-table.ts'
import { OVERFLOW_BASE, xmlNamespace, xmlnsNamespace } from './names.ts'

/** The id of no prefix. Any tokenizer knows these four; others are numbered by each for itself. */
export const NO_PREFIX = 0
/** The id of the prefix `xml`. */
export const XML_PREFIX = 1
/** The id of the prefix `xmlns`. */
export const XMLNS_PREFIX = 2
/** The id of the prefix `stream`, which nearly every stream has. */
export const STREAM_PREFIX = 3

/** The prefixes with those ids. */
export const customaryPrefixes: readonly string[] = ['', 'xml', 'xmlns', 'stream']

/** In the place of an attribute's qid: the names of the tokenizer know it. */
export const ASK = -1
/** In the place of an attribute's qid: it has a prefix, which the rest of the tag may declare. */
export const HAS_PREFIX = -2
/** In the place of an attribute's qid: it is `xmlns`. */
export const DECLARES_DEFAULT = -3
/** In the place of an attribute's qid: it is `xmlns:` and a prefix. */
export const DECLARES_PREFIX = -4

/** What a {@link RawName} is made of. */
export interface RawNameInit {
  /** The id of the prefix. */
  readonly prefix: number
  /** The id of the local name. */
  readonly localName: number
  /** For `xmlns:p`, the id of `p` as a prefix. */
  readonly declared: number
  /** The qid it has as the name of an attribute, or one of the constants above. */
  readonly attribute: number
  /** True for a name of {@link sharedRawNames}, in which nothing of one tokenizer may be kept. */
  readonly isShared: boolean
}

/** A name as it is written, prefix and all. */
export class RawName extends ByteEntry {
  /** The id of the prefix. */
  readonly prefix: number
  /** The id of the local name. */
  readonly localName: number
  /** For `xmlns:p`, the id of `p` as a prefix. */
  readonly declared: number
  /** True for a name of {@link sharedRawNames}, in which nothing of one tokenizer may be kept. */
  readonly isShared: boolean
  /** The qid it has as the name of an attribute, or one of the constants above. */
  attribute: number
  /** The namespace and qid it had as the name of an element when last seen; at first, of none. */
  elementNamespace = -2
  elementQid = -1
  /** What followed it in its tag when last seen, an attribute. */
  nextAttribute: RawName | undefined = undefined
  /** The default namespace it declared as the name of an element when last seen. */
  namespace: RawNamespace | undefined = undefined

  constructor(init: RawNameInit) {
    super()
    this.prefix = init.prefix
    this.localName = init.localName
    this.declared = init.declared
    this.isShared = init.isShared
    this.attribute = init.attribute
  }
}

/**
 * A namespace as it is written in a declaration. White space around it belongs to it (Namespaces in
 * XML 1.0 §2.3 compares all characters), but there are readers that take it off: so that nobody sees
 * a reserved namespace, or none, where another does not, it is not looked at here.
 */
export class RawNamespace extends ByteEntry {
  /** The id of the namespace. */
  readonly id: number
  /** True for the namespaces that may not be declared, but for that of `xml` to its prefix. */
  readonly isReserved: boolean
  /** True for none. */
  readonly isBlank: boolean

  constructor(id: number, namespace: string) {
    super()
    const trimmed = namespace.trim()
    this.id = id
    this.isReserved = trimmed === xmlNamespace || trimmed === xmlnsNamespace
    this.isBlank = trimmed === ''
  }

  /** True for a trusted one, which {@link sharedRawNamespaces} may keep. */
  get isShared(): boolean {
    return this.id < OVERFLOW_BASE
  }
}

/**
 * The written names and namespaces that every tokenizer of the process shares: trusted local names
 * without prefix or with a customary one, so that the network cannot fill these tables.
 */
export const sharedRawNames: ByteTable<RawName> = new ByteTable()
/** The written forms of trusted namespaces. */
export const sharedRawNamespaces: ByteTable<RawNamespace> = new ByteTable()
