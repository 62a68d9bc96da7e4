// Code generated from schemas/xep-0384/omemo.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const omemoEncryptedDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'encrypted',
  section: 'XEP-0384 §5.5.3',
  fields: {
    header: { kind: 'child', of: () => OmemoHeader, required: true },
    payload: { kind: 'childText', type: 'base64' },
  },
}

/**
 * An encrypted message, or one that only keeps sessions going (XEP-0384 §5.5).
 *
 * `<encrypted xmlns='urn:xmpp:omemo:2'><header/><payload/></encrypted>`
 *
 * @see [XEP-0384 §5.5.3](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoEncrypted extends Node<{
  wire: 'urn:xmpp:omemo:2 encrypted'
  init: OmemoEncryptedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = omemoEncryptedDeclaration
  declare static readonly builder: () => OmemoEncryptedBuilder
  /**
   * Child `header`, required: Who encrypted, and the key of the message for each device (XEP-0384
   * §5.5.3).
   */
  declare readonly header: OmemoHeader
  /**
   * Child `payload`: The encrypted envelope (XEP-0420), in base64; absent where only a key is sent
   * (XEP-0384 §4.4).
   */
  declare readonly payload: Uint8Array | undefined

  constructor(init: OmemoEncryptedInit, content?: Content) {
    super(content)
    const v = take(omemoEncryptedDeclaration, init)
    this.header = v[0]
    this.payload = v[1]
  }
}

/** What a new {@link OmemoEncrypted} is made of. */
export interface OmemoEncryptedInit {
  /**
   * Child `header`, required: Who encrypted, and the key of the message for each device (XEP-0384
   * §5.5.3).
   */
  readonly header: NodeLike<OmemoHeader>
  /**
   * Child `payload`: The encrypted envelope (XEP-0420), in base64; absent where only a key is sent
   * (XEP-0384 §4.4).
   */
  readonly payload?: Uint8Array | undefined
}

/** Builds a {@link OmemoEncrypted}; `build()` needs `header` first. */
export interface OmemoEncryptedBuilder<out Missing extends string = 'header'>
  extends Builder<Missing> {
  /**
   * Child `header`, required: Who encrypted, and the key of the message for each device (XEP-0384
   * §5.5.3).
   */
  header(value: NodeLike<OmemoHeader>): OmemoEncryptedBuilder<Exclude<Missing, 'header'>>
  /**
   * Child `payload`: The encrypted envelope (XEP-0420), in base64; absent where only a key is sent
   * (XEP-0384 §4.4).
   */
  payload(value: Uint8Array): this
  add(...content: Content): this
  build(this: OmemoEncryptedBuilder<never>): OmemoEncrypted
}

const omemoHeaderDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'header',
  local: true,
  section: 'XEP-0384 §5.5.3',
  fields: {
    sid: { kind: 'attribute', type: 'unsignedInt', required: true },
    keys: { kind: 'children', of: () => OmemoKeys, min: 1 },
  },
}

/**
 * Who encrypted, and the key of the message for each device (XEP-0384 §5.5.3).
 *
 * `<header xmlns='urn:xmpp:omemo:2' sid='…'><keys/></header>`
 *
 * @see [XEP-0384 §5.5.3](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoHeader extends Node<{
  wire: 'urn:xmpp:omemo:2 header'
  init: OmemoHeaderInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoHeaderDeclaration
  declare static readonly builder: () => OmemoHeaderBuilder
  /** Attribute `sid`, required: The device that sent it. */
  declare readonly sid: number
  /** Children `keys`: The keys for the devices of one account. */
  declare readonly keys: readonly OmemoKeys[]

  constructor(init: OmemoHeaderInit, content?: Content) {
    super(content)
    const v = take(omemoHeaderDeclaration, init)
    this.sid = v[0]
    this.keys = v[1]
  }
}

/** What a new {@link OmemoHeader} is made of. */
export interface OmemoHeaderInit {
  /** Attribute `sid`, required: The device that sent it. */
  readonly sid: number
  /** Children `keys`: The keys for the devices of one account. */
  readonly keys: readonly NodeLike<OmemoKeys>[]
}

/** Builds a {@link OmemoHeader}; `build()` needs `sid`, `keys` first. */
export interface OmemoHeaderBuilder<out Missing extends string = 'sid' | 'keys'>
  extends Builder<Missing> {
  /** Attribute `sid`, required: The device that sent it. */
  sid(value: number): OmemoHeaderBuilder<Exclude<Missing, 'sid'>>
  /** Children `keys`: The keys for the devices of one account. */
  keys(value: readonly NodeLike<OmemoKeys>[]): OmemoHeaderBuilder<Exclude<Missing, 'keys'>>
  add(...content: Content): this
  build(this: OmemoHeaderBuilder<never>): OmemoHeader
}

const omemoKeysDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'keys',
  local: true,
  section: 'XEP-0384 §5.5.3',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    keys: { kind: 'children', of: () => OmemoKey, min: 1 },
  },
}

/**
 * The keys for the devices of one account.
 *
 * `<keys xmlns='urn:xmpp:omemo:2' jid='…'><key/></keys>`
 *
 * @see [XEP-0384 §5.5.3](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoKeys extends Node<{
  wire: 'urn:xmpp:omemo:2 keys'
  init: OmemoKeysInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoKeysDeclaration
  declare static readonly builder: () => OmemoKeysBuilder
  /** Attribute `jid`, required: The bare JID of the account. */
  declare readonly jid: Jid
  /**
   * Children `key`: The key of the message and its check, encrypted for one device in the session
   * with it.
   */
  declare readonly keys: readonly OmemoKey[]

  constructor(init: OmemoKeysInit, content?: Content) {
    super(content)
    const v = take(omemoKeysDeclaration, init)
    this.jid = v[0]
    this.keys = v[1]
  }
}

/** What a new {@link OmemoKeys} is made of. */
export interface OmemoKeysInit {
  /** Attribute `jid`, required: The bare JID of the account. */
  readonly jid: JidLike
  /**
   * Children `key`: The key of the message and its check, encrypted for one device in the session
   * with it.
   */
  readonly keys: readonly NodeLike<OmemoKey>[]
}

/** Builds a {@link OmemoKeys}; `build()` needs `jid`, `keys` first. */
export interface OmemoKeysBuilder<out Missing extends string = 'jid' | 'keys'>
  extends Builder<Missing> {
  /** Attribute `jid`, required: The bare JID of the account. */
  jid(value: JidLike): OmemoKeysBuilder<Exclude<Missing, 'jid'>>
  /**
   * Children `key`: The key of the message and its check, encrypted for one device in the session
   * with it.
   */
  keys(value: readonly NodeLike<OmemoKey>[]): OmemoKeysBuilder<Exclude<Missing, 'keys'>>
  add(...content: Content): this
  build(this: OmemoKeysBuilder<never>): OmemoKeys
}

const omemoKeyDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'key',
  local: true,
  section: 'XEP-0384 §5.5.3',
  fields: {
    kex: { kind: 'attribute', type: 'boolean', default: 'false' },
    rid: { kind: 'attribute', type: 'unsignedInt', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The key of the message and its check, encrypted for one device in the session with it.
 *
 * `<key xmlns='urn:xmpp:omemo:2' kex='…' rid='…'>…</key>`
 *
 * @see [XEP-0384 §5.5.3](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoKey extends Node<{
  wire: 'urn:xmpp:omemo:2 key'
  init: OmemoKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoKeyDeclaration
  declare static readonly builder: () => OmemoKeyBuilder
  /**
   * Attribute `kex`: Whether it is the first in its session, so that it holds a key exchange too.
   * Default: `false`.
   */
  declare readonly kex: boolean
  /** Attribute `rid`, required: The device that it is for. */
  declare readonly rid: number
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: OmemoKeyInit, content?: Content) {
    super(content)
    const v = take(omemoKeyDeclaration, init)
    this.kex = v[0]
    this.rid = v[1]
    this.text = v[2]
  }
}

/** What a new {@link OmemoKey} is made of. */
export interface OmemoKeyInit {
  /**
   * Attribute `kex`: Whether it is the first in its session, so that it holds a key exchange too.
   * Default: `false`.
   */
  readonly kex?: boolean | undefined
  /** Attribute `rid`, required: The device that it is for. */
  readonly rid: number
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link OmemoKey}; `build()` needs `rid` first. */
export interface OmemoKeyBuilder<out Missing extends string = 'rid'> extends Builder<Missing> {
  /**
   * Attribute `kex`: Whether it is the first in its session, so that it holds a key exchange too.
   * Default: `false`.
   */
  kex(value: boolean): this
  /** Attribute `rid`, required: The device that it is for. */
  rid(value: number): OmemoKeyBuilder<Exclude<Missing, 'rid'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: OmemoKeyBuilder<never>): OmemoKey
}

const omemoDevicesDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'devices',
  section: 'XEP-0384 §5.3.1',
  fields: {
    devices: { kind: 'children', of: () => OmemoDevice },
  },
}

/**
 * The devices of an account, in the item current of the node urn:xmpp:omemo:2:devices (XEP-0384
 * §5.3.1). A device that is not in it puts itself back.
 *
 * `<devices xmlns='urn:xmpp:omemo:2'><device/></devices>`
 *
 * @see [XEP-0384 §5.3.1](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoDevices extends Node<{
  wire: 'urn:xmpp:omemo:2 devices'
  init: OmemoDevicesInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = omemoDevicesDeclaration
  declare static readonly builder: () => OmemoDevicesBuilder
  /** Children `device`: A device. */
  declare readonly devices: readonly OmemoDevice[]

  constructor(init?: OmemoDevicesInit, content?: Content) {
    super(content)
    const v = take(omemoDevicesDeclaration, init)
    this.devices = v[0]
  }
}

/** What a new {@link OmemoDevices} is made of. */
export interface OmemoDevicesInit {
  /** Children `device`: A device. */
  readonly devices?: readonly NodeLike<OmemoDevice>[] | undefined
}

/** Builds a {@link OmemoDevices}. */
export interface OmemoDevicesBuilder extends Builder<never> {
  /** Children `device`: A device. */
  devices(value: readonly NodeLike<OmemoDevice>[]): this
  add(...content: Content): this
  build(): OmemoDevices
}

const omemoDeviceDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'device',
  local: true,
  section: 'XEP-0384 §5.3.1',
  fields: {
    id: { kind: 'attribute', type: 'unsignedInt', required: true },
    label: { kind: 'attribute' },
    labelsig: { kind: 'attribute', type: 'base64' },
  },
}

/**
 * A device.
 *
 * `<device xmlns='urn:xmpp:omemo:2' id='…' label='…' …/>`
 *
 * @see [XEP-0384 §5.3.1](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoDevice extends Node<{
  wire: 'urn:xmpp:omemo:2 device'
  init: OmemoDeviceInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoDeviceDeclaration
  declare static readonly builder: () => OmemoDeviceBuilder
  /** Attribute `id`, required: Its number, chosen at random, greater than 0. */
  declare readonly id: number
  /** Attribute `label`: What the user calls it, at most 53 characters. */
  declare readonly label: string | undefined
  /**
   * Attribute `labelsig`: The signature of the label by the key of the device; without a valid one
   * the label is not to be shown.
   */
  declare readonly labelsig: Uint8Array | undefined

  constructor(init: OmemoDeviceInit, content?: Content) {
    super(content)
    const v = take(omemoDeviceDeclaration, init)
    this.id = v[0]
    this.label = v[1]
    this.labelsig = v[2]
  }
}

/** What a new {@link OmemoDevice} is made of. */
export interface OmemoDeviceInit {
  /** Attribute `id`, required: Its number, chosen at random, greater than 0. */
  readonly id: number
  /** Attribute `label`: What the user calls it, at most 53 characters. */
  readonly label?: string | undefined
  /**
   * Attribute `labelsig`: The signature of the label by the key of the device; without a valid one
   * the label is not to be shown.
   */
  readonly labelsig?: Uint8Array | undefined
}

/** Builds a {@link OmemoDevice}; `build()` needs `id` first. */
export interface OmemoDeviceBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: Its number, chosen at random, greater than 0. */
  id(value: number): OmemoDeviceBuilder<Exclude<Missing, 'id'>>
  /** Attribute `label`: What the user calls it, at most 53 characters. */
  label(value: string): this
  /**
   * Attribute `labelsig`: The signature of the label by the key of the device; without a valid one
   * the label is not to be shown.
   */
  labelsig(value: Uint8Array): this
  add(...content: Content): this
  build(this: OmemoDeviceBuilder<never>): OmemoDevice
}

const omemoBundleDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'bundle',
  section: 'XEP-0384 §5.3.2',
  fields: {
    spk: { kind: 'child', of: () => OmemoSignedPreKey, required: true },
    signedPreKeySignature: { kind: 'childText', name: 'spks', type: 'base64', required: true },
    identityKey: { kind: 'childText', name: 'ik', type: 'base64', required: true },
    preKeys: { kind: 'child', of: () => OmemoPreKeys, required: true },
  },
}

/**
 * The public keys of a device, in the node urn:xmpp:omemo:2:bundles with the number of the device
 * as the id of the item (XEP-0384 §5.3.2).
 *
 * `<bundle xmlns='urn:xmpp:omemo:2'><spk/><spks/><ik/><prekeys/></bundle>`
 *
 * @see [XEP-0384 §5.3.2](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoBundle extends Node<{
  wire: 'urn:xmpp:omemo:2 bundle'
  init: OmemoBundleInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = omemoBundleDeclaration
  declare static readonly builder: () => OmemoBundleBuilder
  /** Child `spk`, required: The signed key, changed from time to time. */
  declare readonly spk: OmemoSignedPreKey
  /** Child `spks`, required: The signature of the signed key. */
  declare readonly signedPreKeySignature: Uint8Array
  /** Child `ik`, required: The key that the device is known by, to be trusted by people. */
  declare readonly identityKey: Uint8Array
  /** Child `prekeys`, required: Keys that are used once each. */
  declare readonly preKeys: OmemoPreKeys

  constructor(init: OmemoBundleInit, content?: Content) {
    super(content)
    const v = take(omemoBundleDeclaration, init)
    this.spk = v[0]
    this.signedPreKeySignature = v[1]
    this.identityKey = v[2]
    this.preKeys = v[3]
  }
}

/** What a new {@link OmemoBundle} is made of. */
export interface OmemoBundleInit {
  /** Child `spk`, required: The signed key, changed from time to time. */
  readonly spk: NodeLike<OmemoSignedPreKey>
  /** Child `spks`, required: The signature of the signed key. */
  readonly signedPreKeySignature: Uint8Array
  /** Child `ik`, required: The key that the device is known by, to be trusted by people. */
  readonly identityKey: Uint8Array
  /** Child `prekeys`, required: Keys that are used once each. */
  readonly preKeys: NodeLike<OmemoPreKeys>
}

/**
 * Builds a {@link OmemoBundle}; `build()` needs `spk`, `signedPreKeySignature`, `identityKey`,
 * `preKeys` first.
 */
export interface OmemoBundleBuilder<
  out Missing extends string = 'spk' | 'signedPreKeySignature' | 'identityKey' | 'preKeys',
> extends Builder<Missing> {
  /** Child `spk`, required: The signed key, changed from time to time. */
  spk(value: NodeLike<OmemoSignedPreKey>): OmemoBundleBuilder<Exclude<Missing, 'spk'>>
  /** Child `spks`, required: The signature of the signed key. */
  signedPreKeySignature(
    value: Uint8Array,
  ): OmemoBundleBuilder<Exclude<Missing, 'signedPreKeySignature'>>
  /** Child `ik`, required: The key that the device is known by, to be trusted by people. */
  identityKey(value: Uint8Array): OmemoBundleBuilder<Exclude<Missing, 'identityKey'>>
  /** Child `prekeys`, required: Keys that are used once each. */
  preKeys(value: NodeLike<OmemoPreKeys>): OmemoBundleBuilder<Exclude<Missing, 'preKeys'>>
  add(...content: Content): this
  build(this: OmemoBundleBuilder<never>): OmemoBundle
}

const omemoSignedPreKeyDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'spk',
  local: true,
  section: 'XEP-0384 §5.3.2',
  fields: {
    id: { kind: 'attribute', type: 'unsignedInt', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The signed key, changed from time to time.
 *
 * `<spk xmlns='urn:xmpp:omemo:2' id='…'>…</spk>`
 *
 * @see [XEP-0384 §5.3.2](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoSignedPreKey extends Node<{
  wire: 'urn:xmpp:omemo:2 spk'
  init: OmemoSignedPreKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoSignedPreKeyDeclaration
  declare static readonly builder: () => OmemoSignedPreKeyBuilder
  /** Attribute `id`, required: Its number. */
  declare readonly id: number
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: OmemoSignedPreKeyInit, content?: Content) {
    super(content)
    const v = take(omemoSignedPreKeyDeclaration, init)
    this.id = v[0]
    this.text = v[1]
  }
}

/** What a new {@link OmemoSignedPreKey} is made of. */
export interface OmemoSignedPreKeyInit {
  /** Attribute `id`, required: Its number. */
  readonly id: number
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link OmemoSignedPreKey}; `build()` needs `id` first. */
export interface OmemoSignedPreKeyBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: Its number. */
  id(value: number): OmemoSignedPreKeyBuilder<Exclude<Missing, 'id'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: OmemoSignedPreKeyBuilder<never>): OmemoSignedPreKey
}

const omemoPreKeysDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'prekeys',
  local: true,
  section: 'XEP-0384 §5.3.2',
  fields: {
    preKeys: { kind: 'children', of: () => OmemoPreKey, min: 1 },
  },
}

/**
 * Keys that are used once each.
 *
 * `<prekeys xmlns='urn:xmpp:omemo:2'><pk/></prekeys>`
 *
 * @see [XEP-0384 §5.3.2](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoPreKeys extends Node<{
  wire: 'urn:xmpp:omemo:2 prekeys'
  init: OmemoPreKeysInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoPreKeysDeclaration
  declare static readonly builder: () => OmemoPreKeysBuilder
  /** Children `pk`: A key, of about a hundred; take one at random. */
  declare readonly preKeys: readonly OmemoPreKey[]

  constructor(init: OmemoPreKeysInit, content?: Content) {
    super(content)
    const v = take(omemoPreKeysDeclaration, init)
    this.preKeys = v[0]
  }
}

/** What a new {@link OmemoPreKeys} is made of. */
export interface OmemoPreKeysInit {
  /** Children `pk`: A key, of about a hundred; take one at random. */
  readonly preKeys: readonly NodeLike<OmemoPreKey>[]
}

/** Builds a {@link OmemoPreKeys}; `build()` needs `preKeys` first. */
export interface OmemoPreKeysBuilder<out Missing extends string = 'preKeys'>
  extends Builder<Missing> {
  /** Children `pk`: A key, of about a hundred; take one at random. */
  preKeys(value: readonly NodeLike<OmemoPreKey>[]): OmemoPreKeysBuilder<Exclude<Missing, 'preKeys'>>
  add(...content: Content): this
  build(this: OmemoPreKeysBuilder<never>): OmemoPreKeys
}

const omemoPreKeyDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'pk',
  local: true,
  section: 'XEP-0384 §5.3.2',
  fields: {
    id: { kind: 'attribute', type: 'unsignedInt', required: true },
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * A key, of about a hundred; take one at random.
 *
 * `<pk xmlns='urn:xmpp:omemo:2' id='…'>…</pk>`
 *
 * @see [XEP-0384 §5.3.2](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoPreKey extends Node<{
  wire: 'urn:xmpp:omemo:2 pk'
  init: OmemoPreKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = omemoPreKeyDeclaration
  declare static readonly builder: () => OmemoPreKeyBuilder
  /** Attribute `id`, required: Its number. */
  declare readonly id: number
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init: OmemoPreKeyInit, content?: Content) {
    super(content)
    const v = take(omemoPreKeyDeclaration, init)
    this.id = v[0]
    this.text = v[1]
  }
}

/** What a new {@link OmemoPreKey} is made of. */
export interface OmemoPreKeyInit {
  /** Attribute `id`, required: Its number. */
  readonly id: number
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link OmemoPreKey}; `build()` needs `id` first. */
export interface OmemoPreKeyBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: Its number. */
  id(value: number): OmemoPreKeyBuilder<Exclude<Missing, 'id'>>
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(this: OmemoPreKeyBuilder<never>): OmemoPreKey
}

const omemoOptOutDeclaration: Declaration = {
  namespace: 'urn:xmpp:omemo:2',
  name: 'opt-out',
  section: 'XEP-0384 §5.7',
  fields: {
    reason: { kind: 'childText' },
  },
}

/**
 * Asks the others of a conversation not to encrypt with OMEMO; it is to be encrypted itself
 * (XEP-0384 §5.7).
 *
 * `<opt-out xmlns='urn:xmpp:omemo:2'><reason/></opt-out>`
 *
 * @see [XEP-0384 §5.7](https://xmpp.org/extensions/xep-0384.html)
 */
export class OmemoOptOut extends Node<{
  wire: 'urn:xmpp:omemo:2 opt-out'
  init: OmemoOptOutInit
  in: { message: true; 'sce-content': true }
}> {
  static override readonly declaration: Declaration = omemoOptOutDeclaration
  declare static readonly builder: () => OmemoOptOutBuilder
  /** Child `reason`: Why, in words. */
  declare readonly reason: string | undefined

  constructor(init?: OmemoOptOutInit, content?: Content) {
    super(content)
    const v = take(omemoOptOutDeclaration, init)
    this.reason = v[0]
  }
}

/** What a new {@link OmemoOptOut} is made of. */
export interface OmemoOptOutInit {
  /** Child `reason`: Why, in words. */
  readonly reason?: string | undefined
}

/** Builds a {@link OmemoOptOut}. */
export interface OmemoOptOutBuilder extends Builder<never> {
  /** Child `reason`: Why, in words. */
  reason(value: string): this
  add(...content: Content): this
  build(): OmemoOptOut
}
