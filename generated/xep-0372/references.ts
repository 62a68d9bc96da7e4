// Code generated from schemas/xep-0372/references.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * What a reference is for (XEP-0372 §3).
 *
 * - `data`: Something to be shown or fetched.
 * - `mention`: Somebody who is mentioned.
 */
export type Type = 'data' | 'mention'

/** The values of {@link Type}, in the order of the schema. */
export const types: readonly Type[] = ['data', 'mention']

const referenceDeclaration: Declaration = {
  namespace: 'urn:xmpp:reference:0',
  name: 'reference',
  section: 'XEP-0372 §3',
  fields: {
    anchor: { kind: 'attribute', type: 'uri' },
    begin: { kind: 'attribute', type: 'unsignedInt' },
    end: { kind: 'attribute', type: 'unsignedInt' },
    type: { kind: 'attribute', type: 'token', values: types, required: true },
    uri: { kind: 'attribute', type: 'uri' },
  },
  any: { namespaces: '##other' },
}

/**
 * What the message, or a range of its body, refers to (XEP-0372 §3).
 *
 * `<reference xmlns='urn:xmpp:reference:0' anchor='…' begin='…' …/>`
 *
 * @see [XEP-0372 §3](https://xmpp.org/extensions/xep-0372.html)
 */
export class Reference extends Node<{
  wire: 'urn:xmpp:reference:0 reference'
  init: ReferenceInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = referenceDeclaration
  declare static readonly builder: () => ReferenceBuilder
  /**
   * Attribute `anchor`: The message that holds the range, where it is another one (XEP-0372 §3.4).
   */
  declare readonly anchor: string | undefined
  /** Attribute `begin`: Where the range begins: the number of characters of the body before it. */
  declare readonly begin: number | undefined
  /** Attribute `end`: Where the range ends: the number of characters of the body up to there. */
  declare readonly end: number | undefined
  /** Attribute `type`, required: What it refers to. One of `data`, `mention`. */
  declare readonly type: Type
  /** Attribute `uri`: What it refers to, such as an xmpp URI of a person. */
  declare readonly uri: string | undefined

  constructor(init: ReferenceInit, content?: Content) {
    super(content)
    const v = take(referenceDeclaration, init)
    this.anchor = v[0]
    this.begin = v[1]
    this.end = v[2]
    this.type = v[3]
    this.uri = v[4]
  }
}

/** What a new {@link Reference} is made of. */
export interface ReferenceInit {
  /**
   * Attribute `anchor`: The message that holds the range, where it is another one (XEP-0372 §3.4).
   */
  readonly anchor?: string | undefined
  /** Attribute `begin`: Where the range begins: the number of characters of the body before it. */
  readonly begin?: number | undefined
  /** Attribute `end`: Where the range ends: the number of characters of the body up to there. */
  readonly end?: number | undefined
  /** Attribute `type`, required: What it refers to. One of `data`, `mention`. */
  readonly type: Type
  /** Attribute `uri`: What it refers to, such as an xmpp URI of a person. */
  readonly uri?: string | undefined
}

/** Builds a {@link Reference}; `build()` needs `type` first. */
export interface ReferenceBuilder<out Missing extends string = 'type'> extends Builder<Missing> {
  /**
   * Attribute `anchor`: The message that holds the range, where it is another one (XEP-0372 §3.4).
   */
  anchor(value: string): this
  /** Attribute `begin`: Where the range begins: the number of characters of the body before it. */
  begin(value: number): this
  /** Attribute `end`: Where the range ends: the number of characters of the body up to there. */
  end(value: number): this
  /** Attribute `type`, required: What it refers to. One of `data`, `mention`. */
  type(value: Type): ReferenceBuilder<Exclude<Missing, 'type'>>
  /** Attribute `uri`: What it refers to, such as an xmpp URI of a person. */
  uri(value: string): this
  /** Adds content: More about what it refers to. */
  add(...content: Content): this
  build(this: ReferenceBuilder<never>): Reference
}
