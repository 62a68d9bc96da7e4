// Code generated from schemas/xep-0095/stream-initiation.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const streamInitiationDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/si',
  name: 'si',
  section: 'XEP-0095 §4.1',
  fields: {
    id: { kind: 'attribute' },
    mimeType: { kind: 'attribute', name: 'mime-type' },
    profile: { kind: 'attribute', type: 'uri' },
  },
  any: { namespaces: '##other' },
  answers: { set: () => StreamInitiation },
}

/**
 * The offer of a stream, or its acceptance (XEP-0095 §4.1).
 *
 * `<si xmlns='http://jabber.org/protocol/si' id='…' …/>`
 *
 * @see [XEP-0095 §4.1](https://xmpp.org/extensions/xep-0095.html)
 */
export class StreamInitiation extends Node<{
  wire: 'http://jabber.org/protocol/si si'
  init: StreamInitiationInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: StreamInitiation }
}> {
  static override readonly declaration: Declaration = streamInitiationDeclaration
  declare static readonly builder: () => StreamInitiationBuilder
  /**
   * Attribute `id`: The session, by which the transport refers to this offer; an acceptance leaves
   * it out.
   */
  declare readonly id: string | undefined
  /**
   * Attribute `mime-type`: The media type of the data, application/octet-stream where it is absent.
   */
  declare readonly mimeType: string | undefined
  /** Attribute `profile`: The namespace of the profile, which says what the data is for. */
  declare readonly profile: string | undefined

  constructor(init?: StreamInitiationInit, content?: Content) {
    super(content)
    const v = take(streamInitiationDeclaration, init)
    this.id = v[0]
    this.mimeType = v[1]
    this.profile = v[2]
  }
}

/** What a new {@link StreamInitiation} is made of. */
export interface StreamInitiationInit {
  /**
   * Attribute `id`: The session, by which the transport refers to this offer; an acceptance leaves
   * it out.
   */
  readonly id?: string | undefined
  /**
   * Attribute `mime-type`: The media type of the data, application/octet-stream where it is absent.
   */
  readonly mimeType?: string | undefined
  /** Attribute `profile`: The namespace of the profile, which says what the data is for. */
  readonly profile?: string | undefined
}

/** Builds a {@link StreamInitiation}. */
export interface StreamInitiationBuilder extends Builder<never> {
  /**
   * Attribute `id`: The session, by which the transport refers to this offer; an acceptance leaves
   * it out.
   */
  id(value: string): this
  /**
   * Attribute `mime-type`: The media type of the data, application/octet-stream where it is absent.
   */
  mimeType(value: string): this
  /** Attribute `profile`: The namespace of the profile, which says what the data is for. */
  profile(value: string): this
  /**
   * Adds content: What is offered, by its profile, such as SiFile (XEP-0096), and the choice of the
   * transport, which is FeatureNegotiation (XEP-0020).
   */
  add(...content: Content): this
  build(): StreamInitiation
}

const siBadProfileDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/si',
  name: 'bad-profile',
  section: 'XEP-0095 §4.2',
  fields: {},
}

/**
 * The receiver does not know the profile, or what it says is of no use (XEP-0095 §4.2).
 *
 * `<bad-profile xmlns='http://jabber.org/protocol/si'/>`
 *
 * @see [XEP-0095 §4.2](https://xmpp.org/extensions/xep-0095.html)
 */
export class SiBadProfile extends Node<{
  wire: 'http://jabber.org/protocol/si bad-profile'
  init: SiBadProfileInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = siBadProfileDeclaration
  declare static readonly builder: () => SiBadProfileBuilder

  constructor(init?: SiBadProfileInit, content?: Content) {
    super(content)
    take(siBadProfileDeclaration, init)
  }
}

/** What a new {@link SiBadProfile} is made of. */
export type SiBadProfileInit = Readonly<Record<string, never>>

/** Builds a {@link SiBadProfile}. */
export interface SiBadProfileBuilder extends Builder<never> {
  add(...content: Content): this
  build(): SiBadProfile
}

const siNoValidStreamsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/si',
  name: 'no-valid-streams',
  section: 'XEP-0095 §4.2',
  fields: {},
}

/**
 * None of the transports that are offered is possible (XEP-0095 §4.2).
 *
 * `<no-valid-streams xmlns='http://jabber.org/protocol/si'/>`
 *
 * @see [XEP-0095 §4.2](https://xmpp.org/extensions/xep-0095.html)
 */
export class SiNoValidStreams extends Node<{
  wire: 'http://jabber.org/protocol/si no-valid-streams'
  init: SiNoValidStreamsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = siNoValidStreamsDeclaration
  declare static readonly builder: () => SiNoValidStreamsBuilder

  constructor(init?: SiNoValidStreamsInit, content?: Content) {
    super(content)
    take(siNoValidStreamsDeclaration, init)
  }
}

/** What a new {@link SiNoValidStreams} is made of. */
export type SiNoValidStreamsInit = Readonly<Record<string, never>>

/** Builds a {@link SiNoValidStreams}. */
export interface SiNoValidStreamsBuilder extends Builder<never> {
  add(...content: Content): this
  build(): SiNoValidStreams
}
