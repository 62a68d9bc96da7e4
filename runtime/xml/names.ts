/**
 * The trusted names: those that declarations of this process state. Each expanded name (namespace
 * and local name) has a small integer, its *qid*, so that nothing downstream compares strings.
 *
 * Names that only the network uses are numbered by each tokenizer for itself, from
 * {@link OVERFLOW_BASE} upwards (`network-names.ts`), and forgotten again; these never are.
 */

/** The first of the qids, and of the ids of local names and namespaces, that one tokenizer gives. */
export const OVERFLOW_BASE: number = 1 << 20

/** The namespace of the prefix `xml`. */
export const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
/** The namespace of namespace declarations. */
export const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'

/** The id of no namespace. */
export const NO_NAMESPACE = 0
/** The id of the namespace of the prefix `xml`. */
export const XML_NAMESPACE = 1
/** The id of the namespace of declarations. */
export const XMLNS_NAMESPACE = 2

const namespaces: string[] = []
const namespaceIds = new Map<string, number>()
const localNames: string[] = []
const localNameIds = new Map<string, number>()
/**
 * By qid: the ids of its namespace and its local name. The first qids stay unused: 0 may stand for no
 * name, and no attribute's record can be mistaken for text (see `tape.ts`).
 */
const pairs: number[] = [-1, -1, -1, -1, -1, -1, -1, -1]
let slots = new Int32Array(1024).fill(-1)

for (const namespace of ['', xmlNamespace, xmlnsNamespace])
  intern(namespace, namespaces, namespaceIds)

/**
 * The qid of a name, which is trusted from now on: for names that declarations state, never for what
 * the network says, since it is not forgotten. Attributes without a prefix have the namespace `''`.
 */
export function internName(namespace: string, localName: string): number {
  const namespaceId = intern(namespace, namespaces, namespaceIds)
  const localNameId = intern(localName, localNames, localNameIds)
  const known = trustedQid(namespaceId, localNameId)
  if (known !== -1) return known
  const qid = pairs.length / 2
  if (qid === OVERFLOW_BASE) throw new RangeError('more names are declared than can be numbered')
  pairs.push(namespaceId, localNameId)
  if (pairs.length > slots.length) rehash()
  else place(qid)
  return qid
}

/** A number that grows whenever a name is added. */
export function namesEpoch(): number {
  return pairs.length
}

/** The namespace of a trusted name. */
export function namespaceOf(qid: number): string {
  return namespaces[pairs[2 * qid]!]!
}

/** The local name of a trusted name. */
export function localNameOf(qid: number): string {
  return localNames[pairs[2 * qid + 1]!]!
}

/** The qid of the trusted name with these ids, or -1. */
export function trustedQid(namespaceId: number, localNameId: number): number {
  const mask = slots.length - 1
  for (let slot = slotOf(namespaceId, localNameId) & mask; ; slot = (slot + 1) & mask) {
    const qid = slots[slot]!
    if (qid === -1) return -1
    if (pairs[2 * qid] === namespaceId && pairs[2 * qid + 1] === localNameId) return qid
  }
}

/** The id of a namespace that a trusted name has, or undefined. */
export function trustedNamespaceId(namespace: string): number | undefined {
  return namespaceIds.get(namespace)
}

/** The id of a local name that a trusted name has, or undefined. */
export function trustedLocalNameId(localName: string): number | undefined {
  return localNameIds.get(localName)
}

/** The namespace with this id, which is below {@link OVERFLOW_BASE}. */
export function trustedNamespace(id: number): string {
  return namespaces[id]!
}

/** The local name with this id, which is below {@link OVERFLOW_BASE}. */
export function trustedLocalName(id: number): string {
  return localNames[id]!
}

function intern(text: string, texts: string[], ids: Map<string, number>): number {
  const known = ids.get(text)
  if (known !== undefined) return known
  ids.set(text, texts.length)
  return texts.push(text) - 1
}

/** Where the search for a pair begins; a `Map` would need both numbers in one key, as a double. */
function slotOf(namespaceId: number, localNameId: number): number {
  const mixed = Math.imul(namespaceId, 0x9e3779b1) ^ Math.imul(localNameId, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}

function place(qid: number): void {
  const mask = slots.length - 1
  let slot = slotOf(pairs[2 * qid]!, pairs[2 * qid + 1]!) & mask
  while (slots[slot] !== -1) slot = (slot + 1) & mask
  slots[slot] = qid
}

function rehash(): void {
  slots = new Int32Array(slots.length * 2).fill(-1)
  for (let qid = 4; qid < pairs.length / 2; qid++) place(qid)
}

// What every stream carries.
internName(xmlNamespace, 'lang')
internName(xmlnsNamespace, 'xmlns')
internName(xmlnsNamespace, 'stream')
