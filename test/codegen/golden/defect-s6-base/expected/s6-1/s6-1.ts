// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

/**
 * - `roster`
 * - `presence`
 */
export type S6GrantAccess = 'roster' | 'presence'

/** The values of {@link S6GrantAccess}, in the order of the schema. */
export const s6GrantAccesses: readonly S6GrantAccess[] = ['roster', 'presence']

const s6GrantDeclaration: Declaration = {
  namespace: 'urn:xmpp:s6:1',
  name: 'grant',
  fields: {
    access: { kind: 'attribute', type: 'token', values: s6GrantAccesses, required: true },
    hours: { kind: 'attribute', type: 'unsignedShort' },
    level: { kind: 'attribute', type: 'int', facets: { maxInclusive: '9' } },
  },
}

/** `<grant xmlns='urn:xmpp:s6:1' access='…' hours='…' level='…'/>` */
export class S6Grant extends Node<{
  wire: 'urn:xmpp:s6:1 grant'
  init: S6GrantInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = s6GrantDeclaration
  declare static readonly builder: () => S6GrantBuilder
  /** Attribute `access`, required. One of `roster`, `presence`. */
  declare readonly access: S6GrantAccess
  /** Attribute `hours`. */
  declare readonly hours: number | undefined
  /** Attribute `level`. */
  declare readonly level: number | undefined

  constructor(init: S6GrantInit, content?: Content) {
    super(content)
    const v = take(s6GrantDeclaration, init)
    this.access = v[0]
    this.hours = v[1]
    this.level = v[2]
  }
}

/** What a new {@link S6Grant} is made of. */
export interface S6GrantInit {
  /** Attribute `access`, required. One of `roster`, `presence`. */
  readonly access: S6GrantAccess
  /** Attribute `hours`. */
  readonly hours?: number | undefined
  /** Attribute `level`. */
  readonly level?: number | undefined
}

/** Builds a {@link S6Grant}; `build()` needs `access` first. */
export interface S6GrantBuilder<out Missing extends string = 'access'> extends Builder<Missing> {
  /** Attribute `access`, required. One of `roster`, `presence`. */
  access(value: S6GrantAccess): S6GrantBuilder<Exclude<Missing, 'access'>>
  /** Attribute `hours`. */
  hours(value: number): this
  /** Attribute `level`. */
  level(value: number): this
  add(...content: Content): this
  build(this: S6GrantBuilder<never>): S6Grant
}
