// Code generated from schemas/xep-0384/axolotl.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const axolotlEncryptedDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'encrypted',
  fields: {
    header: { kind: 'child', of: () => AxolotlHeader, required: true },
    payload: { kind: 'childText', type: 'base64' },
  },
}

/**
 * An encrypted body, or a message that only keeps sessions going.
 *
 * `<encrypted xmlns='eu.siacs.conversations.axolotl'><header/><payload/></encrypted>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlEncrypted extends Node<{
  wire: 'eu.siacs.conversations.axolotl encrypted'
  init: AxolotlEncryptedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = axolotlEncryptedDeclaration
  declare static readonly builder: () => AxolotlEncryptedBuilder
  /** Child `header`, required: Who encrypted, and the key for each device. */
  declare readonly header: AxolotlHeader
  /** Child `payload`: The encrypted body, in base64; absent where only a key is sent. */
  declare readonly payload: Uint8Array | undefined

  constructor(init: AxolotlEncryptedInit, content?: Content) {
    super(content)
    const v = take(axolotlEncryptedDeclaration, init)
    this.header = v[0]
    this.payload = v[1]
  }
}

/** What a new {@link AxolotlEncrypted} is made of. */
export interface AxolotlEncryptedInit {
  /** Child `header`, required: Who encrypted, and the key for each device. */
  readonly header: NodeLike<AxolotlHeader>
  /** Child `payload`: The encrypted body, in base64; absent where only a key is sent. */
  readonly payload?: Uint8Array | undefined
}

/** Builds a {@link AxolotlEncrypted}; `build()` needs `header` first. */
export interface AxolotlEncryptedBuilder<out Missing extends string = 'header'>
  extends Builder<Missing> {
  /** Child `header`, required: Who encrypted, and the key for each device. */
  header(value: NodeLike<AxolotlHeader>): AxolotlEncryptedBuilder<Exclude<Missing, 'header'>>
  /** Child `payload`: The encrypted body, in base64; absent where only a key is sent. */
  payload(value: Uint8Array): this
  add(...content: Content): this
  build(this: AxolotlEncryptedBuilder<never>): AxolotlEncrypted
}

const axolotlHeaderDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'header',
  local: true,
  fields: {
    sid: { kind: 'attribute', type: 'unsignedInt', required: true },
    keys: { kind: 'children', of: () => AxolotlKey },
    iv: { kind: 'childText', type: 'base64' },
  },
}

/**
 * Who encrypted, and the key for each device.
 *
 * `<header xmlns='eu.siacs.conversations.axolotl' sid='…'><key/><iv/></header>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlHeader extends Node<{
  wire: 'eu.siacs.conversations.axolotl header'
  init: AxolotlHeaderInit
  in: object
}> {
  static override readonly declaration: Declaration = axolotlHeaderDeclaration
  declare static readonly builder: () => AxolotlHeaderBuilder
  /** Attribute `sid`, required: The device that sent it. */
  declare readonly sid: number
  /**
   * Children `key`: The key of the body and its check, encrypted for one device in the session with
   * it.
   */
  declare readonly keys: readonly AxolotlKey[]
  /** Child `iv`: The initialization vector of the body, in base64. */
  declare readonly iv: Uint8Array | undefined

  constructor(init: AxolotlHeaderInit, content?: Content) {
    super(content)
    const v = take(axolotlHeaderDeclaration, init)
    this.sid = v[0]
    this.keys = v[1]
    this.iv = v[2]
  }
}

/** What a new {@link AxolotlHeader} is made of. */
export interface AxolotlHeaderInit {
  /** Attribute `sid`, required: The device that sent it. */
  readonly sid: number
  /**
   * Children `key`: The key of the body and its check, encrypted for one device in the session with
   * it.
   */
  readonly keys?: readonly NodeLike<AxolotlKey>[] | undefined
  /** Child `iv`: The initialization vector of the body, in base64. */
  readonly iv?: Uint8Array | undefined
}

/** Builds a {@link AxolotlHeader}; `build()` needs `sid` first. */
export interface AxolotlHeaderBuilder<out Missing extends string = 'sid'> extends Builder<Missing> {
  /** Attribute `sid`, required: The device that sent it. */
  sid(value: number): AxolotlHeaderBuilder<Exclude<Missing, 'sid'>>
  /**
   * Children `key`: The key of the body and its check, encrypted for one device in the session with
   * it.
   */
  keys(value: readonly NodeLike<AxolotlKey>[]): this
  /** Child `iv`: The initialization vector of the body, in base64. */
  iv(value: Uint8Array): this
  add(...content: Content): this
  build(this: AxolotlHeaderBuilder<never>): AxolotlHeader
}

const axolotlKeyDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'key',
  local: true,
  fields: {
    preKey: { kind: 'attribute', name: 'prekey', type: 'boolean', default: 'false' },
    rid: { kind: 'attribute', type: 'unsignedInt', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The key of the body and its check, encrypted for one device in the session with it.
 *
 * `<key xmlns='eu.siacs.conversations.axolotl' prekey='…' …>…</key>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlKey extends Node<{
  wire: 'eu.siacs.conversations.axolotl key'
  init: AxolotlKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = axolotlKeyDeclaration
  declare static readonly builder: () => AxolotlKeyBuilder
  /**
   * Attribute `prekey`: Whether it is the first in its session, so that it holds a key exchange
   * too. Default: `false`.
   */
  declare readonly preKey: boolean
  /** Attribute `rid`, required: The device that it is for. */
  declare readonly rid: number
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: AxolotlKeyInit, content?: Content) {
    super(content)
    const v = take(axolotlKeyDeclaration, init)
    this.preKey = v[0]
    this.rid = v[1]
    this.text = v[2]
  }
}

/** What a new {@link AxolotlKey} is made of. */
export interface AxolotlKeyInit {
  /**
   * Attribute `prekey`: Whether it is the first in its session, so that it holds a key exchange
   * too. Default: `false`.
   */
  readonly preKey?: boolean | undefined
  /** Attribute `rid`, required: The device that it is for. */
  readonly rid: number
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link AxolotlKey}; `build()` needs `rid` first. */
export interface AxolotlKeyBuilder<out Missing extends string = 'rid'> extends Builder<Missing> {
  /**
   * Attribute `prekey`: Whether it is the first in its session, so that it holds a key exchange
   * too. Default: `false`.
   */
  preKey(value: boolean): this
  /** Attribute `rid`, required: The device that it is for. */
  rid(value: number): AxolotlKeyBuilder<Exclude<Missing, 'rid'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: AxolotlKeyBuilder<never>): AxolotlKey
}

const axolotlDeviceListDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'list',
  fields: {
    devices: { kind: 'children', of: () => AxolotlDevice },
  },
}

/**
 * The devices of an account, in the node eu.siacs.conversations.axolotl.devicelist.
 *
 * `<list xmlns='eu.siacs.conversations.axolotl'><device/></list>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlDeviceList extends Node<{
  wire: 'eu.siacs.conversations.axolotl list'
  init: AxolotlDeviceListInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = axolotlDeviceListDeclaration
  declare static readonly builder: () => AxolotlDeviceListBuilder
  /** Children `device`: A device. */
  declare readonly devices: readonly AxolotlDevice[]

  constructor(init?: AxolotlDeviceListInit, content?: Content) {
    super(content)
    const v = take(axolotlDeviceListDeclaration, init)
    this.devices = v[0]
  }
}

/** What a new {@link AxolotlDeviceList} is made of. */
export interface AxolotlDeviceListInit {
  /** Children `device`: A device. */
  readonly devices?: readonly NodeLike<AxolotlDevice>[] | undefined
}

/** Builds a {@link AxolotlDeviceList}. */
export interface AxolotlDeviceListBuilder extends Builder<never> {
  /** Children `device`: A device. */
  devices(value: readonly NodeLike<AxolotlDevice>[]): this
  add(...content: Content): this
  build(): AxolotlDeviceList
}

const axolotlDeviceDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'device',
  local: true,
  fields: {
    id: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
}

/**
 * A device.
 *
 * `<device xmlns='eu.siacs.conversations.axolotl' id='…'/>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlDevice extends Node<{
  wire: 'eu.siacs.conversations.axolotl device'
  init: AxolotlDeviceInit
  in: object
}> {
  static override readonly declaration: Declaration = axolotlDeviceDeclaration
  declare static readonly builder: () => AxolotlDeviceBuilder
  /** Attribute `id`, required: Its number, chosen at random. */
  declare readonly id: number

  constructor(init: AxolotlDeviceInit, content?: Content) {
    super(content)
    const v = take(axolotlDeviceDeclaration, init)
    this.id = v[0]
  }
}

/** What a new {@link AxolotlDevice} is made of. */
export interface AxolotlDeviceInit {
  /** Attribute `id`, required: Its number, chosen at random. */
  readonly id: number
}

/** Builds a {@link AxolotlDevice}; `build()` needs `id` first. */
export interface AxolotlDeviceBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: Its number, chosen at random. */
  id(value: number): AxolotlDeviceBuilder<Exclude<Missing, 'id'>>
  add(...content: Content): this
  build(this: AxolotlDeviceBuilder<never>): AxolotlDevice
}

const axolotlBundleDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'bundle',
  fields: {
    signedPreKey: { kind: 'child', of: () => AxolotlSignedPreKey, required: true },
    signedPreKeySignature: { kind: 'childText', type: 'base64', required: true },
    identityKey: { kind: 'childText', type: 'base64', required: true },
    preKeys: { kind: 'child', of: () => AxolotlPreKeys, required: true },
  },
}

/**
 * The public keys of a device, in the node eu.siacs.conversations.axolotl.bundles with a colon and
 * the number of the device.
 *
 * `<bundle xmlns='eu.siacs.conversations.axolotl'><signedPreKeyPublic/><signedPreKeySignature/><identityKey/>…</bundle>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlBundle extends Node<{
  wire: 'eu.siacs.conversations.axolotl bundle'
  init: AxolotlBundleInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = axolotlBundleDeclaration
  declare static readonly builder: () => AxolotlBundleBuilder
  /** Child `signedPreKeyPublic`, required: The signed key, changed from time to time. */
  declare readonly signedPreKey: AxolotlSignedPreKey
  /** Child `signedPreKeySignature`, required: The signature of the signed key. */
  declare readonly signedPreKeySignature: Uint8Array
  /**
   * Child `identityKey`, required: The key that the device is known by, to be trusted by people.
   */
  declare readonly identityKey: Uint8Array
  /** Child `prekeys`, required: Keys that are used once each. */
  declare readonly preKeys: AxolotlPreKeys

  constructor(init: AxolotlBundleInit, content?: Content) {
    super(content)
    const v = take(axolotlBundleDeclaration, init)
    this.signedPreKey = v[0]
    this.signedPreKeySignature = v[1]
    this.identityKey = v[2]
    this.preKeys = v[3]
  }
}

/** What a new {@link AxolotlBundle} is made of. */
export interface AxolotlBundleInit {
  /** Child `signedPreKeyPublic`, required: The signed key, changed from time to time. */
  readonly signedPreKey: NodeLike<AxolotlSignedPreKey>
  /** Child `signedPreKeySignature`, required: The signature of the signed key. */
  readonly signedPreKeySignature: Uint8Array
  /**
   * Child `identityKey`, required: The key that the device is known by, to be trusted by people.
   */
  readonly identityKey: Uint8Array
  /** Child `prekeys`, required: Keys that are used once each. */
  readonly preKeys: NodeLike<AxolotlPreKeys>
}

/**
 * Builds a {@link AxolotlBundle}; `build()` needs `signedPreKey`, `signedPreKeySignature`,
 * `identityKey`, `preKeys` first.
 */
export interface AxolotlBundleBuilder<
  out Missing extends string = 'signedPreKey' | 'signedPreKeySignature' | 'identityKey' | 'preKeys',
> extends Builder<Missing> {
  /** Child `signedPreKeyPublic`, required: The signed key, changed from time to time. */
  signedPreKey(
    value: NodeLike<AxolotlSignedPreKey>,
  ): AxolotlBundleBuilder<Exclude<Missing, 'signedPreKey'>>
  /** Child `signedPreKeySignature`, required: The signature of the signed key. */
  signedPreKeySignature(
    value: Uint8Array,
  ): AxolotlBundleBuilder<Exclude<Missing, 'signedPreKeySignature'>>
  /**
   * Child `identityKey`, required: The key that the device is known by, to be trusted by people.
   */
  identityKey(value: Uint8Array): AxolotlBundleBuilder<Exclude<Missing, 'identityKey'>>
  /** Child `prekeys`, required: Keys that are used once each. */
  preKeys(value: NodeLike<AxolotlPreKeys>): AxolotlBundleBuilder<Exclude<Missing, 'preKeys'>>
  add(...content: Content): this
  build(this: AxolotlBundleBuilder<never>): AxolotlBundle
}

const axolotlSignedPreKeyDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'signedPreKeyPublic',
  local: true,
  fields: {
    id: { kind: 'attribute', name: 'signedPreKeyId', type: 'unsignedInt', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The signed key, changed from time to time.
 *
 * `<signedPreKeyPublic xmlns='eu.siacs.conversations.axolotl' …>…</signedPreKeyPublic>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlSignedPreKey extends Node<{
  wire: 'eu.siacs.conversations.axolotl signedPreKeyPublic'
  init: AxolotlSignedPreKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = axolotlSignedPreKeyDeclaration
  declare static readonly builder: () => AxolotlSignedPreKeyBuilder
  /** Attribute `signedPreKeyId`, required: Its number. */
  declare readonly id: number
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: AxolotlSignedPreKeyInit, content?: Content) {
    super(content)
    const v = take(axolotlSignedPreKeyDeclaration, init)
    this.id = v[0]
    this.text = v[1]
  }
}

/** What a new {@link AxolotlSignedPreKey} is made of. */
export interface AxolotlSignedPreKeyInit {
  /** Attribute `signedPreKeyId`, required: Its number. */
  readonly id: number
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link AxolotlSignedPreKey}; `build()` needs `id` first. */
export interface AxolotlSignedPreKeyBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `signedPreKeyId`, required: Its number. */
  id(value: number): AxolotlSignedPreKeyBuilder<Exclude<Missing, 'id'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: AxolotlSignedPreKeyBuilder<never>): AxolotlSignedPreKey
}

const axolotlPreKeysDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'prekeys',
  local: true,
  fields: {
    preKeys: { kind: 'children', of: () => AxolotlPreKey, min: 1 },
  },
}

/**
 * Keys that are used once each.
 *
 * `<prekeys xmlns='eu.siacs.conversations.axolotl'><preKeyPublic/></prekeys>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlPreKeys extends Node<{
  wire: 'eu.siacs.conversations.axolotl prekeys'
  init: AxolotlPreKeysInit
  in: object
}> {
  static override readonly declaration: Declaration = axolotlPreKeysDeclaration
  declare static readonly builder: () => AxolotlPreKeysBuilder
  /** Children `preKeyPublic`: A key, of about a hundred; take one at random. */
  declare readonly preKeys: readonly AxolotlPreKey[]

  constructor(init: AxolotlPreKeysInit, content?: Content) {
    super(content)
    const v = take(axolotlPreKeysDeclaration, init)
    this.preKeys = v[0]
  }
}

/** What a new {@link AxolotlPreKeys} is made of. */
export interface AxolotlPreKeysInit {
  /** Children `preKeyPublic`: A key, of about a hundred; take one at random. */
  readonly preKeys: readonly NodeLike<AxolotlPreKey>[]
}

/** Builds a {@link AxolotlPreKeys}; `build()` needs `preKeys` first. */
export interface AxolotlPreKeysBuilder<out Missing extends string = 'preKeys'>
  extends Builder<Missing> {
  /** Children `preKeyPublic`: A key, of about a hundred; take one at random. */
  preKeys(
    value: readonly NodeLike<AxolotlPreKey>[],
  ): AxolotlPreKeysBuilder<Exclude<Missing, 'preKeys'>>
  add(...content: Content): this
  build(this: AxolotlPreKeysBuilder<never>): AxolotlPreKeys
}

const axolotlPreKeyDeclaration: Declaration = {
  namespace: 'eu.siacs.conversations.axolotl',
  name: 'preKeyPublic',
  local: true,
  fields: {
    id: { kind: 'attribute', name: 'preKeyId', type: 'unsignedInt', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * A key, of about a hundred; take one at random.
 *
 * `<preKeyPublic xmlns='eu.siacs.conversations.axolotl' …>…</preKeyPublic>`
 *
 * @see [XEP-0384](https://xmpp.org/extensions/attic/xep-0384-0.3.0.html)
 */
export class AxolotlPreKey extends Node<{
  wire: 'eu.siacs.conversations.axolotl preKeyPublic'
  init: AxolotlPreKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = axolotlPreKeyDeclaration
  declare static readonly builder: () => AxolotlPreKeyBuilder
  /** Attribute `preKeyId`, required: Its number. */
  declare readonly id: number
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: AxolotlPreKeyInit, content?: Content) {
    super(content)
    const v = take(axolotlPreKeyDeclaration, init)
    this.id = v[0]
    this.text = v[1]
  }
}

/** What a new {@link AxolotlPreKey} is made of. */
export interface AxolotlPreKeyInit {
  /** Attribute `preKeyId`, required: Its number. */
  readonly id: number
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link AxolotlPreKey}; `build()` needs `id` first. */
export interface AxolotlPreKeyBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `preKeyId`, required: Its number. */
  id(value: number): AxolotlPreKeyBuilder<Exclude<Missing, 'id'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: AxolotlPreKeyBuilder<never>): AxolotlPreKey
}
