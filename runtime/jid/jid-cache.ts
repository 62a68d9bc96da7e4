import { Jid } from './jid.ts'

/**
 * Reads an address by way of a cache shared by the whole process: traffic repeats few addresses.
 * `undefined` when the text is none. Never throws.
 */
export function cachedJid(text: string): Jid | undefined {
  return sharedCache(text)
}

/**
 * The address that stands in a text from `start` to `end`, if it was seen lately in just this form;
 * `undefined` otherwise, which says nothing. It cuts nothing out and hashes nothing: reading a stanza
 * is a tenth faster for it.
 */
export function jidSeenAt(text: string, start: number, end: number): Jid | undefined {
  const seen = seenLately[placeOf(text, start, end)]
  if (seen === undefined || seen.text.length !== end - start) return undefined
  return text.startsWith(seen.text, start) ? seen.jid : undefined
}

/** Remembers an address for {@link jidSeenAt}. */
export function jidSeen(jid: Jid): void {
  const text = jid.toString()
  if (text.length <= longestKept) seenLately[placeOf(text, 0, text.length)] = { text, jid }
}

/** The place of an address among those seen lately, from its length and four of its characters. */
function placeOf(text: string, start: number, end: number): number {
  const middle = (start + end) >> 1
  const mixed =
    Math.imul(text.charCodeAt(end - 1), 0x9e3779b1) ^
    Math.imul(text.charCodeAt(middle), 0x85ebca6b) ^
    Math.imul(text.charCodeAt((middle + end) >> 1), 0xc2b2ae35) ^
    Math.imul(text.charCodeAt(start) + end - start, 0x27d4eb2f)
  return (mixed ^ (mixed >>> 15)) & 1023
}

/** A bounded memory: a new address takes the place of another. */
const seenLately: ({ readonly text: string; readonly jid: Jid } | undefined)[] = new Array(
  256,
).fill(undefined)

/**
 * A bounded cache of addresses: reads like `Jid.tryParse`, and gives the same object for a text seen
 * lately.
 *
 * It holds two generations of at most `limit` texts; when the young one is full it becomes the old
 * one, and what is found in the old one is taken over into the young. Texts longer than 256 code
 * units are read but not kept, which bounds the bytes too. What is no address is not kept: refusing
 * it again costs about as much as finding it.
 *
 * A text cut from a stanza's string shares its memory in today's engines, and so would keep the
 * whole stanza alive. There is no portable call that copies a string, but a string decoded from
 * bytes cannot share another's memory: what is kept has gone through `TextEncoder` and back once.
 */
export function jidCache(limit: number): (text: string) => Jid | undefined {
  let young = new Map<string, Jid>()
  let old = new Map<string, Jid>()
  const keep = (text: string, jid: Jid): void => {
    if (young.size >= limit) {
      old = young
      young = new Map()
    }
    young.set(text, jid)
  }
  return (text) => {
    const recent = young.get(text)
    if (recent) return recent
    const older = old.get(text)
    if (older) {
      // The key already kept is not at hand; the address has a copy of its own that will do.
      const key = older.toString() === text ? older.toString() : copyOf(text)
      keep(key, older)
      return older
    }
    const copy = copyOf(text)
    // What does not survive the copying, a lone surrogate or a byte order mark, is in no address.
    if (copy !== text) return undefined
    const jid = Jid.tryParse(copy)
    if (jid && copy.length <= longestKept) keep(copy, jid)
    return jid
  }
}

function copyOf(text: string): string {
  return decoder.decode(encoder.encode(text))
}

const longestKept = 256
const encoder = new TextEncoder()
const decoder = new TextDecoder()
const sharedCache = jidCache(1024)
