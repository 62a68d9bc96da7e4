// Code generated from schemas/rfc6120/tls.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const startTlsDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-tls',
  name: 'starttls',
  section: 'RFC 6120 §5.4',
  fields: {
    required: { kind: 'flag' },
  },
}

/**
 * As a stream feature: the receiving entity offers TLS. Sent by the initiating entity: the command
 * to begin with it, always empty (RFC 6120 §5.4.1 and §5.4.2.1).
 *
 * `<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/></starttls>`
 *
 * @see [RFC 6120 §5.4](https://www.rfc-editor.org/rfc/rfc6120#section-5.4)
 */
export class StartTls extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-tls starttls'
  init: StartTlsInit
  in: { features: true; stream: true }
}> {
  static override readonly declaration: Declaration = startTlsDeclaration
  declare static readonly builder: () => StartTlsBuilder
  /**
   * Child `required`: In the feature: nothing else can be negotiated before TLS. The command never
   * has it.
   */
  declare readonly required: boolean

  constructor(init?: StartTlsInit, content?: Content) {
    super(content)
    const v = take(startTlsDeclaration, init)
    this.required = v[0]
  }
}

/** What a new {@link StartTls} is made of. */
export interface StartTlsInit {
  /**
   * Child `required`: In the feature: nothing else can be negotiated before TLS. The command never
   * has it.
   */
  readonly required?: boolean | undefined
}

/** Builds a {@link StartTls}. */
export interface StartTlsBuilder extends Builder<never> {
  /**
   * Child `required`: In the feature: nothing else can be negotiated before TLS. The command never
   * has it.
   */
  required(value: boolean): this
  add(...content: Content): this
  build(): StartTls
}

const tlsProceedDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-tls',
  name: 'proceed',
  section: 'RFC 6120 §5.4.2.3',
  fields: {},
}

/**
 * The receiving entity is ready: the next bytes of both sides are those of the TLS handshake (RFC
 * 6120 §5.4.2.3).
 *
 * `<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>`
 *
 * @see [RFC 6120 §5.4.2.3](https://www.rfc-editor.org/rfc/rfc6120#section-5.4.2.3)
 */
export class TlsProceed extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-tls proceed'
  init: TlsProceedInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = tlsProceedDeclaration
  declare static readonly builder: () => TlsProceedBuilder

  constructor(init?: TlsProceedInit, content?: Content) {
    super(content)
    take(tlsProceedDeclaration, init)
  }
}

/** What a new {@link TlsProceed} is made of. */
export type TlsProceedInit = Readonly<Record<string, never>>

/** Builds a {@link TlsProceed}. */
export interface TlsProceedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TlsProceed
}

const tlsFailureDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-tls',
  name: 'failure',
  section: 'RFC 6120 §5.4.2.2',
  fields: {},
}

/**
 * The receiving entity cannot begin with TLS. It closes the stream and the connection after this
 * (RFC 6120 §5.4.2.2).
 *
 * `<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>`
 *
 * @see [RFC 6120 §5.4.2.2](https://www.rfc-editor.org/rfc/rfc6120#section-5.4.2.2)
 */
export class TlsFailure extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-tls failure'
  init: TlsFailureInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = tlsFailureDeclaration
  declare static readonly builder: () => TlsFailureBuilder

  constructor(init?: TlsFailureInit, content?: Content) {
    super(content)
    take(tlsFailureDeclaration, init)
  }
}

/** What a new {@link TlsFailure} is made of. */
export type TlsFailureInit = Readonly<Record<string, never>>

/** Builds a {@link TlsFailure}. */
export interface TlsFailureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): TlsFailure
}
