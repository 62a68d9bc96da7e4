// Code generated from schemas/xep-0320/dtls.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

/**
 * Who opens a connection (RFC 4145).
 *
 * - `active`: This party.
 * - `actpass`: Either one: the other party decides.
 * - `holdconn`: Nobody for now.
 * - `passive`: The other party.
 */
export type DtlsSetup = 'active' | 'actpass' | 'holdconn' | 'passive'

/** The values of {@link DtlsSetup}, in the order of the schema. */
export const dtlsSetups: readonly DtlsSetup[] = ['active', 'actpass', 'holdconn', 'passive']

const dtlsFingerprintDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:dtls:0',
  name: 'fingerprint',
  section: 'XEP-0320 §1',
  fields: {
    hash: { kind: 'attribute', required: true },
    setup: { kind: 'attribute', type: 'token', values: dtlsSetups, required: true },
    text: { kind: 'text' },
  },
}

/**
 * The hash of the certificate of the party, in the transport (XEP-0320 §1).
 *
 * `<fingerprint xmlns='urn:xmpp:jingle:apps:dtls:0' hash='…' …>…</fingerprint>`
 *
 * @see [XEP-0320 §1](https://xmpp.org/extensions/xep-0320.html)
 */
export class DtlsFingerprint extends Node<{
  wire: 'urn:xmpp:jingle:apps:dtls:0 fingerprint'
  init: DtlsFingerprintInit
  in: { 'jingle-transport': true }
}> {
  static override readonly declaration: Declaration = dtlsFingerprintDeclaration
  declare static readonly builder: () => DtlsFingerprintBuilder
  /** Attribute `hash`, required: The hash function, by its IANA name. */
  declare readonly hash: string
  /**
   * Attribute `setup`, required: Who opens the connection of DTLS. One of `active`, `actpass`,
   * `holdconn`, `passive`.
   */
  declare readonly setup: DtlsSetup
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: DtlsFingerprintInit, content?: Content) {
    super(content)
    const v = take(dtlsFingerprintDeclaration, init)
    this.hash = v[0]
    this.setup = v[1]
    this.text = v[2]
  }
}

/** What a new {@link DtlsFingerprint} is made of. */
export interface DtlsFingerprintInit {
  /** Attribute `hash`, required: The hash function, by its IANA name. */
  readonly hash: string
  /**
   * Attribute `setup`, required: Who opens the connection of DTLS. One of `active`, `actpass`,
   * `holdconn`, `passive`.
   */
  readonly setup: DtlsSetup
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link DtlsFingerprint}; `build()` needs `hash`, `setup` first. */
export interface DtlsFingerprintBuilder<out Missing extends string = 'hash' | 'setup'>
  extends Builder<Missing> {
  /** Attribute `hash`, required: The hash function, by its IANA name. */
  hash(value: string): DtlsFingerprintBuilder<Exclude<Missing, 'hash'>>
  /**
   * Attribute `setup`, required: Who opens the connection of DTLS. One of `active`, `actpass`,
   * `holdconn`, `passive`.
   */
  setup(value: DtlsSetup): DtlsFingerprintBuilder<Exclude<Missing, 'setup'>>
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: DtlsFingerprintBuilder<never>): DtlsFingerprint
}
