// Code generated from schemas/xep-0478/stream-limits.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const streamLimitsDeclaration: Declaration = {
  namespace: 'urn:xmpp:stream-limits:0',
  name: 'limits',
  section: 'XEP-0478 §3',
  fields: {
    maxBytes: { kind: 'childText', name: 'max-bytes', type: 'unsignedInt' },
    idleSeconds: { kind: 'childText', name: 'idle-seconds', type: 'unsignedInt' },
  },
}

/**
 * The stream feature with the limits of the receiving entity; they may change with each new set of
 * features. A server that connects to another states its own in its bidi element (XEP-0478 §3).
 * What is larger is not to be sent, and answered with policy-violation (XEP-0478 §4).
 *
 * `<limits xmlns='urn:xmpp:stream-limits:0'><max-bytes/><idle-seconds/></limits>`
 *
 * @see [XEP-0478 §3](https://xmpp.org/extensions/xep-0478.html)
 */
export class StreamLimits extends Node<{
  wire: 'urn:xmpp:stream-limits:0 limits'
  init: StreamLimitsInit
  in: { features: true; bidi: true }
}> {
  static override readonly declaration: Declaration = streamLimitsDeclaration
  declare static readonly builder: () => StreamLimitsBuilder
  /**
   * Child `max-bytes`: The greatest size of an element directly in the stream, in bytes as it is
   * written; unknown where it is absent.
   */
  declare readonly maxBytes: number | undefined
  /**
   * Child `idle-seconds`: After how many seconds of silence the server may take the stream for
   * idle, ping the other side or close it; unknown where it is absent.
   */
  declare readonly idleSeconds: number | undefined

  constructor(init?: StreamLimitsInit, content?: Content) {
    super(content)
    const v = take(streamLimitsDeclaration, init)
    this.maxBytes = v[0]
    this.idleSeconds = v[1]
  }
}

/** What a new {@link StreamLimits} is made of. */
export interface StreamLimitsInit {
  /**
   * Child `max-bytes`: The greatest size of an element directly in the stream, in bytes as it is
   * written; unknown where it is absent.
   */
  readonly maxBytes?: number | undefined
  /**
   * Child `idle-seconds`: After how many seconds of silence the server may take the stream for
   * idle, ping the other side or close it; unknown where it is absent.
   */
  readonly idleSeconds?: number | undefined
}

/** Builds a {@link StreamLimits}. */
export interface StreamLimitsBuilder extends Builder<never> {
  /**
   * Child `max-bytes`: The greatest size of an element directly in the stream, in bytes as it is
   * written; unknown where it is absent.
   */
  maxBytes(value: number): this
  /**
   * Child `idle-seconds`: After how many seconds of silence the server may take the stream for
   * idle, ping the other side or close it; unknown where it is absent.
   */
  idleSeconds(value: number): this
  add(...content: Content): this
  build(): StreamLimits
}
