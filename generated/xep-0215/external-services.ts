// Code generated from schemas/xep-0215/external-services.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'

/**
 * What has changed (XEP-0215 §3.1).
 *
 * - `add`: A service is new.
 * - `delete`: A service is gone.
 * - `modify`: A service is different now.
 */
export type ExternalServiceAction = 'add' | 'delete' | 'modify'

/** The values of {@link ExternalServiceAction}, in the order of the schema. */
export const externalServiceActions: readonly ExternalServiceAction[] = ['add', 'delete', 'modify']

const externalServicesDeclaration: Declaration = {
  namespace: 'urn:xmpp:extdisco:2',
  name: 'services',
  section: 'XEP-0215 §3.1',
  fields: {
    type: { kind: 'attribute' },
    services: { kind: 'children', of: () => ExternalService },
  },
  answers: { get: () => ExternalServices, set: 'empty' },
}

/**
 * In a get: which services are there? In the result: these. In a set: they have changed (XEP-0215
 * §3).
 *
 * `<services xmlns='urn:xmpp:extdisco:2' type='…'><service/></services>`
 *
 * @see [XEP-0215 §3.1](https://xmpp.org/extensions/xep-0215.html)
 */
export class ExternalServices extends Node<{
  wire: 'urn:xmpp:extdisco:2 services'
  init: ExternalServicesInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: ExternalServices; set: undefined }
}> {
  static override readonly declaration: Declaration = externalServicesDeclaration
  declare static readonly builder: () => ExternalServicesBuilder
  /** Attribute `type`: Only services of this type. */
  declare readonly type: string | undefined
  /** Children `service`: A service. */
  declare readonly services: readonly ExternalService[]

  constructor(init?: ExternalServicesInit, content?: Content) {
    super(content)
    const v = take(externalServicesDeclaration, init)
    this.type = v[0]
    this.services = v[1]
  }
}

/** What a new {@link ExternalServices} is made of. */
export interface ExternalServicesInit {
  /** Attribute `type`: Only services of this type. */
  readonly type?: string | undefined
  /** Children `service`: A service. */
  readonly services?: readonly NodeLike<ExternalService>[] | undefined
}

/** Builds a {@link ExternalServices}. */
export interface ExternalServicesBuilder extends Builder<never> {
  /** Attribute `type`: Only services of this type. */
  type(value: string): this
  /** Children `service`: A service. */
  services(value: readonly NodeLike<ExternalService>[]): this
  add(...content: Content): this
  build(): ExternalServices
}

const externalServiceCredentialsDeclaration: Declaration = {
  namespace: 'urn:xmpp:extdisco:2',
  name: 'credentials',
  section: 'XEP-0215 §3.3',
  fields: {
    services: { kind: 'children', of: () => ExternalService },
  },
  answers: { get: () => ExternalServiceCredentials },
}

/**
 * In a get: how may I use this service? In the result: so (XEP-0215 §3.3).
 *
 * `<credentials xmlns='urn:xmpp:extdisco:2'><service/></credentials>`
 *
 * @see [XEP-0215 §3.3](https://xmpp.org/extensions/xep-0215.html)
 */
export class ExternalServiceCredentials extends Node<{
  wire: 'urn:xmpp:extdisco:2 credentials'
  init: ExternalServiceCredentialsInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: ExternalServiceCredentials }
}> {
  static override readonly declaration: Declaration = externalServiceCredentialsDeclaration
  declare static readonly builder: () => ExternalServiceCredentialsBuilder
  /** Children `service`: The service. */
  declare readonly services: readonly ExternalService[]

  constructor(init?: ExternalServiceCredentialsInit, content?: Content) {
    super(content)
    const v = take(externalServiceCredentialsDeclaration, init)
    this.services = v[0]
  }
}

/** What a new {@link ExternalServiceCredentials} is made of. */
export interface ExternalServiceCredentialsInit {
  /** Children `service`: The service. */
  readonly services?: readonly NodeLike<ExternalService>[] | undefined
}

/** Builds a {@link ExternalServiceCredentials}. */
export interface ExternalServiceCredentialsBuilder extends Builder<never> {
  /** Children `service`: The service. */
  services(value: readonly NodeLike<ExternalService>[]): this
  add(...content: Content): this
  build(): ExternalServiceCredentials
}

const externalServiceDeclaration: Declaration = {
  namespace: 'urn:xmpp:extdisco:2',
  name: 'service',
  section: 'XEP-0215 §3.1',
  fields: {
    action: { kind: 'attribute', type: 'token', values: externalServiceActions, default: 'add' },
    expires: { kind: 'attribute', type: 'dateTime' },
    host: { kind: 'attribute', required: true },
    name: { kind: 'attribute' },
    password: { kind: 'attribute' },
    port: { kind: 'attribute', type: 'unsignedShort' },
    restricted: { kind: 'attribute', type: 'boolean' },
    transport: { kind: 'attribute' },
    type: { kind: 'attribute', required: true },
    userName: { kind: 'attribute', name: 'username' },
    form: { kind: 'child', of: () => DataForm },
  },
}

/**
 * A service and how to reach it (XEP-0215 §3.1).
 *
 * `<service xmlns='urn:xmpp:extdisco:2' action='…' expires='…' …><x/></service>`
 *
 * @see [XEP-0215 §3.1](https://xmpp.org/extensions/xep-0215.html)
 */
export class ExternalService extends Node<{
  wire: 'urn:xmpp:extdisco:2 service'
  init: ExternalServiceInit
  in: object
}> {
  static override readonly declaration: Declaration = externalServiceDeclaration
  declare static readonly builder: () => ExternalServiceBuilder
  /**
   * Attribute `action`: In a set: what has changed. Default: `add`. One of `add`, `delete`,
   * `modify`.
   */
  declare readonly action: ExternalServiceAction
  /** Attribute `expires`: When the credentials end. */
  declare readonly expires: Date | undefined
  /** Attribute `host`, required: The address or host name. */
  declare readonly host: string
  /** Attribute `name`: Its name for people. */
  declare readonly name: string | undefined
  /** Attribute `password`: The password for it. */
  declare readonly password: string | undefined
  /** Attribute `port`: The port. */
  declare readonly port: number | undefined
  /** Attribute `restricted`: Whether it needs credentials. */
  declare readonly restricted: boolean | undefined
  /** Attribute `transport`: The protocol under it, usually udp or tcp. */
  declare readonly transport: string | undefined
  /** Attribute `type`, required: What it is, such as stun or turn. */
  declare readonly type: string
  /** Attribute `username`: The user name for it. */
  declare readonly userName: string | undefined
  /** Child `x`: More about it, as a form. */
  declare readonly form: DataForm | undefined

  constructor(init: ExternalServiceInit, content?: Content) {
    super(content)
    const v = take(externalServiceDeclaration, init)
    this.action = v[0]
    this.expires = v[1]
    this.host = v[2]
    this.name = v[3]
    this.password = v[4]
    this.port = v[5]
    this.restricted = v[6]
    this.transport = v[7]
    this.type = v[8]
    this.userName = v[9]
    this.form = v[10]
  }
}

/** What a new {@link ExternalService} is made of. */
export interface ExternalServiceInit {
  /**
   * Attribute `action`: In a set: what has changed. Default: `add`. One of `add`, `delete`,
   * `modify`.
   */
  readonly action?: ExternalServiceAction | undefined
  /** Attribute `expires`: When the credentials end. */
  readonly expires?: Date | undefined
  /** Attribute `host`, required: The address or host name. */
  readonly host: string
  /** Attribute `name`: Its name for people. */
  readonly name?: string | undefined
  /** Attribute `password`: The password for it. */
  readonly password?: string | undefined
  /** Attribute `port`: The port. */
  readonly port?: number | undefined
  /** Attribute `restricted`: Whether it needs credentials. */
  readonly restricted?: boolean | undefined
  /** Attribute `transport`: The protocol under it, usually udp or tcp. */
  readonly transport?: string | undefined
  /** Attribute `type`, required: What it is, such as stun or turn. */
  readonly type: string
  /** Attribute `username`: The user name for it. */
  readonly userName?: string | undefined
  /** Child `x`: More about it, as a form. */
  readonly form?: NodeLike<DataForm> | undefined
}

/** Builds a {@link ExternalService}; `build()` needs `host`, `type` first. */
export interface ExternalServiceBuilder<out Missing extends string = 'host' | 'type'>
  extends Builder<Missing> {
  /**
   * Attribute `action`: In a set: what has changed. Default: `add`. One of `add`, `delete`,
   * `modify`.
   */
  action(value: ExternalServiceAction): this
  /** Attribute `expires`: When the credentials end. */
  expires(value: Date): this
  /** Attribute `host`, required: The address or host name. */
  host(value: string): ExternalServiceBuilder<Exclude<Missing, 'host'>>
  /** Attribute `name`: Its name for people. */
  name(value: string): this
  /** Attribute `password`: The password for it. */
  password(value: string): this
  /** Attribute `port`: The port. */
  port(value: number): this
  /** Attribute `restricted`: Whether it needs credentials. */
  restricted(value: boolean): this
  /** Attribute `transport`: The protocol under it, usually udp or tcp. */
  transport(value: string): this
  /** Attribute `type`, required: What it is, such as stun or turn. */
  type(value: string): ExternalServiceBuilder<Exclude<Missing, 'type'>>
  /** Attribute `username`: The user name for it. */
  userName(value: string): this
  /** Child `x`: More about it, as a form. */
  form(value: NodeLike<DataForm>): this
  add(...content: Content): this
  build(this: ExternalServiceBuilder<never>): ExternalService
}
