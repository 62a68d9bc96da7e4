// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const s3ADeclaration: Declaration = {
  namespace: 'urn:xmpp:s3:0',
  name: 'a',
  fields: {
    id: { kind: 'attribute', required: true },
    b: { kind: 'childText', required: true },
    c: { kind: 'childText' },
  },
}

/** `<a xmlns='urn:xmpp:s3:0' id='…'><b/><c/></a>` */
export class S3A extends Node<{
  wire: 'urn:xmpp:s3:0 a'
  init: S3AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s3ADeclaration
  declare static readonly builder: () => S3ABuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Child `b`, required. */
  declare readonly b: string
  /** Child `c`. */
  declare readonly c: string | undefined

  constructor(init: S3AInit, content?: Content) {
    super(content)
    const v = take(s3ADeclaration, init)
    this.id = v[0]
    this.b = v[1]
    this.c = v[2]
  }
}

/** What a new {@link S3A} is made of. */
export interface S3AInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Child `b`, required. */
  readonly b: string
  /** Child `c`. */
  readonly c?: string | undefined
}

/** Builds a {@link S3A}; `build()` needs `id`, `b` first. */
export interface S3ABuilder<out Missing extends string = 'id' | 'b'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): S3ABuilder<Exclude<Missing, 'id'>>
  /** Child `b`, required. */
  b(value: string): S3ABuilder<Exclude<Missing, 'b'>>
  /** Child `c`. */
  c(value: string): this
  add(...content: Content): this
  build(this: S3ABuilder<never>): S3A
}
