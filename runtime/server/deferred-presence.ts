import { Presence } from '../../generated/rfc6120/index.ts'
import type { Stanza } from '../node/index.ts'

/**
 * The presence of others that a client need not hear of while nobody looks at it (XEP-0352 §4): of each
 * the last, until there is something else to be told.
 */
export class DeferredPresence {
  readonly #last = new Map<string, Presence>()

  /** Keeps a stanza; false for one that cannot wait, before which all that was kept is to be sent. */
  keep(stanza: Stanza): boolean {
    if (!(stanza instanceof Presence)) return false
    const { type, from } = stanza
    if (type !== undefined && type !== 'unavailable') return false
    if (this.#last.size >= most) return false
    const key = `${from ?? ''}`
    // The order is that of the last ones.
    this.#last.delete(key)
    this.#last.set(key, stanza)
    return true
  }

  /** What was kept, which is forgotten here. */
  take(): readonly Presence[] {
    const all = [...this.#last.values()]
    this.#last.clear()
    return all
  }
}

const most = 1000
