// Code generated from schemas/xep-0047/in-band-bytestreams.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * The stanzas that carry blocks (XEP-0047 §2.1).
 *
 * - `iq`: Each block is answered.
 * - `message`: Blocks are not answered (XEP-0047 §4).
 */
export type InBandStanza = 'iq' | 'message'

/** The values of {@link InBandStanza}, in the order of the schema. */
export const inBandStanzas: readonly InBandStanza[] = ['iq', 'message']

const inBandOpenDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/ibb',
  name: 'open',
  section: 'XEP-0047 §2.1',
  fields: {
    blockSize: { kind: 'attribute', name: 'block-size', type: 'unsignedShort', required: true },
    sid: { kind: 'attribute', required: true },
    stanza: { kind: 'attribute', type: 'token', values: inBandStanzas, default: 'iq' },
  },
  answers: { set: 'empty' },
}

/**
 * Begins a bytestream (XEP-0047 §2.1).
 *
 * `<open xmlns='http://jabber.org/protocol/ibb' block-size='…' …/>`
 *
 * @see [XEP-0047 §2.1](https://xmpp.org/extensions/xep-0047.html)
 */
export class InBandOpen extends Node<{
  wire: 'http://jabber.org/protocol/ibb open'
  init: InBandOpenInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = inBandOpenDeclaration
  declare static readonly builder: () => InBandOpenBuilder
  /** Attribute `block-size`, required: The largest number of bytes in a block, before base64. */
  declare readonly blockSize: number
  /** Attribute `sid`, required: The name of the bytestream. */
  declare readonly sid: string
  /** Attribute `stanza`: Which stanzas carry the blocks. Default: `iq`. One of `iq`, `message`. */
  declare readonly stanza: InBandStanza

  constructor(init: InBandOpenInit, content?: Content) {
    super(content)
    const v = take(inBandOpenDeclaration, init)
    this.blockSize = v[0]
    this.sid = v[1]
    this.stanza = v[2]
  }
}

/** What a new {@link InBandOpen} is made of. */
export interface InBandOpenInit {
  /** Attribute `block-size`, required: The largest number of bytes in a block, before base64. */
  readonly blockSize: number
  /** Attribute `sid`, required: The name of the bytestream. */
  readonly sid: string
  /** Attribute `stanza`: Which stanzas carry the blocks. Default: `iq`. One of `iq`, `message`. */
  readonly stanza?: InBandStanza | undefined
}

/** Builds a {@link InBandOpen}; `build()` needs `blockSize`, `sid` first. */
export interface InBandOpenBuilder<out Missing extends string = 'blockSize' | 'sid'>
  extends Builder<Missing> {
  /** Attribute `block-size`, required: The largest number of bytes in a block, before base64. */
  blockSize(value: number): InBandOpenBuilder<Exclude<Missing, 'blockSize'>>
  /** Attribute `sid`, required: The name of the bytestream. */
  sid(value: string): InBandOpenBuilder<Exclude<Missing, 'sid'>>
  /** Attribute `stanza`: Which stanzas carry the blocks. Default: `iq`. One of `iq`, `message`. */
  stanza(value: InBandStanza): this
  add(...content: Content): this
  build(this: InBandOpenBuilder<never>): InBandOpen
}

const inBandDataDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/ibb',
  name: 'data',
  section: 'XEP-0047 §2.2',
  fields: {
    seq: { kind: 'attribute', type: 'unsignedShort', required: true },
    sid: { kind: 'attribute', required: true },
    text: { kind: 'text', type: 'base64' },
  },
  answers: { set: 'empty' },
}

/**
 * A block, in base64 (XEP-0047 §2.2). An iq is answered by an empty result when the block has come.
 *
 * `<data xmlns='http://jabber.org/protocol/ibb' seq='…' sid='…'>…</data>`
 *
 * @see [XEP-0047 §2.2](https://xmpp.org/extensions/xep-0047.html)
 */
export class InBandData extends Node<{
  wire: 'http://jabber.org/protocol/ibb data'
  init: InBandDataInit
  in: { 'iq-set': true; message: true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = inBandDataDeclaration
  declare static readonly builder: () => InBandDataBuilder
  /** Attribute `seq`, required: The number of the block, from 0; after 65535 it is 0 again. */
  declare readonly seq: number
  /** Attribute `sid`, required: The name of the bytestream. */
  declare readonly sid: string
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: InBandDataInit, content?: Content) {
    super(content)
    const v = take(inBandDataDeclaration, init)
    this.seq = v[0]
    this.sid = v[1]
    this.text = v[2]
  }
}

/** What a new {@link InBandData} is made of. */
export interface InBandDataInit {
  /** Attribute `seq`, required: The number of the block, from 0; after 65535 it is 0 again. */
  readonly seq: number
  /** Attribute `sid`, required: The name of the bytestream. */
  readonly sid: string
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link InBandData}; `build()` needs `seq`, `sid` first. */
export interface InBandDataBuilder<out Missing extends string = 'seq' | 'sid'>
  extends Builder<Missing> {
  /** Attribute `seq`, required: The number of the block, from 0; after 65535 it is 0 again. */
  seq(value: number): InBandDataBuilder<Exclude<Missing, 'seq'>>
  /** Attribute `sid`, required: The name of the bytestream. */
  sid(value: string): InBandDataBuilder<Exclude<Missing, 'sid'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: InBandDataBuilder<never>): InBandData
}

const inBandCloseDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/ibb',
  name: 'close',
  section: 'XEP-0047 §2.3',
  fields: {
    sid: { kind: 'attribute', required: true },
  },
  answers: { set: 'empty' },
}

/**
 * Ends a bytestream (XEP-0047 §2.3).
 *
 * `<close xmlns='http://jabber.org/protocol/ibb' sid='…'/>`
 *
 * @see [XEP-0047 §2.3](https://xmpp.org/extensions/xep-0047.html)
 */
export class InBandClose extends Node<{
  wire: 'http://jabber.org/protocol/ibb close'
  init: InBandCloseInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = inBandCloseDeclaration
  declare static readonly builder: () => InBandCloseBuilder
  /** Attribute `sid`, required: The name of the bytestream. */
  declare readonly sid: string

  constructor(init: InBandCloseInit, content?: Content) {
    super(content)
    const v = take(inBandCloseDeclaration, init)
    this.sid = v[0]
  }
}

/** What a new {@link InBandClose} is made of. */
export interface InBandCloseInit {
  /** Attribute `sid`, required: The name of the bytestream. */
  readonly sid: string
}

/** Builds a {@link InBandClose}; `build()` needs `sid` first. */
export interface InBandCloseBuilder<out Missing extends string = 'sid'> extends Builder<Missing> {
  /** Attribute `sid`, required: The name of the bytestream. */
  sid(value: string): InBandCloseBuilder<Exclude<Missing, 'sid'>>
  add(...content: Content): this
  build(this: InBandCloseBuilder<never>): InBandClose
}
