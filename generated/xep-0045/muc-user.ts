// Code generated from schemas/xep-0045/muc-user.xsd; DO NOT EDIT.
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
 * The lasting standing of a person in a room, which outlives a visit (XEP-0045 §5.2).
 *
 * - `admin`: May ban people, and choose members and moderators.
 * - `member`: May enter a room that only members may enter.
 * - `none`: Nobody in particular.
 * - `outcast`: Banned from the room.
 * - `owner`: May configure and destroy the room, and choose admins and owners.
 */
export type MucAffiliation = 'admin' | 'member' | 'none' | 'outcast' | 'owner'

/** The values of {@link MucAffiliation}, in the order of the schema. */
export const mucAffiliations: readonly MucAffiliation[] = [
  'admin',
  'member',
  'none',
  'outcast',
  'owner',
]

/**
 * What an occupant may do during this visit (XEP-0045 §5.1).
 *
 * - `moderator`: May kick occupants and give or take voice.
 * - `none`: Not, or no longer, in the room.
 * - `participant`: May speak to all.
 * - `visitor`: May listen, and in a moderated room not speak.
 */
export type MucRole = 'moderator' | 'none' | 'participant' | 'visitor'

/** The values of {@link MucRole}, in the order of the schema. */
export const mucRoles: readonly MucRole[] = ['moderator', 'none', 'participant', 'visitor']

const mucUserDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'x',
  section: 'XEP-0045 §7.2.2',
  fields: {
    decline: { kind: 'child', of: () => MucDecline },
    destroy: { kind: 'child', of: () => MucDestroyed },
    invites: { kind: 'children', of: () => MucInvite },
    items: { kind: 'children', of: () => MucItem },
    password: { kind: 'childText' },
    statusCodes: {
      kind: 'childAttributes',
      name: 'status',
      attribute: 'code',
      type: 'unsignedShort',
      facets: { minInclusive: '100', maxInclusive: '999' },
    },
  },
}

/**
 * In presence and messages from a room: who the occupant is and what happened. In a message to a
 * room, and from it to somebody outside: an invitation, or the answer that declines it. In a
 * private message, empty: it came through a room (XEP-0045 §7.2.2, §7.5 and §7.8.2).
 *
 * `<x xmlns='http://jabber.org/protocol/muc#user'><decline/><destroy/><invite/><item/><password/><status/></x>`
 *
 * @see [XEP-0045 §7.2.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucUser extends Node<{
  wire: 'http://jabber.org/protocol/muc#user x'
  init: MucUserInit
  in: { message: true; presence: true }
}> {
  static override readonly declaration: Declaration = mucUserDeclaration
  declare static readonly builder: () => MucUserBuilder
  /** Child `decline`: An invitation is declined (XEP-0045 §7.8.2). */
  declare readonly decline: MucDecline | undefined
  /** Child `destroy`: In unavailable presence: the room was destroyed (XEP-0045 §10.9). */
  declare readonly destroy: MucDestroyed | undefined
  /** Children `invite`: An invitation. A message to the room may hold several (XEP-0045 §7.8.2). */
  declare readonly invites: readonly MucInvite[]
  /**
   * Children `item`: What the room tells about one occupant, usually the sender of the presence.
   */
  declare readonly items: readonly MucItem[]
  /**
   * Child `password`: In an invitation from the room: the password to enter with (XEP-0045 §7.8.2).
   */
  declare readonly password: string | undefined
  /**
   * Children `status`: What happened or holds, by number (XEP-0045 §12): 110 this is your own
   * presence, 100 others see your JID, 201 the room is new and yours, 210 the room changed your
   * nickname, 301 banned, 303 a new nickname, 307 kicked, 321 and 322 no longer a member, 332 the
   * service shuts down, 104 the configuration changed.
   */
  declare readonly statusCodes: readonly number[]

  constructor(init?: MucUserInit, content?: Content) {
    super(content)
    const v = take(mucUserDeclaration, init)
    this.decline = v[0]
    this.destroy = v[1]
    this.invites = v[2]
    this.items = v[3]
    this.password = v[4]
    this.statusCodes = v[5]
  }
}

/** What a new {@link MucUser} is made of. */
export interface MucUserInit {
  /** Child `decline`: An invitation is declined (XEP-0045 §7.8.2). */
  readonly decline?: NodeLike<MucDecline> | undefined
  /** Child `destroy`: In unavailable presence: the room was destroyed (XEP-0045 §10.9). */
  readonly destroy?: NodeLike<MucDestroyed> | undefined
  /** Children `invite`: An invitation. A message to the room may hold several (XEP-0045 §7.8.2). */
  readonly invites?: readonly NodeLike<MucInvite>[] | undefined
  /**
   * Children `item`: What the room tells about one occupant, usually the sender of the presence.
   */
  readonly items?: readonly NodeLike<MucItem>[] | undefined
  /**
   * Child `password`: In an invitation from the room: the password to enter with (XEP-0045 §7.8.2).
   */
  readonly password?: string | undefined
  /**
   * Children `status`: What happened or holds, by number (XEP-0045 §12): 110 this is your own
   * presence, 100 others see your JID, 201 the room is new and yours, 210 the room changed your
   * nickname, 301 banned, 303 a new nickname, 307 kicked, 321 and 322 no longer a member, 332 the
   * service shuts down, 104 the configuration changed.
   */
  readonly statusCodes?: readonly number[] | undefined
}

/** Builds a {@link MucUser}. */
export interface MucUserBuilder extends Builder<never> {
  /** Child `decline`: An invitation is declined (XEP-0045 §7.8.2). */
  decline(value: NodeLike<MucDecline>): this
  /** Child `destroy`: In unavailable presence: the room was destroyed (XEP-0045 §10.9). */
  destroy(value: NodeLike<MucDestroyed>): this
  /** Children `invite`: An invitation. A message to the room may hold several (XEP-0045 §7.8.2). */
  invites(value: readonly NodeLike<MucInvite>[]): this
  /**
   * Children `item`: What the room tells about one occupant, usually the sender of the presence.
   */
  items(value: readonly NodeLike<MucItem>[]): this
  /**
   * Child `password`: In an invitation from the room: the password to enter with (XEP-0045 §7.8.2).
   */
  password(value: string): this
  /**
   * Children `status`: What happened or holds, by number (XEP-0045 §12): 110 this is your own
   * presence, 100 others see your JID, 201 the room is new and yours, 210 the room changed your
   * nickname, 301 banned, 303 a new nickname, 307 kicked, 321 and 322 no longer a member, 332 the
   * service shuts down, 104 the configuration changed.
   */
  statusCodes(value: readonly number[]): this
  add(...content: Content): this
  build(): MucUser
}

const mucDeclineDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'decline',
  local: true,
  section: 'XEP-0045 §7.8.2',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    reason: { kind: 'childText' },
  },
}

/**
 * An invitation is declined (XEP-0045 §7.8.2).
 *
 * `<decline xmlns='http://jabber.org/protocol/muc#user' …><reason/></decline>`
 *
 * @see [XEP-0045 §7.8.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucDecline extends Node<{
  wire: 'http://jabber.org/protocol/muc#user decline'
  init: MucDeclineInit
  in: object
}> {
  static override readonly declaration: Declaration = mucDeclineDeclaration
  declare static readonly builder: () => MucDeclineBuilder
  /** Attribute `from`: In the message of the room to the inviter: who declines. */
  declare readonly from: Jid | undefined
  /** Attribute `to`: In the message to the room: whose invitation is declined. */
  declare readonly to: Jid | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init?: MucDeclineInit, content?: Content) {
    super(content)
    const v = take(mucDeclineDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.reason = v[2]
  }
}

/** What a new {@link MucDecline} is made of. */
export interface MucDeclineInit {
  /** Attribute `from`: In the message of the room to the inviter: who declines. */
  readonly from?: JidLike | undefined
  /** Attribute `to`: In the message to the room: whose invitation is declined. */
  readonly to?: JidLike | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link MucDecline}. */
export interface MucDeclineBuilder extends Builder<never> {
  /** Attribute `from`: In the message of the room to the inviter: who declines. */
  from(value: JidLike): this
  /** Attribute `to`: In the message to the room: whose invitation is declined. */
  to(value: JidLike): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): MucDecline
}

const mucDestroyedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'destroy',
  local: true,
  section: 'XEP-0045 §10.9',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    reason: { kind: 'childText' },
  },
}

/**
 * In unavailable presence: the room was destroyed (XEP-0045 §10.9).
 *
 * `<destroy xmlns='http://jabber.org/protocol/muc#user' jid='…'><reason/></destroy>`
 *
 * @see [XEP-0045 §10.9](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucDestroyed extends Node<{
  wire: 'http://jabber.org/protocol/muc#user destroy'
  init: MucDestroyedInit
  in: object
}> {
  static override readonly declaration: Declaration = mucDestroyedDeclaration
  declare static readonly builder: () => MucDestroyedBuilder
  /** Attribute `jid`: The room to go to instead. */
  declare readonly jid: Jid | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init?: MucDestroyedInit, content?: Content) {
    super(content)
    const v = take(mucDestroyedDeclaration, init)
    this.jid = v[0]
    this.reason = v[1]
  }
}

/** What a new {@link MucDestroyed} is made of. */
export interface MucDestroyedInit {
  /** Attribute `jid`: The room to go to instead. */
  readonly jid?: JidLike | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link MucDestroyed}. */
export interface MucDestroyedBuilder extends Builder<never> {
  /** Attribute `jid`: The room to go to instead. */
  jid(value: JidLike): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): MucDestroyed
}

const mucInviteDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'invite',
  local: true,
  section: 'XEP-0045 §7.8.2',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    to: { kind: 'attribute', type: 'jid' },
    reason: { kind: 'childText' },
    continue: { kind: 'child', of: () => MucContinue },
  },
}

/**
 * An invitation. A message to the room may hold several (XEP-0045 §7.8.2).
 *
 * `<invite xmlns='http://jabber.org/protocol/muc#user' from='…' …><reason/><continue/></invite>`
 *
 * @see [XEP-0045 §7.8.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucInvite extends Node<{
  wire: 'http://jabber.org/protocol/muc#user invite'
  init: MucInviteInit
  in: object
}> {
  static override readonly declaration: Declaration = mucInviteDeclaration
  declare static readonly builder: () => MucInviteBuilder
  /** Attribute `from`: In the message of the room to the person who is invited: who invites. */
  declare readonly from: Jid | undefined
  /** Attribute `to`: In the message to the room: who is invited. */
  declare readonly to: Jid | undefined
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined
  /** Child `continue`: The room goes on with a conversation of two (XEP-0045 §7.9). */
  declare readonly continue: MucContinue | undefined

  constructor(init?: MucInviteInit, content?: Content) {
    super(content)
    const v = take(mucInviteDeclaration, init)
    this.from = v[0]
    this.to = v[1]
    this.reason = v[2]
    this.continue = v[3]
  }
}

/** What a new {@link MucInvite} is made of. */
export interface MucInviteInit {
  /** Attribute `from`: In the message of the room to the person who is invited: who invites. */
  readonly from?: JidLike | undefined
  /** Attribute `to`: In the message to the room: who is invited. */
  readonly to?: JidLike | undefined
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
  /** Child `continue`: The room goes on with a conversation of two (XEP-0045 §7.9). */
  readonly continue?: NodeLike<MucContinue> | undefined
}

/** Builds a {@link MucInvite}. */
export interface MucInviteBuilder extends Builder<never> {
  /** Attribute `from`: In the message of the room to the person who is invited: who invites. */
  from(value: JidLike): this
  /** Attribute `to`: In the message to the room: who is invited. */
  to(value: JidLike): this
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  /** Child `continue`: The room goes on with a conversation of two (XEP-0045 §7.9). */
  continue(value: NodeLike<MucContinue>): this
  add(...content: Content): this
  build(): MucInvite
}

const mucContinueDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'continue',
  local: true,
  section: 'XEP-0045 §7.9',
  fields: {
    thread: { kind: 'attribute' },
  },
}

/**
 * The room goes on with a conversation of two (XEP-0045 §7.9).
 *
 * `<continue xmlns='http://jabber.org/protocol/muc#user' …/>`
 *
 * @see [XEP-0045 §7.9](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucContinue extends Node<{
  wire: 'http://jabber.org/protocol/muc#user continue'
  init: MucContinueInit
  in: object
}> {
  static override readonly declaration: Declaration = mucContinueDeclaration
  declare static readonly builder: () => MucContinueBuilder
  /** Attribute `thread`: The thread of that conversation. */
  declare readonly thread: string | undefined

  constructor(init?: MucContinueInit, content?: Content) {
    super(content)
    const v = take(mucContinueDeclaration, init)
    this.thread = v[0]
  }
}

/** What a new {@link MucContinue} is made of. */
export interface MucContinueInit {
  /** Attribute `thread`: The thread of that conversation. */
  readonly thread?: string | undefined
}

/** Builds a {@link MucContinue}. */
export interface MucContinueBuilder extends Builder<never> {
  /** Attribute `thread`: The thread of that conversation. */
  thread(value: string): this
  add(...content: Content): this
  build(): MucContinue
}

const mucItemDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'item',
  local: true,
  section: 'XEP-0045 §7.2.2',
  fields: {
    affiliation: { kind: 'attribute', type: 'token', values: mucAffiliations },
    jid: { kind: 'attribute', type: 'jid' },
    nick: { kind: 'attribute' },
    role: { kind: 'attribute', type: 'token', values: mucRoles },
    actor: { kind: 'child', of: () => MucActor },
    reason: { kind: 'childText' },
  },
}

/**
 * What the room tells about one occupant, usually the sender of the presence.
 *
 * `<item xmlns='http://jabber.org/protocol/muc#user' …><actor/><reason/></item>`
 *
 * @see [XEP-0045 §7.2.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucItem extends Node<{
  wire: 'http://jabber.org/protocol/muc#user item'
  init: MucItemInit
  in: object
}> {
  static override readonly declaration: Declaration = mucItemDeclaration
  declare static readonly builder: () => MucItemBuilder
  /**
   * Attribute `affiliation`: The lasting standing of the person in the room (XEP-0045 §5.2). One of
   * `admin`, `member`, `none`, `outcast`, `owner`.
   */
  declare readonly affiliation: MucAffiliation | undefined
  /**
   * Attribute `jid`: The full JID of the occupant, where the room is not anonymous, or for those
   * who may know it.
   */
  declare readonly jid: Jid | undefined
  /**
   * Attribute `nick`: The nickname; in the presence that ends an old nickname, the new one
   * (XEP-0045 §7.6).
   */
  declare readonly nick: string | undefined
  /**
   * Attribute `role`: What the occupant may do during this visit (XEP-0045 §5.1); none says that it
   * is over. One of `moderator`, `none`, `participant`, `visitor`.
   */
  declare readonly role: MucRole | undefined
  /**
   * Child `actor`: Who did it: the moderator or admin who kicked or banned the occupant, where the
   * room tells.
   */
  declare readonly actor: MucActor | undefined
  /** Child `reason`: Why it was done, in words. */
  declare readonly reason: string | undefined

  constructor(init?: MucItemInit, content?: Content) {
    super(content)
    const v = take(mucItemDeclaration, init)
    this.affiliation = v[0]
    this.jid = v[1]
    this.nick = v[2]
    this.role = v[3]
    this.actor = v[4]
    this.reason = v[5]
  }
}

/** What a new {@link MucItem} is made of. */
export interface MucItemInit {
  /**
   * Attribute `affiliation`: The lasting standing of the person in the room (XEP-0045 §5.2). One of
   * `admin`, `member`, `none`, `outcast`, `owner`.
   */
  readonly affiliation?: MucAffiliation | undefined
  /**
   * Attribute `jid`: The full JID of the occupant, where the room is not anonymous, or for those
   * who may know it.
   */
  readonly jid?: JidLike | undefined
  /**
   * Attribute `nick`: The nickname; in the presence that ends an old nickname, the new one
   * (XEP-0045 §7.6).
   */
  readonly nick?: string | undefined
  /**
   * Attribute `role`: What the occupant may do during this visit (XEP-0045 §5.1); none says that it
   * is over. One of `moderator`, `none`, `participant`, `visitor`.
   */
  readonly role?: MucRole | undefined
  /**
   * Child `actor`: Who did it: the moderator or admin who kicked or banned the occupant, where the
   * room tells.
   */
  readonly actor?: NodeLike<MucActor> | undefined
  /** Child `reason`: Why it was done, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link MucItem}. */
export interface MucItemBuilder extends Builder<never> {
  /**
   * Attribute `affiliation`: The lasting standing of the person in the room (XEP-0045 §5.2). One of
   * `admin`, `member`, `none`, `outcast`, `owner`.
   */
  affiliation(value: MucAffiliation): this
  /**
   * Attribute `jid`: The full JID of the occupant, where the room is not anonymous, or for those
   * who may know it.
   */
  jid(value: JidLike): this
  /**
   * Attribute `nick`: The nickname; in the presence that ends an old nickname, the new one
   * (XEP-0045 §7.6).
   */
  nick(value: string): this
  /**
   * Attribute `role`: What the occupant may do during this visit (XEP-0045 §5.1); none says that it
   * is over. One of `moderator`, `none`, `participant`, `visitor`.
   */
  role(value: MucRole): this
  /**
   * Child `actor`: Who did it: the moderator or admin who kicked or banned the occupant, where the
   * room tells.
   */
  actor(value: NodeLike<MucActor>): this
  /** Child `reason`: Why it was done, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): MucItem
}

const mucActorDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#user',
  name: 'actor',
  local: true,
  section: 'XEP-0045 §8.2',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    nick: { kind: 'attribute' },
  },
}

/**
 * Who did it: the moderator or admin who kicked or banned the occupant, where the room tells.
 *
 * `<actor xmlns='http://jabber.org/protocol/muc#user' jid='…' …/>`
 *
 * @see [XEP-0045 §8.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucActor extends Node<{
  wire: 'http://jabber.org/protocol/muc#user actor'
  init: MucActorInit
  in: object
}> {
  static override readonly declaration: Declaration = mucActorDeclaration
  declare static readonly builder: () => MucActorBuilder
  /** Attribute `jid`: The bare JID of the actor, where the room tells it. */
  declare readonly jid: Jid | undefined
  /** Attribute `nick`: The nickname of the actor. */
  declare readonly nick: string | undefined

  constructor(init?: MucActorInit, content?: Content) {
    super(content)
    const v = take(mucActorDeclaration, init)
    this.jid = v[0]
    this.nick = v[1]
  }
}

/** What a new {@link MucActor} is made of. */
export interface MucActorInit {
  /** Attribute `jid`: The bare JID of the actor, where the room tells it. */
  readonly jid?: JidLike | undefined
  /** Attribute `nick`: The nickname of the actor. */
  readonly nick?: string | undefined
}

/** Builds a {@link MucActor}. */
export interface MucActorBuilder extends Builder<never> {
  /** Attribute `jid`: The bare JID of the actor, where the room tells it. */
  jid(value: JidLike): this
  /** Attribute `nick`: The nickname of the actor. */
  nick(value: string): this
  add(...content: Content): this
  build(): MucActor
}
