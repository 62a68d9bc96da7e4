// Code generated from schemas/xep-0198/stream-management-2.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const sm2FeatureDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:2',
  name: 'sm',
  fields: {},
}

/**
 * The server manages streams by the older version too; ask for the newer one.
 *
 * `<sm xmlns='urn:xmpp:sm:2'/>`
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

  constructor(init?: Sm2FeatureInit, content?: Content) {
    super(content)
    take(sm2FeatureDeclaration, init)
  }
}

/** What a new {@link Sm2Feature} is made of. */
export type Sm2FeatureInit = Readonly<Record<string, never>>

/** Builds a {@link Sm2Feature}. */
export interface Sm2FeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Sm2Feature
}
