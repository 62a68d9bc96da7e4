// Code generated from schemas/xep-0258/ess-security-label.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const essSecurityLabelDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:ess:0',
  name: 'esssecuritylabel',
  section: 'XEP-0258 §1',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The ESSSecurityLabel of ASN.1 in DER, in base64 (XEP-0258 §1).
 *
 * `<esssecuritylabel xmlns='urn:xmpp:sec-label:ess:0'>…</esssecuritylabel>`
 *
 * @see [XEP-0258 §1](https://xmpp.org/extensions/xep-0258.html)
 */
export class EssSecurityLabel extends Node<{
  wire: 'urn:xmpp:sec-label:ess:0 esssecuritylabel'
  init: EssSecurityLabelInit
  in: { 'security-label': true }
}> {
  static override readonly declaration: Declaration = essSecurityLabelDeclaration
  declare static readonly builder: () => EssSecurityLabelBuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: EssSecurityLabelInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(essSecurityLabelDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link EssSecurityLabel} is made of. */
export interface EssSecurityLabelInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link EssSecurityLabel}. */
export interface EssSecurityLabelBuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): EssSecurityLabel
}
