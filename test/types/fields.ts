/** The types of fields: what is there, what may be absent, what has a default. Nothing of it runs. */
import type { Jid } from 'typed-xmpp'
import type { Element, InitOf, Node, Texts } from 'typed-xmpp/node'
import type {
  Bind,
  Iq,
  IqType,
  Message,
  MessageThread,
  MessageType,
  Presence,
  PresenceType,
  SaslMechanisms,
  Show,
  StanzaErrorCondition,
  StanzaErrorElement,
} from 'typed-xmpp/rfc6120'
import type { Roster, RosterItem } from 'typed-xmpp/rfc6121'
import type { DiscoIdentity, DiscoInfo, DiscoItem } from 'typed-xmpp/xep-0030'
import type { VCard } from 'typed-xmpp/xep-0054'
import type { Register } from 'typed-xmpp/xep-0077'
import type { Caps } from 'typed-xmpp/xep-0115'
import type { Delay } from 'typed-xmpp/xep-0203'
import { type Equal, expect } from './equal.ts'

export function attributes(message: Message, iq: Iq, delay: Delay, item: DiscoItem): void {
  // Optional ones may be absent.
  expect<Equal<typeof message.from, Jid | undefined>>()
  expect<Equal<typeof message.id, string | undefined>>()
  expect<Equal<Presence['type'], PresenceType | undefined>>()
  // Required ones are there.
  expect<Equal<typeof iq.id, string>>()
  expect<Equal<typeof iq.type, IqType>>()
  expect<Equal<typeof delay.stamp, Date>>()
  expect<Equal<typeof item.jid, Jid>>()
  // Those with a default are there too.
  expect<Equal<typeof message.type, MessageType>>()
  expect<Equal<RosterItem['subscription'], 'both' | 'from' | 'none' | 'remove' | 'to'>>()
  expect<Equal<RosterItem['approved'], boolean | undefined>>()
}

export function children(presence: Presence, info: DiscoInfo, register: Register): void {
  expect<Equal<typeof presence.show, Show | undefined>>()
  expect<Equal<typeof presence.priority, number | undefined>>()
  expect<Equal<Message['thread'], MessageThread | undefined>>()
  expect<Equal<Bind['jid'], Jid | undefined>>()
  // Lists, texts and flags are always there.
  expect<Equal<typeof info.identities, readonly DiscoIdentity[]>>()
  expect<Equal<typeof info.features, readonly string[]>>()
  expect<Equal<Roster['items'], readonly RosterItem[]>>()
  expect<Equal<VCard['jabberIds'], readonly Jid[]>>()
  expect<Equal<SaslMechanisms['mechanisms'], readonly string[]>>()
  expect<Equal<Caps['ext'], readonly string[] | undefined>>()
  expect<Equal<Message['bodies'], Texts>>()
  expect<Equal<Message['body'], string | undefined>>()
  expect<Equal<typeof register.remove, boolean>>()
  // A choice of empty children is a literal.
  expect<Equal<StanzaErrorElement['condition'], StanzaErrorCondition>>()
}

export function enumerations(): void {
  expect<Equal<MessageType, 'chat' | 'error' | 'groupchat' | 'headline' | 'normal'>>()
  expect<Equal<Show, 'away' | 'chat' | 'dnd' | 'xa'>>()
  expect<Equal<IqType, 'error' | 'get' | 'result' | 'set'>>()
}

export function members(message: Message, info: DiscoInfo, iq: Iq): void {
  expect<Equal<ReturnType<typeof message.get<Delay>>, Delay | undefined>>()
  expect<Equal<typeof message.elements, readonly (Node | Element)[]>>()
  const copy = message.with({ body: 'x' })
  expect<Equal<typeof copy, Message>>()
  const less = info.without('node')
  expect<Equal<typeof less, DiscoInfo>>()
  expect<Equal<keyof InitOf<DiscoInfo>, 'node' | 'identities' | 'features'>>()
  // @ts-expect-error: a node does not change
  message.body = 'x'
  // @ts-expect-error: neither do its lists
  info.features.push('x')
  // @ts-expect-error: no such field
  message.with({ bdy: 'x' })
  // @ts-expect-error: no such field either
  message.without('bdy')
  // @ts-expect-error: no such value
  message.with({ type: 'bogus' })
  // @ts-expect-error: required, so it cannot be cleared
  iq.with({ id: undefined })
}

export function read(node: Node | Element): void {
  // @ts-expect-error: which it is, has to be asked
  node.body
}
