// Code generated from schemas/rfc7395/framing.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const frameOpenDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-framing',
  name: 'open',
  section: 'RFC 7395 §3.4',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    version: { kind: 'attribute', facets: { patterns: ['[0-9]+\\.[0-9]+'] } },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/**
 * Opens the stream in one direction, as a stream header does elsewhere: the client sends it first
 * and the server answers with its own. Sent again to restart the stream, after SASL, without a
 * close before it (RFC 7395 §3.4 and §3.7).
 *
 * `<open xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='…' …/>`
 *
 * @see [RFC 7395 §3.4](https://www.rfc-editor.org/rfc/rfc7395#section-3.4)
 */
export class FrameOpen extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-framing open'
  init: FrameOpenInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = frameOpenDeclaration
  declare static readonly builder: () => FrameOpenBuilder
  /**
   * Attribute `from`: Who opens the stream: for a server the domain it serves; a client states its
   * bare JID only where TLS protects it.
   */
  declare readonly from: Jid | undefined
  /**
   * Attribute `to`: Whom the stream is for: the domain of the account; in the answer the from
   * address of the other frame, if it had one.
   */
  declare readonly to: Jid | undefined
  /**
   * Attribute `id`: The name of the stream, unique and not to be guessed. Only the server gives
   * one, a new one after each restart.
   */
  declare readonly id: string | undefined
  /** Attribute `version`: The protocol version, 1.0 for RFC 6120; compared as two integers. */
  declare readonly version: string | undefined
  /**
   * Attribute `xml:lang`: The language of all that a person reads in this direction of the stream,
   * where nothing inside names another.
   */
  declare readonly lang: string | undefined

  constructor(init?: FrameOpenInit, content?: Content) {
    super(content)
    const v = take(frameOpenDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.id = v[2]
    this.version = v[3]
    this.lang = v[4]
  }
}

/** What a new {@link FrameOpen} is made of. */
export interface FrameOpenInit {
  /**
   * Attribute `from`: Who opens the stream: for a server the domain it serves; a client states its
   * bare JID only where TLS protects it.
   */
  readonly from?: JidLike | undefined
  /**
   * Attribute `to`: Whom the stream is for: the domain of the account; in the answer the from
   * address of the other frame, if it had one.
   */
  readonly to?: JidLike | undefined
  /**
   * Attribute `id`: The name of the stream, unique and not to be guessed. Only the server gives
   * one, a new one after each restart.
   */
  readonly id?: string | undefined
  /** Attribute `version`: The protocol version, 1.0 for RFC 6120; compared as two integers. */
  readonly version?: string | undefined
  /**
   * Attribute `xml:lang`: The language of all that a person reads in this direction of the stream,
   * where nothing inside names another.
   */
  readonly lang?: string | undefined
}

/** Builds a {@link FrameOpen}. */
export interface FrameOpenBuilder extends Builder<never> {
  /**
   * Attribute `from`: Who opens the stream: for a server the domain it serves; a client states its
   * bare JID only where TLS protects it.
   */
  from(value: JidLike): this
  /**
   * Attribute `to`: Whom the stream is for: the domain of the account; in the answer the from
   * address of the other frame, if it had one.
   */
  to(value: JidLike): this
  /**
   * Attribute `id`: The name of the stream, unique and not to be guessed. Only the server gives
   * one, a new one after each restart.
   */
  id(value: string): this
  /** Attribute `version`: The protocol version, 1.0 for RFC 6120; compared as two integers. */
  version(value: string): this
  /**
   * Attribute `xml:lang`: The language of all that a person reads in this direction of the stream,
   * where nothing inside names another.
   */
  lang(value: string): this
  add(...content: Content): this
  build(): FrameOpen
}

const frameCloseDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-framing',
  name: 'close',
  section: 'RFC 7395 §3.6',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    version: { kind: 'attribute', facets: { patterns: ['[0-9]+\\.[0-9]+'] } },
    seeOtherUri: { kind: 'attribute', name: 'see-other-uri', type: 'uri' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/**
 * Closes the stream in one direction. The other side answers with its own, and then the WebSocket
 * is closed by its own handshake. A server may name another address with it (RFC 7395 §3.6).
 *
 * `<close xmlns='urn:ietf:params:xml:ns:xmpp-framing' from='…' …/>`
 *
 * @see [RFC 7395 §3.6](https://www.rfc-editor.org/rfc/rfc7395#section-3.6)
 */
export class FrameClose extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-framing close'
  init: FrameCloseInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = frameCloseDeclaration
  declare static readonly builder: () => FrameCloseBuilder
  /** Attribute `from`: Who closes the stream; usually left out. */
  declare readonly from: Jid | undefined
  /** Attribute `to`: Whom the frame is for; usually left out. */
  declare readonly to: Jid | undefined
  /** Attribute `id`: The name of the stream; usually left out. */
  declare readonly id: string | undefined
  /** Attribute `version`: The protocol version; usually left out. */
  declare readonly version: string | undefined
  /**
   * Attribute `see-other-uri`: Where the client is to connect instead, a WebSocket address. Follow
   * it only if it is at least as secure as the one left: wss never leads to ws (RFC 7395 §3.6.1).
   */
  declare readonly seeOtherUri: string | undefined
  /** Attribute `xml:lang`: The language of the stream; usually left out. */
  declare readonly lang: string | undefined

  constructor(init?: FrameCloseInit, content?: Content) {
    super(content)
    const v = take(frameCloseDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.id = v[2]
    this.version = v[3]
    this.seeOtherUri = v[4]
    this.lang = v[5]
  }
}

/** What a new {@link FrameClose} is made of. */
export interface FrameCloseInit {
  /** Attribute `from`: Who closes the stream; usually left out. */
  readonly from?: JidLike | undefined
  /** Attribute `to`: Whom the frame is for; usually left out. */
  readonly to?: JidLike | undefined
  /** Attribute `id`: The name of the stream; usually left out. */
  readonly id?: string | undefined
  /** Attribute `version`: The protocol version; usually left out. */
  readonly version?: string | undefined
  /**
   * Attribute `see-other-uri`: Where the client is to connect instead, a WebSocket address. Follow
   * it only if it is at least as secure as the one left: wss never leads to ws (RFC 7395 §3.6.1).
   */
  readonly seeOtherUri?: string | undefined
  /** Attribute `xml:lang`: The language of the stream; usually left out. */
  readonly lang?: string | undefined
}

/** Builds a {@link FrameClose}. */
export interface FrameCloseBuilder extends Builder<never> {
  /** Attribute `from`: Who closes the stream; usually left out. */
  from(value: JidLike): this
  /** Attribute `to`: Whom the frame is for; usually left out. */
  to(value: JidLike): this
  /** Attribute `id`: The name of the stream; usually left out. */
  id(value: string): this
  /** Attribute `version`: The protocol version; usually left out. */
  version(value: string): this
  /**
   * Attribute `see-other-uri`: Where the client is to connect instead, a WebSocket address. Follow
   * it only if it is at least as secure as the one left: wss never leads to ws (RFC 7395 §3.6.1).
   */
  seeOtherUri(value: string): this
  /** Attribute `xml:lang`: The language of the stream; usually left out. */
  lang(value: string): this
  add(...content: Content): this
  build(): FrameClose
}
