// Code generated from schemas/xep-0176/ice-udp.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * How an address was found (RFC 8445).
 *
 * - `host`: It is one of the device.
 * - `prflx`: The other party saw it.
 * - `relay`: It is one of a relay.
 * - `srflx`: A server saw it.
 */
export type IceUdpCandidateType = 'host' | 'prflx' | 'relay' | 'srflx'

/** The values of {@link IceUdpCandidateType}, in the order of the schema. */
export const iceUdpCandidateTypes: readonly IceUdpCandidateType[] = [
  'host',
  'prflx',
  'relay',
  'srflx',
]

const iceUdpTransportDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:ice-udp:1',
  name: 'transport',
  section: 'XEP-0176 §5.3',
  fields: {
    password: { kind: 'attribute', name: 'pwd' },
    userFragment: { kind: 'attribute', name: 'ufrag' },
    candidates: { kind: 'children', of: () => IceUdpCandidate },
    remoteCandidate: { kind: 'child', of: () => IceUdpRemoteCandidate },
  },
  any: { contexts: ['jingle-transport'], namespaces: '##other' },
}

/**
 * Addresses of the party, in an offer or one by one as they are found (XEP-0176 §5.3).
 *
 * `<transport xmlns='urn:xmpp:jingle:transports:ice-udp:1' …><candidate/><remote-candidate/></transport>`
 *
 * @see [XEP-0176 §5.3](https://xmpp.org/extensions/xep-0176.html)
 */
export class IceUdpTransport extends Node<{
  wire: 'urn:xmpp:jingle:transports:ice-udp:1 transport'
  init: IceUdpTransportInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = iceUdpTransportDeclaration
  declare static readonly builder: () => IceUdpTransportBuilder
  /** Attribute `pwd`: The password of ICE. */
  declare readonly password: string | undefined
  /** Attribute `ufrag`: The user name of ICE. */
  declare readonly userFragment: string | undefined
  /** Children `candidate`: An address where the party may be reached (XEP-0176 §5.3). */
  declare readonly candidates: readonly IceUdpCandidate[]
  /** Child `remote-candidate`: The address of the other party that is chosen (XEP-0176 §5.7). */
  declare readonly remoteCandidate: IceUdpRemoteCandidate | undefined

  constructor(init?: IceUdpTransportInit, content?: Content<'jingle-transport'>) {
    super(content)
    const v = take(iceUdpTransportDeclaration, init)
    this.password = v[0]
    this.userFragment = v[1]
    this.candidates = v[2]
    this.remoteCandidate = v[3]
  }
}

/** What a new {@link IceUdpTransport} is made of. */
export interface IceUdpTransportInit {
  /** Attribute `pwd`: The password of ICE. */
  readonly password?: string | undefined
  /** Attribute `ufrag`: The user name of ICE. */
  readonly userFragment?: string | undefined
  /** Children `candidate`: An address where the party may be reached (XEP-0176 §5.3). */
  readonly candidates?: readonly NodeLike<IceUdpCandidate>[] | undefined
  /** Child `remote-candidate`: The address of the other party that is chosen (XEP-0176 §5.7). */
  readonly remoteCandidate?: NodeLike<IceUdpRemoteCandidate> | undefined
}

/** Builds a {@link IceUdpTransport}. */
export interface IceUdpTransportBuilder extends Builder<never> {
  /** Attribute `pwd`: The password of ICE. */
  password(value: string): this
  /** Attribute `ufrag`: The user name of ICE. */
  userFragment(value: string): this
  /** Children `candidate`: An address where the party may be reached (XEP-0176 §5.3). */
  candidates(value: readonly NodeLike<IceUdpCandidate>[]): this
  /** Child `remote-candidate`: The address of the other party that is chosen (XEP-0176 §5.7). */
  remoteCandidate(value: NodeLike<IceUdpRemoteCandidate>): this
  /** Adds content: More about the transport, such as the fingerprint of DTLS (XEP-0320). */
  add(...content: Content<'jingle-transport'>): this
  build(): IceUdpTransport
}

const iceUdpCandidateDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:ice-udp:1',
  name: 'candidate',
  local: true,
  section: 'XEP-0176 §5.3',
  fields: {
    component: { kind: 'attribute', type: 'unsignedByte', required: true },
    foundation: { kind: 'attribute', required: true },
    generation: { kind: 'attribute', type: 'unsignedByte', required: true },
    id: { kind: 'attribute', required: true },
    ip: { kind: 'attribute', required: true },
    network: { kind: 'attribute', type: 'unsignedByte' },
    port: { kind: 'attribute', type: 'unsignedShort', required: true },
    priority: { kind: 'attribute', type: 'unsignedInt', required: true },
    protocol: { kind: 'attribute', required: true },
    relatedAddress: { kind: 'attribute', name: 'rel-addr' },
    relatedPort: { kind: 'attribute', name: 'rel-port', type: 'unsignedShort' },
    type: { kind: 'attribute', type: 'token', values: iceUdpCandidateTypes, required: true },
  },
}

/**
 * An address where the party may be reached (XEP-0176 §5.3).
 *
 * `<candidate xmlns='urn:xmpp:jingle:transports:ice-udp:1' …/>`
 *
 * @see [XEP-0176 §5.3](https://xmpp.org/extensions/xep-0176.html)
 */
export class IceUdpCandidate extends Node<{
  wire: 'urn:xmpp:jingle:transports:ice-udp:1 candidate'
  init: IceUdpCandidateInit
  in: object
}> {
  static override readonly declaration: Declaration = iceUdpCandidateDeclaration
  declare static readonly builder: () => IceUdpCandidateBuilder
  /** Attribute `component`, required: Which part of the stream: 1 for RTP, 2 for RTCP. */
  declare readonly component: number
  /** Attribute `foundation`, required: The same for addresses found in the same way. */
  declare readonly foundation: string
  /** Attribute `generation`, required: Which try of ICE this belongs to; 0 at first. */
  declare readonly generation: number
  /** Attribute `id`, required: The name of the candidate. */
  declare readonly id: string
  /** Attribute `ip`, required: The address, of IPv4 or IPv6. */
  declare readonly ip: string
  /** Attribute `network`: Which network interface, by a number. */
  declare readonly network: number | undefined
  /** Attribute `port`, required: The port. */
  declare readonly port: number
  /** Attribute `priority`, required: How much it is preferred, as ICE computes it. */
  declare readonly priority: number
  /** Attribute `protocol`, required: The protocol, which is udp. */
  declare readonly protocol: string
  /** Attribute `rel-addr`: The address that it was found from. */
  declare readonly relatedAddress: string | undefined
  /** Attribute `rel-port`: The port that it was found from. */
  declare readonly relatedPort: number | undefined
  /** Attribute `type`, required: How it was found. One of `host`, `prflx`, `relay`, `srflx`. */
  declare readonly type: IceUdpCandidateType

  constructor(init: IceUdpCandidateInit, content?: Content) {
    super(content)
    const v = take(iceUdpCandidateDeclaration, init)
    this.component = v[0]
    this.foundation = v[1]
    this.generation = v[2]
    this.id = v[3]
    this.ip = v[4]
    this.network = v[5]
    this.port = v[6]
    this.priority = v[7]
    this.protocol = v[8]
    this.relatedAddress = v[9]
    this.relatedPort = v[10]
    this.type = v[11]
  }
}

/** What a new {@link IceUdpCandidate} is made of. */
export interface IceUdpCandidateInit {
  /** Attribute `component`, required: Which part of the stream: 1 for RTP, 2 for RTCP. */
  readonly component: number
  /** Attribute `foundation`, required: The same for addresses found in the same way. */
  readonly foundation: string
  /** Attribute `generation`, required: Which try of ICE this belongs to; 0 at first. */
  readonly generation: number
  /** Attribute `id`, required: The name of the candidate. */
  readonly id: string
  /** Attribute `ip`, required: The address, of IPv4 or IPv6. */
  readonly ip: string
  /** Attribute `network`: Which network interface, by a number. */
  readonly network?: number | undefined
  /** Attribute `port`, required: The port. */
  readonly port: number
  /** Attribute `priority`, required: How much it is preferred, as ICE computes it. */
  readonly priority: number
  /** Attribute `protocol`, required: The protocol, which is udp. */
  readonly protocol: string
  /** Attribute `rel-addr`: The address that it was found from. */
  readonly relatedAddress?: string | undefined
  /** Attribute `rel-port`: The port that it was found from. */
  readonly relatedPort?: number | undefined
  /** Attribute `type`, required: How it was found. One of `host`, `prflx`, `relay`, `srflx`. */
  readonly type: IceUdpCandidateType
}

/**
 * Builds a {@link IceUdpCandidate}; `build()` needs `component`, `foundation`, `generation`, `id`,
 * `ip`, `port`, `priority`, `protocol`, `type` first.
 */
export interface IceUdpCandidateBuilder<
  out Missing extends string =
    | 'component'
    | 'foundation'
    | 'generation'
    | 'id'
    | 'ip'
    | 'port'
    | 'priority'
    | 'protocol'
    | 'type',
> extends Builder<Missing> {
  /** Attribute `component`, required: Which part of the stream: 1 for RTP, 2 for RTCP. */
  component(value: number): IceUdpCandidateBuilder<Exclude<Missing, 'component'>>
  /** Attribute `foundation`, required: The same for addresses found in the same way. */
  foundation(value: string): IceUdpCandidateBuilder<Exclude<Missing, 'foundation'>>
  /** Attribute `generation`, required: Which try of ICE this belongs to; 0 at first. */
  generation(value: number): IceUdpCandidateBuilder<Exclude<Missing, 'generation'>>
  /** Attribute `id`, required: The name of the candidate. */
  id(value: string): IceUdpCandidateBuilder<Exclude<Missing, 'id'>>
  /** Attribute `ip`, required: The address, of IPv4 or IPv6. */
  ip(value: string): IceUdpCandidateBuilder<Exclude<Missing, 'ip'>>
  /** Attribute `network`: Which network interface, by a number. */
  network(value: number): this
  /** Attribute `port`, required: The port. */
  port(value: number): IceUdpCandidateBuilder<Exclude<Missing, 'port'>>
  /** Attribute `priority`, required: How much it is preferred, as ICE computes it. */
  priority(value: number): IceUdpCandidateBuilder<Exclude<Missing, 'priority'>>
  /** Attribute `protocol`, required: The protocol, which is udp. */
  protocol(value: string): IceUdpCandidateBuilder<Exclude<Missing, 'protocol'>>
  /** Attribute `rel-addr`: The address that it was found from. */
  relatedAddress(value: string): this
  /** Attribute `rel-port`: The port that it was found from. */
  relatedPort(value: number): this
  /** Attribute `type`, required: How it was found. One of `host`, `prflx`, `relay`, `srflx`. */
  type(value: IceUdpCandidateType): IceUdpCandidateBuilder<Exclude<Missing, 'type'>>
  add(...content: Content): this
  build(this: IceUdpCandidateBuilder<never>): IceUdpCandidate
}

const iceUdpRemoteCandidateDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:ice-udp:1',
  name: 'remote-candidate',
  local: true,
  section: 'XEP-0176 §5.7',
  fields: {
    component: { kind: 'attribute', type: 'unsignedByte', required: true },
    ip: { kind: 'attribute', required: true },
    port: { kind: 'attribute', type: 'unsignedShort', required: true },
  },
}

/**
 * The address of the other party that is chosen (XEP-0176 §5.7).
 *
 * `<remote-candidate xmlns='urn:xmpp:jingle:transports:ice-udp:1' …/>`
 *
 * @see [XEP-0176 §5.7](https://xmpp.org/extensions/xep-0176.html)
 */
export class IceUdpRemoteCandidate extends Node<{
  wire: 'urn:xmpp:jingle:transports:ice-udp:1 remote-candidate'
  init: IceUdpRemoteCandidateInit
  in: object
}> {
  static override readonly declaration: Declaration = iceUdpRemoteCandidateDeclaration
  declare static readonly builder: () => IceUdpRemoteCandidateBuilder
  /** Attribute `component`, required: Which part of the stream. */
  declare readonly component: number
  /** Attribute `ip`, required: The address. */
  declare readonly ip: string
  /** Attribute `port`, required: The port. */
  declare readonly port: number

  constructor(init: IceUdpRemoteCandidateInit, content?: Content) {
    super(content)
    const v = take(iceUdpRemoteCandidateDeclaration, init)
    this.component = v[0]
    this.ip = v[1]
    this.port = v[2]
  }
}

/** What a new {@link IceUdpRemoteCandidate} is made of. */
export interface IceUdpRemoteCandidateInit {
  /** Attribute `component`, required: Which part of the stream. */
  readonly component: number
  /** Attribute `ip`, required: The address. */
  readonly ip: string
  /** Attribute `port`, required: The port. */
  readonly port: number
}

/** Builds a {@link IceUdpRemoteCandidate}; `build()` needs `component`, `ip`, `port` first. */
export interface IceUdpRemoteCandidateBuilder<
  out Missing extends string = 'component' | 'ip' | 'port',
> extends Builder<Missing> {
  /** Attribute `component`, required: Which part of the stream. */
  component(value: number): IceUdpRemoteCandidateBuilder<Exclude<Missing, 'component'>>
  /** Attribute `ip`, required: The address. */
  ip(value: string): IceUdpRemoteCandidateBuilder<Exclude<Missing, 'ip'>>
  /** Attribute `port`, required: The port. */
  port(value: number): IceUdpRemoteCandidateBuilder<Exclude<Missing, 'port'>>
  add(...content: Content): this
  build(this: IceUdpRemoteCandidateBuilder<never>): IceUdpRemoteCandidate
}
