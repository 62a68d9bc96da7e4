// Code generated from schemas/xep-0202/time.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const entityTimeDeclaration: Declaration = {
  namespace: 'urn:xmpp:time',
  name: 'time',
  section: 'XEP-0202 §2',
  fields: {
    tzo: { kind: 'childText', facets: { patterns: ['Z|[+\\-][0-9]{2}:[0-9]{2}'] } },
    utc: { kind: 'childText', type: 'dateTime' },
  },
  ordered: true,
  answers: { get: () => EntityTime },
}

/**
 * In a get, empty: what is your time? In the result: the time in UTC and the offset (XEP-0202 §2).
 *
 * `<time xmlns='urn:xmpp:time'><tzo/><utc/></time>`
 *
 * @see [XEP-0202 §2](https://xmpp.org/extensions/xep-0202.html)
 */
export class EntityTime extends Node<{
  wire: 'urn:xmpp:time time'
  init: EntityTimeInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: EntityTime }
}> {
  static override readonly declaration: Declaration = entityTimeDeclaration
  declare static readonly builder: () => EntityTimeBuilder
  /**
   * Child `tzo`: The entity's offset from UTC, as +hh:mm or -hh:mm, or Z for none. It tells
   * something of where the user is (XEP-0202 §6).
   */
  declare readonly tzo: string | undefined
  /** Child `utc`: The time by the clock of the entity, in UTC, as a date and time of XEP-0082. */
  declare readonly utc: Date | undefined

  constructor(init?: EntityTimeInit, content?: Content) {
    super(content)
    const v = take(entityTimeDeclaration, init)
    this.tzo = v[0]
    this.utc = v[1]
  }
}

/** What a new {@link EntityTime} is made of. */
export interface EntityTimeInit {
  /**
   * Child `tzo`: The entity's offset from UTC, as +hh:mm or -hh:mm, or Z for none. It tells
   * something of where the user is (XEP-0202 §6).
   */
  readonly tzo?: string | undefined
  /** Child `utc`: The time by the clock of the entity, in UTC, as a date and time of XEP-0082. */
  readonly utc?: Date | undefined
}

/** Builds a {@link EntityTime}. */
export interface EntityTimeBuilder extends Builder<never> {
  /**
   * Child `tzo`: The entity's offset from UTC, as +hh:mm or -hh:mm, or Z for none. It tells
   * something of where the user is (XEP-0202 §6).
   */
  tzo(value: string): this
  /** Child `utc`: The time by the clock of the entity, in UTC, as a date and time of XEP-0082. */
  utc(value: Date): this
  add(...content: Content): this
  build(): EntityTime
}
