// Code generated from schemas/xep-0379/preauth-subscription.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const preAuthDeclaration: Declaration = {
  namespace: 'urn:xmpp:pars:0',
  name: 'preauth',
  fields: {
    token: { kind: 'attribute', required: true },
  },
  answers: { set: 'empty' },
}

/**
 * The token of an invitation: in a subscription request, and in an iq to the server before
 * registration (XEP-0445).
 *
 * `<preauth xmlns='urn:xmpp:pars:0' token='…'/>`
 *
 * @see [XEP-0379](https://xmpp.org/extensions/xep-0379.html)
 */
export class PreAuth extends Node<{
  wire: 'urn:xmpp:pars:0 preauth'
  init: PreAuthInit
  in: { presence: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = preAuthDeclaration
  declare static readonly builder: () => PreAuthBuilder
  /** Attribute `token`, required: The token. */
  declare readonly token: string

  constructor(init: PreAuthInit, content?: Content) {
    super(content)
    const v = take(preAuthDeclaration, init)
    this.token = v[0]
  }
}

/** What a new {@link PreAuth} is made of. */
export interface PreAuthInit {
  /** Attribute `token`, required: The token. */
  readonly token: string
}

/** Builds a {@link PreAuth}; `build()` needs `token` first. */
export interface PreAuthBuilder<out Missing extends string = 'token'> extends Builder<Missing> {
  /** Attribute `token`, required: The token. */
  token(value: string): PreAuthBuilder<Exclude<Missing, 'token'>>
  add(...content: Content): this
  build(this: PreAuthBuilder<never>): PreAuth
}
