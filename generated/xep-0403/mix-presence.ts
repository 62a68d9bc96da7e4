// Code generated from schemas/xep-0403/mix-presence.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const mixPresenceDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:presence:0',
  name: 'mix',
  section: 'XEP-0403 §3.5',
  fields: {
    jid: { kind: 'childText', type: 'jid' },
    nick: { kind: 'childText' },
  },
}

/**
 * In presence that the channel passes on: whose it is (XEP-0403 §3.5).
 *
 * `<mix xmlns='urn:xmpp:mix:presence:0'><jid/><nick/></mix>`
 *
 * @see [XEP-0403 §3.5](https://xmpp.org/extensions/xep-0403.html)
 */
export class MixPresence extends Node<{
  wire: 'urn:xmpp:mix:presence:0 mix'
  init: MixPresenceInit
  in: { presence: true }
}> {
  static override readonly declaration: Declaration = mixPresenceDeclaration
  declare static readonly builder: () => MixPresenceBuilder
  /** Child `jid`: The full JID of the client; absent where the channel hides it. */
  declare readonly jid: Jid | undefined
  /** Child `nick`: The nickname of the participant. */
  declare readonly nick: string | undefined

  constructor(init?: MixPresenceInit, content?: Content) {
    super(content)
    const v = take(mixPresenceDeclaration, init)
    this.jid = v[0]
    this.nick = v[1]
  }
}

/** What a new {@link MixPresence} is made of. */
export interface MixPresenceInit {
  /** Child `jid`: The full JID of the client; absent where the channel hides it. */
  readonly jid?: JidLike | undefined
  /** Child `nick`: The nickname of the participant. */
  readonly nick?: string | undefined
}

/** Builds a {@link MixPresence}. */
export interface MixPresenceBuilder extends Builder<never> {
  /** Child `jid`: The full JID of the client; absent where the channel hides it. */
  jid(value: JidLike): this
  /** Child `nick`: The nickname of the participant. */
  nick(value: string): this
  add(...content: Content): this
  build(): MixPresence
}
