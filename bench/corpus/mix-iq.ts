/** The iqs of `mix`. */
import type { Random } from '../../test/support/random.ts'
import type { Cast, Sender } from './mix-cast.ts'
import { domain, hex, self, uuid } from './mix-values.ts'

const features = [
  ...['http://jabber.org/protocol/disco#info', 'http://jabber.org/protocol/disco#items'],
  ...['http://jabber.org/protocol/muc', 'http://jabber.org/protocol/chatstates'],
  ...['urn:xmpp:receipts', 'urn:xmpp:ping', 'jabber:iq:version', 'urn:xmpp:time'],
  ...['urn:xmpp:avatar:metadata+notify', 'urn:xmpp:jingle:1', 'urn:xmpp:jingle:apps:rtp:1'],
  ...['urn:xmpp:mam:2', 'urn:xmpp:message-correct:0', 'urn:xmpp:chat-markers:0'],
]

/** An iq: a ping, discovery, the roster, the end of an archive page, an avatar. */
export function iq(source: Random, cast: Cast): string {
  const n = source()
  const sender = source.pick(cast.contacts)
  const { address, owner } = sender
  if (n < 0.36) return stanza('get', domain(source), "<ping xmlns='urn:xmpp:ping'/>", source)
  if (n < 0.44) return stanza('get', address, info(sender, ''), source)
  if (n < 0.76) return stanza('result', address, info(sender, discovered(source)), source)
  if (n < 0.8) return stanza('result', undefined, roster(source, cast), source)
  if (n < 0.94) return stanza('result', owner, page(source), source)
  return stanza('result', owner, avatar(sender, source), source)
}

function stanza(type: string, from: string | undefined, payload: string, source: Random): string {
  const sender = from === undefined ? '' : ` from='${from}'`
  return `<iq${sender} to='${self}' id='${hex(source, 10)}' type='${type}'>${payload}</iq>`
}

function info({ client, version }: Sender, content: string): string {
  const node = `${client}#${version}`
  const tag = `<query xmlns='http://jabber.org/protocol/disco#info' node='${node}'`
  return content === '' ? `${tag}/>` : `${tag}>${content}</query>`
}

function discovered(source: Random): string {
  const type = source.pick(['pc', 'phone', 'web'])
  const known = features.slice(0, 6 + source.below(features.length - 5))
  return (
    `<identity category='client' type='${type}' name='Gajim'/>` +
    known.map((feature) => `<feature var='${feature}'/>`).join('')
  )
}

function roster(source: Random, { contacts }: Cast): string {
  const items = Array.from({ length: 3 + source.below(12) }, () => {
    const subscription = source.pick(['both', 'both', 'to', 'from', 'none'])
    const name = source() < 0.8 ? ` name='${hex(source, 5)}'` : ''
    const item = `<item jid='${source.pick(contacts).owner}' subscription='${subscription}'${name}`
    return source() < 0.4 ? `${item}><group>Friends</group></item>` : `${item}/>`
  })
  return `<query xmlns='jabber:iq:roster' ver='ver${source.below(99)}'>${items.join('')}</query>`
}

function page(source: Random): string {
  const first = `<first index='0'>${uuid(source)}</first><last>${uuid(source)}</last>`
  const set = `<set xmlns='http://jabber.org/protocol/rsm'>${first}<count>${source.below(500)}</count></set>`
  return `<fin xmlns='urn:xmpp:mam:2' complete='${source() < 0.5}'>${set}</fin>`
}

function avatar({ photo }: Sender, source: Random): string {
  const id = photo === '' ? hex(source, 40) : photo
  const size = `bytes='${10000 + source.below(50000)}' height='96' width='96'`
  return (
    "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='urn:xmpp:avatar:metadata'>" +
    `<item id='${id}'><metadata xmlns='urn:xmpp:avatar:metadata'>` +
    `<info ${size} id='${id}' type='image/png'/></metadata></item></items></pubsub>`
  )
}
