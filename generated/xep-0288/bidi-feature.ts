// Code generated from schemas/xep-0288/bidi-feature.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const bidiFeatureDeclaration: Declaration = {
  namespace: 'urn:xmpp:features:bidi',
  name: 'bidi',
  section: 'XEP-0288 §2.1',
  fields: {},
}

/**
 * The server can use the connection in both directions (XEP-0288 §2.1).
 *
 * `<bidi xmlns='urn:xmpp:features:bidi'/>`
 *
 * @see [XEP-0288 §2.1](https://xmpp.org/extensions/xep-0288.html)
 */
export class BidiFeature extends Node<{
  wire: 'urn:xmpp:features:bidi bidi'
  init: BidiFeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = bidiFeatureDeclaration
  declare static readonly builder: () => BidiFeatureBuilder

  constructor(init?: BidiFeatureInit, content?: Content) {
    super(content)
    take(bidiFeatureDeclaration, init)
  }
}

/** What a new {@link BidiFeature} is made of. */
export type BidiFeatureInit = Readonly<Record<string, never>>

/** Builds a {@link BidiFeature}. */
export interface BidiFeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): BidiFeature
}
