import { Jid, type JidLike } from './jid.ts'

/** What the address of a room's occupant says (XEP-0045 §3). */
export interface Occupant {
  /** The address of the room. */
  readonly room: Jid
  /** The nickname in the room. */
  readonly nick: string
  /** The address of the service that holds the room. */
  readonly service: Jid
}

/**
 * Reads an address as that of an occupant, `room@service/nick`; `undefined` when it lacks the
 * localpart or the resourcepart.
 *
 * @throws JidError when a text is no address
 */
export function occupant(like: JidLike): Occupant | undefined {
  const jid = Jid.from(like)
  if (jid.localpart === undefined || jid.resourcepart === undefined) return undefined
  return {
    room: jid.bare,
    nick: jid.resourcepart,
    service: Jid.of({ domainpart: jid.domainpart }),
  }
}
