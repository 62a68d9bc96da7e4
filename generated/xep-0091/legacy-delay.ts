// Code generated from schemas/xep-0091/legacy-delay.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const legacyDelayDeclaration: Declaration = {
  namespace: 'jabber:x:delay',
  name: 'x',
  section: 'XEP-0091 §2',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    stamp: { kind: 'attribute', type: 'legacyDateTime', required: true },
    text: { kind: 'text' },
  },
}

/**
 * When a message or a presence was first sent, added by the server or room that held it back. Its
 * text may give the reason in words (XEP-0091 §2).
 *
 * `<x xmlns='jabber:x:delay' from='…' stamp='…'>…</x>`
 *
 * @see [XEP-0091 §2](https://xmpp.org/extensions/xep-0091.html)
 */
export class LegacyDelay extends Node<{
  wire: 'jabber:x:delay x'
  init: LegacyDelayInit
  in: { message: true; presence: true }
}> {
  static override readonly declaration: Declaration = legacyDelayDeclaration
  declare static readonly builder: () => LegacyDelayBuilder
  /** Attribute `from`: Who sent the stanza first, or who delayed it, such as a room. */
  declare readonly from: Jid | undefined
  /**
   * Attribute `stamp`, required: When the stanza was first sent, in UTC, in the old form without
   * hyphens and zone: 20021128T09:30:00 (XEP-0091 §4).
   */
  declare readonly stamp: Date
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: LegacyDelayInit, content?: Content) {
    super(content)
    const v = take(legacyDelayDeclaration, init)
    this.from = v[0]
    this.stamp = v[1]
    this.text = v[2]
  }
}

/** What a new {@link LegacyDelay} is made of. */
export interface LegacyDelayInit {
  /** Attribute `from`: Who sent the stanza first, or who delayed it, such as a room. */
  readonly from?: JidLike | undefined
  /**
   * Attribute `stamp`, required: When the stanza was first sent, in UTC, in the old form without
   * hyphens and zone: 20021128T09:30:00 (XEP-0091 §4).
   */
  readonly stamp: Date
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link LegacyDelay}; `build()` needs `stamp` first. */
export interface LegacyDelayBuilder<out Missing extends string = 'stamp'> extends Builder<Missing> {
  /** Attribute `from`: Who sent the stanza first, or who delayed it, such as a room. */
  from(value: JidLike): this
  /**
   * Attribute `stamp`, required: When the stanza was first sent, in UTC, in the old form without
   * hyphens and zone: 20021128T09:30:00 (XEP-0091 §4).
   */
  stamp(value: Date): LegacyDelayBuilder<Exclude<Missing, 'stamp'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: LegacyDelayBuilder<never>): LegacyDelay
}
