// Code generated from schemas/xep-0049/private-storage.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const privateStorageDeclaration: Declaration = {
  namespace: 'jabber:iq:private',
  name: 'query',
  section: 'XEP-0049 §2',
  fields: {},
  any: { namespaces: '##other' },
  answers: { get: () => PrivateStorage, set: 'empty' },
}

/**
 * In a set: keep this element, in the place of the one of its name and namespace. In a get: what is
 * stored under this name and namespace? The result holds it, or the same empty element (XEP-0049
 * §2).
 *
 * `<query xmlns='jabber:iq:private'/>`
 *
 * @see [XEP-0049 §2](https://xmpp.org/extensions/xep-0049.html)
 */
export class PrivateStorage extends Node<{
  wire: 'jabber:iq:private query'
  init: PrivateStorageInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: PrivateStorage; set: undefined }
}> {
  static override readonly declaration: Declaration = privateStorageDeclaration
  declare static readonly builder: () => PrivateStorageBuilder

  constructor(init?: PrivateStorageInit, content?: Content) {
    super(content)
    take(privateStorageDeclaration, init)
  }
}

/** What a new {@link PrivateStorage} is made of. */
export type PrivateStorageInit = Readonly<Record<string, never>>

/** Builds a {@link PrivateStorage}. */
export interface PrivateStorageBuilder extends Builder<never> {
  /** Adds content: The element that is stored or asked for, in a namespace of its own. */
  add(...content: Content): this
  build(): PrivateStorage
}
