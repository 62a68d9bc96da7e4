// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { OtherB } from '../other-0/other-0.ts'

const i2ADeclaration: Declaration = {
  namespace: 'urn:xmpp:i2:0',
  name: 'a',
  fields: {
    b: { kind: 'child', of: () => OtherB, required: true },
  },
}

/** `<a xmlns='urn:xmpp:i2:0'><b/></a>` */
export class I2A extends Node<{
  wire: 'urn:xmpp:i2:0 a'
  init: I2AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = i2ADeclaration
  declare static readonly builder: () => I2ABuilder
  /** Child `b`, required. */
  declare readonly b: OtherB

  constructor(init: I2AInit, content?: Content) {
    super(content)
    const v = take(i2ADeclaration, init)
    this.b = v[0]
  }
}

/** What a new {@link I2A} is made of. */
export interface I2AInit {
  /** Child `b`, required. */
  readonly b: NodeLike<OtherB>
}

/** Builds a {@link I2A}; `build()` needs `b` first. */
export interface I2ABuilder<out Missing extends string = 'b'> extends Builder<Missing> {
  /** Child `b`, required. */
  b(value: NodeLike<OtherB>): I2ABuilder<Exclude<Missing, 'b'>>
  add(...content: Content): this
  build(this: I2ABuilder<never>): I2A
}
