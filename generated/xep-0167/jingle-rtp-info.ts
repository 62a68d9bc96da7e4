// Code generated from schemas/xep-0167/jingle-rtp-info.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * The parties of a session.
 *
 * - `initiator`: The one who began the session.
 * - `responder`: The other one.
 */
export type RtpParty = 'initiator' | 'responder'

/** The values of {@link RtpParty}, in the order of the schema. */
export const rtpParties: readonly RtpParty[] = ['initiator', 'responder']

const rtpActiveDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:info:1',
  name: 'active',
  section: 'XEP-0167 §8.1',
  fields: {},
}

/**
 * The party takes part again, after hold and mute (XEP-0167 §8.1).
 *
 * `<active xmlns='urn:xmpp:jingle:apps:rtp:info:1'/>`
 *
 * @see [XEP-0167 §8.1](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpActive extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:info:1 active'
  init: RtpActiveInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = rtpActiveDeclaration
  declare static readonly builder: () => RtpActiveBuilder

  constructor(init?: RtpActiveInit, content?: Content) {
    super(content)
    take(rtpActiveDeclaration, init)
  }
}

/** What a new {@link RtpActive} is made of. */
export type RtpActiveInit = Readonly<Record<string, never>>

/** Builds a {@link RtpActive}. */
export interface RtpActiveBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpActive
}

const rtpHoldDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:info:1',
  name: 'hold',
  section: 'XEP-0167 §8.2',
  fields: {},
}

/**
 * The party pauses the call (XEP-0167 §8.2).
 *
 * `<hold xmlns='urn:xmpp:jingle:apps:rtp:info:1'/>`
 *
 * @see [XEP-0167 §8.2](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpHold extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:info:1 hold'
  init: RtpHoldInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = rtpHoldDeclaration
  declare static readonly builder: () => RtpHoldBuilder

  constructor(init?: RtpHoldInit, content?: Content) {
    super(content)
    take(rtpHoldDeclaration, init)
  }
}

/** What a new {@link RtpHold} is made of. */
export type RtpHoldInit = Readonly<Record<string, never>>

/** Builds a {@link RtpHold}. */
export interface RtpHoldBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpHold
}

const rtpMuteDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:info:1',
  name: 'mute',
  section: 'XEP-0167 §8.3',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: rtpParties, required: true },
    name: { kind: 'attribute' },
  },
}

/**
 * The party sends no sound or film for now (XEP-0167 §8.3).
 *
 * `<mute xmlns='urn:xmpp:jingle:apps:rtp:info:1' creator='…' …/>`
 *
 * @see [XEP-0167 §8.3](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpMute extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:info:1 mute'
  init: RtpMuteInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = rtpMuteDeclaration
  declare static readonly builder: () => RtpMuteBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: RtpParty
  /** Attribute `name`: The content; all of them without it. */
  declare readonly name: string | undefined

  constructor(init: RtpMuteInit, content?: Content) {
    super(content)
    const v = take(rtpMuteDeclaration, init)
    this.creator = v[0]
    this.name = v[1]
  }
}

/** What a new {@link RtpMute} is made of. */
export interface RtpMuteInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: RtpParty
  /** Attribute `name`: The content; all of them without it. */
  readonly name?: string | undefined
}

/** Builds a {@link RtpMute}; `build()` needs `creator` first. */
export interface RtpMuteBuilder<out Missing extends string = 'creator'> extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: RtpParty): RtpMuteBuilder<Exclude<Missing, 'creator'>>
  /** Attribute `name`: The content; all of them without it. */
  name(value: string): this
  add(...content: Content): this
  build(this: RtpMuteBuilder<never>): RtpMute
}

const rtpRingingDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:info:1',
  name: 'ringing',
  section: 'XEP-0167 §8.4',
  fields: {},
}

/**
 * The device rings (XEP-0167 §8.4).
 *
 * `<ringing xmlns='urn:xmpp:jingle:apps:rtp:info:1'/>`
 *
 * @see [XEP-0167 §8.4](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpRinging extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:info:1 ringing'
  init: RtpRingingInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = rtpRingingDeclaration
  declare static readonly builder: () => RtpRingingBuilder

  constructor(init?: RtpRingingInit, content?: Content) {
    super(content)
    take(rtpRingingDeclaration, init)
  }
}

/** What a new {@link RtpRinging} is made of. */
export type RtpRingingInit = Readonly<Record<string, never>>

/** Builds a {@link RtpRinging}. */
export interface RtpRingingBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpRinging
}

const rtpUnholdDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:info:1',
  name: 'unhold',
  section: 'XEP-0167 §8.2',
  fields: {},
}

/**
 * The call goes on after a pause (XEP-0167 §8.2).
 *
 * `<unhold xmlns='urn:xmpp:jingle:apps:rtp:info:1'/>`
 *
 * @see [XEP-0167 §8.2](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpUnhold extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:info:1 unhold'
  init: RtpUnholdInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = rtpUnholdDeclaration
  declare static readonly builder: () => RtpUnholdBuilder

  constructor(init?: RtpUnholdInit, content?: Content) {
    super(content)
    take(rtpUnholdDeclaration, init)
  }
}

/** What a new {@link RtpUnhold} is made of. */
export type RtpUnholdInit = Readonly<Record<string, never>>

/** Builds a {@link RtpUnhold}. */
export interface RtpUnholdBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpUnhold
}

const rtpUnmuteDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:info:1',
  name: 'unmute',
  section: 'XEP-0167 §8.3',
  fields: {
    creator: { kind: 'attribute', type: 'token', values: rtpParties, required: true },
    name: { kind: 'attribute' },
  },
}

/**
 * The party sends again (XEP-0167 §8.3).
 *
 * `<unmute xmlns='urn:xmpp:jingle:apps:rtp:info:1' creator='…' …/>`
 *
 * @see [XEP-0167 §8.3](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpUnmute extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:info:1 unmute'
  init: RtpUnmuteInit
  in: { jingle: true }
}> {
  static override readonly declaration: Declaration = rtpUnmuteDeclaration
  declare static readonly builder: () => RtpUnmuteBuilder
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  declare readonly creator: RtpParty
  /** Attribute `name`: The content; all of them without it. */
  declare readonly name: string | undefined

  constructor(init: RtpUnmuteInit, content?: Content) {
    super(content)
    const v = take(rtpUnmuteDeclaration, init)
    this.creator = v[0]
    this.name = v[1]
  }
}

/** What a new {@link RtpUnmute} is made of. */
export interface RtpUnmuteInit {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  readonly creator: RtpParty
  /** Attribute `name`: The content; all of them without it. */
  readonly name?: string | undefined
}

/** Builds a {@link RtpUnmute}; `build()` needs `creator` first. */
export interface RtpUnmuteBuilder<out Missing extends string = 'creator'> extends Builder<Missing> {
  /**
   * Attribute `creator`, required: Which party made the content. One of `initiator`, `responder`.
   */
  creator(value: RtpParty): RtpUnmuteBuilder<Exclude<Missing, 'creator'>>
  /** Attribute `name`: The content; all of them without it. */
  name(value: string): this
  add(...content: Content): this
  build(this: RtpUnmuteBuilder<never>): RtpUnmute
}
