// Code generated from schemas/xep-0020/feature-negotiation.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'

const featureNegotiationDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/feature-neg',
  name: 'feature',
  section: 'XEP-0020 §2.1',
  fields: {
    form: { kind: 'child', of: () => DataForm, required: true },
  },
  answers: { get: () => FeatureNegotiation, set: () => FeatureNegotiation },
}

/**
 * The options to choose from, or those chosen, as a form (XEP-0020 §2.1).
 *
 * `<feature xmlns='http://jabber.org/protocol/feature-neg'><x/></feature>`
 *
 * @see [XEP-0020 §2.1](https://xmpp.org/extensions/xep-0020.html)
 */
export class FeatureNegotiation extends Node<{
  wire: 'http://jabber.org/protocol/feature-neg feature'
  init: FeatureNegotiationInit
  in: { message: true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: FeatureNegotiation; set: FeatureNegotiation }
}> {
  static override readonly declaration: Declaration = featureNegotiationDeclaration
  declare static readonly builder: () => FeatureNegotiationBuilder
  /**
   * Child `x`, required: A form of list-single fields that offers the options, or its answer with
   * one value each.
   */
  declare readonly form: DataForm

  constructor(init: FeatureNegotiationInit, content?: Content) {
    super(content)
    const v = take(featureNegotiationDeclaration, init)
    this.form = v[0]
  }
}

/** What a new {@link FeatureNegotiation} is made of. */
export interface FeatureNegotiationInit {
  /**
   * Child `x`, required: A form of list-single fields that offers the options, or its answer with
   * one value each.
   */
  readonly form: NodeLike<DataForm>
}

/** Builds a {@link FeatureNegotiation}; `build()` needs `form` first. */
export interface FeatureNegotiationBuilder<out Missing extends string = 'form'>
  extends Builder<Missing> {
  /**
   * Child `x`, required: A form of list-single fields that offers the options, or its answer with
   * one value each.
   */
  form(value: NodeLike<DataForm>): FeatureNegotiationBuilder<Exclude<Missing, 'form'>>
  add(...content: Content): this
  build(this: FeatureNegotiationBuilder<never>): FeatureNegotiation
}
