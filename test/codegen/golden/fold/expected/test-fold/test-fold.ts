// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, Jid, JidLike } from 'typed-xmpp/node/v1'

const testFoldFeaturesDeclaration: Declaration = {
  namespace: 'urn:test:fold',
  name: 'features',
  fields: {
    features: { kind: 'childAttributes', name: 'feature', attribute: 'var' },
    contacts: { kind: 'childAttributes', name: 'contact', attribute: 'jid', type: 'jid' },
  },
  ordered: true,
}

/** `<features xmlns='urn:test:fold'><feature/><contact/></features>` */
export class TestFoldFeatures extends Node<{
  wire: 'urn:test:fold features'
  init: TestFoldFeaturesInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testFoldFeaturesDeclaration
  declare static readonly builder: () => TestFoldFeaturesBuilder
  /** Children `feature`: A supported feature. */
  declare readonly features: readonly string[]
  /** Children `contact`. */
  declare readonly contacts: readonly Jid[]

  constructor(init?: TestFoldFeaturesInit, content?: Content) {
    super(content)
    const v = take(testFoldFeaturesDeclaration, init)
    this.features = v[0]
    this.contacts = v[1]
  }
}

/** What a new {@link TestFoldFeatures} is made of. */
export interface TestFoldFeaturesInit {
  /** Children `feature`: A supported feature. */
  readonly features?: readonly string[] | undefined
  /** Children `contact`. */
  readonly contacts?: readonly JidLike[] | undefined
}

/** Builds a {@link TestFoldFeatures}. */
export interface TestFoldFeaturesBuilder extends Builder<never> {
  /** Children `feature`: A supported feature. */
  features(value: readonly string[]): this
  /** Children `contact`. */
  contacts(value: readonly JidLike[]): this
  add(...content: Content): this
  build(): TestFoldFeatures
}
