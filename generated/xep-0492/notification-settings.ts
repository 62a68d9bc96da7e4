// Code generated from schemas/xep-0492/notification-settings.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const notificationSettingsDeclaration: Declaration = {
  namespace: 'urn:xmpp:notification-settings:1',
  name: 'notify',
  section: 'XEP-0492 §2.1',
  fields: {
    always: { kind: 'children', of: () => NotifyAlways },
    onMention: { kind: 'children', of: () => NotifyOnMention },
    never: { kind: 'children', of: () => NotifyNever },
  },
}

/**
 * When to notify; what names a kind of client comes before what names none (XEP-0492 §2).
 *
 * `<notify xmlns='urn:xmpp:notification-settings:1'><always/><on-mention/><never/></notify>`
 *
 * @see [XEP-0492 §2.1](https://xmpp.org/extensions/xep-0492.html)
 */
export class NotificationSettings extends Node<{
  wire: 'urn:xmpp:notification-settings:1 notify'
  init: NotificationSettingsInit
  in: { 'bookmark-extension': true }
}> {
  static override readonly declaration: Declaration = notificationSettingsDeclaration
  declare static readonly builder: () => NotificationSettingsBuilder
  /** Children `always`: Notify of each message. */
  declare readonly always: readonly NotifyAlways[]
  /** Children `on-mention`: Notify of messages that mention the user. */
  declare readonly onMention: readonly NotifyOnMention[]
  /** Children `never`: Do not notify. */
  declare readonly never: readonly NotifyNever[]

  constructor(init?: NotificationSettingsInit, content?: Content) {
    super(content)
    const v = take(notificationSettingsDeclaration, init)
    this.always = v[0]
    this.onMention = v[1]
    this.never = v[2]
  }
}

/** What a new {@link NotificationSettings} is made of. */
export interface NotificationSettingsInit {
  /** Children `always`: Notify of each message. */
  readonly always?: readonly NodeLike<NotifyAlways>[] | undefined
  /** Children `on-mention`: Notify of messages that mention the user. */
  readonly onMention?: readonly NodeLike<NotifyOnMention>[] | undefined
  /** Children `never`: Do not notify. */
  readonly never?: readonly NodeLike<NotifyNever>[] | undefined
}

/** Builds a {@link NotificationSettings}. */
export interface NotificationSettingsBuilder extends Builder<never> {
  /** Children `always`: Notify of each message. */
  always(value: readonly NodeLike<NotifyAlways>[]): this
  /** Children `on-mention`: Notify of messages that mention the user. */
  onMention(value: readonly NodeLike<NotifyOnMention>[]): this
  /** Children `never`: Do not notify. */
  never(value: readonly NodeLike<NotifyNever>[]): this
  add(...content: Content): this
  build(): NotificationSettings
}

const notifyAlwaysDeclaration: Declaration = {
  namespace: 'urn:xmpp:notification-settings:1',
  name: 'always',
  local: true,
  section: 'XEP-0492 §2.1',
  fields: {
    identityCategory: { kind: 'attribute', name: 'identity-category' },
    identityType: { kind: 'attribute', name: 'identity-type' },
    advanced: { kind: 'child', of: () => NotifyAdvanced },
  },
}

/**
 * Notify of each message.
 *
 * `<always xmlns='urn:xmpp:notification-settings:1' …><advanced/></always>`
 *
 * @see [XEP-0492 §2.1](https://xmpp.org/extensions/xep-0492.html)
 */
export class NotifyAlways extends Node<{
  wire: 'urn:xmpp:notification-settings:1 always'
  init: NotifyAlwaysInit
  in: object
}> {
  static override readonly declaration: Declaration = notifyAlwaysDeclaration
  declare static readonly builder: () => NotifyAlwaysBuilder
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  declare readonly identityCategory: string | undefined
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  declare readonly identityType: string | undefined
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  declare readonly advanced: NotifyAdvanced | undefined

  constructor(init?: NotifyAlwaysInit, content?: Content) {
    super(content)
    const v = take(notifyAlwaysDeclaration, init)
    this.identityCategory = v[0]
    this.identityType = v[1]
    this.advanced = v[2]
  }
}

/** What a new {@link NotifyAlways} is made of. */
export interface NotifyAlwaysInit {
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  readonly identityCategory?: string | undefined
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  readonly identityType?: string | undefined
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  readonly advanced?: NodeLike<NotifyAdvanced> | undefined
}

/** Builds a {@link NotifyAlways}. */
export interface NotifyAlwaysBuilder extends Builder<never> {
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  identityCategory(value: string): this
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  identityType(value: string): this
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  advanced(value: NodeLike<NotifyAdvanced>): this
  add(...content: Content): this
  build(): NotifyAlways
}

const notifyOnMentionDeclaration: Declaration = {
  namespace: 'urn:xmpp:notification-settings:1',
  name: 'on-mention',
  local: true,
  section: 'XEP-0492 §2.1',
  fields: {
    identityCategory: { kind: 'attribute', name: 'identity-category' },
    identityType: { kind: 'attribute', name: 'identity-type' },
    advanced: { kind: 'child', of: () => NotifyAdvanced },
  },
}

/**
 * Notify of messages that mention the user.
 *
 * `<on-mention xmlns='urn:xmpp:notification-settings:1' …><advanced/></on-mention>`
 *
 * @see [XEP-0492 §2.1](https://xmpp.org/extensions/xep-0492.html)
 */
export class NotifyOnMention extends Node<{
  wire: 'urn:xmpp:notification-settings:1 on-mention'
  init: NotifyOnMentionInit
  in: object
}> {
  static override readonly declaration: Declaration = notifyOnMentionDeclaration
  declare static readonly builder: () => NotifyOnMentionBuilder
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  declare readonly identityCategory: string | undefined
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  declare readonly identityType: string | undefined
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  declare readonly advanced: NotifyAdvanced | undefined

  constructor(init?: NotifyOnMentionInit, content?: Content) {
    super(content)
    const v = take(notifyOnMentionDeclaration, init)
    this.identityCategory = v[0]
    this.identityType = v[1]
    this.advanced = v[2]
  }
}

/** What a new {@link NotifyOnMention} is made of. */
export interface NotifyOnMentionInit {
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  readonly identityCategory?: string | undefined
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  readonly identityType?: string | undefined
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  readonly advanced?: NodeLike<NotifyAdvanced> | undefined
}

/** Builds a {@link NotifyOnMention}. */
export interface NotifyOnMentionBuilder extends Builder<never> {
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  identityCategory(value: string): this
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  identityType(value: string): this
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  advanced(value: NodeLike<NotifyAdvanced>): this
  add(...content: Content): this
  build(): NotifyOnMention
}

const notifyNeverDeclaration: Declaration = {
  namespace: 'urn:xmpp:notification-settings:1',
  name: 'never',
  local: true,
  section: 'XEP-0492 §2.1',
  fields: {
    identityCategory: { kind: 'attribute', name: 'identity-category' },
    identityType: { kind: 'attribute', name: 'identity-type' },
    advanced: { kind: 'child', of: () => NotifyAdvanced },
  },
}

/**
 * Do not notify.
 *
 * `<never xmlns='urn:xmpp:notification-settings:1' …><advanced/></never>`
 *
 * @see [XEP-0492 §2.1](https://xmpp.org/extensions/xep-0492.html)
 */
export class NotifyNever extends Node<{
  wire: 'urn:xmpp:notification-settings:1 never'
  init: NotifyNeverInit
  in: object
}> {
  static override readonly declaration: Declaration = notifyNeverDeclaration
  declare static readonly builder: () => NotifyNeverBuilder
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  declare readonly identityCategory: string | undefined
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  declare readonly identityType: string | undefined
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  declare readonly advanced: NotifyAdvanced | undefined

  constructor(init?: NotifyNeverInit, content?: Content) {
    super(content)
    const v = take(notifyNeverDeclaration, init)
    this.identityCategory = v[0]
    this.identityType = v[1]
    this.advanced = v[2]
  }
}

/** What a new {@link NotifyNever} is made of. */
export interface NotifyNeverInit {
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  readonly identityCategory?: string | undefined
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  readonly identityType?: string | undefined
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  readonly advanced?: NodeLike<NotifyAdvanced> | undefined
}

/** Builds a {@link NotifyNever}. */
export interface NotifyNeverBuilder extends Builder<never> {
  /**
   * Attribute `identity-category`: Only for clients of this category of service discovery (XEP-0492
   * §2.2).
   */
  identityCategory(value: string): this
  /**
   * Attribute `identity-type`: Only for clients of this type; it goes with a category (XEP-0492
   * §2.2).
   */
  identityType(value: string): this
  /** Child `advanced`: Finer settings of a client (XEP-0492 §2.3). */
  advanced(value: NodeLike<NotifyAdvanced>): this
  add(...content: Content): this
  build(): NotifyNever
}

const notifyAdvancedDeclaration: Declaration = {
  namespace: 'urn:xmpp:notification-settings:1',
  name: 'advanced',
  section: 'XEP-0492 §2.3',
  fields: {},
  any: { namespaces: '##other' },
}

/**
 * Finer settings of a client, beside the one that all understand (XEP-0492 §2.3).
 *
 * `<advanced xmlns='urn:xmpp:notification-settings:1'/>`
 *
 * @see [XEP-0492 §2.3](https://xmpp.org/extensions/xep-0492.html)
 */
export class NotifyAdvanced extends Node<{
  wire: 'urn:xmpp:notification-settings:1 advanced'
  init: NotifyAdvancedInit
  in: object
}> {
  static override readonly declaration: Declaration = notifyAdvancedDeclaration
  declare static readonly builder: () => NotifyAdvancedBuilder

  constructor(init?: NotifyAdvancedInit, content?: Content) {
    super(content)
    take(notifyAdvancedDeclaration, init)
  }
}

/** What a new {@link NotifyAdvanced} is made of. */
export type NotifyAdvancedInit = Readonly<Record<string, never>>

/** Builds a {@link NotifyAdvanced}. */
export interface NotifyAdvancedBuilder extends Builder<never> {
  /** Adds content: One setting, in a namespace of its own. */
  add(...content: Content): this
  build(): NotifyAdvanced
}
