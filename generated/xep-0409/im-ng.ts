// Code generated from schemas/xep-0409/im-ng.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const imNgEnableDeclaration: Declaration = {
  namespace: 'urn:xmpp:im-ng:0',
  name: 'enable',
  section: 'XEP-0409 §3.2',
  fields: {},
  answers: { set: 'empty' },
}

/**
 * The client wants messages so, instead of carbons (XEP-0409 §3.2).
 *
 * `<enable xmlns='urn:xmpp:im-ng:0'/>`
 *
 * @see [XEP-0409 §3.2](https://xmpp.org/extensions/xep-0409.html)
 */
export class ImNgEnable extends Node<{
  wire: 'urn:xmpp:im-ng:0 enable'
  init: ImNgEnableInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = imNgEnableDeclaration
  declare static readonly builder: () => ImNgEnableBuilder

  constructor(init?: ImNgEnableInit, content?: Content) {
    super(content)
    take(imNgEnableDeclaration, init)
  }
}

/** What a new {@link ImNgEnable} is made of. */
export type ImNgEnableInit = Readonly<Record<string, never>>

/** Builds a {@link ImNgEnable}. */
export interface ImNgEnableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ImNgEnable
}

const imNgDeclaration: Declaration = {
  namespace: 'urn:xmpp:im-ng:0',
  name: 'im-ng',
  section: 'XEP-0409 §3.3',
  fields: {},
}

/**
 * The message is for the one resource that it is addressed to, and for no other (XEP-0409 §3.3).
 *
 * `<im-ng xmlns='urn:xmpp:im-ng:0'/>`
 *
 * @see [XEP-0409 §3.3](https://xmpp.org/extensions/xep-0409.html)
 */
export class ImNg extends Node<{
  wire: 'urn:xmpp:im-ng:0 im-ng'
  init: ImNgInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = imNgDeclaration
  declare static readonly builder: () => ImNgBuilder

  constructor(init?: ImNgInit, content?: Content) {
    super(content)
    take(imNgDeclaration, init)
  }
}

/** What a new {@link ImNg} is made of. */
export type ImNgInit = Readonly<Record<string, never>>

/** Builds a {@link ImNg}. */
export interface ImNgBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ImNg
}
