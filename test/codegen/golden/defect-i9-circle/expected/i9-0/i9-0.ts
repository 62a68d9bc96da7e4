// Code generated from schema.xsd, types.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const i9TreeDeclaration: Declaration = {
  namespace: 'urn:xmpp:i9:0',
  name: 'tree',
  fields: {
    id: { kind: 'attribute', required: true },
    trees: { kind: 'children', of: () => I9Tree },
  },
}

/** `<tree xmlns='urn:xmpp:i9:0' id='…'><tree/></tree>` */
export class I9Tree extends Node<{
  wire: 'urn:xmpp:i9:0 tree'
  init: I9TreeInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = i9TreeDeclaration
  declare static readonly builder: () => I9TreeBuilder
  /** Attribute `id`, required. */
  declare readonly id: string
  /** Children `tree`. */
  declare readonly trees: readonly I9Tree[]

  constructor(init: I9TreeInit, content?: Content) {
    super(content)
    const v = take(i9TreeDeclaration, init)
    this.id = v[0]
    this.trees = v[1]
  }
}

/** What a new {@link I9Tree} is made of. */
export interface I9TreeInit {
  /** Attribute `id`, required. */
  readonly id: string
  /** Children `tree`. */
  readonly trees?: readonly NodeLike<I9Tree>[] | undefined
}

/** Builds a {@link I9Tree}; `build()` needs `id` first. */
export interface I9TreeBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required. */
  id(value: string): I9TreeBuilder<Exclude<Missing, 'id'>>
  /** Children `tree`. */
  trees(value: readonly NodeLike<I9Tree>[]): this
  add(...content: Content): this
  build(this: I9TreeBuilder<never>): I9Tree
}
