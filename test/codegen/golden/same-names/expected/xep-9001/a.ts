// Code generated from a.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { Shared as Xep9002Shared } from '../xep-9002/a.ts'

const sharedDeclaration: Declaration = {
  namespace: 'urn:test:a',
  name: 'set',
  fields: {
    set: { kind: 'child', of: () => Xep9002Shared },
  },
}

/**
 * `<set xmlns='urn:test:a'><set/></set>`
 *
 * @see XEP-9001
 */
export class Shared extends Node<{
  wire: 'urn:test:a set'
  init: SharedInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = sharedDeclaration
  declare static readonly builder: () => SharedBuilder
  /** Child `set`. */
  declare readonly set: Xep9002Shared | undefined

  constructor(init?: SharedInit, content?: Content) {
    super(content)
    const v = take(sharedDeclaration, init)
    this.set = v[0]
  }
}

/** What a new {@link Shared} is made of. */
export interface SharedInit {
  /** Child `set`. */
  readonly set?: NodeLike<Xep9002Shared> | undefined
}

/** Builds a {@link Shared}. */
export interface SharedBuilder extends Builder<never> {
  /** Child `set`. */
  set(value: NodeLike<Xep9002Shared>): this
  add(...content: Content): this
  build(): Shared
}
