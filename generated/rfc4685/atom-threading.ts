// Code generated from schemas/rfc4685/atom-threading.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const atomInReplyToDeclaration: Declaration = {
  namespace: 'http://purl.org/syndication/thread/1.0',
  name: 'in-reply-to',
  section: 'RFC 4685 §3',
  fields: {
    href: { kind: 'attribute', type: 'uri' },
    ref: { kind: 'attribute', type: 'uri', required: true },
    source: { kind: 'attribute', type: 'uri' },
    type: { kind: 'attribute' },
  },
}

/**
 * What the entry answers; several times where that lies at several addresses (RFC 4685 §3).
 *
 * `<in-reply-to xmlns='http://purl.org/syndication/thread/1.0' …/>`
 *
 * @see [RFC 4685 §3](https://www.rfc-editor.org/rfc/rfc4685#section-3)
 */
export class AtomInReplyTo extends Node<{
  wire: 'http://purl.org/syndication/thread/1.0 in-reply-to'
  init: AtomInReplyToInit
  in: { 'atom-entry': true }
}> {
  static override readonly declaration: Declaration = atomInReplyToDeclaration
  declare static readonly builder: () => AtomInReplyToBuilder
  /** Attribute `href`: Where that entry lies. */
  declare readonly href: string | undefined
  /** Attribute `ref`, required: The id of that entry. */
  declare readonly ref: string
  /** Attribute `source`: The feed or entry document that it is in. */
  declare readonly source: string | undefined
  /** Attribute `type`: The media type of what lies there. */
  declare readonly type: string | undefined

  constructor(init: AtomInReplyToInit, content?: Content) {
    super(content)
    const v = take(atomInReplyToDeclaration, init)
    this.href = v[0]
    this.ref = v[1]
    this.source = v[2]
    this.type = v[3]
  }
}

/** What a new {@link AtomInReplyTo} is made of. */
export interface AtomInReplyToInit {
  /** Attribute `href`: Where that entry lies. */
  readonly href?: string | undefined
  /** Attribute `ref`, required: The id of that entry. */
  readonly ref: string
  /** Attribute `source`: The feed or entry document that it is in. */
  readonly source?: string | undefined
  /** Attribute `type`: The media type of what lies there. */
  readonly type?: string | undefined
}

/** Builds a {@link AtomInReplyTo}; `build()` needs `ref` first. */
export interface AtomInReplyToBuilder<out Missing extends string = 'ref'> extends Builder<Missing> {
  /** Attribute `href`: Where that entry lies. */
  href(value: string): this
  /** Attribute `ref`, required: The id of that entry. */
  ref(value: string): AtomInReplyToBuilder<Exclude<Missing, 'ref'>>
  /** Attribute `source`: The feed or entry document that it is in. */
  source(value: string): this
  /** Attribute `type`: The media type of what lies there. */
  type(value: string): this
  add(...content: Content): this
  build(this: AtomInReplyToBuilder<never>): AtomInReplyTo
}

const atomTotalDeclaration: Declaration = {
  namespace: 'http://purl.org/syndication/thread/1.0',
  name: 'total',
  section: 'RFC 4685 §5',
  fields: {
    text: { kind: 'text', type: 'nonNegativeInteger', required: true },
  },
}

/**
 * How many answers there are (RFC 4685 §5).
 *
 * `<total xmlns='http://purl.org/syndication/thread/1.0'>…</total>`
 *
 * @see [RFC 4685 §5](https://www.rfc-editor.org/rfc/rfc4685#section-5)
 */
export class AtomTotal extends Node<{
  wire: 'http://purl.org/syndication/thread/1.0 total'
  init: AtomTotalInit
  in: { 'atom-entry': true }
}> {
  static override readonly declaration: Declaration = atomTotalDeclaration
  declare static readonly builder: () => AtomTotalBuilder
  /** Text, required. */
  declare readonly text: number | bigint

  constructor(init: AtomTotalInit | number | bigint, content?: Content) {
    super(content)
    const v = take(atomTotalDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link AtomTotal} is made of. */
export interface AtomTotalInit {
  /** Text, required. */
  readonly text: number | bigint
}

/** Builds a {@link AtomTotal}; `build()` needs `text` first. */
export interface AtomTotalBuilder<out Missing extends string = 'text'> extends Builder<Missing> {
  /** Text, required. */
  text(value: number | bigint): AtomTotalBuilder<Exclude<Missing, 'text'>>
  add(...content: Content): this
  build(this: AtomTotalBuilder<never>): AtomTotal
}
