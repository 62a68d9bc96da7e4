// Code generated from schemas/xep-0258/security-label-catalog.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import { SecurityLabel } from './security-label.ts'

const securityLabelCatalogDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:catalog:2',
  name: 'catalog',
  section: 'XEP-0258 §4',
  fields: {
    description: { kind: 'attribute', name: 'desc' },
    from: { kind: 'attribute', type: 'jid' },
    id: { kind: 'attribute' },
    name: { kind: 'attribute' },
    restrict: { kind: 'attribute', type: 'boolean', default: 'false' },
    size: { kind: 'attribute', type: 'nonNegativeInteger' },
    to: { kind: 'attribute', type: 'jid' },
    items: { kind: 'children', of: () => SecurityLabelItem },
  },
  answers: { get: () => SecurityLabelCatalog },
}

/**
 * In a get, with to: which labels are there for that JID? The result holds them (XEP-0258 §4).
 *
 * `<catalog xmlns='urn:xmpp:sec-label:catalog:2' desc='…' …><item/></catalog>`
 *
 * @see [XEP-0258 §4](https://xmpp.org/extensions/xep-0258.html)
 */
export class SecurityLabelCatalog extends Node<{
  wire: 'urn:xmpp:sec-label:catalog:2 catalog'
  init: SecurityLabelCatalogInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: SecurityLabelCatalog }
}> {
  static override readonly declaration: Declaration = securityLabelCatalogDeclaration
  declare static readonly builder: () => SecurityLabelCatalogBuilder
  /** Attribute `desc`: What the catalogue is, in words. */
  declare readonly description: string | undefined
  /** Attribute `from`: Between servers: the user that the catalogue is for, a bare JID. */
  declare readonly from: Jid | undefined
  /** Attribute `id`: The revision of the catalogue, often a hash. */
  declare readonly id: string | undefined
  /** Attribute `name`: The name of the catalogue. */
  declare readonly name: string | undefined
  /**
   * Attribute `restrict`: Whether the user is to choose one of these and nothing else. Default:
   * `false`.
   */
  declare readonly restrict: boolean
  /** Attribute `size`: How many items there are. */
  declare readonly size: number | bigint | undefined
  /** Attribute `to`: Whom the labels are for. */
  declare readonly to: Jid | undefined
  /** Children `item`: A choice; without a label, that of sending none (XEP-0258 §4). */
  declare readonly items: readonly SecurityLabelItem[]

  constructor(init?: SecurityLabelCatalogInit, content?: Content) {
    super(content)
    const v = take(securityLabelCatalogDeclaration, init)
    this.description = v[0]
    this.from = v[1]
    this.id = v[2]
    this.name = v[3]
    this.restrict = v[4]
    this.size = v[5]
    this.to = v[6]
    this.items = v[7]
  }
}

/** What a new {@link SecurityLabelCatalog} is made of. */
export interface SecurityLabelCatalogInit {
  /** Attribute `desc`: What the catalogue is, in words. */
  readonly description?: string | undefined
  /** Attribute `from`: Between servers: the user that the catalogue is for, a bare JID. */
  readonly from?: JidLike | undefined
  /** Attribute `id`: The revision of the catalogue, often a hash. */
  readonly id?: string | undefined
  /** Attribute `name`: The name of the catalogue. */
  readonly name?: string | undefined
  /**
   * Attribute `restrict`: Whether the user is to choose one of these and nothing else. Default:
   * `false`.
   */
  readonly restrict?: boolean | undefined
  /** Attribute `size`: How many items there are. */
  readonly size?: number | bigint | undefined
  /** Attribute `to`: Whom the labels are for. */
  readonly to?: JidLike | undefined
  /** Children `item`: A choice; without a label, that of sending none (XEP-0258 §4). */
  readonly items?: readonly NodeLike<SecurityLabelItem>[] | undefined
}

/** Builds a {@link SecurityLabelCatalog}. */
export interface SecurityLabelCatalogBuilder extends Builder<never> {
  /** Attribute `desc`: What the catalogue is, in words. */
  description(value: string): this
  /** Attribute `from`: Between servers: the user that the catalogue is for, a bare JID. */
  from(value: JidLike): this
  /** Attribute `id`: The revision of the catalogue, often a hash. */
  id(value: string): this
  /** Attribute `name`: The name of the catalogue. */
  name(value: string): this
  /**
   * Attribute `restrict`: Whether the user is to choose one of these and nothing else. Default:
   * `false`.
   */
  restrict(value: boolean): this
  /** Attribute `size`: How many items there are. */
  size(value: number | bigint): this
  /** Attribute `to`: Whom the labels are for. */
  to(value: JidLike): this
  /** Children `item`: A choice; without a label, that of sending none (XEP-0258 §4). */
  items(value: readonly NodeLike<SecurityLabelItem>[]): this
  add(...content: Content): this
  build(): SecurityLabelCatalog
}

const securityLabelItemDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:catalog:2',
  name: 'item',
  local: true,
  section: 'XEP-0258 §4',
  fields: {
    default: { kind: 'attribute', type: 'boolean', default: 'false' },
    selector: { kind: 'attribute' },
    label: { kind: 'child', of: () => SecurityLabel },
  },
}

/**
 * A choice; without a label, that of sending none (XEP-0258 §4).
 *
 * `<item xmlns='urn:xmpp:sec-label:catalog:2' default='…' …><securitylabel/></item>`
 *
 * @see [XEP-0258 §4](https://xmpp.org/extensions/xep-0258.html)
 */
export class SecurityLabelItem extends Node<{
  wire: 'urn:xmpp:sec-label:catalog:2 item'
  init: SecurityLabelItemInit
  in: object
}> {
  static override readonly declaration: Declaration = securityLabelItemDeclaration
  declare static readonly builder: () => SecurityLabelItemBuilder
  /**
   * Attribute `default`: Whether it is chosen as long as the user chooses nothing; once at most.
   * Default: `false`.
   */
  declare readonly default: boolean
  /**
   * Attribute `selector`: Where it stands in a menu: the names from the top on, with | between
   * them.
   */
  declare readonly selector: string | undefined
  /** Child `securitylabel`: The label to send. */
  declare readonly label: SecurityLabel | undefined

  constructor(init?: SecurityLabelItemInit, content?: Content) {
    super(content)
    const v = take(securityLabelItemDeclaration, init)
    this.default = v[0]
    this.selector = v[1]
    this.label = v[2]
  }
}

/** What a new {@link SecurityLabelItem} is made of. */
export interface SecurityLabelItemInit {
  /**
   * Attribute `default`: Whether it is chosen as long as the user chooses nothing; once at most.
   * Default: `false`.
   */
  readonly default?: boolean | undefined
  /**
   * Attribute `selector`: Where it stands in a menu: the names from the top on, with | between
   * them.
   */
  readonly selector?: string | undefined
  /** Child `securitylabel`: The label to send. */
  readonly label?: NodeLike<SecurityLabel> | undefined
}

/** Builds a {@link SecurityLabelItem}. */
export interface SecurityLabelItemBuilder extends Builder<never> {
  /**
   * Attribute `default`: Whether it is chosen as long as the user chooses nothing; once at most.
   * Default: `false`.
   */
  default(value: boolean): this
  /**
   * Attribute `selector`: Where it stands in a menu: the names from the top on, with | between
   * them.
   */
  selector(value: string): this
  /** Child `securitylabel`: The label to send. */
  label(value: NodeLike<SecurityLabel>): this
  add(...content: Content): this
  build(): SecurityLabelItem
}
