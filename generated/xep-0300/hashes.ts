// Code generated from schemas/xep-0300/hashes.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const hashDeclaration: Declaration = {
  namespace: 'urn:xmpp:hashes:2',
  name: 'hash',
  section: 'XEP-0300 §3',
  fields: {
    algo: { kind: 'attribute', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * A hash, in base64 (XEP-0300 §3). Empty in an offer of Jingle file transfer, where it comes later.
 *
 * `<hash xmlns='urn:xmpp:hashes:2' algo='…'>…</hash>`
 *
 * @see [XEP-0300 §3](https://xmpp.org/extensions/xep-0300.html)
 */
export class Hash extends Node<{
  wire: 'urn:xmpp:hashes:2 hash'
  init: HashInit
  in: object
}> {
  static override readonly declaration: Declaration = hashDeclaration
  declare static readonly builder: () => HashBuilder
  /** Attribute `algo`, required: The function, by its IANA name, such as sha-256. */
  declare readonly algo: string
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: HashInit, content?: Content) {
    super(content)
    const v = take(hashDeclaration, init)
    this.algo = v[0]
    this.text = v[1]
  }
}

/** What a new {@link Hash} is made of. */
export interface HashInit {
  /** Attribute `algo`, required: The function, by its IANA name, such as sha-256. */
  readonly algo: string
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link Hash}; `build()` needs `algo` first. */
export interface HashBuilder<out Missing extends string = 'algo'> extends Builder<Missing> {
  /** Attribute `algo`, required: The function, by its IANA name, such as sha-256. */
  algo(value: string): HashBuilder<Exclude<Missing, 'algo'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: HashBuilder<never>): Hash
}

const hashUsedDeclaration: Declaration = {
  namespace: 'urn:xmpp:hashes:2',
  name: 'hash-used',
  section: 'XEP-0300 §3',
  fields: {
    algo: { kind: 'attribute', required: true },
  },
}

/**
 * Which function will be used, before the hash is known (XEP-0300 §3).
 *
 * `<hash-used xmlns='urn:xmpp:hashes:2' algo='…'/>`
 *
 * @see [XEP-0300 §3](https://xmpp.org/extensions/xep-0300.html)
 */
export class HashUsed extends Node<{
  wire: 'urn:xmpp:hashes:2 hash-used'
  init: HashUsedInit
  in: object
}> {
  static override readonly declaration: Declaration = hashUsedDeclaration
  declare static readonly builder: () => HashUsedBuilder
  /** Attribute `algo`, required: The function, by its IANA name. */
  declare readonly algo: string

  constructor(init: HashUsedInit, content?: Content) {
    super(content)
    const v = take(hashUsedDeclaration, init)
    this.algo = v[0]
  }
}

/** What a new {@link HashUsed} is made of. */
export interface HashUsedInit {
  /** Attribute `algo`, required: The function, by its IANA name. */
  readonly algo: string
}

/** Builds a {@link HashUsed}; `build()` needs `algo` first. */
export interface HashUsedBuilder<out Missing extends string = 'algo'> extends Builder<Missing> {
  /** Attribute `algo`, required: The function, by its IANA name. */
  algo(value: string): HashUsedBuilder<Exclude<Missing, 'algo'>>
  add(...content: Content): this
  build(this: HashUsedBuilder<never>): HashUsed
}
