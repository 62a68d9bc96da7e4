// Code generated from schemas/xep-0060/pubsub.xsd; DO NOT EDIT.
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
import { ResultSet } from '../xep-0059/result-set.ts'

/**
 * What somebody may do with a node (XEP-0060 §4.1).
 *
 * - `member`: Subscribes to and reads a node whose access model is a whitelist.
 * - `none`: No affiliation: what the access model allows to everybody.
 * - `outcast`: Is shut out of the node.
 * - `owner`: May do everything, such as configure and delete the node.
 * - `publish-only`: Publishes, and does not receive what others publish.
 * - `publisher`: Publishes, subscribes and reads.
 */
export type PubsubAffiliationValue =
  | 'member'
  | 'none'
  | 'outcast'
  | 'owner'
  | 'publish-only'
  | 'publisher'

/** The values of {@link PubsubAffiliationValue}, in the order of the schema. */
export const pubsubAffiliationValues: readonly PubsubAffiliationValue[] = [
  'member',
  'none',
  'outcast',
  'owner',
  'publish-only',
  'publisher',
]

/**
 * How far a subscription is (XEP-0060 §4.2).
 *
 * - `none`: There is no subscription: nothing is sent.
 * - `pending`: An owner has yet to approve the subscription.
 * - `subscribed`: What is published is sent to the subscriber.
 * - `unconfigured`: The subscription has yet to be configured.
 */
export type PubsubSubscriptionState = 'none' | 'pending' | 'subscribed' | 'unconfigured'

/** The values of {@link PubsubSubscriptionState}, in the order of the schema. */
export const pubsubSubscriptionStates: readonly PubsubSubscriptionState[] = [
  'none',
  'pending',
  'subscribed',
  'unconfigured',
]

const pubsubDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'pubsub',
  section: 'XEP-0060 §5',
  fields: {
    node: { kind: 'attribute' },
    affiliations: { kind: 'child', of: () => PubsubAffiliations },
    affiliation: { kind: 'child', of: () => PubsubAffiliation },
    configure: { kind: 'child', of: () => PubsubConfigure },
    create: { kind: 'child', of: () => PubsubCreate },
    default: { kind: 'child', of: () => PubsubDefault },
    items: { kind: 'child', of: () => PubsubItems },
    options: { kind: 'child', of: () => PubsubOptions },
    publish: { kind: 'child', of: () => PubsubPublish },
    publishOptions: { kind: 'child', of: () => PubsubPublishOptions },
    retract: { kind: 'child', of: () => PubsubRetract },
    subscribe: { kind: 'child', of: () => PubsubSubscribe },
    subscription: { kind: 'child', of: () => PubsubSubscription },
    subscriptions: { kind: 'child', of: () => PubsubSubscriptions },
    unsubscribe: { kind: 'child', of: () => PubsubUnsubscribe },
    resultSet: { kind: 'child', of: () => ResultSet },
  },
  answers: { get: () => Pubsub, set: [() => Pubsub, 'empty'] },
}

/**
 * One request to a service or the answer to it: subscribe, read items, publish, retract, create a
 * node. In a message it tells somebody about an affiliation (XEP-0060 §5 to §8). Some sets are
 * answered by a pubsub and others by nothing: take the whole result where that matters.
 *
 * `<pubsub xmlns='http://jabber.org/protocol/pubsub' node='…'><affiliations/><affiliation/><configure/><create/><default/>…</pubsub>`
 *
 * @see [XEP-0060 §5](https://xmpp.org/extensions/xep-0060.html)
 */
export class Pubsub extends Node<{
  wire: 'http://jabber.org/protocol/pubsub pubsub'
  init: PubsubInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true; message: true }
  answer: { get: Pubsub; set: Pubsub | undefined }
}> {
  static override readonly declaration: Declaration = pubsubDeclaration
  declare static readonly builder: () => PubsubBuilder
  /** Attribute `node`: In a message about an affiliation: the node (XEP-0357 §8). */
  declare readonly node: string | undefined
  /** Child `affiliations`: In a get and its result: the own affiliations (XEP-0060 §5.7). */
  declare readonly affiliations: PubsubAffiliations | undefined
  /**
   * Child `affiliation`: In a message: the affiliation with the node has changed, as the push
   * service of XEP-0357 says it.
   */
  declare readonly affiliation: PubsubAffiliation | undefined
  /** Child `configure`: Beside create: the configuration of the new node (XEP-0060 §8.1.3). */
  declare readonly configure: PubsubConfigure | undefined
  /** Child `create`: Creates a node (XEP-0060 §8.1). */
  declare readonly create: PubsubCreate | undefined
  /** Child `default`: The options that a subscription has by default (XEP-0060 §6.4). */
  declare readonly default: PubsubDefault | undefined
  /** Child `items`: Reads items; the result holds them (XEP-0060 §6.5). */
  declare readonly items: PubsubItems | undefined
  /** Child `options`: The options of a subscription (XEP-0060 §6.3). */
  declare readonly options: PubsubOptions | undefined
  /** Child `publish`: Publishes an item (XEP-0060 §7.1). */
  declare readonly publish: PubsubPublish | undefined
  /** Child `publish-options`: Beside publish: what the node has to be like (XEP-0060 §7.1.5). */
  declare readonly publishOptions: PubsubPublishOptions | undefined
  /** Child `retract`: Deletes an item from a node (XEP-0060 §7.2). */
  declare readonly retract: PubsubRetract | undefined
  /** Child `subscribe`: Subscribes to a node (XEP-0060 §6.1). */
  declare readonly subscribe: PubsubSubscribe | undefined
  /** Child `subscription`: In a result: the subscription as it is now (XEP-0060 §6.1.2). */
  declare readonly subscription: PubsubSubscription | undefined
  /** Child `subscriptions`: In a get and its result: the own subscriptions (XEP-0060 §5.6). */
  declare readonly subscriptions: PubsubSubscriptions | undefined
  /** Child `unsubscribe`: Ends a subscription (XEP-0060 §6.2). */
  declare readonly unsubscribe: PubsubUnsubscribe | undefined
  /** Child `set`: Beside items: which page of the items (XEP-0060 §6.5.4). */
  declare readonly resultSet: ResultSet | undefined

  constructor(init?: PubsubInit, content?: Content) {
    super(content)
    const v = take(pubsubDeclaration, init)
    this.node = v[0]
    this.affiliations = v[1]
    this.affiliation = v[2]
    this.configure = v[3]
    this.create = v[4]
    this.default = v[5]
    this.items = v[6]
    this.options = v[7]
    this.publish = v[8]
    this.publishOptions = v[9]
    this.retract = v[10]
    this.subscribe = v[11]
    this.subscription = v[12]
    this.subscriptions = v[13]
    this.unsubscribe = v[14]
    this.resultSet = v[15]
  }
}

/** What a new {@link Pubsub} is made of. */
export interface PubsubInit {
  /** Attribute `node`: In a message about an affiliation: the node (XEP-0357 §8). */
  readonly node?: string | undefined
  /** Child `affiliations`: In a get and its result: the own affiliations (XEP-0060 §5.7). */
  readonly affiliations?: NodeLike<PubsubAffiliations> | undefined
  /**
   * Child `affiliation`: In a message: the affiliation with the node has changed, as the push
   * service of XEP-0357 says it.
   */
  readonly affiliation?: NodeLike<PubsubAffiliation> | undefined
  /** Child `configure`: Beside create: the configuration of the new node (XEP-0060 §8.1.3). */
  readonly configure?: NodeLike<PubsubConfigure> | undefined
  /** Child `create`: Creates a node (XEP-0060 §8.1). */
  readonly create?: NodeLike<PubsubCreate> | undefined
  /** Child `default`: The options that a subscription has by default (XEP-0060 §6.4). */
  readonly default?: NodeLike<PubsubDefault> | undefined
  /** Child `items`: Reads items; the result holds them (XEP-0060 §6.5). */
  readonly items?: NodeLike<PubsubItems> | undefined
  /** Child `options`: The options of a subscription (XEP-0060 §6.3). */
  readonly options?: NodeLike<PubsubOptions> | undefined
  /** Child `publish`: Publishes an item (XEP-0060 §7.1). */
  readonly publish?: NodeLike<PubsubPublish> | undefined
  /** Child `publish-options`: Beside publish: what the node has to be like (XEP-0060 §7.1.5). */
  readonly publishOptions?: NodeLike<PubsubPublishOptions> | undefined
  /** Child `retract`: Deletes an item from a node (XEP-0060 §7.2). */
  readonly retract?: NodeLike<PubsubRetract> | undefined
  /** Child `subscribe`: Subscribes to a node (XEP-0060 §6.1). */
  readonly subscribe?: NodeLike<PubsubSubscribe> | undefined
  /** Child `subscription`: In a result: the subscription as it is now (XEP-0060 §6.1.2). */
  readonly subscription?: NodeLike<PubsubSubscription> | undefined
  /** Child `subscriptions`: In a get and its result: the own subscriptions (XEP-0060 §5.6). */
  readonly subscriptions?: NodeLike<PubsubSubscriptions> | undefined
  /** Child `unsubscribe`: Ends a subscription (XEP-0060 §6.2). */
  readonly unsubscribe?: NodeLike<PubsubUnsubscribe> | undefined
  /** Child `set`: Beside items: which page of the items (XEP-0060 §6.5.4). */
  readonly resultSet?: NodeLike<ResultSet> | undefined
}

/** Builds a {@link Pubsub}. */
export interface PubsubBuilder extends Builder<never> {
  /** Attribute `node`: In a message about an affiliation: the node (XEP-0357 §8). */
  node(value: string): this
  /** Child `affiliations`: In a get and its result: the own affiliations (XEP-0060 §5.7). */
  affiliations(value: NodeLike<PubsubAffiliations>): this
  /**
   * Child `affiliation`: In a message: the affiliation with the node has changed, as the push
   * service of XEP-0357 says it.
   */
  affiliation(value: NodeLike<PubsubAffiliation>): this
  /** Child `configure`: Beside create: the configuration of the new node (XEP-0060 §8.1.3). */
  configure(value: NodeLike<PubsubConfigure>): this
  /** Child `create`: Creates a node (XEP-0060 §8.1). */
  create(value: NodeLike<PubsubCreate>): this
  /** Child `default`: The options that a subscription has by default (XEP-0060 §6.4). */
  default(value: NodeLike<PubsubDefault>): this
  /** Child `items`: Reads items; the result holds them (XEP-0060 §6.5). */
  items(value: NodeLike<PubsubItems>): this
  /** Child `options`: The options of a subscription (XEP-0060 §6.3). */
  options(value: NodeLike<PubsubOptions>): this
  /** Child `publish`: Publishes an item (XEP-0060 §7.1). */
  publish(value: NodeLike<PubsubPublish>): this
  /** Child `publish-options`: Beside publish: what the node has to be like (XEP-0060 §7.1.5). */
  publishOptions(value: NodeLike<PubsubPublishOptions>): this
  /** Child `retract`: Deletes an item from a node (XEP-0060 §7.2). */
  retract(value: NodeLike<PubsubRetract>): this
  /** Child `subscribe`: Subscribes to a node (XEP-0060 §6.1). */
  subscribe(value: NodeLike<PubsubSubscribe>): this
  /** Child `subscription`: In a result: the subscription as it is now (XEP-0060 §6.1.2). */
  subscription(value: NodeLike<PubsubSubscription>): this
  /** Child `subscriptions`: In a get and its result: the own subscriptions (XEP-0060 §5.6). */
  subscriptions(value: NodeLike<PubsubSubscriptions>): this
  /** Child `unsubscribe`: Ends a subscription (XEP-0060 §6.2). */
  unsubscribe(value: NodeLike<PubsubUnsubscribe>): this
  /** Child `set`: Beside items: which page of the items (XEP-0060 §6.5.4). */
  resultSet(value: NodeLike<ResultSet>): this
  add(...content: Content): this
  build(): Pubsub
}

const pubsubAffiliationsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'affiliations',
  section: 'XEP-0060 §5.7',
  fields: {
    node: { kind: 'attribute' },
    affiliations: { kind: 'children', of: () => PubsubAffiliation },
  },
}

/**
 * The affiliations of the requester, at the whole service or with one node (XEP-0060 §5.7).
 *
 * `<affiliations xmlns='http://jabber.org/protocol/pubsub' …><affiliation/></affiliations>`
 *
 * @see [XEP-0060 §5.7](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubAffiliations extends Node<{
  wire: 'http://jabber.org/protocol/pubsub affiliations'
  init: PubsubAffiliationsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubAffiliationsDeclaration
  declare static readonly builder: () => PubsubAffiliationsBuilder
  /** Attribute `node`: Only the affiliation with this node. */
  declare readonly node: string | undefined
  /** Children `affiliation`: One affiliation. */
  declare readonly affiliations: readonly PubsubAffiliation[]

  constructor(init?: PubsubAffiliationsInit, content?: Content) {
    super(content)
    const v = take(pubsubAffiliationsDeclaration, init)
    this.node = v[0]
    this.affiliations = v[1]
  }
}

/** What a new {@link PubsubAffiliations} is made of. */
export interface PubsubAffiliationsInit {
  /** Attribute `node`: Only the affiliation with this node. */
  readonly node?: string | undefined
  /** Children `affiliation`: One affiliation. */
  readonly affiliations?: readonly NodeLike<PubsubAffiliation>[] | undefined
}

/** Builds a {@link PubsubAffiliations}. */
export interface PubsubAffiliationsBuilder extends Builder<never> {
  /** Attribute `node`: Only the affiliation with this node. */
  node(value: string): this
  /** Children `affiliation`: One affiliation. */
  affiliations(value: readonly NodeLike<PubsubAffiliation>[]): this
  add(...content: Content): this
  build(): PubsubAffiliations
}

const pubsubAffiliationDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'affiliation',
  section: 'XEP-0060 §5.7',
  fields: {
    affiliation: {
      kind: 'attribute',
      type: 'token',
      values: pubsubAffiliationValues,
      required: true,
    },
    jid: { kind: 'attribute', type: 'jid' },
    node: { kind: 'attribute' },
  },
}

/**
 * What the requester may do with a node (XEP-0060 §5.7).
 *
 * `<affiliation xmlns='http://jabber.org/protocol/pubsub' …/>`
 *
 * @see [XEP-0060 §5.7](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubAffiliation extends Node<{
  wire: 'http://jabber.org/protocol/pubsub affiliation'
  init: PubsubAffiliationInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubAffiliationDeclaration
  declare static readonly builder: () => PubsubAffiliationBuilder
  /**
   * Attribute `affiliation`, required: What is allowed. One of `member`, `none`, `outcast`,
   * `owner`, `publish-only`, `publisher`.
   */
  declare readonly affiliation: PubsubAffiliationValue
  /** Attribute `jid`: In a message: whose affiliation it is (XEP-0060 §8.9.4). */
  declare readonly jid: Jid | undefined
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined

  constructor(init: PubsubAffiliationInit, content?: Content) {
    super(content)
    const v = take(pubsubAffiliationDeclaration, init)
    this.affiliation = v[0]
    this.jid = v[1]
    this.node = v[2]
  }
}

/** What a new {@link PubsubAffiliation} is made of. */
export interface PubsubAffiliationInit {
  /**
   * Attribute `affiliation`, required: What is allowed. One of `member`, `none`, `outcast`,
   * `owner`, `publish-only`, `publisher`.
   */
  readonly affiliation: PubsubAffiliationValue
  /** Attribute `jid`: In a message: whose affiliation it is (XEP-0060 §8.9.4). */
  readonly jid?: JidLike | undefined
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
}

/** Builds a {@link PubsubAffiliation}; `build()` needs `affiliation` first. */
export interface PubsubAffiliationBuilder<out Missing extends string = 'affiliation'>
  extends Builder<Missing> {
  /**
   * Attribute `affiliation`, required: What is allowed. One of `member`, `none`, `outcast`,
   * `owner`, `publish-only`, `publisher`.
   */
  affiliation(
    value: PubsubAffiliationValue,
  ): PubsubAffiliationBuilder<Exclude<Missing, 'affiliation'>>
  /** Attribute `jid`: In a message: whose affiliation it is (XEP-0060 §8.9.4). */
  jid(value: JidLike): this
  /** Attribute `node`: The node. */
  node(value: string): this
  add(...content: Content): this
  build(this: PubsubAffiliationBuilder<never>): PubsubAffiliation
}

const pubsubConfigureDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'configure',
  section: 'XEP-0060 §8.1.3',
  fields: {
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * The configuration of a node that is created (XEP-0060 §8.1.3).
 *
 * `<configure xmlns='http://jabber.org/protocol/pubsub'><x/></configure>`
 *
 * @see [XEP-0060 §8.1.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubConfigure extends Node<{
  wire: 'http://jabber.org/protocol/pubsub configure'
  init: PubsubConfigureInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubConfigureDeclaration
  declare static readonly builder: () => PubsubConfigureBuilder
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubConfigureInit, content?: Content) {
    super(content)
    const v = take(pubsubConfigureDeclaration, init)
    this.form = v[0]
  }
}

/** What a new {@link PubsubConfigure} is made of. */
export interface PubsubConfigureInit {
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubConfigure}. */
export interface PubsubConfigureBuilder extends Builder<never> {
  /** Child `x`: The fields, as a form of the type http://jabber.org/protocol/pubsub#node_config. */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubConfigure
}

const pubsubCreateDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'create',
  section: 'XEP-0060 §8.1.2',
  fields: {
    node: { kind: 'attribute' },
  },
}

/**
 * Creates a node (XEP-0060 §8.1.2).
 *
 * `<create xmlns='http://jabber.org/protocol/pubsub' node='…'/>`
 *
 * @see [XEP-0060 §8.1.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubCreate extends Node<{
  wire: 'http://jabber.org/protocol/pubsub create'
  init: PubsubCreateInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubCreateDeclaration
  declare static readonly builder: () => PubsubCreateBuilder
  /**
   * Attribute `node`: The node; without it the service invents a name and tells it in the result.
   */
  declare readonly node: string | undefined

  constructor(init?: PubsubCreateInit, content?: Content) {
    super(content)
    const v = take(pubsubCreateDeclaration, init)
    this.node = v[0]
  }
}

/** What a new {@link PubsubCreate} is made of. */
export interface PubsubCreateInit {
  /**
   * Attribute `node`: The node; without it the service invents a name and tells it in the result.
   */
  readonly node?: string | undefined
}

/** Builds a {@link PubsubCreate}. */
export interface PubsubCreateBuilder extends Builder<never> {
  /**
   * Attribute `node`: The node; without it the service invents a name and tells it in the result.
   */
  node(value: string): this
  add(...content: Content): this
  build(): PubsubCreate
}

const pubsubDefaultDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'default',
  section: 'XEP-0060 §6.4',
  fields: {
    node: { kind: 'attribute' },
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * The default options of subscriptions; in the result a form (XEP-0060 §6.4).
 *
 * `<default xmlns='http://jabber.org/protocol/pubsub' node='…'><x/></default>`
 *
 * @see [XEP-0060 §6.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubDefault extends Node<{
  wire: 'http://jabber.org/protocol/pubsub default'
  init: PubsubDefaultInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubDefaultDeclaration
  declare static readonly builder: () => PubsubDefaultBuilder
  /** Attribute `node`: The node; without it the defaults of the whole service. */
  declare readonly node: string | undefined
  /**
   * Child `x`: The options, as a form of the type
   * http://jabber.org/protocol/pubsub#subscribe_options.
   */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubDefaultInit, content?: Content) {
    super(content)
    const v = take(pubsubDefaultDeclaration, init)
    this.node = v[0]
    this.form = v[1]
  }
}

/** What a new {@link PubsubDefault} is made of. */
export interface PubsubDefaultInit {
  /** Attribute `node`: The node; without it the defaults of the whole service. */
  readonly node?: string | undefined
  /**
   * Child `x`: The options, as a form of the type
   * http://jabber.org/protocol/pubsub#subscribe_options.
   */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubDefault}. */
export interface PubsubDefaultBuilder extends Builder<never> {
  /** Attribute `node`: The node; without it the defaults of the whole service. */
  node(value: string): this
  /**
   * Child `x`: The options, as a form of the type
   * http://jabber.org/protocol/pubsub#subscribe_options.
   */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubDefault
}

const pubsubItemsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'items',
  section: 'XEP-0060 §6.5',
  fields: {
    maxItems: { kind: 'attribute', name: 'max_items', type: 'unsignedInt' },
    node: { kind: 'attribute', required: true },
    subId: { kind: 'attribute', name: 'subid' },
    items: { kind: 'children', of: () => PubsubItem },
  },
}

/**
 * In a get: which items are wanted, all of the node where nothing says less. In the result: the
 * items (XEP-0060 §6.5).
 *
 * `<items xmlns='http://jabber.org/protocol/pubsub' …><item/></items>`
 *
 * @see [XEP-0060 §6.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubItems extends Node<{
  wire: 'http://jabber.org/protocol/pubsub items'
  init: PubsubItemsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubItemsDeclaration
  declare static readonly builder: () => PubsubItemsBuilder
  /** Attribute `max_items`: In a get: at most so many, those published last. */
  declare readonly maxItems: number | undefined
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  declare readonly subId: string | undefined
  /** Children `item`: In a get: an item that is wanted, by its id. In a result: an item. */
  declare readonly items: readonly PubsubItem[]

  constructor(init: PubsubItemsInit, content?: Content) {
    super(content)
    const v = take(pubsubItemsDeclaration, init)
    this.maxItems = v[0]
    this.node = v[1]
    this.subId = v[2]
    this.items = v[3]
  }
}

/** What a new {@link PubsubItems} is made of. */
export interface PubsubItemsInit {
  /** Attribute `max_items`: In a get: at most so many, those published last. */
  readonly maxItems?: number | undefined
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  readonly subId?: string | undefined
  /** Children `item`: In a get: an item that is wanted, by its id. In a result: an item. */
  readonly items?: readonly NodeLike<PubsubItem>[] | undefined
}

/** Builds a {@link PubsubItems}; `build()` needs `node` first. */
export interface PubsubItemsBuilder<out Missing extends string = 'node'> extends Builder<Missing> {
  /** Attribute `max_items`: In a get: at most so many, those published last. */
  maxItems(value: number): this
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubItemsBuilder<Exclude<Missing, 'node'>>
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  subId(value: string): this
  /** Children `item`: In a get: an item that is wanted, by its id. In a result: an item. */
  items(value: readonly NodeLike<PubsubItem>[]): this
  add(...content: Content): this
  build(this: PubsubItemsBuilder<never>): PubsubItems
}

const pubsubItemDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'item',
  section: 'XEP-0060 §7.1',
  fields: {
    id: { kind: 'attribute' },
    publisher: { kind: 'attribute', type: 'jid' },
  },
  any: { contexts: ['pubsub-item'], namespaces: '##other', max: 1 },
}

/**
 * Something published. The id is unique in its node, and publishing it again replaces the item
 * (XEP-0060 §7.1).
 *
 * `<item xmlns='http://jabber.org/protocol/pubsub' id='…' …/>`
 *
 * @see [XEP-0060 §7.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubItem extends Node<{
  wire: 'http://jabber.org/protocol/pubsub item'
  init: PubsubItemInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubItemDeclaration
  declare static readonly builder: () => PubsubItemBuilder
  /**
   * Attribute `id`: The name of the item in the node; without it in a publish the service makes
   * one.
   */
  declare readonly id: string | undefined
  /** Attribute `publisher`: Who published it, where the service tells (XEP-0060 §7.1.2.3). */
  declare readonly publisher: Jid | undefined

  constructor(init?: PubsubItemInit, content?: Content<'pubsub-item'>) {
    super(content)
    const v = take(pubsubItemDeclaration, init)
    this.id = v[0]
    this.publisher = v[1]
  }
}

/** What a new {@link PubsubItem} is made of. */
export interface PubsubItemInit {
  /**
   * Attribute `id`: The name of the item in the node; without it in a publish the service makes
   * one.
   */
  readonly id?: string | undefined
  /** Attribute `publisher`: Who published it, where the service tells (XEP-0060 §7.1.2.3). */
  readonly publisher?: JidLike | undefined
}

/** Builds a {@link PubsubItem}. */
export interface PubsubItemBuilder extends Builder<never> {
  /**
   * Attribute `id`: The name of the item in the node; without it in a publish the service makes
   * one.
   */
  id(value: string): this
  /** Attribute `publisher`: Who published it, where the service tells (XEP-0060 §7.1.2.3). */
  publisher(value: JidLike): this
  /** Adds content: What is published, in a namespace of its own that says what it is. */
  add(...content: Content<'pubsub-item'>): this
  build(): PubsubItem
}

const pubsubOptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'options',
  section: 'XEP-0060 §6.3',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    node: { kind: 'attribute' },
    subId: { kind: 'attribute', name: 'subid' },
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * The options of a subscription, as a form (XEP-0060 §6.3).
 *
 * `<options xmlns='http://jabber.org/protocol/pubsub' jid='…' …><x/></options>`
 *
 * @see [XEP-0060 §6.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubOptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub options'
  init: PubsubOptionsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubOptionsDeclaration
  declare static readonly builder: () => PubsubOptionsBuilder
  /** Attribute `jid`: The subscriber; absent beside subscribe, which names it. */
  declare readonly jid: Jid | undefined
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  declare readonly subId: string | undefined
  /**
   * Child `x`: The options, as a form of the type
   * http://jabber.org/protocol/pubsub#subscribe_options.
   */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubOptionsInit, content?: Content) {
    super(content)
    const v = take(pubsubOptionsDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
    this.subId = v[2]
    this.form = v[3]
  }
}

/** What a new {@link PubsubOptions} is made of. */
export interface PubsubOptionsInit {
  /** Attribute `jid`: The subscriber; absent beside subscribe, which names it. */
  readonly jid?: JidLike | undefined
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  readonly subId?: string | undefined
  /**
   * Child `x`: The options, as a form of the type
   * http://jabber.org/protocol/pubsub#subscribe_options.
   */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubOptions}. */
export interface PubsubOptionsBuilder extends Builder<never> {
  /** Attribute `jid`: The subscriber; absent beside subscribe, which names it. */
  jid(value: JidLike): this
  /** Attribute `node`: The node. */
  node(value: string): this
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  subId(value: string): this
  /**
   * Child `x`: The options, as a form of the type
   * http://jabber.org/protocol/pubsub#subscribe_options.
   */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubOptions
}

const pubsubPublishDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'publish',
  section: 'XEP-0060 §7.1',
  fields: {
    node: { kind: 'attribute', required: true },
    items: { kind: 'children', of: () => PubsubItem },
  },
}

/**
 * Publishes an item in a node. In the result: the id that it has got (XEP-0060 §7.1).
 *
 * `<publish xmlns='http://jabber.org/protocol/pubsub' node='…'><item/></publish>`
 *
 * @see [XEP-0060 §7.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPublish extends Node<{
  wire: 'http://jabber.org/protocol/pubsub publish'
  init: PubsubPublishInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubPublishDeclaration
  declare static readonly builder: () => PubsubPublishBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Children `item`: The item. None for a node that only notifies. */
  declare readonly items: readonly PubsubItem[]

  constructor(init: PubsubPublishInit, content?: Content) {
    super(content)
    const v = take(pubsubPublishDeclaration, init)
    this.node = v[0]
    this.items = v[1]
  }
}

/** What a new {@link PubsubPublish} is made of. */
export interface PubsubPublishInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Children `item`: The item. None for a node that only notifies. */
  readonly items?: readonly NodeLike<PubsubItem>[] | undefined
}

/** Builds a {@link PubsubPublish}; `build()` needs `node` first. */
export interface PubsubPublishBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubPublishBuilder<Exclude<Missing, 'node'>>
  /** Children `item`: The item. None for a node that only notifies. */
  items(value: readonly NodeLike<PubsubItem>[]): this
  add(...content: Content): this
  build(this: PubsubPublishBuilder<never>): PubsubPublish
}

const pubsubPublishOptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'publish-options',
  section: 'XEP-0060 §7.1.5',
  fields: {
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * Preconditions: the item is published only where the node is configured so; the service may create
 * or configure the node to fit (XEP-0060 §7.1.5).
 *
 * `<publish-options xmlns='http://jabber.org/protocol/pubsub'><x/></publish-options>`
 *
 * @see [XEP-0060 §7.1.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPublishOptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub publish-options'
  init: PubsubPublishOptionsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubPublishOptionsDeclaration
  declare static readonly builder: () => PubsubPublishOptionsBuilder
  /**
   * Child `x`: The preconditions, as a form of the type
   * http://jabber.org/protocol/pubsub#publish-options.
   */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubPublishOptionsInit, content?: Content) {
    super(content)
    const v = take(pubsubPublishOptionsDeclaration, init)
    this.form = v[0]
  }
}

/** What a new {@link PubsubPublishOptions} is made of. */
export interface PubsubPublishOptionsInit {
  /**
   * Child `x`: The preconditions, as a form of the type
   * http://jabber.org/protocol/pubsub#publish-options.
   */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubPublishOptions}. */
export interface PubsubPublishOptionsBuilder extends Builder<never> {
  /**
   * Child `x`: The preconditions, as a form of the type
   * http://jabber.org/protocol/pubsub#publish-options.
   */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubPublishOptions
}

const pubsubRetractDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'retract',
  section: 'XEP-0060 §7.2',
  fields: {
    node: { kind: 'attribute', required: true },
    notify: { kind: 'attribute', type: 'boolean' },
    items: { kind: 'children', of: () => PubsubItem, min: 1 },
  },
}

/**
 * Deletes an item (XEP-0060 §7.2).
 *
 * `<retract xmlns='http://jabber.org/protocol/pubsub' node='…' …><item/></retract>`
 *
 * @see [XEP-0060 §7.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubRetract extends Node<{
  wire: 'http://jabber.org/protocol/pubsub retract'
  init: PubsubRetractInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubRetractDeclaration
  declare static readonly builder: () => PubsubRetractBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Attribute `notify`: Whether the subscribers are to be told. */
  declare readonly notify: boolean | undefined
  /** Children `item`: The item, by its id. */
  declare readonly items: readonly PubsubItem[]

  constructor(init: PubsubRetractInit, content?: Content) {
    super(content)
    const v = take(pubsubRetractDeclaration, init)
    this.node = v[0]
    this.notify = v[1]
    this.items = v[2]
  }
}

/** What a new {@link PubsubRetract} is made of. */
export interface PubsubRetractInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Attribute `notify`: Whether the subscribers are to be told. */
  readonly notify?: boolean | undefined
  /** Children `item`: The item, by its id. */
  readonly items: readonly NodeLike<PubsubItem>[]
}

/** Builds a {@link PubsubRetract}; `build()` needs `node`, `items` first. */
export interface PubsubRetractBuilder<out Missing extends string = 'node' | 'items'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubRetractBuilder<Exclude<Missing, 'node'>>
  /** Attribute `notify`: Whether the subscribers are to be told. */
  notify(value: boolean): this
  /** Children `item`: The item, by its id. */
  items(value: readonly NodeLike<PubsubItem>[]): PubsubRetractBuilder<Exclude<Missing, 'items'>>
  add(...content: Content): this
  build(this: PubsubRetractBuilder<never>): PubsubRetract
}

const pubsubSubscribeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'subscribe',
  section: 'XEP-0060 §6.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
  },
}

/**
 * Subscribes to a node (XEP-0060 §6.1).
 *
 * `<subscribe xmlns='http://jabber.org/protocol/pubsub' jid='…' …/>`
 *
 * @see [XEP-0060 §6.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubscribe extends Node<{
  wire: 'http://jabber.org/protocol/pubsub subscribe'
  init: PubsubSubscribeInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubSubscribeDeclaration
  declare static readonly builder: () => PubsubSubscribeBuilder
  /** Attribute `jid`, required: Who is to get what is published: the own JID, bare or full. */
  declare readonly jid: Jid
  /** Attribute `node`: The node; without it the root of the service. */
  declare readonly node: string | undefined

  constructor(init: PubsubSubscribeInit, content?: Content) {
    super(content)
    const v = take(pubsubSubscribeDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
  }
}

/** What a new {@link PubsubSubscribe} is made of. */
export interface PubsubSubscribeInit {
  /** Attribute `jid`, required: Who is to get what is published: the own JID, bare or full. */
  readonly jid: JidLike
  /** Attribute `node`: The node; without it the root of the service. */
  readonly node?: string | undefined
}

/** Builds a {@link PubsubSubscribe}; `build()` needs `jid` first. */
export interface PubsubSubscribeBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: Who is to get what is published: the own JID, bare or full. */
  jid(value: JidLike): PubsubSubscribeBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `node`: The node; without it the root of the service. */
  node(value: string): this
  add(...content: Content): this
  build(this: PubsubSubscribeBuilder<never>): PubsubSubscribe
}

const pubsubSubscribeOptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'subscribe-options',
  section: 'XEP-0060 §6.1.5',
  fields: {
    required: { kind: 'flag' },
  },
}

/**
 * The subscription has options to be set (XEP-0060 §6.1.5).
 *
 * `<subscribe-options xmlns='http://jabber.org/protocol/pubsub'><required/></subscribe-options>`
 *
 * @see [XEP-0060 §6.1.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubscribeOptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub subscribe-options'
  init: PubsubSubscribeOptionsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubSubscribeOptionsDeclaration
  declare static readonly builder: () => PubsubSubscribeOptionsBuilder
  /** Child `required`: Nothing is sent until they are set. */
  declare readonly required: boolean

  constructor(init?: PubsubSubscribeOptionsInit, content?: Content) {
    super(content)
    const v = take(pubsubSubscribeOptionsDeclaration, init)
    this.required = v[0]
  }
}

/** What a new {@link PubsubSubscribeOptions} is made of. */
export interface PubsubSubscribeOptionsInit {
  /** Child `required`: Nothing is sent until they are set. */
  readonly required?: boolean | undefined
}

/** Builds a {@link PubsubSubscribeOptions}. */
export interface PubsubSubscribeOptionsBuilder extends Builder<never> {
  /** Child `required`: Nothing is sent until they are set. */
  required(value: boolean): this
  add(...content: Content): this
  build(): PubsubSubscribeOptions
}

const pubsubSubscriptionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'subscription',
  section: 'XEP-0060 §6.1.2',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
    subId: { kind: 'attribute', name: 'subid' },
    subscription: { kind: 'attribute', type: 'token', values: pubsubSubscriptionStates },
    subscribeOptions: { kind: 'child', of: () => PubsubSubscribeOptions },
  },
}

/**
 * A subscription as it is (XEP-0060 §6.1.2).
 *
 * `<subscription xmlns='http://jabber.org/protocol/pubsub' …><subscribe-options/></subscription>`
 *
 * @see [XEP-0060 §6.1.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubscription extends Node<{
  wire: 'http://jabber.org/protocol/pubsub subscription'
  init: PubsubSubscriptionInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubSubscriptionDeclaration
  declare static readonly builder: () => PubsubSubscriptionBuilder
  /** Attribute `jid`, required: The subscriber. */
  declare readonly jid: Jid
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  declare readonly subId: string | undefined
  /**
   * Attribute `subscription`: How far it is. One of `none`, `pending`, `subscribed`,
   * `unconfigured`.
   */
  declare readonly subscription: PubsubSubscriptionState | undefined
  /** Child `subscribe-options`: There are options to be set. */
  declare readonly subscribeOptions: PubsubSubscribeOptions | undefined

  constructor(init: PubsubSubscriptionInit, content?: Content) {
    super(content)
    const v = take(pubsubSubscriptionDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
    this.subId = v[2]
    this.subscription = v[3]
    this.subscribeOptions = v[4]
  }
}

/** What a new {@link PubsubSubscription} is made of. */
export interface PubsubSubscriptionInit {
  /** Attribute `jid`, required: The subscriber. */
  readonly jid: JidLike
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  readonly subId?: string | undefined
  /**
   * Attribute `subscription`: How far it is. One of `none`, `pending`, `subscribed`,
   * `unconfigured`.
   */
  readonly subscription?: PubsubSubscriptionState | undefined
  /** Child `subscribe-options`: There are options to be set. */
  readonly subscribeOptions?: NodeLike<PubsubSubscribeOptions> | undefined
}

/** Builds a {@link PubsubSubscription}; `build()` needs `jid` first. */
export interface PubsubSubscriptionBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: The subscriber. */
  jid(value: JidLike): PubsubSubscriptionBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `node`: The node. */
  node(value: string): this
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  subId(value: string): this
  /**
   * Attribute `subscription`: How far it is. One of `none`, `pending`, `subscribed`,
   * `unconfigured`.
   */
  subscription(value: PubsubSubscriptionState): this
  /** Child `subscribe-options`: There are options to be set. */
  subscribeOptions(value: NodeLike<PubsubSubscribeOptions>): this
  add(...content: Content): this
  build(this: PubsubSubscriptionBuilder<never>): PubsubSubscription
}

const pubsubSubscriptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'subscriptions',
  section: 'XEP-0060 §5.6',
  fields: {
    node: { kind: 'attribute' },
    subscriptions: { kind: 'children', of: () => PubsubSubscription },
  },
}

/**
 * The subscriptions of the requester, at the whole service or to one node (XEP-0060 §5.6).
 *
 * `<subscriptions xmlns='http://jabber.org/protocol/pubsub' …><subscription/></subscriptions>`
 *
 * @see [XEP-0060 §5.6](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubscriptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub subscriptions'
  init: PubsubSubscriptionsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubSubscriptionsDeclaration
  declare static readonly builder: () => PubsubSubscriptionsBuilder
  /** Attribute `node`: Only the subscriptions to this node. */
  declare readonly node: string | undefined
  /** Children `subscription`: One subscription. */
  declare readonly subscriptions: readonly PubsubSubscription[]

  constructor(init?: PubsubSubscriptionsInit, content?: Content) {
    super(content)
    const v = take(pubsubSubscriptionsDeclaration, init)
    this.node = v[0]
    this.subscriptions = v[1]
  }
}

/** What a new {@link PubsubSubscriptions} is made of. */
export interface PubsubSubscriptionsInit {
  /** Attribute `node`: Only the subscriptions to this node. */
  readonly node?: string | undefined
  /** Children `subscription`: One subscription. */
  readonly subscriptions?: readonly NodeLike<PubsubSubscription>[] | undefined
}

/** Builds a {@link PubsubSubscriptions}. */
export interface PubsubSubscriptionsBuilder extends Builder<never> {
  /** Attribute `node`: Only the subscriptions to this node. */
  node(value: string): this
  /** Children `subscription`: One subscription. */
  subscriptions(value: readonly NodeLike<PubsubSubscription>[]): this
  add(...content: Content): this
  build(): PubsubSubscriptions
}

const pubsubUnsubscribeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub',
  name: 'unsubscribe',
  section: 'XEP-0060 §6.2',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
    subId: { kind: 'attribute', name: 'subid' },
  },
}

/**
 * Ends a subscription (XEP-0060 §6.2).
 *
 * `<unsubscribe xmlns='http://jabber.org/protocol/pubsub' …/>`
 *
 * @see [XEP-0060 §6.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubUnsubscribe extends Node<{
  wire: 'http://jabber.org/protocol/pubsub unsubscribe'
  init: PubsubUnsubscribeInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubUnsubscribeDeclaration
  declare static readonly builder: () => PubsubUnsubscribeBuilder
  /** Attribute `jid`, required: The subscriber. */
  declare readonly jid: Jid
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  declare readonly subId: string | undefined

  constructor(init: PubsubUnsubscribeInit, content?: Content) {
    super(content)
    const v = take(pubsubUnsubscribeDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
    this.subId = v[2]
  }
}

/** What a new {@link PubsubUnsubscribe} is made of. */
export interface PubsubUnsubscribeInit {
  /** Attribute `jid`, required: The subscriber. */
  readonly jid: JidLike
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  readonly subId?: string | undefined
}

/** Builds a {@link PubsubUnsubscribe}; `build()` needs `jid` first. */
export interface PubsubUnsubscribeBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: The subscriber. */
  jid(value: JidLike): PubsubUnsubscribeBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `node`: The node. */
  node(value: string): this
  /** Attribute `subid`: Which subscription, where a JID may have several to one node. */
  subId(value: string): this
  add(...content: Content): this
  build(this: PubsubUnsubscribeBuilder<never>): PubsubUnsubscribe
}
