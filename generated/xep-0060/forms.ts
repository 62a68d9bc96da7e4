// Code generated from schemas/xep-0060/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

/**
 * The availabilities in which notifications are wanted.
 *
 * - `away`: Away for a while.
 * - `chat`: Free to chat.
 * - `dnd`: Not to be disturbed.
 * - `online`: Available, nothing further said.
 * - `xa`: Away for long.
 */
export type PubsubSubscribeOptionsFormShowValues = 'away' | 'chat' | 'dnd' | 'online' | 'xa'

/** The values of {@link PubsubSubscribeOptionsFormShowValues}, in the order of the schema. */
export const pubsubSubscribeOptionsFormShowValuesValues: readonly PubsubSubscribeOptionsFormShowValues[] =
  ['away', 'chat', 'dnd', 'online', 'xa']

/**
 * Of a collection: which changes are told (XEP-0248, which adds all).
 *
 * - `items`: New items.
 * - `nodes`: New nodes.
 * - `all`: Both.
 */
export type PubsubSubscribeOptionsFormSubscriptionType = 'items' | 'nodes' | 'all'

/** The values of {@link PubsubSubscribeOptionsFormSubscriptionType}, in the order of the schema. */
export const pubsubSubscribeOptionsFormSubscriptionTypes: readonly PubsubSubscribeOptionsFormSubscriptionType[] =
  ['items', 'nodes', 'all']

/**
 * Of a collection: how far below it (XEP-0248); a number, or all.
 *
 * - `1`: Its own children.
 * - `all`: All that is below.
 *
 * Other values are allowed too.
 */
export type PubsubSubscribeOptionsFormSubscriptionDepth = '1' | 'all' | (string & {})

/** The values of {@link PubsubSubscribeOptionsFormSubscriptionDepth}, in the order of the schema. */
export const pubsubSubscribeOptionsFormSubscriptionDepths: readonly string[] = ['1', 'all']

/**
 * Who may subscribe and fetch items.
 *
 * - `authorize`: Who asks and is approved by an owner.
 * - `open`: Everyone.
 * - `presence`: Who has a subscription to the presence of the owner.
 * - `roster`: Who is in certain groups of the roster of the owner.
 * - `whitelist`: Who is on a list.
 */
export type PubsubMetaDataFormAccessModel =
  | 'authorize'
  | 'open'
  | 'presence'
  | 'roster'
  | 'whitelist'

/** The values of {@link PubsubMetaDataFormAccessModel}, in the order of the schema. */
export const pubsubMetaDataFormAccessModels: readonly PubsubMetaDataFormAccessModel[] = [
  'authorize',
  'open',
  'presence',
  'roster',
  'whitelist',
]

/**
 * Who may publish.
 *
 * - `publishers`: Publishers.
 * - `subscribers`: Subscribers.
 * - `open`: Everyone.
 */
export type PubsubMetaDataFormPublishModel = 'publishers' | 'subscribers' | 'open'

/** The values of {@link PubsubMetaDataFormPublishModel}, in the order of the schema. */
export const pubsubMetaDataFormPublishModels: readonly PubsubMetaDataFormPublishModel[] = [
  'publishers',
  'subscribers',
  'open',
]

/**
 * Who may subscribe and fetch items.
 *
 * - `authorize`: Who asks and is approved by an owner.
 * - `open`: Everyone.
 * - `presence`: Who has a subscription to the presence of the owner.
 * - `roster`: Who is in certain groups of the roster of the owner.
 * - `whitelist`: Who is on a list.
 */
export type PubsubNodeConfigFormAccessModel =
  | 'authorize'
  | 'open'
  | 'presence'
  | 'roster'
  | 'whitelist'

/** The values of {@link PubsubNodeConfigFormAccessModel}, in the order of the schema. */
export const pubsubNodeConfigFormAccessModels: readonly PubsubNodeConfigFormAccessModel[] = [
  'authorize',
  'open',
  'presence',
  'roster',
  'whitelist',
]

/**
 * To whom answers to an item go, and so whose JID the service puts into it as its publisher
 * (XEP-0060 §12.17).
 *
 * - `owner`: The owners of the node.
 * - `publisher`: The publisher of the item.
 * - `none`: Nobody that is named.
 */
export type PubsubNodeConfigFormItemReply = 'owner' | 'publisher' | 'none'

/** The values of {@link PubsubNodeConfigFormItemReply}, in the order of the schema. */
export const pubsubNodeConfigFormItemReplies: readonly PubsubNodeConfigFormItemReply[] = [
  'owner',
  'publisher',
  'none',
]

/**
 * What the node holds.
 *
 * - `leaf`: Items.
 * - `collection`: Other nodes; a value of XEP-0248.
 */
export type PubsubNodeConfigFormNodeType = 'leaf' | 'collection'

/** The values of {@link PubsubNodeConfigFormNodeType}, in the order of the schema. */
export const pubsubNodeConfigFormNodeTypes: readonly PubsubNodeConfigFormNodeType[] = [
  'leaf',
  'collection',
]

/**
 * The type of the messages that notify.
 *
 * - `normal`: Messages that are kept for who is offline.
 * - `headline`: Messages that are not.
 *
 * Other values are allowed too.
 */
export type PubsubNodeConfigFormNotificationType = 'normal' | 'headline' | (string & {})

/** The values of {@link PubsubNodeConfigFormNotificationType}, in the order of the schema. */
export const pubsubNodeConfigFormNotificationTypes: readonly string[] = ['normal', 'headline']

/**
 * Who may publish.
 *
 * - `publishers`: Publishers.
 * - `subscribers`: Subscribers.
 * - `open`: Everyone.
 */
export type PubsubNodeConfigFormPublishModel = 'publishers' | 'subscribers' | 'open'

/** The values of {@link PubsubNodeConfigFormPublishModel}, in the order of the schema. */
export const pubsubNodeConfigFormPublishModels: readonly PubsubNodeConfigFormPublishModel[] = [
  'publishers',
  'subscribers',
  'open',
]

/**
 * What happens where one more item is published than are kept (XEP-0060 §7.1.2.5).
 *
 * - `retract-oldest`: The oldest is retracted, as a publisher would; the default.
 * - `discard-oldest`: The oldest is discarded.
 * - `reject`: The new one is refused.
 */
export type PubsubNodeConfigFormPublishNodeFull = 'retract-oldest' | 'discard-oldest' | 'reject'

/** The values of {@link PubsubNodeConfigFormPublishNodeFull}, in the order of the schema. */
export const pubsubNodeConfigFormPublishNodeFulls: readonly PubsubNodeConfigFormPublishNodeFull[] =
  ['retract-oldest', 'discard-oldest', 'reject']

/**
 * When the last item is sent to a subscriber unasked.
 *
 * - `never`: Never.
 * - `on_sub`: On subscribing.
 * - `on_sub_and_presence`: On subscribing, and whenever it comes online.
 */
export type PubsubNodeConfigFormSendLastPublishedItem = 'never' | 'on_sub' | 'on_sub_and_presence'

/** The values of {@link PubsubNodeConfigFormSendLastPublishedItem}, in the order of the schema. */
export const pubsubNodeConfigFormSendLastPublishedItems: readonly PubsubNodeConfigFormSendLastPublishedItem[] =
  ['never', 'on_sub', 'on_sub_and_presence']

/**
 * Who may subscribe and fetch items.
 *
 * - `authorize`: Who asks and is approved by an owner.
 * - `open`: Everyone.
 * - `presence`: Who has a subscription to the presence of the owner.
 * - `roster`: Who is in certain groups of the roster of the owner.
 * - `whitelist`: Who is on a list.
 */
export type PubsubPublishOptionsFormAccessModel =
  | 'authorize'
  | 'open'
  | 'presence'
  | 'roster'
  | 'whitelist'

/** The values of {@link PubsubPublishOptionsFormAccessModel}, in the order of the schema. */
export const pubsubPublishOptionsFormAccessModels: readonly PubsubPublishOptionsFormAccessModel[] =
  ['authorize', 'open', 'presence', 'roster', 'whitelist']

/**
 * To whom answers to an item go, and so whose JID the service puts into it as its publisher
 * (XEP-0060 §12.17).
 *
 * - `owner`: The owners of the node.
 * - `publisher`: The publisher of the item.
 * - `none`: Nobody that is named.
 */
export type PubsubPublishOptionsFormItemReply = 'owner' | 'publisher' | 'none'

/** The values of {@link PubsubPublishOptionsFormItemReply}, in the order of the schema. */
export const pubsubPublishOptionsFormItemReplies: readonly PubsubPublishOptionsFormItemReply[] = [
  'owner',
  'publisher',
  'none',
]

/**
 * What the node holds.
 *
 * - `leaf`: Items.
 * - `collection`: Other nodes; a value of XEP-0248.
 */
export type PubsubPublishOptionsFormNodeType = 'leaf' | 'collection'

/** The values of {@link PubsubPublishOptionsFormNodeType}, in the order of the schema. */
export const pubsubPublishOptionsFormNodeTypes: readonly PubsubPublishOptionsFormNodeType[] = [
  'leaf',
  'collection',
]

/**
 * The type of the messages that notify.
 *
 * - `normal`: Messages that are kept for who is offline.
 * - `headline`: Messages that are not.
 *
 * Other values are allowed too.
 */
export type PubsubPublishOptionsFormNotificationType = 'normal' | 'headline' | (string & {})

/** The values of {@link PubsubPublishOptionsFormNotificationType}, in the order of the schema. */
export const pubsubPublishOptionsFormNotificationTypes: readonly string[] = ['normal', 'headline']

/**
 * Who may publish.
 *
 * - `publishers`: Publishers.
 * - `subscribers`: Subscribers.
 * - `open`: Everyone.
 */
export type PubsubPublishOptionsFormPublishModel = 'publishers' | 'subscribers' | 'open'

/** The values of {@link PubsubPublishOptionsFormPublishModel}, in the order of the schema. */
export const pubsubPublishOptionsFormPublishModels: readonly PubsubPublishOptionsFormPublishModel[] =
  ['publishers', 'subscribers', 'open']

/**
 * What happens where one more item is published than are kept (XEP-0060 §7.1.2.5).
 *
 * - `retract-oldest`: The oldest is retracted, as a publisher would; the default.
 * - `discard-oldest`: The oldest is discarded.
 * - `reject`: The new one is refused.
 */
export type PubsubPublishOptionsFormPublishNodeFull = 'retract-oldest' | 'discard-oldest' | 'reject'

/** The values of {@link PubsubPublishOptionsFormPublishNodeFull}, in the order of the schema. */
export const pubsubPublishOptionsFormPublishNodeFulls: readonly PubsubPublishOptionsFormPublishNodeFull[] =
  ['retract-oldest', 'discard-oldest', 'reject']

/**
 * When the last item is sent to a subscriber unasked.
 *
 * - `never`: Never.
 * - `on_sub`: On subscribing.
 * - `on_sub_and_presence`: On subscribing, and whenever it comes online.
 */
export type PubsubPublishOptionsFormSendLastPublishedItem =
  | 'never'
  | 'on_sub'
  | 'on_sub_and_presence'

/** The values of {@link PubsubPublishOptionsFormSendLastPublishedItem}, in the order of the schema. */
export const pubsubPublishOptionsFormSendLastPublishedItems: readonly PubsubPublishOptionsFormSendLastPublishedItem[] =
  ['never', 'on_sub', 'on_sub_and_presence']

const pubsubSubscribeAuthorizationFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/pubsub#subscribe_authorization',
  section: 'XEP-0060 §8.6',
  fields: {
    allow: { var: 'pubsub#allow', type: 'boolean', required: true },
    node: { var: 'pubsub#node' },
    subscriberJid: { var: 'pubsub#subscriber_jid', type: 'jid-single' },
    subscriptionId: { var: 'pubsub#subid' },
  },
}

/**
 * An owner is asked in a message whether somebody may subscribe, and answers with the same form.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/pubsub#subscribe_authorization`.
 *
 * @see [XEP-0060 §8.6](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubscribeAuthorizationForm extends DataForm {
  static override readonly form: FormDeclaration = pubsubSubscribeAuthorizationFormDeclaration
  declare static readonly builder: () => PubsubSubscribeAuthorizationFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/pubsub#subscribe_authorization'
  /**
   * Field `pubsub#allow` (boolean), required: The answer: true where the subscription is approved,
   * false where it is denied.
   */
  declare readonly allow: boolean | undefined
  /** Field `pubsub#node` (text-single): The node that is concerned. */
  declare readonly node: string | undefined
  /** Field `pubsub#subscriber_jid` (jid-single): Who wants to subscribe. */
  declare readonly subscriberJid: Jid | undefined
  /**
   * Field `pubsub#subid` (text-single): The id of the subscription, where the service has several
   * of one subscriber.
   */
  declare readonly subscriptionId: string | undefined

  constructor(init: PubsubSubscribeAuthorizationFormInit, content?: Content) {
    super(formInit(pubsubSubscribeAuthorizationFormDeclaration, init), content)
    const v = formValues(this, pubsubSubscribeAuthorizationFormDeclaration)
    this.allow = v[0]
    this.node = v[1]
    this.subscriberJid = v[2]
    this.subscriptionId = v[3]
  }

  override with(changes: Partial<PubsubSubscribeAuthorizationFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PubsubSubscribeAuthorizationFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PubsubSubscribeAuthorizationForm} is made of. */
export interface PubsubSubscribeAuthorizationFormInit extends Partial<DataFormInit> {
  /**
   * Field `pubsub#allow` (boolean), required: The answer: true where the subscription is approved,
   * false where it is denied.
   */
  readonly allow: boolean
  /** Field `pubsub#node` (text-single): The node that is concerned. */
  readonly node?: string | undefined
  /** Field `pubsub#subscriber_jid` (jid-single): Who wants to subscribe. */
  readonly subscriberJid?: JidLike | undefined
  /**
   * Field `pubsub#subid` (text-single): The id of the subscription, where the service has several
   * of one subscriber.
   */
  readonly subscriptionId?: string | undefined
}

/** Builds a {@link PubsubSubscribeAuthorizationForm}; `build()` needs `allow` first. */
export interface PubsubSubscribeAuthorizationFormBuilder<out Missing extends string = 'allow'>
  extends DataFormBuilder<never> {
  /** Types only: the fields still missing. */
  readonly $missingFields?: Missing
  type(value: DataFormInit['type']): this
  /**
   * Field `pubsub#allow` (boolean), required: The answer: true where the subscription is approved,
   * false where it is denied.
   */
  allow(value: boolean): PubsubSubscribeAuthorizationFormBuilder<Exclude<Missing, 'allow'>>
  /** Field `pubsub#node` (text-single): The node that is concerned. */
  node(value: string): this
  /** Field `pubsub#subscriber_jid` (jid-single): Who wants to subscribe. */
  subscriberJid(value: JidLike): this
  /**
   * Field `pubsub#subid` (text-single): The id of the subscription, where the service has several
   * of one subscriber.
   */
  subscriptionId(value: string): this
  build(this: PubsubSubscribeAuthorizationFormBuilder<never>): PubsubSubscribeAuthorizationForm
}

const pubsubSubscribeOptionsFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/pubsub#subscribe_options',
  section: 'XEP-0060 §6.3',
  fields: {
    deliver: { var: 'pubsub#deliver', type: 'boolean' },
    digest: { var: 'pubsub#digest', type: 'boolean' },
    digestFrequency: { var: 'pubsub#digest_frequency', datatype: 'unsignedInt' },
    expire: { var: 'pubsub#expire' },
    includeBody: { var: 'pubsub#include_body', type: 'boolean' },
    showValues: {
      var: 'pubsub#show-values',
      type: 'list-multi',
      values: pubsubSubscribeOptionsFormShowValuesValues,
    },
    subscriptionType: {
      var: 'pubsub#subscription_type',
      type: 'list-single',
      values: pubsubSubscribeOptionsFormSubscriptionTypes,
    },
    subscriptionDepth: {
      var: 'pubsub#subscription_depth',
      type: 'list-single',
      values: pubsubSubscribeOptionsFormSubscriptionDepths,
      open: true,
    },
  },
}

/**
 * How a subscriber wants to be notified. It is asked for and sent in the options of a subscription,
 * or goes along with subscribing (XEP-0060 §6.3.7).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/pubsub#subscribe_options`.
 *
 * @see [XEP-0060 §6.3](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubSubscribeOptionsForm extends DataForm {
  static override readonly form: FormDeclaration = pubsubSubscribeOptionsFormDeclaration
  declare static readonly builder: () => PubsubSubscribeOptionsFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/pubsub#subscribe_options'
  /** Field `pubsub#deliver` (boolean): Whether notifications are wanted at all. */
  declare readonly deliver: boolean | undefined
  /** Field `pubsub#digest` (boolean): Whether several notifications are to come as one. */
  declare readonly digest: boolean | undefined
  /**
   * Field `pubsub#digest_frequency` (text-single): The least time between two such digests, in
   * milliseconds.
   */
  declare readonly digestFrequency: number | undefined
  /**
   * Field `pubsub#expire` (text-single): When the subscription ends: a time (XEP-0060 §12.19), or
   * presence for when the subscriber goes offline (XEP-0060 §12.5).
   */
  declare readonly expire: string | undefined
  /**
   * Field `pubsub#include_body` (boolean): Whether a body for people is wanted beside the payload.
   */
  declare readonly includeBody: boolean | undefined
  /**
   * Field `pubsub#show-values` (list-multi): The availabilities in which notifications are wanted.
   * One of `away`, `chat`, `dnd`, `online`, `xa`.
   */
  declare readonly showValues: readonly PubsubSubscribeOptionsFormShowValues[] | undefined
  /**
   * Field `pubsub#subscription_type` (list-single): Of a collection: which changes are told
   * (XEP-0248, which adds all). One of `items`, `nodes`, `all`.
   */
  declare readonly subscriptionType: PubsubSubscribeOptionsFormSubscriptionType | undefined
  /**
   * Field `pubsub#subscription_depth` (list-single): Of a collection: how far below it (XEP-0248);
   * a number, or all. One of `1`, `all`.
   */
  declare readonly subscriptionDepth: PubsubSubscribeOptionsFormSubscriptionDepth | undefined

  constructor(init?: PubsubSubscribeOptionsFormInit, content?: Content) {
    super(formInit(pubsubSubscribeOptionsFormDeclaration, init), content)
    const v = formValues(this, pubsubSubscribeOptionsFormDeclaration)
    this.deliver = v[0]
    this.digest = v[1]
    this.digestFrequency = v[2]
    this.expire = v[3]
    this.includeBody = v[4]
    this.showValues = v[5]
    this.subscriptionType = v[6]
    this.subscriptionDepth = v[7]
  }

  override with(changes: Partial<PubsubSubscribeOptionsFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PubsubSubscribeOptionsFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PubsubSubscribeOptionsForm} is made of. */
export interface PubsubSubscribeOptionsFormInit extends Partial<DataFormInit> {
  /** Field `pubsub#deliver` (boolean): Whether notifications are wanted at all. */
  readonly deliver?: boolean | undefined
  /** Field `pubsub#digest` (boolean): Whether several notifications are to come as one. */
  readonly digest?: boolean | undefined
  /**
   * Field `pubsub#digest_frequency` (text-single): The least time between two such digests, in
   * milliseconds.
   */
  readonly digestFrequency?: number | undefined
  /**
   * Field `pubsub#expire` (text-single): When the subscription ends: a time (XEP-0060 §12.19), or
   * presence for when the subscriber goes offline (XEP-0060 §12.5).
   */
  readonly expire?: string | undefined
  /**
   * Field `pubsub#include_body` (boolean): Whether a body for people is wanted beside the payload.
   */
  readonly includeBody?: boolean | undefined
  /**
   * Field `pubsub#show-values` (list-multi): The availabilities in which notifications are wanted.
   * One of `away`, `chat`, `dnd`, `online`, `xa`.
   */
  readonly showValues?: readonly PubsubSubscribeOptionsFormShowValues[] | undefined
  /**
   * Field `pubsub#subscription_type` (list-single): Of a collection: which changes are told
   * (XEP-0248, which adds all). One of `items`, `nodes`, `all`.
   */
  readonly subscriptionType?: PubsubSubscribeOptionsFormSubscriptionType | undefined
  /**
   * Field `pubsub#subscription_depth` (list-single): Of a collection: how far below it (XEP-0248);
   * a number, or all. One of `1`, `all`.
   */
  readonly subscriptionDepth?: PubsubSubscribeOptionsFormSubscriptionDepth | undefined
}

/** Builds a {@link PubsubSubscribeOptionsForm}. */
export interface PubsubSubscribeOptionsFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `pubsub#deliver` (boolean): Whether notifications are wanted at all. */
  deliver(value: boolean): this
  /** Field `pubsub#digest` (boolean): Whether several notifications are to come as one. */
  digest(value: boolean): this
  /**
   * Field `pubsub#digest_frequency` (text-single): The least time between two such digests, in
   * milliseconds.
   */
  digestFrequency(value: number): this
  /**
   * Field `pubsub#expire` (text-single): When the subscription ends: a time (XEP-0060 §12.19), or
   * presence for when the subscriber goes offline (XEP-0060 §12.5).
   */
  expire(value: string): this
  /**
   * Field `pubsub#include_body` (boolean): Whether a body for people is wanted beside the payload.
   */
  includeBody(value: boolean): this
  /**
   * Field `pubsub#show-values` (list-multi): The availabilities in which notifications are wanted.
   * One of `away`, `chat`, `dnd`, `online`, `xa`.
   */
  showValues(value: readonly PubsubSubscribeOptionsFormShowValues[]): this
  /**
   * Field `pubsub#subscription_type` (list-single): Of a collection: which changes are told
   * (XEP-0248, which adds all). One of `items`, `nodes`, `all`.
   */
  subscriptionType(value: PubsubSubscribeOptionsFormSubscriptionType): this
  /**
   * Field `pubsub#subscription_depth` (list-single): Of a collection: how far below it (XEP-0248);
   * a number, or all. One of `1`, `all`.
   */
  subscriptionDepth(value: PubsubSubscribeOptionsFormSubscriptionDepth): this
  build(): PubsubSubscribeOptionsForm
}

const pubsubMetaDataFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/pubsub#meta-data',
  section: 'XEP-0060 §5.4',
  fields: {
    contacts: { var: 'pubsub#contact', type: 'jid-multi' },
    creationDate: { var: 'pubsub#creation_date', datatype: 'dateTime' },
    creator: { var: 'pubsub#creator', type: 'jid-single' },
    description: { var: 'pubsub#description' },
    language: { var: 'pubsub#language', type: 'list-single' },
    accessModel: {
      var: 'pubsub#access_model',
      type: 'list-single',
      values: pubsubMetaDataFormAccessModels,
    },
    publishModel: {
      var: 'pubsub#publish_model',
      type: 'list-single',
      values: pubsubMetaDataFormPublishModels,
    },
    subscriberCount: { var: 'pubsub#num_subscribers', datatype: 'unsignedInt' },
    owners: { var: 'pubsub#owner', type: 'jid-multi' },
    publishers: { var: 'pubsub#publisher', type: 'jid-multi' },
    nodeTitle: { var: 'pubsub#title' },
    payloadType: { var: 'pubsub#type' },
    maxItems: { var: 'pubsub#max_items' },
  },
}

/**
 * What a node tells of itself in DiscoInfo.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/pubsub#meta-data`.
 *
 * @see [XEP-0060 §5.4](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubMetaDataForm extends DataForm {
  static override readonly form: FormDeclaration = pubsubMetaDataFormDeclaration
  declare static readonly builder: () => PubsubMetaDataFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/pubsub#meta-data'
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  declare readonly contacts: readonly Jid[] | undefined
  /** Field `pubsub#creation_date` (text-single): When the node was made. */
  declare readonly creationDate: Date | undefined
  /** Field `pubsub#creator` (jid-single): Who made the node. */
  declare readonly creator: Jid | undefined
  /** Field `pubsub#description` (text-single): A description of the node. */
  declare readonly description: string | undefined
  /** Field `pubsub#language` (list-single): The language of the node. */
  declare readonly language: string | undefined
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  declare readonly accessModel: PubsubMetaDataFormAccessModel | undefined
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  declare readonly publishModel: PubsubMetaDataFormPublishModel | undefined
  /** Field `pubsub#num_subscribers` (text-single): How many subscribers there are. */
  declare readonly subscriberCount: number | undefined
  /** Field `pubsub#owner` (jid-multi): Who owns the node. */
  declare readonly owners: readonly Jid[] | undefined
  /** Field `pubsub#publisher` (jid-multi): Who publishes. */
  declare readonly publishers: readonly Jid[] | undefined
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  declare readonly nodeTitle: string | undefined
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  declare readonly payloadType: string | undefined
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  declare readonly maxItems: string | undefined

  constructor(init?: PubsubMetaDataFormInit, content?: Content) {
    super(formInit(pubsubMetaDataFormDeclaration, init), content)
    const v = formValues(this, pubsubMetaDataFormDeclaration)
    this.contacts = v[0]
    this.creationDate = v[1]
    this.creator = v[2]
    this.description = v[3]
    this.language = v[4]
    this.accessModel = v[5]
    this.publishModel = v[6]
    this.subscriberCount = v[7]
    this.owners = v[8]
    this.publishers = v[9]
    this.nodeTitle = v[10]
    this.payloadType = v[11]
    this.maxItems = v[12]
  }

  override with(changes: Partial<PubsubMetaDataFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PubsubMetaDataFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PubsubMetaDataForm} is made of. */
export interface PubsubMetaDataFormInit extends Partial<DataFormInit> {
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  readonly contacts?: readonly JidLike[] | undefined
  /** Field `pubsub#creation_date` (text-single): When the node was made. */
  readonly creationDate?: Date | undefined
  /** Field `pubsub#creator` (jid-single): Who made the node. */
  readonly creator?: JidLike | undefined
  /** Field `pubsub#description` (text-single): A description of the node. */
  readonly description?: string | undefined
  /** Field `pubsub#language` (list-single): The language of the node. */
  readonly language?: string | undefined
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  readonly accessModel?: PubsubMetaDataFormAccessModel | undefined
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  readonly publishModel?: PubsubMetaDataFormPublishModel | undefined
  /** Field `pubsub#num_subscribers` (text-single): How many subscribers there are. */
  readonly subscriberCount?: number | undefined
  /** Field `pubsub#owner` (jid-multi): Who owns the node. */
  readonly owners?: readonly JidLike[] | undefined
  /** Field `pubsub#publisher` (jid-multi): Who publishes. */
  readonly publishers?: readonly JidLike[] | undefined
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  readonly nodeTitle?: string | undefined
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  readonly payloadType?: string | undefined
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  readonly maxItems?: string | undefined
}

/** Builds a {@link PubsubMetaDataForm}. */
export interface PubsubMetaDataFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  contacts(value: readonly JidLike[]): this
  /** Field `pubsub#creation_date` (text-single): When the node was made. */
  creationDate(value: Date): this
  /** Field `pubsub#creator` (jid-single): Who made the node. */
  creator(value: JidLike): this
  /** Field `pubsub#description` (text-single): A description of the node. */
  description(value: string): this
  /** Field `pubsub#language` (list-single): The language of the node. */
  language(value: string): this
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  accessModel(value: PubsubMetaDataFormAccessModel): this
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  publishModel(value: PubsubMetaDataFormPublishModel): this
  /** Field `pubsub#num_subscribers` (text-single): How many subscribers there are. */
  subscriberCount(value: number): this
  /** Field `pubsub#owner` (jid-multi): Who owns the node. */
  owners(value: readonly JidLike[]): this
  /** Field `pubsub#publisher` (jid-multi): Who publishes. */
  publishers(value: readonly JidLike[]): this
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  nodeTitle(value: string): this
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  payloadType(value: string): this
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  maxItems(value: string): this
  build(): PubsubMetaDataForm
}

const pubsubNodeConfigFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/pubsub#node_config',
  section: 'XEP-0060 §8.2',
  fields: {
    accessModel: {
      var: 'pubsub#access_model',
      type: 'list-single',
      values: pubsubNodeConfigFormAccessModels,
    },
    bodyXslt: { var: 'pubsub#body_xslt', datatype: 'uri' },
    contacts: { var: 'pubsub#contact', type: 'jid-multi' },
    dataFormXslt: { var: 'pubsub#dataform_xslt', datatype: 'uri' },
    deliverNotifications: { var: 'pubsub#deliver_notifications', type: 'boolean' },
    deliverPayloads: { var: 'pubsub#deliver_payloads', type: 'boolean' },
    description: { var: 'pubsub#description' },
    itemExpire: { var: 'pubsub#item_expire' },
    itemReply: {
      var: 'pubsub#itemreply',
      type: 'list-single',
      values: pubsubNodeConfigFormItemReplies,
    },
    language: { var: 'pubsub#language', type: 'list-single' },
    maxItems: { var: 'pubsub#max_items' },
    maxPayloadSize: { var: 'pubsub#max_payload_size', datatype: 'unsignedInt' },
    nodeType: {
      var: 'pubsub#node_type',
      type: 'list-single',
      values: pubsubNodeConfigFormNodeTypes,
    },
    notificationType: {
      var: 'pubsub#notification_type',
      type: 'list-single',
      values: pubsubNodeConfigFormNotificationTypes,
      open: true,
    },
    notifyConfig: { var: 'pubsub#notify_config', type: 'boolean' },
    notifyDelete: { var: 'pubsub#notify_delete', type: 'boolean' },
    notifyRetract: { var: 'pubsub#notify_retract', type: 'boolean' },
    notifySubscriptions: { var: 'pubsub#notify_sub', type: 'boolean' },
    persistItems: { var: 'pubsub#persist_items', type: 'boolean' },
    presenceBasedDelivery: { var: 'pubsub#presence_based_delivery', type: 'boolean' },
    publishModel: {
      var: 'pubsub#publish_model',
      type: 'list-single',
      values: pubsubNodeConfigFormPublishModels,
    },
    publishNodeFull: {
      var: 'pubsub#publish_node_full',
      type: 'list-single',
      values: pubsubNodeConfigFormPublishNodeFulls,
    },
    purgeOffline: { var: 'pubsub#purge_offline', type: 'boolean' },
    rosterGroupsAllowed: { var: 'pubsub#roster_groups_allowed', type: 'list-multi' },
    sendLastPublishedItem: {
      var: 'pubsub#send_last_published_item',
      type: 'list-single',
      values: pubsubNodeConfigFormSendLastPublishedItems,
    },
    temporarySubscriptions: { var: 'pubsub#tempsub', type: 'boolean' },
    subscribe: { var: 'pubsub#subscribe', type: 'boolean' },
    nodeTitle: { var: 'pubsub#title' },
    payloadType: { var: 'pubsub#type' },
  },
}

/**
 * How a node is configured. An owner asks for the form and sends it back; it also goes along with
 * making a node (XEP-0060 §8.1.3).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/pubsub#node_config`.
 *
 * @see [XEP-0060 §8.2](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubNodeConfigForm extends DataForm {
  static override readonly form: FormDeclaration = pubsubNodeConfigFormDeclaration
  declare static readonly builder: () => PubsubNodeConfigFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/pubsub#node_config'
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  declare readonly accessModel: PubsubNodeConfigFormAccessModel | undefined
  /**
   * Field `pubsub#body_xslt` (text-single): The address of a transformation that makes a message
   * body of a payload.
   */
  declare readonly bodyXslt: string | undefined
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  declare readonly contacts: readonly Jid[] | undefined
  /**
   * Field `pubsub#dataform_xslt` (text-single): The address of a transformation that makes a form
   * of a payload.
   */
  declare readonly dataFormXslt: string | undefined
  /** Field `pubsub#deliver_notifications` (boolean): Whether subscribers are notified at all. */
  declare readonly deliverNotifications: boolean | undefined
  /**
   * Field `pubsub#deliver_payloads` (boolean): Whether notifications hold the payload, and not just
   * the id of the item; for nodes with items only.
   */
  declare readonly deliverPayloads: boolean | undefined
  /** Field `pubsub#description` (text-single): A description of the node. */
  declare readonly description: string | undefined
  /**
   * Field `pubsub#item_expire` (text-single): After how many seconds items are removed; max for as
   * long as the service can.
   */
  declare readonly itemExpire: string | undefined
  /**
   * Field `pubsub#itemreply` (list-single): To whom answers to an item go, and so whose JID the
   * service puts into it as its publisher (XEP-0060 §12.17). One of `owner`, `publisher`, `none`.
   */
  declare readonly itemReply: PubsubNodeConfigFormItemReply | undefined
  /** Field `pubsub#language` (list-single): The language of the node. */
  declare readonly language: string | undefined
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  declare readonly maxItems: string | undefined
  /** Field `pubsub#max_payload_size` (text-single): The greatest size of a payload, in bytes. */
  declare readonly maxPayloadSize: number | undefined
  /** Field `pubsub#node_type` (list-single): What the node holds. One of `leaf`, `collection`. */
  declare readonly nodeType: PubsubNodeConfigFormNodeType | undefined
  /**
   * Field `pubsub#notification_type` (list-single): The type of the messages that notify. One of
   * `normal`, `headline`.
   */
  declare readonly notificationType: PubsubNodeConfigFormNotificationType | undefined
  /**
   * Field `pubsub#notify_config` (boolean): Whether subscribers are told that the configuration has
   * changed.
   */
  declare readonly notifyConfig: boolean | undefined
  /**
   * Field `pubsub#notify_delete` (boolean): Whether subscribers are told that the node is deleted.
   */
  declare readonly notifyDelete: boolean | undefined
  /**
   * Field `pubsub#notify_retract` (boolean): Whether subscribers are told that items are removed.
   */
  declare readonly notifyRetract: boolean | undefined
  /**
   * Field `pubsub#notify_sub` (boolean): Whether owners are told of new subscribers, and of those
   * who leave.
   */
  declare readonly notifySubscriptions: boolean | undefined
  /** Field `pubsub#persist_items` (boolean): Whether items are stored. */
  declare readonly persistItems: boolean | undefined
  /** Field `pubsub#presence_based_delivery` (boolean): Whether only who is online is notified. */
  declare readonly presenceBasedDelivery: boolean | undefined
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  declare readonly publishModel: PubsubNodeConfigFormPublishModel | undefined
  /**
   * Field `pubsub#publish_node_full` (list-single): What happens where one more item is published
   * than are kept (XEP-0060 §7.1.2.5). One of `retract-oldest`, `discard-oldest`, `reject`.
   */
  declare readonly publishNodeFull: PubsubNodeConfigFormPublishNodeFull | undefined
  /**
   * Field `pubsub#purge_offline` (boolean): Whether all items are removed when their publisher goes
   * offline.
   */
  declare readonly purgeOffline: boolean | undefined
  /**
   * Field `pubsub#roster_groups_allowed` (list-multi): The groups of the roster that may subscribe,
   * with the access model roster.
   */
  declare readonly rosterGroupsAllowed: readonly string[] | undefined
  /**
   * Field `pubsub#send_last_published_item` (list-single): When the last item is sent to a
   * subscriber unasked. One of `never`, `on_sub`, `on_sub_and_presence`.
   */
  declare readonly sendLastPublishedItem: PubsubNodeConfigFormSendLastPublishedItem | undefined
  /**
   * Field `pubsub#tempsub` (boolean): Whether all subscriptions end when the subscriber goes
   * offline (XEP-0060 §12.5).
   */
  declare readonly temporarySubscriptions: boolean | undefined
  /** Field `pubsub#subscribe` (boolean): Whether one may subscribe. */
  declare readonly subscribe: boolean | undefined
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  declare readonly nodeTitle: string | undefined
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  declare readonly payloadType: string | undefined

  constructor(init?: PubsubNodeConfigFormInit, content?: Content) {
    super(formInit(pubsubNodeConfigFormDeclaration, init), content)
    const v = formValues(this, pubsubNodeConfigFormDeclaration)
    this.accessModel = v[0]
    this.bodyXslt = v[1]
    this.contacts = v[2]
    this.dataFormXslt = v[3]
    this.deliverNotifications = v[4]
    this.deliverPayloads = v[5]
    this.description = v[6]
    this.itemExpire = v[7]
    this.itemReply = v[8]
    this.language = v[9]
    this.maxItems = v[10]
    this.maxPayloadSize = v[11]
    this.nodeType = v[12]
    this.notificationType = v[13]
    this.notifyConfig = v[14]
    this.notifyDelete = v[15]
    this.notifyRetract = v[16]
    this.notifySubscriptions = v[17]
    this.persistItems = v[18]
    this.presenceBasedDelivery = v[19]
    this.publishModel = v[20]
    this.publishNodeFull = v[21]
    this.purgeOffline = v[22]
    this.rosterGroupsAllowed = v[23]
    this.sendLastPublishedItem = v[24]
    this.temporarySubscriptions = v[25]
    this.subscribe = v[26]
    this.nodeTitle = v[27]
    this.payloadType = v[28]
  }

  override with(changes: Partial<PubsubNodeConfigFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PubsubNodeConfigFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PubsubNodeConfigForm} is made of. */
export interface PubsubNodeConfigFormInit extends Partial<DataFormInit> {
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  readonly accessModel?: PubsubNodeConfigFormAccessModel | undefined
  /**
   * Field `pubsub#body_xslt` (text-single): The address of a transformation that makes a message
   * body of a payload.
   */
  readonly bodyXslt?: string | undefined
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  readonly contacts?: readonly JidLike[] | undefined
  /**
   * Field `pubsub#dataform_xslt` (text-single): The address of a transformation that makes a form
   * of a payload.
   */
  readonly dataFormXslt?: string | undefined
  /** Field `pubsub#deliver_notifications` (boolean): Whether subscribers are notified at all. */
  readonly deliverNotifications?: boolean | undefined
  /**
   * Field `pubsub#deliver_payloads` (boolean): Whether notifications hold the payload, and not just
   * the id of the item; for nodes with items only.
   */
  readonly deliverPayloads?: boolean | undefined
  /** Field `pubsub#description` (text-single): A description of the node. */
  readonly description?: string | undefined
  /**
   * Field `pubsub#item_expire` (text-single): After how many seconds items are removed; max for as
   * long as the service can.
   */
  readonly itemExpire?: string | undefined
  /**
   * Field `pubsub#itemreply` (list-single): To whom answers to an item go, and so whose JID the
   * service puts into it as its publisher (XEP-0060 §12.17). One of `owner`, `publisher`, `none`.
   */
  readonly itemReply?: PubsubNodeConfigFormItemReply | undefined
  /** Field `pubsub#language` (list-single): The language of the node. */
  readonly language?: string | undefined
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  readonly maxItems?: string | undefined
  /** Field `pubsub#max_payload_size` (text-single): The greatest size of a payload, in bytes. */
  readonly maxPayloadSize?: number | undefined
  /** Field `pubsub#node_type` (list-single): What the node holds. One of `leaf`, `collection`. */
  readonly nodeType?: PubsubNodeConfigFormNodeType | undefined
  /**
   * Field `pubsub#notification_type` (list-single): The type of the messages that notify. One of
   * `normal`, `headline`.
   */
  readonly notificationType?: PubsubNodeConfigFormNotificationType | undefined
  /**
   * Field `pubsub#notify_config` (boolean): Whether subscribers are told that the configuration has
   * changed.
   */
  readonly notifyConfig?: boolean | undefined
  /**
   * Field `pubsub#notify_delete` (boolean): Whether subscribers are told that the node is deleted.
   */
  readonly notifyDelete?: boolean | undefined
  /**
   * Field `pubsub#notify_retract` (boolean): Whether subscribers are told that items are removed.
   */
  readonly notifyRetract?: boolean | undefined
  /**
   * Field `pubsub#notify_sub` (boolean): Whether owners are told of new subscribers, and of those
   * who leave.
   */
  readonly notifySubscriptions?: boolean | undefined
  /** Field `pubsub#persist_items` (boolean): Whether items are stored. */
  readonly persistItems?: boolean | undefined
  /** Field `pubsub#presence_based_delivery` (boolean): Whether only who is online is notified. */
  readonly presenceBasedDelivery?: boolean | undefined
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  readonly publishModel?: PubsubNodeConfigFormPublishModel | undefined
  /**
   * Field `pubsub#publish_node_full` (list-single): What happens where one more item is published
   * than are kept (XEP-0060 §7.1.2.5). One of `retract-oldest`, `discard-oldest`, `reject`.
   */
  readonly publishNodeFull?: PubsubNodeConfigFormPublishNodeFull | undefined
  /**
   * Field `pubsub#purge_offline` (boolean): Whether all items are removed when their publisher goes
   * offline.
   */
  readonly purgeOffline?: boolean | undefined
  /**
   * Field `pubsub#roster_groups_allowed` (list-multi): The groups of the roster that may subscribe,
   * with the access model roster.
   */
  readonly rosterGroupsAllowed?: readonly string[] | undefined
  /**
   * Field `pubsub#send_last_published_item` (list-single): When the last item is sent to a
   * subscriber unasked. One of `never`, `on_sub`, `on_sub_and_presence`.
   */
  readonly sendLastPublishedItem?: PubsubNodeConfigFormSendLastPublishedItem | undefined
  /**
   * Field `pubsub#tempsub` (boolean): Whether all subscriptions end when the subscriber goes
   * offline (XEP-0060 §12.5).
   */
  readonly temporarySubscriptions?: boolean | undefined
  /** Field `pubsub#subscribe` (boolean): Whether one may subscribe. */
  readonly subscribe?: boolean | undefined
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  readonly nodeTitle?: string | undefined
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  readonly payloadType?: string | undefined
}

/** Builds a {@link PubsubNodeConfigForm}. */
export interface PubsubNodeConfigFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  accessModel(value: PubsubNodeConfigFormAccessModel): this
  /**
   * Field `pubsub#body_xslt` (text-single): The address of a transformation that makes a message
   * body of a payload.
   */
  bodyXslt(value: string): this
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  contacts(value: readonly JidLike[]): this
  /**
   * Field `pubsub#dataform_xslt` (text-single): The address of a transformation that makes a form
   * of a payload.
   */
  dataFormXslt(value: string): this
  /** Field `pubsub#deliver_notifications` (boolean): Whether subscribers are notified at all. */
  deliverNotifications(value: boolean): this
  /**
   * Field `pubsub#deliver_payloads` (boolean): Whether notifications hold the payload, and not just
   * the id of the item; for nodes with items only.
   */
  deliverPayloads(value: boolean): this
  /** Field `pubsub#description` (text-single): A description of the node. */
  description(value: string): this
  /**
   * Field `pubsub#item_expire` (text-single): After how many seconds items are removed; max for as
   * long as the service can.
   */
  itemExpire(value: string): this
  /**
   * Field `pubsub#itemreply` (list-single): To whom answers to an item go, and so whose JID the
   * service puts into it as its publisher (XEP-0060 §12.17). One of `owner`, `publisher`, `none`.
   */
  itemReply(value: PubsubNodeConfigFormItemReply): this
  /** Field `pubsub#language` (list-single): The language of the node. */
  language(value: string): this
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  maxItems(value: string): this
  /** Field `pubsub#max_payload_size` (text-single): The greatest size of a payload, in bytes. */
  maxPayloadSize(value: number): this
  /** Field `pubsub#node_type` (list-single): What the node holds. One of `leaf`, `collection`. */
  nodeType(value: PubsubNodeConfigFormNodeType): this
  /**
   * Field `pubsub#notification_type` (list-single): The type of the messages that notify. One of
   * `normal`, `headline`.
   */
  notificationType(value: PubsubNodeConfigFormNotificationType): this
  /**
   * Field `pubsub#notify_config` (boolean): Whether subscribers are told that the configuration has
   * changed.
   */
  notifyConfig(value: boolean): this
  /**
   * Field `pubsub#notify_delete` (boolean): Whether subscribers are told that the node is deleted.
   */
  notifyDelete(value: boolean): this
  /**
   * Field `pubsub#notify_retract` (boolean): Whether subscribers are told that items are removed.
   */
  notifyRetract(value: boolean): this
  /**
   * Field `pubsub#notify_sub` (boolean): Whether owners are told of new subscribers, and of those
   * who leave.
   */
  notifySubscriptions(value: boolean): this
  /** Field `pubsub#persist_items` (boolean): Whether items are stored. */
  persistItems(value: boolean): this
  /** Field `pubsub#presence_based_delivery` (boolean): Whether only who is online is notified. */
  presenceBasedDelivery(value: boolean): this
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  publishModel(value: PubsubNodeConfigFormPublishModel): this
  /**
   * Field `pubsub#publish_node_full` (list-single): What happens where one more item is published
   * than are kept (XEP-0060 §7.1.2.5). One of `retract-oldest`, `discard-oldest`, `reject`.
   */
  publishNodeFull(value: PubsubNodeConfigFormPublishNodeFull): this
  /**
   * Field `pubsub#purge_offline` (boolean): Whether all items are removed when their publisher goes
   * offline.
   */
  purgeOffline(value: boolean): this
  /**
   * Field `pubsub#roster_groups_allowed` (list-multi): The groups of the roster that may subscribe,
   * with the access model roster.
   */
  rosterGroupsAllowed(value: readonly string[]): this
  /**
   * Field `pubsub#send_last_published_item` (list-single): When the last item is sent to a
   * subscriber unasked. One of `never`, `on_sub`, `on_sub_and_presence`.
   */
  sendLastPublishedItem(value: PubsubNodeConfigFormSendLastPublishedItem): this
  /**
   * Field `pubsub#tempsub` (boolean): Whether all subscriptions end when the subscriber goes
   * offline (XEP-0060 §12.5).
   */
  temporarySubscriptions(value: boolean): this
  /** Field `pubsub#subscribe` (boolean): Whether one may subscribe. */
  subscribe(value: boolean): this
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  nodeTitle(value: string): this
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  payloadType(value: string): this
  build(): PubsubNodeConfigForm
}

const pubsubPublishOptionsFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/pubsub#publish-options',
  section: 'XEP-0060 §7.1.5',
  fields: {
    accessModel: {
      var: 'pubsub#access_model',
      type: 'list-single',
      values: pubsubPublishOptionsFormAccessModels,
    },
    bodyXslt: { var: 'pubsub#body_xslt', datatype: 'uri' },
    contacts: { var: 'pubsub#contact', type: 'jid-multi' },
    dataFormXslt: { var: 'pubsub#dataform_xslt', datatype: 'uri' },
    deliverNotifications: { var: 'pubsub#deliver_notifications', type: 'boolean' },
    deliverPayloads: { var: 'pubsub#deliver_payloads', type: 'boolean' },
    description: { var: 'pubsub#description' },
    itemExpire: { var: 'pubsub#item_expire' },
    itemReply: {
      var: 'pubsub#itemreply',
      type: 'list-single',
      values: pubsubPublishOptionsFormItemReplies,
    },
    language: { var: 'pubsub#language', type: 'list-single' },
    maxItems: { var: 'pubsub#max_items' },
    maxPayloadSize: { var: 'pubsub#max_payload_size', datatype: 'unsignedInt' },
    nodeType: {
      var: 'pubsub#node_type',
      type: 'list-single',
      values: pubsubPublishOptionsFormNodeTypes,
    },
    notificationType: {
      var: 'pubsub#notification_type',
      type: 'list-single',
      values: pubsubPublishOptionsFormNotificationTypes,
      open: true,
    },
    notifyConfig: { var: 'pubsub#notify_config', type: 'boolean' },
    notifyDelete: { var: 'pubsub#notify_delete', type: 'boolean' },
    notifyRetract: { var: 'pubsub#notify_retract', type: 'boolean' },
    notifySubscriptions: { var: 'pubsub#notify_sub', type: 'boolean' },
    persistItems: { var: 'pubsub#persist_items', type: 'boolean' },
    presenceBasedDelivery: { var: 'pubsub#presence_based_delivery', type: 'boolean' },
    publishModel: {
      var: 'pubsub#publish_model',
      type: 'list-single',
      values: pubsubPublishOptionsFormPublishModels,
    },
    publishNodeFull: {
      var: 'pubsub#publish_node_full',
      type: 'list-single',
      values: pubsubPublishOptionsFormPublishNodeFulls,
    },
    purgeOffline: { var: 'pubsub#purge_offline', type: 'boolean' },
    rosterGroupsAllowed: { var: 'pubsub#roster_groups_allowed', type: 'list-multi' },
    sendLastPublishedItem: {
      var: 'pubsub#send_last_published_item',
      type: 'list-single',
      values: pubsubPublishOptionsFormSendLastPublishedItems,
    },
    temporarySubscriptions: { var: 'pubsub#tempsub', type: 'boolean' },
    subscribe: { var: 'pubsub#subscribe', type: 'boolean' },
    nodeTitle: { var: 'pubsub#title' },
    payloadType: { var: 'pubsub#type' },
  },
}

/**
 * What a node has to be like for an item to be published. A service refuses the item with
 * precondition-not-met where the node is configured otherwise, or where it does not know the field;
 * where there is no node yet it makes one like that, if it makes nodes by itself. Some protocols
 * add fields of their own, such as the secret of push notifications (XEP-0357).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/pubsub#publish-options`.
 *
 * @see [XEP-0060 §7.1.5](https://xmpp.org/extensions/xep-0060.html)
 */
export class PubsubPublishOptionsForm extends DataForm {
  static override readonly form: FormDeclaration = pubsubPublishOptionsFormDeclaration
  declare static readonly builder: () => PubsubPublishOptionsFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/pubsub#publish-options'
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  declare readonly accessModel: PubsubPublishOptionsFormAccessModel | undefined
  /**
   * Field `pubsub#body_xslt` (text-single): The address of a transformation that makes a message
   * body of a payload.
   */
  declare readonly bodyXslt: string | undefined
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  declare readonly contacts: readonly Jid[] | undefined
  /**
   * Field `pubsub#dataform_xslt` (text-single): The address of a transformation that makes a form
   * of a payload.
   */
  declare readonly dataFormXslt: string | undefined
  /** Field `pubsub#deliver_notifications` (boolean): Whether subscribers are notified at all. */
  declare readonly deliverNotifications: boolean | undefined
  /**
   * Field `pubsub#deliver_payloads` (boolean): Whether notifications hold the payload, and not just
   * the id of the item; for nodes with items only.
   */
  declare readonly deliverPayloads: boolean | undefined
  /** Field `pubsub#description` (text-single): A description of the node. */
  declare readonly description: string | undefined
  /**
   * Field `pubsub#item_expire` (text-single): After how many seconds items are removed; max for as
   * long as the service can.
   */
  declare readonly itemExpire: string | undefined
  /**
   * Field `pubsub#itemreply` (list-single): To whom answers to an item go, and so whose JID the
   * service puts into it as its publisher (XEP-0060 §12.17). One of `owner`, `publisher`, `none`.
   */
  declare readonly itemReply: PubsubPublishOptionsFormItemReply | undefined
  /** Field `pubsub#language` (list-single): The language of the node. */
  declare readonly language: string | undefined
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  declare readonly maxItems: string | undefined
  /** Field `pubsub#max_payload_size` (text-single): The greatest size of a payload, in bytes. */
  declare readonly maxPayloadSize: number | undefined
  /** Field `pubsub#node_type` (list-single): What the node holds. One of `leaf`, `collection`. */
  declare readonly nodeType: PubsubPublishOptionsFormNodeType | undefined
  /**
   * Field `pubsub#notification_type` (list-single): The type of the messages that notify. One of
   * `normal`, `headline`.
   */
  declare readonly notificationType: PubsubPublishOptionsFormNotificationType | undefined
  /**
   * Field `pubsub#notify_config` (boolean): Whether subscribers are told that the configuration has
   * changed.
   */
  declare readonly notifyConfig: boolean | undefined
  /**
   * Field `pubsub#notify_delete` (boolean): Whether subscribers are told that the node is deleted.
   */
  declare readonly notifyDelete: boolean | undefined
  /**
   * Field `pubsub#notify_retract` (boolean): Whether subscribers are told that items are removed.
   */
  declare readonly notifyRetract: boolean | undefined
  /**
   * Field `pubsub#notify_sub` (boolean): Whether owners are told of new subscribers, and of those
   * who leave.
   */
  declare readonly notifySubscriptions: boolean | undefined
  /** Field `pubsub#persist_items` (boolean): Whether items are stored. */
  declare readonly persistItems: boolean | undefined
  /** Field `pubsub#presence_based_delivery` (boolean): Whether only who is online is notified. */
  declare readonly presenceBasedDelivery: boolean | undefined
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  declare readonly publishModel: PubsubPublishOptionsFormPublishModel | undefined
  /**
   * Field `pubsub#publish_node_full` (list-single): What happens where one more item is published
   * than are kept (XEP-0060 §7.1.2.5). One of `retract-oldest`, `discard-oldest`, `reject`.
   */
  declare readonly publishNodeFull: PubsubPublishOptionsFormPublishNodeFull | undefined
  /**
   * Field `pubsub#purge_offline` (boolean): Whether all items are removed when their publisher goes
   * offline.
   */
  declare readonly purgeOffline: boolean | undefined
  /**
   * Field `pubsub#roster_groups_allowed` (list-multi): The groups of the roster that may subscribe,
   * with the access model roster.
   */
  declare readonly rosterGroupsAllowed: readonly string[] | undefined
  /**
   * Field `pubsub#send_last_published_item` (list-single): When the last item is sent to a
   * subscriber unasked. One of `never`, `on_sub`, `on_sub_and_presence`.
   */
  declare readonly sendLastPublishedItem: PubsubPublishOptionsFormSendLastPublishedItem | undefined
  /**
   * Field `pubsub#tempsub` (boolean): Whether all subscriptions end when the subscriber goes
   * offline (XEP-0060 §12.5).
   */
  declare readonly temporarySubscriptions: boolean | undefined
  /** Field `pubsub#subscribe` (boolean): Whether one may subscribe. */
  declare readonly subscribe: boolean | undefined
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  declare readonly nodeTitle: string | undefined
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  declare readonly payloadType: string | undefined

  constructor(init?: PubsubPublishOptionsFormInit, content?: Content) {
    super(formInit(pubsubPublishOptionsFormDeclaration, init), content)
    const v = formValues(this, pubsubPublishOptionsFormDeclaration)
    this.accessModel = v[0]
    this.bodyXslt = v[1]
    this.contacts = v[2]
    this.dataFormXslt = v[3]
    this.deliverNotifications = v[4]
    this.deliverPayloads = v[5]
    this.description = v[6]
    this.itemExpire = v[7]
    this.itemReply = v[8]
    this.language = v[9]
    this.maxItems = v[10]
    this.maxPayloadSize = v[11]
    this.nodeType = v[12]
    this.notificationType = v[13]
    this.notifyConfig = v[14]
    this.notifyDelete = v[15]
    this.notifyRetract = v[16]
    this.notifySubscriptions = v[17]
    this.persistItems = v[18]
    this.presenceBasedDelivery = v[19]
    this.publishModel = v[20]
    this.publishNodeFull = v[21]
    this.purgeOffline = v[22]
    this.rosterGroupsAllowed = v[23]
    this.sendLastPublishedItem = v[24]
    this.temporarySubscriptions = v[25]
    this.subscribe = v[26]
    this.nodeTitle = v[27]
    this.payloadType = v[28]
  }

  override with(changes: Partial<PubsubPublishOptionsFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof PubsubPublishOptionsFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link PubsubPublishOptionsForm} is made of. */
export interface PubsubPublishOptionsFormInit extends Partial<DataFormInit> {
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  readonly accessModel?: PubsubPublishOptionsFormAccessModel | undefined
  /**
   * Field `pubsub#body_xslt` (text-single): The address of a transformation that makes a message
   * body of a payload.
   */
  readonly bodyXslt?: string | undefined
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  readonly contacts?: readonly JidLike[] | undefined
  /**
   * Field `pubsub#dataform_xslt` (text-single): The address of a transformation that makes a form
   * of a payload.
   */
  readonly dataFormXslt?: string | undefined
  /** Field `pubsub#deliver_notifications` (boolean): Whether subscribers are notified at all. */
  readonly deliverNotifications?: boolean | undefined
  /**
   * Field `pubsub#deliver_payloads` (boolean): Whether notifications hold the payload, and not just
   * the id of the item; for nodes with items only.
   */
  readonly deliverPayloads?: boolean | undefined
  /** Field `pubsub#description` (text-single): A description of the node. */
  readonly description?: string | undefined
  /**
   * Field `pubsub#item_expire` (text-single): After how many seconds items are removed; max for as
   * long as the service can.
   */
  readonly itemExpire?: string | undefined
  /**
   * Field `pubsub#itemreply` (list-single): To whom answers to an item go, and so whose JID the
   * service puts into it as its publisher (XEP-0060 §12.17). One of `owner`, `publisher`, `none`.
   */
  readonly itemReply?: PubsubPublishOptionsFormItemReply | undefined
  /** Field `pubsub#language` (list-single): The language of the node. */
  readonly language?: string | undefined
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  readonly maxItems?: string | undefined
  /** Field `pubsub#max_payload_size` (text-single): The greatest size of a payload, in bytes. */
  readonly maxPayloadSize?: number | undefined
  /** Field `pubsub#node_type` (list-single): What the node holds. One of `leaf`, `collection`. */
  readonly nodeType?: PubsubPublishOptionsFormNodeType | undefined
  /**
   * Field `pubsub#notification_type` (list-single): The type of the messages that notify. One of
   * `normal`, `headline`.
   */
  readonly notificationType?: PubsubPublishOptionsFormNotificationType | undefined
  /**
   * Field `pubsub#notify_config` (boolean): Whether subscribers are told that the configuration has
   * changed.
   */
  readonly notifyConfig?: boolean | undefined
  /**
   * Field `pubsub#notify_delete` (boolean): Whether subscribers are told that the node is deleted.
   */
  readonly notifyDelete?: boolean | undefined
  /**
   * Field `pubsub#notify_retract` (boolean): Whether subscribers are told that items are removed.
   */
  readonly notifyRetract?: boolean | undefined
  /**
   * Field `pubsub#notify_sub` (boolean): Whether owners are told of new subscribers, and of those
   * who leave.
   */
  readonly notifySubscriptions?: boolean | undefined
  /** Field `pubsub#persist_items` (boolean): Whether items are stored. */
  readonly persistItems?: boolean | undefined
  /** Field `pubsub#presence_based_delivery` (boolean): Whether only who is online is notified. */
  readonly presenceBasedDelivery?: boolean | undefined
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  readonly publishModel?: PubsubPublishOptionsFormPublishModel | undefined
  /**
   * Field `pubsub#publish_node_full` (list-single): What happens where one more item is published
   * than are kept (XEP-0060 §7.1.2.5). One of `retract-oldest`, `discard-oldest`, `reject`.
   */
  readonly publishNodeFull?: PubsubPublishOptionsFormPublishNodeFull | undefined
  /**
   * Field `pubsub#purge_offline` (boolean): Whether all items are removed when their publisher goes
   * offline.
   */
  readonly purgeOffline?: boolean | undefined
  /**
   * Field `pubsub#roster_groups_allowed` (list-multi): The groups of the roster that may subscribe,
   * with the access model roster.
   */
  readonly rosterGroupsAllowed?: readonly string[] | undefined
  /**
   * Field `pubsub#send_last_published_item` (list-single): When the last item is sent to a
   * subscriber unasked. One of `never`, `on_sub`, `on_sub_and_presence`.
   */
  readonly sendLastPublishedItem?: PubsubPublishOptionsFormSendLastPublishedItem | undefined
  /**
   * Field `pubsub#tempsub` (boolean): Whether all subscriptions end when the subscriber goes
   * offline (XEP-0060 §12.5).
   */
  readonly temporarySubscriptions?: boolean | undefined
  /** Field `pubsub#subscribe` (boolean): Whether one may subscribe. */
  readonly subscribe?: boolean | undefined
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  readonly nodeTitle?: string | undefined
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  readonly payloadType?: string | undefined
}

/** Builds a {@link PubsubPublishOptionsForm}. */
export interface PubsubPublishOptionsFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `pubsub#access_model` (list-single): Who may subscribe and fetch items. One of
   * `authorize`, `open`, `presence`, `roster`, `whitelist`.
   */
  accessModel(value: PubsubPublishOptionsFormAccessModel): this
  /**
   * Field `pubsub#body_xslt` (text-single): The address of a transformation that makes a message
   * body of a payload.
   */
  bodyXslt(value: string): this
  /** Field `pubsub#contact` (jid-multi): Whom to ask about the node. */
  contacts(value: readonly JidLike[]): this
  /**
   * Field `pubsub#dataform_xslt` (text-single): The address of a transformation that makes a form
   * of a payload.
   */
  dataFormXslt(value: string): this
  /** Field `pubsub#deliver_notifications` (boolean): Whether subscribers are notified at all. */
  deliverNotifications(value: boolean): this
  /**
   * Field `pubsub#deliver_payloads` (boolean): Whether notifications hold the payload, and not just
   * the id of the item; for nodes with items only.
   */
  deliverPayloads(value: boolean): this
  /** Field `pubsub#description` (text-single): A description of the node. */
  description(value: string): this
  /**
   * Field `pubsub#item_expire` (text-single): After how many seconds items are removed; max for as
   * long as the service can.
   */
  itemExpire(value: string): this
  /**
   * Field `pubsub#itemreply` (list-single): To whom answers to an item go, and so whose JID the
   * service puts into it as its publisher (XEP-0060 §12.17). One of `owner`, `publisher`, `none`.
   */
  itemReply(value: PubsubPublishOptionsFormItemReply): this
  /** Field `pubsub#language` (list-single): The language of the node. */
  language(value: string): this
  /**
   * Field `pubsub#max_items` (text-single): How many items are kept; max for as many as the service
   * can.
   */
  maxItems(value: string): this
  /** Field `pubsub#max_payload_size` (text-single): The greatest size of a payload, in bytes. */
  maxPayloadSize(value: number): this
  /** Field `pubsub#node_type` (list-single): What the node holds. One of `leaf`, `collection`. */
  nodeType(value: PubsubPublishOptionsFormNodeType): this
  /**
   * Field `pubsub#notification_type` (list-single): The type of the messages that notify. One of
   * `normal`, `headline`.
   */
  notificationType(value: PubsubPublishOptionsFormNotificationType): this
  /**
   * Field `pubsub#notify_config` (boolean): Whether subscribers are told that the configuration has
   * changed.
   */
  notifyConfig(value: boolean): this
  /**
   * Field `pubsub#notify_delete` (boolean): Whether subscribers are told that the node is deleted.
   */
  notifyDelete(value: boolean): this
  /**
   * Field `pubsub#notify_retract` (boolean): Whether subscribers are told that items are removed.
   */
  notifyRetract(value: boolean): this
  /**
   * Field `pubsub#notify_sub` (boolean): Whether owners are told of new subscribers, and of those
   * who leave.
   */
  notifySubscriptions(value: boolean): this
  /** Field `pubsub#persist_items` (boolean): Whether items are stored. */
  persistItems(value: boolean): this
  /** Field `pubsub#presence_based_delivery` (boolean): Whether only who is online is notified. */
  presenceBasedDelivery(value: boolean): this
  /**
   * Field `pubsub#publish_model` (list-single): Who may publish. One of `publishers`,
   * `subscribers`, `open`.
   */
  publishModel(value: PubsubPublishOptionsFormPublishModel): this
  /**
   * Field `pubsub#publish_node_full` (list-single): What happens where one more item is published
   * than are kept (XEP-0060 §7.1.2.5). One of `retract-oldest`, `discard-oldest`, `reject`.
   */
  publishNodeFull(value: PubsubPublishOptionsFormPublishNodeFull): this
  /**
   * Field `pubsub#purge_offline` (boolean): Whether all items are removed when their publisher goes
   * offline.
   */
  purgeOffline(value: boolean): this
  /**
   * Field `pubsub#roster_groups_allowed` (list-multi): The groups of the roster that may subscribe,
   * with the access model roster.
   */
  rosterGroupsAllowed(value: readonly string[]): this
  /**
   * Field `pubsub#send_last_published_item` (list-single): When the last item is sent to a
   * subscriber unasked. One of `never`, `on_sub`, `on_sub_and_presence`.
   */
  sendLastPublishedItem(value: PubsubPublishOptionsFormSendLastPublishedItem): this
  /**
   * Field `pubsub#tempsub` (boolean): Whether all subscriptions end when the subscriber goes
   * offline (XEP-0060 §12.5).
   */
  temporarySubscriptions(value: boolean): this
  /** Field `pubsub#subscribe` (boolean): Whether one may subscribe. */
  subscribe(value: boolean): this
  /** Field `pubsub#title` (text-single): The name of the node for people. */
  nodeTitle(value: string): this
  /**
   * Field `pubsub#type` (text-single): What the items are, usually the namespace of their payload.
   */
  payloadType(value: string): this
  build(): PubsubPublishOptionsForm
}
