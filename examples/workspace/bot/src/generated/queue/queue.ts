// Code generated from schemas/queue.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { Ticket } from '@example/stanzas/ticket'
import type { Urgency } from '@example/stanzas/ticket'
import { Delay } from 'typed-xmpp/xep-0203'

const queueDeclaration: Declaration = {
  namespace: 'urn:example:queue',
  name: 'queue',
  fields: {
    least: { kind: 'attribute', type: 'token', values: ['low', 'high'] },
    delay: { kind: 'child', of: () => Delay },
    tickets: { kind: 'children', of: () => Ticket },
  },
  ordered: true,
}

/**
 * The tickets that wait, and since when.
 *
 * `<queue xmlns='urn:example:queue' least='…'><delay/><ticket/></queue>`
 */
export class Queue extends Node<{
  wire: 'urn:example:queue queue'
  init: QueueInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = queueDeclaration
  declare static readonly builder: () => QueueBuilder
  /** Attribute `least`. One of `low`, `high`. */
  declare readonly least: Urgency | undefined
  /**
   * Child `delay`: When, and by whom, a message or a presence was held back. Its text may give the
   * reason in words (section 2). Only a server or service on the way adds it, not the author.
   */
  declare readonly delay: Delay | undefined
  /** Children `ticket`: A ticket that somebody opened. */
  declare readonly tickets: readonly Ticket[]

  constructor(init?: QueueInit, content?: Content) {
    super(content)
    const v = take(queueDeclaration, init)
    this.least = v[0]
    this.delay = v[1]
    this.tickets = v[2]
  }
}

/** What a new {@link Queue} is made of. */
export interface QueueInit {
  /** Attribute `least`. One of `low`, `high`. */
  readonly least?: Urgency | undefined
  /**
   * Child `delay`: When, and by whom, a message or a presence was held back. Its text may give the
   * reason in words (section 2). Only a server or service on the way adds it, not the author.
   */
  readonly delay?: NodeLike<Delay> | undefined
  /** Children `ticket`: A ticket that somebody opened. */
  readonly tickets?: readonly NodeLike<Ticket>[] | undefined
}

/** Builds a {@link Queue}. */
export interface QueueBuilder extends Builder<never> {
  /** Attribute `least`. One of `low`, `high`. */
  least(value: Urgency): this
  /**
   * Child `delay`: When, and by whom, a message or a presence was held back. Its text may give the
   * reason in words (section 2). Only a server or service on the way adds it, not the author.
   */
  delay(value: NodeLike<Delay>): this
  /** Children `ticket`: A ticket that somebody opened. */
  tickets(value: readonly NodeLike<Ticket>[]): this
  add(...content: Content): this
  build(): Queue
}
