// Code generated from schemas/xep-0060/pubsub-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * The features of a service that may be missing (XEP-0060 §10).
 *
 * - `access-authorize`: Subscriptions that an owner approves.
 * - `access-open`: Nodes that are open to all.
 * - `access-presence`: Nodes for those who share presence.
 * - `access-roster`: Nodes for groups of the roster.
 * - `access-whitelist`: Nodes for those on a list.
 * - `auto-create`: Nodes made by publishing.
 * - `auto-subscribe`: Subscriptions that follow from presence.
 * - `collections`: Nodes that hold nodes.
 * - `config-node`: Configuration of nodes.
 * - `config-node-max`: The word max in the configuration of nodes.
 * - `create-and-configure`: Creation and configuration at once.
 * - `create-nodes`: Creation of nodes.
 * - `delete-items`: Deletion of items.
 * - `delete-nodes`: Deletion of nodes.
 * - `filtered-notifications`: Notifications filtered by entity capabilities.
 * - `get-pending`: The list of subscriptions that wait for approval.
 * - `instant-nodes`: Nodes that the service names.
 * - `item-ids`: Ids of items that the publisher chooses.
 * - `last-published`: The last item for new subscribers.
 * - `leased-subscription`: Subscriptions that end.
 * - `manage-subscriptions`: Owners who manage subscriptions.
 * - `member-affiliation`: The affiliation member.
 * - `meta-data`: Data about nodes.
 * - `modify-affiliations`: Owners who change affiliations.
 * - `multi-collection`: Nodes in several collections.
 * - `multi-items`: Several items in a node.
 * - `multi-subscribe`: Several subscriptions to a node.
 * - `outcast-affiliation`: The affiliation outcast.
 * - `persistent-items`: Items that are kept.
 * - `presence-notifications`: Notifications by presence.
 * - `presence-subscribe`: Subscriptions by presence.
 * - `publish`: Publishing.
 * - `publish-node-full`: What happens when a node is full.
 * - `publish-only-affiliation`: The affiliation publish-only.
 * - `publish-options`: Preconditions of publishing.
 * - `publisher-affiliation`: The affiliation publisher.
 * - `purge-nodes`: Deletion of all items.
 * - `retract-items`: Retraction of items.
 * - `retrieve-affiliations`: The list of affiliations.
 * - `retrieve-default`: The default configuration of nodes.
 * - `retrieve-default-sub`: The default options of subscriptions.
 * - `retrieve-items`: Reading of items.
 * - `retrieve-subscriptions`: The list of subscriptions.
 * - `subscribe`: Subscriptions.
 * - `subscription-notifications`: Notices about subscriptions.
 * - `subscription-options`: Options of subscriptions.
 */
export type PubsubFeature =
  | 'access-authorize'
  | 'access-open'
  | 'access-presence'
  | 'access-roster'
  | 'access-whitelist'
  | 'auto-create'
  | 'auto-subscribe'
  | 'collections'
  | 'config-node'
  | 'config-node-max'
  | 'create-and-configure'
  | 'create-nodes'
  | 'delete-items'
  | 'delete-nodes'
  | 'filtered-notifications'
  | 'get-pending'
  | 'instant-nodes'
  | 'item-ids'
  | 'last-published'
  | 'leased-subscription'
  | 'manage-subscriptions'
  | 'member-affiliation'
  | 'meta-data'
  | 'modify-affiliations'
  | 'multi-collection'
  | 'multi-items'
  | 'multi-subscribe'
  | 'outcast-affiliation'
  | 'persistent-items'
  | 'presence-notifications'
  | 'presence-subscribe'
  | 'publish'
  | 'publish-node-full'
  | 'publish-only-affiliation'
  | 'publish-options'
  | 'publisher-affiliation'
  | 'purge-nodes'
  | 'retract-items'
  | 'retrieve-affiliations'
  | 'retrieve-default'
  | 'retrieve-default-sub'
  | 'retrieve-items'
  | 'retrieve-subscriptions'
  | 'subscribe'
  | 'subscription-notifications'
  | 'subscription-options'

/** The values of {@link PubsubFeature}, in the order of the schema. */
export const pubsubFeatures: readonly PubsubFeature[] = [
  'access-authorize',
  'access-open',
  'access-presence',
  'access-roster',
  'access-whitelist',
  'auto-create',
  'auto-subscribe',
  'collections',
  'config-node',
  'config-node-max',
  'create-and-configure',
  'create-nodes',
  'delete-items',
  'delete-nodes',
  'filtered-notifications',
  'get-pending',
  'instant-nodes',
  'item-ids',
  'last-published',
  'leased-subscription',
  'manage-subscriptions',
  'member-affiliation',
  'meta-data',
  'modify-affiliations',
  'multi-collection',
  'multi-items',
  'multi-subscribe',
  'outcast-affiliation',
  'persistent-items',
  'presence-notifications',
  'presence-subscribe',
  'publish',
  'publish-node-full',
  'publish-only-affiliation',
  'publish-options',
  'publisher-affiliation',
  'purge-nodes',
  'retract-items',
  'retrieve-affiliations',
  'retrieve-default',
  'retrieve-default-sub',
  'retrieve-items',
  'retrieve-subscriptions',
  'subscribe',
  'subscription-notifications',
  'subscription-options',
]

const pubsubClosedNodeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'closed-node',
  section: 'XEP-0060 §6.1.3.4',
  fields: {},
}

/**
 * The access to the node is restricted to others (XEP-0060 §6.1.3.4). It stands beside not-allowed.
 *
 * `<closed-node xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.3.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubClosedNode extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors closed-node'
  init: PubsubClosedNodeInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubClosedNodeDeclaration
  declare static readonly builder: () => PubsubClosedNodeBuilder

  constructor(init?: PubsubClosedNodeInit, content?: Content) {
    super(content)
    take(pubsubClosedNodeDeclaration, init)
  }
}

/** What a new {@link PubsubClosedNode} is made of. */
export type PubsubClosedNodeInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubClosedNode}. */
export interface PubsubClosedNodeBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubClosedNode
}

const pubsubConfigurationRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'configuration-required',
  section: 'XEP-0060 §6.1.5',
  fields: {},
}

/**
 * The subscription has to be configured before (XEP-0060 §6.1.5).
 *
 * `<configuration-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubConfigurationRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors configuration-required'
  init: PubsubConfigurationRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubConfigurationRequiredDeclaration
  declare static readonly builder: () => PubsubConfigurationRequiredBuilder

  constructor(init?: PubsubConfigurationRequiredInit, content?: Content) {
    super(content)
    take(pubsubConfigurationRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubConfigurationRequired} is made of. */
export type PubsubConfigurationRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubConfigurationRequired}. */
export interface PubsubConfigurationRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubConfigurationRequired
}

const pubsubInvalidJidDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'invalid-jid',
  section: 'XEP-0060 §6.1.3.1',
  fields: {},
}

/**
 * The JID of the subscription is not that of the requester (XEP-0060 §6.1.3.1). It stands beside
 * bad-request.
 *
 * `<invalid-jid xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.3.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubInvalidJid extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors invalid-jid'
  init: PubsubInvalidJidInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubInvalidJidDeclaration
  declare static readonly builder: () => PubsubInvalidJidBuilder

  constructor(init?: PubsubInvalidJidInit, content?: Content) {
    super(content)
    take(pubsubInvalidJidDeclaration, init)
  }
}

/** What a new {@link PubsubInvalidJid} is made of. */
export type PubsubInvalidJidInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubInvalidJid}. */
export interface PubsubInvalidJidBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubInvalidJid
}

const pubsubInvalidOptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'invalid-options',
  section: 'XEP-0060 §6.3.6.2',
  fields: {},
}

/**
 * The options are not ones that the service knows (XEP-0060 §6.3.6.2). It stands beside
 * bad-request.
 *
 * `<invalid-options xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.3.6.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubInvalidOptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors invalid-options'
  init: PubsubInvalidOptionsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubInvalidOptionsDeclaration
  declare static readonly builder: () => PubsubInvalidOptionsBuilder

  constructor(init?: PubsubInvalidOptionsInit, content?: Content) {
    super(content)
    take(pubsubInvalidOptionsDeclaration, init)
  }
}

/** What a new {@link PubsubInvalidOptions} is made of. */
export type PubsubInvalidOptionsInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubInvalidOptions}. */
export interface PubsubInvalidOptionsBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubInvalidOptions
}

const pubsubInvalidPayloadDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'invalid-payload',
  section: 'XEP-0060 §7.1.3.6',
  fields: {},
}

/**
 * The payload is not in the namespace that the node is for, or there are several (XEP-0060
 * §7.1.3.6).
 *
 * `<invalid-payload xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.3.6](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubInvalidPayload extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors invalid-payload'
  init: PubsubInvalidPayloadInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubInvalidPayloadDeclaration
  declare static readonly builder: () => PubsubInvalidPayloadBuilder

  constructor(init?: PubsubInvalidPayloadInit, content?: Content) {
    super(content)
    take(pubsubInvalidPayloadDeclaration, init)
  }
}

/** What a new {@link PubsubInvalidPayload} is made of. */
export type PubsubInvalidPayloadInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubInvalidPayload}. */
export interface PubsubInvalidPayloadBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubInvalidPayload
}

const pubsubInvalidSubidDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'invalid-subid',
  section: 'XEP-0060 §6.2.3.5',
  fields: {},
}

/**
 * There is no such subscription of the requester (XEP-0060 §6.2.3.5).
 *
 * `<invalid-subid xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.2.3.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubInvalidSubid extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors invalid-subid'
  init: PubsubInvalidSubidInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubInvalidSubidDeclaration
  declare static readonly builder: () => PubsubInvalidSubidBuilder

  constructor(init?: PubsubInvalidSubidInit, content?: Content) {
    super(content)
    take(pubsubInvalidSubidDeclaration, init)
  }
}

/** What a new {@link PubsubInvalidSubid} is made of. */
export type PubsubInvalidSubidInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubInvalidSubid}. */
export interface PubsubInvalidSubidBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubInvalidSubid
}

const pubsubItemForbiddenDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'item-forbidden',
  section: 'XEP-0060 §7.1.3.6',
  fields: {},
}

/**
 * The node takes no item: it only notifies (XEP-0060 §7.1.3.6).
 *
 * `<item-forbidden xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.3.6](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubItemForbidden extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors item-forbidden'
  init: PubsubItemForbiddenInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubItemForbiddenDeclaration
  declare static readonly builder: () => PubsubItemForbiddenBuilder

  constructor(init?: PubsubItemForbiddenInit, content?: Content) {
    super(content)
    take(pubsubItemForbiddenDeclaration, init)
  }
}

/** What a new {@link PubsubItemForbidden} is made of. */
export type PubsubItemForbiddenInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubItemForbidden}. */
export interface PubsubItemForbiddenBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubItemForbidden
}

const pubsubItemRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'item-required',
  section: 'XEP-0060 §7.2.3.4',
  fields: {},
}

/**
 * The request needs an item, or its id (XEP-0060 §7.1.3.6 and §7.2.3.4).
 *
 * `<item-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.2.3.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubItemRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors item-required'
  init: PubsubItemRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubItemRequiredDeclaration
  declare static readonly builder: () => PubsubItemRequiredBuilder

  constructor(init?: PubsubItemRequiredInit, content?: Content) {
    super(content)
    take(pubsubItemRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubItemRequired} is made of. */
export type PubsubItemRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubItemRequired}. */
export interface PubsubItemRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubItemRequired
}

const pubsubJidRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'jid-required',
  section: 'XEP-0060 §6.3.4.3',
  fields: {},
}

/**
 * The request needs the JID of the subscriber (XEP-0060 §6.3.4.3).
 *
 * `<jid-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.3.4.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubJidRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors jid-required'
  init: PubsubJidRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubJidRequiredDeclaration
  declare static readonly builder: () => PubsubJidRequiredBuilder

  constructor(init?: PubsubJidRequiredInit, content?: Content) {
    super(content)
    take(pubsubJidRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubJidRequired} is made of. */
export type PubsubJidRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubJidRequired}. */
export interface PubsubJidRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubJidRequired
}

const pubsubMaxItemsExceededDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'max-items-exceeded',
  section: 'XEP-0060 §7.1.3.4',
  fields: {},
}

/**
 * The node is full, or the service does not keep so many items (XEP-0060 §7.1.3.4).
 *
 * `<max-items-exceeded xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.3.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubMaxItemsExceeded extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors max-items-exceeded'
  init: PubsubMaxItemsExceededInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubMaxItemsExceededDeclaration
  declare static readonly builder: () => PubsubMaxItemsExceededBuilder

  constructor(init?: PubsubMaxItemsExceededInit, content?: Content) {
    super(content)
    take(pubsubMaxItemsExceededDeclaration, init)
  }
}

/** What a new {@link PubsubMaxItemsExceeded} is made of. */
export type PubsubMaxItemsExceededInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubMaxItemsExceeded}. */
export interface PubsubMaxItemsExceededBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubMaxItemsExceeded
}

const pubsubMaxNodesExceededDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'max-nodes-exceeded',
  fields: {},
}

/**
 * The service does not allow more nodes (XEP-0248).
 *
 * `<max-nodes-exceeded xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubMaxNodesExceeded extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors max-nodes-exceeded'
  init: PubsubMaxNodesExceededInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubMaxNodesExceededDeclaration
  declare static readonly builder: () => PubsubMaxNodesExceededBuilder

  constructor(init?: PubsubMaxNodesExceededInit, content?: Content) {
    super(content)
    take(pubsubMaxNodesExceededDeclaration, init)
  }
}

/** What a new {@link PubsubMaxNodesExceeded} is made of. */
export type PubsubMaxNodesExceededInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubMaxNodesExceeded}. */
export interface PubsubMaxNodesExceededBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubMaxNodesExceeded
}

const pubsubNodeFullDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'node-full',
  section: 'XEP-0060 §7.1.3.4',
  fields: {},
}

/**
 * The node is full, and is configured to refuse more (XEP-0060 §7.1.3.4). It stands beside
 * conflict.
 *
 * `<node-full xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.3.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubNodeFull extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors node-full'
  init: PubsubNodeFullInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubNodeFullDeclaration
  declare static readonly builder: () => PubsubNodeFullBuilder

  constructor(init?: PubsubNodeFullInit, content?: Content) {
    super(content)
    take(pubsubNodeFullDeclaration, init)
  }
}

/** What a new {@link PubsubNodeFull} is made of. */
export type PubsubNodeFullInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubNodeFull}. */
export interface PubsubNodeFullBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubNodeFull
}

const pubsubNodeIdRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'nodeid-required',
  section: 'XEP-0060 §8.2.3.3',
  fields: {},
}

/**
 * The request needs a node (XEP-0060 §8.2.3.3).
 *
 * `<nodeid-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §8.2.3.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubNodeIdRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors nodeid-required'
  init: PubsubNodeIdRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubNodeIdRequiredDeclaration
  declare static readonly builder: () => PubsubNodeIdRequiredBuilder

  constructor(init?: PubsubNodeIdRequiredInit, content?: Content) {
    super(content)
    take(pubsubNodeIdRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubNodeIdRequired} is made of. */
export type PubsubNodeIdRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubNodeIdRequired}. */
export interface PubsubNodeIdRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubNodeIdRequired
}

const pubsubNotInRosterGroupDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'not-in-roster-group',
  section: 'XEP-0060 §6.1.3.3',
  fields: {},
}

/**
 * The requester is not in a roster group that has access (XEP-0060 §6.1.3.3).
 *
 * `<not-in-roster-group xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.3.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubNotInRosterGroup extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors not-in-roster-group'
  init: PubsubNotInRosterGroupInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubNotInRosterGroupDeclaration
  declare static readonly builder: () => PubsubNotInRosterGroupBuilder

  constructor(init?: PubsubNotInRosterGroupInit, content?: Content) {
    super(content)
    take(pubsubNotInRosterGroupDeclaration, init)
  }
}

/** What a new {@link PubsubNotInRosterGroup} is made of. */
export type PubsubNotInRosterGroupInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubNotInRosterGroup}. */
export interface PubsubNotInRosterGroupBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubNotInRosterGroup
}

const pubsubNotSubscribedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'not-subscribed',
  section: 'XEP-0060 §6.2.3.2',
  fields: {},
}

/**
 * The requester does not subscribe to the node (XEP-0060 §6.2.3.2).
 *
 * `<not-subscribed xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.2.3.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubNotSubscribed extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors not-subscribed'
  init: PubsubNotSubscribedInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubNotSubscribedDeclaration
  declare static readonly builder: () => PubsubNotSubscribedBuilder

  constructor(init?: PubsubNotSubscribedInit, content?: Content) {
    super(content)
    take(pubsubNotSubscribedDeclaration, init)
  }
}

/** What a new {@link PubsubNotSubscribed} is made of. */
export type PubsubNotSubscribedInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubNotSubscribed}. */
export interface PubsubNotSubscribedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubNotSubscribed
}

const pubsubPayloadTooBigDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'payload-too-big',
  section: 'XEP-0060 §7.1.3.5',
  fields: {},
}

/**
 * The payload is larger than the node takes (XEP-0060 §7.1.3.5).
 *
 * `<payload-too-big xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.3.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPayloadTooBig extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors payload-too-big'
  init: PubsubPayloadTooBigInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubPayloadTooBigDeclaration
  declare static readonly builder: () => PubsubPayloadTooBigBuilder

  constructor(init?: PubsubPayloadTooBigInit, content?: Content) {
    super(content)
    take(pubsubPayloadTooBigDeclaration, init)
  }
}

/** What a new {@link PubsubPayloadTooBig} is made of. */
export type PubsubPayloadTooBigInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubPayloadTooBig}. */
export interface PubsubPayloadTooBigBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubPayloadTooBig
}

const pubsubPayloadRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'payload-required',
  section: 'XEP-0060 §7.1.3.6',
  fields: {},
}

/**
 * The item needs a payload (XEP-0060 §7.1.3.6).
 *
 * `<payload-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.3.6](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPayloadRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors payload-required'
  init: PubsubPayloadRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubPayloadRequiredDeclaration
  declare static readonly builder: () => PubsubPayloadRequiredBuilder

  constructor(init?: PubsubPayloadRequiredInit, content?: Content) {
    super(content)
    take(pubsubPayloadRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubPayloadRequired} is made of. */
export type PubsubPayloadRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubPayloadRequired}. */
export interface PubsubPayloadRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubPayloadRequired
}

const pubsubPendingSubscriptionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'pending-subscription',
  section: 'XEP-0060 §6.1.3.7',
  fields: {},
}

/**
 * The subscription has yet to be approved (XEP-0060 §6.1.3.7).
 *
 * `<pending-subscription xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.3.7](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPendingSubscription extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors pending-subscription'
  init: PubsubPendingSubscriptionInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubPendingSubscriptionDeclaration
  declare static readonly builder: () => PubsubPendingSubscriptionBuilder

  constructor(init?: PubsubPendingSubscriptionInit, content?: Content) {
    super(content)
    take(pubsubPendingSubscriptionDeclaration, init)
  }
}

/** What a new {@link PubsubPendingSubscription} is made of. */
export type PubsubPendingSubscriptionInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubPendingSubscription}. */
export interface PubsubPendingSubscriptionBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubPendingSubscription
}

const pubsubPreconditionNotMetDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'precondition-not-met',
  section: 'XEP-0060 §7.1.5',
  fields: {},
}

/**
 * The node is not configured as the publish options demand (XEP-0060 §7.1.5). It stands beside
 * conflict.
 *
 * `<precondition-not-met xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §7.1.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPreconditionNotMet extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors precondition-not-met'
  init: PubsubPreconditionNotMetInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubPreconditionNotMetDeclaration
  declare static readonly builder: () => PubsubPreconditionNotMetBuilder

  constructor(init?: PubsubPreconditionNotMetInit, content?: Content) {
    super(content)
    take(pubsubPreconditionNotMetDeclaration, init)
  }
}

/** What a new {@link PubsubPreconditionNotMet} is made of. */
export type PubsubPreconditionNotMetInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubPreconditionNotMet}. */
export interface PubsubPreconditionNotMetBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubPreconditionNotMet
}

const pubsubPresenceSubscriptionRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'presence-subscription-required',
  section: 'XEP-0060 §6.1.3.2',
  fields: {},
}

/**
 * The node is for those who share presence with its owner (XEP-0060 §6.1.3.2).
 *
 * `<presence-subscription-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.3.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPresenceSubscriptionRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors presence-subscription-required'
  init: PubsubPresenceSubscriptionRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubPresenceSubscriptionRequiredDeclaration
  declare static readonly builder: () => PubsubPresenceSubscriptionRequiredBuilder

  constructor(init?: PubsubPresenceSubscriptionRequiredInit, content?: Content) {
    super(content)
    take(pubsubPresenceSubscriptionRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubPresenceSubscriptionRequired} is made of. */
export type PubsubPresenceSubscriptionRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubPresenceSubscriptionRequired}. */
export interface PubsubPresenceSubscriptionRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubPresenceSubscriptionRequired
}

const pubsubSubidRequiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'subid-required',
  section: 'XEP-0060 §6.2.3.1',
  fields: {},
}

/**
 * There are several subscriptions: the request has to say which (XEP-0060 §6.2.3.1).
 *
 * `<subid-required xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.2.3.1](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubidRequired extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors subid-required'
  init: PubsubSubidRequiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubSubidRequiredDeclaration
  declare static readonly builder: () => PubsubSubidRequiredBuilder

  constructor(init?: PubsubSubidRequiredInit, content?: Content) {
    super(content)
    take(pubsubSubidRequiredDeclaration, init)
  }
}

/** What a new {@link PubsubSubidRequired} is made of. */
export type PubsubSubidRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubSubidRequired}. */
export interface PubsubSubidRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubSubidRequired
}

const pubsubTooManySubscriptionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'too-many-subscriptions',
  section: 'XEP-0060 §6.1.3.9',
  fields: {},
}

/**
 * The requester has more subscriptions than the service allows (XEP-0060 §6.1.3.9).
 *
 * `<too-many-subscriptions xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §6.1.3.9](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubTooManySubscriptions extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors too-many-subscriptions'
  init: PubsubTooManySubscriptionsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubTooManySubscriptionsDeclaration
  declare static readonly builder: () => PubsubTooManySubscriptionsBuilder

  constructor(init?: PubsubTooManySubscriptionsInit, content?: Content) {
    super(content)
    take(pubsubTooManySubscriptionsDeclaration, init)
  }
}

/** What a new {@link PubsubTooManySubscriptions} is made of. */
export type PubsubTooManySubscriptionsInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubTooManySubscriptions}. */
export interface PubsubTooManySubscriptionsBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubTooManySubscriptions
}

const pubsubUnsupportedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'unsupported',
  section: 'XEP-0060 §6.1.3.10',
  fields: {
    feature: { kind: 'attribute', type: 'token', values: pubsubFeatures, required: true },
  },
}

/**
 * The service does not have a feature that the request needs (XEP-0060 §6.1.3.10). It stands beside
 * feature-not-implemented.
 *
 * `<unsupported xmlns='http://jabber.org/protocol/pubsub#errors' …/>`
 *
 * @see [XEP-0060 §6.1.3.10](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubUnsupported extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors unsupported'
  init: PubsubUnsupportedInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubUnsupportedDeclaration
  declare static readonly builder: () => PubsubUnsupportedBuilder
  /**
   * Attribute `feature`, required: Which feature, as in disco#info without the namespace (XEP-0060
   * §10).
   */
  declare readonly feature: PubsubFeature

  constructor(init: PubsubUnsupportedInit, content?: Content) {
    super(content)
    const v = take(pubsubUnsupportedDeclaration, init)
    this.feature = v[0]
  }
}

/** What a new {@link PubsubUnsupported} is made of. */
export interface PubsubUnsupportedInit {
  /**
   * Attribute `feature`, required: Which feature, as in disco#info without the namespace (XEP-0060
   * §10).
   */
  readonly feature: PubsubFeature
}

/** Builds a {@link PubsubUnsupported}; `build()` needs `feature` first. */
export interface PubsubUnsupportedBuilder<out Missing extends string = 'feature'>
  extends Builder<Missing> {
  /**
   * Attribute `feature`, required: Which feature, as in disco#info without the namespace (XEP-0060
   * §10).
   */
  feature(value: PubsubFeature): PubsubUnsupportedBuilder<Exclude<Missing, 'feature'>>
  add(...content: Content): this
  build(this: PubsubUnsupportedBuilder<never>): PubsubUnsupported
}

const pubsubUnsupportedAccessModelDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/pubsub#errors',
  name: 'unsupported-access-model',
  section: 'XEP-0060 §8.1.3',
  fields: {},
}

/**
 * The service does not have the access model that was asked for (XEP-0060 §8.1.3).
 *
 * `<unsupported-access-model xmlns='http://jabber.org/protocol/pubsub#errors'/>`
 *
 * @see [XEP-0060 §8.1.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubUnsupportedAccessModel extends Node<{
  wire: 'http://jabber.org/protocol/pubsub#errors unsupported-access-model'
  init: PubsubUnsupportedAccessModelInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = pubsubUnsupportedAccessModelDeclaration
  declare static readonly builder: () => PubsubUnsupportedAccessModelBuilder

  constructor(init?: PubsubUnsupportedAccessModelInit, content?: Content) {
    super(content)
    take(pubsubUnsupportedAccessModelDeclaration, init)
  }
}

/** What a new {@link PubsubUnsupportedAccessModel} is made of. */
export type PubsubUnsupportedAccessModelInit = Readonly<Record<string, never>>

/** Builds a {@link PubsubUnsupportedAccessModel}. */
export interface PubsubUnsupportedAccessModelBuilder extends Builder<never> {
  add(...content: Content): this
  build(): PubsubUnsupportedAccessModel
}
