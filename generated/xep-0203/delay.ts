// Code generated from schemas/xep-0203/delay.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const delayDeclaration: Declaration = {
  namespace: 'urn:xmpp:delay',
  name: 'delay',
  section: 'XEP-0203 §2',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    stamp: { kind: 'attribute', type: 'dateTime', required: true },
    text: { kind: 'text' },
  },
}

/**
 * When, and by whom, a message or a presence was held back. Its text may give the reason in words
 * (XEP-0203 §2). Only a server or service on the way adds it, not the author.
 *
 * `<delay xmlns='urn:xmpp:delay' from='…' stamp='…'>…</delay>`
 *
 * @see [XEP-0203 §2](https://xmpp.org/extensions/xep-0203.html)
 */
export class Delay extends Node<{
  wire: 'urn:xmpp:delay delay'
  init: DelayInit
  in: { message: true; presence: true }
}> {
  static override readonly declaration: Declaration = delayDeclaration
  declare static readonly builder: () => DelayBuilder
  /**
   * Attribute `from`: Who delayed the stanza and vouches for the time, such as the server that
   * stored it or the room that keeps the history; some state the first sender. Trust the stamp as
   * far as this entity.
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `stamp`, required: When the stanza was first sent, in UTC, as a date and time of
   * XEP-0082.
   */
  declare readonly stamp: Date
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: DelayInit, content?: Content) {
    super(content)
    const v = take(delayDeclaration, init)
    this.from = v[0]
    this.stamp = v[1]
    this.text = v[2]
  }
}

/** What a new {@link Delay} is made of. */
export interface DelayInit {
  /**
   * Attribute `from`: Who delayed the stanza and vouches for the time, such as the server that
   * stored it or the room that keeps the history; some state the first sender. Trust the stamp as
   * far as this entity.
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `stamp`, required: When the stanza was first sent, in UTC, as a date and time of
   * XEP-0082.
   */
  readonly stamp: Date
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Delay}; `build()` needs `stamp` first. */
export interface DelayBuilder<out Missing extends string = 'stamp'> extends Builder<Missing> {
  /**
   * Attribute `from`: Who delayed the stanza and vouches for the time, such as the server that
   * stored it or the room that keeps the history; some state the first sender. Trust the stamp as
   * far as this entity.
   */
  from(value: JidLike): this
  /**
   * Attribute `stamp`, required: When the stanza was first sent, in UTC, as a date and time of
   * XEP-0082.
   */
  stamp(value: Date): DelayBuilder<Exclude<Missing, 'stamp'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: DelayBuilder<never>): Delay
}
