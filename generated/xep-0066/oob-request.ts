// Code generated from schemas/xep-0066/oob-request.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const oobRequestDeclaration: Declaration = {
  namespace: 'jabber:iq:oob',
  name: 'query',
  section: 'XEP-0066 §2',
  fields: {
    sid: { kind: 'attribute' },
    url: { kind: 'childText', type: 'uri', required: true },
    description: { kind: 'childText', name: 'desc' },
  },
  ordered: true,
  answers: { set: 'empty' },
}

/**
 * Fetch this. The result says that it was fetched, an error that it was not (XEP-0066 §2).
 *
 * `<query xmlns='jabber:iq:oob' sid='…'><url/><desc/></query>`
 *
 * @see [XEP-0066 §2](https://xmpp.org/extensions/xep-0066.html)
 */
export class OobRequest extends Node<{
  wire: 'jabber:iq:oob query'
  init: OobRequestInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = oobRequestDeclaration
  declare static readonly builder: () => OobRequestBuilder
  /** Attribute `sid`: The session of stream initiation that this belongs to (XEP-0066 §6). */
  declare readonly sid: string | undefined
  /** Child `url`, required: The address. */
  declare readonly url: string
  /** Child `desc`: What it is, in words. */
  declare readonly description: string | undefined

  constructor(init: OobRequestInit, content?: Content) {
    super(content)
    const v = take(oobRequestDeclaration, init)
    this.sid = v[0]
    this.url = v[1]
    this.description = v[2]
  }
}

/** What a new {@link OobRequest} is made of. */
export interface OobRequestInit {
  /** Attribute `sid`: The session of stream initiation that this belongs to (XEP-0066 §6). */
  readonly sid?: string | undefined
  /** Child `url`, required: The address. */
  readonly url: string
  /** Child `desc`: What it is, in words. */
  readonly description?: string | undefined
}

/** Builds a {@link OobRequest}; `build()` needs `url` first. */
export interface OobRequestBuilder<out Missing extends string = 'url'> extends Builder<Missing> {
  /** Attribute `sid`: The session of stream initiation that this belongs to (XEP-0066 §6). */
  sid(value: string): this
  /** Child `url`, required: The address. */
  url(value: string): OobRequestBuilder<Exclude<Missing, 'url'>>
  /** Child `desc`: What it is, in words. */
  description(value: string): this
  add(...content: Content): this
  build(this: OobRequestBuilder<never>): OobRequest
}
