/**
 * The names of one tokenizer: trusted ones by their ids, and those that only its network uses,
 * numbered here from `OVERFLOW_BASE` upwards. Its owner bounds its size and replaces it.
 */
import { ByteTable } from './byte-table.ts'
import { isNCName } from './characters.ts'
import {
  localNameOf,
  namespaceOf,
  OVERFLOW_BASE,
  trustedLocalName,
  trustedLocalNameId,
  trustedNamespace,
  trustedNamespaceId,
  trustedQid,
} from './names.ts'
import {
  ASK,
  customaryPrefixes,
  DECLARES_DEFAULT,
  DECLARES_PREFIX,
  HAS_PREFIX,
  NO_PREFIX,
  RawName,
  type RawNamespace,
  STREAM_PREFIX,
  sharedRawNames,
  sharedRawNamespaces,
  XML_PREFIX,
  XMLNS_PREFIX,
} from './raw-name.ts'

/** Names by id and ids by name. */
export class NetworkNames {
  // Made when there is something to be in them: empty, they were 2 kB of an idle stream.
  #rawNames: ByteTable<RawName> | undefined
  #rawNamespaces: ByteTable<RawNamespace> | undefined
  #namespaces: Texts | undefined
  #localNames: Texts | undefined
  #prefixes: Texts | undefined
  /** By qid less the base: the ids of namespace and local name. */
  readonly #pairs: number[] = []
  #qids: Map<number, number> | undefined

  /** The number of names and namespaces remembered, each as written and by its meaning. */
  get size(): number {
    const written = (this.#rawNames?.size ?? 0) + (this.#rawNamespaces?.size ?? 0)
    return written + (this.#namespaces?.size ?? 0) + this.#pairs.length / 2
  }

  /** The written name that stands at `start`, if it was seen before. */
  findName(view: DataView, start: number, length: number): RawName | undefined {
    return sharedRawNames.find(view, start, length) ?? this.#rawNames?.find(view, start, length)
  }

  /** Adds the written name that stands at `start`, whose text is given; undefined when it is none. */
  addName(view: DataView, start: number, length: number, text: string): RawName | undefined {
    const colon = text.indexOf(':')
    const prefix = colon === -1 ? '' : text.slice(0, colon)
    const localName = text.slice(colon + 1)
    if (!isNCName(localName) || (colon !== -1 && !isNCName(prefix))) return undefined
    const name = this.#newName(prefix, localName)
    const table = name.isShared ? sharedRawNames : this.#ownRawNames()
    table.add(name, view, start, length)
    return name
  }

  /** The written namespace that stands at `start`, if it was seen before. */
  findNamespace(view: DataView, start: number, length: number): RawNamespace | undefined {
    return (
      sharedRawNamespaces.find(view, start, length) ??
      this.#rawNamespaces?.find(view, start, length)
    )
  }

  /** Adds the written namespace that stands at `start` and is what `namespace` says. */
  addNamespace(view: DataView, start: number, length: number, namespace: RawNamespace): void {
    const { isShared } = namespace
    const table = isShared ? sharedRawNamespaces : this.#ownRawNamespaces()
    table.add(namespace, view, start, length)
  }

  /** The id of a namespace. */
  namespaceId(namespace: string): number {
    const trusted = trustedNamespaceId(namespace)
    if (trusted !== undefined) return trusted
    this.#namespaces ??= new Texts()
    return OVERFLOW_BASE + this.#namespaces.id(namespace)
  }

  /** The id of a prefix. */
  prefixId(prefix: string): number {
    const customary = customaryPrefixes.indexOf(prefix)
    if (customary !== -1) return customary
    this.#prefixes ??= new Texts()
    return customaryPrefixes.length + this.#prefixes.id(prefix)
  }

  /** The prefix with this id. */
  prefix(id: number): string {
    return customaryPrefixes[id] ?? this.#prefixes!.text(id - customaryPrefixes.length)
  }

  /** The namespace with this id. */
  namespace(id: number): string {
    return id < OVERFLOW_BASE ? trustedNamespace(id) : this.#namespaces!.text(id - OVERFLOW_BASE)
  }

  /** The qid of the name with these ids: the trusted one where there is one. */
  qid(namespaceId: number, localNameId: number): number {
    if (namespaceId < OVERFLOW_BASE && localNameId < OVERFLOW_BASE) {
      const trusted = trustedQid(namespaceId, localNameId)
      if (trusted !== -1) return trusted
    }
    this.#qids ??= new Map()
    const pair = namespaceId * 2 * OVERFLOW_BASE + localNameId
    const known = this.#qids.get(pair)
    if (known !== undefined) return known
    const qid = OVERFLOW_BASE + this.#pairs.length / 2
    this.#pairs.push(namespaceId, localNameId)
    this.#qids.set(pair, qid)
    return qid
  }

  /** The qid of a name given here or elsewhere, as names are trusted by now. */
  currentQid(qid: number): number {
    if (qid < OVERFLOW_BASE) return qid
    const namespace = trustedNamespaceId(this.namespaceOf(qid))
    const localName = trustedLocalNameId(this.localNameOf(qid))
    if (namespace === undefined || localName === undefined) return qid
    const trusted = trustedQid(namespace, localName)
    return trusted === -1 ? qid : trusted
  }

  /** The namespace of a name of either range. */
  namespaceOf(qid: number): string {
    if (qid < OVERFLOW_BASE) return namespaceOf(qid)
    return this.namespace(this.#pairs[2 * (qid - OVERFLOW_BASE)]!)
  }

  /** The local name of a name of either range. */
  localNameOf(qid: number): string {
    if (qid < OVERFLOW_BASE) return localNameOf(qid)
    const id = this.#pairs[2 * (qid - OVERFLOW_BASE) + 1]!
    return id < OVERFLOW_BASE ? trustedLocalName(id) : this.#localNames!.text(id - OVERFLOW_BASE)
  }

  #ownRawNames(): ByteTable<RawName> {
    this.#rawNames ??= new ByteTable()
    return this.#rawNames
  }

  #ownRawNamespaces(): ByteTable<RawNamespace> {
    this.#rawNamespaces ??= new ByteTable()
    return this.#rawNamespaces
  }

  #localNameId(localName: string): number {
    this.#localNames ??= new Texts()
    return OVERFLOW_BASE + this.#localNames.id(localName)
  }

  #newName(prefix: string, localName: string): RawName {
    const prefixId = this.prefixId(prefix)
    const trustedId = trustedLocalNameId(localName)
    const declared = prefixId === XMLNS_PREFIX ? this.prefixId(localName) : NO_PREFIX
    return new RawName({
      prefix: prefixId,
      localName: trustedId ?? this.#localNameId(localName),
      declared,
      attribute: attributeKind(prefixId, localName),
      isShared: trustedId !== undefined && prefixId <= STREAM_PREFIX && declared <= STREAM_PREFIX,
    })
  }
}

/** What has to be done to know the qid of an attribute. */
function attributeKind(prefix: number, localName: string): number {
  if (prefix === XMLNS_PREFIX) return DECLARES_PREFIX
  if (prefix === NO_PREFIX && localName === 'xmlns') return DECLARES_DEFAULT
  return prefix === NO_PREFIX || prefix === XML_PREFIX ? ASK : HAS_PREFIX
}

/** Strings numbered from 0. */
class Texts {
  readonly #texts: string[] = []
  #ids: Map<string, number> | undefined

  get size(): number {
    return this.#texts.length
  }

  id(text: string): number {
    this.#ids ??= new Map()
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    this.#ids.set(text, this.#texts.length)
    return this.#texts.push(text) - 1
  }

  text(id: number): string {
    return this.#texts[id]!
  }
}
