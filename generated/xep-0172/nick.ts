// Code generated from schemas/xep-0172/nick.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const nickDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/nick',
  name: 'nick',
  section: 'XEP-0172 §3',
  fields: {
    text: { kind: 'text' },
  },
}

/**
 * The nickname of the sender: in a request to subscribe, in the first message to a stranger, or
 * published as the item of a node. It is what the sender says, so show the JID with it (XEP-0172 §3
 * and §4).
 *
 * `<nick xmlns='http://jabber.org/protocol/nick'>…</nick>`
 *
 * @see [XEP-0172 §3](https://xmpp.org/extensions/xep-0172.html)
 */
export class Nick extends Node<{
  wire: 'http://jabber.org/protocol/nick nick'
  init: NickInit
  in: { message: true; presence: true; 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = nickDeclaration
  declare static readonly builder: () => NickBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: NickInit | string, content?: Content) {
    super(content)
    const v = take(nickDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Nick} is made of. */
export interface NickInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Nick}. */
export interface NickBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): Nick
}
