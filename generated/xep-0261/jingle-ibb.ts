// Code generated from schemas/xep-0261/jingle-ibb.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * The stanzas that carry blocks (XEP-0047).
 *
 * - `iq`: Each block is answered.
 * - `message`: Blocks are not answered.
 */
export type InBandStanza = 'iq' | 'message'

/** The values of {@link InBandStanza}, in the order of the schema. */
export const inBandStanzas: readonly InBandStanza[] = ['iq', 'message']

const inBandTransportDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:ibb:1',
  name: 'transport',
  section: 'XEP-0261 §2.2',
  fields: {
    blockSize: { kind: 'attribute', name: 'block-size', type: 'unsignedShort', required: true },
    sid: { kind: 'attribute', required: true },
    stanza: { kind: 'attribute', type: 'token', values: inBandStanzas, default: 'iq' },
  },
}

/**
 * How the bytes are sent (XEP-0261 §2.2).
 *
 * `<transport xmlns='urn:xmpp:jingle:transports:ibb:1' …/>`
 *
 * @see [XEP-0261 §2.2](https://xmpp.org/extensions/xep-0261.html)
 */
export class InBandTransport extends Node<{
  wire: 'urn:xmpp:jingle:transports:ibb:1 transport'
  init: InBandTransportInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = inBandTransportDeclaration
  declare static readonly builder: () => InBandTransportBuilder
  /** Attribute `block-size`, required: The largest number of bytes in a block, before base64. */
  declare readonly blockSize: number
  /** Attribute `sid`, required: The name of the bytestream. */
  declare readonly sid: string
  /** Attribute `stanza`: Which stanzas carry the blocks. Default: `iq`. One of `iq`, `message`. */
  declare readonly stanza: InBandStanza

  constructor(init: InBandTransportInit, content?: Content) {
    super(content)
    const v = take(inBandTransportDeclaration, init)
    this.blockSize = v[0]
    this.sid = v[1]
    this.stanza = v[2]
  }
}

/** What a new {@link InBandTransport} is made of. */
export interface InBandTransportInit {
  /** Attribute `block-size`, required: The largest number of bytes in a block, before base64. */
  readonly blockSize: number
  /** Attribute `sid`, required: The name of the bytestream. */
  readonly sid: string
  /** Attribute `stanza`: Which stanzas carry the blocks. Default: `iq`. One of `iq`, `message`. */
  readonly stanza?: InBandStanza | undefined
}

/** Builds a {@link InBandTransport}; `build()` needs `blockSize`, `sid` first. */
export interface InBandTransportBuilder<out Missing extends string = 'blockSize' | 'sid'>
  extends Builder<Missing> {
  /** Attribute `block-size`, required: The largest number of bytes in a block, before base64. */
  blockSize(value: number): InBandTransportBuilder<Exclude<Missing, 'blockSize'>>
  /** Attribute `sid`, required: The name of the bytestream. */
  sid(value: string): InBandTransportBuilder<Exclude<Missing, 'sid'>>
  /** Attribute `stanza`: Which stanzas carry the blocks. Default: `iq`. One of `iq`, `message`. */
  stanza(value: InBandStanza): this
  add(...content: Content): this
  build(this: InBandTransportBuilder<never>): InBandTransport
}
