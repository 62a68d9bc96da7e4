// Code generated from schemas/rfc6121/roster-versioning.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const rosterVersioningDeclaration: Declaration = {
  namespace: 'urn:xmpp:features:rosterver',
  name: 'ver',
  section: 'RFC 6121 §2.6.1',
  fields: {},
}

/**
 * The server understands the attribute ver of a roster request. It is never mandatory to use it
 * (RFC 6121 §2.6.1).
 *
 * `<ver xmlns='urn:xmpp:features:rosterver'/>`
 *
 * @see [RFC 6121 §2.6.1](https://www.rfc-editor.org/rfc/rfc6121#section-2.6.1)
 */
export class RosterVersioning extends Node<{
  wire: 'urn:xmpp:features:rosterver ver'
  init: RosterVersioningInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = rosterVersioningDeclaration
  declare static readonly builder: () => RosterVersioningBuilder

  constructor(init?: RosterVersioningInit, content?: Content) {
    super(content)
    take(rosterVersioningDeclaration, init)
  }
}

/** What a new {@link RosterVersioning} is made of. */
export type RosterVersioningInit = Readonly<Record<string, never>>

/** Builds a {@link RosterVersioning}. */
export interface RosterVersioningBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RosterVersioning
}
