// Code generated from schemas/xep-0393/styling.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const unstyledDeclaration: Declaration = {
  namespace: 'urn:xmpp:styling:0',
  name: 'unstyled',
  section: 'XEP-0393 §7',
  fields: {},
}

/**
 * The body is to be shown as it is, without any styling.
 *
 * `<unstyled xmlns='urn:xmpp:styling:0'/>`
 *
 * @see [XEP-0393 §7](https://xmpp.org/extensions/xep-0393.html)
 */
export class Unstyled extends Node<{
  wire: 'urn:xmpp:styling:0 unstyled'
  init: UnstyledInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = unstyledDeclaration
  declare static readonly builder: () => UnstyledBuilder

  constructor(init?: UnstyledInit, content?: Content) {
    super(content)
    take(unstyledDeclaration, init)
  }
}

/** What a new {@link Unstyled} is made of. */
export type UnstyledInit = Readonly<Record<string, never>>

/** Builds a {@link Unstyled}. */
export interface UnstyledBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Unstyled
}
