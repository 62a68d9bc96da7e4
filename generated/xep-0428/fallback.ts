// Code generated from schemas/xep-0428/fallback.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const fallbackDeclaration: Declaration = {
  namespace: 'urn:xmpp:fallback:0',
  name: 'fallback',
  section: 'XEP-0428 §2.2',
  fields: {
    for: { kind: 'attribute' },
    subjects: { kind: 'children', of: () => FallbackSubject },
    bodies: { kind: 'children', of: () => FallbackBody },
  },
}

/**
 * The body and subject, or parts of them, stand in for something else (XEP-0428 §2.2).
 *
 * `<fallback xmlns='urn:xmpp:fallback:0' for='…'><subject/><body/></fallback>`
 *
 * @see [XEP-0428 §2.2](https://xmpp.org/extensions/xep-0428.html)
 */
export class Fallback extends Node<{
  wire: 'urn:xmpp:fallback:0 fallback'
  init: FallbackInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = fallbackDeclaration
  declare static readonly builder: () => FallbackBuilder
  /** Attribute `for`: The namespace of what it stands in for. */
  declare readonly for: string | undefined
  /** Children `subject`: The subject, or a range of it. */
  declare readonly subjects: readonly FallbackSubject[]
  /** Children `body`: The body, or a range of it. */
  declare readonly bodies: readonly FallbackBody[]

  constructor(init?: FallbackInit, content?: Content) {
    super(content)
    const v = take(fallbackDeclaration, init)
    this.for = v[0]
    this.subjects = v[1]
    this.bodies = v[2]
  }
}

/** What a new {@link Fallback} is made of. */
export interface FallbackInit {
  /** Attribute `for`: The namespace of what it stands in for. */
  readonly for?: string | undefined
  /** Children `subject`: The subject, or a range of it. */
  readonly subjects?: readonly NodeLike<FallbackSubject>[] | undefined
  /** Children `body`: The body, or a range of it. */
  readonly bodies?: readonly NodeLike<FallbackBody>[] | undefined
}

/** Builds a {@link Fallback}. */
export interface FallbackBuilder extends Builder<never> {
  /** Attribute `for`: The namespace of what it stands in for. */
  for(value: string): this
  /** Children `subject`: The subject, or a range of it. */
  subjects(value: readonly NodeLike<FallbackSubject>[]): this
  /** Children `body`: The body, or a range of it. */
  bodies(value: readonly NodeLike<FallbackBody>[]): this
  add(...content: Content): this
  build(): Fallback
}

const fallbackSubjectDeclaration: Declaration = {
  namespace: 'urn:xmpp:fallback:0',
  name: 'subject',
  local: true,
  section: 'XEP-0428 §2.2',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt' },
    end: { kind: 'attribute', type: 'unsignedInt' },
  },
}

/**
 * The subject, or a range of it.
 *
 * `<subject xmlns='urn:xmpp:fallback:0' start='…' end='…'/>`
 *
 * @see [XEP-0428 §2.2](https://xmpp.org/extensions/xep-0428.html)
 */
export class FallbackSubject extends Node<{
  wire: 'urn:xmpp:fallback:0 subject'
  init: FallbackSubjectInit
  in: object
}> {
  static override readonly declaration: Declaration = fallbackSubjectDeclaration
  declare static readonly builder: () => FallbackSubjectBuilder
  /**
   * Attribute `start`: Where the fallback begins: the number of code points before it; 0 where it
   * is absent.
   */
  declare readonly start: number | undefined
  /**
   * Attribute `end`: Where it ends: the number of code points up to there; the end of the text
   * where it is absent.
   */
  declare readonly end: number | undefined

  constructor(init?: FallbackSubjectInit, content?: Content) {
    super(content)
    const v = take(fallbackSubjectDeclaration, init)
    this.start = v[0]
    this.end = v[1]
  }
}

/** What a new {@link FallbackSubject} is made of. */
export interface FallbackSubjectInit {
  /**
   * Attribute `start`: Where the fallback begins: the number of code points before it; 0 where it
   * is absent.
   */
  readonly start?: number | undefined
  /**
   * Attribute `end`: Where it ends: the number of code points up to there; the end of the text
   * where it is absent.
   */
  readonly end?: number | undefined
}

/** Builds a {@link FallbackSubject}. */
export interface FallbackSubjectBuilder extends Builder<never> {
  /**
   * Attribute `start`: Where the fallback begins: the number of code points before it; 0 where it
   * is absent.
   */
  start(value: number): this
  /**
   * Attribute `end`: Where it ends: the number of code points up to there; the end of the text
   * where it is absent.
   */
  end(value: number): this
  add(...content: Content): this
  build(): FallbackSubject
}

const fallbackBodyDeclaration: Declaration = {
  namespace: 'urn:xmpp:fallback:0',
  name: 'body',
  local: true,
  section: 'XEP-0428 §2.2',
  fields: {
    start: { kind: 'attribute', type: 'unsignedInt' },
    end: { kind: 'attribute', type: 'unsignedInt' },
  },
}

/**
 * The body, or a range of it.
 *
 * `<body xmlns='urn:xmpp:fallback:0' start='…' end='…'/>`
 *
 * @see [XEP-0428 §2.2](https://xmpp.org/extensions/xep-0428.html)
 */
export class FallbackBody extends Node<{
  wire: 'urn:xmpp:fallback:0 body'
  init: FallbackBodyInit
  in: object
}> {
  static override readonly declaration: Declaration = fallbackBodyDeclaration
  declare static readonly builder: () => FallbackBodyBuilder
  /**
   * Attribute `start`: Where the fallback begins: the number of code points before it; 0 where it
   * is absent.
   */
  declare readonly start: number | undefined
  /**
   * Attribute `end`: Where it ends: the number of code points up to there; the end of the text
   * where it is absent.
   */
  declare readonly end: number | undefined

  constructor(init?: FallbackBodyInit, content?: Content) {
    super(content)
    const v = take(fallbackBodyDeclaration, init)
    this.start = v[0]
    this.end = v[1]
  }
}

/** What a new {@link FallbackBody} is made of. */
export interface FallbackBodyInit {
  /**
   * Attribute `start`: Where the fallback begins: the number of code points before it; 0 where it
   * is absent.
   */
  readonly start?: number | undefined
  /**
   * Attribute `end`: Where it ends: the number of code points up to there; the end of the text
   * where it is absent.
   */
  readonly end?: number | undefined
}

/** Builds a {@link FallbackBody}. */
export interface FallbackBodyBuilder extends Builder<never> {
  /**
   * Attribute `start`: Where the fallback begins: the number of code points before it; 0 where it
   * is absent.
   */
  start(value: number): this
  /**
   * Attribute `end`: Where it ends: the number of code points up to there; the end of the text
   * where it is absent.
   */
  end(value: number): this
  add(...content: Content): this
  build(): FallbackBody
}
