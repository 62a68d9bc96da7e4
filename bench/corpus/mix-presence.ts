/** The presence stanzas of `mix`. */
import type { Random } from '../../test/support/random.ts'
import type { Cast, Sender } from './mix-cast.ts'
import { self, stamp, uuid, words } from './mix-values.ts'

/** Presence, from a contact or from an occupant of a room. */
export function presence(source: Random, { contacts, occupants }: Cast): string {
  const sender = source.pick(source() < 0.44 ? occupants : contacts)
  if (source() < 0.1) return unavailable(sender, source)
  let s = `<presence xml:lang='en' from='${sender.address}' to='${self}'`
  if (source() < 0.42) s += ` id='${uuid(source)}'`
  s += '>'
  if (source() < 0.5) s += `<show>${source.pick(['away', 'chat', 'dnd', 'xa'])}</show>`
  if (source() < 0.28) s += `<status>${words(source, 3, 22)}</status>`
  if (source() < 0.56) s += `<priority>${source.pick([-1, 0, 1, 5, 50])}</priority>`
  if (source() < 0.78) {
    s += `<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='${sender.client}'`
    s += ` ver='${sender.version}'/>`
  }
  if (source() < 0.62) {
    const photo = sender.photo === '' ? '<photo/>' : `<photo>${sender.photo}</photo>`
    s += `<x xmlns='vcard-temp:x:update'>${photo}</x>`
  }
  if (source() < 0.23) s += `<idle xmlns='urn:xmpp:idle:1' since='${stamp(source)}'/>`
  if (source() < 0.15) {
    s += `<delay xmlns='urn:xmpp:delay' from='${sender.owner}' stamp='${stamp(source)}'/>`
  }
  return `${s}${occupancy(sender)}</presence>`
}

function unavailable({ address }: Sender, source: Random): string {
  const status = source() < 0.2 ? `<status>${words(source, 3, 15)}</status>` : ''
  const tag = `<presence from='${address}' to='${self}' type='unavailable'`
  return status === '' ? `${tag}/>` : `${tag}>${status}</presence>`
}

function occupancy({ occupant }: Sender): string {
  if (occupant === undefined) return ''
  const jid = occupant.jid === undefined ? '' : ` jid='${occupant.jid}'`
  return (
    `<occupant-id xmlns='urn:xmpp:occupant-id:0' id='${occupant.id}'/>` +
    `<x xmlns='http://jabber.org/protocol/muc#user'>` +
    `<item affiliation='${occupant.affiliation}' role='participant'${jid}/></x>`
  )
}
