// Code generated from schemas/xep-0386/bind2.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const bind2Declaration: Declaration = {
  namespace: 'urn:xmpp:bind:0',
  name: 'bind',
  section: 'XEP-0386 §3',
  fields: {
    inline: { kind: 'child', of: () => Bind2Inline },
    tag: { kind: 'childText' },
  },
  any: { contexts: ['bind2-request'], namespaces: '##other' },
}

/**
 * Among the inline features of SASL2: the server can bind in the exchange, and inline tells what
 * else can be switched on. In the authenticate element: the client asks for a resource (XEP-0386
 * §3).
 *
 * `<bind xmlns='urn:xmpp:bind:0'><inline/><tag/></bind>`
 *
 * @see [XEP-0386 §3](https://xmpp.org/extensions/xep-0386.html)
 */
export class Bind2 extends Node<{
  wire: 'urn:xmpp:bind:0 bind'
  init: Bind2Init
  in: { 'sasl2-inline': true; 'sasl2-authenticate': true }
}> {
  static override readonly declaration: Declaration = bind2Declaration
  declare static readonly builder: () => Bind2Builder
  /** Child `inline`: As a feature: what can be switched on together with binding. */
  declare readonly inline: Bind2Inline | undefined
  /**
   * Child `tag`: In a request: a short name of the software, which becomes a part of the resource
   * and so is seen by others (XEP-0386 §3.2.1).
   */
  declare readonly tag: string | undefined

  constructor(init?: Bind2Init, content?: Content<'bind2-request'>) {
    super(content)
    const v = take(bind2Declaration, init)
    this.inline = v[0]
    this.tag = v[1]
  }
}

/** What a new {@link Bind2} is made of. */
export interface Bind2Init {
  /** Child `inline`: As a feature: what can be switched on together with binding. */
  readonly inline?: NodeLike<Bind2Inline> | undefined
  /**
   * Child `tag`: In a request: a short name of the software, which becomes a part of the resource
   * and so is seen by others (XEP-0386 §3.2.1).
   */
  readonly tag?: string | undefined
}

/** Builds a {@link Bind2}. */
export interface Bind2Builder extends Builder<never> {
  /** Child `inline`: As a feature: what can be switched on together with binding. */
  inline(value: NodeLike<Bind2Inline>): this
  /**
   * Child `tag`: In a request: a short name of the software, which becomes a part of the resource
   * and so is seen by others (XEP-0386 §3.2.1).
   */
  tag(value: string): this
  /**
   * Adds content: In a request: what is to be switched on for the session, such as carbons, stream
   * management or the inactive state.
   */
  add(...content: Content<'bind2-request'>): this
  build(): Bind2
}

const bind2InlineDeclaration: Declaration = {
  namespace: 'urn:xmpp:bind:0',
  name: 'inline',
  local: true,
  section: 'XEP-0386 §3.1',
  fields: {
    features: { kind: 'childAttributes', name: 'feature', attribute: 'var', min: 1 },
  },
}

/**
 * As a feature: what can be switched on together with binding.
 *
 * `<inline xmlns='urn:xmpp:bind:0'><feature/></inline>`
 *
 * @see [XEP-0386 §3.1](https://xmpp.org/extensions/xep-0386.html)
 */
export class Bind2Inline extends Node<{
  wire: 'urn:xmpp:bind:0 inline'
  init: Bind2InlineInit
  in: object
}> {
  static override readonly declaration: Declaration = bind2InlineDeclaration
  declare static readonly builder: () => Bind2InlineBuilder
  /** Children `feature`: A protocol that can be switched on. */
  declare readonly features: readonly string[]

  constructor(init: Bind2InlineInit, content?: Content) {
    super(content)
    const v = take(bind2InlineDeclaration, init)
    this.features = v[0]
  }
}

/** What a new {@link Bind2Inline} is made of. */
export interface Bind2InlineInit {
  /** Children `feature`: A protocol that can be switched on. */
  readonly features: readonly string[]
}

/** Builds a {@link Bind2Inline}; `build()` needs `features` first. */
export interface Bind2InlineBuilder<out Missing extends string = 'features'>
  extends Builder<Missing> {
  /** Children `feature`: A protocol that can be switched on. */
  features(value: readonly string[]): Bind2InlineBuilder<Exclude<Missing, 'features'>>
  add(...content: Content): this
  build(this: Bind2InlineBuilder<never>): Bind2Inline
}

const bind2BoundDeclaration: Declaration = {
  namespace: 'urn:xmpp:bind:0',
  name: 'bound',
  section: 'XEP-0386 §3.2',
  fields: {},
  any: { contexts: ['bind2-bound'], namespaces: '##other' },
}

/**
 * In the success of SASL2: a resource is bound, the full JID being the authorization identifier. It
 * holds the answers of what was switched on (XEP-0386 §3.2).
 *
 * `<bound xmlns='urn:xmpp:bind:0'/>`
 *
 * @see [XEP-0386 §3.2](https://xmpp.org/extensions/xep-0386.html)
 */
export class Bind2Bound extends Node<{
  wire: 'urn:xmpp:bind:0 bound'
  init: Bind2BoundInit
  in: { 'sasl2-success': true }
}> {
  static override readonly declaration: Declaration = bind2BoundDeclaration
  declare static readonly builder: () => Bind2BoundBuilder

  constructor(init?: Bind2BoundInit, content?: Content<'bind2-bound'>) {
    super(content)
    take(bind2BoundDeclaration, init)
  }
}

/** What a new {@link Bind2Bound} is made of. */
export type Bind2BoundInit = Readonly<Record<string, never>>

/** Builds a {@link Bind2Bound}. */
export interface Bind2BoundBuilder extends Builder<never> {
  /**
   * Adds content: The state of the account's archive at the moment of binding (metadata of
   * XEP-0313), and answers of what was switched on, such as enabled or failed of stream management.
   */
  add(...content: Content<'bind2-bound'>): this
  build(): Bind2Bound
}
