// Code generated from schemas/xep-0440/sasl-channel-binding.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const saslChannelBindingDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl-cb:0',
  name: 'sasl-channel-binding',
  section: 'XEP-0440 §2',
  fields: {
    types: { kind: 'childAttributes', name: 'channel-binding', attribute: 'type', min: 1 },
  },
}

/**
 * The stream feature beside the SASL mechanisms: the kinds of channel binding of the server. A
 * client takes the strongest that both know; a list without tls-server-end-point was tampered with
 * (XEP-0440 §3).
 *
 * `<sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'><channel-binding/></sasl-channel-binding>`
 *
 * @see [XEP-0440 §2](https://xmpp.org/extensions/xep-0440.html)
 */
export class SaslChannelBinding extends Node<{
  wire: 'urn:xmpp:sasl-cb:0 sasl-channel-binding'
  init: SaslChannelBindingInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = saslChannelBindingDeclaration
  declare static readonly builder: () => SaslChannelBindingBuilder
  /** Children `channel-binding`: A kind of channel binding by its registered name. */
  declare readonly types: readonly string[]

  constructor(init: SaslChannelBindingInit, content?: Content) {
    super(content)
    const v = take(saslChannelBindingDeclaration, init)
    this.types = v[0]
  }
}

/** What a new {@link SaslChannelBinding} is made of. */
export interface SaslChannelBindingInit {
  /** Children `channel-binding`: A kind of channel binding by its registered name. */
  readonly types: readonly string[]
}

/** Builds a {@link SaslChannelBinding}; `build()` needs `types` first. */
export interface SaslChannelBindingBuilder<out Missing extends string = 'types'>
  extends Builder<Missing> {
  /** Children `channel-binding`: A kind of channel binding by its registered name. */
  types(value: readonly string[]): SaslChannelBindingBuilder<Exclude<Missing, 'types'>>
  add(...content: Content): this
  build(this: SaslChannelBindingBuilder<never>): SaslChannelBinding
}
