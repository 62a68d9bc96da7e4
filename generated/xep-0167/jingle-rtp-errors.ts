// Code generated from schemas/xep-0167/jingle-rtp-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const rtpCryptoRequiredDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:errors:1',
  name: 'crypto-required',
  section: 'XEP-0167 §7',
  fields: {},
}

/**
 * The party takes encrypted media only (XEP-0167 §7).
 *
 * `<crypto-required xmlns='urn:xmpp:jingle:apps:rtp:errors:1'/>`
 *
 * @see [XEP-0167 §7](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpCryptoRequired extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:errors:1 crypto-required'
  init: RtpCryptoRequiredInit
  in: { 'jingle-reason': true; error: true }
}> {
  static override readonly declaration: Declaration = rtpCryptoRequiredDeclaration
  declare static readonly builder: () => RtpCryptoRequiredBuilder

  constructor(init?: RtpCryptoRequiredInit, content?: Content) {
    super(content)
    take(rtpCryptoRequiredDeclaration, init)
  }
}

/** What a new {@link RtpCryptoRequired} is made of. */
export type RtpCryptoRequiredInit = Readonly<Record<string, never>>

/** Builds a {@link RtpCryptoRequired}. */
export interface RtpCryptoRequiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpCryptoRequired
}

const rtpInvalidCryptoDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:rtp:errors:1',
  name: 'invalid-crypto',
  section: 'XEP-0167 §7',
  fields: {},
}

/**
 * The key or its parameters are wrong (XEP-0167 §7).
 *
 * `<invalid-crypto xmlns='urn:xmpp:jingle:apps:rtp:errors:1'/>`
 *
 * @see [XEP-0167 §7](https://xmpp.org/extensions/xep-0167.html)
 */
export class RtpInvalidCrypto extends Node<{
  wire: 'urn:xmpp:jingle:apps:rtp:errors:1 invalid-crypto'
  init: RtpInvalidCryptoInit
  in: { 'jingle-reason': true; error: true }
}> {
  static override readonly declaration: Declaration = rtpInvalidCryptoDeclaration
  declare static readonly builder: () => RtpInvalidCryptoBuilder

  constructor(init?: RtpInvalidCryptoInit, content?: Content) {
    super(content)
    take(rtpInvalidCryptoDeclaration, init)
  }
}

/** What a new {@link RtpInvalidCrypto} is made of. */
export type RtpInvalidCryptoInit = Readonly<Record<string, never>>

/** Builds a {@link RtpInvalidCrypto}. */
export interface RtpInvalidCryptoBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RtpInvalidCrypto
}
