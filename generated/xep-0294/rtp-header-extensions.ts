// Code generated from schemas/xep-0294/rtp-header-extensions.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * Who sends an extension (XEP-0294 §3).
 *
 * - `both`: Both parties.
 * - `none`: Nobody.
 * - `initiator`: The one who began the session.
 * - `responder`: The other one.
 */
export type RtpSenders = 'both' | 'none' | 'initiator' | 'responder'

/** The values of {@link RtpSenders}, in the order of the schema. */
export const rtpSendersValues: readonly RtpSenders[] = ['both', 'none', 'initiator', 'responder']

const rtpExtmapAllowMixedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:rtp-hdrext:0',
  name: 'extmap-allow-mixed',
  section: 'XEP-0294 §3',
  fields: {},
}

/**
 * Extensions of one byte and of two may be mixed in a stream (XEP-0294 §3). Whoever answers keeps
 * it where it understands it (XEP-0294 §4).
 *
 * `<extmap-allow-mixed xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0'/>`
 *
 * @see [XEP-0294 §3](https://xmpp.org/extensions/xep-0294.html)
 */
export class RtpExtmapAllowMixed extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:rtp-hdrext:0 extmap-allow-mixed'
  init: RtpExtmapAllowMixedInit
  in: { 'jingle-rtp': true }
}> {
  static override readonly declaration: Declaration = rtpExtmapAllowMixedDeclaration
  declare static readonly builder: () => RtpExtmapAllowMixedBuilder

  constructor(init?: RtpExtmapAllowMixedInit, content?: Content) {
    super(content)
    take(rtpExtmapAllowMixedDeclaration, init)
  }
}

/** What a new {@link RtpExtmapAllowMixed} is made of. */
export type RtpExtmapAllowMixedInit = Readonly<Record<string, never>>

/** Builds a {@link RtpExtmapAllowMixed}. */
export interface RtpExtmapAllowMixedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpExtmapAllowMixed
}

const rtpHeaderExtensionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:rtp-hdrext:0',
  name: 'rtp-hdrext',
  section: 'XEP-0294 §3',
  fields: {
    id: { kind: 'attribute', type: 'unsignedShort', required: true },
    uri: { kind: 'attribute', type: 'uri', required: true },
    senders: { kind: 'attribute', type: 'token', values: rtpSendersValues, default: 'both' },
    parameters: { kind: 'children', of: () => RtpHeaderExtensionParameter },
  },
}

/**
 * A header extension (XEP-0294 §3).
 *
 * `<rtp-hdrext xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0' …><parameter/></rtp-hdrext>`
 *
 * @see [XEP-0294 §3](https://xmpp.org/extensions/xep-0294.html)
 */
export class RtpHeaderExtension extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:rtp-hdrext:0 rtp-hdrext'
  init: RtpHeaderExtensionInit
  in: { 'jingle-rtp': true }
}> {
  static override readonly declaration: Declaration = rtpHeaderExtensionDeclaration
  declare static readonly builder: () => RtpHeaderExtensionBuilder
  /** Attribute `id`, required: Its number in the packets. */
  declare readonly id: number
  /** Attribute `uri`, required: Which extension it is. */
  declare readonly uri: string
  /**
   * Attribute `senders`: Which parties send it. Default: `both`. One of `both`, `none`,
   * `initiator`, `responder`.
   */
  declare readonly senders: RtpSenders
  /** Children `parameter`: A parameter by its name. */
  declare readonly parameters: readonly RtpHeaderExtensionParameter[]

  constructor(init: RtpHeaderExtensionInit, content?: Content) {
    super(content)
    const v = take(rtpHeaderExtensionDeclaration, init)
    this.id = v[0]
    this.uri = v[1]
    this.senders = v[2]
    this.parameters = v[3]
  }
}

/** What a new {@link RtpHeaderExtension} is made of. */
export interface RtpHeaderExtensionInit {
  /** Attribute `id`, required: Its number in the packets. */
  readonly id: number
  /** Attribute `uri`, required: Which extension it is. */
  readonly uri: string
  /**
   * Attribute `senders`: Which parties send it. Default: `both`. One of `both`, `none`,
   * `initiator`, `responder`.
   */
  readonly senders?: RtpSenders | undefined
  /** Children `parameter`: A parameter by its name. */
  readonly parameters?: readonly NodeLike<RtpHeaderExtensionParameter>[] | undefined
}

/** Builds a {@link RtpHeaderExtension}; `build()` needs `id`, `uri` first. */
export interface RtpHeaderExtensionBuilder<out Missing extends string = 'id' | 'uri'>
  extends Builder<Missing> {
  /** Attribute `id`, required: Its number in the packets. */
  id(value: number): RtpHeaderExtensionBuilder<Exclude<Missing, 'id'>>
  /** Attribute `uri`, required: Which extension it is. */
  uri(value: string): RtpHeaderExtensionBuilder<Exclude<Missing, 'uri'>>
  /**
   * Attribute `senders`: Which parties send it. Default: `both`. One of `both`, `none`,
   * `initiator`, `responder`.
   */
  senders(value: RtpSenders): this
  /** Children `parameter`: A parameter by its name. */
  parameters(value: readonly NodeLike<RtpHeaderExtensionParameter>[]): this
  add(...content: Content): this
  build(this: RtpHeaderExtensionBuilder<never>): RtpHeaderExtension
}

const rtpHeaderExtensionParameterDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:rtp-hdrext:0',
  name: 'parameter',
  local: true,
  section: 'XEP-0294 §3',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute' },
  },
}

/**
 * A parameter by its name.
 *
 * `<parameter xmlns='urn:xmpp:jingle:apps:rtp:rtp-hdrext:0' …/>`
 *
 * @see [XEP-0294 §3](https://xmpp.org/extensions/xep-0294.html)
 */
export class RtpHeaderExtensionParameter extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:rtp-hdrext:0 parameter'
  init: RtpHeaderExtensionParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = rtpHeaderExtensionParameterDeclaration
  declare static readonly builder: () => RtpHeaderExtensionParameterBuilder
  /** Attribute `name`, required: Its name. */
  declare readonly name: string
  /** Attribute `value`: Its value. */
  declare readonly value: string | undefined

  constructor(init: RtpHeaderExtensionParameterInit, content?: Content) {
    super(content)
    const v = take(rtpHeaderExtensionParameterDeclaration, init)
    this.name = v[0]
    this.value = v[1]
  }
}

/** What a new {@link RtpHeaderExtensionParameter} is made of. */
export interface RtpHeaderExtensionParameterInit {
  /** Attribute `name`, required: Its name. */
  readonly name: string
  /** Attribute `value`: Its value. */
  readonly value?: string | undefined
}

/** Builds a {@link RtpHeaderExtensionParameter}; `build()` needs `name` first. */
export interface RtpHeaderExtensionParameterBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required: Its name. */
  name(value: string): RtpHeaderExtensionParameterBuilder<Exclude<Missing, 'name'>>
  /** Attribute `value`: Its value. */
  value(value: string): this
  add(...content: Content): this
  build(this: RtpHeaderExtensionParameterBuilder<never>): RtpHeaderExtensionParameter
}
