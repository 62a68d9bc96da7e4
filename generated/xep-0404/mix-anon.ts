// Code generated from schemas/xep-0404/mix-anon.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'

const mixAnonJoinDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:anon:0',
  name: 'join',
  section: 'XEP-0404 §3.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    form: { kind: 'child', of: () => DataForm },
    nick: { kind: 'childText' },
    subscribe: { kind: 'childAttributes', name: 'subscribe', attribute: 'node' },
  },
  answers: { set: () => MixAnonJoin },
}

/**
 * Joining as the examples of the document have it: with preferences. The join of XEP-0369, with the
 * form as its content, is what it means (XEP-0404 §3.1).
 *
 * `<join xmlns='urn:xmpp:mix:anon:0' jid='…'><x/><nick/><subscribe/></join>`
 *
 * @see [XEP-0404 §3.1](https://xmpp.org/extensions/xep-0404.html)
 */
export class MixAnonJoin extends Node<{
  wire: 'urn:xmpp:mix:anon:0 join'
  init: MixAnonJoinInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: MixAnonJoin }
}> {
  static override readonly declaration: Declaration = mixAnonJoinDeclaration
  declare static readonly builder: () => MixAnonJoinBuilder
  /** Attribute `jid`: In the result: the JID of the participant. */
  declare readonly jid: Jid | undefined
  /** Child `x`: The preferences, as a form of the type urn:xmpp:mix:anon:0. */
  declare readonly form: DataForm | undefined
  /** Child `nick`: The nickname. */
  declare readonly nick: string | undefined
  /** Children `subscribe`: A node to get news of. */
  declare readonly subscribe: readonly string[]

  constructor(init?: MixAnonJoinInit, content?: Content) {
    super(content)
    const v = take(mixAnonJoinDeclaration, init)
    this.jid = v[0]
    this.form = v[1]
    this.nick = v[2]
    this.subscribe = v[3]
  }
}

/** What a new {@link MixAnonJoin} is made of. */
export interface MixAnonJoinInit {
  /** Attribute `jid`: In the result: the JID of the participant. */
  readonly jid?: JidLike | undefined
  /** Child `x`: The preferences, as a form of the type urn:xmpp:mix:anon:0. */
  readonly form?: NodeLike<DataForm> | undefined
  /** Child `nick`: The nickname. */
  readonly nick?: string | undefined
  /** Children `subscribe`: A node to get news of. */
  readonly subscribe?: readonly string[] | undefined
}

/** Builds a {@link MixAnonJoin}. */
export interface MixAnonJoinBuilder extends Builder<never> {
  /** Attribute `jid`: In the result: the JID of the participant. */
  jid(value: JidLike): this
  /** Child `x`: The preferences, as a form of the type urn:xmpp:mix:anon:0. */
  form(value: NodeLike<DataForm>): this
  /** Child `nick`: The nickname. */
  nick(value: string): this
  /** Children `subscribe`: A node to get news of. */
  subscribe(value: readonly string[]): this
  add(...content: Content): this
  build(): MixAnonJoin
}

const mixAnonParticipantDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:anon:0',
  name: 'participant',
  section: 'XEP-0404 §2.5',
  fields: {
    jid: { kind: 'childText', type: 'jid', required: true },
  },
}

/**
 * Whose real JID belongs to a participant, in the node urn:xmpp:mix:nodes:jidmap, for
 * administrators; the id of the item names the participant (XEP-0404 §2.5).
 *
 * `<participant xmlns='urn:xmpp:mix:anon:0'><jid/></participant>`
 *
 * @see [XEP-0404 §2.5](https://xmpp.org/extensions/xep-0404.html)
 */
export class MixAnonParticipant extends Node<{
  wire: 'urn:xmpp:mix:anon:0 participant'
  init: MixAnonParticipantInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = mixAnonParticipantDeclaration
  declare static readonly builder: () => MixAnonParticipantBuilder
  /** Child `jid`, required: The bare JID. */
  declare readonly jid: Jid

  constructor(init: MixAnonParticipantInit, content?: Content) {
    super(content)
    const v = take(mixAnonParticipantDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link MixAnonParticipant} is made of. */
export interface MixAnonParticipantInit {
  /** Child `jid`, required: The bare JID. */
  readonly jid: JidLike
}

/** Builds a {@link MixAnonParticipant}; `build()` needs `jid` first. */
export interface MixAnonParticipantBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Child `jid`, required: The bare JID. */
  jid(value: JidLike): MixAnonParticipantBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: MixAnonParticipantBuilder<never>): MixAnonParticipant
}

const mixUserPreferenceDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:anon:0',
  name: 'user-preference',
  section: 'XEP-0404 §3.1',
  fields: {
    form: { kind: 'child', of: () => DataForm },
  },
  answers: { get: () => MixUserPreference, set: () => MixUserPreference },
}

/**
 * In a get, empty: which preferences are there? In a set: change these. The result holds all of
 * them (XEP-0404 §3.1).
 *
 * `<user-preference xmlns='urn:xmpp:mix:anon:0'><x/></user-preference>`
 *
 * @see [XEP-0404 §3.1](https://xmpp.org/extensions/xep-0404.html)
 */
export class MixUserPreference extends Node<{
  wire: 'urn:xmpp:mix:anon:0 user-preference'
  init: MixUserPreferenceInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: MixUserPreference; set: MixUserPreference }
}> {
  static override readonly declaration: Declaration = mixUserPreferenceDeclaration
  declare static readonly builder: () => MixUserPreferenceBuilder
  /** Child `x`: The preferences, as a form of the type urn:xmpp:mix:anon:0. */
  declare readonly form: DataForm | undefined

  constructor(init?: MixUserPreferenceInit, content?: Content) {
    super(content)
    const v = take(mixUserPreferenceDeclaration, init)
    this.form = v[0]
  }
}

/** What a new {@link MixUserPreference} is made of. */
export interface MixUserPreferenceInit {
  /** Child `x`: The preferences, as a form of the type urn:xmpp:mix:anon:0. */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link MixUserPreference}. */
export interface MixUserPreferenceBuilder extends Builder<never> {
  /** Child `x`: The preferences, as a form of the type urn:xmpp:mix:anon:0. */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): MixUserPreference
}
