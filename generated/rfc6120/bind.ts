// Code generated from schemas/rfc6120/bind.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const bindDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-bind',
  name: 'bind',
  section: 'RFC 6120 §7',
  fields: {
    resource: { kind: 'childText', facets: { minLength: 1, maxLength: 1023 } },
    jid: { kind: 'childText', type: 'jid', facets: { minLength: 5, maxLength: 3071 } },
    required: { kind: 'flag' },
  },
  ordered: true,
  choices: [{ of: ['resource', 'jid', 'required'] }],
  answers: { set: () => Bind },
}

/**
 * As a stream feature: the server waits for a resource to be bound. In a set: the client asks for
 * one, empty where the server is to choose the name. In the result: the full JID (RFC 6120 §7).
 *
 * `<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><resource/><jid/><required/></bind>`
 *
 * @see [RFC 6120 §7](https://www.rfc-editor.org/rfc/rfc6120#section-7)
 */
export class Bind extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-bind bind'
  init: BindInit
  in: { features: true; 'iq-set': true; 'iq-result': true }
  answer: { set: Bind }
}> {
  static override readonly declaration: Declaration = bindDeclaration
  declare static readonly builder: () => BindBuilder
  /**
   * Child `resource`: In a set: the resourcepart that the client wishes for. The server may give
   * another one, so the JID of the result counts (RFC 6120 §7.7).
   */
  declare readonly resource: string | undefined
  /**
   * Child `jid`: In the result: the full JID of the stream, whose account part may differ from what
   * the client expected.
   */
  declare readonly jid: Jid | undefined
  /**
   * Child `required`: In the feature of some servers: it must be negotiated. The specification
   * makes it mandatory anyway and does not define this child.
   */
  declare readonly required: boolean

  constructor(init?: BindInit, content?: Content) {
    super(content)
    const v = take(bindDeclaration, init)
    this.resource = v[0]
    this.jid = v[1]
    this.required = v[2]
  }
}

/** What a new {@link Bind} is made of. */
export interface BindInit {
  /**
   * Child `resource`: In a set: the resourcepart that the client wishes for. The server may give
   * another one, so the JID of the result counts (RFC 6120 §7.7).
   */
  readonly resource?: string | undefined
  /**
   * Child `jid`: In the result: the full JID of the stream, whose account part may differ from what
   * the client expected.
   */
  readonly jid?: JidLike | undefined
  /**
   * Child `required`: In the feature of some servers: it must be negotiated. The specification
   * makes it mandatory anyway and does not define this child.
   */
  readonly required?: boolean | undefined
}

/** Builds a {@link Bind}. */
export interface BindBuilder extends Builder<never> {
  /**
   * Child `resource`: In a set: the resourcepart that the client wishes for. The server may give
   * another one, so the JID of the result counts (RFC 6120 §7.7).
   */
  resource(value: string): this
  /**
   * Child `jid`: In the result: the full JID of the stream, whose account part may differ from what
   * the client expected.
   */
  jid(value: JidLike): this
  /**
   * Child `required`: In the feature of some servers: it must be negotiated. The specification
   * makes it mandatory anyway and does not define this child.
   */
  required(value: boolean): this
  add(...content: Content): this
  build(): Bind
}
