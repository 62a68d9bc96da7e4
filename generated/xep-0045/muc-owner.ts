// Code generated from schemas/xep-0045/muc-owner.xsd; DO NOT EDIT.
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

const mucOwnerDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#owner',
  name: 'query',
  section: 'XEP-0045 §10',
  fields: {
    form: { kind: 'child', of: () => DataForm },
    destroy: { kind: 'child', of: () => MucDestroy },
  },
  ordered: true,
  choices: [{ of: ['form', 'destroy'] }],
  answers: { get: () => MucOwner, set: 'empty' },
}

/**
 * In a get, empty: which configuration can be set? The result holds the form. In a set: the form
 * filled in, a form without fields for a room with the usual configuration, one that cancels, or
 * destroy (XEP-0045 §10).
 *
 * `<query xmlns='http://jabber.org/protocol/muc#owner'><x/><destroy/></query>`
 *
 * @see [XEP-0045 §10](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucOwner extends Node<{
  wire: 'http://jabber.org/protocol/muc#owner query'
  init: MucOwnerInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: MucOwner; set: undefined }
}> {
  static override readonly declaration: Declaration = mucOwnerDeclaration
  declare static readonly builder: () => MucOwnerBuilder
  /**
   * Child `x`: The configuration, as a form of the type http://jabber.org/protocol/muc#roomconfig.
   */
  declare readonly form: DataForm | undefined
  /** Child `destroy`: Destroys the room (XEP-0045 §10.9). */
  declare readonly destroy: MucDestroy | undefined

  constructor(init?: MucOwnerInit, content?: Content) {
    super(content)
    const v = take(mucOwnerDeclaration, init)
    this.form = v[0]
    this.destroy = v[1]
  }
}

/** What a new {@link MucOwner} is made of. */
export interface MucOwnerInit {
  /**
   * Child `x`: The configuration, as a form of the type http://jabber.org/protocol/muc#roomconfig.
   */
  readonly form?: NodeLike<DataForm> | undefined
  /** Child `destroy`: Destroys the room (XEP-0045 §10.9). */
  readonly destroy?: NodeLike<MucDestroy> | undefined
}

/** Builds a {@link MucOwner}. */
export interface MucOwnerBuilder extends Builder<never> {
  /**
   * Child `x`: The configuration, as a form of the type http://jabber.org/protocol/muc#roomconfig.
   */
  form(value: NodeLike<DataForm>): this
  /** Child `destroy`: Destroys the room (XEP-0045 §10.9). */
  destroy(value: NodeLike<MucDestroy>): this
  add(...content: Content): this
  build(): MucOwner
}

const mucDestroyDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/muc#owner',
  name: 'destroy',
  local: true,
  section: 'XEP-0045 §10.9',
  fields: {
    jid: { kind: 'attribute', type: 'jid' },
    password: { kind: 'childText' },
    reason: { kind: 'childText' },
  },
}

/**
 * Destroys the room (XEP-0045 §10.9).
 *
 * `<destroy xmlns='http://jabber.org/protocol/muc#owner' …><password/><reason/></destroy>`
 *
 * @see [XEP-0045 §10.9](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucDestroy extends Node<{
  wire: 'http://jabber.org/protocol/muc#owner destroy'
  init: MucDestroyInit
  in: object
}> {
  static override readonly declaration: Declaration = mucDestroyDeclaration
  declare static readonly builder: () => MucDestroyBuilder
  /** Attribute `jid`: The room to go to instead. */
  declare readonly jid: Jid | undefined
  /** Child `password`: The password of the room to go to instead. */
  declare readonly password: string | undefined
  /** Child `reason`: Why, in words, for all who are in the room. */
  declare readonly reason: string | undefined

  constructor(init?: MucDestroyInit, content?: Content) {
    super(content)
    const v = take(mucDestroyDeclaration, init)
    this.jid = v[0]
    this.password = v[1]
    this.reason = v[2]
  }
}

/** What a new {@link MucDestroy} is made of. */
export interface MucDestroyInit {
  /** Attribute `jid`: The room to go to instead. */
  readonly jid?: JidLike | undefined
  /** Child `password`: The password of the room to go to instead. */
  readonly password?: string | undefined
  /** Child `reason`: Why, in words, for all who are in the room. */
  readonly reason?: string | undefined
}

/** Builds a {@link MucDestroy}. */
export interface MucDestroyBuilder extends Builder<never> {
  /** Attribute `jid`: The room to go to instead. */
  jid(value: JidLike): this
  /** Child `password`: The password of the room to go to instead. */
  password(value: string): this
  /** Child `reason`: Why, in words, for all who are in the room. */
  reason(value: string): this
  add(...content: Content): this
  build(): MucDestroy
}
