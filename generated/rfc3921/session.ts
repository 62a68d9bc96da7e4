// Code generated from schemas/rfc3921/session.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const sessionDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-session',
  name: 'session',
  section: 'RFC 3921 §3',
  fields: {
    optional: { kind: 'flag' },
  },
  answers: { set: 'empty' },
}

/**
 * As a stream feature: the server expects, or allows, the step. In a set: the client takes it; an
 * empty result answers (RFC 3921 §3).
 *
 * `<session xmlns='urn:ietf:params:xml:ns:xmpp-session'><optional/></session>`
 *
 * @see [RFC 3921 §3](https://www.rfc-editor.org/rfc/rfc3921#section-3)
 */
export class Session extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-session session'
  init: SessionInit
  in: { features: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = sessionDeclaration
  declare static readonly builder: () => SessionBuilder
  /**
   * Child `optional`: In the feature: a client may go without the step. Servers that know RFC 6121
   * say so; an older one needs it.
   */
  declare readonly optional: boolean

  constructor(init?: SessionInit, content?: Content) {
    super(content)
    const v = take(sessionDeclaration, init)
    this.optional = v[0]
  }
}

/** What a new {@link Session} is made of. */
export interface SessionInit {
  /**
   * Child `optional`: In the feature: a client may go without the step. Servers that know RFC 6121
   * say so; an older one needs it.
   */
  readonly optional?: boolean | undefined
}

/** Builds a {@link Session}. */
export interface SessionBuilder extends Builder<never> {
  /**
   * Child `optional`: In the feature: a client may go without the step. Servers that know RFC 6121
   * say so; an older one needs it.
   */
  optional(value: boolean): this
  add(...content: Content): this
  build(): Session
}
