// Code generated from schemas/ticket.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Builder, Content, Declaration } from 'typed-xmpp/node/v1'

/**
 * - `low`
 * - `high`
 */
export type Urgency = 'low' | 'high'

/** The values of {@link Urgency}, in the order of the schema. */
export const urgencies: readonly Urgency[] = ['low', 'high']

const ticketDeclaration: Declaration = {
  namespace: 'urn:example:ticket',
  name: 'ticket',
  fields: {
    number: { kind: 'attribute', type: 'unsignedInt', required: true },
    urgency: { kind: 'attribute', type: 'token', values: urgencies },
  },
}

/**
 * A ticket that somebody opened.
 *
 * `<ticket xmlns='urn:example:ticket' number='…' urgency='…'/>`
 */
export class Ticket extends Node<{
  wire: 'urn:example:ticket ticket'
  init: TicketInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = ticketDeclaration
  declare static readonly builder: () => TicketBuilder
  /** Attribute `number`, required. */
  declare readonly number: number
  /** Attribute `urgency`. One of `low`, `high`. */
  declare readonly urgency: Urgency | undefined

  constructor(init: TicketInit, content?: Content) {
    super(content)
    const v = take(ticketDeclaration, init)
    this.number = v[0]
    this.urgency = v[1]
  }
}

/** What a new {@link Ticket} is made of. */
export interface TicketInit {
  /** Attribute `number`, required. */
  readonly number: number
  /** Attribute `urgency`. One of `low`, `high`. */
  readonly urgency?: Urgency | undefined
}

/** Builds a {@link Ticket}; `build()` needs `number` first. */
export interface TicketBuilder<out Missing extends string = 'number'> extends Builder<Missing> {
  /** Attribute `number`, required. */
  number(value: number): TicketBuilder<Exclude<Missing, 'number'>>
  /** Attribute `urgency`. One of `low`, `high`. */
  urgency(value: Urgency): this
  add(...content: Content): this
  build(this: TicketBuilder<never>): Ticket
}
