// Code generated from schemas/xep-0114/handshake.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const handshakeDeclaration: Declaration = {
  namespace: 'jabber:component:accept',
  name: 'handshake',
  section: 'XEP-0114 §3',
  fields: {
    text: { kind: 'text', facets: { patterns: ['(?:[0-9a-f]{40})?'] } },
  },
}

/**
 * From the component: proof that it knows the shared secret, as the SHA-1 hash of the stream's id
 * followed by the secret, in lower-case hexadecimal digits. From the server: empty, to say that it
 * was right (XEP-0114 §3). It is a credential, so it is never to be logged.
 *
 * `<handshake xmlns='jabber:component:accept'>…</handshake>`
 *
 * @see [XEP-0114 §3](https://xmpp.org/extensions/xep-0114.html)
 */
export class Handshake extends Node<{
  wire: 'jabber:component:accept handshake'
  init: HandshakeInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = handshakeDeclaration
  declare static readonly builder: () => HandshakeBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: HandshakeInit | string, content?: Content) {
    super(content)
    const v = take(handshakeDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Handshake} is made of. */
export interface HandshakeInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Handshake}. */
export interface HandshakeBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): Handshake
}
