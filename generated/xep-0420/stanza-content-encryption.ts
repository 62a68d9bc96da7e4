// Code generated from schemas/xep-0420/stanza-content-encryption.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const sceEnvelopeDeclaration: Declaration = {
  namespace: 'urn:xmpp:sce:1',
  name: 'envelope',
  section: 'XEP-0420 §4',
  fields: {
    content: { kind: 'child', of: () => SceContent },
    padding: { kind: 'childText', name: 'rpad' },
    time: { kind: 'child', of: () => SceTime },
    to: { kind: 'child', of: () => SceTo },
    from: { kind: 'child', of: () => SceFrom },
  },
  any: { namespaces: '##other' },
}

/**
 * What is encrypted: the content, and what it is bound to (XEP-0420 §4).
 *
 * `<envelope xmlns='urn:xmpp:sce:1'><content/><rpad/><time/><to/><from/></envelope>`
 *
 * @see [XEP-0420 §4](https://xmpp.org/extensions/xep-0420.html)
 */
export class SceEnvelope extends Node<{
  wire: 'urn:xmpp:sce:1 envelope'
  init: SceEnvelopeInit
  in: object
}> {
  static override readonly declaration: Declaration = sceEnvelopeDeclaration
  declare static readonly builder: () => SceEnvelopeBuilder
  /** Child `content`: The elements that would stand in the stanza. */
  declare readonly content: SceContent | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  declare readonly padding: string | undefined
  /** Child `time`: When it was encrypted. */
  declare readonly time: SceTime | undefined
  /** Child `to`: Whom it is for; to be compared with the stanza. */
  declare readonly to: SceTo | undefined
  /** Child `from`: Who encrypted it; to be compared with the stanza. */
  declare readonly from: SceFrom | undefined

  constructor(init?: SceEnvelopeInit, content?: Content) {
    super(content)
    const v = take(sceEnvelopeDeclaration, init)
    this.content = v[0]
    this.padding = v[1]
    this.time = v[2]
    this.to = v[3]
    this.from = v[4]
  }
}

/** What a new {@link SceEnvelope} is made of. */
export interface SceEnvelopeInit {
  /** Child `content`: The elements that would stand in the stanza. */
  readonly content?: NodeLike<SceContent> | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  readonly padding?: string | undefined
  /** Child `time`: When it was encrypted. */
  readonly time?: NodeLike<SceTime> | undefined
  /** Child `to`: Whom it is for; to be compared with the stanza. */
  readonly to?: NodeLike<SceTo> | undefined
  /** Child `from`: Who encrypted it; to be compared with the stanza. */
  readonly from?: NodeLike<SceFrom> | undefined
}

/** Builds a {@link SceEnvelope}. */
export interface SceEnvelopeBuilder extends Builder<never> {
  /** Child `content`: The elements that would stand in the stanza. */
  content(value: NodeLike<SceContent>): this
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  padding(value: string): this
  /** Child `time`: When it was encrypted. */
  time(value: NodeLike<SceTime>): this
  /** Child `to`: Whom it is for; to be compared with the stanza. */
  to(value: NodeLike<SceTo>): this
  /** Child `from`: Who encrypted it; to be compared with the stanza. */
  from(value: NodeLike<SceFrom>): this
  /** Adds content: More that it is bound to, by the encryption that is used. */
  add(...content: Content): this
  build(): SceEnvelope
}

const sceContentDeclaration: Declaration = {
  namespace: 'urn:xmpp:sce:1',
  name: 'content',
  local: true,
  section: 'XEP-0420 §4',
  fields: {},
  any: { namespaces: '##other' },
}

/**
 * The elements that would stand in the stanza.
 *
 * `<content xmlns='urn:xmpp:sce:1'/>`
 *
 * @see [XEP-0420 §4](https://xmpp.org/extensions/xep-0420.html)
 */
export class SceContent extends Node<{
  wire: 'urn:xmpp:sce:1 content'
  init: SceContentInit
  in: object
}> {
  static override readonly declaration: Declaration = sceContentDeclaration
  declare static readonly builder: () => SceContentBuilder

  constructor(init?: SceContentInit, content?: Content) {
    super(content)
    take(sceContentDeclaration, init)
  }
}

/** What a new {@link SceContent} is made of. */
export type SceContentInit = Readonly<Record<string, never>>

/** Builds a {@link SceContent}. */
export interface SceContentBuilder extends Builder<never> {
  /** Adds content: An element of the stanza, such as a body of jabber:client. */
  add(...content: Content): this
  build(): SceContent
}

const sceTimeDeclaration: Declaration = {
  namespace: 'urn:xmpp:sce:1',
  name: 'time',
  local: true,
  section: 'XEP-0420 §4',
  fields: {
    stamp: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * When it was encrypted.
 *
 * `<time xmlns='urn:xmpp:sce:1' stamp='…'/>`
 *
 * @see [XEP-0420 §4](https://xmpp.org/extensions/xep-0420.html)
 */
export class SceTime extends Node<{
  wire: 'urn:xmpp:sce:1 time'
  init: SceTimeInit
  in: object
}> {
  static override readonly declaration: Declaration = sceTimeDeclaration
  declare static readonly builder: () => SceTimeBuilder
  /** Attribute `stamp`, required: The time. */
  declare readonly stamp: Date

  constructor(init: SceTimeInit, content?: Content) {
    super(content)
    const v = take(sceTimeDeclaration, init)
    this.stamp = v[0]
  }
}

/** What a new {@link SceTime} is made of. */
export interface SceTimeInit {
  /** Attribute `stamp`, required: The time. */
  readonly stamp: Date
}

/** Builds a {@link SceTime}; `build()` needs `stamp` first. */
export interface SceTimeBuilder<out Missing extends string = 'stamp'> extends Builder<Missing> {
  /** Attribute `stamp`, required: The time. */
  stamp(value: Date): SceTimeBuilder<Exclude<Missing, 'stamp'>>
  add(...content: Content): this
  build(this: SceTimeBuilder<never>): SceTime
}

const sceToDeclaration: Declaration = {
  namespace: 'urn:xmpp:sce:1',
  name: 'to',
  local: true,
  section: 'XEP-0420 §4',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
}

/**
 * Whom it is for; to be compared with the stanza.
 *
 * `<to xmlns='urn:xmpp:sce:1' jid='…'/>`
 *
 * @see [XEP-0420 §4](https://xmpp.org/extensions/xep-0420.html)
 */
export class SceTo extends Node<{
  wire: 'urn:xmpp:sce:1 to'
  init: SceToInit
  in: object
}> {
  static override readonly declaration: Declaration = sceToDeclaration
  declare static readonly builder: () => SceToBuilder
  /** Attribute `jid`, required: The addressee. */
  declare readonly jid: Jid

  constructor(init: SceToInit, content?: Content) {
    super(content)
    const v = take(sceToDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link SceTo} is made of. */
export interface SceToInit {
  /** Attribute `jid`, required: The addressee. */
  readonly jid: JidLike
}

/** Builds a {@link SceTo}; `build()` needs `jid` first. */
export interface SceToBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The addressee. */
  jid(value: JidLike): SceToBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: SceToBuilder<never>): SceTo
}

const sceFromDeclaration: Declaration = {
  namespace: 'urn:xmpp:sce:1',
  name: 'from',
  local: true,
  section: 'XEP-0420 §4',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
}

/**
 * Who encrypted it; to be compared with the stanza.
 *
 * `<from xmlns='urn:xmpp:sce:1' jid='…'/>`
 *
 * @see [XEP-0420 §4](https://xmpp.org/extensions/xep-0420.html)
 */
export class SceFrom extends Node<{
  wire: 'urn:xmpp:sce:1 from'
  init: SceFromInit
  in: object
}> {
  static override readonly declaration: Declaration = sceFromDeclaration
  declare static readonly builder: () => SceFromBuilder
  /** Attribute `jid`, required: The sender. */
  declare readonly jid: Jid

  constructor(init: SceFromInit, content?: Content) {
    super(content)
    const v = take(sceFromDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link SceFrom} is made of. */
export interface SceFromInit {
  /** Attribute `jid`, required: The sender. */
  readonly jid: JidLike
}

/** Builds a {@link SceFrom}; `build()` needs `jid` first. */
export interface SceFromBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The sender. */
  jid(value: JidLike): SceFromBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: SceFromBuilder<never>): SceFrom
}
