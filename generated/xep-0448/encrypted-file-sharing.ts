// Code generated from schemas/xep-0448/encrypted-file-sharing.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { Hash } from '../xep-0300/hashes.ts'
import { FileSources } from '../xep-0447/file-sharing.ts'

/**
 * The ciphers of files (XEP-0448 §4).
 *
 * - `urn:xmpp:ciphers:aes-128-gcm-nopadding:0`: AES with keys of 128 bits, in GCM.
 * - `urn:xmpp:ciphers:aes-256-cbc-pkcs7:0`: AES with keys of 256 bits, in CBC with padding.
 * - `urn:xmpp:ciphers:aes-256-gcm-nopadding:0`: AES with keys of 256 bits, in GCM.
 */
export type EncryptedFileCipher =
  | 'urn:xmpp:ciphers:aes-128-gcm-nopadding:0'
  | 'urn:xmpp:ciphers:aes-256-cbc-pkcs7:0'
  | 'urn:xmpp:ciphers:aes-256-gcm-nopadding:0'

/** The values of {@link EncryptedFileCipher}, in the order of the schema. */
export const encryptedFileCiphers: readonly EncryptedFileCipher[] = [
  'urn:xmpp:ciphers:aes-128-gcm-nopadding:0',
  'urn:xmpp:ciphers:aes-256-cbc-pkcs7:0',
  'urn:xmpp:ciphers:aes-256-gcm-nopadding:0',
]

const encryptedFileDeclaration: Declaration = {
  namespace: 'urn:xmpp:esfs:0',
  name: 'encrypted',
  section: 'XEP-0448 §3.1',
  fields: {
    cipher: { kind: 'attribute', type: 'uri', values: encryptedFileCiphers, required: true },
    key: { kind: 'childText', type: 'base64' },
    iv: { kind: 'childText', type: 'base64' },
    hashes: { kind: 'children', of: () => Hash },
    sources: { kind: 'child', of: () => FileSources },
  },
}

/**
 * An encrypted form of the file, among its sources (XEP-0448 §3.1).
 *
 * `<encrypted xmlns='urn:xmpp:esfs:0' cipher='…'><key/><iv/><hash/><sources/></encrypted>`
 *
 * @see [XEP-0448 §3.1](https://xmpp.org/extensions/xep-0448.html)
 */
export class EncryptedFile extends Node<{
  wire: 'urn:xmpp:esfs:0 encrypted'
  init: EncryptedFileInit
  in: object
}> {
  static override readonly declaration: Declaration = encryptedFileDeclaration
  declare static readonly builder: () => EncryptedFileBuilder
  /**
   * Attribute `cipher`, required: How it is encrypted. One of
   * `urn:xmpp:ciphers:aes-128-gcm-nopadding:0`, `urn:xmpp:ciphers:aes-256-cbc-pkcs7:0`,
   * `urn:xmpp:ciphers:aes-256-gcm-nopadding:0`.
   */
  declare readonly cipher: EncryptedFileCipher
  /** Child `key`: The key, in base64. */
  declare readonly key: Uint8Array | undefined
  /** Child `iv`: The initialization vector, in base64. */
  declare readonly iv: Uint8Array | undefined
  /** Children `hash`: A hash of the encrypted bytes. */
  declare readonly hashes: readonly Hash[]
  /** Child `sources`: Where to get the encrypted bytes. */
  declare readonly sources: FileSources | undefined

  constructor(init: EncryptedFileInit, content?: Content) {
    super(content)
    const v = take(encryptedFileDeclaration, init)
    this.cipher = v[0]
    this.key = v[1]
    this.iv = v[2]
    this.hashes = v[3]
    this.sources = v[4]
  }
}

/** What a new {@link EncryptedFile} is made of. */
export interface EncryptedFileInit {
  /**
   * Attribute `cipher`, required: How it is encrypted. One of
   * `urn:xmpp:ciphers:aes-128-gcm-nopadding:0`, `urn:xmpp:ciphers:aes-256-cbc-pkcs7:0`,
   * `urn:xmpp:ciphers:aes-256-gcm-nopadding:0`.
   */
  readonly cipher: EncryptedFileCipher
  /** Child `key`: The key, in base64. */
  readonly key?: Uint8Array | undefined
  /** Child `iv`: The initialization vector, in base64. */
  readonly iv?: Uint8Array | undefined
  /** Children `hash`: A hash of the encrypted bytes. */
  readonly hashes?: readonly NodeLike<Hash>[] | undefined
  /** Child `sources`: Where to get the encrypted bytes. */
  readonly sources?: NodeLike<FileSources> | undefined
}

/** Builds a {@link EncryptedFile}; `build()` needs `cipher` first. */
export interface EncryptedFileBuilder<out Missing extends string = 'cipher'>
  extends Builder<Missing> {
  /**
   * Attribute `cipher`, required: How it is encrypted. One of
   * `urn:xmpp:ciphers:aes-128-gcm-nopadding:0`, `urn:xmpp:ciphers:aes-256-cbc-pkcs7:0`,
   * `urn:xmpp:ciphers:aes-256-gcm-nopadding:0`.
   */
  cipher(value: EncryptedFileCipher): EncryptedFileBuilder<Exclude<Missing, 'cipher'>>
  /** Child `key`: The key, in base64. */
  key(value: Uint8Array): this
  /** Child `iv`: The initialization vector, in base64. */
  iv(value: Uint8Array): this
  /** Children `hash`: A hash of the encrypted bytes. */
  hashes(value: readonly NodeLike<Hash>[]): this
  /** Child `sources`: Where to get the encrypted bytes. */
  sources(value: NodeLike<FileSources>): this
  add(...content: Content): this
  build(this: EncryptedFileBuilder<never>): EncryptedFile
}
