// Code generated from schemas/xep-0260/jingle-s5b.xsd; DO NOT EDIT.
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
 * The kinds of addresses (XEP-0260 §2.1).
 *
 * - `assisted`: One that a router forwards.
 * - `direct`: One of the device.
 * - `proxy`: One of a proxy.
 * - `tunnel`: One in a tunnel.
 */
export type Socks5CandidateType = 'assisted' | 'direct' | 'proxy' | 'tunnel'

/** The values of {@link Socks5CandidateType}, in the order of the schema. */
export const socks5CandidateTypes: readonly Socks5CandidateType[] = [
  'assisted',
  'direct',
  'proxy',
  'tunnel',
]

/**
 * What a connection carries (XEP-0260 §2.2).
 *
 * - `tcp`: Bytes.
 * - `udp`: Packets.
 */
export type Socks5Mode = 'tcp' | 'udp'

/** The values of {@link Socks5Mode}, in the order of the schema. */
export const socks5Modes: readonly Socks5Mode[] = ['tcp', 'udp']

const socks5TransportDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:s5b:1',
  name: 'transport',
  section: 'XEP-0260 §2.2',
  fields: {
    destinationAddress: { kind: 'attribute', name: 'dstaddr' },
    mode: { kind: 'attribute', type: 'token', values: socks5Modes, default: 'tcp' },
    sid: { kind: 'attribute', required: true },
    activated: { kind: 'child', of: () => Socks5Activated },
    candidates: { kind: 'children', of: () => Socks5Candidate },
    candidateError: { kind: 'flag', name: 'candidate-error' },
    candidateUsed: { kind: 'child', of: () => Socks5CandidateUsed },
    proxyError: { kind: 'flag', name: 'proxy-error' },
  },
}

/**
 * Addresses of the party, or what became of those of the other (XEP-0260 §2.2).
 *
 * `<transport xmlns='urn:xmpp:jingle:transports:s5b:1' …><activated/><candidate/><candidate-error/><candidate-used/>…</transport>`
 *
 * @see [XEP-0260 §2.2](https://xmpp.org/extensions/xep-0260.html)
 */
export class Socks5Transport extends Node<{
  wire: 'urn:xmpp:jingle:transports:s5b:1 transport'
  init: Socks5TransportInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = socks5TransportDeclaration
  declare static readonly builder: () => Socks5TransportBuilder
  /** Attribute `dstaddr`: The name of the connection in SOCKS5, where candidates are proxies. */
  declare readonly destinationAddress: string | undefined
  /** Attribute `mode`: Whether bytes or packets are sent. Default: `tcp`. One of `tcp`, `udp`. */
  declare readonly mode: Socks5Mode
  /** Attribute `sid`, required: The name of the connection. */
  declare readonly sid: string
  /** Child `activated`: The proxy that was chosen is ready (XEP-0260 §2.4). */
  declare readonly activated: Socks5Activated | undefined
  /** Children `candidate`: An address where the party may be reached (XEP-0260 §2.2). */
  declare readonly candidates: readonly Socks5Candidate[]
  /** Child `candidate-error`: The party could reach none of the addresses (XEP-0260 §2.3). */
  declare readonly candidateError: boolean
  /** Child `candidate-used`: The address that the party reached (XEP-0260 §2.3). */
  declare readonly candidateUsed: Socks5CandidateUsed | undefined
  /** Child `proxy-error`: The party could not use the proxy that was chosen (XEP-0260 §2.4). */
  declare readonly proxyError: boolean

  constructor(init: Socks5TransportInit, content?: Content) {
    super(content)
    const v = take(socks5TransportDeclaration, init)
    this.destinationAddress = v[0]
    this.mode = v[1]
    this.sid = v[2]
    this.activated = v[3]
    this.candidates = v[4]
    this.candidateError = v[5]
    this.candidateUsed = v[6]
    this.proxyError = v[7]
  }
}

/** What a new {@link Socks5Transport} is made of. */
export interface Socks5TransportInit {
  /** Attribute `dstaddr`: The name of the connection in SOCKS5, where candidates are proxies. */
  readonly destinationAddress?: string | undefined
  /** Attribute `mode`: Whether bytes or packets are sent. Default: `tcp`. One of `tcp`, `udp`. */
  readonly mode?: Socks5Mode | undefined
  /** Attribute `sid`, required: The name of the connection. */
  readonly sid: string
  /** Child `activated`: The proxy that was chosen is ready (XEP-0260 §2.4). */
  readonly activated?: NodeLike<Socks5Activated> | undefined
  /** Children `candidate`: An address where the party may be reached (XEP-0260 §2.2). */
  readonly candidates?: readonly NodeLike<Socks5Candidate>[] | undefined
  /** Child `candidate-error`: The party could reach none of the addresses (XEP-0260 §2.3). */
  readonly candidateError?: boolean | undefined
  /** Child `candidate-used`: The address that the party reached (XEP-0260 §2.3). */
  readonly candidateUsed?: NodeLike<Socks5CandidateUsed> | undefined
  /** Child `proxy-error`: The party could not use the proxy that was chosen (XEP-0260 §2.4). */
  readonly proxyError?: boolean | undefined
}

/** Builds a {@link Socks5Transport}; `build()` needs `sid` first. */
export interface Socks5TransportBuilder<out Missing extends string = 'sid'>
  extends Builder<Missing> {
  /** Attribute `dstaddr`: The name of the connection in SOCKS5, where candidates are proxies. */
  destinationAddress(value: string): this
  /** Attribute `mode`: Whether bytes or packets are sent. Default: `tcp`. One of `tcp`, `udp`. */
  mode(value: Socks5Mode): this
  /** Attribute `sid`, required: The name of the connection. */
  sid(value: string): Socks5TransportBuilder<Exclude<Missing, 'sid'>>
  /** Child `activated`: The proxy that was chosen is ready (XEP-0260 §2.4). */
  activated(value: NodeLike<Socks5Activated>): this
  /** Children `candidate`: An address where the party may be reached (XEP-0260 §2.2). */
  candidates(value: readonly NodeLike<Socks5Candidate>[]): this
  /** Child `candidate-error`: The party could reach none of the addresses (XEP-0260 §2.3). */
  candidateError(value: boolean): this
  /** Child `candidate-used`: The address that the party reached (XEP-0260 §2.3). */
  candidateUsed(value: NodeLike<Socks5CandidateUsed>): this
  /** Child `proxy-error`: The party could not use the proxy that was chosen (XEP-0260 §2.4). */
  proxyError(value: boolean): this
  add(...content: Content): this
  build(this: Socks5TransportBuilder<never>): Socks5Transport
}

const socks5ActivatedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:s5b:1',
  name: 'activated',
  local: true,
  section: 'XEP-0260 §2.4',
  fields: {
    cid: { kind: 'attribute', required: true },
  },
}

/**
 * The proxy that was chosen is ready (XEP-0260 §2.4).
 *
 * `<activated xmlns='urn:xmpp:jingle:transports:s5b:1' cid='…'/>`
 *
 * @see [XEP-0260 §2.4](https://xmpp.org/extensions/xep-0260.html)
 */
export class Socks5Activated extends Node<{
  wire: 'urn:xmpp:jingle:transports:s5b:1 activated'
  init: Socks5ActivatedInit
  in: object
}> {
  static override readonly declaration: Declaration = socks5ActivatedDeclaration
  declare static readonly builder: () => Socks5ActivatedBuilder
  /** Attribute `cid`, required: The candidate. */
  declare readonly cid: string

  constructor(init: Socks5ActivatedInit, content?: Content) {
    super(content)
    const v = take(socks5ActivatedDeclaration, init)
    this.cid = v[0]
  }
}

/** What a new {@link Socks5Activated} is made of. */
export interface Socks5ActivatedInit {
  /** Attribute `cid`, required: The candidate. */
  readonly cid: string
}

/** Builds a {@link Socks5Activated}; `build()` needs `cid` first. */
export interface Socks5ActivatedBuilder<out Missing extends string = 'cid'>
  extends Builder<Missing> {
  /** Attribute `cid`, required: The candidate. */
  cid(value: string): Socks5ActivatedBuilder<Exclude<Missing, 'cid'>>
  add(...content: Content): this
  build(this: Socks5ActivatedBuilder<never>): Socks5Activated
}

const socks5CandidateDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:s5b:1',
  name: 'candidate',
  local: true,
  section: 'XEP-0260 §2.2',
  fields: {
    cid: { kind: 'attribute', required: true },
    host: { kind: 'attribute', required: true },
    jid: { kind: 'attribute', type: 'jid', required: true },
    port: { kind: 'attribute', type: 'unsignedShort' },
    priority: { kind: 'attribute', type: 'unsignedInt', required: true },
    type: { kind: 'attribute', type: 'token', values: socks5CandidateTypes, default: 'direct' },
  },
}

/**
 * An address where the party may be reached (XEP-0260 §2.2).
 *
 * `<candidate xmlns='urn:xmpp:jingle:transports:s5b:1' cid='…' …/>`
 *
 * @see [XEP-0260 §2.2](https://xmpp.org/extensions/xep-0260.html)
 */
export class Socks5Candidate extends Node<{
  wire: 'urn:xmpp:jingle:transports:s5b:1 candidate'
  init: Socks5CandidateInit
  in: object
}> {
  static override readonly declaration: Declaration = socks5CandidateDeclaration
  declare static readonly builder: () => Socks5CandidateBuilder
  /** Attribute `cid`, required: The name of the candidate. */
  declare readonly cid: string
  /** Attribute `host`, required: The address or host name. */
  declare readonly host: string
  /** Attribute `jid`, required: Whose it is: the party or the proxy. */
  declare readonly jid: Jid
  /** Attribute `port`: The port. */
  declare readonly port: number | undefined
  /** Attribute `priority`, required: How much it is preferred. */
  declare readonly priority: number
  /**
   * Attribute `type`: What kind of address it is. Default: `direct`. One of `assisted`, `direct`,
   * `proxy`, `tunnel`.
   */
  declare readonly type: Socks5CandidateType

  constructor(init: Socks5CandidateInit, content?: Content) {
    super(content)
    const v = take(socks5CandidateDeclaration, init)
    this.cid = v[0]
    this.host = v[1]
    this.jid = v[2]
    this.port = v[3]
    this.priority = v[4]
    this.type = v[5]
  }
}

/** What a new {@link Socks5Candidate} is made of. */
export interface Socks5CandidateInit {
  /** Attribute `cid`, required: The name of the candidate. */
  readonly cid: string
  /** Attribute `host`, required: The address or host name. */
  readonly host: string
  /** Attribute `jid`, required: Whose it is: the party or the proxy. */
  readonly jid: JidLike
  /** Attribute `port`: The port. */
  readonly port?: number | undefined
  /** Attribute `priority`, required: How much it is preferred. */
  readonly priority: number
  /**
   * Attribute `type`: What kind of address it is. Default: `direct`. One of `assisted`, `direct`,
   * `proxy`, `tunnel`.
   */
  readonly type?: Socks5CandidateType | undefined
}

/** Builds a {@link Socks5Candidate}; `build()` needs `cid`, `host`, `jid`, `priority` first. */
export interface Socks5CandidateBuilder<
  out Missing extends string = 'cid' | 'host' | 'jid' | 'priority',
> extends Builder<Missing> {
  /** Attribute `cid`, required: The name of the candidate. */
  cid(value: string): Socks5CandidateBuilder<Exclude<Missing, 'cid'>>
  /** Attribute `host`, required: The address or host name. */
  host(value: string): Socks5CandidateBuilder<Exclude<Missing, 'host'>>
  /** Attribute `jid`, required: Whose it is: the party or the proxy. */
  jid(value: JidLike): Socks5CandidateBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `port`: The port. */
  port(value: number): this
  /** Attribute `priority`, required: How much it is preferred. */
  priority(value: number): Socks5CandidateBuilder<Exclude<Missing, 'priority'>>
  /**
   * Attribute `type`: What kind of address it is. Default: `direct`. One of `assisted`, `direct`,
   * `proxy`, `tunnel`.
   */
  type(value: Socks5CandidateType): this
  add(...content: Content): this
  build(this: Socks5CandidateBuilder<never>): Socks5Candidate
}

const socks5CandidateUsedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:s5b:1',
  name: 'candidate-used',
  local: true,
  section: 'XEP-0260 §2.3',
  fields: {
    cid: { kind: 'attribute', required: true },
  },
}

/**
 * The address that the party reached (XEP-0260 §2.3).
 *
 * `<candidate-used xmlns='urn:xmpp:jingle:transports:s5b:1' …/>`
 *
 * @see [XEP-0260 §2.3](https://xmpp.org/extensions/xep-0260.html)
 */
export class Socks5CandidateUsed extends Node<{
  wire: 'urn:xmpp:jingle:transports:s5b:1 candidate-used'
  init: Socks5CandidateUsedInit
  in: object
}> {
  static override readonly declaration: Declaration = socks5CandidateUsedDeclaration
  declare static readonly builder: () => Socks5CandidateUsedBuilder
  /** Attribute `cid`, required: The candidate. */
  declare readonly cid: string

  constructor(init: Socks5CandidateUsedInit, content?: Content) {
    super(content)
    const v = take(socks5CandidateUsedDeclaration, init)
    this.cid = v[0]
  }
}

/** What a new {@link Socks5CandidateUsed} is made of. */
export interface Socks5CandidateUsedInit {
  /** Attribute `cid`, required: The candidate. */
  readonly cid: string
}

/** Builds a {@link Socks5CandidateUsed}; `build()` needs `cid` first. */
export interface Socks5CandidateUsedBuilder<out Missing extends string = 'cid'>
  extends Builder<Missing> {
  /** Attribute `cid`, required: The candidate. */
  cid(value: string): Socks5CandidateUsedBuilder<Exclude<Missing, 'cid'>>
  add(...content: Content): this
  build(this: Socks5CandidateUsedBuilder<never>): Socks5CandidateUsed
}
