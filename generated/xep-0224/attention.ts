// Code generated from schemas/xep-0224/attention.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const attentionDeclaration: Declaration = {
  namespace: 'urn:xmpp:attention:0',
  name: 'attention',
  section: 'XEP-0224 §3',
  fields: {},
}

/**
 * Look here (XEP-0224 §3). A client need not do anything about it.
 *
 * `<attention xmlns='urn:xmpp:attention:0'/>`
 *
 * @see [XEP-0224 §3](https://xmpp.org/extensions/xep-0224.html)
 */
export class Attention extends Node<{
  wire: 'urn:xmpp:attention:0 attention'
  init: AttentionInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = attentionDeclaration
  declare static readonly builder: () => AttentionBuilder

  constructor(init?: AttentionInit, content?: Content) {
    super(content)
    take(attentionDeclaration, init)
  }
}

/** What a new {@link Attention} is made of. */
export type AttentionInit = Readonly<Record<string, never>>

/** Builds a {@link Attention}. */
export interface AttentionBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Attention
}
