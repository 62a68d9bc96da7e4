/**
 * The names of one tokenizer: trusted ones by their ids, and those that only its network uses,
 * numbered here from `OVERFLOW_BASE` upwards. The tokenizer bounds its size and replaces it.
 */
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
import { ByteTable } from './byte-table.ts'
import type { RawName, RawNamespace } from './raw-name.ts'
import { customaryPrefixes } from './raw-name.ts'

/** Names by id and ids by name. */
export class NetworkNames {
  /** The names as they are written that {@link sharedRawNames} has not. */
  readonly rawNames: ByteTable<RawName> = new ByteTable()
  /** The namespaces as they are written that {@link sharedRawNamespaces} has not. */
  readonly rawNamespaces: ByteTable<RawNamespace> = new ByteTable()
  readonly #namespaces = new Texts()
  readonly #localNames = new Texts()
  readonly #prefixes = new Texts()
  /** By qid less the base: the ids of namespace and local name. */
  readonly #pairs: number[] = []
  #qids: Map<number, number> | undefined

  /** The number of names and namespaces remembered, each as written and by its meaning. */
  get size(): number {
    const written = this.rawNames.size + this.rawNamespaces.size
    return written + this.#namespaces.size + this.#pairs.length / 2
  }

  /** The id of a namespace. */
  namespaceId(namespace: string): number {
    return trustedNamespaceId(namespace) ?? OVERFLOW_BASE + this.#namespaces.id(namespace)
  }

  /** The id of a local name. */
  localNameId(localName: string): number {
    return trustedLocalNameId(localName) ?? OVERFLOW_BASE + this.#localNames.id(localName)
  }

  /** The id of a prefix. */
  prefixId(prefix: string): number {
    const customary = customaryPrefixes.indexOf(prefix)
    return customary === -1 ? customaryPrefixes.length + this.#prefixes.id(prefix) : customary
  }

  /** The prefix with this id. */
  prefix(id: number): string {
    return customaryPrefixes[id] ?? this.#prefixes.text(id - customaryPrefixes.length)
  }

  /** The namespace with this id. */
  namespace(id: number): string {
    return id < OVERFLOW_BASE ? trustedNamespace(id) : this.#namespaces.text(id - OVERFLOW_BASE)
  }

  /** The local name with this id. */
  localName(id: number): string {
    return id < OVERFLOW_BASE ? trustedLocalName(id) : this.#localNames.text(id - OVERFLOW_BASE)
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
    return this.localName(this.#pairs[2 * (qid - OVERFLOW_BASE) + 1]!)
  }
}

/** Strings numbered from 0. */
class Texts {
  readonly #texts: string[] = []

  get size(): number {
    return this.#texts.length
  }

  #ids: Map<string, number> | undefined

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
