// Code generated from schemas/xep-0078/iq-auth-feature.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const iqAuthFeatureDeclaration: Declaration = {
  namespace: 'http://jabber.org/features/iq-auth',
  name: 'auth',
  section: 'XEP-0078 §4',
  fields: {},
}

/**
 * The server takes jabber:iq:auth. Servers do not offer it to servers (XEP-0078 §4).
 *
 * `<auth xmlns='http://jabber.org/features/iq-auth'/>`
 *
 * @see [XEP-0078 §4](https://xmpp.org/extensions/xep-0078.html)
 */
export class IqAuthFeature extends Node<{
  wire: 'http://jabber.org/features/iq-auth auth'
  init: IqAuthFeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = iqAuthFeatureDeclaration
  declare static readonly builder: () => IqAuthFeatureBuilder

  constructor(init?: IqAuthFeatureInit, content?: Content) {
    super(content)
    take(iqAuthFeatureDeclaration, init)
  }
}

/** What a new {@link IqAuthFeature} is made of. */
export type IqAuthFeatureInit = Readonly<Record<string, never>>

/** Builds a {@link IqAuthFeature}. */
export interface IqAuthFeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): IqAuthFeature
}
