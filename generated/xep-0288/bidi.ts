// Code generated from schemas/xep-0288/bidi.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const bidiDeclaration: Declaration = {
  namespace: 'urn:xmpp:bidi',
  name: 'bidi',
  section: 'XEP-0288 §2.2',
  fields: {},
  any: { contexts: ['bidi'], namespaces: '##other' },
}

/**
 * Asks the other server to send its stanzas over this connection too. It is sent after TLS and
 * before authentication (XEP-0288 §2.2).
 *
 * `<bidi xmlns='urn:xmpp:bidi'/>`
 *
 * @see [XEP-0288 §2.2](https://xmpp.org/extensions/xep-0288.html)
 */
export class Bidi extends Node<{
  wire: 'urn:xmpp:bidi bidi'
  init: BidiInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = bidiDeclaration
  declare static readonly builder: () => BidiBuilder

  constructor(init?: BidiInit, content?: Content<'bidi'>) {
    super(content)
    take(bidiDeclaration, init)
  }
}

/** What a new {@link Bidi} is made of. */
export type BidiInit = Readonly<Record<string, never>>

/** Builds a {@link Bidi}. */
export interface BidiBuilder extends Builder<never> {
  /** Adds content: What goes along, such as the limits of this side (XEP-0478). */
  add(...content: Content<'bidi'>): this
  build(): Bidi
}
