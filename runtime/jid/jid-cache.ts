import { Jid } from './jid.ts'

/**
 * Reads an address by way of a cache shared by the whole process: traffic repeats few addresses.
 * `undefined` when the text is none. Never throws.
 */
export function cachedJid(text: string): Jid | undefined {
  return sharedCache(text)
}

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
