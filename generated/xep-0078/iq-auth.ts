// Code generated from schemas/xep-0078/iq-auth.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const iqAuthDeclaration: Declaration = {
  namespace: 'jabber:iq:auth',
  name: 'query',
  section: 'XEP-0078 §3.1',
  fields: {
    username: { kind: 'childText' },
    password: { kind: 'childText' },
    digest: { kind: 'childText' },
    resource: { kind: 'childText' },
  },
  answers: { get: () => IqAuth, set: 'empty' },
}

/**
 * In a get, with the user name at most: what is needed to log in? The result holds the fields,
 * empty. In a set: the answers; the result is empty once they are right (XEP-0078 §3.1).
 *
 * `<query xmlns='jabber:iq:auth'><username/><password/><digest/><resource/></query>`
 *
 * @see [XEP-0078 §3.1](https://xmpp.org/extensions/xep-0078.html)
 */
export class IqAuth extends Node<{
  wire: 'jabber:iq:auth query'
  init: IqAuthInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: IqAuth; set: undefined }
}> {
  static override readonly declaration: Declaration = iqAuthDeclaration
  declare static readonly builder: () => IqAuthBuilder
  /** Child `username`: The localpart of the account. Always needed. */
  declare readonly username: string | undefined
  /** Child `password`: The password as it is. Only on an encrypted stream. */
  declare readonly password: string | undefined
  /**
   * Child `digest`: SHA-1 of the id of the stream and the password, one after the other, in
   * lower-case hexadecimal digits.
   */
  declare readonly digest: string | undefined
  /** Child `resource`: The resource that the client wants. Always needed. */
  declare readonly resource: string | undefined

  constructor(init?: IqAuthInit, content?: Content) {
    super(content)
    const v = take(iqAuthDeclaration, init)
    this.username = v[0]
    this.password = v[1]
    this.digest = v[2]
    this.resource = v[3]
  }
}

/** What a new {@link IqAuth} is made of. */
export interface IqAuthInit {
  /** Child `username`: The localpart of the account. Always needed. */
  readonly username?: string | undefined
  /** Child `password`: The password as it is. Only on an encrypted stream. */
  readonly password?: string | undefined
  /**
   * Child `digest`: SHA-1 of the id of the stream and the password, one after the other, in
   * lower-case hexadecimal digits.
   */
  readonly digest?: string | undefined
  /** Child `resource`: The resource that the client wants. Always needed. */
  readonly resource?: string | undefined
}

/** Builds a {@link IqAuth}. */
export interface IqAuthBuilder extends Builder<never> {
  /** Child `username`: The localpart of the account. Always needed. */
  username(value: string): this
  /** Child `password`: The password as it is. Only on an encrypted stream. */
  password(value: string): this
  /**
   * Child `digest`: SHA-1 of the id of the stream and the password, one after the other, in
   * lower-case hexadecimal digits.
   */
  digest(value: string): this
  /** Child `resource`: The resource that the client wants. Always needed. */
  resource(value: string): this
  add(...content: Content): this
  build(): IqAuth
}
