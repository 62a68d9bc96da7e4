// Code generated from schemas/xep-0339/ssma.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const ssmaSourceDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:ssma:0',
  name: 'source',
  section: 'XEP-0339 §2.1',
  fields: {
    ssrc: { kind: 'attribute', type: 'unsignedInt', required: true },
    parameters: { kind: 'children', of: () => SsmaParameter },
  },
  any: { namespaces: '##other' },
}

/**
 * A source (XEP-0339 §2.1).
 *
 * `<source xmlns='urn:xmpp:jingle:apps:rtp:ssma:0' ssrc='…'><parameter/></source>`
 *
 * @see [XEP-0339 §2.1](https://xmpp.org/extensions/xep-0339.html)
 */
export class SsmaSource extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:ssma:0 source'
  init: SsmaSourceInit
  in: { 'jingle-rtp': true }
}> {
  static override readonly declaration: Declaration = ssmaSourceDeclaration
  declare static readonly builder: () => SsmaSourceBuilder
  /** Attribute `ssrc`, required: Its number. */
  declare readonly ssrc: number
  /** Children `parameter`: A parameter by its name. */
  declare readonly parameters: readonly SsmaParameter[]

  constructor(init: SsmaSourceInit, content?: Content) {
    super(content)
    const v = take(ssmaSourceDeclaration, init)
    this.ssrc = v[0]
    this.parameters = v[1]
  }
}

/** What a new {@link SsmaSource} is made of. */
export interface SsmaSourceInit {
  /** Attribute `ssrc`, required: Its number. */
  readonly ssrc: number
  /** Children `parameter`: A parameter by its name. */
  readonly parameters?: readonly NodeLike<SsmaParameter>[] | undefined
}

/** Builds a {@link SsmaSource}; `build()` needs `ssrc` first. */
export interface SsmaSourceBuilder<out Missing extends string = 'ssrc'> extends Builder<Missing> {
  /** Attribute `ssrc`, required: Its number. */
  ssrc(value: number): SsmaSourceBuilder<Exclude<Missing, 'ssrc'>>
  /** Children `parameter`: A parameter by its name. */
  parameters(value: readonly NodeLike<SsmaParameter>[]): this
  /** Adds content: What an application has to say about the source. */
  add(...content: Content): this
  build(this: SsmaSourceBuilder<never>): SsmaSource
}

const ssmaParameterDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:ssma:0',
  name: 'parameter',
  local: true,
  section: 'XEP-0339 §2.1',
  fields: {
    name: { kind: 'attribute', required: true },
    value: { kind: 'attribute' },
  },
}

/**
 * A parameter by its name.
 *
 * `<parameter xmlns='urn:xmpp:jingle:apps:rtp:ssma:0' name='…' …/>`
 *
 * @see [XEP-0339 §2.1](https://xmpp.org/extensions/xep-0339.html)
 */
export class SsmaParameter extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:ssma:0 parameter'
  init: SsmaParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = ssmaParameterDeclaration
  declare static readonly builder: () => SsmaParameterBuilder
  /** Attribute `name`, required: Its name. */
  declare readonly name: string
  /** Attribute `value`: Its value. */
  declare readonly value: string | undefined

  constructor(init: SsmaParameterInit, content?: Content) {
    super(content)
    const v = take(ssmaParameterDeclaration, init)
    this.name = v[0]
    this.value = v[1]
  }
}

/** What a new {@link SsmaParameter} is made of. */
export interface SsmaParameterInit {
  /** Attribute `name`, required: Its name. */
  readonly name: string
  /** Attribute `value`: Its value. */
  readonly value?: string | undefined
}

/** Builds a {@link SsmaParameter}; `build()` needs `name` first. */
export interface SsmaParameterBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required: Its name. */
  name(value: string): SsmaParameterBuilder<Exclude<Missing, 'name'>>
  /** Attribute `value`: Its value. */
  value(value: string): this
  add(...content: Content): this
  build(this: SsmaParameterBuilder<never>): SsmaParameter
}

const ssmaSourceGroupDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:ssma:0',
  name: 'ssrc-group',
  section: 'XEP-0339 §2.2',
  fields: {
    semantics: { kind: 'attribute', required: true },
    sources: { kind: 'children', of: () => SsmaSource },
  },
}

/**
 * Sources that belong together (XEP-0339 §2.2).
 *
 * `<ssrc-group xmlns='urn:xmpp:jingle:apps:rtp:ssma:0' …><source/></ssrc-group>`
 *
 * @see [XEP-0339 §2.2](https://xmpp.org/extensions/xep-0339.html)
 */
export class SsmaSourceGroup extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:ssma:0 ssrc-group'
  init: SsmaSourceGroupInit
  in: { 'jingle-rtp': true }
}> {
  static override readonly declaration: Declaration = ssmaSourceGroupDeclaration
  declare static readonly builder: () => SsmaSourceGroupBuilder
  /**
   * Attribute `semantics`, required: How they belong together, by a name registered for SDP, such
   * as FID.
   */
  declare readonly semantics: string
  /** Children `source`: A source, by its number. */
  declare readonly sources: readonly SsmaSource[]

  constructor(init: SsmaSourceGroupInit, content?: Content) {
    super(content)
    const v = take(ssmaSourceGroupDeclaration, init)
    this.semantics = v[0]
    this.sources = v[1]
  }
}

/** What a new {@link SsmaSourceGroup} is made of. */
export interface SsmaSourceGroupInit {
  /**
   * Attribute `semantics`, required: How they belong together, by a name registered for SDP, such
   * as FID.
   */
  readonly semantics: string
  /** Children `source`: A source, by its number. */
  readonly sources?: readonly NodeLike<SsmaSource>[] | undefined
}

/** Builds a {@link SsmaSourceGroup}; `build()` needs `semantics` first. */
export interface SsmaSourceGroupBuilder<out Missing extends string = 'semantics'>
  extends Builder<Missing> {
  /**
   * Attribute `semantics`, required: How they belong together, by a name registered for SDP, such
   * as FID.
   */
  semantics(value: string): SsmaSourceGroupBuilder<Exclude<Missing, 'semantics'>>
  /** Children `source`: A source, by its number. */
  sources(value: readonly NodeLike<SsmaSource>[]): this
  add(...content: Content): this
  build(this: SsmaSourceGroupBuilder<never>): SsmaSourceGroup
}
