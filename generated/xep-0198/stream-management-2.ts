// Code generated from schemas/xep-0198/stream-management-2.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const sm2FeatureDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:2',
  name: 'sm',
  fields: {
    optional: { kind: 'flag' },
    required: { kind: 'flag' },
  },
}

/**
 * The server manages streams by the older version too; ask for the newer one.
 *
 * `<sm xmlns='urn:xmpp:sm:2'><optional/><required/></sm>`
 *
 * @see [XEP-0198](https://xmpp.org/extensions/attic/xep-0198-1.1.html)
 */
export class Sm2Feature extends Node<{
  wire: 'urn:xmpp:sm:2 sm'
  init: Sm2FeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = sm2FeatureDeclaration
  declare static readonly builder: () => Sm2FeatureBuilder
  /** Child `optional`: A client may go without stream management. */
  declare readonly optional: boolean
  /** Child `required`: A client has to use stream management. */
  declare readonly required: boolean

  constructor(init?: Sm2FeatureInit, content?: Content) {
    super(content)
    const v = take(sm2FeatureDeclaration, init)
    this.optional = v[0]
    this.required = v[1]
  }
}

/** What a new {@link Sm2Feature} is made of. */
export interface Sm2FeatureInit {
  /** Child `optional`: A client may go without stream management. */
  readonly optional?: boolean | undefined
  /** Child `required`: A client has to use stream management. */
  readonly required?: boolean | undefined
}

/** Builds a {@link Sm2Feature}. */
export interface Sm2FeatureBuilder extends Builder<never> {
  /** Child `optional`: A client may go without stream management. */
  optional(value: boolean): this
  /** Child `required`: A client has to use stream management. */
  required(value: boolean): this
  add(...content: Content): this
  build(): Sm2Feature
}
