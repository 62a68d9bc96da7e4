// Code generated from schemas/xep-0297/forward.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { Iq, Message, Presence } from '../rfc6120/stanzas.ts'
import { Delay } from '../xep-0203/delay.ts'

const forwardedDeclaration: Declaration = {
  namespace: 'urn:xmpp:forward:0',
  name: 'forwarded',
  section: 'XEP-0297 §3',
  fields: {
    delay: { kind: 'child', of: () => Delay },
    message: { kind: 'child', of: () => Message },
    presence: { kind: 'child', of: () => Presence },
    iq: { kind: 'child', of: () => Iq },
  },
  ordered: true,
  choices: [{ of: ['message', 'presence', 'iq'] }],
}

/**
 * The stanza as it was received, and when. Most protocols put it into an element of their own; as a
 * payload of a message it is what the user forwards. Whoever wraps it can invent what is inside, so
 * believe it as far as the sender (XEP-0297 §7).
 *
 * `<forwarded xmlns='urn:xmpp:forward:0'><delay/><message/><presence/><iq/></forwarded>`
 *
 * @see [XEP-0297 §3](https://xmpp.org/extensions/xep-0297.html)
 */
export class Forwarded extends Node<{
  wire: 'urn:xmpp:forward:0 forwarded'
  init: ForwardedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = forwardedDeclaration
  declare static readonly builder: () => ForwardedBuilder
  /** Child `delay`: When the forwarding entity received the stanza (XEP-0297 §3.2). */
  declare readonly delay: Delay | undefined
  /** Child `message`: The forwarded message. */
  declare readonly message: Message | undefined
  /** Child `presence`: The forwarded presence. */
  declare readonly presence: Presence | undefined
  /** Child `iq`: The forwarded request or response. */
  declare readonly iq: Iq | undefined

  constructor(init?: ForwardedInit, content?: Content) {
    super(content)
    const v = take(forwardedDeclaration, init)
    this.delay = v[0]
    this.message = v[1]
    this.presence = v[2]
    this.iq = v[3]
  }
}

/** What a new {@link Forwarded} is made of. */
export interface ForwardedInit {
  /** Child `delay`: When the forwarding entity received the stanza (XEP-0297 §3.2). */
  readonly delay?: NodeLike<Delay> | undefined
  /** Child `message`: The forwarded message. */
  readonly message?: NodeLike<Message> | undefined
  /** Child `presence`: The forwarded presence. */
  readonly presence?: NodeLike<Presence> | undefined
  /** Child `iq`: The forwarded request or response. */
  readonly iq?: NodeLike<Iq> | undefined
}

/** Builds a {@link Forwarded}. */
export interface ForwardedBuilder extends Builder<never> {
  /** Child `delay`: When the forwarding entity received the stanza (XEP-0297 §3.2). */
  delay(value: NodeLike<Delay>): this
  /** Child `message`: The forwarded message. */
  message(value: NodeLike<Message>): this
  /** Child `presence`: The forwarded presence. */
  presence(value: NodeLike<Presence>): this
  /** Child `iq`: The forwarded request or response. */
  iq(value: NodeLike<Iq>): this
  add(...content: Content): this
  build(): Forwarded
}
