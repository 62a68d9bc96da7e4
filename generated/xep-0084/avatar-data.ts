// Code generated from schemas/xep-0084/avatar-data.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const avatarDataDeclaration: Declaration = {
  namespace: 'urn:xmpp:avatar:data',
  name: 'data',
  section: 'XEP-0084 §4.1',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The bytes of the picture, in base64; usually a PNG. The item has the SHA-1 of the bytes as its id
 * (XEP-0084 §4.1).
 *
 * `<data xmlns='urn:xmpp:avatar:data'>…</data>`
 *
 * @see [XEP-0084 §4.1](https://xmpp.org/extensions/xep-0084.html)
 */
export class AvatarData extends Node<{
  wire: 'urn:xmpp:avatar:data data'
  init: AvatarDataInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = avatarDataDeclaration
  declare static readonly builder: () => AvatarDataBuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: AvatarDataInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(avatarDataDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link AvatarData} is made of. */
export interface AvatarDataInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link AvatarData}. */
export interface AvatarDataBuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): AvatarData
}
