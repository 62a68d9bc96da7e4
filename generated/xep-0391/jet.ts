// Code generated from schemas/xep-0391/jet.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const jetSecurityDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:jet:0',
  name: 'security',
  section: 'XEP-0391 §4.1',
  fields: {
    cipher: { kind: 'attribute', required: true },
    name: { kind: 'attribute', required: true },
    type: { kind: 'attribute', required: true },
  },
  any: { namespaces: '##other' },
}

/**
 * Beside the description and the transport of a content: how its bytes are encrypted, and the key
 * (XEP-0391 §4.1).
 *
 * `<security xmlns='urn:xmpp:jingle:jet:0' cipher='…' name='…' …/>`
 *
 * @see [XEP-0391 §4.1](https://xmpp.org/extensions/xep-0391.html)
 */
export class JetSecurity extends Node<{
  wire: 'urn:xmpp:jingle:jet:0 security'
  init: JetSecurityInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = jetSecurityDeclaration
  declare static readonly builder: () => JetSecurityBuilder
  /**
   * Attribute `cipher`, required: How the bytes are encrypted: a name from XEP-0391 §5, such as
   * urn:xmpp:ciphers:aes-256-gcm-nopadding:0.
   */
  declare readonly cipher: string
  /** Attribute `name`, required: The name of the content that it is for. */
  declare readonly name: string
  /** Attribute `type`, required: The namespace of the encryption that protects the key. */
  declare readonly type: string

  constructor(init: JetSecurityInit, content?: Content) {
    super(content)
    const v = take(jetSecurityDeclaration, init)
    this.cipher = v[0]
    this.name = v[1]
    this.type = v[2]
  }
}

/** What a new {@link JetSecurity} is made of. */
export interface JetSecurityInit {
  /**
   * Attribute `cipher`, required: How the bytes are encrypted: a name from XEP-0391 §5, such as
   * urn:xmpp:ciphers:aes-256-gcm-nopadding:0.
   */
  readonly cipher: string
  /** Attribute `name`, required: The name of the content that it is for. */
  readonly name: string
  /** Attribute `type`, required: The namespace of the encryption that protects the key. */
  readonly type: string
}

/** Builds a {@link JetSecurity}; `build()` needs `cipher`, `name`, `type` first. */
export interface JetSecurityBuilder<out Missing extends string = 'cipher' | 'name' | 'type'>
  extends Builder<Missing> {
  /**
   * Attribute `cipher`, required: How the bytes are encrypted: a name from XEP-0391 §5, such as
   * urn:xmpp:ciphers:aes-256-gcm-nopadding:0.
   */
  cipher(value: string): JetSecurityBuilder<Exclude<Missing, 'cipher'>>
  /** Attribute `name`, required: The name of the content that it is for. */
  name(value: string): JetSecurityBuilder<Exclude<Missing, 'name'>>
  /** Attribute `type`, required: The namespace of the encryption that protects the key. */
  type(value: string): JetSecurityBuilder<Exclude<Missing, 'type'>>
  /**
   * Adds content: The key and the initialization vector, encrypted by OMEMO (XEP-0396) or
   * otherwise.
   */
  add(...content: Content): this
  build(this: JetSecurityBuilder<never>): JetSecurity
}
