// Code generated from schemas/xep-0444/reactions.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const reactionsDeclaration: Declaration = {
  namespace: 'urn:xmpp:reactions:0',
  name: 'reactions',
  section: 'XEP-0444 §3.1',
  fields: {
    id: { kind: 'attribute', required: true },
    reactions: { kind: 'childTexts', name: 'reaction' },
  },
}

/**
 * All reactions of the sender to a message; they take the place of earlier ones, none removes them
 * (XEP-0444 §3).
 *
 * `<reactions xmlns='urn:xmpp:reactions:0' id='…'><reaction/></reactions>`
 *
 * @see [XEP-0444 §3.1](https://xmpp.org/extensions/xep-0444.html)
 */
export class Reactions extends Node<{
  wire: 'urn:xmpp:reactions:0 reactions'
  init: ReactionsInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = reactionsDeclaration
  declare static readonly builder: () => ReactionsBuilder
  /**
   * Attribute `id`, required: The message: by the id of the stanza, in a room by the stanza id of
   * the room (XEP-0444 §4.2).
   */
  declare readonly id: string
  /** Children `reaction`: An emoji. Each stands once. */
  declare readonly reactions: readonly string[]

  constructor(init: ReactionsInit, content?: Content) {
    super(content)
    const v = take(reactionsDeclaration, init)
    this.id = v[0]
    this.reactions = v[1]
  }
}

/** What a new {@link Reactions} is made of. */
export interface ReactionsInit {
  /**
   * Attribute `id`, required: The message: by the id of the stanza, in a room by the stanza id of
   * the room (XEP-0444 §4.2).
   */
  readonly id: string
  /** Children `reaction`: An emoji. Each stands once. */
  readonly reactions?: readonly string[] | undefined
}

/** Builds a {@link Reactions}; `build()` needs `id` first. */
export interface ReactionsBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /**
   * Attribute `id`, required: The message: by the id of the stanza, in a room by the stanza id of
   * the room (XEP-0444 §4.2).
   */
  id(value: string): ReactionsBuilder<Exclude<Missing, 'id'>>
  /** Children `reaction`: An emoji. Each stands once. */
  reactions(value: readonly string[]): this
  add(...content: Content): this
  build(this: ReactionsBuilder<never>): Reactions
}
