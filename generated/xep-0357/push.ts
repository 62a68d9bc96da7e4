// Code generated from schemas/xep-0357/push.xsd; DO NOT EDIT.
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

const pushEnableDeclaration: Declaration = {
  namespace: 'urn:xmpp:push:0',
  name: 'enable',
  section: 'XEP-0357 §5',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
    form: { kind: 'child', of: () => DataForm },
  },
  answers: { set: 'empty' },
}

/**
 * Asks the server to notify a push service from now on (XEP-0357 §5).
 *
 * `<enable xmlns='urn:xmpp:push:0' jid='…' node='…'><x/></enable>`
 *
 * @see [XEP-0357 §5](https://xmpp.org/extensions/xep-0357.html)
 */
export class PushEnable extends Node<{
  wire: 'urn:xmpp:push:0 enable'
  init: PushEnableInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = pushEnableDeclaration
  declare static readonly builder: () => PushEnableBuilder
  /** Attribute `jid`, required: The push service. */
  declare readonly jid: Jid
  /** Attribute `node`: The node there that stands for the device. */
  declare readonly node: string | undefined
  /**
   * Child `x`: What the push service needs in each publish, such as a secret: a form of the type
   * http://jabber.org/protocol/pubsub#publish-options.
   */
  declare readonly form: DataForm | undefined

  constructor(init: PushEnableInit, content?: Content) {
    super(content)
    const v = take(pushEnableDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
    this.form = v[2]
  }
}

/** What a new {@link PushEnable} is made of. */
export interface PushEnableInit {
  /** Attribute `jid`, required: The push service. */
  readonly jid: JidLike
  /** Attribute `node`: The node there that stands for the device. */
  readonly node?: string | undefined
  /**
   * Child `x`: What the push service needs in each publish, such as a secret: a form of the type
   * http://jabber.org/protocol/pubsub#publish-options.
   */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link PushEnable}; `build()` needs `jid` first. */
export interface PushEnableBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The push service. */
  jid(value: JidLike): PushEnableBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `node`: The node there that stands for the device. */
  node(value: string): this
  /**
   * Child `x`: What the push service needs in each publish, such as a secret: a form of the type
   * http://jabber.org/protocol/pubsub#publish-options.
   */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(this: PushEnableBuilder<never>): PushEnable
}

const pushDisableDeclaration: Declaration = {
  namespace: 'urn:xmpp:push:0',
  name: 'disable',
  section: 'XEP-0357 §6',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    node: { kind: 'attribute' },
  },
  answers: { set: 'empty' },
}

/**
 * Asks the server to notify it no more (XEP-0357 §6).
 *
 * `<disable xmlns='urn:xmpp:push:0' jid='…' node='…'/>`
 *
 * @see [XEP-0357 §6](https://xmpp.org/extensions/xep-0357.html)
 */
export class PushDisable extends Node<{
  wire: 'urn:xmpp:push:0 disable'
  init: PushDisableInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = pushDisableDeclaration
  declare static readonly builder: () => PushDisableBuilder
  /** Attribute `jid`, required: The push service. */
  declare readonly jid: Jid
  /** Attribute `node`: The node; all of the service without it. */
  declare readonly node: string | undefined

  constructor(init: PushDisableInit, content?: Content) {
    super(content)
    const v = take(pushDisableDeclaration, init)
    this.jid = v[0]
    this.node = v[1]
  }
}

/** What a new {@link PushDisable} is made of. */
export interface PushDisableInit {
  /** Attribute `jid`, required: The push service. */
  readonly jid: JidLike
  /** Attribute `node`: The node; all of the service without it. */
  readonly node?: string | undefined
}

/** Builds a {@link PushDisable}; `build()` needs `jid` first. */
export interface PushDisableBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The push service. */
  jid(value: JidLike): PushDisableBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `node`: The node; all of the service without it. */
  node(value: string): this
  add(...content: Content): this
  build(this: PushDisableBuilder<never>): PushDisable
}

const pushNotificationDeclaration: Declaration = {
  namespace: 'urn:xmpp:push:0',
  name: 'notification',
  section: 'XEP-0357 §7',
  fields: {},
  any: { namespaces: '##other' },
}

/**
 * What the server tells the push service, as little as possible (XEP-0357 §7).
 *
 * `<notification xmlns='urn:xmpp:push:0'/>`
 *
 * @see [XEP-0357 §7](https://xmpp.org/extensions/xep-0357.html)
 */
export class PushNotification extends Node<{
  wire: 'urn:xmpp:push:0 notification'
  init: PushNotificationInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = pushNotificationDeclaration
  declare static readonly builder: () => PushNotificationBuilder

  constructor(init?: PushNotificationInit, content?: Content) {
    super(content)
    take(pushNotificationDeclaration, init)
  }
}

/** What a new {@link PushNotification} is made of. */
export type PushNotificationInit = Readonly<Record<string, never>>

/** Builds a {@link PushNotification}. */
export interface PushNotificationBuilder extends Builder<never> {
  /** Adds content: A summary, as a form of the type urn:xmpp:push:summary, and more for the app. */
  add(...content: Content): this
  build(): PushNotification
}
