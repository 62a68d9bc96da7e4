// Code generated from schemas/xep-0227/server-data-scram.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const serverDataScramCredentialsDeclaration: Declaration = {
  namespace: 'urn:xmpp:pie:0#scram',
  name: 'scram-credentials',
  section: 'XEP-0227 §4.3',
  fields: {
    mechanism: { kind: 'attribute', required: true },
    iterationCount: {
      kind: 'childText',
      name: 'iter-count',
      type: 'positiveInteger',
      required: true,
    },
    salt: { kind: 'childText', type: 'base64', required: true },
    serverKey: { kind: 'childText', name: 'server-key', type: 'base64', required: true },
    storedKey: { kind: 'childText', name: 'stored-key', type: 'base64', required: true },
  },
}

/**
 * The keys for one mechanism; of each at most one for a user (XEP-0227 §4.3).
 *
 * `<scram-credentials xmlns='urn:xmpp:pie:0#scram' …><iter-count/><salt/><server-key/><stored-key/></scram-credentials>`
 *
 * @see [XEP-0227 §4.3](https://xmpp.org/extensions/xep-0227.html)
 */
export class ServerDataScramCredentials extends Node<{
  wire: 'urn:xmpp:pie:0#scram scram-credentials'
  init: ServerDataScramCredentialsInit
  in: object
}> {
  static override readonly declaration: Declaration = serverDataScramCredentialsDeclaration
  declare static readonly builder: () => ServerDataScramCredentialsBuilder
  /** Attribute `mechanism`, required: The mechanism without -PLUS, such as SCRAM-SHA-1. */
  declare readonly mechanism: string
  /** Child `iter-count`, required: How many times the password was hashed. */
  declare readonly iterationCount: number | bigint
  /** Child `salt`, required: The salt, in base64. */
  declare readonly salt: Uint8Array
  /** Child `server-key`, required: The key that proves the server, in base64. */
  declare readonly serverKey: Uint8Array
  /** Child `stored-key`, required: The hash of the key that proves the client, in base64. */
  declare readonly storedKey: Uint8Array

  constructor(init: ServerDataScramCredentialsInit, content?: Content) {
    super(content)
    const v = take(serverDataScramCredentialsDeclaration, init)
    this.mechanism = v[0]
    this.iterationCount = v[1]
    this.salt = v[2]
    this.serverKey = v[3]
    this.storedKey = v[4]
  }
}

/** What a new {@link ServerDataScramCredentials} is made of. */
export interface ServerDataScramCredentialsInit {
  /** Attribute `mechanism`, required: The mechanism without -PLUS, such as SCRAM-SHA-1. */
  readonly mechanism: string
  /** Child `iter-count`, required: How many times the password was hashed. */
  readonly iterationCount: number | bigint
  /** Child `salt`, required: The salt, in base64. */
  readonly salt: Uint8Array
  /** Child `server-key`, required: The key that proves the server, in base64. */
  readonly serverKey: Uint8Array
  /** Child `stored-key`, required: The hash of the key that proves the client, in base64. */
  readonly storedKey: Uint8Array
}

/**
 * Builds a {@link ServerDataScramCredentials}; `build()` needs `mechanism`, `iterationCount`,
 * `salt`, `serverKey`, `storedKey` first.
 */
export interface ServerDataScramCredentialsBuilder<
  out Missing extends string = 'mechanism' | 'iterationCount' | 'salt' | 'serverKey' | 'storedKey',
> extends Builder<Missing> {
  /** Attribute `mechanism`, required: The mechanism without -PLUS, such as SCRAM-SHA-1. */
  mechanism(value: string): ServerDataScramCredentialsBuilder<Exclude<Missing, 'mechanism'>>
  /** Child `iter-count`, required: How many times the password was hashed. */
  iterationCount(
    value: number | bigint,
  ): ServerDataScramCredentialsBuilder<Exclude<Missing, 'iterationCount'>>
  /** Child `salt`, required: The salt, in base64. */
  salt(value: Uint8Array): ServerDataScramCredentialsBuilder<Exclude<Missing, 'salt'>>
  /** Child `server-key`, required: The key that proves the server, in base64. */
  serverKey(value: Uint8Array): ServerDataScramCredentialsBuilder<Exclude<Missing, 'serverKey'>>
  /** Child `stored-key`, required: The hash of the key that proves the client, in base64. */
  storedKey(value: Uint8Array): ServerDataScramCredentialsBuilder<Exclude<Missing, 'storedKey'>>
  add(...content: Content): this
  build(this: ServerDataScramCredentialsBuilder<never>): ServerDataScramCredentials
}
