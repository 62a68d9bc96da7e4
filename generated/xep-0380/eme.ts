// Code generated from schemas/xep-0380/eme.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const explicitEncryptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:eme:0',
  name: 'encryption',
  section: 'XEP-0380 §3.1',
  fields: {
    namespace: { kind: 'attribute', required: true },
    name: { kind: 'attribute' },
  },
}

/**
 * The encryption of the message (XEP-0380 §3).
 *
 * `<encryption xmlns='urn:xmpp:eme:0' namespace='…' name='…'/>`
 *
 * @see [XEP-0380 §3.1](https://xmpp.org/extensions/xep-0380.html)
 */
export class ExplicitEncryption extends Node<{
  wire: 'urn:xmpp:eme:0 encryption'
  init: ExplicitEncryptionInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = explicitEncryptionDeclaration
  declare static readonly builder: () => ExplicitEncryptionBuilder
  /** Attribute `namespace`, required: The namespace of the encryption, such as urn:xmpp:omemo:2. */
  declare readonly namespace: string
  /** Attribute `name`: Its name for people, needed only for one that is not well known. */
  declare readonly name: string | undefined

  constructor(init: ExplicitEncryptionInit, content?: Content) {
    super(content)
    const v = take(explicitEncryptionDeclaration, init)
    this.namespace = v[0]
    this.name = v[1]
  }
}

/** What a new {@link ExplicitEncryption} is made of. */
export interface ExplicitEncryptionInit {
  /** Attribute `namespace`, required: The namespace of the encryption, such as urn:xmpp:omemo:2. */
  readonly namespace: string
  /** Attribute `name`: Its name for people, needed only for one that is not well known. */
  readonly name?: string | undefined
}

/** Builds a {@link ExplicitEncryption}; `build()` needs `namespace` first. */
export interface ExplicitEncryptionBuilder<out Missing extends string = 'namespace'>
  extends Builder<Missing> {
  /** Attribute `namespace`, required: The namespace of the encryption, such as urn:xmpp:omemo:2. */
  namespace(value: string): ExplicitEncryptionBuilder<Exclude<Missing, 'namespace'>>
  /** Attribute `name`: Its name for people, needed only for one that is not well known. */
  name(value: string): this
  add(...content: Content): this
  build(this: ExplicitEncryptionBuilder<never>): ExplicitEncryption
}
