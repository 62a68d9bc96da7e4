// Code generated from schemas/xep-0293/rtcp-feedback.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const rtcpFeedbackDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:rtcp-fb:0',
  name: 'rtcp-fb',
  section: 'XEP-0293 §3',
  fields: {
    type: { kind: 'attribute', required: true },
    subtype: { kind: 'attribute' },
    parameters: { kind: 'children', of: () => RtcpFeedbackParameter },
  },
}

/**
 * A kind of feedback (XEP-0293 §3).
 *
 * `<rtcp-fb xmlns='urn:xmpp:jingle:apps:rtp:rtcp-fb:0' type='…' …><parameter/></rtcp-fb>`
 *
 * @see [XEP-0293 §3](https://xmpp.org/extensions/xep-0293.html)
 */
export class RtcpFeedback extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:rtcp-fb:0 rtcp-fb'
  init: RtcpFeedbackInit
  in: { 'jingle-rtp': true }
}> {
  static override readonly declaration: Declaration = rtcpFeedbackDeclaration
  declare static readonly builder: () => RtcpFeedbackBuilder
  /** Attribute `type`, required: The kind, as in SDP, such as nack. */
  declare readonly type: string
  /** Attribute `subtype`: What of it, as in SDP, such as pli. */
  declare readonly subtype: string | undefined
  /** Children `parameter`: A parameter by its name. */
  declare readonly parameters: readonly RtcpFeedbackParameter[]

  constructor(init: RtcpFeedbackInit, content?: Content) {
    super(content)
    const v = take(rtcpFeedbackDeclaration, init)
    this.type = v[0]
    this.subtype = v[1]
    this.parameters = v[2]
  }
}

/** What a new {@link RtcpFeedback} is made of. */
export interface RtcpFeedbackInit {
  /** Attribute `type`, required: The kind, as in SDP, such as nack. */
  readonly type: string
  /** Attribute `subtype`: What of it, as in SDP, such as pli. */
  readonly subtype?: string | undefined
  /** Children `parameter`: A parameter by its name. */
  readonly parameters?: readonly NodeLike<RtcpFeedbackParameter>[] | undefined
}

/** Builds a {@link RtcpFeedback}; `build()` needs `type` first. */
export interface RtcpFeedbackBuilder<out Missing extends string = 'type'> extends Builder<Missing> {
  /** Attribute `type`, required: The kind, as in SDP, such as nack. */
  type(value: string): RtcpFeedbackBuilder<Exclude<Missing, 'type'>>
  /** Attribute `subtype`: What of it, as in SDP, such as pli. */
  subtype(value: string): this
  /** Children `parameter`: A parameter by its name. */
  parameters(value: readonly NodeLike<RtcpFeedbackParameter>[]): this
  add(...content: Content): this
  build(this: RtcpFeedbackBuilder<never>): RtcpFeedback
}

const rtcpFeedbackParameterDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:rtcp-fb:0',
  name: 'parameter',
  local: true,
  section: 'XEP-0293 §3',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute' },
  },
}

/**
 * A parameter by its name.
 *
 * `<parameter xmlns='urn:xmpp:jingle:apps:rtp:rtcp-fb:0' …/>`
 *
 * @see [XEP-0293 §3](https://xmpp.org/extensions/xep-0293.html)
 */
export class RtcpFeedbackParameter extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:rtcp-fb:0 parameter'
  init: RtcpFeedbackParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = rtcpFeedbackParameterDeclaration
  declare static readonly builder: () => RtcpFeedbackParameterBuilder
  /** Attribute `name`, required: Its name. */
  declare readonly name: string
  /** Attribute `value`: Its value. */
  declare readonly value: string | undefined

  constructor(init: RtcpFeedbackParameterInit, content?: Content) {
    super(content)
    const v = take(rtcpFeedbackParameterDeclaration, init)
    this.name = v[0]
    this.value = v[1]
  }
}

/** What a new {@link RtcpFeedbackParameter} is made of. */
export interface RtcpFeedbackParameterInit {
  /** Attribute `name`, required: Its name. */
  readonly name: string
  /** Attribute `value`: Its value. */
  readonly value?: string | undefined
}

/** Builds a {@link RtcpFeedbackParameter}; `build()` needs `name` first. */
export interface RtcpFeedbackParameterBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required: Its name. */
  name(value: string): RtcpFeedbackParameterBuilder<Exclude<Missing, 'name'>>
  /** Attribute `value`: Its value. */
  value(value: string): this
  add(...content: Content): this
  build(this: RtcpFeedbackParameterBuilder<never>): RtcpFeedbackParameter
}

const rtcpFeedbackIntervalDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:rtcp-fb:0',
  name: 'rtcp-fb-trr-int',
  section: 'XEP-0293 §3',
  fields: {
    value: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
}

/**
 * The shortest time between two regular messages (XEP-0293 §3).
 *
 * `<rtcp-fb-trr-int xmlns='urn:xmpp:jingle:apps:rtp:rtcp-fb:0' …/>`
 *
 * @see [XEP-0293 §3](https://xmpp.org/extensions/xep-0293.html)
 */
export class RtcpFeedbackInterval extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:rtcp-fb:0 rtcp-fb-trr-int'
  init: RtcpFeedbackIntervalInit
  in: { 'jingle-rtp': true }
}> {
  static override readonly declaration: Declaration = rtcpFeedbackIntervalDeclaration
  declare static readonly builder: () => RtcpFeedbackIntervalBuilder
  /** Attribute `value`, required: The time in milliseconds. */
  declare readonly value: number

  constructor(init: RtcpFeedbackIntervalInit, content?: Content) {
    super(content)
    const v = take(rtcpFeedbackIntervalDeclaration, init)
    this.value = v[0]
  }
}

/** What a new {@link RtcpFeedbackInterval} is made of. */
export interface RtcpFeedbackIntervalInit {
  /** Attribute `value`, required: The time in milliseconds. */
  readonly value: number
}

/** Builds a {@link RtcpFeedbackInterval}; `build()` needs `value` first. */
export interface RtcpFeedbackIntervalBuilder<out Missing extends string = 'value'>
  extends Builder<Missing> {
  /** Attribute `value`, required: The time in milliseconds. */
  value(value: number): RtcpFeedbackIntervalBuilder<Exclude<Missing, 'value'>>
  add(...content: Content): this
  build(this: RtcpFeedbackIntervalBuilder<never>): RtcpFeedbackInterval
}
