/** The stanzas that were sent, so that one that comes back as an error is recognised (RFC 6120 §8.3.1). */
import { BoundedMap } from '../extensions/bounded-map.ts'
import type { Jid } from '../jid/jid.ts'
import type { Stanza } from '../node/index.ts'
import type { OwnAddresses } from '../stream/requests.ts'
import type { Delivery } from './delivery.ts'

/** A stanza that was sent, and who wants to hear of it. */
export interface SentEntry {
  readonly stanza: Stanza
  readonly delivery: Delivery
}

/** The last of the stanzas that were sent. */
export class Bounces {
  #entries: BoundedMap<string, SentEntry> | undefined

  /** Remembers a stanza that has an id, and can be answered by an error. */
  add(stanza: Stanza, delivery: Delivery): void {
    const { id, type } = stanza
    if (id === undefined || type === 'error' || type === 'result') return
    this.#entries ??= new BoundedMap(mostRemembered)
    this.#entries.set(keyOf(stanza), { stanza, delivery })
  }

  /** The stanza that an error returns; `undefined` when it is none of these, or not from who had it. */
  take(error: Stanza, addresses: OwnAddresses): SentEntry | undefined {
    if (error.type !== 'error' || error.id === undefined) return undefined
    const key = keyOf(error)
    const entry = this.#entries?.get(key)
    if (entry === undefined || !isFromAddressee(error.from, entry.stanza.to, addresses)) {
      return undefined
    }
    this.#entries?.delete(key)
    return entry
  }
}

function keyOf({ $declaration, id }: Stanza): string {
  return `${$declaration.name} ${id}`
}

/** An error comes from the addressee, or in its name from its server, or from one's own. */
function isFromAddressee(
  from: Jid | undefined,
  to: Jid | undefined,
  { own, server }: OwnAddresses,
): boolean {
  if (from === undefined) return true
  if (server !== undefined && from.equals(server)) return true
  if (to === undefined) return from.equals(own) || from.equals(own.bare)
  const isDomain = from.localpart === undefined && from.resourcepart === undefined
  return from.equals(to) || from.equals(to.bare) || (isDomain && from.domainpart === to.domainpart)
}

/** Errors come soon, or never. */
const mostRemembered = 1000
