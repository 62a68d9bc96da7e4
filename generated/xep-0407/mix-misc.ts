// Code generated from schemas/xep-0407/mix-misc.xsd; DO NOT EDIT.
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
 * What came of an invitation.
 *
 * - `Acknowledged`: It arrived; nothing is said of what follows.
 * - `Declined`: It is declined.
 * - `Joined`: The channel was joined.
 */
export type MixMiscOutcome = 'Acknowledged' | 'Declined' | 'Joined'

/** The values of {@link MixMiscOutcome}, in the order of the schema. */
export const mixMiscOutcomes: readonly MixMiscOutcome[] = ['Acknowledged', 'Declined', 'Joined']

const mixInvitationDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'invitation',
  section: 'XEP-0407 §6',
  fields: {
    channel: { kind: 'childText', type: 'jid' },
    invitee: { kind: 'childText', type: 'jid' },
    inviter: { kind: 'childText', type: 'jid' },
    token: { kind: 'childText' },
  },
}

/**
 * Invites somebody to a channel, in a message from who invites (XEP-0407 §6).
 *
 * `<invitation xmlns='urn:xmpp:mix:misc:0'><channel/><invitee/><inviter/><token/></invitation>`
 *
 * @see [XEP-0407 §6](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixInvitation extends Node<{
  wire: 'urn:xmpp:mix:misc:0 invitation'
  init: MixInvitationInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mixInvitationDeclaration
  declare static readonly builder: () => MixInvitationBuilder
  /** Child `channel`: The channel. */
  declare readonly channel: Jid | undefined
  /** Child `invitee`: Who is invited. */
  declare readonly invitee: Jid | undefined
  /** Child `inviter`: Who invites. */
  declare readonly inviter: Jid | undefined
  /** Child `token`: What proves to the channel that it allowed this. */
  declare readonly token: string | undefined

  constructor(init?: MixInvitationInit, content?: Content) {
    super(content)
    const v = take(mixInvitationDeclaration, init)
    this.channel = v[0]
    this.invitee = v[1]
    this.inviter = v[2]
    this.token = v[3]
  }
}

/** What a new {@link MixInvitation} is made of. */
export interface MixInvitationInit {
  /** Child `channel`: The channel. */
  readonly channel?: JidLike | undefined
  /** Child `invitee`: Who is invited. */
  readonly invitee?: JidLike | undefined
  /** Child `inviter`: Who invites. */
  readonly inviter?: JidLike | undefined
  /** Child `token`: What proves to the channel that it allowed this. */
  readonly token?: string | undefined
}

/** Builds a {@link MixInvitation}. */
export interface MixInvitationBuilder extends Builder<never> {
  /** Child `channel`: The channel. */
  channel(value: JidLike): this
  /** Child `invitee`: Who is invited. */
  invitee(value: JidLike): this
  /** Child `inviter`: Who invites. */
  inviter(value: JidLike): this
  /** Child `token`: What proves to the channel that it allowed this. */
  token(value: string): this
  add(...content: Content): this
  build(): MixInvitation
}

const mixInvitationAckDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'invitation-ack',
  section: 'XEP-0407 §6',
  fields: {
    invitation: { kind: 'child', of: () => MixInvitation },
    value: { kind: 'childText', type: 'token', values: mixMiscOutcomes },
  },
}

/**
 * Tells who invited what came of it (XEP-0407 §6).
 *
 * `<invitation-ack xmlns='urn:xmpp:mix:misc:0'><invitation/><value/></invitation-ack>`
 *
 * @see [XEP-0407 §6](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixInvitationAck extends Node<{
  wire: 'urn:xmpp:mix:misc:0 invitation-ack'
  init: MixInvitationAckInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mixInvitationAckDeclaration
  declare static readonly builder: () => MixInvitationAckBuilder
  /** Child `invitation`: The invitation. */
  declare readonly invitation: MixInvitation | undefined
  /** Child `value`: What came of it. One of `Acknowledged`, `Declined`, `Joined`. */
  declare readonly value: MixMiscOutcome | undefined

  constructor(init?: MixInvitationAckInit, content?: Content) {
    super(content)
    const v = take(mixInvitationAckDeclaration, init)
    this.invitation = v[0]
    this.value = v[1]
  }
}

/** What a new {@link MixInvitationAck} is made of. */
export interface MixInvitationAckInit {
  /** Child `invitation`: The invitation. */
  readonly invitation?: NodeLike<MixInvitation> | undefined
  /** Child `value`: What came of it. One of `Acknowledged`, `Declined`, `Joined`. */
  readonly value?: MixMiscOutcome | undefined
}

/** Builds a {@link MixInvitationAck}. */
export interface MixInvitationAckBuilder extends Builder<never> {
  /** Child `invitation`: The invitation. */
  invitation(value: NodeLike<MixInvitation>): this
  /** Child `value`: What came of it. One of `Acknowledged`, `Declined`, `Joined`. */
  value(value: MixMiscOutcome): this
  add(...content: Content): this
  build(): MixInvitationAck
}

const mixInviteDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'invite',
  section: 'XEP-0407 §6',
  fields: {
    invitation: { kind: 'child', of: () => MixInvitation },
    invitee: { kind: 'childText', type: 'jid' },
  },
  answers: { get: () => MixInvite },
}

/**
 * In a get to a channel: I want to invite somebody. The result holds the invitation to send
 * (XEP-0407 §6).
 *
 * `<invite xmlns='urn:xmpp:mix:misc:0'><invitation/><invitee/></invite>`
 *
 * @see [XEP-0407 §6](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixInvite extends Node<{
  wire: 'urn:xmpp:mix:misc:0 invite'
  init: MixInviteInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: MixInvite }
}> {
  static override readonly declaration: Declaration = mixInviteDeclaration
  declare static readonly builder: () => MixInviteBuilder
  /** Child `invitation`: The invitation. */
  declare readonly invitation: MixInvitation | undefined
  /** Child `invitee`: Who is to be invited. */
  declare readonly invitee: Jid | undefined

  constructor(init?: MixInviteInit, content?: Content) {
    super(content)
    const v = take(mixInviteDeclaration, init)
    this.invitation = v[0]
    this.invitee = v[1]
  }
}

/** What a new {@link MixInvite} is made of. */
export interface MixInviteInit {
  /** Child `invitation`: The invitation. */
  readonly invitation?: NodeLike<MixInvitation> | undefined
  /** Child `invitee`: Who is to be invited. */
  readonly invitee?: JidLike | undefined
}

/** Builds a {@link MixInvite}. */
export interface MixInviteBuilder extends Builder<never> {
  /** Child `invitation`: The invitation. */
  invitation(value: NodeLike<MixInvitation>): this
  /** Child `invitee`: Who is to be invited. */
  invitee(value: JidLike): this
  add(...content: Content): this
  build(): MixInvite
}

const mixMiscJoinDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'join',
  section: 'XEP-0407 §6',
  fields: {
    invitation: { kind: 'child', of: () => MixInvitation },
    nick: { kind: 'childText' },
    subscribe: { kind: 'childAttributes', name: 'subscribe', attribute: 'node' },
  },
  answers: { set: () => MixMiscJoin },
}

/**
 * Joining as the example of the document has it: with an invitation. The join of XEP-0369, with the
 * invitation as its content, is what it means (XEP-0407 §6).
 *
 * `<join xmlns='urn:xmpp:mix:misc:0'><invitation/><nick/><subscribe/></join>`
 *
 * @see [XEP-0407 §6](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixMiscJoin extends Node<{
  wire: 'urn:xmpp:mix:misc:0 join'
  init: MixMiscJoinInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixMiscJoin }
}> {
  static override readonly declaration: Declaration = mixMiscJoinDeclaration
  declare static readonly builder: () => MixMiscJoinBuilder
  /** Child `invitation`: The invitation. */
  declare readonly invitation: MixInvitation | undefined
  /** Child `nick`: The nickname. */
  declare readonly nick: string | undefined
  /** Children `subscribe`: A node to get news of. */
  declare readonly subscribe: readonly string[]

  constructor(init?: MixMiscJoinInit, content?: Content) {
    super(content)
    const v = take(mixMiscJoinDeclaration, init)
    this.invitation = v[0]
    this.nick = v[1]
    this.subscribe = v[2]
  }
}

/** What a new {@link MixMiscJoin} is made of. */
export interface MixMiscJoinInit {
  /** Child `invitation`: The invitation. */
  readonly invitation?: NodeLike<MixInvitation> | undefined
  /** Child `nick`: The nickname. */
  readonly nick?: string | undefined
  /** Children `subscribe`: A node to get news of. */
  readonly subscribe?: readonly string[] | undefined
}

/** Builds a {@link MixMiscJoin}. */
export interface MixMiscJoinBuilder extends Builder<never> {
  /** Child `invitation`: The invitation. */
  invitation(value: NodeLike<MixInvitation>): this
  /** Child `nick`: The nickname. */
  nick(value: string): this
  /** Children `subscribe`: A node to get news of. */
  subscribe(value: readonly string[]): this
  add(...content: Content): this
  build(): MixMiscJoin
}

const mixRegisterDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'register',
  section: 'XEP-0407 §3',
  fields: {
    nick: { kind: 'childText' },
  },
  answers: { set: () => MixRegister },
}

/**
 * In a set to the service: keep this nickname for me in all channels; without one the service
 * chooses. The result says which it is (XEP-0407 §3).
 *
 * `<register xmlns='urn:xmpp:mix:misc:0'><nick/></register>`
 *
 * @see [XEP-0407 §3](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixRegister extends Node<{
  wire: 'urn:xmpp:mix:misc:0 register'
  init: MixRegisterInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixRegister }
}> {
  static override readonly declaration: Declaration = mixRegisterDeclaration
  declare static readonly builder: () => MixRegisterBuilder
  /** Child `nick`: The nickname. */
  declare readonly nick: string | undefined

  constructor(init?: MixRegisterInit, content?: Content) {
    super(content)
    const v = take(mixRegisterDeclaration, init)
    this.nick = v[0]
  }
}

/** What a new {@link MixRegister} is made of. */
export interface MixRegisterInit {
  /** Child `nick`: The nickname. */
  readonly nick?: string | undefined
}

/** Builds a {@link MixRegister}. */
export interface MixRegisterBuilder extends Builder<never> {
  /** Child `nick`: The nickname. */
  nick(value: string): this
  add(...content: Content): this
  build(): MixRegister
}

const mixRetractDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'retract',
  section: 'XEP-0407 §4',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * Takes a message back (XEP-0407 §4).
 *
 * `<retract xmlns='urn:xmpp:mix:misc:0' id='…'/>`
 *
 * @see [XEP-0407 §4](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixRetract extends Node<{
  wire: 'urn:xmpp:mix:misc:0 retract'
  init: MixRetractInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mixRetractDeclaration
  declare static readonly builder: () => MixRetractBuilder
  /** Attribute `id`, required: The id of the message in the archive of the channel. */
  declare readonly id: string

  constructor(init: MixRetractInit, content?: Content) {
    super(content)
    const v = take(mixRetractDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link MixRetract} is made of. */
export interface MixRetractInit {
  /** Attribute `id`, required: The id of the message in the archive of the channel. */
  readonly id: string
}

/** Builds a {@link MixRetract}; `build()` needs `id` first. */
export interface MixRetractBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: The id of the message in the archive of the channel. */
  id(value: string): MixRetractBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: MixRetractBuilder<never>): MixRetract
}

const mixRetractedDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:misc:0',
  name: 'retracted',
  section: 'XEP-0407 §4',
  fields: {
    by: { kind: 'attribute', type: 'jid' },
    time: { kind: 'attribute', type: 'dateTime' },
  },
}

/**
 * In place of a message that was taken back, in the archive (XEP-0407 §4).
 *
 * `<retracted xmlns='urn:xmpp:mix:misc:0' by='…' time='…'/>`
 *
 * @see [XEP-0407 §4](https://xmpp.org/extensions/xep-0407.html)
 */
export class MixRetracted extends Node<{
  wire: 'urn:xmpp:mix:misc:0 retracted'
  init: MixRetractedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = mixRetractedDeclaration
  declare static readonly builder: () => MixRetractedBuilder
  /** Attribute `by`: Who took it back. */
  declare readonly by: Jid | undefined
  /** Attribute `time`: When. */
  declare readonly time: Date | undefined

  constructor(init?: MixRetractedInit, content?: Content) {
    super(content)
    const v = take(mixRetractedDeclaration, init)
    this.by = v[0]
    this.time = v[1]
  }
}

/** What a new {@link MixRetracted} is made of. */
export interface MixRetractedInit {
  /** Attribute `by`: Who took it back. */
  readonly by?: JidLike | undefined
  /** Attribute `time`: When. */
  readonly time?: Date | undefined
}

/** Builds a {@link MixRetracted}. */
export interface MixRetractedBuilder extends Builder<never> {
  /** Attribute `by`: Who took it back. */
  by(value: JidLike): this
  /** Attribute `time`: When. */
  time(value: Date): this
  add(...content: Content): this
  build(): MixRetracted
}
