// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s10ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s10:0',
  name: 'a',
  fields: {},
  any: { namespaces: '##other', min: 1, max: 1 },
}

/** `<a xmlns='urn:xmpp:s10:0'/>` */
export class S10A extends Node<{
  wire: 'urn:xmpp:s10:0 a'
  init: S10AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s10ADeclaration
  declare static readonly builder: () => S10ABuilder

  constructor(init?: S10AInit, content?: Content) {
    super(content)
    take(s10ADeclaration, init)
  }
}

/** What a new {@link S10A} is made of. */
export type S10AInit = Readonly<Record<string, never>>

/** Builds a {@link S10A}. */
export interface S10ABuilder extends Builder<never> {
  add(...content: Content): this
  build(): S10A
}
