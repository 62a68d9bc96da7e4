// Code generated from schemas/xep-0060/pubsub-event.xsd; DO NOT EDIT.
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
import type { PubsubSubscriptionState } from './pubsub.ts'

const pubsubEventDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'event',
  section: 'XEP-0060 §7.1.2',
  fields: {
    collection: { kind: 'child', of: () => PubsubEventCollection },
    configuration: { kind: 'child', of: () => PubsubEventConfiguration },
    delete: { kind: 'child', of: () => PubsubEventDelete },
    items: { kind: 'child', of: () => PubsubEventItems },
    purge: { kind: 'child', of: () => PubsubEventPurge },
    subscription: { kind: 'child', of: () => PubsubEventSubscription },
  },
  ordered: true,
  choices: [{ of: ['collection', 'configuration', 'delete', 'items', 'purge', 'subscription'] }],
}

/**
 * Something happened in a node, in a message from the service (XEP-0060 §7.1.2). Check who sent it:
 * only the service that the node lies at may tell.
 *
 * `<event xmlns='http://jabber.org/protocol/pubsub#event'><collection/><configuration/><delete/><items/><purge/>…</event>`
 *
 * @see [XEP-0060 §7.1.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEvent extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event event'
  init: PubsubEventInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = pubsubEventDeclaration
  declare static readonly builder: () => PubsubEventBuilder
  /** Child `collection`: Nodes came into a collection or left it (XEP-0248). */
  declare readonly collection: PubsubEventCollection | undefined
  /**
   * Child `configuration`: The node is configured anew; with the form where payloads are delivered
   * (XEP-0060 §8.2.5.3).
   */
  declare readonly configuration: PubsubEventConfiguration | undefined
  /** Child `delete`: The node is deleted (XEP-0060 §8.4.2). */
  declare readonly delete: PubsubEventDelete | undefined
  /**
   * Child `items`: Items were published or retracted; none of both where a node only notifies
   * (XEP-0060 §7.1.2).
   */
  declare readonly items: PubsubEventItems | undefined
  /** Child `purge`: All items of the node are deleted (XEP-0060 §8.5.2). */
  declare readonly purge: PubsubEventPurge | undefined
  /** Child `subscription`: The subscription has changed (XEP-0060 §8.8.4). */
  declare readonly subscription: PubsubEventSubscription | undefined

  constructor(init?: PubsubEventInit, content?: Content) {
    super(content)
    const v = take(pubsubEventDeclaration, init)
    this.collection = v[0]
    this.configuration = v[1]
    this.delete = v[2]
    this.items = v[3]
    this.purge = v[4]
    this.subscription = v[5]
  }
}

/** What a new {@link PubsubEvent} is made of. */
export interface PubsubEventInit {
  /** Child `collection`: Nodes came into a collection or left it (XEP-0248). */
  readonly collection?: NodeLike<PubsubEventCollection> | undefined
  /**
   * Child `configuration`: The node is configured anew; with the form where payloads are delivered
   * (XEP-0060 §8.2.5.3).
   */
  readonly configuration?: NodeLike<PubsubEventConfiguration> | undefined
  /** Child `delete`: The node is deleted (XEP-0060 §8.4.2). */
  readonly delete?: NodeLike<PubsubEventDelete> | undefined
  /**
   * Child `items`: Items were published or retracted; none of both where a node only notifies
   * (XEP-0060 §7.1.2).
   */
  readonly items?: NodeLike<PubsubEventItems> | undefined
  /** Child `purge`: All items of the node are deleted (XEP-0060 §8.5.2). */
  readonly purge?: NodeLike<PubsubEventPurge> | undefined
  /** Child `subscription`: The subscription has changed (XEP-0060 §8.8.4). */
  readonly subscription?: NodeLike<PubsubEventSubscription> | undefined
}

/** Builds a {@link PubsubEvent}. */
export interface PubsubEventBuilder extends Builder<never> {
  /** Child `collection`: Nodes came into a collection or left it (XEP-0248). */
  collection(value: NodeLike<PubsubEventCollection>): this
  /**
   * Child `configuration`: The node is configured anew; with the form where payloads are delivered
   * (XEP-0060 §8.2.5.3).
   */
  configuration(value: NodeLike<PubsubEventConfiguration>): this
  /** Child `delete`: The node is deleted (XEP-0060 §8.4.2). */
  delete(value: NodeLike<PubsubEventDelete>): this
  /**
   * Child `items`: Items were published or retracted; none of both where a node only notifies
   * (XEP-0060 §7.1.2).
   */
  items(value: NodeLike<PubsubEventItems>): this
  /** Child `purge`: All items of the node are deleted (XEP-0060 §8.5.2). */
  purge(value: NodeLike<PubsubEventPurge>): this
  /** Child `subscription`: The subscription has changed (XEP-0060 §8.8.4). */
  subscription(value: NodeLike<PubsubEventSubscription>): this
  add(...content: Content): this
  build(): PubsubEvent
}

const pubsubEventCollectionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'collection',
  local: true,
  fields: {
    node: { kind: 'attribute' },
    associate: { kind: 'child', of: () => PubsubEventAssociate },
    disassociate: { kind: 'child', of: () => PubsubEventDisassociate },
  },
}

/**
 * Nodes came into a collection or left it (XEP-0248).
 *
 * `<collection xmlns='http://jabber.org/protocol/pubsub#event' …><associate/><disassociate/></collection>`
 *
 * @see [XEP-0060](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventCollection extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event collection'
  init: PubsubEventCollectionInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventCollectionDeclaration
  declare static readonly builder: () => PubsubEventCollectionBuilder
  /** Attribute `node`: The collection. */
  declare readonly node: string | undefined
  /** Child `associate`: A node that came in. */
  declare readonly associate: PubsubEventAssociate | undefined
  /** Child `disassociate`: A node that left. */
  declare readonly disassociate: PubsubEventDisassociate | undefined

  constructor(init?: PubsubEventCollectionInit, content?: Content) {
    super(content)
    const v = take(pubsubEventCollectionDeclaration, init)
    this.node = v[0]
    this.associate = v[1]
    this.disassociate = v[2]
  }
}

/** What a new {@link PubsubEventCollection} is made of. */
export interface PubsubEventCollectionInit {
  /** Attribute `node`: The collection. */
  readonly node?: string | undefined
  /** Child `associate`: A node that came in. */
  readonly associate?: NodeLike<PubsubEventAssociate> | undefined
  /** Child `disassociate`: A node that left. */
  readonly disassociate?: NodeLike<PubsubEventDisassociate> | undefined
}

/** Builds a {@link PubsubEventCollection}. */
export interface PubsubEventCollectionBuilder extends Builder<never> {
  /** Attribute `node`: The collection. */
  node(value: string): this
  /** Child `associate`: A node that came in. */
  associate(value: NodeLike<PubsubEventAssociate>): this
  /** Child `disassociate`: A node that left. */
  disassociate(value: NodeLike<PubsubEventDisassociate>): this
  add(...content: Content): this
  build(): PubsubEventCollection
}

const pubsubEventAssociateDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'associate',
  local: true,
  fields: {
    node: { kind: 'attribute', required: true },
  },
}

/**
 * A node that came in.
 *
 * `<associate xmlns='http://jabber.org/protocol/pubsub#event' …/>`
 *
 * @see [XEP-0060](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventAssociate extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event associate'
  init: PubsubEventAssociateInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventAssociateDeclaration
  declare static readonly builder: () => PubsubEventAssociateBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string

  constructor(init: PubsubEventAssociateInit, content?: Content) {
    super(content)
    const v = take(pubsubEventAssociateDeclaration, init)
    this.node = v[0]
  }
}

/** What a new {@link PubsubEventAssociate} is made of. */
export interface PubsubEventAssociateInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
}

/** Builds a {@link PubsubEventAssociate}; `build()` needs `node` first. */
export interface PubsubEventAssociateBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubEventAssociateBuilder<Exclude<Missing, 'node'>>
  add(...content: Content): this
  build(this: PubsubEventAssociateBuilder<never>): PubsubEventAssociate
}

const pubsubEventDisassociateDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'disassociate',
  local: true,
  fields: {
    node: { kind: 'attribute', required: true },
  },
}

/**
 * A node that left.
 *
 * `<disassociate xmlns='http://jabber.org/protocol/pubsub#event' …/>`
 *
 * @see [XEP-0060](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventDisassociate extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event disassociate'
  init: PubsubEventDisassociateInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventDisassociateDeclaration
  declare static readonly builder: () => PubsubEventDisassociateBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string

  constructor(init: PubsubEventDisassociateInit, content?: Content) {
    super(content)
    const v = take(pubsubEventDisassociateDeclaration, init)
    this.node = v[0]
  }
}

/** What a new {@link PubsubEventDisassociate} is made of. */
export interface PubsubEventDisassociateInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
}

/** Builds a {@link PubsubEventDisassociate}; `build()` needs `node` first. */
export interface PubsubEventDisassociateBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubEventDisassociateBuilder<Exclude<Missing, 'node'>>
  add(...content: Content): this
  build(this: PubsubEventDisassociateBuilder<never>): PubsubEventDisassociate
}

const pubsubEventConfigurationDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'configuration',
  local: true,
  section: 'XEP-0060 §8.2.5.3',
  fields: {
    node: { kind: 'attribute' },
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * The node is configured anew; with the form where payloads are delivered (XEP-0060 §8.2.5.3).
 *
 * `<configuration xmlns='http://jabber.org/protocol/pubsub#event' …><x/></configuration>`
 *
 * @see [XEP-0060 §8.2.5.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventConfiguration extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event configuration'
  init: PubsubEventConfigurationInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventConfigurationDeclaration
  declare static readonly builder: () => PubsubEventConfigurationBuilder
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined
  /**
   * Child `x`: The configuration, as a form of the type
   * http://jabber.org/protocol/pubsub#node_config.
   */
  declare readonly form: DataForm | undefined

  constructor(init?: PubsubEventConfigurationInit, content?: Content) {
    super(content)
    const v = take(pubsubEventConfigurationDeclaration, init)
    this.node = v[0]
    this.form = v[1]
  }
}

/** What a new {@link PubsubEventConfiguration} is made of. */
export interface PubsubEventConfigurationInit {
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
  /**
   * Child `x`: The configuration, as a form of the type
   * http://jabber.org/protocol/pubsub#node_config.
   */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PubsubEventConfiguration}. */
export interface PubsubEventConfigurationBuilder extends Builder<never> {
  /** Attribute `node`: The node. */
  node(value: string): this
  /**
   * Child `x`: The configuration, as a form of the type
   * http://jabber.org/protocol/pubsub#node_config.
   */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(): PubsubEventConfiguration
}

const pubsubEventDeleteDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'delete',
  local: true,
  section: 'XEP-0060 §8.4.2',
  fields: {
    node: { kind: 'attribute', required: true },
    redirect: { kind: 'child', of: () => PubsubEventRedirect },
  },
}

/**
 * The node is deleted (XEP-0060 §8.4.2).
 *
 * `<delete xmlns='http://jabber.org/protocol/pubsub#event' …><redirect/></delete>`
 *
 * @see [XEP-0060 §8.4.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventDelete extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event delete'
  init: PubsubEventDeleteInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventDeleteDeclaration
  declare static readonly builder: () => PubsubEventDeleteBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Child `redirect`: Where to find what took its place. */
  declare readonly redirect: PubsubEventRedirect | undefined

  constructor(init: PubsubEventDeleteInit, content?: Content) {
    super(content)
    const v = take(pubsubEventDeleteDeclaration, init)
    this.node = v[0]
    this.redirect = v[1]
  }
}

/** What a new {@link PubsubEventDelete} is made of. */
export interface PubsubEventDeleteInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Child `redirect`: Where to find what took its place. */
  readonly redirect?: NodeLike<PubsubEventRedirect> | undefined
}

/** Builds a {@link PubsubEventDelete}; `build()` needs `node` first. */
export interface PubsubEventDeleteBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubEventDeleteBuilder<Exclude<Missing, 'node'>>
  /** Child `redirect`: Where to find what took its place. */
  redirect(value: NodeLike<PubsubEventRedirect>): this
  add(...content: Content): this
  build(this: PubsubEventDeleteBuilder<never>): PubsubEventDelete
}

const pubsubEventRedirectDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'redirect',
  local: true,
  section: 'XEP-0060 §8.4.2',
  fields: {
    uri: { kind: 'attribute', type: 'uri', required: true },
  },
}

/**
 * Where to find what took its place.
 *
 * `<redirect xmlns='http://jabber.org/protocol/pubsub#event' …/>`
 *
 * @see [XEP-0060 §8.4.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventRedirect extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event redirect'
  init: PubsubEventRedirectInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventRedirectDeclaration
  declare static readonly builder: () => PubsubEventRedirectBuilder
  /** Attribute `uri`, required: The new node, as an XMPP URI. */
  declare readonly uri: string

  constructor(init: PubsubEventRedirectInit, content?: Content) {
    super(content)
    const v = take(pubsubEventRedirectDeclaration, init)
    this.uri = v[0]
  }
}

/** What a new {@link PubsubEventRedirect} is made of. */
export interface PubsubEventRedirectInit {
  /** Attribute `uri`, required: The new node, as an XMPP URI. */
  readonly uri: string
}

/** Builds a {@link PubsubEventRedirect}; `build()` needs `uri` first. */
export interface PubsubEventRedirectBuilder<out Missing extends string = 'uri'>
  extends Builder<Missing> {
  /** Attribute `uri`, required: The new node, as an XMPP URI. */
  uri(value: string): PubsubEventRedirectBuilder<Exclude<Missing, 'uri'>>
  add(...content: Content): this
  build(this: PubsubEventRedirectBuilder<never>): PubsubEventRedirect
}

const pubsubEventItemsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'items',
  local: true,
  section: 'XEP-0060 §7.1.2',
  fields: {
    node: { kind: 'attribute', required: true },
    items: { kind: 'children', of: () => PubsubEventItem },
    retracts: { kind: 'children', of: () => PubsubEventRetract },
  },
}

/**
 * Items were published or retracted; none of both where a node only notifies (XEP-0060 §7.1.2).
 *
 * `<items xmlns='http://jabber.org/protocol/pubsub#event' …><item/><retract/></items>`
 *
 * @see [XEP-0060 §7.1.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventItems extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event items'
  init: PubsubEventItemsInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventItemsDeclaration
  declare static readonly builder: () => PubsubEventItemsBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string
  /** Children `item`: An item that was published. */
  declare readonly items: readonly PubsubEventItem[]
  /** Children `retract`: An item that was deleted. */
  declare readonly retracts: readonly PubsubEventRetract[]

  constructor(init: PubsubEventItemsInit, content?: Content) {
    super(content)
    const v = take(pubsubEventItemsDeclaration, init)
    this.node = v[0]
    this.items = v[1]
    this.retracts = v[2]
  }
}

/** What a new {@link PubsubEventItems} is made of. */
export interface PubsubEventItemsInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
  /** Children `item`: An item that was published. */
  readonly items?: readonly NodeLike<PubsubEventItem>[] | undefined
  /** Children `retract`: An item that was deleted. */
  readonly retracts?: readonly NodeLike<PubsubEventRetract>[] | undefined
}

/** Builds a {@link PubsubEventItems}; `build()` needs `node` first. */
export interface PubsubEventItemsBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubEventItemsBuilder<Exclude<Missing, 'node'>>
  /** Children `item`: An item that was published. */
  items(value: readonly NodeLike<PubsubEventItem>[]): this
  /** Children `retract`: An item that was deleted. */
  retracts(value: readonly NodeLike<PubsubEventRetract>[]): this
  add(...content: Content): this
  build(this: PubsubEventItemsBuilder<never>): PubsubEventItems
}

const pubsubEventItemDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'item',
  local: true,
  section: 'XEP-0060 §7.1.2',
  fields: {
    id: { kind: 'attribute' },
    node: { kind: 'attribute' },
    publisher: { kind: 'attribute', type: 'jid' },
  },
  any: { contexts: ['pubsub-item'], namespaces: '##other', max: 1 },
}

/**
 * An item that was published.
 *
 * `<item xmlns='http://jabber.org/protocol/pubsub#event' id='…' …/>`
 *
 * @see [XEP-0060 §7.1.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventItem extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event item'
  init: PubsubEventItemInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventItemDeclaration
  declare static readonly builder: () => PubsubEventItemBuilder
  /** Attribute `id`: The name of the item in the node. */
  declare readonly id: string | undefined
  /**
   * Attribute `node`: In a notification of a collection: the node that holds the item (XEP-0248).
   */
  declare readonly node: string | undefined
  /** Attribute `publisher`: Who published it, where the service tells (XEP-0060 §7.1.2.3). */
  declare readonly publisher: Jid | undefined

  constructor(init?: PubsubEventItemInit, content?: Content<'pubsub-item'>) {
    super(content)
    const v = take(pubsubEventItemDeclaration, init)
    this.id = v[0]
    this.node = v[1]
    this.publisher = v[2]
  }
}

/** What a new {@link PubsubEventItem} is made of. */
export interface PubsubEventItemInit {
  /** Attribute `id`: The name of the item in the node. */
  readonly id?: string | undefined
  /**
   * Attribute `node`: In a notification of a collection: the node that holds the item (XEP-0248).
   */
  readonly node?: string | undefined
  /** Attribute `publisher`: Who published it, where the service tells (XEP-0060 §7.1.2.3). */
  readonly publisher?: JidLike | undefined
}

/** Builds a {@link PubsubEventItem}. */
export interface PubsubEventItemBuilder extends Builder<never> {
  /** Attribute `id`: The name of the item in the node. */
  id(value: string): this
  /**
   * Attribute `node`: In a notification of a collection: the node that holds the item (XEP-0248).
   */
  node(value: string): this
  /** Attribute `publisher`: Who published it, where the service tells (XEP-0060 §7.1.2.3). */
  publisher(value: JidLike): this
  /**
   * Adds content: What was published; absent where payloads are not delivered (XEP-0060 §7.1.2.2).
   */
  add(...content: Content<'pubsub-item'>): this
  build(): PubsubEventItem
}

const pubsubEventRetractDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'retract',
  local: true,
  section: 'XEP-0060 §7.2.2.1',
  fields: {
    id: { kind: 'attribute', required: true },
  },
}

/**
 * An item that was deleted.
 *
 * `<retract xmlns='http://jabber.org/protocol/pubsub#event' …/>`
 *
 * @see [XEP-0060 §7.2.2.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventRetract extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event retract'
  init: PubsubEventRetractInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventRetractDeclaration
  declare static readonly builder: () => PubsubEventRetractBuilder
  /** Attribute `id`, required: The name of the item in the node. */
  declare readonly id: string

  constructor(init: PubsubEventRetractInit, content?: Content) {
    super(content)
    const v = take(pubsubEventRetractDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link PubsubEventRetract} is made of. */
export interface PubsubEventRetractInit {
  /** Attribute `id`, required: The name of the item in the node. */
  readonly id: string
}

/** Builds a {@link PubsubEventRetract}; `build()` needs `id` first. */
export interface PubsubEventRetractBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: The name of the item in the node. */
  id(value: string): PubsubEventRetractBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: PubsubEventRetractBuilder<never>): PubsubEventRetract
}

const pubsubEventPurgeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'purge',
  local: true,
  section: 'XEP-0060 §8.5.2',
  fields: {
    node: { kind: 'attribute', required: true },
  },
}

/**
 * All items of the node are deleted (XEP-0060 §8.5.2).
 *
 * `<purge xmlns='http://jabber.org/protocol/pubsub#event' …/>`
 *
 * @see [XEP-0060 §8.5.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventPurge extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event purge'
  init: PubsubEventPurgeInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventPurgeDeclaration
  declare static readonly builder: () => PubsubEventPurgeBuilder
  /** Attribute `node`, required: The node. */
  declare readonly node: string

  constructor(init: PubsubEventPurgeInit, content?: Content) {
    super(content)
    const v = take(pubsubEventPurgeDeclaration, init)
    this.node = v[0]
  }
}

/** What a new {@link PubsubEventPurge} is made of. */
export interface PubsubEventPurgeInit {
  /** Attribute `node`, required: The node. */
  readonly node: string
}

/** Builds a {@link PubsubEventPurge}; `build()` needs `node` first. */
export interface PubsubEventPurgeBuilder<out Missing extends string = 'node'>
  extends Builder<Missing> {
  /** Attribute `node`, required: The node. */
  node(value: string): PubsubEventPurgeBuilder<Exclude<Missing, 'node'>>
  add(...content: Content): this
  build(this: PubsubEventPurgeBuilder<never>): PubsubEventPurge
}

const pubsubEventSubscriptionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#event',
  name: 'subscription',
  local: true,
  section: 'XEP-0060 §8.8.4',
  fields: {
    expiry: { kind: 'attribute', type: 'dateTime' },
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
    subId: { kind: 'attribute', name: 'subid' },
    subscription: {
      kind: 'attribute',
      type: 'token',
      values: ['none', 'pending', 'subscribed', 'unconfigured'],
    },
  },
}

/**
 * The subscription has changed (XEP-0060 §8.8.4).
 *
 * `<subscription xmlns='http://jabber.org/protocol/pubsub#event' …/>`
 *
 * @see [XEP-0060 §8.8.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubEventSubscription extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#event subscription'
  init: PubsubEventSubscriptionInit
  in: object
}> {
  static override readonly declaration: Declaration = pubsubEventSubscriptionDeclaration
  declare static readonly builder: () => PubsubEventSubscriptionBuilder
  /** Attribute `expiry`: When a leased subscription ends (XEP-0060 §12.19). */
  declare readonly expiry: Date | undefined
  /** Attribute `jid`, required: The subscriber. */
  declare readonly jid: Jid
  /** Attribute `node`: The node. */
  declare readonly node: string | undefined
  /** Attribute `subid`: Which of several subscriptions. */
  declare readonly subId: string | undefined
  /**
   * Attribute `subscription`: How far it is now. One of `none`, `pending`, `subscribed`,
   * `unconfigured`.
   */
  declare readonly subscription: PubsubSubscriptionState | undefined

  constructor(init: PubsubEventSubscriptionInit, content?: Content) {
    super(content)
    const v = take(pubsubEventSubscriptionDeclaration, init)
    this.expiry = v[0]
    this.jid = v[1]
    this.node = v[2]
    this.subId = v[3]
    this.subscription = v[4]
  }
}

/** What a new {@link PubsubEventSubscription} is made of. */
export interface PubsubEventSubscriptionInit {
  /** Attribute `expiry`: When a leased subscription ends (XEP-0060 §12.19). */
  readonly expiry?: Date | undefined
  /** Attribute `jid`, required: The subscriber. */
  readonly jid: JidLike
  /** Attribute `node`: The node. */
  readonly node?: string | undefined
  /** Attribute `subid`: Which of several subscriptions. */
  readonly subId?: string | undefined
  /**
   * Attribute `subscription`: How far it is now. One of `none`, `pending`, `subscribed`,
   * `unconfigured`.
   */
  readonly subscription?: PubsubSubscriptionState | undefined
}

/** Builds a {@link PubsubEventSubscription}; `build()` needs `jid` first. */
export interface PubsubEventSubscriptionBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `expiry`: When a leased subscription ends (XEP-0060 §12.19). */
  expiry(value: Date): this
  /** Attribute `jid`, required: The subscriber. */
  jid(value: JidLike): PubsubEventSubscriptionBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `node`: The node. */
  node(value: string): this
  /** Attribute `subid`: Which of several subscriptions. */
  subId(value: string): this
  /**
   * Attribute `subscription`: How far it is now. One of `none`, `pending`, `subscribed`,
   * `unconfigured`.
   */
  subscription(value: PubsubSubscriptionState): this
  add(...content: Content): this
  build(this: PubsubEventSubscriptionBuilder<never>): PubsubEventSubscription
}
