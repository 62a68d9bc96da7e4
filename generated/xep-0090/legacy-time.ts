// Code generated from schemas/xep-0090/legacy-time.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const legacyTimeDeclaration: Declaration = {
  namespace: 'jabber:iq:time',
  name: 'query',
  section: 'XEP-0090 §2',
  fields: {
    utc: { kind: 'childText', type: 'legacyDateTime' },
    zone: { kind: 'childText', name: 'tz' },
    display: { kind: 'childText' },
  },
  answers: { get: () => LegacyTime },
}

/**
 * The time of an entity; empty in a request (XEP-0090 §2).
 *
 * `<query xmlns='jabber:iq:time'><utc/><tz/><display/></query>`
 *
 * @see [XEP-0090 §2](https://xmpp.org/extensions/xep-0090.html)
 */
export class LegacyTime extends Node<{
  wire: 'jabber:iq:time query'
  init: LegacyTimeInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: LegacyTime }
}> {
  static override readonly declaration: Declaration = legacyTimeDeclaration
  declare static readonly builder: () => LegacyTimeBuilder
  /**
   * Child `utc`: The time in UTC, in the old form without hyphens and zone, such as
   * 20020910T17:58:35.
   */
  declare readonly utc: Date | undefined
  /** Child `tz`: The name of the time zone, such as CEST. */
  declare readonly zone: string | undefined
  /** Child `display`: The local time in words, for people. */
  declare readonly display: string | undefined

  constructor(init?: LegacyTimeInit, content?: Content) {
    super(content)
    const v = take(legacyTimeDeclaration, init)
    this.utc = v[0]
    this.zone = v[1]
    this.display = v[2]
  }
}

/** What a new {@link LegacyTime} is made of. */
export interface LegacyTimeInit {
  /**
   * Child `utc`: The time in UTC, in the old form without hyphens and zone, such as
   * 20020910T17:58:35.
   */
  readonly utc?: Date | undefined
  /** Child `tz`: The name of the time zone, such as CEST. */
  readonly zone?: string | undefined
  /** Child `display`: The local time in words, for people. */
  readonly display?: string | undefined
}

/** Builds a {@link LegacyTime}. */
export interface LegacyTimeBuilder extends Builder<never> {
  /**
   * Child `utc`: The time in UTC, in the old form without hyphens and zone, such as
   * 20020910T17:58:35.
   */
  utc(value: Date): this
  /** Child `tz`: The name of the time zone, such as CEST. */
  zone(value: string): this
  /** Child `display`: The local time in words, for people. */
  display(value: string): this
  add(...content: Content): this
  build(): LegacyTime
}
