// Code generated from schemas/xep-0060/pubsub-owner.xsd; DO NOT EDIT.
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
import type { PubsubAffiliationValue, PubsubSubscriptionState } from './pubsub.ts'

/**
 * The kinds of nodes (XEP-0060 §4.4).
 *
 * - `collection`: Holds other nodes (XEP-0248).
 * - `leaf`: Holds items.
 */
export type PubsubOwnerNodeType = 'collection' | 'leaf'

/** The values of {@link PubsubOwnerNodeType}, in the order of the schema. */
export const pubsubOwnerNodeTypes: readonly PubsubOwnerNodeType[] = ['collection', 'leaf']

const pubsubOwnerDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'pubsub',
  section: 'XEP-0060 §8',
  fields: {
    affiliations: { kind: 'child', of: () => PubsubOwnerAffiliations },
    configure: { kind: 'child', of: () => PubsubOwnerConfigure },
    default: { kind: 'child', of: () => PubsubOwnerDefault },
    delete: { kind: 'child', of: () => PubsubOwnerDelete },
    purge: { kind: 'child', of: () => PubsubOwnerPurge },
    subscriptions: { kind: 'child', of: () => PubsubOwnerSubscriptions },
  },
  ordered: true,
  choices: [{ of: ['affiliations', 'configure', 'default', 'delete', 'purge', 'subscriptions'] }],
  answers: { get: () => PubsubOwner, set: 'empty' },
}

/**
 * One request of an owner or the answer to it (XEP-0060 §8).
 *
 * `<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><affiliations/><configure/><default/><delete/><purge/>…</pubsub>`
 *
 * @see [XEP-0060 §8](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwner extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner pubsub'
  init: PubsubOwnerInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: PubsubOwner; set: undefined }
}> {
  static override readonly declaration: Declaration = pubsubOwnerDeclaration
  declare static readonly builder: () => PubsubOwnerBuilder
  /**
   * Child `affiliations`: Who is affiliated with the node. In a set only those that change
   * (XEP-0060 §8.9).
   */
  declare readonly affiliations: PubsubOwnerAffiliations | undefined
  /** Child `configure`: The configuration of a node, as a form (XEP-0060 §8.2). */
  declare readonly configure: PubsubOwnerConfigure | undefined
  /** Child `default`: How a node is configured by default, as a form (XEP-0060 §8.3). */
  declare readonly default: PubsubOwnerDefault | undefined
  /** Child `delete`: Deletes a node (XEP-0060 §8.4). */
  declare readonly delete: PubsubOwnerDelete | undefined
  /** Child `purge`: Deletes all items of a node (XEP-0060 §8.5). */
  declare readonly purge: PubsubOwnerPurge | undefined
  /**
   * Child `subscriptions`: Who subscribes to the node. In a set only those that change (XEP-0060
   * §8.8).
   */
  declare readonly subscriptions: PubsubOwnerSubscriptions | undefined

  constructor(init?: PubsubOwnerInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerDeclaration, init)
    this.affiliations = v[0]
    this.configure = v[1]
    this.default = v[2]
    this.delete = v[3]
    this.purge = v[4]
    this.subscriptions = v[5]
  }
}

/** What a new {@link PubsubOwner} is made of. */
export interface PubsubOwnerInit {
  /**
   * Child `affiliations`: Who is affiliated with the node. In a set only those that change
   * (XEP-0060 §8.9).
   */
  readonly affiliations?: NodeLike<PubsubOwnerAffiliations> | undefined
  /** Child `configure`: The configuration of a node, as a form (XEP-0060 §8.2). */
  readonly configure?: NodeLike<PubsubOwnerConfigure> | undefined
  /** Child `default`: How a node is configured by default, as a form (XEP-0060 §8.3). */
  readonly default?: NodeLike<PubsubOwnerDefault> | undefined
  /** Child `delete`: Deletes a node (XEP-0060 §8.4). */
  readonly delete?: NodeLike<PubsubOwnerDelete> | undefined
  /** Child `purge`: Deletes all items of a node (XEP-0060 §8.5). */
  readonly purge?: NodeLike<PubsubOwnerPurge> | undefined
  /**
   * Child `subscriptions`: Who subscribes to the node. In a set only those that change (XEP-0060
   * §8.8).
   */
  readonly subscriptions?: NodeLike<PubsubOwnerSubscriptions> | undefined
}

/** Builds a {@link PubsubOwner}. */
export interface PubsubOwnerBuilder extends Builder<never> {
  /**
   * Child `affiliations`: Who is affiliated with the node. In a set only those that change
   * (XEP-0060 §8.9).
   */
  affiliations(value: NodeLike<PubsubOwnerAffiliations>): this
  /** Child `configure`: The configuration of a node, as a form (XEP-0060 §8.2). */
  configure(value: NodeLike<PubsubOwnerConfigure>): this
  /** Child `default`: How a node is configured by default, as a form (XEP-0060 §8.3). */
  default(value: NodeLike<PubsubOwnerDefault>): this
  /** Child `delete`: Deletes a node (XEP-0060 §8.4). */
  delete(value: NodeLike<PubsubOwnerDelete>): this
  /** Child `purge`: Deletes all items of a node (XEP-0060 §8.5). */
  purge(value: NodeLike<PubsubOwnerPurge>): this
  /**
   * Child `subscriptions`: Who subscribes to the node. In a set only those that change (XEP-0060
   * §8.8).
   */
  subscriptions(value: NodeLike<PubsubOwnerSubscriptions>): this
  add(...content: Content): this
  build(): PubsubOwner
}

const pubsubOwnerAffiliationsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'affiliations',
  local: true,
  section: 'XEP-0060 §8.9',
  fields: {
    node: { kind: 'attribute', required: true },
    affiliations: { kind: 'children', of: () => PubsubOwnerAffiliation },
  },
}

/**
 * Who is affiliated with the node. In a set only those that change (XEP-0060 §8.9).
 *
 * `<affiliations xmlns='http://jabber.org/protocol/pubsub#owner' …><affiliation/></affiliations>`
 *
 * @see [XEP-0060 §8.9](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerAffiliations extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner affiliations'
  init: PubsubOwnerAffiliationsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerAffiliationsDeclaration
  declare static readonly builder: () => PubsubOwnerAffiliationsBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Children `affiliation`: One affiliation. */
  declare readonly affiliations: readonly PubsubOwnerAffiliation[]

  constructor(init: PubsubOwnerAffiliationsInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerAffiliationsDeclaration, init)
    this.node = v[0]
    this.affiliations = v[1]
  }
}

/** What a new {@link PubsubOwnerAffiliations} is made of. */
export interface PubsubOwnerAffiliationsInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Children `affiliation`: One affiliation. */
  readonly affiliations?: readonly NodeLike<PubsubOwnerAffiliation>[] | undefined
}

/** Builds a {@link PubsubOwnerAffiliations}; `build()` needs `node` first. */
export interface PubsubOwnerAffiliationsBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubOwnerAffiliationsBuilder<Exclude<Missing, 'node'>>
  /** Children `affiliation`: One affiliation. */
  affiliations(value: readonly NodeLike<PubsubOwnerAffiliation>[]): this
  add(...content: Content): this
  build(this: PubsubOwnerAffiliationsBuilder<never>): PubsubOwnerAffiliations
}

const pubsubOwnerAffiliationDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'affiliation',
  local: true,
  section: 'XEP-0060 §8.9',
  fields: {
    affiliation: {
      kind: 'attribute',
      type: 'token',
      values: ['member', 'none', 'outcast', 'owner', 'publish-only', 'publisher'],
      required: true,
    },
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
}

/**
 * One affiliation.
 *
 * `<affiliation xmlns='http://jabber.org/protocol/pubsub#owner' …/>`
 *
 * @see [XEP-0060 §8.9](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerAffiliation extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner affiliation'
  init: PubsubOwnerAffiliationInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerAffiliationDeclaration
  declare static readonly builder: () => PubsubOwnerAffiliationBuilder
  /**
   * Attribute `affiliation`, required: What is allowed; none takes an affiliation away. One of
   * `member`, `none`, `outcast`, `owner`, `publish-only`, `publisher`.
   */
  declare readonly affiliation: PubsubAffiliationValue
  /** Attribute `jid`, required: Whose it is. */
  declare readonly jid: Jid

  constructor(init: PubsubOwnerAffiliationInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerAffiliationDeclaration, init)
    this.affiliation = v[0]
    this.jid = v[1]
  }
}

/** What a new {@link PubsubOwnerAffiliation} is made of. */
export interface PubsubOwnerAffiliationInit {
  /**
   * Attribute `affiliation`, required: What is allowed; none takes an affiliation away. One of
   * `member`, `none`, `outcast`, `owner`, `publish-only`, `publisher`.
   */
  readonly affiliation: PubsubAffiliationValue
  /** Attribute `jid`, required: Whose it is. */
  readonly jid: JidLike
}

/** Builds a {@link PubsubOwnerAffiliation}; `build()` needs `affiliation`, `jid` first. */
export interface PubsubOwnerAffiliationBuilder<out Missing extends string = 'affiliation' | 'jid'>
  extends Builder<Missing> {
  /**
   * Attribute `affiliation`, required: What is allowed; none takes an affiliation away. One of
   * `member`, `none`, `outcast`, `owner`, `publish-only`, `publisher`.
   */
  affiliation(
    value: PubsubAffiliationValue,
  ): PubsubOwnerAffiliationBuilder<Exclude<Missing, 'affiliation'>>
  /** Attribute `jid`, required: Whose it is. */
  jid(value: JidLike): PubsubOwnerAffiliationBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: PubsubOwnerAffiliationBuilder<never>): PubsubOwnerAffiliation
}

const pubsubOwnerConfigureDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'configure',
  local: true,
  section: 'XEP-0060 §8.2',
  fields: {
    node: { kind: 'attribute' },
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * The configuration of a node, as a form (XEP-0060 §8.2).
 *
 * `<configure xmlns='http://jabber.org/protocol/pubsub#owner' …><x/></configure>`
 *
 * @see [XEP-0060 §8.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerConfigure extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner configure'
  init: PubsubOwnerConfigureInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerConfigureDeclaration
  declare static readonly builder: () => PubsubOwnerConfigureBuilder
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubOwnerConfigureInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerConfigureDeclaration, init)
    this.node = v[0]
    this.form = v[1]
  }
}

/** What a new {@link PubsubOwnerConfigure} is made of. */
export interface PubsubOwnerConfigureInit {
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubOwnerConfigure}. */
export interface PubsubOwnerConfigureBuilder extends Builder<never> {
  /** Attribute `node`: The node. */
  node(value: string): this
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubOwnerConfigure
}

const pubsubOwnerDefaultDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'default',
  local: true,
  section: 'XEP-0060 §8.3',
  fields: {
    type: { kind: 'attribute', type: 'token', values: pubsubOwnerNodeTypes, default: 'leaf' },
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * How a node is configured by default, as a form (XEP-0060 §8.3).
 *
 * `<default xmlns='http://jabber.org/protocol/pubsub#owner' …><x/></default>`
 *
 * @see [XEP-0060 §8.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerDefault extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner default'
  init: PubsubOwnerDefaultInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerDefaultDeclaration
  declare static readonly builder: () => PubsubOwnerDefaultBuilder
  /** Attribute `type`: For which kind of node. Default: `leaf`. One of `collection`, `leaf`. */
  declare readonly type: PubsubOwnerNodeType
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubOwnerDefaultInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerDefaultDeclaration, init)
    this.type = v[0]
    this.form = v[1]
  }
}

/** What a new {@link PubsubOwnerDefault} is made of. */
export interface PubsubOwnerDefaultInit {
  /** Attribute `type`: For which kind of node. Default: `leaf`. One of `collection`, `leaf`. */
  readonly type?: PubsubOwnerNodeType | undefined
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubOwnerDefault}. */
export interface PubsubOwnerDefaultBuilder extends Builder<never> {
  /** Attribute `type`: For which kind of node. Default: `leaf`. One of `collection`, `leaf`. */
  type(value: PubsubOwnerNodeType): this
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubOwnerDefault
}

const pubsubOwnerDeleteDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'delete',
  local: true,
  section: 'XEP-0060 §8.4',
  fields: {
    node: { kind: 'attribute', required: true },
    redirect: { kind: 'child', of: () => PubsubOwnerRedirect },
  },
}

/**
 * Deletes a node (XEP-0060 §8.4).
 *
 * `<delete xmlns='http://jabber.org/protocol/pubsub#owner' …><redirect/></delete>`
 *
 * @see [XEP-0060 §8.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerDelete extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner delete'
  init: PubsubOwnerDeleteInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerDeleteDeclaration
  declare static readonly builder: () => PubsubOwnerDeleteBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Child `redirect`: Where subscribers find what took its place. */
  declare readonly redirect: PubsubOwnerRedirect | undefined

  constructor(init: PubsubOwnerDeleteInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerDeleteDeclaration, init)
    this.node = v[0]
    this.redirect = v[1]
  }
}

/** What a new {@link PubsubOwnerDelete} is made of. */
export interface PubsubOwnerDeleteInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Child `redirect`: Where subscribers find what took its place. */
  readonly redirect?: NodeLike<PubsubOwnerRedirect> | undefined
}

/** Builds a {@link PubsubOwnerDelete}; `build()` needs `node` first. */
export interface PubsubOwnerDeleteBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubOwnerDeleteBuilder<Exclude<Missing, 'node'>>
  /** Child `redirect`: Where subscribers find what took its place. */
  redirect(value: NodeLike<PubsubOwnerRedirect>): this
  add(...content: Content): this
  build(this: PubsubOwnerDeleteBuilder<never>): PubsubOwnerDelete
}

const pubsubOwnerRedirectDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'redirect',
  local: true,
  section: 'XEP-0060 §8.4.1',
  fields: {
    uri: { kind: 'attribute', type: 'uri', required: true },
  },
}

/**
 * Where subscribers find what took its place.
 *
 * `<redirect xmlns='http://jabber.org/protocol/pubsub#owner' …/>`
 *
 * @see [XEP-0060 §8.4.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerRedirect extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner redirect'
  init: PubsubOwnerRedirectInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerRedirectDeclaration
  declare static readonly builder: () => PubsubOwnerRedirectBuilder
  /** Attribute `uri`, required: The new node, as an XMPP URI. */
  declare readonly uri: string

  constructor(init: PubsubOwnerRedirectInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerRedirectDeclaration, init)
    this.uri = v[0]
  }
}

/** What a new {@link PubsubOwnerRedirect} is made of. */
export interface PubsubOwnerRedirectInit {
  /** Attribute `uri`, required: The new node, as an XMPP URI. */
  readonly uri: string
}

/** Builds a {@link PubsubOwnerRedirect}; `build()` needs `uri` first. */
export interface PubsubOwnerRedirectBuilder<out Missing extends string = 'uri'>
  extends Builder<Missing> {
  /** Attribute `uri`, required: The new node, as an XMPP URI. */
  uri(value: string): PubsubOwnerRedirectBuilder<Exclude<Missing, 'uri'>>
  add(...content: Content): this
  build(this: PubsubOwnerRedirectBuilder<never>): PubsubOwnerRedirect
}

const pubsubOwnerPurgeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'purge',
  local: true,
  section: 'XEP-0060 §8.5',
  fields: {
    node: { kind: 'attribute', required: true },
  },
}

/**
 * Deletes all items of a node (XEP-0060 §8.5).
 *
 * `<purge xmlns='http://jabber.org/protocol/pubsub#owner' …/>`
 *
 * @see [XEP-0060 §8.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerPurge extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner purge'
  init: PubsubOwnerPurgeInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerPurgeDeclaration
  declare static readonly builder: () => PubsubOwnerPurgeBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string

  constructor(init: PubsubOwnerPurgeInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerPurgeDeclaration, init)
    this.node = v[0]
  }
}

/** What a new {@link PubsubOwnerPurge} is made of. */
export interface PubsubOwnerPurgeInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
}

/** Builds a {@link PubsubOwnerPurge}; `build()` needs `node` first. */
export interface PubsubOwnerPurgeBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubOwnerPurgeBuilder<Exclude<Missing, 'node'>>
  add(...content: Content): this
  build(this: PubsubOwnerPurgeBuilder<never>): PubsubOwnerPurge
}

const pubsubOwnerSubscriptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'subscriptions',
  local: true,
  section: 'XEP-0060 §8.8',
  fields: {
    node: { kind: 'attribute', required: true },
    subscriptions: { kind: 'children', of: () => PubsubOwnerSubscription },
  },
}

/**
 * Who subscribes to the node. In a set only those that change (XEP-0060 §8.8).
 *
 * `<subscriptions xmlns='http://jabber.org/protocol/pubsub#owner' …><subscription/></subscriptions>`
 *
 * @see [XEP-0060 §8.8](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerSubscriptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner subscriptions'
  init: PubsubOwnerSubscriptionsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerSubscriptionsDeclaration
  declare static readonly builder: () => PubsubOwnerSubscriptionsBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Children `subscription`: One subscription. */
  declare readonly subscriptions: readonly PubsubOwnerSubscription[]

  constructor(init: PubsubOwnerSubscriptionsInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerSubscriptionsDeclaration, init)
    this.node = v[0]
    this.subscriptions = v[1]
  }
}

/** What a new {@link PubsubOwnerSubscriptions} is made of. */
export interface PubsubOwnerSubscriptionsInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Children `subscription`: One subscription. */
  readonly subscriptions?: readonly NodeLike<PubsubOwnerSubscription>[] | undefined
}

/** Builds a {@link PubsubOwnerSubscriptions}; `build()` needs `node` first. */
export interface PubsubOwnerSubscriptionsBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubOwnerSubscriptionsBuilder<Exclude<Missing, 'node'>>
  /** Children `subscription`: One subscription. */
  subscriptions(value: readonly NodeLike<PubsubOwnerSubscription>[]): this
  add(...content: Content): this
  build(this: PubsubOwnerSubscriptionsBuilder<never>): PubsubOwnerSubscriptions
}

const pubsubOwnerSubscriptionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#owner',
  name: 'subscription',
  local: true,
  section: 'XEP-0060 §8.8',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    subId: { kind: 'attribute', name: 'subid' },
    subscription: {
      kind: 'attribute',
      type: 'token',
      values: ['none', 'pending', 'subscribed', 'unconfigured'],
      required: true,
    },
  },
}

/**
 * One subscription.
 *
 * `<subscription xmlns='http://jabber.org/protocol/pubsub#owner' …/>`
 *
 * @see [XEP-0060 §8.8](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOwnerSubscription extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#owner subscription'
  init: PubsubOwnerSubscriptionInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOwnerSubscriptionDeclaration
  declare static readonly builder: () => PubsubOwnerSubscriptionBuilder
  /** Attribute `jid`, required: The subscriber. */
  declare readonly jid: Jid
  /** Attribute `subid`: Which of several subscriptions. */
  declare readonly subId: string | undefined
  /**
   * Attribute `subscription`, required: How far it is; none ends it. One of `none`, `pending`,
   * `subscribed`, `unconfigured`.
   */
  declare readonly subscription: PubsubSubscriptionState

  constructor(init: PubsubOwnerSubscriptionInit, content?: Content) {
    super(content)
    const v = take(pubsubOwnerSubscriptionDeclaration, init)
    this.jid = v[0]
    this.subId = v[1]
    this.subscription = v[2]
  }
}

/** What a new {@link PubsubOwnerSubscription} is made of. */
export interface PubsubOwnerSubscriptionInit {
  /** Attribute `jid`, required: The subscriber. */
  readonly jid: JidLike
  /** Attribute `subid`: Which of several subscriptions. */
  readonly subId?: string | undefined
  /**
   * Attribute `subscription`, required: How far it is; none ends it. One of `none`, `pending`,
   * `subscribed`, `unconfigured`.
   */
  readonly subscription: PubsubSubscriptionState
}

/** Builds a {@link PubsubOwnerSubscription}; `build()` needs `jid`, `subscription` first. */
export interface PubsubOwnerSubscriptionBuilder<out Missing extends string = 'jid' | 'subscription'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: The subscriber. */
  jid(value: JidLike): PubsubOwnerSubscriptionBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `subid`: Which of several subscriptions. */
  subId(value: string): this
  /**
   * Attribute `subscription`, required: How far it is; none ends it. One of `none`, `pending`,
   * `subscribed`, `unconfigured`.
   */
  subscription(
    value: PubsubSubscriptionState,
  ): PubsubOwnerSubscriptionBuilder<Exclude<Missing, 'subscription'>>
  add(...content: Content): this
  build(this: PubsubOwnerSubscriptionBuilder<never>): PubsubOwnerSubscription
}
