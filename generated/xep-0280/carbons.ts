// Code generated from schemas/xep-0280/carbons.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { Forwarded } from '../xep-0297/forward.ts'

const carbonsEnableDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:2',
  name: 'enable',
  section: 'XEP-0280 §4',
  fields: {},
  answers: { set: 'empty' },
}

/**
 * Asks the server to send copies to this client; in a Bind 2 request from the first moment of the
 * session (XEP-0280 §4).
 *
 * `<enable xmlns='urn:xmpp:carbons:2'/>`
 *
 * @see [XEP-0280 §4](https://xmpp.org/extensions/xep-0280.html)
 */
export class CarbonsEnable extends Node<{
  wire: 'urn:xmpp:carbons:2 enable'
  init: CarbonsEnableInit
  in: { 'iq-set': true; 'bind2-request': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = carbonsEnableDeclaration
  declare static readonly builder: () => CarbonsEnableBuilder

  constructor(init?: CarbonsEnableInit, content?: Content) {
    super(content)
    take(carbonsEnableDeclaration, init)
  }
}

/** What a new {@link CarbonsEnable} is made of. */
export type CarbonsEnableInit = Readonly<Record<string, never>>

/** Builds a {@link CarbonsEnable}. */
export interface CarbonsEnableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CarbonsEnable
}

const carbonsDisableDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:2',
  name: 'disable',
  section: 'XEP-0280 §5',
  fields: {},
  answers: { set: 'empty' },
}

/**
 * Asks the server to send no more copies to this client (XEP-0280 §5).
 *
 * `<disable xmlns='urn:xmpp:carbons:2'/>`
 *
 * @see [XEP-0280 §5](https://xmpp.org/extensions/xep-0280.html)
 */
export class CarbonsDisable extends Node<{
  wire: 'urn:xmpp:carbons:2 disable'
  init: CarbonsDisableInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = carbonsDisableDeclaration
  declare static readonly builder: () => CarbonsDisableBuilder

  constructor(init?: CarbonsDisableInit, content?: Content) {
    super(content)
    take(carbonsDisableDeclaration, init)
  }
}

/** What a new {@link CarbonsDisable} is made of. */
export type CarbonsDisableInit = Readonly<Record<string, never>>

/** Builds a {@link CarbonsDisable}. */
export interface CarbonsDisableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CarbonsDisable
}

const carbonsPrivateDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:2',
  name: 'private',
  section: 'XEP-0280 §9',
  fields: {},
}

/**
 * Asks the servers of both sides not to copy this message to other clients. The hint no-copy
 * belongs beside it (XEP-0280 §9).
 *
 * `<private xmlns='urn:xmpp:carbons:2'/>`
 *
 * @see [XEP-0280 §9](https://xmpp.org/extensions/xep-0280.html)
 */
export class CarbonsPrivate extends Node<{
  wire: 'urn:xmpp:carbons:2 private'
  init: CarbonsPrivateInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = carbonsPrivateDeclaration
  declare static readonly builder: () => CarbonsPrivateBuilder

  constructor(init?: CarbonsPrivateInit, content?: Content) {
    super(content)
    take(carbonsPrivateDeclaration, init)
  }
}

/** What a new {@link CarbonsPrivate} is made of. */
export type CarbonsPrivateInit = Readonly<Record<string, never>>

/** Builds a {@link CarbonsPrivate}. */
export interface CarbonsPrivateBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CarbonsPrivate
}

const carbonsReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:2',
  name: 'received',
  section: 'XEP-0280 §7',
  fields: {
    forwarded: { kind: 'child', of: () => Forwarded, required: true },
  },
}

/**
 * A copy of a message that came in for another client of the account. Take it only from the own
 * bare JID, and never answer it automatically (XEP-0280 §7 and §11).
 *
 * `<received xmlns='urn:xmpp:carbons:2'><forwarded/></received>`
 *
 * @see [XEP-0280 §7](https://xmpp.org/extensions/xep-0280.html)
 */
export class CarbonsReceived extends Node<{
  wire: 'urn:xmpp:carbons:2 received'
  init: CarbonsReceivedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = carbonsReceivedDeclaration
  declare static readonly builder: () => CarbonsReceivedBuilder
  /** Child `forwarded`, required: The message, and when it was received. */
  declare readonly forwarded: Forwarded

  constructor(init: CarbonsReceivedInit, content?: Content) {
    super(content)
    const v = take(carbonsReceivedDeclaration, init)
    this.forwarded = v[0]
  }
}

/** What a new {@link CarbonsReceived} is made of. */
export interface CarbonsReceivedInit {
  /** Child `forwarded`, required: The message, and when it was received. */
  readonly forwarded: NodeLike<Forwarded>
}

/** Builds a {@link CarbonsReceived}; `build()` needs `forwarded` first. */
export interface CarbonsReceivedBuilder<out Missing extends string = 'forwarded'>
  extends Builder<Missing> {
  /** Child `forwarded`, required: The message, and when it was received. */
  forwarded(value: NodeLike<Forwarded>): CarbonsReceivedBuilder<Exclude<Missing, 'forwarded'>>
  add(...content: Content): this
  build(this: CarbonsReceivedBuilder<never>): CarbonsReceived
}

const carbonsSentDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:2',
  name: 'sent',
  section: 'XEP-0280 §8',
  fields: {
    forwarded: { kind: 'child', of: () => Forwarded, required: true },
  },
}

/**
 * A copy of a message that another client of the account sent. Take it only from the own bare JID,
 * and never answer it automatically (XEP-0280 §8 and §11).
 *
 * `<sent xmlns='urn:xmpp:carbons:2'><forwarded/></sent>`
 *
 * @see [XEP-0280 §8](https://xmpp.org/extensions/xep-0280.html)
 */
export class CarbonsSent extends Node<{
  wire: 'urn:xmpp:carbons:2 sent'
  init: CarbonsSentInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = carbonsSentDeclaration
  declare static readonly builder: () => CarbonsSentBuilder
  /** Child `forwarded`, required: The message, and when it was sent. */
  declare readonly forwarded: Forwarded

  constructor(init: CarbonsSentInit, content?: Content) {
    super(content)
    const v = take(carbonsSentDeclaration, init)
    this.forwarded = v[0]
  }
}

/** What a new {@link CarbonsSent} is made of. */
export interface CarbonsSentInit {
  /** Child `forwarded`, required: The message, and when it was sent. */
  readonly forwarded: NodeLike<Forwarded>
}

/** Builds a {@link CarbonsSent}; `build()` needs `forwarded` first. */
export interface CarbonsSentBuilder<out Missing extends string = 'forwarded'>
  extends Builder<Missing> {
  /** Child `forwarded`, required: The message, and when it was sent. */
  forwarded(value: NodeLike<Forwarded>): CarbonsSentBuilder<Exclude<Missing, 'forwarded'>>
  add(...content: Content): this
  build(this: CarbonsSentBuilder<never>): CarbonsSent
}
