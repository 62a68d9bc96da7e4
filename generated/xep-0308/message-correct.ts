// Code generated from schemas/xep-0308/message-correct.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const messageCorrectionDeclaration: Declaration = {
  namespace: 'urn:xmpp:message-correct:0',
  name: 'replace',
  section: 'XEP-0308 §3',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * This message replaces an earlier one of the same sender, wholly. A correction of a correction
 * names the first message again. One from another sender is to be passed over (XEP-0308 §4).
 *
 * `<replace xmlns='urn:xmpp:message-correct:0' id='…'/>`
 *
 * @see [XEP-0308 §3](https://xmpp.org/extensions/xep-0308.html)
 */
export class MessageCorrection extends Node<{
  wire: 'urn:xmpp:message-correct:0 replace'
  init: MessageCorrectionInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = messageCorrectionDeclaration
  declare static readonly builder: () => MessageCorrectionBuilder
  /**
   * Attribute `id`, required: The id of the message that is replaced, of the first one where it was
   * corrected before.
   */
  declare readonly id: string

  constructor(init: MessageCorrectionInit, content?: Content) {
    super(content)
    const v = take(messageCorrectionDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link MessageCorrection} is made of. */
export interface MessageCorrectionInit {
  /**
   * Attribute `id`, required: The id of the message that is replaced, of the first one where it was
   * corrected before.
   */
  readonly id: string
}

/** Builds a {@link MessageCorrection}; `build()` needs `id` first. */
export interface MessageCorrectionBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /**
   * Attribute `id`, required: The id of the message that is replaced, of the first one where it was
   * corrected before.
   */
  id(value: string): MessageCorrectionBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: MessageCorrectionBuilder<never>): MessageCorrection
}
