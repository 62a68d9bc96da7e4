// Code generated from schemas/xep-0045/muc.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const mucDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc',
  name: 'x',
  section: 'XEP-0045 §7.2.1',
  fields: {
    history: { kind: 'child', of: () => MucHistory },
    password: { kind: 'childText' },
  },
}

/**
 * In the presence by which a user enters a room, to the room's JID with the wished nickname as
 * resource: it says that the sender knows this protocol (XEP-0045 §7.2.1). Send it only to enter,
 * for a room takes it as entering anew.
 *
 * `<x xmlns='http://jabber.org/protocol/muc'><history/><password/></x>`
 *
 * @see [XEP-0045 §7.2.1](https://xmpp.org/extensions/xep-0045.html)
 */
export class Muc extends Node<{
  wire: 'http://jabber.org/protocol/muc x'
  init: MucInit
  in: { presence: true }
}> {
  static override readonly declaration: Declaration = mucDeclaration
  declare static readonly builder: () => MucBuilder
  /**
   * Child `history`: How much of the earlier talk the room should send; the room decides how much
   * it does (XEP-0045 §7.2.14).
   */
  declare readonly history: MucHistory | undefined
  /** Child `password`: The password of the room, where it has one (XEP-0045 §7.2.5). */
  declare readonly password: string | undefined

  constructor(init?: MucInit, content?: Content) {
    super(content)
    const v = take(mucDeclaration, init)
    this.history = v[0]
    this.password = v[1]
  }
}

/** What a new {@link Muc} is made of. */
export interface MucInit {
  /**
   * Child `history`: How much of the earlier talk the room should send; the room decides how much
   * it does (XEP-0045 §7.2.14).
   */
  readonly history?: NodeLike<MucHistory> | undefined
  /** Child `password`: The password of the room, where it has one (XEP-0045 §7.2.5). */
  readonly password?: string | undefined
}

/** Builds a {@link Muc}. */
export interface MucBuilder extends Builder<never> {
  /**
   * Child `history`: How much of the earlier talk the room should send; the room decides how much
   * it does (XEP-0045 §7.2.14).
   */
  history(value: NodeLike<MucHistory>): this
  /** Child `password`: The password of the room, where it has one (XEP-0045 §7.2.5). */
  password(value: string): this
  add(...content: Content): this
  build(): Muc
}

const mucHistoryDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc',
  name: 'history',
  local: true,
  section: 'XEP-0045 §7.2.14',
  fields: {
    maxChars: { kind: 'attribute', name: 'maxchars', type: 'unsignedInt' },
    maxStanzas: { kind: 'attribute', name: 'maxstanzas', type: 'unsignedInt' },
    seconds: { kind: 'attribute', type: 'unsignedInt' },
    since: { kind: 'attribute', type: 'dateTime' },
  },
}

/**
 * How much of the earlier talk the room should send; the room decides how much it does (XEP-0045
 * §7.2.14).
 *
 * `<history xmlns='http://jabber.org/protocol/muc' maxchars='…' …/>`
 *
 * @see [XEP-0045 §7.2.14](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucHistory extends Node<{
  wire: 'http://jabber.org/protocol/muc history'
  init: MucHistoryInit
  in: object
}> {
  static override readonly declaration: Declaration = mucHistoryDeclaration
  declare static readonly builder: () => MucHistoryBuilder
  /** Attribute `maxchars`: At most so many characters of XML in all; 0 for no history. */
  declare readonly maxChars: number | undefined
  /** Attribute `maxstanzas`: At most so many messages. */
  declare readonly maxStanzas: number | undefined
  /** Attribute `seconds`: Only messages of so many seconds past. */
  declare readonly seconds: number | undefined
  /** Attribute `since`: Only messages since that time, in UTC; for coming back after a break. */
  declare readonly since: Date | undefined

  constructor(init?: MucHistoryInit, content?: Content) {
    super(content)
    const v = take(mucHistoryDeclaration, init)
    this.maxChars = v[0]
    this.maxStanzas = v[1]
    this.seconds = v[2]
    this.since = v[3]
  }
}

/** What a new {@link MucHistory} is made of. */
export interface MucHistoryInit {
  /** Attribute `maxchars`: At most so many characters of XML in all; 0 for no history. */
  readonly maxChars?: number | undefined
  /** Attribute `maxstanzas`: At most so many messages. */
  readonly maxStanzas?: number | undefined
  /** Attribute `seconds`: Only messages of so many seconds past. */
  readonly seconds?: number | undefined
  /** Attribute `since`: Only messages since that time, in UTC; for coming back after a break. */
  readonly since?: Date | undefined
}

/** Builds a {@link MucHistory}. */
export interface MucHistoryBuilder extends Builder<never> {
  /** Attribute `maxchars`: At most so many characters of XML in all; 0 for no history. */
  maxChars(value: number): this
  /** Attribute `maxstanzas`: At most so many messages. */
  maxStanzas(value: number): this
  /** Attribute `seconds`: Only messages of so many seconds past. */
  seconds(value: number): this
  /** Attribute `since`: Only messages since that time, in UTC; for coming back after a break. */
  since(value: Date): this
  add(...content: Content): this
  build(): MucHistory
}
