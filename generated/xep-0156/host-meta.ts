// Code generated from schemas/xep-0156/host-meta.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'

const hostMetaDeclaration: Declaration = {
  namespace: 'http://docs.oasis-open.org/ns/xri/xrd-1.0',
  name: 'XRD',
  section: 'XEP-0156 §2',
  fields: {
    expires: { kind: 'childText', name: 'Expires', type: 'dateTime' },
    subject: { kind: 'childText', name: 'Subject', type: 'uri' },
    aliases: { kind: 'childTexts', name: 'Alias', type: 'uri' },
    properties: { kind: 'children', of: () => HostMetaProperty },
    links: { kind: 'children', of: () => HostMetaLink },
  },
  any: { namespaces: '##other' },
}

/**
 * The document at /.well-known/host-meta: what the domain says of itself, as links. Fetch it over
 * HTTPS only (XEP-0156 §2.2).
 *
 * `<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'><Expires/><Subject/><Alias/><Property/><Link/></XRD>`
 *
 * @see [XEP-0156 §2](https://xmpp.org/extensions/xep-0156.html)
 */
export class HostMeta extends Node<{
  wire: 'http://docs.oasis-open.org/ns/xri/xrd-1.0 XRD'
  init: HostMetaInit
  in: object
}> {
  static override readonly declaration: Declaration = hostMetaDeclaration
  declare static readonly builder: () => HostMetaBuilder
  /** Child `Expires`: When the document is out of date and has to be fetched again. */
  declare readonly expires: Date | undefined
  /**
   * Child `Subject`: What the document describes, as a URI; a host-meta document usually has none.
   */
  declare readonly subject: string | undefined
  /** Children `Alias`: Another URI of the subject. */
  declare readonly aliases: readonly string[]
  /** Children `Property`: A statement about the subject. */
  declare readonly properties: readonly HostMetaProperty[]
  /**
   * Children `Link`: A link of the domain to a resource, such as a way to connect. Their order
   * means nothing (XEP-0156 §2.2).
   */
  declare readonly links: readonly HostMetaLink[]

  constructor(init?: HostMetaInit, content?: Content) {
    super(content)
    const v = take(hostMetaDeclaration, init)
    this.expires = v[0]
    this.subject = v[1]
    this.aliases = v[2]
    this.properties = v[3]
    this.links = v[4]
  }
}

/** What a new {@link HostMeta} is made of. */
export interface HostMetaInit {
  /** Child `Expires`: When the document is out of date and has to be fetched again. */
  readonly expires?: Date | undefined
  /**
   * Child `Subject`: What the document describes, as a URI; a host-meta document usually has none.
   */
  readonly subject?: string | undefined
  /** Children `Alias`: Another URI of the subject. */
  readonly aliases?: readonly string[] | undefined
  /** Children `Property`: A statement about the subject. */
  readonly properties?: readonly NodeLike<HostMetaProperty>[] | undefined
  /**
   * Children `Link`: A link of the domain to a resource, such as a way to connect. Their order
   * means nothing (XEP-0156 §2.2).
   */
  readonly links?: readonly NodeLike<HostMetaLink>[] | undefined
}

/** Builds a {@link HostMeta}. */
export interface HostMetaBuilder extends Builder<never> {
  /** Child `Expires`: When the document is out of date and has to be fetched again. */
  expires(value: Date): this
  /**
   * Child `Subject`: What the document describes, as a URI; a host-meta document usually has none.
   */
  subject(value: string): this
  /** Children `Alias`: Another URI of the subject. */
  aliases(value: readonly string[]): this
  /** Children `Property`: A statement about the subject. */
  properties(value: readonly NodeLike<HostMetaProperty>[]): this
  /**
   * Children `Link`: A link of the domain to a resource, such as a way to connect. Their order
   * means nothing (XEP-0156 §2.2).
   */
  links(value: readonly NodeLike<HostMetaLink>[]): this
  /** Adds content: Extensions of the document, such as a signature. */
  add(...content: Content): this
  build(): HostMeta
}

const hostMetaLinkDeclaration: Declaration = {
  namespace: 'http://docs.oasis-open.org/ns/xri/xrd-1.0',
  name: 'Link',
  local: true,
  section: 'XEP-0156 §2.1',
  fields: {
    rel: { kind: 'attribute', type: 'uri' },
    type: { kind: 'attribute' },
    href: { kind: 'attribute', type: 'uri' },
    template: { kind: 'attribute' },
    titles: { kind: 'texts', name: 'Title' },
    title: { kind: 'shortcut', of: 'titles' },
    properties: { kind: 'children', of: () => HostMetaProperty },
  },
  any: { namespaces: '##other' },
}

/**
 * A link of the domain to a resource, such as a way to connect. Their order means nothing (XEP-0156
 * §2.2).
 *
 * `<Link xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0' …><Title/><Property/></Link>`
 *
 * @see [XEP-0156 §2.1](https://xmpp.org/extensions/xep-0156.html)
 */
export class HostMetaLink extends Node<{
  wire: 'http://docs.oasis-open.org/ns/xri/xrd-1.0 Link'
  init: HostMetaLinkInit
  in: object
}> {
  static override readonly declaration: Declaration = hostMetaLinkDeclaration
  declare static readonly builder: () => HostMetaLinkBuilder
  /**
   * Attribute `rel`: What the link leads to, as a URI: urn:xmpp:alt-connections:websocket or
   * urn:xmpp:alt-connections:xbosh for XMPP, other values for others (XEP-0156 §2.1).
   */
  declare readonly rel: string | undefined
  /** Attribute `type`: The media type of what is there. */
  declare readonly type: string | undefined
  /**
   * Attribute `href`: The address. For XMPP only https and wss are to be followed (XEP-0156 §2.2).
   */
  declare readonly href: string | undefined
  /**
   * Attribute `template`: An address with a place to fill in, instead of href; not used by XMPP.
   */
  declare readonly template: string | undefined
  /** Children `Title`: A name of the link for people. */
  declare readonly titles: Texts
  /** Child `Title`: A name of the link for people. */
  declare readonly title: string | undefined
  /** Children `Property`: A statement about the link. */
  declare readonly properties: readonly HostMetaProperty[]

  constructor(init?: HostMetaLinkInit, content?: Content) {
    super(content)
    const v = take(hostMetaLinkDeclaration, init)
    this.rel = v[0]
    this.type = v[1]
    this.href = v[2]
    this.template = v[3]
    this.titles = v[4]
    this.title = v[5]
    this.properties = v[6]
  }
}

/** What a new {@link HostMetaLink} is made of. */
export interface HostMetaLinkInit {
  /**
   * Attribute `rel`: What the link leads to, as a URI: urn:xmpp:alt-connections:websocket or
   * urn:xmpp:alt-connections:xbosh for XMPP, other values for others (XEP-0156 §2.1).
   */
  readonly rel?: string | undefined
  /** Attribute `type`: The media type of what is there. */
  readonly type?: string | undefined
  /**
   * Attribute `href`: The address. For XMPP only https and wss are to be followed (XEP-0156 §2.2).
   */
  readonly href?: string | undefined
  /**
   * Attribute `template`: An address with a place to fill in, instead of href; not used by XMPP.
   */
  readonly template?: string | undefined
  /** Children `Title`: A name of the link for people. */
  readonly titles?: TextsLike | undefined
  /** Child `Title`: A name of the link for people. */
  readonly title?: string | undefined
  /** Children `Property`: A statement about the link. */
  readonly properties?: readonly NodeLike<HostMetaProperty>[] | undefined
}

/** Builds a {@link HostMetaLink}. */
export interface HostMetaLinkBuilder extends Builder<never> {
  /**
   * Attribute `rel`: What the link leads to, as a URI: urn:xmpp:alt-connections:websocket or
   * urn:xmpp:alt-connections:xbosh for XMPP, other values for others (XEP-0156 §2.1).
   */
  rel(value: string): this
  /** Attribute `type`: The media type of what is there. */
  type(value: string): this
  /**
   * Attribute `href`: The address. For XMPP only https and wss are to be followed (XEP-0156 §2.2).
   */
  href(value: string): this
  /**
   * Attribute `template`: An address with a place to fill in, instead of href; not used by XMPP.
   */
  template(value: string): this
  /** Children `Title`: A name of the link for people. */
  titles(value: TextsLike): this
  /** Child `Title`: A name of the link for people. */
  title(value: string): this
  /** Children `Property`: A statement about the link. */
  properties(value: readonly NodeLike<HostMetaProperty>[]): this
  /** Adds content: Extensions of the link. */
  add(...content: Content): this
  build(): HostMetaLink
}

const hostMetaPropertyDeclaration: Declaration = {
  namespace: 'http://docs.oasis-open.org/ns/xri/xrd-1.0',
  name: 'Property',
  section: 'XEP-0156 §2',
  fields: {
    type: { kind: 'attribute', type: 'uri', required: true },
    text: { kind: 'text' },
  },
}

/**
 * A statement: its type names what is said, its text is the value.
 *
 * `<Property xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0' …>…</Property>`
 *
 * @see [XEP-0156 §2](https://xmpp.org/extensions/xep-0156.html)
 */
export class HostMetaProperty extends Node<{
  wire: 'http://docs.oasis-open.org/ns/xri/xrd-1.0 Property'
  init: HostMetaPropertyInit
  in: object
}> {
  static override readonly declaration: Declaration = hostMetaPropertyDeclaration
  declare static readonly builder: () => HostMetaPropertyBuilder
  /** Attribute `type`, required: What the property says, as a URI. */
  declare readonly type: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: HostMetaPropertyInit, content?: Content) {
    super(content)
    const v = take(hostMetaPropertyDeclaration, init)
    this.type = v[0]
    this.text = v[1]
  }
}

/** What a new {@link HostMetaProperty} is made of. */
export interface HostMetaPropertyInit {
  /** Attribute `type`, required: What the property says, as a URI. */
  readonly type: string
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link HostMetaProperty}; `build()` needs `type` first. */
export interface HostMetaPropertyBuilder<out Missing extends string = 'type'>
  extends Builder<Missing> {
  /** Attribute `type`, required: What the property says, as a URI. */
  type(value: string): HostMetaPropertyBuilder<Exclude<Missing, 'type'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: HostMetaPropertyBuilder<never>): HostMetaProperty
}
