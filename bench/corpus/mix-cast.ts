/**
 * Who sends the traffic. A client hears from the same people all day: its contacts, each with a client
 * or two, and the occupants of its rooms. So addresses, avatars and capabilities repeat, while
 * identifiers, dates and texts do not.
 */
import type { Random } from '../../test/support/random.ts'
import { bare, device, domain, hash, hex, nickname } from './mix-values.ts'

/** Somebody who sends stanzas. */
export interface Sender {
  /** The full JID, in a room that of the occupant. */
  readonly address: string
  /** The bare JID, of the person. */
  readonly owner: string
  /** The software, as an entity-capabilities node. */
  readonly client: string
  /** The verification string of the software. */
  readonly version: string
  /** The hash of the avatar, or an empty text. */
  readonly photo: string
  /** The occupant in a room. */
  readonly occupant?: {
    readonly id: string
    readonly affiliation: string
    /** The real address, where the room tells it. */
    readonly jid?: string
  }
}

/** Everybody. */
export interface Cast {
  readonly contacts: readonly Sender[]
  readonly occupants: readonly Sender[]
}

const clients = [
  'https://gajim.example',
  'https://dino.example',
  'http://conversations.example',
  'http://psi.example',
]

/** A hundred contacts, and three hundred occupants of twelve rooms. */
export function castOf(source: Random): Cast {
  const versions = Array.from({ length: 40 }, () => hash(source, 20))
  const person = (address: string, owner: string): Sender => ({
    address,
    owner,
    client: source.pick(clients),
    version: source.pick(versions),
    photo: source() < 0.82 ? hex(source, 40) : '',
  })
  const contacts = Array.from({ length: 100 }, () => {
    const owner = bare(source)
    return person(device(owner, source), owner)
  })
  const occupants = Array.from({ length: 12 }, (_, room) => {
    const address = `garden${room}@rooms.${domain(source)}`
    return Array.from({ length: 25 }, (): Sender => {
      const owner = bare(source)
      const id = hash(source, 32)
      const affiliation = source.pick(['none', 'member', 'member', 'owner', 'admin'])
      const occupant = { id, affiliation, ...(source() < 0.37 && { jid: device(owner, source) }) }
      return { ...person(`${address}/${nickname(source)}`, owner), occupant }
    })
  }).flat()
  return { contacts, occupants }
}
