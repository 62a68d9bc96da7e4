// Code generated from schemas/xep-0334/hints.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const hintNoPermanentStoreDeclaration: Declaration = {
  namespace: 'urn:xmpp:hints',
  name: 'no-permanent-store',
  section: 'XEP-0334 §4.1',
  fields: {},
}

/**
 * Keep the message out of archives and logs; it may wait for a client that is offline (XEP-0334
 * §4.1).
 *
 * `<no-permanent-store xmlns='urn:xmpp:hints'/>`
 *
 * @see [XEP-0334 §4.1](https://xmpp.org/extensions/xep-0334.html)
 */
export class HintNoPermanentStore extends Node<{
  wire: 'urn:xmpp:hints no-permanent-store'
  init: HintNoPermanentStoreInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = hintNoPermanentStoreDeclaration
  declare static readonly builder: () => HintNoPermanentStoreBuilder

  constructor(init?: HintNoPermanentStoreInit, content?: Content) {
    super(content)
    take(hintNoPermanentStoreDeclaration, init)
  }
}

/** What a new {@link HintNoPermanentStore} is made of. */
export type HintNoPermanentStoreInit = Readonly<Record<string, never>>

/** Builds a {@link HintNoPermanentStore}. */
export interface HintNoPermanentStoreBuilder extends Builder<never> {
  add(...content: Content): this
  build(): HintNoPermanentStore
}

const hintNoStoreDeclaration: Declaration = {
  namespace: 'urn:xmpp:hints',
  name: 'no-store',
  section: 'XEP-0334 §4.2',
  fields: {},
}

/**
 * Do not store the message at all, not even for a client that is offline (XEP-0334 §4.2).
 *
 * `<no-store xmlns='urn:xmpp:hints'/>`
 *
 * @see [XEP-0334 §4.2](https://xmpp.org/extensions/xep-0334.html)
 */
export class HintNoStore extends Node<{
  wire: 'urn:xmpp:hints no-store'
  init: HintNoStoreInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = hintNoStoreDeclaration
  declare static readonly builder: () => HintNoStoreBuilder

  constructor(init?: HintNoStoreInit, content?: Content) {
    super(content)
    take(hintNoStoreDeclaration, init)
  }
}

/** What a new {@link HintNoStore} is made of. */
export type HintNoStoreInit = Readonly<Record<string, never>>

/** Builds a {@link HintNoStore}. */
export interface HintNoStoreBuilder extends Builder<never> {
  add(...content: Content): this
  build(): HintNoStore
}

const hintNoCopyDeclaration: Declaration = {
  namespace: 'urn:xmpp:hints',
  name: 'no-copy',
  section: 'XEP-0334 §4.3',
  fields: {},
}

/**
 * Do not copy the message to other clients; only for a message to a full JID (XEP-0334 §4.3).
 *
 * `<no-copy xmlns='urn:xmpp:hints'/>`
 *
 * @see [XEP-0334 §4.3](https://xmpp.org/extensions/xep-0334.html)
 */
export class HintNoCopy extends Node<{
  wire: 'urn:xmpp:hints no-copy'
  init: HintNoCopyInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = hintNoCopyDeclaration
  declare static readonly builder: () => HintNoCopyBuilder

  constructor(init?: HintNoCopyInit, content?: Content) {
    super(content)
    take(hintNoCopyDeclaration, init)
  }
}

/** What a new {@link HintNoCopy} is made of. */
export type HintNoCopyInit = Readonly<Record<string, never>>

/** Builds a {@link HintNoCopy}. */
export interface HintNoCopyBuilder extends Builder<never> {
  add(...content: Content): this
  build(): HintNoCopy
}

const hintStoreDeclaration: Declaration = {
  namespace: 'urn:xmpp:hints',
  name: 'store',
  section: 'XEP-0334 §4.4',
  fields: {},
}

/**
 * Store the message although it has no body, as one whose content is encrypted (XEP-0334 §4.4).
 *
 * `<store xmlns='urn:xmpp:hints'/>`
 *
 * @see [XEP-0334 §4.4](https://xmpp.org/extensions/xep-0334.html)
 */
export class HintStore extends Node<{
  wire: 'urn:xmpp:hints store'
  init: HintStoreInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = hintStoreDeclaration
  declare static readonly builder: () => HintStoreBuilder

  constructor(init?: HintStoreInit, content?: Content) {
    super(content)
    take(hintStoreDeclaration, init)
  }
}

/** What a new {@link HintStore} is made of. */
export type HintStoreInit = Readonly<Record<string, never>>

/** Builds a {@link HintStore}. */
export interface HintStoreBuilder extends Builder<never> {
  add(...content: Content): this
  build(): HintStore
}
