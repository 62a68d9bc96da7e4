// Code generated from schemas/xep-0434/trust-messages.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const trustMessageDeclaration: Declaration = {
  namespace: 'urn:xmpp:tm:1',
  name: 'trust-message',
  section: 'XEP-0434 §4',
  fields: {
    encryption: { kind: 'attribute', required: true },
    usage: { kind: 'attribute', required: true },
    keyOwners: { kind: 'children', of: () => TrustKeyOwner, min: 1 },
  },
}

/**
 * Which keys are trusted, and which are not; inside of the envelope of XEP-0420 (XEP-0434 §4).
 *
 * `<trust-message xmlns='urn:xmpp:tm:1' encryption='…' …><key-owner/></trust-message>`
 *
 * @see [XEP-0434 §4](https://xmpp.org/extensions/xep-0434.html)
 */
export class TrustMessage extends Node<{
  wire: 'urn:xmpp:tm:1 trust-message'
  init: TrustMessageInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = trustMessageDeclaration
  declare static readonly builder: () => TrustMessageBuilder
  /**
   * Attribute `encryption`, required: The namespace of the encryption that the keys are for, such
   * as urn:xmpp:omemo:2.
   */
  declare readonly encryption: string
  /**
   * Attribute `usage`, required: The namespace of the protocol that says what follows, such as
   * urn:xmpp:atm:1 of XEP-0450.
   */
  declare readonly usage: string
  /** Children `key-owner`: Somebody and some of their keys. */
  declare readonly keyOwners: readonly TrustKeyOwner[]

  constructor(init: TrustMessageInit, content?: Content) {
    super(content)
    const v = take(trustMessageDeclaration, init)
    this.encryption = v[0]
    this.usage = v[1]
    this.keyOwners = v[2]
  }
}

/** What a new {@link TrustMessage} is made of. */
export interface TrustMessageInit {
  /**
   * Attribute `encryption`, required: The namespace of the encryption that the keys are for, such
   * as urn:xmpp:omemo:2.
   */
  readonly encryption: string
  /**
   * Attribute `usage`, required: The namespace of the protocol that says what follows, such as
   * urn:xmpp:atm:1 of XEP-0450.
   */
  readonly usage: string
  /** Children `key-owner`: Somebody and some of their keys. */
  readonly keyOwners: readonly NodeLike<TrustKeyOwner>[]
}

/** Builds a {@link TrustMessage}; `build()` needs `encryption`, `usage`, `keyOwners` first. */
export interface TrustMessageBuilder<
  out Missing extends string = 'encryption' | 'usage' | 'keyOwners',
> extends Builder<Missing> {
  /**
   * Attribute `encryption`, required: The namespace of the encryption that the keys are for, such
   * as urn:xmpp:omemo:2.
   */
  encryption(value: string): TrustMessageBuilder<Exclude<Missing, 'encryption'>>
  /**
   * Attribute `usage`, required: The namespace of the protocol that says what follows, such as
   * urn:xmpp:atm:1 of XEP-0450.
   */
  usage(value: string): TrustMessageBuilder<Exclude<Missing, 'usage'>>
  /** Children `key-owner`: Somebody and some of their keys. */
  keyOwners(
    value: readonly NodeLike<TrustKeyOwner>[],
  ): TrustMessageBuilder<Exclude<Missing, 'keyOwners'>>
  add(...content: Content): this
  build(this: TrustMessageBuilder<never>): TrustMessage
}

const trustKeyOwnerDeclaration: Declaration = {
  namespace: 'urn:xmpp:tm:1',
  name: 'key-owner',
  local: true,
  section: 'XEP-0434 §4',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    distrusted: { kind: 'childTexts', name: 'distrust', type: 'base64' },
    trusted: { kind: 'childTexts', name: 'trust', type: 'base64' },
  },
}

/**
 * Somebody and some of their keys.
 *
 * `<key-owner xmlns='urn:xmpp:tm:1' jid='…'><distrust/><trust/></key-owner>`
 *
 * @see [XEP-0434 §4](https://xmpp.org/extensions/xep-0434.html)
 */
export class TrustKeyOwner extends Node<{
  wire: 'urn:xmpp:tm:1 key-owner'
  init: TrustKeyOwnerInit
  in: object
}> {
  static override readonly declaration: Declaration = trustKeyOwnerDeclaration
  declare static readonly builder: () => TrustKeyOwnerBuilder
  /** Attribute `jid`, required: The bare JID of the owner. */
  declare readonly jid: Jid
  /**
   * Children `distrust`: A key that is not, or no longer, trusted: its identifier as the encryption
   * has it, in base64.
   */
  declare readonly distrusted: readonly Uint8Array[]
  /**
   * Children `trust`: A key that is trusted: its identifier as the encryption has it, in base64.
   */
  declare readonly trusted: readonly Uint8Array[]

  constructor(init: TrustKeyOwnerInit, content?: Content) {
    super(content)
    const v = take(trustKeyOwnerDeclaration, init)
    this.jid = v[0]
    this.distrusted = v[1]
    this.trusted = v[2]
  }
}

/** What a new {@link TrustKeyOwner} is made of. */
export interface TrustKeyOwnerInit {
  /** Attribute `jid`, required: The bare JID of the owner. */
  readonly jid: JidLike
  /**
   * Children `distrust`: A key that is not, or no longer, trusted: its identifier as the encryption
   * has it, in base64.
   */
  readonly distrusted?: readonly Uint8Array[] | undefined
  /**
   * Children `trust`: A key that is trusted: its identifier as the encryption has it, in base64.
   */
  readonly trusted?: readonly Uint8Array[] | undefined
}

/** Builds a {@link TrustKeyOwner}; `build()` needs `jid` first. */
export interface TrustKeyOwnerBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The bare JID of the owner. */
  jid(value: JidLike): TrustKeyOwnerBuilder<Exclude<Missing, 'jid'>>
  /**
   * Children `distrust`: A key that is not, or no longer, trusted: its identifier as the encryption
   * has it, in base64.
   */
  distrusted(value: readonly Uint8Array[]): this
  /**
   * Children `trust`: A key that is trusted: its identifier as the encryption has it, in base64.
   */
  trusted(value: readonly Uint8Array[]): this
  add(...content: Content): this
  build(this: TrustKeyOwnerBuilder<never>): TrustKeyOwner
}
