// Code generated from schemas/xep-0353/jingle-message.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { JingleReason } from '../xep-0166/jingle.ts'

const jingleMessageProposeDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'propose',
  section: 'XEP-0353 §3.1',
  fields: {
    id: { kind: 'attribute', required: true },
  },
  any: { contexts: ['jingle-content'], namespaces: '##other' },
}

/**
 * A call is coming (XEP-0353 §3.1).
 *
 * `<propose xmlns='urn:xmpp:jingle-message:0' id='…'/>`
 *
 * @see [XEP-0353 §3.1](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessagePropose extends Node<{
  wire: 'urn:xmpp:jingle-message:0 propose'
  init: JingleMessageProposeInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageProposeDeclaration
  declare static readonly builder: () => JingleMessageProposeBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string

  constructor(init: JingleMessageProposeInit, content?: Content<'jingle-content'>) {
    super(content)
    const v = take(jingleMessageProposeDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link JingleMessagePropose} is made of. */
export interface JingleMessageProposeInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
}

/** Builds a {@link JingleMessagePropose}; `build()` needs `id` first. */
export interface JingleMessageProposeBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageProposeBuilder<Exclude<Missing, 'id'>>
  /** Adds content: What it is for: the descriptions without their details. */
  add(...content: Content<'jingle-content'>): this
  build(this: JingleMessageProposeBuilder<never>): JingleMessagePropose
}

const jingleMessageRingingDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'ringing',
  section: 'XEP-0353 §3.2',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * This device rings (XEP-0353 §3.2).
 *
 * `<ringing xmlns='urn:xmpp:jingle-message:0' id='…'/>`
 *
 * @see [XEP-0353 §3.2](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageRinging extends Node<{
  wire: 'urn:xmpp:jingle-message:0 ringing'
  init: JingleMessageRingingInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageRingingDeclaration
  declare static readonly builder: () => JingleMessageRingingBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string

  constructor(init: JingleMessageRingingInit, content?: Content) {
    super(content)
    const v = take(jingleMessageRingingDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link JingleMessageRinging} is made of. */
export interface JingleMessageRingingInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
}

/** Builds a {@link JingleMessageRinging}; `build()` needs `id` first. */
export interface JingleMessageRingingBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageRingingBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: JingleMessageRingingBuilder<never>): JingleMessageRinging
}

const jingleMessageRetractDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'retract',
  section: 'XEP-0353 §3.3',
  fields: {
    id: { kind: 'attribute', required: true },
    reason: { kind: 'child', of: () => JingleReason },
  },
}

/**
 * The caller gave up (XEP-0353 §3.3).
 *
 * `<retract xmlns='urn:xmpp:jingle-message:0' id='…'><reason/></retract>`
 *
 * @see [XEP-0353 §3.3](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageRetract extends Node<{
  wire: 'urn:xmpp:jingle-message:0 retract'
  init: JingleMessageRetractInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageRetractDeclaration
  declare static readonly builder: () => JingleMessageRetractBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string
  /** Child `reason`: Why. */
  declare readonly reason: JingleReason | undefined

  constructor(init: JingleMessageRetractInit, content?: Content) {
    super(content)
    const v = take(jingleMessageRetractDeclaration, init)
    this.id = v[0]
    this.reason = v[1]
  }
}

/** What a new {@link JingleMessageRetract} is made of. */
export interface JingleMessageRetractInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
  /** Child `reason`: Why. */
  readonly reason?: NodeLike<JingleReason> | undefined
}

/** Builds a {@link JingleMessageRetract}; `build()` needs `id` first. */
export interface JingleMessageRetractBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageRetractBuilder<Exclude<Missing, 'id'>>
  /** Child `reason`: Why. */
  reason(value: NodeLike<JingleReason>): this
  add(...content: Content): this
  build(this: JingleMessageRetractBuilder<never>): JingleMessageRetract
}

const jingleMessageAcceptDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'accept',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * To the own devices: this one takes the call, stop ringing. Versions before 0.6.0 have it, where
 * the newer ones rely on copies of what is sent (XEP-0280); older clients still send it.
 *
 * `<accept xmlns='urn:xmpp:jingle-message:0' id='…'/>`
 *
 * @see [XEP-0353](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageAccept extends Node<{
  wire: 'urn:xmpp:jingle-message:0 accept'
  init: JingleMessageAcceptInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageAcceptDeclaration
  declare static readonly builder: () => JingleMessageAcceptBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string

  constructor(init: JingleMessageAcceptInit, content?: Content) {
    super(content)
    const v = take(jingleMessageAcceptDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link JingleMessageAccept} is made of. */
export interface JingleMessageAcceptInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
}

/** Builds a {@link JingleMessageAccept}; `build()` needs `id` first. */
export interface JingleMessageAcceptBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageAcceptBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: JingleMessageAcceptBuilder<never>): JingleMessageAccept
}

const jingleMessageProceedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'proceed',
  section: 'XEP-0353 §3.4',
  fields: {
    id: { kind: 'attribute', required: true },
  },
  any: { namespaces: '##other' },
}

/**
 * This device takes the call; the offer is to be sent to it (XEP-0353 §3.4).
 *
 * `<proceed xmlns='urn:xmpp:jingle-message:0' id='…'/>`
 *
 * @see [XEP-0353 §3.4](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageProceed extends Node<{
  wire: 'urn:xmpp:jingle-message:0 proceed'
  init: JingleMessageProceedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageProceedDeclaration
  declare static readonly builder: () => JingleMessageProceedBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string

  constructor(init: JingleMessageProceedInit, content?: Content) {
    super(content)
    const v = take(jingleMessageProceedDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link JingleMessageProceed} is made of. */
export interface JingleMessageProceedInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
}

/** Builds a {@link JingleMessageProceed}; `build()` needs `id` first. */
export interface JingleMessageProceedBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageProceedBuilder<Exclude<Missing, 'id'>>
  /** Adds content: More that the caller has to know, such as the device of OMEMO. */
  add(...content: Content): this
  build(this: JingleMessageProceedBuilder<never>): JingleMessageProceed
}

const jingleMessageRejectDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'reject',
  section: 'XEP-0353 §3.5',
  fields: {
    id: { kind: 'attribute', required: true },
    reason: { kind: 'child', of: () => JingleReason },
    tieBreak: { kind: 'flag', name: 'tie-break' },
  },
  ordered: true,
}

/**
 * The call is refused on all devices (XEP-0353 §3.5).
 *
 * `<reject xmlns='urn:xmpp:jingle-message:0' id='…'><reason/><tie-break/></reject>`
 *
 * @see [XEP-0353 §3.5](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageReject extends Node<{
  wire: 'urn:xmpp:jingle-message:0 reject'
  init: JingleMessageRejectInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageRejectDeclaration
  declare static readonly builder: () => JingleMessageRejectBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string
  /** Child `reason`: Why. */
  declare readonly reason: JingleReason | undefined
  /**
   * Child `tie-break`: Both called each other at once, and the call of the other one counts
   * (XEP-0353 §4.1).
   */
  declare readonly tieBreak: boolean

  constructor(init: JingleMessageRejectInit, content?: Content) {
    super(content)
    const v = take(jingleMessageRejectDeclaration, init)
    this.id = v[0]
    this.reason = v[1]
    this.tieBreak = v[2]
  }
}

/** What a new {@link JingleMessageReject} is made of. */
export interface JingleMessageRejectInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
  /** Child `reason`: Why. */
  readonly reason?: NodeLike<JingleReason> | undefined
  /**
   * Child `tie-break`: Both called each other at once, and the call of the other one counts
   * (XEP-0353 §4.1).
   */
  readonly tieBreak?: boolean | undefined
}

/** Builds a {@link JingleMessageReject}; `build()` needs `id` first. */
export interface JingleMessageRejectBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageRejectBuilder<Exclude<Missing, 'id'>>
  /** Child `reason`: Why. */
  reason(value: NodeLike<JingleReason>): this
  /**
   * Child `tie-break`: Both called each other at once, and the call of the other one counts
   * (XEP-0353 §4.1).
   */
  tieBreak(value: boolean): this
  add(...content: Content): this
  build(this: JingleMessageRejectBuilder<never>): JingleMessageReject
}

const jingleMessageFinishDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'finish',
  section: 'XEP-0353 §3.7',
  fields: {
    id: { kind: 'attribute', required: true },
    reason: { kind: 'child', of: () => JingleReason },
    migrated: { kind: 'child', of: () => JingleMessageMigrated },
  },
  ordered: true,
}

/**
 * The call is over (XEP-0353 §3.7).
 *
 * `<finish xmlns='urn:xmpp:jingle-message:0' id='…'><reason/><migrated/></finish>`
 *
 * @see [XEP-0353 §3.7](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageFinish extends Node<{
  wire: 'urn:xmpp:jingle-message:0 finish'
  init: JingleMessageFinishInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = jingleMessageFinishDeclaration
  declare static readonly builder: () => JingleMessageFinishBuilder
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  declare readonly id: string
  /** Child `reason`: Why. */
  declare readonly reason: JingleReason | undefined
  /** Child `migrated`: The call goes on as another session (XEP-0353 §4.2). */
  declare readonly migrated: JingleMessageMigrated | undefined

  constructor(init: JingleMessageFinishInit, content?: Content) {
    super(content)
    const v = take(jingleMessageFinishDeclaration, init)
    this.id = v[0]
    this.reason = v[1]
    this.migrated = v[2]
  }
}

/** What a new {@link JingleMessageFinish} is made of. */
export interface JingleMessageFinishInit {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  readonly id: string
  /** Child `reason`: Why. */
  readonly reason?: NodeLike<JingleReason> | undefined
  /** Child `migrated`: The call goes on as another session (XEP-0353 §4.2). */
  readonly migrated?: NodeLike<JingleMessageMigrated> | undefined
}

/** Builds a {@link JingleMessageFinish}; `build()` needs `id` first. */
export interface JingleMessageFinishBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the session, which the offer of Jingle takes over. */
  id(value: string): JingleMessageFinishBuilder<Exclude<Missing, 'id'>>
  /** Child `reason`: Why. */
  reason(value: NodeLike<JingleReason>): this
  /** Child `migrated`: The call goes on as another session (XEP-0353 §4.2). */
  migrated(value: NodeLike<JingleMessageMigrated>): this
  add(...content: Content): this
  build(this: JingleMessageFinishBuilder<never>): JingleMessageFinish
}

const jingleMessageMigratedDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle-message:0',
  name: 'migrated',
  local: true,
  section: 'XEP-0353 §4.2',
  fields: {
    to: { kind: 'attribute', required: true },
  },
}

/**
 * The call goes on as another session (XEP-0353 §4.2).
 *
 * `<migrated xmlns='urn:xmpp:jingle-message:0' to='…'/>`
 *
 * @see [XEP-0353 §4.2](https://xmpp.org/extensions/xep-0353.html)
 */
export class JingleMessageMigrated extends Node<{
  wire: 'urn:xmpp:jingle-message:0 migrated'
  init: JingleMessageMigratedInit
  in: object
}> {
  static override readonly declaration: Declaration = jingleMessageMigratedDeclaration
  declare static readonly builder: () => JingleMessageMigratedBuilder
  /** Attribute `to`, required: The name of that session. */
  declare readonly to: string

  constructor(init: JingleMessageMigratedInit, content?: Content) {
    super(content)
    const v = take(jingleMessageMigratedDeclaration, init)
    this.to = v[0]
  }
}

/** What a new {@link JingleMessageMigrated} is made of. */
export interface JingleMessageMigratedInit {
  /** Attribute `to`, required: The name of that session. */
  readonly to: string
}

/** Builds a {@link JingleMessageMigrated}; `build()` needs `to` first. */
export interface JingleMessageMigratedBuilder<out Missing extends string = 'to'>
  extends Builder<Missing> {
  /** Attribute `to`, required: The name of that session. */
  to(value: string): JingleMessageMigratedBuilder<Exclude<Missing, 'to'>>
  add(...content: Content): this
  build(this: JingleMessageMigratedBuilder<never>): JingleMessageMigrated
}
