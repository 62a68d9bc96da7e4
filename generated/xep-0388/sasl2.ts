// Code generated from schemas/xep-0388/sasl2.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'
import type { SaslFailureCondition } from '../rfc6120/sasl.ts'

const sasl2AuthenticationDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'authentication',
  section: 'XEP-0388 §2.1',
  fields: {
    mechanisms: {
      kind: 'childTexts',
      name: 'mechanism',
      facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] },
      min: 1,
    },
    inline: { kind: 'child', of: () => Sasl2Inline },
  },
  ordered: true,
  any: { namespaces: '##other' },
}

/**
 * The stream feature by which the server offers SASL2: the mechanisms, and what may go along with
 * authentication (XEP-0388 §2.1).
 *
 * `<authentication xmlns='urn:xmpp:sasl:2'><mechanism/><inline/></authentication>`
 *
 * @see [XEP-0388 §2.1](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Authentication extends Node<{
  wire: 'urn:xmpp:sasl:2 authentication'
  init: Sasl2AuthenticationInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = sasl2AuthenticationDeclaration
  declare static readonly builder: () => Sasl2AuthenticationBuilder
  /**
   * Children `mechanism`: A mechanism by its registered name that the server offers to this
   * account.
   */
  declare readonly mechanisms: readonly string[]
  /** Child `inline`: What can be negotiated in the same exchange. */
  declare readonly inline: Sasl2Inline | undefined

  constructor(init: Sasl2AuthenticationInit, content?: Content) {
    super(content)
    const v = take(sasl2AuthenticationDeclaration, init)
    this.mechanisms = v[0]
    this.inline = v[1]
  }
}

/** What a new {@link Sasl2Authentication} is made of. */
export interface Sasl2AuthenticationInit {
  /**
   * Children `mechanism`: A mechanism by its registered name that the server offers to this
   * account.
   */
  readonly mechanisms: readonly string[]
  /** Child `inline`: What can be negotiated in the same exchange. */
  readonly inline?: NodeLike<Sasl2Inline> | undefined
}

/** Builds a {@link Sasl2Authentication}; `build()` needs `mechanisms` first. */
export interface Sasl2AuthenticationBuilder<out Missing extends string = 'mechanisms'>
  extends Builder<Missing> {
  /**
   * Children `mechanism`: A mechanism by its registered name that the server offers to this
   * account.
   */
  mechanisms(value: readonly string[]): Sasl2AuthenticationBuilder<Exclude<Missing, 'mechanisms'>>
  /** Child `inline`: What can be negotiated in the same exchange. */
  inline(value: NodeLike<Sasl2Inline>): this
  /**
   * Adds content: More about the mechanisms, such as the host name that a ticket is needed for
   * (XEP-0233).
   */
  add(...content: Content): this
  build(this: Sasl2AuthenticationBuilder<never>): Sasl2Authentication
}

const sasl2InlineDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'inline',
  local: true,
  section: 'XEP-0388 §2.1',
  fields: {},
  any: { contexts: ['sasl2-inline'], namespaces: '##other' },
}

/**
 * What can be negotiated in the same exchange.
 *
 * `<inline xmlns='urn:xmpp:sasl:2'/>`
 *
 * @see [XEP-0388 §2.1](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Inline extends Node<{
  wire: 'urn:xmpp:sasl:2 inline'
  init: Sasl2InlineInit
  in: object
}> {
  static override readonly declaration: Declaration = sasl2InlineDeclaration
  declare static readonly builder: () => Sasl2InlineBuilder

  constructor(init?: Sasl2InlineInit, content?: Content<'sasl2-inline'>) {
    super(content)
    take(sasl2InlineDeclaration, init)
  }
}

/** What a new {@link Sasl2Inline} is made of. */
export type Sasl2InlineInit = Readonly<Record<string, never>>

/** Builds a {@link Sasl2Inline}. */
export interface Sasl2InlineBuilder extends Builder<never> {
  /**
   * Adds content: One feature, such as stream resumption, Bind 2 or FAST, to be asked for in the
   * authenticate element.
   */
  add(...content: Content<'sasl2-inline'>): this
  build(): Sasl2Inline
}

const sasl2AuthenticateDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'authenticate',
  section: 'XEP-0388 §2.3',
  fields: {
    mechanism: { kind: 'attribute', facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] }, required: true },
    initialResponse: { kind: 'childText', name: 'initial-response', type: 'base64' },
    userAgent: { kind: 'child', of: () => Sasl2UserAgent },
  },
  any: { contexts: ['sasl2-authenticate'], namespaces: '##other' },
}

/**
 * The client begins: it chooses a mechanism, says what it is, and asks for what is to happen
 * together with authentication. It may hold a password, so it is never to be logged (XEP-0388
 * §2.3).
 *
 * `<authenticate xmlns='urn:xmpp:sasl:2' mechanism='…'><initial-response/><user-agent/></authenticate>`
 *
 * @see [XEP-0388 §2.3](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Authenticate extends Node<{
  wire: 'urn:xmpp:sasl:2 authenticate'
  init: Sasl2AuthenticateInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2AuthenticateDeclaration
  declare static readonly builder: () => Sasl2AuthenticateBuilder
  /** Attribute `mechanism`, required: The chosen mechanism, one of those offered. */
  declare readonly mechanism: string
  /**
   * Child `initial-response`: The first data of the mechanism, in base64; empty is not the same as
   * absent (XEP-0388 §2.2).
   */
  declare readonly initialResponse: Uint8Array | undefined
  /**
   * Child `user-agent`: What the client is, for the server and the owner of the account only
   * (XEP-0388 §2.3).
   */
  declare readonly userAgent: Sasl2UserAgent | undefined

  constructor(init: Sasl2AuthenticateInit, content?: Content<'sasl2-authenticate'>) {
    super(content)
    const v = take(sasl2AuthenticateDeclaration, init)
    this.mechanism = v[0]
    this.initialResponse = v[1]
    this.userAgent = v[2]
  }
}

/** What a new {@link Sasl2Authenticate} is made of. */
export interface Sasl2AuthenticateInit {
  /** Attribute `mechanism`, required: The chosen mechanism, one of those offered. */
  readonly mechanism: string
  /**
   * Child `initial-response`: The first data of the mechanism, in base64; empty is not the same as
   * absent (XEP-0388 §2.2).
   */
  readonly initialResponse?: Uint8Array | undefined
  /**
   * Child `user-agent`: What the client is, for the server and the owner of the account only
   * (XEP-0388 §2.3).
   */
  readonly userAgent?: NodeLike<Sasl2UserAgent> | undefined
}

/** Builds a {@link Sasl2Authenticate}; `build()` needs `mechanism` first. */
export interface Sasl2AuthenticateBuilder<out Missing extends string = 'mechanism'>
  extends Builder<Missing> {
  /** Attribute `mechanism`, required: The chosen mechanism, one of those offered. */
  mechanism(value: string): Sasl2AuthenticateBuilder<Exclude<Missing, 'mechanism'>>
  /**
   * Child `initial-response`: The first data of the mechanism, in base64; empty is not the same as
   * absent (XEP-0388 §2.2).
   */
  initialResponse(value: Uint8Array): this
  /**
   * Child `user-agent`: What the client is, for the server and the owner of the account only
   * (XEP-0388 §2.3).
   */
  userAgent(value: NodeLike<Sasl2UserAgent>): this
  /**
   * Adds content: What is to happen after authentication: the features that the server offered
   * inline, such as bind, resume and request-token.
   */
  add(...content: Content<'sasl2-authenticate'>): this
  build(this: Sasl2AuthenticateBuilder<never>): Sasl2Authenticate
}

const sasl2UserAgentDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'user-agent',
  local: true,
  section: 'XEP-0388 §2.3',
  fields: {
    id: {
      kind: 'attribute',
      facets: {
        patterns: [
          '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-4[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}',
        ],
      },
    },
    software: { kind: 'childText' },
    device: { kind: 'childText' },
  },
  ordered: true,
}

/**
 * What the client is, for the server and the owner of the account only (XEP-0388 §2.3).
 *
 * `<user-agent xmlns='urn:xmpp:sasl:2' id='…'><software/><device/></user-agent>`
 *
 * @see [XEP-0388 §2.3](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2UserAgent extends Node<{
  wire: 'urn:xmpp:sasl:2 user-agent'
  init: Sasl2UserAgentInit
  in: object
}> {
  static override readonly declaration: Declaration = sasl2UserAgentDeclaration
  declare static readonly builder: () => Sasl2UserAgentBuilder
  /**
   * Attribute `id`: Names this installation of the client, always the same: a random UUID (version
   * 4). Bind 2 makes stable resources of it, and FAST needs it.
   */
  declare readonly id: string | undefined
  /** Child `software`: The name of the client software. */
  declare readonly software: string | undefined
  /** Child `device`: The device that it runs on, as the user calls it. */
  declare readonly device: string | undefined

  constructor(init?: Sasl2UserAgentInit, content?: Content) {
    super(content)
    const v = take(sasl2UserAgentDeclaration, init)
    this.id = v[0]
    this.software = v[1]
    this.device = v[2]
  }
}

/** What a new {@link Sasl2UserAgent} is made of. */
export interface Sasl2UserAgentInit {
  /**
   * Attribute `id`: Names this installation of the client, always the same: a random UUID (version
   * 4). Bind 2 makes stable resources of it, and FAST needs it.
   */
  readonly id?: string | undefined
  /** Child `software`: The name of the client software. */
  readonly software?: string | undefined
  /** Child `device`: The device that it runs on, as the user calls it. */
  readonly device?: string | undefined
}

/** Builds a {@link Sasl2UserAgent}. */
export interface Sasl2UserAgentBuilder extends Builder<never> {
  /**
   * Attribute `id`: Names this installation of the client, always the same: a random UUID (version
   * 4). Bind 2 makes stable resources of it, and FAST needs it.
   */
  id(value: string): this
  /** Child `software`: The name of the client software. */
  software(value: string): this
  /** Child `device`: The device that it runs on, as the user calls it. */
  device(value: string): this
  add(...content: Content): this
  build(): Sasl2UserAgent
}

const sasl2ChallengeDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'challenge',
  section: 'XEP-0388 §2.5',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * Data of the mechanism from the server, in base64, to be answered by a response (XEP-0388 §2.5).
 *
 * `<challenge xmlns='urn:xmpp:sasl:2'>…</challenge>`
 *
 * @see [XEP-0388 §2.5](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Challenge extends Node<{
  wire: 'urn:xmpp:sasl:2 challenge'
  init: Sasl2ChallengeInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2ChallengeDeclaration
  declare static readonly builder: () => Sasl2ChallengeBuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: Sasl2ChallengeInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(sasl2ChallengeDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Sasl2Challenge} is made of. */
export interface Sasl2ChallengeInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link Sasl2Challenge}. */
export interface Sasl2ChallengeBuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): Sasl2Challenge
}

const sasl2ResponseDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'response',
  section: 'XEP-0388 §2.5',
  fields: {
    text: { kind: 'text', type: 'base64' },
  },
}

/**
 * The answer of the client to a challenge, in base64 (XEP-0388 §2.5). It may hold a secret, so it
 * is never to be logged.
 *
 * `<response xmlns='urn:xmpp:sasl:2'>…</response>`
 *
 * @see [XEP-0388 §2.5](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Response extends Node<{
  wire: 'urn:xmpp:sasl:2 response'
  init: Sasl2ResponseInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2ResponseDeclaration
  declare static readonly builder: () => Sasl2ResponseBuilder
  /** Text. */
  declare readonly text: Uint8Array | undefined

  constructor(init?: Sasl2ResponseInit | Uint8Array, content?: Content) {
    super(content)
    const v = take(sasl2ResponseDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Sasl2Response} is made of. */
export interface Sasl2ResponseInit {
  /** Text. */
  readonly text?: Uint8Array | undefined
}

/** Builds a {@link Sasl2Response}. */
export interface Sasl2ResponseBuilder extends Builder<never> {
  /** Text. */
  text(value: Uint8Array): this
  add(...content: Content): this
  build(): Sasl2Response
}

const sasl2AbortDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'abort',
  section: 'XEP-0388 §4.5',
  fields: {
    text: { kind: 'childText' },
  },
  any: { namespaces: '##other' },
}

/**
 * The client gives up; the failure aborted answers it (XEP-0388 §4.5).
 *
 * `<abort xmlns='urn:xmpp:sasl:2'><text/></abort>`
 *
 * @see [XEP-0388 §4.5](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Abort extends Node<{
  wire: 'urn:xmpp:sasl:2 abort'
  init: Sasl2AbortInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2AbortDeclaration
  declare static readonly builder: () => Sasl2AbortBuilder
  /** Child `text`: Why, in words. */
  declare readonly text: string | undefined

  constructor(init?: Sasl2AbortInit, content?: Content) {
    super(content)
    const v = take(sasl2AbortDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Sasl2Abort} is made of. */
export interface Sasl2AbortInit {
  /** Child `text`: Why, in words. */
  readonly text?: string | undefined
}

/** Builds a {@link Sasl2Abort}. */
export interface Sasl2AbortBuilder extends Builder<never> {
  /** Child `text`: Why, in words. */
  text(value: string): this
  /** Adds content: Why, for programs. */
  add(...content: Content): this
  build(): Sasl2Abort
}

const sasl2SuccessDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'success',
  section: 'XEP-0388 §2.6.1',
  fields: {
    additionalData: { kind: 'childText', name: 'additional-data', type: 'base64' },
    authorizationIdentifier: {
      kind: 'childText',
      name: 'authorization-identifier',
      type: 'jid',
      facets: { maxLength: 3071 },
      required: true,
    },
  },
  ordered: true,
  any: { contexts: ['sasl2-success'], namespaces: '##other', before: 'additionalData' },
}

/**
 * The client is authenticated. Stream features follow at once, without a new stream header, unless
 * a stream was resumed (XEP-0388 §2.6.1).
 *
 * `<success xmlns='urn:xmpp:sasl:2'><additional-data/><authorization-identifier/></success>`
 *
 * @see [XEP-0388 §2.6.1](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Success extends Node<{
  wire: 'urn:xmpp:sasl:2 success'
  init: Sasl2SuccessInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2SuccessDeclaration
  declare static readonly builder: () => Sasl2SuccessBuilder
  /**
   * Child `additional-data`: The last data of the mechanism, in base64, such as the server
   * signature of SCRAM, which must be checked before anything else is believed.
   */
  declare readonly additionalData: Uint8Array | undefined
  /**
   * Child `authorization-identifier`, required: Who the client is from now on: a bare JID, or the
   * full JID where a resource was bound.
   */
  declare readonly authorizationIdentifier: Jid

  constructor(init: Sasl2SuccessInit, content?: Content<'sasl2-success'>) {
    super(content)
    const v = take(sasl2SuccessDeclaration, init)
    this.additionalData = v[0]
    this.authorizationIdentifier = v[1]
  }
}

/** What a new {@link Sasl2Success} is made of. */
export interface Sasl2SuccessInit {
  /**
   * Child `additional-data`: The last data of the mechanism, in base64, such as the server
   * signature of SCRAM, which must be checked before anything else is believed.
   */
  readonly additionalData?: Uint8Array | undefined
  /**
   * Child `authorization-identifier`, required: Who the client is from now on: a bare JID, or the
   * full JID where a resource was bound.
   */
  readonly authorizationIdentifier: JidLike
}

/** Builds a {@link Sasl2Success}; `build()` needs `authorizationIdentifier` first. */
export interface Sasl2SuccessBuilder<out Missing extends string = 'authorizationIdentifier'>
  extends Builder<Missing> {
  /**
   * Child `additional-data`: The last data of the mechanism, in base64, such as the server
   * signature of SCRAM, which must be checked before anything else is believed.
   */
  additionalData(value: Uint8Array): this
  /**
   * Child `authorization-identifier`, required: Who the client is from now on: a bare JID, or the
   * full JID where a resource was bound.
   */
  authorizationIdentifier(
    value: JidLike,
  ): Sasl2SuccessBuilder<Exclude<Missing, 'authorizationIdentifier'>>
  /**
   * Adds content: Results of what was asked for along with authentication, or of the last task.
   *
   * Results of what was asked for along with authentication, or of the last task.
   */
  add(...content: Content<'sasl2-success'>): this
  build(this: Sasl2SuccessBuilder<never>): Sasl2Success
}

const sasl2FailureElementDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'failure',
  section: 'XEP-0388 §2.6.2',
  fields: {
    condition: {
      kind: 'oneOf',
      names: [
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
      ],
      namespace: 'urn:ietf:params:xml:ns:xmpp-sasl',
      required: true,
    },
    text: { kind: 'childText' },
  },
  ordered: true,
  any: { namespaces: '##other', before: 'text' },
}

/**
 * Authentication failed, for the reason that the condition states; nothing that was asked for along
 * with it has happened. The client may try again (XEP-0388 §2.6.2).
 *
 * `<failure xmlns='urn:xmpp:sasl:2'>…<text/></failure>`
 *
 * @see [XEP-0388 §2.6.2](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2FailureElement extends Node<{
  wire: 'urn:xmpp:sasl:2 failure'
  init: Sasl2FailureElementInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2FailureElementDeclaration
  declare static readonly builder: () => Sasl2FailureElementBuilder
  /**
   * Child, by its name, required: Why authentication failed, as one of the conditions that RFC 6120
   * §6.5 defines.
   */
  declare readonly condition: SaslFailureCondition
  /** Child `text`: Explains the failure to a person. */
  declare readonly text: string | undefined

  constructor(init: Sasl2FailureElementInit, content?: Content) {
    super(content)
    const v = take(sasl2FailureElementDeclaration, init)
    this.condition = v[0]
    this.text = v[1]
  }
}

/** What a new {@link Sasl2FailureElement} is made of. */
export interface Sasl2FailureElementInit {
  /**
   * Child, by its name, required: Why authentication failed, as one of the conditions that RFC 6120
   * §6.5 defines.
   */
  readonly condition: SaslFailureCondition
  /** Child `text`: Explains the failure to a person. */
  readonly text?: string | undefined
}

/** Builds a {@link Sasl2FailureElement}; `build()` needs `condition` first. */
export interface Sasl2FailureElementBuilder<out Missing extends string = 'condition'>
  extends Builder<Missing> {
  /**
   * Child, by its name, required: Why authentication failed, as one of the conditions that RFC 6120
   * §6.5 defines.
   */
  condition(value: SaslFailureCondition): Sasl2FailureElementBuilder<Exclude<Missing, 'condition'>>
  /** Child `text`: Explains the failure to a person. */
  text(value: string): this
  /** Adds content: A condition of the application that says more than the defined one. */
  add(...content: Content): this
  build(this: Sasl2FailureElementBuilder<never>): Sasl2FailureElement
}

const sasl2ContinueDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'continue',
  section: 'XEP-0388 §2.6.3',
  fields: {
    additionalData: { kind: 'childText', name: 'additional-data', type: 'base64' },
    tasks: { kind: 'child', of: () => Sasl2Tasks, required: true },
    text: { kind: 'childText' },
  },
  ordered: true,
}

/**
 * The mechanism succeeded, and more is needed: the client is to do one of the tasks, such as a
 * second factor or a new password (XEP-0388 §2.6.3).
 *
 * `<continue xmlns='urn:xmpp:sasl:2'><additional-data/><tasks/><text/></continue>`
 *
 * @see [XEP-0388 §2.6.3](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Continue extends Node<{
  wire: 'urn:xmpp:sasl:2 continue'
  init: Sasl2ContinueInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2ContinueDeclaration
  declare static readonly builder: () => Sasl2ContinueBuilder
  /**
   * Child `additional-data`: The last data of the mechanism, in base64, such as the server
   * signature of SCRAM, which must be checked.
   */
  declare readonly additionalData: Uint8Array | undefined
  /** Child `tasks`, required: The tasks, of which the client chooses one. */
  declare readonly tasks: Sasl2Tasks
  /** Child `text`: Explains to a person what is needed. */
  declare readonly text: string | undefined

  constructor(init: Sasl2ContinueInit, content?: Content) {
    super(content)
    const v = take(sasl2ContinueDeclaration, init)
    this.additionalData = v[0]
    this.tasks = v[1]
    this.text = v[2]
  }
}

/** What a new {@link Sasl2Continue} is made of. */
export interface Sasl2ContinueInit {
  /**
   * Child `additional-data`: The last data of the mechanism, in base64, such as the server
   * signature of SCRAM, which must be checked.
   */
  readonly additionalData?: Uint8Array | undefined
  /** Child `tasks`, required: The tasks, of which the client chooses one. */
  readonly tasks: NodeLike<Sasl2Tasks>
  /** Child `text`: Explains to a person what is needed. */
  readonly text?: string | undefined
}

/** Builds a {@link Sasl2Continue}; `build()` needs `tasks` first. */
export interface Sasl2ContinueBuilder<out Missing extends string = 'tasks'>
  extends Builder<Missing> {
  /**
   * Child `additional-data`: The last data of the mechanism, in base64, such as the server
   * signature of SCRAM, which must be checked.
   */
  additionalData(value: Uint8Array): this
  /** Child `tasks`, required: The tasks, of which the client chooses one. */
  tasks(value: NodeLike<Sasl2Tasks>): Sasl2ContinueBuilder<Exclude<Missing, 'tasks'>>
  /** Child `text`: Explains to a person what is needed. */
  text(value: string): this
  add(...content: Content): this
  build(this: Sasl2ContinueBuilder<never>): Sasl2Continue
}

const sasl2TasksDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'tasks',
  local: true,
  section: 'XEP-0388 §2.6.3',
  fields: {
    names: {
      kind: 'childTexts',
      name: 'task',
      facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] },
      min: 1,
    },
  },
}

/**
 * The tasks, of which the client chooses one.
 *
 * `<tasks xmlns='urn:xmpp:sasl:2'><task/></tasks>`
 *
 * @see [XEP-0388 §2.6.3](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Tasks extends Node<{
  wire: 'urn:xmpp:sasl:2 tasks'
  init: Sasl2TasksInit
  in: object
}> {
  static override readonly declaration: Declaration = sasl2TasksDeclaration
  declare static readonly builder: () => Sasl2TasksBuilder
  /** Children `task`: A task by its name. */
  declare readonly names: readonly string[]

  constructor(init: Sasl2TasksInit, content?: Content) {
    super(content)
    const v = take(sasl2TasksDeclaration, init)
    this.names = v[0]
  }
}

/** What a new {@link Sasl2Tasks} is made of. */
export interface Sasl2TasksInit {
  /** Children `task`: A task by its name. */
  readonly names: readonly string[]
}

/** Builds a {@link Sasl2Tasks}; `build()` needs `names` first. */
export interface Sasl2TasksBuilder<out Missing extends string = 'names'> extends Builder<Missing> {
  /** Children `task`: A task by its name. */
  names(value: readonly string[]): Sasl2TasksBuilder<Exclude<Missing, 'names'>>
  add(...content: Content): this
  build(this: Sasl2TasksBuilder<never>): Sasl2Tasks
}

const sasl2NextDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'next',
  section: 'XEP-0388 §2.6.3',
  fields: {
    task: { kind: 'attribute', facets: { patterns: ['[A-Z0-9_\\-]{1,20}'] }, required: true },
  },
  any: { namespaces: '##other' },
}

/**
 * The client begins a task (XEP-0388 §2.6.3).
 *
 * `<next xmlns='urn:xmpp:sasl:2' task='…'/>`
 *
 * @see [XEP-0388 §2.6.3](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2Next extends Node<{
  wire: 'urn:xmpp:sasl:2 next'
  init: Sasl2NextInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2NextDeclaration
  declare static readonly builder: () => Sasl2NextBuilder
  /** Attribute `task`, required: The chosen task, one of those offered. */
  declare readonly task: string

  constructor(init: Sasl2NextInit, content?: Content) {
    super(content)
    const v = take(sasl2NextDeclaration, init)
    this.task = v[0]
  }
}

/** What a new {@link Sasl2Next} is made of. */
export interface Sasl2NextInit {
  /** Attribute `task`, required: The chosen task, one of those offered. */
  readonly task: string
}

/** Builds a {@link Sasl2Next}; `build()` needs `task` first. */
export interface Sasl2NextBuilder<out Missing extends string = 'task'> extends Builder<Missing> {
  /** Attribute `task`, required: The chosen task, one of those offered. */
  task(value: string): Sasl2NextBuilder<Exclude<Missing, 'task'>>
  /** Adds content: The first data of the task, as its specification says. */
  add(...content: Content): this
  build(this: Sasl2NextBuilder<never>): Sasl2Next
}

const sasl2TaskDataDeclaration: Declaration = {
  namespace: 'urn:xmpp:sasl:2',
  name: 'task-data',
  section: 'XEP-0388 §2.6.3',
  fields: {},
  any: { namespaces: '##other' },
}

/**
 * Data of a task, in either direction, until success, failure or another continue ends it (XEP-0388
 * §2.6.3).
 *
 * `<task-data xmlns='urn:xmpp:sasl:2'/>`
 *
 * @see [XEP-0388 §2.6.3](https://xmpp.org/extensions/xep-0388.html)
 */
export class Sasl2TaskData extends Node<{
  wire: 'urn:xmpp:sasl:2 task-data'
  init: Sasl2TaskDataInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = sasl2TaskDataDeclaration
  declare static readonly builder: () => Sasl2TaskDataBuilder

  constructor(init?: Sasl2TaskDataInit, content?: Content) {
    super(content)
    take(sasl2TaskDataDeclaration, init)
  }
}

/** What a new {@link Sasl2TaskData} is made of. */
export type Sasl2TaskDataInit = Readonly<Record<string, never>>

/** Builds a {@link Sasl2TaskData}. */
export interface Sasl2TaskDataBuilder extends Builder<never> {
  /** Adds content: The data, as the specification of the task says. */
  add(...content: Content): this
  build(): Sasl2TaskData
}
