// Code generated from schemas/xep-0167/jingle-rtp.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const rtpDescriptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:1',
  name: 'description',
  section: 'XEP-0167 §4',
  fields: {
    media: { kind: 'attribute', required: true },
    ssrc: { kind: 'attribute', type: 'unsignedInt' },
    payloadTypes: { kind: 'children', of: () => RtpPayloadType },
    rtcpMux: { kind: 'flag', name: 'rtcp-mux' },
    encryption: { kind: 'child', of: () => RtpEncryption },
    bandwidth: { kind: 'child', of: () => RtpBandwidth },
  },
  any: { contexts: ['jingle-rtp'], namespaces: '##other' },
}

/**
 * One stream of media and the codecs for it, the preferred one first (XEP-0167 §4).
 *
 * `<description xmlns='urn:xmpp:jingle:apps:rtp:1' media='…' …><payload-type/><rtcp-mux/><encryption/><bandwidth/></description>`
 *
 * @see [XEP-0167 §4](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpDescription extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:1 description'
  init: RtpDescriptionInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = rtpDescriptionDeclaration
  declare static readonly builder: () => RtpDescriptionBuilder
  /** Attribute `media`, required: What it is, usually audio or video. */
  declare readonly media: string
  /** Attribute `ssrc`: The synchronisation source, if there is one only. */
  declare readonly ssrc: number | undefined
  /** Children `payload-type`: A codec (XEP-0167 §4). */
  declare readonly payloadTypes: readonly RtpPayloadType[]
  /** Child `rtcp-mux`: RTP and RTCP may go over one port. */
  declare readonly rtcpMux: boolean
  /**
   * Child `encryption`: How the media are encrypted by SRTP with keys that are sent here (XEP-0167
   * §7).
   */
  declare readonly encryption: RtpEncryption | undefined
  /** Child `bandwidth`: How much bandwidth the stream may take. */
  declare readonly bandwidth: RtpBandwidth | undefined

  constructor(init: RtpDescriptionInit, content?: Content<'jingle-rtp'>) {
    super(content)
    const v = take(rtpDescriptionDeclaration, init)
    this.media = v[0]
    this.ssrc = v[1]
    this.payloadTypes = v[2]
    this.rtcpMux = v[3]
    this.encryption = v[4]
    this.bandwidth = v[5]
  }
}

/** What a new {@link RtpDescription} is made of. */
export interface RtpDescriptionInit {
  /** Attribute `media`, required: What it is, usually audio or video. */
  readonly media: string
  /** Attribute `ssrc`: The synchronisation source, if there is one only. */
  readonly ssrc?: number | undefined
  /** Children `payload-type`: A codec (XEP-0167 §4). */
  readonly payloadTypes?: readonly NodeLike<RtpPayloadType>[] | undefined
  /** Child `rtcp-mux`: RTP and RTCP may go over one port. */
  readonly rtcpMux?: boolean | undefined
  /**
   * Child `encryption`: How the media are encrypted by SRTP with keys that are sent here (XEP-0167
   * §7).
   */
  readonly encryption?: NodeLike<RtpEncryption> | undefined
  /** Child `bandwidth`: How much bandwidth the stream may take. */
  readonly bandwidth?: NodeLike<RtpBandwidth> | undefined
}

/** Builds a {@link RtpDescription}; `build()` needs `media` first. */
export interface RtpDescriptionBuilder<out Missing extends string = 'media'>
  extends Builder<Missing> {
  /** Attribute `media`, required: What it is, usually audio or video. */
  media(value: string): RtpDescriptionBuilder<Exclude<Missing, 'media'>>
  /** Attribute `ssrc`: The synchronisation source, if there is one only. */
  ssrc(value: number): this
  /** Children `payload-type`: A codec (XEP-0167 §4). */
  payloadTypes(value: readonly NodeLike<RtpPayloadType>[]): this
  /** Child `rtcp-mux`: RTP and RTCP may go over one port. */
  rtcpMux(value: boolean): this
  /**
   * Child `encryption`: How the media are encrypted by SRTP with keys that are sent here (XEP-0167
   * §7).
   */
  encryption(value: NodeLike<RtpEncryption>): this
  /** Child `bandwidth`: How much bandwidth the stream may take. */
  bandwidth(value: NodeLike<RtpBandwidth>): this
  /**
   * Adds content: More about the stream, such as its sources (XEP-0339) and header extensions
   * (XEP-0294).
   */
  add(...content: Content<'jingle-rtp'>): this
  build(this: RtpDescriptionBuilder<never>): RtpDescription
}

const rtpPayloadTypeDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:1',
  name: 'payload-type',
  local: true,
  section: 'XEP-0167 §4',
  fields: {
    channels: { kind: 'attribute', type: 'unsignedByte', default: '1' },
    clockRate: { kind: 'attribute', name: 'clockrate', type: 'unsignedInt' },
    id: { kind: 'attribute', type: 'unsignedByte', required: true },
    maxPacketTime: { kind: 'attribute', name: 'maxptime', type: 'unsignedInt' },
    name: { kind: 'attribute' },
    packetTime: { kind: 'attribute', name: 'ptime', type: 'unsignedInt' },
    parameters: { kind: 'children', of: () => RtpParameter },
  },
  any: { contexts: ['jingle-rtp'], namespaces: '##other' },
}

/**
 * A codec (XEP-0167 §4).
 *
 * `<payload-type xmlns='urn:xmpp:jingle:apps:rtp:1' …><parameter/></payload-type>`
 *
 * @see [XEP-0167 §4](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpPayloadType extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:1 payload-type'
  init: RtpPayloadTypeInit
  in: object
}> {
  static override readonly declaration: Declaration = rtpPayloadTypeDeclaration
  declare static readonly builder: () => RtpPayloadTypeBuilder
  /** Attribute `channels`: How many channels it has. Default: `1`. */
  declare readonly channels: number
  /** Attribute `clockrate`: Its sampling frequency in hertz. */
  declare readonly clockRate: number | undefined
  /** Attribute `id`, required: Its number in the packets. */
  declare readonly id: number
  /** Attribute `maxptime`: The longest time of media in a packet, in milliseconds. */
  declare readonly maxPacketTime: number | undefined
  /** Attribute `name`: Its name, needed for numbers that are not assigned. */
  declare readonly name: string | undefined
  /** Attribute `ptime`: The time of media in a packet, in milliseconds. */
  declare readonly packetTime: number | undefined
  /** Children `parameter`: A parameter by its name. */
  declare readonly parameters: readonly RtpParameter[]

  constructor(init: RtpPayloadTypeInit, content?: Content<'jingle-rtp'>) {
    super(content)
    const v = take(rtpPayloadTypeDeclaration, init)
    this.channels = v[0]
    this.clockRate = v[1]
    this.id = v[2]
    this.maxPacketTime = v[3]
    this.name = v[4]
    this.packetTime = v[5]
    this.parameters = v[6]
  }
}

/** What a new {@link RtpPayloadType} is made of. */
export interface RtpPayloadTypeInit {
  /** Attribute `channels`: How many channels it has. Default: `1`. */
  readonly channels?: number | undefined
  /** Attribute `clockrate`: Its sampling frequency in hertz. */
  readonly clockRate?: number | undefined
  /** Attribute `id`, required: Its number in the packets. */
  readonly id: number
  /** Attribute `maxptime`: The longest time of media in a packet, in milliseconds. */
  readonly maxPacketTime?: number | undefined
  /** Attribute `name`: Its name, needed for numbers that are not assigned. */
  readonly name?: string | undefined
  /** Attribute `ptime`: The time of media in a packet, in milliseconds. */
  readonly packetTime?: number | undefined
  /** Children `parameter`: A parameter by its name. */
  readonly parameters?: readonly NodeLike<RtpParameter>[] | undefined
}

/** Builds a {@link RtpPayloadType}; `build()` needs `id` first. */
export interface RtpPayloadTypeBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `channels`: How many channels it has. Default: `1`. */
  channels(value: number): this
  /** Attribute `clockrate`: Its sampling frequency in hertz. */
  clockRate(value: number): this
  /** Attribute `id`, required: Its number in the packets. */
  id(value: number): RtpPayloadTypeBuilder<Exclude<Missing, 'id'>>
  /** Attribute `maxptime`: The longest time of media in a packet, in milliseconds. */
  maxPacketTime(value: number): this
  /** Attribute `name`: Its name, needed for numbers that are not assigned. */
  name(value: string): this
  /** Attribute `ptime`: The time of media in a packet, in milliseconds. */
  packetTime(value: number): this
  /** Children `parameter`: A parameter by its name. */
  parameters(value: readonly NodeLike<RtpParameter>[]): this
  /** Adds content: More about the codec, such as feedback messages (XEP-0293). */
  add(...content: Content<'jingle-rtp'>): this
  build(this: RtpPayloadTypeBuilder<never>): RtpPayloadType
}

const rtpParameterDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:1',
  name: 'parameter',
  local: true,
  section: 'XEP-0167 §4',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute', required: true },
  },
}

/**
 * A parameter by its name.
 *
 * `<parameter xmlns='urn:xmpp:jingle:apps:rtp:1' name='…' …/>`
 *
 * @see [XEP-0167 §4](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpParameter extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:1 parameter'
  init: RtpParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = rtpParameterDeclaration
  declare static readonly builder: () => RtpParameterBuilder
  /** Attribute `name`, required: Its name. */
  declare readonly name: string
  /** Attribute `value`, required: Its value. */
  declare readonly value: string

  constructor(init: RtpParameterInit, content?: Content) {
    super(content)
    const v = take(rtpParameterDeclaration, init)
    this.name = v[0]
    this.value = v[1]
  }
}

/** What a new {@link RtpParameter} is made of. */
export interface RtpParameterInit {
  /** Attribute `name`, required: Its name. */
  readonly name: string
  /** Attribute `value`, required: Its value. */
  readonly value: string
}

/** Builds a {@link RtpParameter}; `build()` needs `name`, `value` first. */
export interface RtpParameterBuilder<out Missing extends string = 'name' | 'value'>
  extends Builder<Missing> {
  /** Attribute `name`, required: Its name. */
  name(value: string): RtpParameterBuilder<Exclude<Missing, 'name'>>
  /** Attribute `value`, required: Its value. */
  value(value: string): RtpParameterBuilder<Exclude<Missing, 'value'>>
  add(...content: Content): this
  build(this: RtpParameterBuilder<never>): RtpParameter
}

const rtpEncryptionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:1',
  name: 'encryption',
  local: true,
  section: 'XEP-0167 §7',
  fields: {
    required: { kind: 'attribute', type: 'boolean' },
    cryptos: { kind: 'children', of: () => RtpCrypto },
  },
  any: { namespaces: '##other' },
}

/**
 * How the media are encrypted by SRTP with keys that are sent here (XEP-0167 §7).
 *
 * `<encryption xmlns='urn:xmpp:jingle:apps:rtp:1' required='…'><crypto/></encryption>`
 *
 * @see [XEP-0167 §7](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpEncryption extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:1 encryption'
  init: RtpEncryptionInit
  in: object
}> {
  static override readonly declaration: Declaration = rtpEncryptionDeclaration
  declare static readonly builder: () => RtpEncryptionBuilder
  /** Attribute `required`: Whether the media have to be encrypted. */
  declare readonly required: boolean | undefined
  /** Children `crypto`: A suite and its key. */
  declare readonly cryptos: readonly RtpCrypto[]

  constructor(init?: RtpEncryptionInit, content?: Content) {
    super(content)
    const v = take(rtpEncryptionDeclaration, init)
    this.required = v[0]
    this.cryptos = v[1]
  }
}

/** What a new {@link RtpEncryption} is made of. */
export interface RtpEncryptionInit {
  /** Attribute `required`: Whether the media have to be encrypted. */
  readonly required?: boolean | undefined
  /** Children `crypto`: A suite and its key. */
  readonly cryptos?: readonly NodeLike<RtpCrypto>[] | undefined
}

/** Builds a {@link RtpEncryption}. */
export interface RtpEncryptionBuilder extends Builder<never> {
  /** Attribute `required`: Whether the media have to be encrypted. */
  required(value: boolean): this
  /** Children `crypto`: A suite and its key. */
  cryptos(value: readonly NodeLike<RtpCrypto>[]): this
  /** Adds content: Another way to get keys, such as ZRTP (XEP-0262). */
  add(...content: Content): this
  build(): RtpEncryption
}

const rtpCryptoDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:1',
  name: 'crypto',
  local: true,
  section: 'XEP-0167 §7',
  fields: {
    suite: { kind: 'attribute', name: 'crypto-suite', required: true },
    keyParams: { kind: 'attribute', name: 'key-params', required: true },
    sessionParams: { kind: 'attribute', name: 'session-params' },
    tag: { kind: 'attribute', required: true },
  },
}

/**
 * A suite and its key.
 *
 * `<crypto xmlns='urn:xmpp:jingle:apps:rtp:1' crypto-suite='…' …/>`
 *
 * @see [XEP-0167 §7](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpCrypto extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:1 crypto'
  init: RtpCryptoInit
  in: object
}> {
  static override readonly declaration: Declaration = rtpCryptoDeclaration
  declare static readonly builder: () => RtpCryptoBuilder
  /** Attribute `crypto-suite`, required: The suite, by its name in SDP. */
  declare readonly suite: string
  /** Attribute `key-params`, required: The key, as in SDP. */
  declare readonly keyParams: string
  /** Attribute `session-params`: More parameters, as in SDP. */
  declare readonly sessionParams: string | undefined
  /** Attribute `tag`, required: The name of this choice. */
  declare readonly tag: string

  constructor(init: RtpCryptoInit, content?: Content) {
    super(content)
    const v = take(rtpCryptoDeclaration, init)
    this.suite = v[0]
    this.keyParams = v[1]
    this.sessionParams = v[2]
    this.tag = v[3]
  }
}

/** What a new {@link RtpCrypto} is made of. */
export interface RtpCryptoInit {
  /** Attribute `crypto-suite`, required: The suite, by its name in SDP. */
  readonly suite: string
  /** Attribute `key-params`, required: The key, as in SDP. */
  readonly keyParams: string
  /** Attribute `session-params`: More parameters, as in SDP. */
  readonly sessionParams?: string | undefined
  /** Attribute `tag`, required: The name of this choice. */
  readonly tag: string
}

/** Builds a {@link RtpCrypto}; `build()` needs `suite`, `keyParams`, `tag` first. */
export interface RtpCryptoBuilder<out Missing extends string = 'suite' | 'keyParams' | 'tag'>
  extends Builder<Missing> {
  /** Attribute `crypto-suite`, required: The suite, by its name in SDP. */
  suite(value: string): RtpCryptoBuilder<Exclude<Missing, 'suite'>>
  /** Attribute `key-params`, required: The key, as in SDP. */
  keyParams(value: string): RtpCryptoBuilder<Exclude<Missing, 'keyParams'>>
  /** Attribute `session-params`: More parameters, as in SDP. */
  sessionParams(value: string): this
  /** Attribute `tag`, required: The name of this choice. */
  tag(value: string): RtpCryptoBuilder<Exclude<Missing, 'tag'>>
  add(...content: Content): this
  build(this: RtpCryptoBuilder<never>): RtpCrypto
}

const rtpBandwidthDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:1',
  name: 'bandwidth',
  local: true,
  section: 'XEP-0167 §4',
  fields: {
    type: { kind: 'attribute', required: true },
    text: { kind: 'text' },
  },
}

/**
 * How much bandwidth the stream may take.
 *
 * `<bandwidth xmlns='urn:xmpp:jingle:apps:rtp:1' type='…'>…</bandwidth>`
 *
 * @see [XEP-0167 §4](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpBandwidth extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:1 bandwidth'
  init: RtpBandwidthInit
  in: object
}> {
  static override readonly declaration: Declaration = rtpBandwidthDeclaration
  declare static readonly builder: () => RtpBandwidthBuilder
  /** Attribute `type`, required: What is limited and in which unit, as in SDP. */
  declare readonly type: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: RtpBandwidthInit, content?: Content) {
    super(content)
    const v = take(rtpBandwidthDeclaration, init)
    this.type = v[0]
    this.text = v[1]
  }
}

/** What a new {@link RtpBandwidth} is made of. */
export interface RtpBandwidthInit {
  /** Attribute `type`, required: What is limited and in which unit, as in SDP. */
  readonly type: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link RtpBandwidth}; `build()` needs `type` first. */
export interface RtpBandwidthBuilder<out Missing extends string = 'type'> extends Builder<Missing> {
  /** Attribute `type`, required: What is limited and in which unit, as in SDP. */
  type(value: string): RtpBandwidthBuilder<Exclude<Missing, 'type'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: RtpBandwidthBuilder<never>): RtpBandwidth
}
