// Code generated from schemas/xep-0227/server-data.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const serverDataDeclaration: Declaration = {
  namespace: 'urn:xmpp:pie:0',
  name: 'server-data',
  section: 'XEP-0227 §4',
  fields: {
    hosts: { kind: 'children', of: () => ServerDataHost },
  },
  any: { namespaces: '##other' },
}

/**
 * The root of the file (XEP-0227 §4).
 *
 * `<server-data xmlns='urn:xmpp:pie:0'><host/></server-data>`
 *
 * @see [XEP-0227 §4](https://xmpp.org/extensions/xep-0227.html)
 */
export class ServerData extends Node<{
  wire: 'urn:xmpp:pie:0 server-data'
  init: ServerDataInit
  in: object
}> {
  static override readonly declaration: Declaration = serverDataDeclaration
  declare static readonly builder: () => ServerDataBuilder
  /** Children `host`: A virtual host. */
  declare readonly hosts: readonly ServerDataHost[]

  constructor(init?: ServerDataInit, content?: Content) {
    super(content)
    const v = take(serverDataDeclaration, init)
    this.hosts = v[0]
  }
}

/** What a new {@link ServerData} is made of. */
export interface ServerDataInit {
  /** Children `host`: A virtual host. */
  readonly hosts?: readonly NodeLike<ServerDataHost>[] | undefined
}

/** Builds a {@link ServerData}. */
export interface ServerDataBuilder extends Builder<never> {
  /** Children `host`: A virtual host. */
  hosts(value: readonly NodeLike<ServerDataHost>[]): this
  /** Adds content: A host in another file, by XInclude (XEP-0227 §5), or an extension. */
  add(...content: Content): this
  build(): ServerData
}

const serverDataHostDeclaration: Declaration = {
  namespace: 'urn:xmpp:pie:0',
  name: 'host',
  section: 'XEP-0227 §4.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    users: { kind: 'children', of: () => ServerDataUser },
  },
  any: { namespaces: '##other' },
}

/**
 * A virtual host, with its users (XEP-0227 §4.1).
 *
 * `<host xmlns='urn:xmpp:pie:0' jid='…'><user/></host>`
 *
 * @see [XEP-0227 §4.1](https://xmpp.org/extensions/xep-0227.html)
 */
export class ServerDataHost extends Node<{
  wire: 'urn:xmpp:pie:0 host'
  init: ServerDataHostInit
  in: object
}> {
  static override readonly declaration: Declaration = serverDataHostDeclaration
  declare static readonly builder: () => ServerDataHostBuilder
  /** Attribute `jid`, required: The domain. */
  declare readonly jid: Jid
  /** Children `user`: A user of the host. */
  declare readonly users: readonly ServerDataUser[]

  constructor(init: ServerDataHostInit, content?: Content) {
    super(content)
    const v = take(serverDataHostDeclaration, init)
    this.jid = v[0]
    this.users = v[1]
  }
}

/** What a new {@link ServerDataHost} is made of. */
export interface ServerDataHostInit {
  /** Attribute `jid`, required: The domain. */
  readonly jid: JidLike
  /** Children `user`: A user of the host. */
  readonly users?: readonly NodeLike<ServerDataUser>[] | undefined
}

/** Builds a {@link ServerDataHost}; `build()` needs `jid` first. */
export interface ServerDataHostBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: The domain. */
  jid(value: JidLike): ServerDataHostBuilder<Exclude<Missing, 'jid'>>
  /** Children `user`: A user of the host. */
  users(value: readonly NodeLike<ServerDataUser>[]): this
  /** Adds content: A user in another file, by XInclude (XEP-0227 §5), or an extension. */
  add(...content: Content): this
  build(this: ServerDataHostBuilder<never>): ServerDataHost
}

const serverDataUserDeclaration: Declaration = {
  namespace: 'urn:xmpp:pie:0',
  name: 'user',
  section: 'XEP-0227 §4.2',
  fields: {
    name: { kind: 'attribute', required: true },
    password: { kind: 'attribute' },
    offlineMessages: { kind: 'child', of: () => ServerDataOfflineMessages },
  },
  any: { namespaces: '##other' },
}

/**
 * A user, with what the server stores: the roster, private data, the vCard, privacy lists,
 * subscription requests, nodes of publish-subscribe and the archive, in the elements that carry
 * each on a stream (XEP-0227 §4.2).
 *
 * `<user xmlns='urn:xmpp:pie:0' name='…' password='…'><offline-messages/></user>`
 *
 * @see [XEP-0227 §4.2](https://xmpp.org/extensions/xep-0227.html)
 */
export class ServerDataUser extends Node<{
  wire: 'urn:xmpp:pie:0 user'
  init: ServerDataUserInit
  in: object
}> {
  static override readonly declaration: Declaration = serverDataUserDeclaration
  declare static readonly builder: () => ServerDataUserBuilder
  /** Attribute `name`, required: The localpart of the JID. */
  declare readonly name: string
  /** Attribute `password`: The password itself; the keys of SCRAM are safer (XEP-0227 §4.3). */
  declare readonly password: string | undefined
  /** Child `offline-messages`: The messages that wait for the user. */
  declare readonly offlineMessages: ServerDataOfflineMessages | undefined

  constructor(init: ServerDataUserInit, content?: Content) {
    super(content)
    const v = take(serverDataUserDeclaration, init)
    this.name = v[0]
    this.password = v[1]
    this.offlineMessages = v[2]
  }
}

/** What a new {@link ServerDataUser} is made of. */
export interface ServerDataUserInit {
  /** Attribute `name`, required: The localpart of the JID. */
  readonly name: string
  /** Attribute `password`: The password itself; the keys of SCRAM are safer (XEP-0227 §4.3). */
  readonly password?: string | undefined
  /** Child `offline-messages`: The messages that wait for the user. */
  readonly offlineMessages?: NodeLike<ServerDataOfflineMessages> | undefined
}

/** Builds a {@link ServerDataUser}; `build()` needs `name` first. */
export interface ServerDataUserBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required: The localpart of the JID. */
  name(value: string): ServerDataUserBuilder<Exclude<Missing, 'name'>>
  /** Attribute `password`: The password itself; the keys of SCRAM are safer (XEP-0227 §4.3). */
  password(value: string): this
  /** Child `offline-messages`: The messages that wait for the user. */
  offlineMessages(value: NodeLike<ServerDataOfflineMessages>): this
  /** Adds content: What is stored, such as roster or vCard (XEP-0227 §4.3 to §4.11). */
  add(...content: Content): this
  build(this: ServerDataUserBuilder<never>): ServerDataUser
}

const serverDataOfflineMessagesDeclaration: Declaration = {
  namespace: 'urn:xmpp:pie:0',
  name: 'offline-messages',
  section: 'XEP-0227 §4.5',
  fields: {},
  any: { namespaces: '##other' },
}

/**
 * Messages that came while the user was offline, the oldest first (XEP-0227 §4.5).
 *
 * `<offline-messages xmlns='urn:xmpp:pie:0'/>`
 *
 * @see [XEP-0227 §4.5](https://xmpp.org/extensions/xep-0227.html)
 */
export class ServerDataOfflineMessages extends Node<{
  wire: 'urn:xmpp:pie:0 offline-messages'
  init: ServerDataOfflineMessagesInit
  in: object
}> {
  static override readonly declaration: Declaration = serverDataOfflineMessagesDeclaration
  declare static readonly builder: () => ServerDataOfflineMessagesBuilder

  constructor(init?: ServerDataOfflineMessagesInit, content?: Content) {
    super(content)
    take(serverDataOfflineMessagesDeclaration, init)
  }
}

/** What a new {@link ServerDataOfflineMessages} is made of. */
export type ServerDataOfflineMessagesInit = Readonly<Record<string, never>>

/** Builds a {@link ServerDataOfflineMessages}. */
export interface ServerDataOfflineMessagesBuilder extends Builder<never> {
  /** Adds content: A message of jabber:client, with a delay that says when it came. */
  add(...content: Content): this
  build(): ServerDataOfflineMessages
}
