// Code generated from schemas/xep-0319/idle.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const idleDeclaration: Declaration = {
  namespace: 'urn:xmpp:idle:1',
  name: 'idle',
  section: 'XEP-0319 §2',
  fields: {
    since: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * Nobody has used the device since that time. Presence without it says that somebody is back
 * (XEP-0319 §2).
 *
 * `<idle xmlns='urn:xmpp:idle:1' since='…'/>`
 *
 * @see [XEP-0319 §2](https://xmpp.org/extensions/xep-0319.html)
 */
export class Idle extends Node<{
  wire: 'urn:xmpp:idle:1 idle'
  init: IdleInit
  in: { presence: true }
}> {
  static override readonly declaration: Declaration = idleDeclaration
  declare static readonly builder: () => IdleBuilder
  /** Attribute `since`, required: When the user last did something, in UTC. */
  declare readonly since: Date

  constructor(init: IdleInit, content?: Content) {
    super(content)
    const v = take(idleDeclaration, init)
    this.since = v[0]
  }
}

/** What a new {@link Idle} is made of. */
export interface IdleInit {
  /** Attribute `since`, required: When the user last did something, in UTC. */
  readonly since: Date
}

/** Builds a {@link Idle}; `build()` needs `since` first. */
export interface IdleBuilder<out Missing extends string = 'since'> extends Builder<Missing> {
  /** Attribute `since`, required: When the user last did something, in UTC. */
  since(value: Date): IdleBuilder<Exclude<Missing, 'since'>>
  add(...content: Content): this
  build(this: IdleBuilder<never>): Idle
}
