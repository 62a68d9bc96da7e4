// Code generated from schemas/xep-0012/last-activity.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const lastActivityDeclaration: Declaration = {
  namespace: 'jabber:iq:last',
  name: 'query',
  section: 'XEP-0012 §2',
  fields: {
    seconds: { kind: 'attribute', type: 'unsignedInt' },
    text: { kind: 'text' },
  },
  answers: { get: () => LastActivity },
}

/**
 * In a get, empty. In the result: the seconds, and for an account that is offline perhaps the
 * status that it left with, as text (XEP-0012 §2 and §3).
 *
 * `<query xmlns='jabber:iq:last' seconds='…'>…</query>`
 *
 * @see [XEP-0012 §2](https://xmpp.org/extensions/xep-0012.html)
 */
export class LastActivity extends Node<{
  wire: 'jabber:iq:last query'
  init: LastActivityInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: LastActivity }
}> {
  static override readonly declaration: Declaration = lastActivityDeclaration
  declare static readonly builder: () => LastActivityBuilder
  /**
   * Attribute `seconds`: Seconds since the account went offline (0 while it is online), the client
   * was last used, or the server started. Required in a result.
   */
  declare readonly seconds: number | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: LastActivityInit | string, content?: Content) {
    super(content)
    const v = take(lastActivityDeclaration, init)
    this.seconds = v[0]
    this.text = v[1]
  }
}

/** What a new {@link LastActivity} is made of. */
export interface LastActivityInit {
  /**
   * Attribute `seconds`: Seconds since the account went offline (0 while it is online), the client
   * was last used, or the server started. Required in a result.
   */
  readonly seconds?: number | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link LastActivity}. */
export interface LastActivityBuilder extends Builder<never> {
  /**
   * Attribute `seconds`: Seconds since the account went offline (0 while it is online), the client
   * was last used, or the server started. Required in a result.
   */
  seconds(value: number): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): LastActivity
}
