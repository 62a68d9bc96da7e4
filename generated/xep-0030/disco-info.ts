// Code generated from schemas/xep-0030/disco-info.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const discoInfoDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/disco#info',
  name: 'query',
  section: 'XEP-0030 §3.1',
  fields: {
    node: { kind: 'attribute' },
    identities: { kind: 'children', of: () => DiscoIdentity },
    features: { kind: 'childAttributes', name: 'feature', attribute: 'var' },
  },
  any: { namespaces: '##other' },
  answers: { get: () => DiscoInfo },
}

/**
 * In a get, empty: what are you, and what can you do? In the result: at least one identity and the
 * supported features, disco#info itself among them (XEP-0030 §3.1).
 *
 * `<query xmlns='http://jabber.org/protocol/disco#info' …><identity/><feature/></query>`
 *
 * @see [XEP-0030 §3.1](https://xmpp.org/extensions/xep-0030.html)
 */
export class DiscoInfo extends Node<{
  wire: 'http://jabber.org/protocol/disco#info query'
  init: DiscoInfoInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: DiscoInfo }
}> {
  static override readonly declaration: Declaration = discoInfoDeclaration
  declare static readonly builder: () => DiscoInfoBuilder
  /**
   * Attribute `node`: Asks about a part of the entity that has no address of its own, such as a
   * command or a set of capabilities; the answer repeats it. Its value means something to the
   * entity only.
   */
  declare readonly node: string | undefined
  /**
   * Children `identity`: One thing that the entity is, such as a client on a phone or a conference
   * service. An entity may be several at once; the same category and type may be repeated with
   * names in different languages.
   */
  declare readonly identities: readonly DiscoIdentity[]
  /**
   * Children `feature`: A protocol that the entity supports, mostly by its XML namespace. Names are
   * compared character by character; each stands once.
   */
  declare readonly features: readonly string[]

  constructor(init?: DiscoInfoInit, content?: Content) {
    super(content)
    const v = take(discoInfoDeclaration, init)
    this.node = v[0]
    this.identities = v[1]
    this.features = v[2]
  }
}

/** What a new {@link DiscoInfo} is made of. */
export interface DiscoInfoInit {
  /**
   * Attribute `node`: Asks about a part of the entity that has no address of its own, such as a
   * command or a set of capabilities; the answer repeats it. Its value means something to the
   * entity only.
   */
  readonly node?: string | undefined
  /**
   * Children `identity`: One thing that the entity is, such as a client on a phone or a conference
   * service. An entity may be several at once; the same category and type may be repeated with
   * names in different languages.
   */
  readonly identities?: readonly NodeLike<DiscoIdentity>[] | undefined
  /**
   * Children `feature`: A protocol that the entity supports, mostly by its XML namespace. Names are
   * compared character by character; each stands once.
   */
  readonly features?: readonly string[] | undefined
}

/** Builds a {@link DiscoInfo}. */
export interface DiscoInfoBuilder extends Builder<never> {
  /**
   * Attribute `node`: Asks about a part of the entity that has no address of its own, such as a
   * command or a set of capabilities; the answer repeats it. Its value means something to the
   * entity only.
   */
  node(value: string): this
  /**
   * Children `identity`: One thing that the entity is, such as a client on a phone or a conference
   * service. An entity may be several at once; the same category and type may be repeated with
   * names in different languages.
   */
  identities(value: readonly NodeLike<DiscoIdentity>[]): this
  /**
   * Children `feature`: A protocol that the entity supports, mostly by its XML namespace. Names are
   * compared character by character; each stands once.
   */
  features(value: readonly string[]): this
  /**
   * Adds content: More about the entity, usually data forms whose FORM_TYPE says what they describe
   * (XEP-0128), such as the software version or the limits of a service.
   */
  add(...content: Content): this
  build(): DiscoInfo
}

const discoIdentityDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/disco#info',
  name: 'identity',
  local: true,
  section: 'XEP-0030 §3.1',
  fields: {
    category: { kind: 'attribute', facets: { minLength: 1 }, required: true },
    type: { kind: 'attribute', facets: { minLength: 1 }, required: true },
    name: { kind: 'attribute' },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
}

/**
 * One thing that the entity is, such as a client on a phone or a conference service. An entity may
 * be several at once; the same category and type may be repeated with names in different languages.
 *
 * `<identity xmlns='http://jabber.org/protocol/disco#info' …/>`
 *
 * @see [XEP-0030 §3.1](https://xmpp.org/extensions/xep-0030.html)
 */
export class DiscoIdentity extends Node<{
  wire: 'http://jabber.org/protocol/disco#info identity'
  init: DiscoIdentityInit
  in: object
}> {
  static override readonly declaration: Declaration = discoIdentityDeclaration
  declare static readonly builder: () => DiscoIdentityBuilder
  /**
   * Attribute `category`, required: The general class, such as server, client, gateway, conference
   * or directory, from the registry of service discovery identities.
   */
  declare readonly category: string
  /**
   * Attribute `type`, required: The kind within the category, such as im for a server, pc or phone
   * for a client, text for a conference, from the same registry.
   */
  declare readonly type: string
  /** Attribute `name`: A name for people, such as that of the software or the room. */
  declare readonly name: string | undefined
  /** Attribute `xml:lang`: The language of the name. */
  declare readonly lang: string | undefined

  constructor(init: DiscoIdentityInit, content?: Content) {
    super(content)
    const v = take(discoIdentityDeclaration, init)
    this.category = v[0]
    this.type = v[1]
    this.name = v[2]
    this.lang = v[3]
  }
}

/** What a new {@link DiscoIdentity} is made of. */
export interface DiscoIdentityInit {
  /**
   * Attribute `category`, required: The general class, such as server, client, gateway, conference
   * or directory, from the registry of service discovery identities.
   */
  readonly category: string
  /**
   * Attribute `type`, required: The kind within the category, such as im for a server, pc or phone
   * for a client, text for a conference, from the same registry.
   */
  readonly type: string
  /** Attribute `name`: A name for people, such as that of the software or the room. */
  readonly name?: string | undefined
  /** Attribute `xml:lang`: The language of the name. */
  readonly lang?: string | undefined
}

/** Builds a {@link DiscoIdentity}; `build()` needs `category`, `type` first. */
export interface DiscoIdentityBuilder<out Missing extends string = 'category' | 'type'>
  extends Builder<Missing> {
  /**
   * Attribute `category`, required: The general class, such as server, client, gateway, conference
   * or directory, from the registry of service discovery identities.
   */
  category(value: string): DiscoIdentityBuilder<Exclude<Missing, 'category'>>
  /**
   * Attribute `type`, required: The kind within the category, such as im for a server, pc or phone
   * for a client, text for a conference, from the same registry.
   */
  type(value: string): DiscoIdentityBuilder<Exclude<Missing, 'type'>>
  /** Attribute `name`: A name for people, such as that of the software or the room. */
  name(value: string): this
  /** Attribute `xml:lang`: The language of the name. */
  lang(value: string): this
  add(...content: Content): this
  build(this: DiscoIdentityBuilder<never>): DiscoIdentity
}
