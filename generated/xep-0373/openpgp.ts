// Code generated from schemas/xep-0373/openpgp.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const openPgpDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'openpgp',
  section: 'XEP-0373 §3.1',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * An OpenPGP message, whose content is one of OpenPgpSigncrypt, OpenPgpSign and OpenPgpCrypt
 * (XEP-0373 §3.1). The text is base64 without the armour of OpenPGP.
 *
 * `<openpgp xmlns='urn:xmpp:openpgp:0'>…</openpgp>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgp extends Node<{
  wire: 'urn:xmpp:openpgp:0 openpgp'
  init: OpenPgpInit
  in: { message: true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
}> {
  static override readonly declaration: Declaration = openPgpDeclaration
  declare static readonly builder: () => OpenPgpBuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: OpenPgpInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(openPgpDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link OpenPgp} is made of. */
export interface OpenPgpInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link OpenPgp}. */
export interface OpenPgpBuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): OpenPgp
}

const openPgpSigncryptDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'signcrypt',
  section: 'XEP-0373 §3.1',
  fields: {
    recipients: { kind: 'children', of: () => OpenPgpTo },
    time: { kind: 'child', of: () => OpenPgpTime },
    padding: { kind: 'childText', name: 'rpad' },
    payload: { kind: 'child', of: () => OpenPgpPayload },
  },
}

/**
 * What is signed and encrypted (XEP-0373 §3.1). It has a recipient, a time and padding.
 *
 * `<signcrypt xmlns='urn:xmpp:openpgp:0'><to/><time/><rpad/><payload/></signcrypt>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpSigncrypt extends Node<{
  wire: 'urn:xmpp:openpgp:0 signcrypt'
  init: OpenPgpSigncryptInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpSigncryptDeclaration
  declare static readonly builder: () => OpenPgpSigncryptBuilder
  /** Children `to`: Whom the content is for; to be compared with the message. */
  declare readonly recipients: readonly OpenPgpTo[]
  /** Child `time`: When it was signed or encrypted. */
  declare readonly time: OpenPgpTime | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  declare readonly padding: string | undefined
  /** Child `payload`: The elements that would stand in the message. */
  declare readonly payload: OpenPgpPayload | undefined

  constructor(init?: OpenPgpSigncryptInit, content?: Content) {
    super(content)
    const v = take(openPgpSigncryptDeclaration, init)
    this.recipients = v[0]
    this.time = v[1]
    this.padding = v[2]
    this.payload = v[3]
  }
}

/** What a new {@link OpenPgpSigncrypt} is made of. */
export interface OpenPgpSigncryptInit {
  /** Children `to`: Whom the content is for; to be compared with the message. */
  readonly recipients?: readonly NodeLike<OpenPgpTo>[] | undefined
  /** Child `time`: When it was signed or encrypted. */
  readonly time?: NodeLike<OpenPgpTime> | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  readonly padding?: string | undefined
  /** Child `payload`: The elements that would stand in the message. */
  readonly payload?: NodeLike<OpenPgpPayload> | undefined
}

/** Builds a {@link OpenPgpSigncrypt}. */
export interface OpenPgpSigncryptBuilder extends Builder<never> {
  /** Children `to`: Whom the content is for; to be compared with the message. */
  recipients(value: readonly NodeLike<OpenPgpTo>[]): this
  /** Child `time`: When it was signed or encrypted. */
  time(value: NodeLike<OpenPgpTime>): this
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  padding(value: string): this
  /** Child `payload`: The elements that would stand in the message. */
  payload(value: NodeLike<OpenPgpPayload>): this
  add(...content: Content): this
  build(): OpenPgpSigncrypt
}

const openPgpSignDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'sign',
  section: 'XEP-0373 §3.1',
  fields: {
    recipients: { kind: 'children', of: () => OpenPgpTo },
    time: { kind: 'child', of: () => OpenPgpTime },
    padding: { kind: 'childText', name: 'rpad' },
    payload: { kind: 'child', of: () => OpenPgpPayload },
  },
}

/**
 * What is signed only (XEP-0373 §3.1). It has a recipient and a time.
 *
 * `<sign xmlns='urn:xmpp:openpgp:0'><to/><time/><rpad/><payload/></sign>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpSign extends Node<{
  wire: 'urn:xmpp:openpgp:0 sign'
  init: OpenPgpSignInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpSignDeclaration
  declare static readonly builder: () => OpenPgpSignBuilder
  /** Children `to`: Whom the content is for; to be compared with the message. */
  declare readonly recipients: readonly OpenPgpTo[]
  /** Child `time`: When it was signed or encrypted. */
  declare readonly time: OpenPgpTime | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  declare readonly padding: string | undefined
  /** Child `payload`: The elements that would stand in the message. */
  declare readonly payload: OpenPgpPayload | undefined

  constructor(init?: OpenPgpSignInit, content?: Content) {
    super(content)
    const v = take(openPgpSignDeclaration, init)
    this.recipients = v[0]
    this.time = v[1]
    this.padding = v[2]
    this.payload = v[3]
  }
}

/** What a new {@link OpenPgpSign} is made of. */
export interface OpenPgpSignInit {
  /** Children `to`: Whom the content is for; to be compared with the message. */
  readonly recipients?: readonly NodeLike<OpenPgpTo>[] | undefined
  /** Child `time`: When it was signed or encrypted. */
  readonly time?: NodeLike<OpenPgpTime> | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  readonly padding?: string | undefined
  /** Child `payload`: The elements that would stand in the message. */
  readonly payload?: NodeLike<OpenPgpPayload> | undefined
}

/** Builds a {@link OpenPgpSign}. */
export interface OpenPgpSignBuilder extends Builder<never> {
  /** Children `to`: Whom the content is for; to be compared with the message. */
  recipients(value: readonly NodeLike<OpenPgpTo>[]): this
  /** Child `time`: When it was signed or encrypted. */
  time(value: NodeLike<OpenPgpTime>): this
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  padding(value: string): this
  /** Child `payload`: The elements that would stand in the message. */
  payload(value: NodeLike<OpenPgpPayload>): this
  add(...content: Content): this
  build(): OpenPgpSign
}

const openPgpCryptDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'crypt',
  section: 'XEP-0373 §3.1',
  fields: {
    recipients: { kind: 'children', of: () => OpenPgpTo },
    time: { kind: 'child', of: () => OpenPgpTime },
    padding: { kind: 'childText', name: 'rpad' },
    payload: { kind: 'child', of: () => OpenPgpPayload },
  },
}

/**
 * What is encrypted only, so that its author is not known (XEP-0373 §3.1). It has a time and
 * padding.
 *
 * `<crypt xmlns='urn:xmpp:openpgp:0'><to/><time/><rpad/><payload/></crypt>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpCrypt extends Node<{
  wire: 'urn:xmpp:openpgp:0 crypt'
  init: OpenPgpCryptInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpCryptDeclaration
  declare static readonly builder: () => OpenPgpCryptBuilder
  /** Children `to`: Whom the content is for; to be compared with the message. */
  declare readonly recipients: readonly OpenPgpTo[]
  /** Child `time`: When it was signed or encrypted. */
  declare readonly time: OpenPgpTime | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  declare readonly padding: string | undefined
  /** Child `payload`: The elements that would stand in the message. */
  declare readonly payload: OpenPgpPayload | undefined

  constructor(init?: OpenPgpCryptInit, content?: Content) {
    super(content)
    const v = take(openPgpCryptDeclaration, init)
    this.recipients = v[0]
    this.time = v[1]
    this.padding = v[2]
    this.payload = v[3]
  }
}

/** What a new {@link OpenPgpCrypt} is made of. */
export interface OpenPgpCryptInit {
  /** Children `to`: Whom the content is for; to be compared with the message. */
  readonly recipients?: readonly NodeLike<OpenPgpTo>[] | undefined
  /** Child `time`: When it was signed or encrypted. */
  readonly time?: NodeLike<OpenPgpTime> | undefined
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  readonly padding?: string | undefined
  /** Child `payload`: The elements that would stand in the message. */
  readonly payload?: NodeLike<OpenPgpPayload> | undefined
}

/** Builds a {@link OpenPgpCrypt}. */
export interface OpenPgpCryptBuilder extends Builder<never> {
  /** Children `to`: Whom the content is for; to be compared with the message. */
  recipients(value: readonly NodeLike<OpenPgpTo>[]): this
  /** Child `time`: When it was signed or encrypted. */
  time(value: NodeLike<OpenPgpTime>): this
  /** Child `rpad`: Random padding, so that the length tells nothing. */
  padding(value: string): this
  /** Child `payload`: The elements that would stand in the message. */
  payload(value: NodeLike<OpenPgpPayload>): this
  add(...content: Content): this
  build(): OpenPgpCrypt
}

const openPgpToDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'to',
  section: 'XEP-0373 §3.1',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
  },
}

/**
 * A recipient (XEP-0373 §3.1).
 *
 * `<to xmlns='urn:xmpp:openpgp:0' jid='…'/>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpTo extends Node<{
  wire: 'urn:xmpp:openpgp:0 to'
  init: OpenPgpToInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpToDeclaration
  declare static readonly builder: () => OpenPgpToBuilder
  /** Attribute `jid`, required: The bare address. */
  declare readonly jid: Jid

  constructor(init: OpenPgpToInit, content?: Content) {
    super(content)
    const v = take(openPgpToDeclaration, init)
    this.jid = v[0]
  }
}

/** What a new {@link OpenPgpTo} is made of. */
export interface OpenPgpToInit {
  /** Attribute `jid`, required: The bare address. */
  readonly jid: JidLike
}

/** Builds a {@link OpenPgpTo}; `build()` needs `jid` first. */
export interface OpenPgpToBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The bare address. */
  jid(value: JidLike): OpenPgpToBuilder<Exclude<Missing, 'jid'>>
  add(...content: Content): this
  build(this: OpenPgpToBuilder<never>): OpenPgpTo
}

const openPgpTimeDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'time',
  section: 'XEP-0373 §3.1',
  fields: {
    stamp: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * When content was signed or encrypted (XEP-0373 §3.1).
 *
 * `<time xmlns='urn:xmpp:openpgp:0' stamp='…'/>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpTime extends Node<{
  wire: 'urn:xmpp:openpgp:0 time'
  init: OpenPgpTimeInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpTimeDeclaration
  declare static readonly builder: () => OpenPgpTimeBuilder
  /** Attribute `stamp`, required: The time, in UTC. */
  declare readonly stamp: Date

  constructor(init: OpenPgpTimeInit, content?: Content) {
    super(content)
    const v = take(openPgpTimeDeclaration, init)
    this.stamp = v[0]
  }
}

/** What a new {@link OpenPgpTime} is made of. */
export interface OpenPgpTimeInit {
  /** Attribute `stamp`, required: The time, in UTC. */
  readonly stamp: Date
}

/** Builds a {@link OpenPgpTime}; `build()` needs `stamp` first. */
export interface OpenPgpTimeBuilder<out Missing extends string = 'stamp'> extends Builder<Missing> {
  /** Attribute `stamp`, required: The time, in UTC. */
  stamp(value: Date): OpenPgpTimeBuilder<Exclude<Missing, 'stamp'>>
  add(...content: Content): this
  build(this: OpenPgpTimeBuilder<never>): OpenPgpTime
}

const openPgpPayloadDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'payload',
  section: 'XEP-0373 §3.1',
  fields: {},
  any: { namespaces: '##other' },
}

/**
 * The elements that are protected (XEP-0373 §3.1).
 *
 * `<payload xmlns='urn:xmpp:openpgp:0'/>`
 *
 * @see [XEP-0373 §3.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpPayload extends Node<{
  wire: 'urn:xmpp:openpgp:0 payload'
  init: OpenPgpPayloadInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpPayloadDeclaration
  declare static readonly builder: () => OpenPgpPayloadBuilder

  constructor(init?: OpenPgpPayloadInit, content?: Content) {
    super(content)
    take(openPgpPayloadDeclaration, init)
  }
}

/** What a new {@link OpenPgpPayload} is made of. */
export type OpenPgpPayloadInit = Readonly<Record<string, never>>

/** Builds a {@link OpenPgpPayload}. */
export interface OpenPgpPayloadBuilder extends Builder<never> {
  /** Adds content: An element of the message, such as a body of jabber:client. */
  add(...content: Content): this
  build(): OpenPgpPayload
}

const openPgpPublicKeyDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'pubkey',
  section: 'XEP-0373 §4.1',
  fields: {
    data: { kind: 'childText', type: 'base64', required: true },
  },
}

/**
 * A public key, on a node of its own that is named after the fingerprint (XEP-0373 §4.1).
 *
 * `<pubkey xmlns='urn:xmpp:openpgp:0'><data/></pubkey>`
 *
 * @see [XEP-0373 §4.1](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpPublicKey extends Node<{
  wire: 'urn:xmpp:openpgp:0 pubkey'
  init: OpenPgpPublicKeyInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = openPgpPublicKeyDeclaration
  declare static readonly builder: () => OpenPgpPublicKeyBuilder
  /** Child `data`, required: The key as OpenPGP has it (transferable public key), in base64. */
  declare readonly data: Uint8Array

  constructor(init: OpenPgpPublicKeyInit, content?: Content) {
    super(content)
    const v = take(openPgpPublicKeyDeclaration, init)
    this.data = v[0]
  }
}

/** What a new {@link OpenPgpPublicKey} is made of. */
export interface OpenPgpPublicKeyInit {
  /** Child `data`, required: The key as OpenPGP has it (transferable public key), in base64. */
  readonly data: Uint8Array
}

/** Builds a {@link OpenPgpPublicKey}; `build()` needs `data` first. */
export interface OpenPgpPublicKeyBuilder<out Missing extends string = 'data'>
  extends Builder<Missing> {
  /** Child `data`, required: The key as OpenPGP has it (transferable public key), in base64. */
  data(value: Uint8Array): OpenPgpPublicKeyBuilder<Exclude<Missing, 'data'>>
  add(...content: Content): this
  build(this: OpenPgpPublicKeyBuilder<never>): OpenPgpPublicKey
}

const openPgpPublicKeysDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'public-keys-list',
  section: 'XEP-0373 §4.2',
  fields: {
    keys: { kind: 'children', of: () => OpenPgpKeyMetadata },
  },
}

/**
 * Which public keys somebody has (XEP-0373 §4.2).
 *
 * `<public-keys-list xmlns='urn:xmpp:openpgp:0'><pubkey-metadata/></public-keys-list>`
 *
 * @see [XEP-0373 §4.2](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpPublicKeys extends Node<{
  wire: 'urn:xmpp:openpgp:0 public-keys-list'
  init: OpenPgpPublicKeysInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = openPgpPublicKeysDeclaration
  declare static readonly builder: () => OpenPgpPublicKeysBuilder
  /** Children `pubkey-metadata`: A public key (XEP-0373 §4.2). */
  declare readonly keys: readonly OpenPgpKeyMetadata[]

  constructor(init?: OpenPgpPublicKeysInit, content?: Content) {
    super(content)
    const v = take(openPgpPublicKeysDeclaration, init)
    this.keys = v[0]
  }
}

/** What a new {@link OpenPgpPublicKeys} is made of. */
export interface OpenPgpPublicKeysInit {
  /** Children `pubkey-metadata`: A public key (XEP-0373 §4.2). */
  readonly keys?: readonly NodeLike<OpenPgpKeyMetadata>[] | undefined
}

/** Builds a {@link OpenPgpPublicKeys}. */
export interface OpenPgpPublicKeysBuilder extends Builder<never> {
  /** Children `pubkey-metadata`: A public key (XEP-0373 §4.2). */
  keys(value: readonly NodeLike<OpenPgpKeyMetadata>[]): this
  add(...content: Content): this
  build(): OpenPgpPublicKeys
}

const openPgpKeyMetadataDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'pubkey-metadata',
  local: true,
  section: 'XEP-0373 §4.2',
  fields: {
    fingerprint: { kind: 'attribute', name: 'v4-fingerprint', required: true },
    date: { kind: 'attribute', type: 'dateTime', required: true },
  },
}

/**
 * A public key (XEP-0373 §4.2).
 *
 * `<pubkey-metadata xmlns='urn:xmpp:openpgp:0' …/>`
 *
 * @see [XEP-0373 §4.2](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpKeyMetadata extends Node<{
  wire: 'urn:xmpp:openpgp:0 pubkey-metadata'
  init: OpenPgpKeyMetadataInit
  in: object
}> {
  static override readonly declaration: Declaration = openPgpKeyMetadataDeclaration
  declare static readonly builder: () => OpenPgpKeyMetadataBuilder
  /**
   * Attribute `v4-fingerprint`, required: Its fingerprint in capital hexadecimal digits, with which
   * the name of its node ends.
   */
  declare readonly fingerprint: string
  /** Attribute `date`, required: When the key was last changed, in UTC. */
  declare readonly date: Date

  constructor(init: OpenPgpKeyMetadataInit, content?: Content) {
    super(content)
    const v = take(openPgpKeyMetadataDeclaration, init)
    this.fingerprint = v[0]
    this.date = v[1]
  }
}

/** What a new {@link OpenPgpKeyMetadata} is made of. */
export interface OpenPgpKeyMetadataInit {
  /**
   * Attribute `v4-fingerprint`, required: Its fingerprint in capital hexadecimal digits, with which
   * the name of its node ends.
   */
  readonly fingerprint: string
  /** Attribute `date`, required: When the key was last changed, in UTC. */
  readonly date: Date
}

/** Builds a {@link OpenPgpKeyMetadata}; `build()` needs `fingerprint`, `date` first. */
export interface OpenPgpKeyMetadataBuilder<out Missing extends string = 'fingerprint' | 'date'>
  extends Builder<Missing> {
  /**
   * Attribute `v4-fingerprint`, required: Its fingerprint in capital hexadecimal digits, with which
   * the name of its node ends.
   */
  fingerprint(value: string): OpenPgpKeyMetadataBuilder<Exclude<Missing, 'fingerprint'>>
  /** Attribute `date`, required: When the key was last changed, in UTC. */
  date(value: Date): OpenPgpKeyMetadataBuilder<Exclude<Missing, 'date'>>
  add(...content: Content): this
  build(this: OpenPgpKeyMetadataBuilder<never>): OpenPgpKeyMetadata
}

const openPgpSecretKeyDeclaration: Declaration = {
  namespace: 'urn:xmpp:openpgp:0',
  name: 'secretkey',
  section: 'XEP-0373 §5',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The secret key, encrypted with a backup code that the user keeps (XEP-0373 §5). The text is
 * base64.
 *
 * `<secretkey xmlns='urn:xmpp:openpgp:0'>…</secretkey>`
 *
 * @see [XEP-0373 §5](https://xmpp.org/extensions/xep-0373.html)
 */
export class OpenPgpSecretKey extends Node<{
  wire: 'urn:xmpp:openpgp:0 secretkey'
  init: OpenPgpSecretKeyInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = openPgpSecretKeyDeclaration
  declare static readonly builder: () => OpenPgpSecretKeyBuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: OpenPgpSecretKeyInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(openPgpSecretKeyDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link OpenPgpSecretKey} is made of. */
export interface OpenPgpSecretKeyInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link OpenPgpSecretKey}. */
export interface OpenPgpSecretKeyBuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): OpenPgpSecretKey
}
