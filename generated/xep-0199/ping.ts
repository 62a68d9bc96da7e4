// Code generated from schemas/xep-0199/ping.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const pingDeclaration: Declaration = {
  namespace: 'urn:xmpp:ping',
  name: 'ping',
  section: 'XEP-0199 §4',
  fields: {},
  answers: { get: 'empty' },
}

/**
 * The payload of an iq of type get, answered by an empty result. An entity that does not support
 * pings answers service-unavailable, which proves as much (XEP-0199 §4).
 *
 * `<ping xmlns='urn:xmpp:ping'/>`
 *
 * @see [XEP-0199 §4](https://xmpp.org/extensions/xep-0199.html)
 */
export class Ping extends Node<{
  wire: 'urn:xmpp:ping ping'
  init: PingInit
  in: { 'iq-get': true }
  answer: { get: undefined }
}> {
  static override readonly declaration: Declaration = pingDeclaration
  declare static readonly builder: () => PingBuilder

  constructor(init?: PingInit, content?: Content) {
    super(content)
    take(pingDeclaration, init)
  }
}

/** What a new {@link Ping} is made of. */
export type PingInit = Readonly<Record<string, never>>

/** Builds a {@link Ping}. */
export interface PingBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Ping
}
