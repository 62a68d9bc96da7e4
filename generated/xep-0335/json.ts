// Code generated from schemas/xep-0335/json.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const jsonDeclaration: Declaration = {
  namespace: 'urn:xmpp:json:0',
  name: 'json',
  section: 'XEP-0335 §3',
  fields: {
    text: { kind: 'text' },
  },
}

/**
 * A text of JSON (XEP-0335 §3).
 *
 * `<json xmlns='urn:xmpp:json:0'>…</json>`
 *
 * @see [XEP-0335 §3](https://xmpp.org/extensions/xep-0335.html)
 */
export class Json extends Node<{
  wire: 'urn:xmpp:json:0 json'
  init: JsonInit
  in: { message: true; 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = jsonDeclaration
  declare static readonly builder: () => JsonBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: JsonInit | string, content?: Content) {
    super(content)
    const v = take(jsonDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Json} is made of. */
export interface JsonInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Json}. */
export interface JsonBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): Json
}
