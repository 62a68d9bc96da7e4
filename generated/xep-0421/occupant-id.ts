// Code generated from schemas/xep-0421/occupant-id.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const occupantIdDeclaration: Declaration = {
  namespace: 'urn:xmpp:occupant-id:0',
  name: 'occupant-id',
  section: 'XEP-0421 §3',
  fields: {
    id: { kind: 'attribute', facets: { minLength: 1, maxLength: 128 }, required: true },
  },
}

/**
 * Whom a message or presence of a room comes from. The room sets it and removes any other; without
 * the room announcing it, it may be forged (XEP-0421 §4).
 *
 * `<occupant-id xmlns='urn:xmpp:occupant-id:0' id='…'/>`
 *
 * @see [XEP-0421 §3](https://xmpp.org/extensions/xep-0421.html)
 */
export class OccupantId extends Node<{
  wire: 'urn:xmpp:occupant-id:0 occupant-id'
  init: OccupantIdInit
  in: { message: true; presence: true }
}> {
  static override readonly declaration: Declaration = occupantIdDeclaration
  declare static readonly builder: () => OccupantIdBuilder
  /**
   * Attribute `id`, required: The same for the same person in this room, now and later; opaque, at
   * most 128 characters.
   */
  declare readonly id: string

  constructor(init: OccupantIdInit, content?: Content) {
    super(content)
    const v = take(occupantIdDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link OccupantId} is made of. */
export interface OccupantIdInit {
  /**
   * Attribute `id`, required: The same for the same person in this room, now and later; opaque, at
   * most 128 characters.
   */
  readonly id: string
}

/** Builds a {@link OccupantId}; `build()` needs `id` first. */
export interface OccupantIdBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /**
   * Attribute `id`, required: The same for the same person in this room, now and later; opaque, at
   * most 128 characters.
   */
  id(value: string): OccupantIdBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: OccupantIdBuilder<never>): OccupantId
}
