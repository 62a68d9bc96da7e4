// Code generated from schemas/xep-0131/shim.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const shimHeadersDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/shim',
  name: 'headers',
  section: 'XEP-0131 §4',
  fields: {
    headers: { kind: 'children', of: () => ShimHeader },
  },
}

/**
 * The headers of the stanza (XEP-0131 §4).
 *
 * `<headers xmlns='http://jabber.org/protocol/shim'><header/></headers>`
 *
 * @see [XEP-0131 §4](https://xmpp.org/extensions/xep-0131.html)
 */
export class ShimHeaders extends Node<{
  wire: 'http://jabber.org/protocol/shim headers'
  init: ShimHeadersInit
  in: { message: true; presence: true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
}> {
  static override readonly declaration: Declaration = shimHeadersDeclaration
  declare static readonly builder: () => ShimHeadersBuilder
  /** Children `header`: A header; several may have one name. */
  declare readonly headers: readonly ShimHeader[]

  constructor(init?: ShimHeadersInit, content?: Content) {
    super(content)
    const v = take(shimHeadersDeclaration, init)
    this.headers = v[0]
  }
}

/** What a new {@link ShimHeaders} is made of. */
export interface ShimHeadersInit {
  /** Children `header`: A header; several may have one name. */
  readonly headers?: readonly NodeLike<ShimHeader>[] | undefined
}

/** Builds a {@link ShimHeaders}. */
export interface ShimHeadersBuilder extends Builder<never> {
  /** Children `header`: A header; several may have one name. */
  headers(value: readonly NodeLike<ShimHeader>[]): this
  add(...content: Content): this
  build(): ShimHeaders
}

const shimHeaderDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/shim',
  name: 'header',
  local: true,
  section: 'XEP-0131 §4',
  fields: {
    name: { kind: 'attribute', required: true },
    text: { kind: 'text' },
  },
}

/**
 * A header; several may have one name.
 *
 * `<header xmlns='http://jabber.org/protocol/shim' name='…'>…</header>`
 *
 * @see [XEP-0131 §4](https://xmpp.org/extensions/xep-0131.html)
 */
export class ShimHeader extends Node<{
  wire: 'http://jabber.org/protocol/shim header'
  init: ShimHeaderInit
  in: object
}> {
  static override readonly declaration: Declaration = shimHeaderDeclaration
  declare static readonly builder: () => ShimHeaderBuilder
  /** Attribute `name`, required: The name of the header, such as SubID or Urgency. */
  declare readonly name: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: ShimHeaderInit, content?: Content) {
    super(content)
    const v = take(shimHeaderDeclaration, init)
    this.name = v[0]
    this.text = v[1]
  }
}

/** What a new {@link ShimHeader} is made of. */
export interface ShimHeaderInit {
  /** Attribute `name`, required: The name of the header, such as SubID or Urgency. */
  readonly name: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link ShimHeader}; `build()` needs `name` first. */
export interface ShimHeaderBuilder<out Missing extends string = 'name'> extends Builder<Missing> {
  /** Attribute `name`, required: The name of the header, such as SubID or Urgency. */
  name(value: string): ShimHeaderBuilder<Exclude<Missing, 'name'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: ShimHeaderBuilder<never>): ShimHeader
}
