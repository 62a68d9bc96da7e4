// Code generated from schemas/xep-0077/register-feature.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const registerFeatureDeclaration: Declaration = {
  namespace: 'http://jabber.org/features/iq-register',
  name: 'register',
  section: 'XEP-0077 §8',
  fields: {},
}

/**
 * The server lets a client register over this stream, before it authenticates (XEP-0077 §8).
 * Servers offer it after TLS where TLS is required.
 *
 * `<register xmlns='http://jabber.org/features/iq-register'/>`
 *
 * @see [XEP-0077 §8](https://xmpp.org/extensions/xep-0077.html)
 */
export class RegisterFeature extends Node<{
  wire: 'http://jabber.org/features/iq-register register'
  init: RegisterFeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = registerFeatureDeclaration
  declare static readonly builder: () => RegisterFeatureBuilder

  constructor(init?: RegisterFeatureInit, content?: Content) {
    super(content)
    take(registerFeatureDeclaration, init)
  }
}

/** What a new {@link RegisterFeature} is made of. */
export type RegisterFeatureInit = Readonly<Record<string, never>>

/** Builds a {@link RegisterFeature}. */
export interface RegisterFeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RegisterFeature
}
