// Code generated from schemas/xep-0066/oob.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const oobDeclaration: Declaration = {
  namespace: 'jabber:x:oob',
  name: 'x',
  section: 'XEP-0066 §3',
  fields: {
    url: { kind: 'childText', type: 'uri', required: true },
    description: { kind: 'childText', name: 'desc' },
  },
  ordered: true,
}

/**
 * An address. Where the body is the same address, clients show what lies there (XEP-0066 §3).
 *
 * `<x xmlns='jabber:x:oob'><url/><desc/></x>`
 *
 * @see [XEP-0066 §3](https://xmpp.org/extensions/xep-0066.html)
 */
export class Oob extends Node<{
  wire: 'jabber:x:oob x'
  init: OobInit
  in: { message: true; presence: true }
}> {
  static override readonly declaration: Declaration = oobDeclaration
  declare static readonly builder: () => OobBuilder
  /** Child `url`, required: The address. */
  declare readonly url: string
  /** Child `desc`: What it is, in words. */
  declare readonly description: string | undefined

  constructor(init: OobInit, content?: Content) {
    super(content)
    const v = take(oobDeclaration, init)
    this.url = v[0]
    this.description = v[1]
  }
}

/** What a new {@link Oob} is made of. */
export interface OobInit {
  /** Child `url`, required: The address. */
  readonly url: string
  /** Child `desc`: What it is, in words. */
  readonly description?: string | undefined
}

/** Builds a {@link Oob}; `build()` needs `url` first. */
export interface OobBuilder<out Missing extends string = 'url'> extends Builder<Missing> {
  /** Child `url`, required: The address. */
  url(value: string): OobBuilder<Exclude<Missing, 'url'>>
  /** Child `desc`: What it is, in words. */
  description(value: string): this
  add(...content: Content): this
  build(this: OobBuilder<never>): Oob
}
