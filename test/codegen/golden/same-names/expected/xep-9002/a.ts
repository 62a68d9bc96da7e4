// Code generated from b.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const sharedDeclaration: Declaration = {
  namespace: 'urn:test:b',
  name: 'set',
  fields: {},
}

/**
 * `<set xmlns='urn:test:b'/>`
 *
 * @see XEP-9002
 */
export class Shared extends Node<{
  wire: 'urn:test:b set'
  init: SharedInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = sharedDeclaration
  declare static readonly builder: () => SharedBuilder

  constructor(init?: SharedInit, content?: Content) {
    super(content)
    take(sharedDeclaration, init)
  }
}

/** What a new {@link Shared} is made of. */
export type SharedInit = Readonly<Record<string, never>>

/** Builds a {@link Shared}. */
export interface SharedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Shared
}
