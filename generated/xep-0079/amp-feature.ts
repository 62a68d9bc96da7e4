// Code generated from schemas/xep-0079/amp-feature.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const ampFeatureDeclaration: Declaration = {
  namespace: 'http://jabber.org/features/amp',
  name: 'amp',
  section: 'XEP-0079 §8',
  fields: {},
}

/**
 * The server knows these rules (XEP-0079 §8).
 *
 * `<amp xmlns='http://jabber.org/features/amp'/>`
 *
 * @see [XEP-0079 §8](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpFeature extends Node<{
  wire: 'http://jabber.org/features/amp amp'
  init: AmpFeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = ampFeatureDeclaration
  declare static readonly builder: () => AmpFeatureBuilder

  constructor(init?: AmpFeatureInit, content?: Content) {
    super(content)
    take(ampFeatureDeclaration, init)
  }
}

/** What a new {@link AmpFeature} is made of. */
export type AmpFeatureInit = Readonly<Record<string, never>>

/** Builds a {@link AmpFeature}. */
export interface AmpFeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): AmpFeature
}
