// Code generated from schemas/xep-0490/displayed-sync.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { StanzaId } from '../xep-0359/stanza-ids.ts'

const displayedSyncDeclaration: Declaration = {
  namespace: 'urn:xmpp:mds:displayed:0',
  name: 'displayed',
  section: 'XEP-0490 §4.2',
  fields: {
    stanzaId: { kind: 'child', of: () => StanzaId, required: true },
  },
}

/**
 * All up to this message was read (XEP-0490 §4.2). In a message, beside a chat marker: the server
 * publishes it itself (XEP-0490 §4.5).
 *
 * `<displayed xmlns='urn:xmpp:mds:displayed:0'><stanza-id/></displayed>`
 *
 * @see [XEP-0490 §4.2](https://xmpp.org/extensions/xep-0490.html)
 */
export class DisplayedSync extends Node<{
  wire: 'urn:xmpp:mds:displayed:0 displayed'
  init: DisplayedSyncInit
  in: { message: true; 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = displayedSyncDeclaration
  declare static readonly builder: () => DisplayedSyncBuilder
  /** Child `stanza-id`, required: The last message that was read. */
  declare readonly stanzaId: StanzaId

  constructor(init: DisplayedSyncInit, content?: Content) {
    super(content)
    const v = take(displayedSyncDeclaration, init)
    this.stanzaId = v[0]
  }
}

/** What a new {@link DisplayedSync} is made of. */
export interface DisplayedSyncInit {
  /** Child `stanza-id`, required: The last message that was read. */
  readonly stanzaId: NodeLike<StanzaId>
}

/** Builds a {@link DisplayedSync}; `build()` needs `stanzaId` first. */
export interface DisplayedSyncBuilder<out Missing extends string = 'stanzaId'>
  extends Builder<Missing> {
  /** Child `stanza-id`, required: The last message that was read. */
  stanzaId(value: NodeLike<StanzaId>): DisplayedSyncBuilder<Exclude<Missing, 'stanzaId'>>
  add(...content: Content): this
  build(this: DisplayedSyncBuilder<never>): DisplayedSync
}
