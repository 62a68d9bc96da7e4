// Code generated from schemas/xep-0153/vcard-avatar.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const vCardUpdateDeclaration: Declaration = {
  namespace: 'vcard-temp:x:update',
  name: 'x',
  section: 'XEP-0153 §4.1',
  fields: {
    photo: { kind: 'childText', facets: { patterns: ['(?:[0-9a-fA-F]{40})?'] } },
  },
}

/**
 * Stands in each presence of a client that supports avatars. Without a photo it says that the
 * client does not know yet which picture there is (XEP-0153 §4.1).
 *
 * `<x xmlns='vcard-temp:x:update'><photo/></x>`
 *
 * @see [XEP-0153 §4.1](https://xmpp.org/extensions/xep-0153.html)
 */
export class VCardUpdate extends Node<{
  wire: 'vcard-temp:x:update x'
  init: VCardUpdateInit
  in: { presence: true }
}> {
  static override readonly declaration: Declaration = vCardUpdateDeclaration
  declare static readonly builder: () => VCardUpdateBuilder
  /**
   * Child `photo`: The SHA-1 hash of the picture's bytes, in hexadecimal digits. Empty where there
   * is no picture, absent where the client is not ready to say.
   */
  declare readonly photo: string | undefined

  constructor(init?: VCardUpdateInit, content?: Content) {
    super(content)
    const v = take(vCardUpdateDeclaration, init)
    this.photo = v[0]
  }
}

/** What a new {@link VCardUpdate} is made of. */
export interface VCardUpdateInit {
  /**
   * Child `photo`: The SHA-1 hash of the picture's bytes, in hexadecimal digits. Empty where there
   * is no picture, absent where the client is not ready to say.
   */
  readonly photo?: string | undefined
}

/** Builds a {@link VCardUpdate}. */
export interface VCardUpdateBuilder extends Builder<never> {
  /**
   * Child `photo`: The SHA-1 hash of the picture's bytes, in hexadecimal digits. Empty where there
   * is no picture, absent where the client is not ready to say.
   */
  photo(value: string): this
  add(...content: Content): this
  build(): VCardUpdate
}
