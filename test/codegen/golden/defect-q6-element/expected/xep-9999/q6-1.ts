// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Types that are elements (Deferred)
// https://xmpp.org/extensions/xep-9999.html
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'

const q6FilterDeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:1',
  name: 'filter',
  fields: {
    sent: { kind: 'child', of: () => Q6FilterSent },
    received: { kind: 'child', of: () => Q6FilterReceived },
  },
  ordered: true,
}

/**
 * `<filter xmlns='urn:xmpp:q6:1'><sent/><received/></filter>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class Q6Filter extends Node<{
  wire: 'urn:xmpp:q6:1 filter'
  init: Q6FilterInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q6FilterDeclaration
  declare static readonly builder: () => Q6FilterBuilder
  /** Child `sent`. */
  declare readonly sent: Q6FilterSent | undefined
  /** Child `received`. */
  declare readonly received: Q6FilterReceived | undefined

  constructor(init?: Q6FilterInit, content?: Content) {
    super(content)
    const v = take(q6FilterDeclaration, init)
    this.sent = v[0]
    this.received = v[1]
  }
}

/** What a new {@link Q6Filter} is made of. */
export interface Q6FilterInit {
  /** Child `sent`. */
  readonly sent?: NodeLike<Q6FilterSent> | undefined
  /** Child `received`. */
  readonly received?: NodeLike<Q6FilterReceived> | undefined
}

/** Builds a {@link Q6Filter}. */
export interface Q6FilterBuilder extends Builder<never> {
  /** Child `sent`. */
  sent(value: NodeLike<Q6FilterSent>): this
  /** Child `received`. */
  received(value: NodeLike<Q6FilterReceived>): this
  add(...content: Content): this
  build(): Q6Filter
}

const q6FilterSentDeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:1',
  name: 'sent',
  local: true,
  fields: {
    from: { kind: 'attribute', required: true },
    least: { kind: 'attribute', type: 'unsignedByte' },
  },
}

/**
 * `<sent xmlns='urn:xmpp:q6:1' from='…' least='…'/>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class Q6FilterSent extends Node<{
  wire: 'urn:xmpp:q6:1 sent'
  init: Q6FilterSentInit
  in: object
}> {
  static override readonly declaration: Declaration = q6FilterSentDeclaration
  declare static readonly builder: () => Q6FilterSentBuilder
  /** Attribute `from`, required. */
  declare readonly from: string
  /** Attribute `least`. */
  declare readonly least: number | undefined

  constructor(init: Q6FilterSentInit, content?: Content) {
    super(content)
    const v = take(q6FilterSentDeclaration, init)
    this.from = v[0]
    this.least = v[1]
  }
}

/** What a new {@link Q6FilterSent} is made of. */
export interface Q6FilterSentInit {
  /** Attribute `from`, required. */
  readonly from: string
  /** Attribute `least`. */
  readonly least?: number | undefined
}

/** Builds a {@link Q6FilterSent}; `build()` needs `from` first. */
export interface Q6FilterSentBuilder<out Missing extends string = 'from'> extends Builder<Missing> {
  /** Attribute `from`, required. */
  from(value: string): Q6FilterSentBuilder<Exclude<Missing, 'from'>>
  /** Attribute `least`. */
  least(value: number): this
  add(...content: Content): this
  build(this: Q6FilterSentBuilder<never>): Q6FilterSent
}

const q6FilterReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:1',
  name: 'received',
  local: true,
  fields: {
    from: { kind: 'attribute', required: true },
    least: { kind: 'attribute', type: 'unsignedByte' },
  },
}

/**
 * `<received xmlns='urn:xmpp:q6:1' from='…' least='…'/>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class Q6FilterReceived extends Node<{
  wire: 'urn:xmpp:q6:1 received'
  init: Q6FilterReceivedInit
  in: object
}> {
  static override readonly declaration: Declaration = q6FilterReceivedDeclaration
  declare static readonly builder: () => Q6FilterReceivedBuilder
  /** Attribute `from`, required. */
  declare readonly from: string
  /** Attribute `least`. */
  declare readonly least: number | undefined

  constructor(init: Q6FilterReceivedInit, content?: Content) {
    super(content)
    const v = take(q6FilterReceivedDeclaration, init)
    this.from = v[0]
    this.least = v[1]
  }
}

/** What a new {@link Q6FilterReceived} is made of. */
export interface Q6FilterReceivedInit {
  /** Attribute `from`, required. */
  readonly from: string
  /** Attribute `least`. */
  readonly least?: number | undefined
}

/** Builds a {@link Q6FilterReceived}; `build()` needs `from` first. */
export interface Q6FilterReceivedBuilder<out Missing extends string = 'from'>
  extends Builder<Missing> {
  /** Attribute `from`, required. */
  from(value: string): Q6FilterReceivedBuilder<Exclude<Missing, 'from'>>
  /** Attribute `least`. */
  least(value: number): this
  add(...content: Content): this
  build(this: Q6FilterReceivedBuilder<never>): Q6FilterReceived
}

const q6RuleTypeDeclaration: Declaration = {
  namespace: 'urn:xmpp:q6:1',
  name: 'RuleType',
  fields: {
    from: { kind: 'attribute', required: true },
    least: { kind: 'attribute', type: 'unsignedByte' },
  },
}

/**
 * `<RuleType xmlns='urn:xmpp:q6:1' from='…' least='…'/>`
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class Q6RuleType extends Node<{
  wire: 'urn:xmpp:q6:1 RuleType'
  init: Q6RuleTypeInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = q6RuleTypeDeclaration
  declare static readonly builder: () => Q6RuleTypeBuilder
  /** Attribute `from`, required. */
  declare readonly from: string
  /** Attribute `least`. */
  declare readonly least: number | undefined

  constructor(init: Q6RuleTypeInit, content?: Content) {
    super(content)
    const v = take(q6RuleTypeDeclaration, init)
    this.from = v[0]
    this.least = v[1]
  }
}

/** What a new {@link Q6RuleType} is made of. */
export interface Q6RuleTypeInit {
  /** Attribute `from`, required. */
  readonly from: string
  /** Attribute `least`. */
  readonly least?: number | undefined
}

/** Builds a {@link Q6RuleType}; `build()` needs `from` first. */
export interface Q6RuleTypeBuilder<out Missing extends string = 'from'> extends Builder<Missing> {
  /** Attribute `from`, required. */
  from(value: string): Q6RuleTypeBuilder<Exclude<Missing, 'from'>>
  /** Attribute `least`. */
  least(value: number): this
  add(...content: Content): this
  build(this: Q6RuleTypeBuilder<never>): Q6RuleType
}
