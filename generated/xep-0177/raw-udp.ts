// Code generated from schemas/xep-0177/raw-udp.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * - `host`: The own address of the machine.
 * - `prflx`: An address that a peer has seen.
 * - `relay`: The address of a relay.
 * - `srflx`: An address that a server has seen.
 */
export type RawUdpCandidateType = 'host' | 'prflx' | 'relay' | 'srflx'

/** The values of {@link RawUdpCandidateType}, in the order of the schema. */
export const rawUdpCandidateTypes: readonly RawUdpCandidateType[] = [
  'host',
  'prflx',
  'relay',
  'srflx',
]

const rawUdpTransportDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:raw-udp:1',
  name: 'transport',
  section: 'XEP-0177 §4.2',
  fields: {
    candidates: { kind: 'children', of: () => RawUdpCandidate },
  },
}

/**
 * The address where the party is reached most likely (XEP-0177 §4.2).
 *
 * `<transport xmlns='urn:xmpp:jingle:transports:raw-udp:1'><candidate/></transport>`
 *
 * @see [XEP-0177 §4.2](https://xmpp.org/extensions/xep-0177.html)
 */
export class RawUdpTransport extends Node<{
  wire: 'urn:xmpp:jingle:transports:raw-udp:1 transport'
  init: RawUdpTransportInit
  in: { 'jingle-content': true }
}> {
  static override readonly declaration: Declaration = rawUdpTransportDeclaration
  declare static readonly builder: () => RawUdpTransportBuilder
  /** Children `candidate`: An address, one for each component (XEP-0177 §4.2). */
  declare readonly candidates: readonly RawUdpCandidate[]

  constructor(init?: RawUdpTransportInit, content?: Content) {
    super(content)
    const v = take(rawUdpTransportDeclaration, init)
    this.candidates = v[0]
  }
}

/** What a new {@link RawUdpTransport} is made of. */
export interface RawUdpTransportInit {
  /** Children `candidate`: An address, one for each component (XEP-0177 §4.2). */
  readonly candidates?: readonly NodeLike<RawUdpCandidate>[] | undefined
}

/** Builds a {@link RawUdpTransport}. */
export interface RawUdpTransportBuilder extends Builder<never> {
  /** Children `candidate`: An address, one for each component (XEP-0177 §4.2). */
  candidates(value: readonly NodeLike<RawUdpCandidate>[]): this
  add(...content: Content): this
  build(): RawUdpTransport
}

const rawUdpCandidateDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:transports:raw-udp:1',
  name: 'candidate',
  local: true,
  section: 'XEP-0177 §4.2',
  fields: {
    component: { kind: 'attribute', type: 'unsignedByte', required: true },
    generation: { kind: 'attribute', type: 'unsignedByte', required: true },
    id: { kind: 'attribute', required: true },
    ip: { kind: 'attribute', required: true },
    port: { kind: 'attribute', type: 'unsignedShort', required: true },
    type: { kind: 'attribute', type: 'token', values: rawUdpCandidateTypes },
  },
}

/**
 * An address, one for each component (XEP-0177 §4.2).
 *
 * `<candidate xmlns='urn:xmpp:jingle:transports:raw-udp:1' …/>`
 *
 * @see [XEP-0177 §4.2](https://xmpp.org/extensions/xep-0177.html)
 */
export class RawUdpCandidate extends Node<{
  wire: 'urn:xmpp:jingle:transports:raw-udp:1 candidate'
  init: RawUdpCandidateInit
  in: object
}> {
  static override readonly declaration: Declaration = rawUdpCandidateDeclaration
  declare static readonly builder: () => RawUdpCandidateBuilder
  /** Attribute `component`, required: Which part of the stream: 1 for RTP, 2 for RTCP. */
  declare readonly component: number
  /** Attribute `generation`, required: Which version of the candidate this is, from 0 on. */
  declare readonly generation: number
  /** Attribute `id`, required: The name of the candidate. */
  declare readonly id: string
  /** Attribute `ip`, required: The IP address. */
  declare readonly ip: string
  /** Attribute `port`, required: The port. */
  declare readonly port: number
  /**
   * Attribute `type`: Where the address is from, as a hint. One of `host`, `prflx`, `relay`,
   * `srflx`.
   */
  declare readonly type: RawUdpCandidateType | undefined

  constructor(init: RawUdpCandidateInit, content?: Content) {
    super(content)
    const v = take(rawUdpCandidateDeclaration, init)
    this.component = v[0]
    this.generation = v[1]
    this.id = v[2]
    this.ip = v[3]
    this.port = v[4]
    this.type = v[5]
  }
}

/** What a new {@link RawUdpCandidate} is made of. */
export interface RawUdpCandidateInit {
  /** Attribute `component`, required: Which part of the stream: 1 for RTP, 2 for RTCP. */
  readonly component: number
  /** Attribute `generation`, required: Which version of the candidate this is, from 0 on. */
  readonly generation: number
  /** Attribute `id`, required: The name of the candidate. */
  readonly id: string
  /** Attribute `ip`, required: The IP address. */
  readonly ip: string
  /** Attribute `port`, required: The port. */
  readonly port: number
  /**
   * Attribute `type`: Where the address is from, as a hint. One of `host`, `prflx`, `relay`,
   * `srflx`.
   */
  readonly type?: RawUdpCandidateType | undefined
}

/**
 * Builds a {@link RawUdpCandidate}; `build()` needs `component`, `generation`, `id`, `ip`, `port`
 * first.
 */
export interface RawUdpCandidateBuilder<
  out Missing extends string = 'component' | 'generation' | 'id' | 'ip' | 'port',
> extends Builder<Missing> {
  /** Attribute `component`, required: Which part of the stream: 1 for RTP, 2 for RTCP. */
  component(value: number): RawUdpCandidateBuilder<Exclude<Missing, 'component'>>
  /** Attribute `generation`, required: Which version of the candidate this is, from 0 on. */
  generation(value: number): RawUdpCandidateBuilder<Exclude<Missing, 'generation'>>
  /** Attribute `id`, required: The name of the candidate. */
  id(value: string): RawUdpCandidateBuilder<Exclude<Missing, 'id'>>
  /** Attribute `ip`, required: The IP address. */
  ip(value: string): RawUdpCandidateBuilder<Exclude<Missing, 'ip'>>
  /** Attribute `port`, required: The port. */
  port(value: number): RawUdpCandidateBuilder<Exclude<Missing, 'port'>>
  /**
   * Attribute `type`: Where the address is from, as a hint. One of `host`, `prflx`, `relay`,
   * `srflx`.
   */
  type(value: RawUdpCandidateType): this
  add(...content: Content): this
  build(this: RawUdpCandidateBuilder<never>): RawUdpCandidate
}
