// Code generated from schemas/xep-0065/socks5-bytestreams.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

/**
 * What a connection carries (XEP-0065 §9.1).
 *
 * - `tcp`: Bytes.
 * - `udp`: Packets.
 */
export type BytestreamMode = 'tcp' | 'udp'

/** The values of {@link BytestreamMode}, in the order of the schema. */
export const bytestreamModes: readonly BytestreamMode[] = ['tcp', 'udp']

const bytestreamDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/bytestreams',
  name: 'query',
  section: 'XEP-0065 §9.1',
  fields: {
    destinationAddress: { kind: 'attribute', name: 'dstaddr' },
    mode: { kind: 'attribute', type: 'token', values: bytestreamModes, default: 'tcp' },
    sid: { kind: 'attribute' },
    streamHosts: { kind: 'children', of: () => BytestreamHost },
    streamHostUsed: { kind: 'child', of: () => BytestreamHostUsed },
    activate: { kind: 'childText', type: 'jid' },
  },
  answers: { get: () => Bytestream, set: [() => Bytestream, 'empty'] },
}

/**
 * In a get to a proxy, empty: where are you? In a set: connect to one of these, or start the bytes.
 * The result of a set says which was reached, and is empty after activate (XEP-0065 §4 to §6).
 *
 * `<query xmlns='http://jabber.org/protocol/bytestreams' …><streamhost/><streamhost-used/><activate/></query>`
 *
 * @see [XEP-0065 §9.1](https://xmpp.org/extensions/xep-0065.html)
 */
export class Bytestream extends Node<{
  wire: 'http://jabber.org/protocol/bytestreams query'
  init: BytestreamInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: Bytestream; set: Bytestream | undefined }
}> {
  static override readonly declaration: Declaration = bytestreamDeclaration
  declare static readonly builder: () => BytestreamBuilder
  /** Attribute `dstaddr`: The name of the connection in SOCKS5. */
  declare readonly destinationAddress: string | undefined
  /** Attribute `mode`: Whether bytes or packets are sent. Default: `tcp`. One of `tcp`, `udp`. */
  declare readonly mode: BytestreamMode
  /** Attribute `sid`: The name of the bytestream; absent only where a proxy is asked. */
  declare readonly sid: string | undefined
  /** Children `streamhost`: Where to connect to (XEP-0065 §9.2). */
  declare readonly streamHosts: readonly BytestreamHost[]
  /** Child `streamhost-used`: In the result: which was reached (XEP-0065 §9.3). */
  declare readonly streamHostUsed: BytestreamHostUsed | undefined
  /** Child `activate`: In a set to a proxy: start the bytes to this JID (XEP-0065 §9.4). */
  declare readonly activate: Jid | undefined

  constructor(init?: BytestreamInit, content?: Content) {
    super(content)
    const v = take(bytestreamDeclaration, init)
    this.destinationAddress = v[0]
    this.mode = v[1]
    this.sid = v[2]
    this.streamHosts = v[3]
    this.streamHostUsed = v[4]
    this.activate = v[5]
  }
}

/** What a new {@link Bytestream} is made of. */
export interface BytestreamInit {
  /** Attribute `dstaddr`: The name of the connection in SOCKS5. */
  readonly destinationAddress?: string | undefined
  /** Attribute `mode`: Whether bytes or packets are sent. Default: `tcp`. One of `tcp`, `udp`. */
  readonly mode?: BytestreamMode | undefined
  /** Attribute `sid`: The name of the bytestream; absent only where a proxy is asked. */
  readonly sid?: string | undefined
  /** Children `streamhost`: Where to connect to (XEP-0065 §9.2). */
  readonly streamHosts?: readonly NodeLike<BytestreamHost>[] | undefined
  /** Child `streamhost-used`: In the result: which was reached (XEP-0065 §9.3). */
  readonly streamHostUsed?: NodeLike<BytestreamHostUsed> | undefined
  /** Child `activate`: In a set to a proxy: start the bytes to this JID (XEP-0065 §9.4). */
  readonly activate?: JidLike | undefined
}

/** Builds a {@link Bytestream}. */
export interface BytestreamBuilder extends Builder<never> {
  /** Attribute `dstaddr`: The name of the connection in SOCKS5. */
  destinationAddress(value: string): this
  /** Attribute `mode`: Whether bytes or packets are sent. Default: `tcp`. One of `tcp`, `udp`. */
  mode(value: BytestreamMode): this
  /** Attribute `sid`: The name of the bytestream; absent only where a proxy is asked. */
  sid(value: string): this
  /** Children `streamhost`: Where to connect to (XEP-0065 §9.2). */
  streamHosts(value: readonly NodeLike<BytestreamHost>[]): this
  /** Child `streamhost-used`: In the result: which was reached (XEP-0065 §9.3). */
  streamHostUsed(value: NodeLike<BytestreamHostUsed>): this
  /** Child `activate`: In a set to a proxy: start the bytes to this JID (XEP-0065 §9.4). */
  activate(value: JidLike): this
  add(...content: Content): this
  build(): Bytestream
}

const bytestreamHostDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/bytestreams',
  name: 'streamhost',
  local: true,
  section: 'XEP-0065 §9.2',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    host: { kind: 'attribute', required: true },
    port: { kind: 'attribute', type: 'unsignedShort', default: '1080' },
    zeroconf: { kind: 'attribute' },
  },
}

/**
 * Where to connect to (XEP-0065 §9.2).
 *
 * `<streamhost xmlns='http://jabber.org/protocol/bytestreams' …/>`
 *
 * @see [XEP-0065 §9.2](https://xmpp.org/extensions/xep-0065.html)
 */
export class BytestreamHost extends Node<{
  wire: 'http://jabber.org/protocol/bytestreams streamhost'
  init: BytestreamHostInit
  in: object
}> {
  static override readonly declaration: Declaration = bytestreamHostDeclaration
  declare static readonly builder: () => BytestreamHostBuilder
  /** Attribute `jid`, required: Whose it is: the requester or a proxy. */
  declare readonly jid: Jid
  /** Attribute `host`, required: The address or host name. */
  declare readonly host: string
  /** Attribute `port`: The port; 1080 where it is absent. Default: `1080`. */
  declare readonly port: number
  /**
   * Attribute `zeroconf`: A service to be found by zeroconf, in older versions of the
   * specification.
   */
  declare readonly zeroconf: string | undefined

  constructor(init: BytestreamHostInit, content?: Content) {
    super(content)
    const v = take(bytestreamHostDeclaration, init)
    this.jid = v[0]
    this.host = v[1]
    this.port = v[2]
    this.zeroconf = v[3]
  }
}

/** What a new {@link BytestreamHost} is made of. */
export interface BytestreamHostInit {
  /** Attribute `jid`, required: Whose it is: the requester or a proxy. */
  readonly jid: JidLike
  /** Attribute `host`, required: The address or host name. */
  readonly host: string
  /** Attribute `port`: The port; 1080 where it is absent. Default: `1080`. */
  readonly port?: number | undefined
  /**
   * Attribute `zeroconf`: A service to be found by zeroconf, in older versions of the
   * specification.
   */
  readonly zeroconf?: string | undefined
}

/** Builds a {@link BytestreamHost}; `build()` needs `jid`, `host` first. */
export interface BytestreamHostBuilder<out Missing extends string = 'jid' | 'host'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: Whose it is: the requester or a proxy. */
  jid(value: JidLike): BytestreamHostBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `host`, required: The address or host name. */
  host(value: string): BytestreamHostBuilder<Exclude<Missing, 'host'>>
  /** Attribute `port`: The port; 1080 where it is absent. Default: `1080`. */
  port(value: number): this
  /**
   * Attribute `zeroconf`: A service to be found by zeroconf, in older versions of the
   * specification.
   */
  zeroconf(value: string): this
  add(...content: Content): this
  build(this: BytestreamHostBuilder<never>): BytestreamHost
}

const bytestreamHostUsedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/bytestreams',
  name: 'streamhost-used',
  local: true,
  section: 'XEP-0065 §9.3',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
}

/**
 * In the result: which was reached (XEP-0065 §9.3).
 *
 * `<streamhost-used xmlns='http://jabber.org/protocol/bytestreams' …/>`
 *
 * @see [XEP-0065 §9.3](https://xmpp.org/extensions/xep-0065.html)
 */
export class BytestreamHostUsed extends Node<{
  wire: 'http://jabber.org/protocol/bytestreams streamhost-used'
  init: BytestreamHostUsedInit
  in: object
}> {
  static override readonly declaration: Declaration = bytestreamHostUsedDeclaration
  declare static readonly builder: () => BytestreamHostUsedBuilder
  /** Attribute `jid`, required: Whose it is. */
  declare readonly jid: Jid

  constructor(init: BytestreamHostUsedInit, content?: Content) {
    super(content)
    const v = take(bytestreamHostUsedDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link BytestreamHostUsed} is made of. */
export interface BytestreamHostUsedInit {
  /** Attribute `jid`, required: Whose it is. */
  readonly jid: JidLike
}

/** Builds a {@link BytestreamHostUsed}; `build()` needs `jid` first. */
export interface BytestreamHostUsedBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: Whose it is. */
  jid(value: JidLike): BytestreamHostUsedBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: BytestreamHostUsedBuilder<never>): BytestreamHostUsed
}

const bytestreamUdpSuccessDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/bytestreams',
  name: 'udpsuccess',
  section: 'XEP-0065 §8.3.2',
  fields: {
    destinationAddress: { kind: 'attribute', name: 'dstaddr', required: true },
  },
}

/**
 * The first packet has come (XEP-0065 §8.3.2).
 *
 * `<udpsuccess xmlns='http://jabber.org/protocol/bytestreams' …/>`
 *
 * @see [XEP-0065 §8.3.2](https://xmpp.org/extensions/xep-0065.html)
 */
export class BytestreamUdpSuccess extends Node<{
  wire: 'http://jabber.org/protocol/bytestreams udpsuccess'
  init: BytestreamUdpSuccessInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = bytestreamUdpSuccessDeclaration
  declare static readonly builder: () => BytestreamUdpSuccessBuilder
  /** Attribute `dstaddr`, required: The name of the connection in SOCKS5. */
  declare readonly destinationAddress: string

  constructor(init: BytestreamUdpSuccessInit, content?: Content) {
    super(content)
    const v = take(bytestreamUdpSuccessDeclaration, init)
    this.destinationAddress = v[0]
  }
}

/** What a new {@link BytestreamUdpSuccess} is made of. */
export interface BytestreamUdpSuccessInit {
  /** Attribute `dstaddr`, required: The name of the connection in SOCKS5. */
  readonly destinationAddress: string
}

/** Builds a {@link BytestreamUdpSuccess}; `build()` needs `destinationAddress` first. */
export interface BytestreamUdpSuccessBuilder<out Missing extends string = 'destinationAddress'>
  extends Builder<Missing> {
  /** Attribute `dstaddr`, required: The name of the connection in SOCKS5. */
  destinationAddress(
    value: string,
  ): BytestreamUdpSuccessBuilder<Exclude<Missing, 'destinationAddress'>>
  add(...content: Content): this
  build(this: BytestreamUdpSuccessBuilder<never>): BytestreamUdpSuccess
}
