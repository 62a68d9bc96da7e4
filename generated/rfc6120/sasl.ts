// Code generated from schemas/rfc6120/sasl.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Texts, TextsLike } from '../../runtime/node/v1.ts'

/**
 * Why authentication failed, as one of the conditions that RFC 6120 §6.5 defines.
 *
 * - `aborted`: The peer gave up with an abort, and the exchange ends as it wished.
 * - `account-disabled`: The account exists and is not in use for now; the text may say why.
 * - `credentials-expired`: The password or the ticket was right and is too old.
 * - `encryption-required`: The mechanism is only allowed inside of TLS.
 * - `incorrect-encoding`: What was sent is not base64 as RFC 4648 §4 has it.
 * - `invalid-authzid`: The authorization identity is not valid, or the authenticated user may not
 *   act as it.
 * - `invalid-mechanism`: The mechanism is not one that the receiving entity offered.
 * - `malformed-request`: The data does not follow the syntax of the mechanism, or came at the wrong
 *   step.
 * - `mechanism-too-weak`: A local rule asks for a stronger mechanism for this account.
 * - `not-authorized`: The credentials are wrong, or the account does not exist; which of the two is
 *   not told.
 * - `temporary-auth-failure`: The receiving entity cannot check the credentials just now; try again
 *   later.
 */
export type SaslFailureCondition =
  | 'aborted'
  | 'account-disabled'
  | 'credentials-expired'
  | 'encryption-required'
  | 'incorrect-encoding'
  | 'invalid-authzid'
  | 'invalid-mechanism'
  | 'malformed-request'
  | 'mechanism-too-weak'
  | 'not-authorized'
  | 'temporary-auth-failure'

/** The values of {@link SaslFailureCondition}, in the order of the schema. */
export const saslFailureConditions: readonly SaslFailureCondition[] = [
  'aborted',
  'account-disabled',
  'credentials-expired',
  'encryption-required',
  'incorrect-encoding',
  'invalid-authzid',
  'invalid-mechanism',
  'malformed-request',
  'mechanism-too-weak',
  'not-authorized',
  'temporary-auth-failure',
]

const saslMechanismsDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'mechanisms',
  section: 'RFC 6120 §6.4.1',
  fields: {
    mechanisms: {
      kind: 'childTexts',
      name: 'mechanism',
      facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] },
      min: 1,
    },
  },
  any: { namespaces: '##other' },
}

/**
 * The stream feature by which the receiving entity offers authentication, which is
 * mandatory-to-negotiate. The order means nothing: the initiating entity takes the one that it
 * prefers (RFC 6120 §6.3.3 and §6.4.1).
 *
 * `<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism/></mechanisms>`
 *
 * @see [RFC 6120 §6.4.1](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.1)
 */
export class SaslMechanisms extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl mechanisms'
  init: SaslMechanismsInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = saslMechanismsDeclaration
  declare static readonly builder: () => SaslMechanismsBuilder
  /**
   * Children `mechanism`: A mechanism by its registered name, such as SCRAM-SHA-256 or PLAIN; those
   * ending in -PLUS bind to the TLS channel.
   */
  declare readonly mechanisms: readonly string[]

  constructor(init: SaslMechanismsInit, content?: Content) {
    super(content)
    const v = take(saslMechanismsDeclaration, init)
    this.mechanisms = v[0]
  }
}

/** What a new {@link SaslMechanisms} is made of. */
export interface SaslMechanismsInit {
  /**
   * Children `mechanism`: A mechanism by its registered name, such as SCRAM-SHA-256 or PLAIN; those
   * ending in -PLUS bind to the TLS channel.
   */
  readonly mechanisms: readonly string[]
}

/** Builds a {@link SaslMechanisms}; `build()` needs `mechanisms` first. */
export interface SaslMechanismsBuilder<out Missing extends string = 'mechanisms'>
  extends Builder<Missing> {
  /**
   * Children `mechanism`: A mechanism by its registered name, such as SCRAM-SHA-256 or PLAIN; those
   * ending in -PLUS bind to the TLS channel.
   */
  mechanisms(value: readonly string[]): SaslMechanismsBuilder<Exclude<Missing, 'mechanisms'>>
  /** Adds content: More about the mechanisms, such as the host name that a ticket is needed for. */
  add(...content: Content): this
  build(this: SaslMechanismsBuilder<never>): SaslMechanisms
}

const saslAuthDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'auth',
  section: 'RFC 6120 §6.4.2',
  fields: {
    mechanism: { kind: 'attribute', facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] }, required: true },
    text: { kind: 'text', facets: { patterns: ['[A-Za-z0-9+/]*={0,2}'] } },
  },
}

/**
 * The initiating entity chooses a mechanism; the text is its initial response in base64, if the
 * mechanism has one. It may hold a password, so it is never to be logged (RFC 6120 §6.4.2).
 *
 * `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='…'>…</auth>`
 *
 * @see [RFC 6120 §6.4.2](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.2)
 */
export class SaslAuth extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl auth'
  init: SaslAuthInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = saslAuthDeclaration
  declare static readonly builder: () => SaslAuthBuilder
  /** Attribute `mechanism`, required: The chosen mechanism, one of those offered. */
  declare readonly mechanism: string
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  declare readonly text: string | undefined

  constructor(init: SaslAuthInit, content?: Content) {
    super(content)
    const v = take(saslAuthDeclaration, init)
    this.mechanism = v[0]
    this.text = v[1]
  }
}

/** What a new {@link SaslAuth} is made of. */
export interface SaslAuthInit {
  /** Attribute `mechanism`, required: The chosen mechanism, one of those offered. */
  readonly mechanism: string
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  readonly text?: string | undefined
}

/** Builds a {@link SaslAuth}; `build()` needs `mechanism` first. */
export interface SaslAuthBuilder<out Missing extends string = 'mechanism'>
  extends Builder<Missing> {
  /** Attribute `mechanism`, required: The chosen mechanism, one of those offered. */
  mechanism(value: string): SaslAuthBuilder<Exclude<Missing, 'mechanism'>>
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  text(value: string): this
  add(...content: Content): this
  build(this: SaslAuthBuilder<never>): SaslAuth
}

const saslChallengeDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'challenge',
  section: 'RFC 6120 §6.4.3',
  fields: {
    text: { kind: 'text', facets: { patterns: ['[A-Za-z0-9+/]*={0,2}'] } },
  },
}

/**
 * Data of the mechanism from the receiving entity, in base64, to be answered by a response (RFC
 * 6120 §6.4.3).
 *
 * `<challenge xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>…</challenge>`
 *
 * @see [RFC 6120 §6.4.3](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.3)
 */
export class SaslChallenge extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl challenge'
  init: SaslChallengeInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = saslChallengeDeclaration
  declare static readonly builder: () => SaslChallengeBuilder
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  declare readonly text: string | undefined

  constructor(init?: SaslChallengeInit | string, content?: Content) {
    super(content)
    const v = take(saslChallengeDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link SaslChallenge} is made of. */
export interface SaslChallengeInit {
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  readonly text?: string | undefined
}

/** Builds a {@link SaslChallenge}. */
export interface SaslChallengeBuilder extends Builder<never> {
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  text(value: string): this
  add(...content: Content): this
  build(): SaslChallenge
}

const saslResponseDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'response',
  section: 'RFC 6120 §6.4.3',
  fields: {
    text: { kind: 'text', facets: { patterns: ['[A-Za-z0-9+/]*={0,2}'] } },
  },
}

/**
 * The answer of the initiating entity to a challenge, in base64 (RFC 6120 §6.4.3). It may hold a
 * secret, so it is never to be logged.
 *
 * `<response xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>…</response>`
 *
 * @see [RFC 6120 §6.4.3](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.3)
 */
export class SaslResponse extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl response'
  init: SaslResponseInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = saslResponseDeclaration
  declare static readonly builder: () => SaslResponseBuilder
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  declare readonly text: string | undefined

  constructor(init?: SaslResponseInit | string, content?: Content) {
    super(content)
    const v = take(saslResponseDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link SaslResponse} is made of. */
export interface SaslResponseInit {
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  readonly text?: string | undefined
}

/** Builds a {@link SaslResponse}. */
export interface SaslResponseBuilder extends Builder<never> {
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  text(value: string): this
  add(...content: Content): this
  build(): SaslResponse
}

const saslAbortDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'abort',
  section: 'RFC 6120 §6.4.4',
  fields: {},
}

/**
 * The initiating entity gives up the exchange, and the failure aborted answers it (RFC 6120
 * §6.4.4).
 *
 * `<abort xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>`
 *
 * @see [RFC 6120 §6.4.4](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.4)
 */
export class SaslAbort extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl abort'
  init: SaslAbortInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = saslAbortDeclaration
  declare static readonly builder: () => SaslAbortBuilder

  constructor(init?: SaslAbortInit, content?: Content) {
    super(content)
    take(saslAbortDeclaration, init)
  }
}

/** What a new {@link SaslAbort} is made of. */
export type SaslAbortInit = Readonly<Record<string, never>>

/** Builds a {@link SaslAbort}. */
export interface SaslAbortBuilder extends Builder<never> {
  add(...content: Content): this
  build(): SaslAbort
}

const saslFailureElementDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'failure',
  section: 'RFC 6120 §6.4.5',
  fields: {
    condition: { kind: 'oneOf', names: saslFailureConditions },
    texts: { kind: 'texts', name: 'text' },
    text: { kind: 'shortcut', of: 'texts' },
  },
  ordered: true,
}

/**
 * Authentication failed for the reason that the condition states. The initiating entity may try
 * again, with this or another mechanism, as often as the other side allows (RFC 6120 §6.4.5 and
 * §6.5).
 *
 * `<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>…<text/></failure>`
 *
 * @see [RFC 6120 §6.4.5](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.5)
 */
export class SaslFailureElement extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl failure'
  init: SaslFailureElementInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = saslFailureElementDeclaration
  declare static readonly builder: () => SaslFailureElementBuilder
  /**
   * Child, by its name: Why authentication failed, as one of the conditions that RFC 6120 §6.5
   * defines.
   */
  declare readonly condition: SaslFailureCondition | undefined
  /**
   * Children `text`: Explains the failure to a person, in the language that xml:lang names. One is
   * usual.
   */
  declare readonly texts: Texts
  /**
   * Child `text`: Explains the failure to a person, in the language that xml:lang names. One is
   * usual.
   */
  declare readonly text: string | undefined

  constructor(init?: SaslFailureElementInit, content?: Content) {
    super(content)
    const v = take(saslFailureElementDeclaration, init)
    this.condition = v[0]
    this.texts = v[1]
    this.text = v[2]
  }
}

/** What a new {@link SaslFailureElement} is made of. */
export interface SaslFailureElementInit {
  /**
   * Child, by its name: Why authentication failed, as one of the conditions that RFC 6120 §6.5
   * defines.
   */
  readonly condition?: SaslFailureCondition | undefined
  /**
   * Children `text`: Explains the failure to a person, in the language that xml:lang names. One is
   * usual.
   */
  readonly texts?: TextsLike | undefined
  /**
   * Child `text`: Explains the failure to a person, in the language that xml:lang names. One is
   * usual.
   */
  readonly text?: string | undefined
}

/** Builds a {@link SaslFailureElement}. */
export interface SaslFailureElementBuilder extends Builder<never> {
  /**
   * Child, by its name: Why authentication failed, as one of the conditions that RFC 6120 §6.5
   * defines.
   */
  condition(value: SaslFailureCondition): this
  /**
   * Children `text`: Explains the failure to a person, in the language that xml:lang names. One is
   * usual.
   */
  texts(value: TextsLike): this
  /**
   * Child `text`: Explains the failure to a person, in the language that xml:lang names. One is
   * usual.
   */
  text(value: string): this
  add(...content: Content): this
  build(): SaslFailureElement
}

const saslSuccessDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
  name: 'success',
  section: 'RFC 6120 §6.4.6',
  fields: {
    text: { kind: 'text', facets: { patterns: ['[A-Za-z0-9+/]*={0,2}'] } },
  },
}

/**
 * Authentication succeeded; the text is the last data of the mechanism in base64, such as the
 * server signature of SCRAM, which must be checked. Both sides open a new stream next (RFC 6120
 * §6.4.6).
 *
 * `<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'>…</success>`
 *
 * @see [RFC 6120 §6.4.6](https://www.rfc-editor.org/rfc/rfc6120#section-6.4.6)
 */
export class SaslSuccess extends Node<{
  wire: 'urn:ietf:params:xml:ns:xmpp-sasl success'
  init: SaslSuccessInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = saslSuccessDeclaration
  declare static readonly builder: () => SaslSuccessBuilder
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  declare readonly text: string | undefined

  constructor(init?: SaslSuccessInit | string, content?: Content) {
    super(content)
    const v = take(saslSuccessDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link SaslSuccess} is made of. */
export interface SaslSuccessInit {
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  readonly text?: string | undefined
}

/** Builds a {@link SaslSuccess}. */
export interface SaslSuccessBuilder extends Builder<never> {
  /**
   * Text: Data of a mechanism in base64, or nothing. An equals sign alone means data of zero
   * length, which is not the same as no data; this is why the text is a string and not of type
   * base64Binary, which has no such form. See RFC 6120 §6.4.2.
   */
  text(value: string): this
  add(...content: Content): this
  build(): SaslSuccess
}
