// Code generated from schemas/xep-0445/preauth-register.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const preAuthRegisterFeatureDeclaration: Declaration = {
  namespace: 'urn:xmpp:ibr-token:0',
  name: 'register',
  section: 'XEP-0445 §3',
  fields: {},
}

/**
 * The stream feature by which the server takes tokens (XEP-0445 §3).
 *
 * `<register xmlns='urn:xmpp:ibr-token:0'/>`
 *
 * @see [XEP-0445 §3](https://xmpp.org/extensions/xep-0445.html)
 */
export class PreAuthRegisterFeature extends Node<{
  wire: 'urn:xmpp:ibr-token:0 register'
  init: PreAuthRegisterFeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = preAuthRegisterFeatureDeclaration
  declare static readonly builder: () => PreAuthRegisterFeatureBuilder

  constructor(init?: PreAuthRegisterFeatureInit, content?: Content) {
    super(content)
    take(preAuthRegisterFeatureDeclaration, init)
  }
}

/** What a new {@link PreAuthRegisterFeature} is made of. */
export type PreAuthRegisterFeatureInit = Readonly<Record<string, never>>

/** Builds a {@link PreAuthRegisterFeature}. */
export interface PreAuthRegisterFeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PreAuthRegisterFeature
}
