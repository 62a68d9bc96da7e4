// Code generated from schemas/xep-0300/hashes-1.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const hash1Declaration: Declaration = {
  namespace: 'urn:xmpp:hashes:1',
  name: 'hash',
  fields: {
    algo: { kind: 'attribute', required: true },
    text: { kind: 'text' },
  },
}

/**
 * A hash, in base64 or in hexadecimal digits, as the sender likes; empty where it comes later.
 *
 * `<hash xmlns='urn:xmpp:hashes:1' algo='…'>…</hash>`
 *
 * @see [XEP-0300](https://xmpp.org/extensions/attic/xep-0300-0.4.html)
 */
export class Hash1 extends Node<{
  wire: 'urn:xmpp:hashes:1 hash'
  init: Hash1Init
  in: object
}> {
  static override readonly declaration: Declaration = hash1Declaration
  declare static readonly builder: () => Hash1Builder
  /** Attribute `algo`, required: The function, by its IANA name, such as sha-256. */
  declare readonly algo: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: Hash1Init, content?: Content) {
    super(content)
    const v = take(hash1Declaration, init)
    this.algo = v[0]
    this.text = v[1]
  }
}

/** What a new {@link Hash1} is made of. */
export interface Hash1Init {
  /** Attribute `algo`, required: The function, by its IANA name, such as sha-256. */
  readonly algo: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Hash1}; `build()` needs `algo` first. */
export interface Hash1Builder<out Missing extends string = 'algo'> extends Builder<Missing> {
  /** Attribute `algo`, required: The function, by its IANA name, such as sha-256. */
  algo(value: string): Hash1Builder<Exclude<Missing, 'algo'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: Hash1Builder<never>): Hash1
}
