/** The presence stanzas of `mix`. */
import type { Random } from '../../test/support/random.ts'
import { bare, full, hash, hex, occupant, self, stamp, uuid, words } from './mix-values.ts'

const clients = [
  'https://gajim.example',
  'https://dino.example',
  'http://conversations.example',
  'http://psi.example',
]

/** Presence, from a contact or from an occupant of a room. */
export function presence(source: Random): string {
  const inRoom = source() < 0.44
  const from = inRoom ? occupant(source) : full(source)
  if (source() < 0.1) return unavailable(from, source)
  let s = `<presence xml:lang='en' from='${from}' to='${self}'`
  if (source() < 0.42) s += ` id='${uuid(source)}'`
  s += '>'
  if (source() < 0.5) s += `<show>${source.pick(['away', 'chat', 'dnd', 'xa'])}</show>`
  if (source() < 0.28) s += `<status>${words(source, 3, 22)}</status>`
  if (source() < 0.56) s += `<priority>${source.pick([-1, 0, 1, 5, 50])}</priority>`
  if (source() < 0.78) {
    s += `<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='${source.pick(clients)}'`
    s += ` ver='${hash(source, 20)}'/>`
  }
  if (source() < 0.62) {
    const photo = source() < 0.82 ? `<photo>${hex(source, 40)}</photo>` : '<photo/>'
    s += `<x xmlns='vcard-temp:x:update'>${photo}</x>`
  }
  if (source() < 0.23) s += `<idle xmlns='urn:xmpp:idle:1' since='${stamp(source)}'/>`
  if (source() < 0.15) {
    s += `<delay xmlns='urn:xmpp:delay' from='${bare(source)}' stamp='${stamp(source)}'/>`
  }
  if (inRoom) s += occupancy(source)
  return `${s}</presence>`
}

function unavailable(from: string, source: Random): string {
  const status = source() < 0.2 ? `<status>${words(source, 3, 15)}</status>` : ''
  const tag = `<presence from='${from}' to='${self}' type='unavailable'`
  return status === '' ? `${tag}/>` : `${tag}>${status}</presence>`
}

function occupancy(source: Random): string {
  const affiliation = source.pick(['none', 'member', 'member', 'owner', 'admin'])
  const jid = source() < 0.37 ? ` jid='${full(source)}'` : ''
  return (
    `<occupant-id xmlns='urn:xmpp:occupant-id:0' id='${hash(source, 32)}'/>` +
    `<x xmlns='http://jabber.org/protocol/muc#user'>` +
    `<item affiliation='${affiliation}' role='participant'${jid}/></x>`
  )
}
