// Code generated from schemas/xep-0231/bits-of-binary.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const bitsOfBinaryDeclaration: Declaration = {
  namespace: 'urn:xmpp:bob',
  name: 'data',
  section: 'XEP-0231 §2.5',
  fields: {
    cid: { kind: 'attribute', required: true },
    maxAge: { kind: 'attribute', name: 'max-age', type: 'nonNegativeInteger' },
    type: { kind: 'attribute' },
    text: { kind: 'text', type: 'base64' },
  },
  answers: { get: () => BitsOfBinary },
}

/**
 * In a get, without bytes: what has this name? In the result, or beside what refers to it: the
 * bytes, in base64 (XEP-0231 §2.5).
 *
 * `<data xmlns='urn:xmpp:bob' cid='…' max-age='…' type='…'>…</data>`
 *
 * @see [XEP-0231 §2.5](https://xmpp.org/extensions/xep-0231.html)
 */
export class BitsOfBinary extends Node<{
  wire: 'urn:xmpp:bob data'
  init: BitsOfBinaryInit
  in: { 'iq-get': true; 'iq-result': true; message: true; presence: true }
  answer: { get: BitsOfBinary }
}> {
  static override readonly declaration: Declaration = bitsOfBinaryDeclaration
  declare static readonly builder: () => BitsOfBinaryBuilder
  /**
   * Attribute `cid`, required: The name: sha1, a plus sign, the hash and \@bob.xmpp.org (XEP-0231
   * §2.6).
   */
  declare readonly cid: string
  /** Attribute `max-age`: For how many seconds it may be kept; 0 forbids it. */
  declare readonly maxAge: number | bigint | undefined
  /** Attribute `type`: The media type. */
  declare readonly type: string | undefined
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: BitsOfBinaryInit, content?: Content) {
    super(content)
    const v = take(bitsOfBinaryDeclaration, init)
    this.cid = v[0]
    this.maxAge = v[1]
    this.type = v[2]
    this.text = v[3]
  }
}

/** What a new {@link BitsOfBinary} is made of. */
export interface BitsOfBinaryInit {
  /**
   * Attribute `cid`, required: The name: sha1, a plus sign, the hash and \@bob.xmpp.org (XEP-0231
   * §2.6).
   */
  readonly cid: string
  /** Attribute `max-age`: For how many seconds it may be kept; 0 forbids it. */
  readonly maxAge?: number | bigint | undefined
  /** Attribute `type`: The media type. */
  readonly type?: string | undefined
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link BitsOfBinary}; `build()` needs `cid` first. */
export interface BitsOfBinaryBuilder<out Missing extends string = 'cid'> extends Builder<Missing> {
  /**
   * Attribute `cid`, required: The name: sha1, a plus sign, the hash and \@bob.xmpp.org (XEP-0231
   * §2.6).
   */
  cid(value: string): BitsOfBinaryBuilder<Exclude<Missing, 'cid'>>
  /** Attribute `max-age`: For how many seconds it may be kept; 0 forbids it. */
  maxAge(value: number | bigint): this
  /** Attribute `type`: The media type. */
  type(value: string): this
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: BitsOfBinaryBuilder<never>): BitsOfBinary
}
