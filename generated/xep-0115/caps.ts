// Code generated from schemas/xep-0115/caps.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const capsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/caps',
  name: 'c',
  section: 'XEP-0115 §4',
  fields: {
    hash: { kind: 'attribute', type: 'token', required: true },
    node: { kind: 'attribute', required: true },
    ver: { kind: 'attribute', required: true },
    ext: { kind: 'attribute', type: 'token', list: true },
  },
}

/**
 * Says which features the sender has, by a hash; a server has it among its stream features
 * (XEP-0115 §4 and §6.3). Check that an answer to disco#info has this hash before caching it for
 * others.
 *
 * `<c xmlns='http://jabber.org/protocol/caps' hash='…' node='…' …/>`
 *
 * @see [XEP-0115 §4](https://xmpp.org/extensions/xep-0115.html)
 */
export class Caps extends Node<{
  wire: 'http://jabber.org/protocol/caps c'
  init: CapsInit
  in: { presence: true; features: true }
}> {
  static override readonly declaration: Declaration = capsDeclaration
  declare static readonly builder: () => CapsBuilder
  /**
   * Attribute `hash`, required: The hash function by its IANA name, such as sha-1. Clients before
   * version 1.4 of the specification have none, and their ver means something else (XEP-0115 §13).
   */
  declare readonly hash: string
  /**
   * Attribute `node`, required: The software, by a URI that it chose. A disco#info request for
   * node, a number sign and ver gets the features.
   */
  declare readonly node: string
  /**
   * Attribute `ver`, required: The verification string: the hash over all identities, features and
   * forms, sorted, in base64 (XEP-0115 §5).
   */
  declare readonly ver: string
  /**
   * Attribute `ext`: Names of feature bundles in the form before version 1.4; obsolete (XEP-0115
   * §13).
   */
  declare readonly ext: readonly string[] | undefined

  constructor(init: CapsInit, content?: Content) {
    super(content)
    const v = take(capsDeclaration, init)
    this.hash = v[0]
    this.node = v[1]
    this.ver = v[2]
    this.ext = v[3]
  }
}

/** What a new {@link Caps} is made of. */
export interface CapsInit {
  /**
   * Attribute `hash`, required: The hash function by its IANA name, such as sha-1. Clients before
   * version 1.4 of the specification have none, and their ver means something else (XEP-0115 §13).
   */
  readonly hash: string
  /**
   * Attribute `node`, required: The software, by a URI that it chose. A disco#info request for
   * node, a number sign and ver gets the features.
   */
  readonly node: string
  /**
   * Attribute `ver`, required: The verification string: the hash over all identities, features and
   * forms, sorted, in base64 (XEP-0115 §5).
   */
  readonly ver: string
  /**
   * Attribute `ext`: Names of feature bundles in the form before version 1.4; obsolete (XEP-0115
   * §13).
   */
  readonly ext?: readonly string[] | undefined
}

/** Builds a {@link Caps}; `build()` needs `hash`, `node`, `ver` first. */
export interface CapsBuilder<out Missing extends string = 'hash' | 'node' | 'ver'>
  extends Builder<Missing> {
  /**
   * Attribute `hash`, required: The hash function by its IANA name, such as sha-1. Clients before
   * version 1.4 of the specification have none, and their ver means something else (XEP-0115 §13).
   */
  hash(value: string): CapsBuilder<Exclude<Missing, 'hash'>>
  /**
   * Attribute `node`, required: The software, by a URI that it chose. A disco#info request for
   * node, a number sign and ver gets the features.
   */
  node(value: string): CapsBuilder<Exclude<Missing, 'node'>>
  /**
   * Attribute `ver`, required: The verification string: the hash over all identities, features and
   * forms, sorted, in base64 (XEP-0115 §5).
   */
  ver(value: string): CapsBuilder<Exclude<Missing, 'ver'>>
  /**
   * Attribute `ext`: Names of feature bundles in the form before version 1.4; obsolete (XEP-0115
   * §13).
   */
  ext(value: readonly string[]): this
  add(...content: Content): this
  build(this: CapsBuilder<never>): Caps
}
