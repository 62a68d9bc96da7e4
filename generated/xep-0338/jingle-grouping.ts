// Code generated from schemas/xep-0338/jingle-grouping.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const jingleGroupDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:grouping:0',
  name: 'group',
  section: 'XEP-0338 §2',
  fields: {
    semantics: { kind: 'attribute', required: true },
    contents: { kind: 'childAttributes', name: 'content', attribute: 'name' },
  },
}

/**
 * Contents that belong together (XEP-0338 §2).
 *
 * `<group xmlns='urn:xmpp:jingle:apps:grouping:0' semantics='…'><content/></group>`
 *
 * @see [XEP-0338 §2](https://xmpp.org/extensions/xep-0338.html)
 */
export class JingleGroup extends Node<{
  wire: 'urn:xmpp:jingle:apps:grouping:0 group'
  init: JingleGroupInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = jingleGroupDeclaration
  declare static readonly builder: () => JingleGroupBuilder
  /**
   * Attribute `semantics`, required: How they belong together, by a name registered for SDP, such
   * as BUNDLE.
   */
  declare readonly semantics: string
  /** Children `content`: A content. */
  declare readonly contents: readonly string[]

  constructor(init: JingleGroupInit, content?: Content) {
    super(content)
    const v = take(jingleGroupDeclaration, init)
    this.semantics = v[0]
    this.contents = v[1]
  }
}

/** What a new {@link JingleGroup} is made of. */
export interface JingleGroupInit {
  /**
   * Attribute `semantics`, required: How they belong together, by a name registered for SDP, such
   * as BUNDLE.
   */
  readonly semantics: string
  /** Children `content`: A content. */
  readonly contents?: readonly string[] | undefined
}

/** Builds a {@link JingleGroup}; `build()` needs `semantics` first. */
export interface JingleGroupBuilder<out Missing extends string = 'semantics'>
  extends Builder<Missing> {
  /**
   * Attribute `semantics`, required: How they belong together, by a name registered for SDP, such
   * as BUNDLE.
   */
  semantics(value: string): JingleGroupBuilder<Exclude<Missing, 'semantics'>>
  /** Children `content`: A content. */
  contents(value: readonly string[]): this
  add(...content: Content): this
  build(this: JingleGroupBuilder<never>): JingleGroup
}
