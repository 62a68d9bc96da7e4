// Code generated from schemas/xep-0045/muc-admin.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import type { MucAffiliation, MucRole } from './muc-user.ts'

const mucAdminDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#admin',
  name: 'query',
  section: 'XEP-0045 §8',
  fields: {
    items: { kind: 'children', of: () => MucAdminItem },
  },
  answers: { get: () => MucAdmin, set: 'empty' },
}

/**
 * In a get: who has the role or affiliation that its one item names? In a set: give these people
 * these roles or affiliations (XEP-0045 §8 to §10).
 *
 * `<query xmlns='http://jabber.org/protocol/muc#admin'><item/></query>`
 *
 * @see [XEP-0045 §8](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucAdmin extends Node<{
  wire: 'http://jabber.org/protocol/muc#admin query'
  init: MucAdminInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: MucAdmin; set: undefined }
}> {
  static override readonly declaration: Declaration = mucAdminDeclaration
  declare static readonly builder: () => MucAdminBuilder
  /** Children `item`: One person and their standing; in a get only which standing is asked for. */
  declare readonly items: readonly MucAdminItem[]

  constructor(init?: MucAdminInit, content?: Content) {
    super(content)
    const v = take(mucAdminDeclaration, init)
    this.items = v[0]
  }
}

/** What a new {@link MucAdmin} is made of. */
export interface MucAdminInit {
  /** Children `item`: One person and their standing; in a get only which standing is asked for. */
  readonly items?: readonly NodeLike<MucAdminItem>[] | undefined
}

/** Builds a {@link MucAdmin}. */
export interface MucAdminBuilder extends Builder<never> {
  /** Children `item`: One person and their standing; in a get only which standing is asked for. */
  items(value: readonly NodeLike<MucAdminItem>[]): this
  add(...content: Content): this
  build(): MucAdmin
}

const mucAdminItemDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#admin',
  name: 'item',
  local: true,
  section: 'XEP-0045 §8.2',
  fields: {
    affiliation: {
      kind: 'attribute',
      type: 'token',
      values: ['admin', 'member', 'none', 'outcast', 'owner'],
    },
    jid: { kind: 'attribute', type: 'jid' },
    nick: { kind: 'attribute' },
    role: {
      kind: 'attribute',
      type: 'token',
      values: ['moderator', 'none', 'participant', 'visitor'],
    },
    actor: { kind: 'child', of: () => MucAdminActor },
    reason: { kind: 'childText' },
  },
}

/**
 * One person and their standing; in a get only which standing is asked for.
 *
 * `<item xmlns='http://jabber.org/protocol/muc#admin' …><actor/><reason/></item>`
 *
 * @see [XEP-0045 §8.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucAdminItem extends Node<{
  wire: 'http://jabber.org/protocol/muc#admin item'
  init: MucAdminItemInit
  in: object
}> {
  static override readonly declaration: Declaration = mucAdminItemDeclaration
  declare static readonly builder: () => MucAdminItemBuilder
  /**
   * Attribute `affiliation`: The affiliation that is asked for or given; it goes with a JID. One of
   * `admin`, `member`, `none`, `outcast`, `owner`.
   */
  declare readonly affiliation: MucAffiliation | undefined
  /**
   * Attribute `jid`: The person, by a bare JID; in a list of roles the occupant, by the full one.
   */
  declare readonly jid: Jid | undefined
  /** Attribute `nick`: The occupant, by the nickname. */
  declare readonly nick: string | undefined
  /**
   * Attribute `role`: The role that is asked for or given; it goes with a nickname. None kicks the
   * occupant. One of `moderator`, `none`, `participant`, `visitor`.
   */
  declare readonly role: MucRole | undefined
  /** Child `actor`: Who did it, where the room tells. */
  declare readonly actor: MucAdminActor | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init?: MucAdminItemInit, content?: Content) {
    super(content)
    const v = take(mucAdminItemDeclaration, init)
    this.affiliation = v[0]
    this.jid = v[1]
    this.nick = v[2]
    this.role = v[3]
    this.actor = v[4]
    this.reason = v[5]
  }
}

/** What a new {@link MucAdminItem} is made of. */
export interface MucAdminItemInit {
  /**
   * Attribute `affiliation`: The affiliation that is asked for or given; it goes with a JID. One of
   * `admin`, `member`, `none`, `outcast`, `owner`.
   */
  readonly affiliation?: MucAffiliation | undefined
  /**
   * Attribute `jid`: The person, by a bare JID; in a list of roles the occupant, by the full one.
   */
  readonly jid?: JidLike | undefined
  /** Attribute `nick`: The occupant, by the nickname. */
  readonly nick?: string | undefined
  /**
   * Attribute `role`: The role that is asked for or given; it goes with a nickname. None kicks the
   * occupant. One of `moderator`, `none`, `participant`, `visitor`.
   */
  readonly role?: MucRole | undefined
  /** Child `actor`: Who did it, where the room tells. */
  readonly actor?: NodeLike<MucAdminActor> | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link MucAdminItem}. */
export interface MucAdminItemBuilder extends Builder<never> {
  /**
   * Attribute `affiliation`: The affiliation that is asked for or given; it goes with a JID. One of
   * `admin`, `member`, `none`, `outcast`, `owner`.
   */
  affiliation(value: MucAffiliation): this
  /**
   * Attribute `jid`: The person, by a bare JID; in a list of roles the occupant, by the full one.
   */
  jid(value: JidLike): this
  /** Attribute `nick`: The occupant, by the nickname. */
  nick(value: string): this
  /**
   * Attribute `role`: The role that is asked for or given; it goes with a nickname. None kicks the
   * occupant. One of `moderator`, `none`, `participant`, `visitor`.
   */
  role(value: MucRole): this
  /** Child `actor`: Who did it, where the room tells. */
  actor(value: NodeLike<MucAdminActor>): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): MucAdminItem
}

const mucAdminActorDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#admin',
  name: 'actor',
  local: true,
  section: 'XEP-0045 §9.2',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    nick: { kind: 'attribute' },
  },
}

/**
 * Who did it, where the room tells.
 *
 * `<actor xmlns='http://jabber.org/protocol/muc#admin' jid='…' …/>`
 *
 * @see [XEP-0045 §9.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucAdminActor extends Node<{
  wire: 'http://jabber.org/protocol/muc#admin actor'
  init: MucAdminActorInit
  in: object
}> {
  static override readonly declaration: Declaration = mucAdminActorDeclaration
  declare static readonly builder: () => MucAdminActorBuilder
  /** Attribute `jid`: The bare JID of the actor. */
  declare readonly jid: Jid | undefined
  /** Attribute `nick`: The nickname of the actor. */
  declare readonly nick: string | undefined

  constructor(init?: MucAdminActorInit, content?: Content) {
    super(content)
    const v = take(mucAdminActorDeclaration, init)
    this.jid = v[0]
    this.nick = v[1]
  }
}

/** What a new {@link MucAdminActor} is made of. */
export interface MucAdminActorInit {
  /** Attribute `jid`: The bare JID of the actor. */
  readonly jid?: JidLike | undefined
  /** Attribute `nick`: The nickname of the actor. */
  readonly nick?: string | undefined
}

/** Builds a {@link MucAdminActor}. */
export interface MucAdminActorBuilder extends Builder<never> {
  /** Attribute `jid`: The bare JID of the actor. */
  jid(value: JidLike): this
  /** Attribute `nick`: The nickname of the actor. */
  nick(value: string): this
  add(...content: Content): this
  build(): MucAdminActor
}
