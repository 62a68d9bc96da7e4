// Code generated from schemas/xep-0166/jingle-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const jingleOutOfOrderDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:errors:1',
  name: 'out-of-order',
  section: 'XEP-0166 §10',
  fields: {},
}

/**
 * The step does not fit the state of the session. It stands beside unexpected-request.
 *
 * `<out-of-order xmlns='urn:xmpp:jingle:errors:1'/>`
 *
 * @see [XEP-0166 §10](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleOutOfOrder extends Node<{
  wire: 'urn:xmpp:jingle:errors:1 out-of-order'
  init: JingleOutOfOrderInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = jingleOutOfOrderDeclaration
  declare static readonly builder: () => JingleOutOfOrderBuilder

  constructor(init?: JingleOutOfOrderInit, content?: Content) {
    super(content)
    take(jingleOutOfOrderDeclaration, init)
  }
}

/** What a new {@link JingleOutOfOrder} is made of. */
export type JingleOutOfOrderInit = Readonly<Record<string, never>>

/** Builds a {@link JingleOutOfOrder}. */
export interface JingleOutOfOrderBuilder extends Builder<never> {
  add(...content: Content): this
  build(): JingleOutOfOrder
}

const jingleSecurityRequiredDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:errors:1',
  name: 'security-required',
  section: 'XEP-0166 §9',
  fields: {},
}

/**
 * What was sent has to be sent over the secured channel. It stands beside not-acceptable.
 *
 * `<security-required xmlns='urn:xmpp:jingle:errors:1'/>`
 *
 * @see [XEP-0166 §9](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleSecurityRequired extends Node<{
  wire: 'urn:xmpp:jingle:errors:1 security-required'
  init: JingleSecurityRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = jingleSecurityRequiredDeclaration
  declare static readonly builder: () => JingleSecurityRequiredBuilder

  constructor(init?: JingleSecurityRequiredInit, content?: Content) {
    super(content)
    take(jingleSecurityRequiredDeclaration, init)
  }
}

/** What a new {@link JingleSecurityRequired} is made of. */
export type JingleSecurityRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link JingleSecurityRequired}. */
export interface JingleSecurityRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): JingleSecurityRequired
}

const jingleTieBreakDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:errors:1',
  name: 'tie-break',
  section: 'XEP-0166 §7.2.16',
  fields: {},
}

/**
 * Both parties did the same at once, and the step of the other one counts. It stands beside
 * conflict.
 *
 * `<tie-break xmlns='urn:xmpp:jingle:errors:1'/>`
 *
 * @see [XEP-0166 §7.2.16](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleTieBreak extends Node<{
  wire: 'urn:xmpp:jingle:errors:1 tie-break'
  init: JingleTieBreakInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = jingleTieBreakDeclaration
  declare static readonly builder: () => JingleTieBreakBuilder

  constructor(init?: JingleTieBreakInit, content?: Content) {
    super(content)
    take(jingleTieBreakDeclaration, init)
  }
}

/** What a new {@link JingleTieBreak} is made of. */
export type JingleTieBreakInit = Readonly<Record<string, never>>

/** Builds a {@link JingleTieBreak}. */
export interface JingleTieBreakBuilder extends Builder<never> {
  add(...content: Content): this
  build(): JingleTieBreak
}

const jingleUnknownSessionDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:errors:1',
  name: 'unknown-session',
  section: 'XEP-0166 §10',
  fields: {},
}

/**
 * There is no such session. It stands beside item-not-found.
 *
 * `<unknown-session xmlns='urn:xmpp:jingle:errors:1'/>`
 *
 * @see [XEP-0166 §10](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleUnknownSession extends Node<{
  wire: 'urn:xmpp:jingle:errors:1 unknown-session'
  init: JingleUnknownSessionInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = jingleUnknownSessionDeclaration
  declare static readonly builder: () => JingleUnknownSessionBuilder

  constructor(init?: JingleUnknownSessionInit, content?: Content) {
    super(content)
    take(jingleUnknownSessionDeclaration, init)
  }
}

/** What a new {@link JingleUnknownSession} is made of. */
export type JingleUnknownSessionInit = Readonly<Record<string, never>>

/** Builds a {@link JingleUnknownSession}. */
export interface JingleUnknownSessionBuilder extends Builder<never> {
  add(...content: Content): this
  build(): JingleUnknownSession
}

const jingleUnsupportedInfoDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:errors:1',
  name: 'unsupported-info',
  section: 'XEP-0166 §6.8',
  fields: {},
}

/**
 * The session information is not known. It stands beside feature-not-implemented.
 *
 * `<unsupported-info xmlns='urn:xmpp:jingle:errors:1'/>`
 *
 * @see [XEP-0166 §6.8](https://xmpp.org/extensions/xep-0166.html)
 */
export class JingleUnsupportedInfo extends Node<{
  wire: 'urn:xmpp:jingle:errors:1 unsupported-info'
  init: JingleUnsupportedInfoInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = jingleUnsupportedInfoDeclaration
  declare static readonly builder: () => JingleUnsupportedInfoBuilder

  constructor(init?: JingleUnsupportedInfoInit, content?: Content) {
    super(content)
    take(jingleUnsupportedInfoDeclaration, init)
  }
}

/** What a new {@link JingleUnsupportedInfo} is made of. */
export type JingleUnsupportedInfoInit = Readonly<Record<string, never>>

/** Builds a {@link JingleUnsupportedInfo}. */
export interface JingleUnsupportedInfoBuilder extends Builder<never> {
  add(...content: Content): this
  build(): JingleUnsupportedInfo
}
