/** The messages of `mix`. */
import type { Random } from '../../test/support/random.ts'
import type { Cast } from './mix-cast.ts'
import { hex, self, stamp, uuid, words } from './mix-values.ts'

/** A message: chat, groupchat, or a result from the archive. */
export function message(source: Random, cast: Cast): string {
  if (source() < 0.2) return archived(source, cast)
  const inRoom = source() < 0.35
  const lang = source() < 0.2 ? " xml:lang='en'" : ''
  const { address, owner } = source.pick(inRoom ? cast.occupants : cast.contacts)
  const type = inRoom ? 'groupchat' : 'chat'
  const archive = self.split('/')[0] as string
  return chat({ lang, type, from: address, owner, to: self, archive }, source)
}

function archived(source: Random, { contacts }: Cast): string {
  const owner = source.pick(contacts).owner
  const sender = source.pick(contacts)
  const lang = source() < 0.6 ? " xml:lang='en'" : ''
  const from = { from: sender.address, owner: sender.owner }
  const addresses = { type: 'chat', ...from, to: owner, archive: owner }
  return (
    `<message from='${owner}' to='${self}'>` +
    `<result xmlns='urn:xmpp:mam:2' queryid='${hex(source, 8)}' id='${uuid(source)}'>` +
    `<forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='${stamp(source)}'/>` +
    `${chat({ lang: ` xmlns='jabber:client'${lang}`, ...addresses }, source)}` +
    '</forwarded></result></message>'
  )
}

interface Addresses {
  readonly lang: string
  readonly type: string
  readonly from: string
  readonly owner: string
  readonly to: string
  readonly archive: string
}

function chat({ lang, type, from, owner, to, archive }: Addresses, source: Random): string {
  const id = uuid(source)
  const tag = `<message${lang} type='${type}' from='${from}' to='${to}' id='${id}'>`
  if (source() < 0.02)
    return `${tag}<received xmlns='urn:xmpp:receipts' id='${uuid(source)}'/></message>`
  let s = tag
  if (source() < 0.03) s += `<subject>${words(source, 2, 6)}</subject>`
  if (source() < 0.85) s += `<body>${body(source)}</body>`
  if (source() < 0.25) s += `<thread>${uuid(source)}</thread>`
  if (source() < 0.6) {
    const state = source.pick(['active', 'active', 'composing', 'paused', 'inactive', 'gone'])
    s += `<${state} xmlns='http://jabber.org/protocol/chatstates'/>`
  }
  if (source() < 0.4) s += "<request xmlns='urn:xmpp:receipts'/>"
  if (source() < 0.5) s += "<markable xmlns='urn:xmpp:chat-markers:0'/>"
  if (source() < 0.04) s += `<replace xmlns='urn:xmpp:message-correct:0' id='${uuid(source)}'/>`
  if (source() < 0.02) s += attachment(source)
  if (source() < 0.65) s += `<origin-id xmlns='urn:xmpp:sid:0' id='${id}'/>`
  if (source() < 0.75) {
    s += `<stanza-id xmlns='urn:xmpp:sid:0' by='${archive}' id='${uuid(source)}'/>`
  }
  if (source() < 0.25) {
    s += `<delay xmlns='urn:xmpp:delay' from='${owner}' stamp='${stamp(source)}'/>`
  }
  return `${s}</message>`
}

function body(source: Random): string {
  const text = words(source, 1, 22)
  return source() < 0.05 ? `&gt; ${words(source, 2, 6)}\n${text}` : text
}

function attachment(source: Random): string {
  const url = `https://files.example/${hex(source, 12)}/photo.jpg?size=2&amp;v=1`
  return `<x xmlns='jabber:x:oob'><url>${url}</url></x>`
}
