// Code generated from schemas/xep-0397/isr.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { SaslMechanisms } from '../rfc6120/sasl.ts'
import { SmFailed, SmResume, SmResumed } from '../xep-0198/stream-management.ts'

const isrDeclaration: Declaration = {
  namespace: 'https://xmpp.org/extensions/isr/0',
  name: 'isr',
  section: 'XEP-0397 §3',
  fields: {
    mechanisms: { kind: 'child', of: () => SaslMechanisms, required: true },
  },
}

/**
 * The server lets streams be resumed so (XEP-0397 §3).
 *
 * `<isr xmlns='https://xmpp.org/extensions/isr/0'><mechanisms/></isr>`
 *
 * @see [XEP-0397 §3](https://xmpp.org/extensions/xep-0397.html)
 */
export class Isr extends Node<{
  wire: 'https://xmpp.org/extensions/isr/0 isr'
  init: IsrInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = isrDeclaration
  declare static readonly builder: () => IsrBuilder
  /** Child `mechanisms`, required: The mechanisms that take a token. */
  declare readonly mechanisms: SaslMechanisms

  constructor(init: IsrInit, content?: Content) {
    super(content)
    const v = take(isrDeclaration, init)
    this.mechanisms = v[0]
  }
}

/** What a new {@link Isr} is made of. */
export interface IsrInit {
  /** Child `mechanisms`, required: The mechanisms that take a token. */
  readonly mechanisms: NodeLike<SaslMechanisms>
}

/** Builds a {@link Isr}; `build()` needs `mechanisms` first. */
export interface IsrBuilder<out Missing extends string = 'mechanisms'> extends Builder<Missing> {
  /** Child `mechanisms`, required: The mechanisms that take a token. */
  mechanisms(value: NodeLike<SaslMechanisms>): IsrBuilder<Exclude<Missing, 'mechanisms'>>
  add(...content: Content): this
  build(this: IsrBuilder<never>): Isr
}

const isrEnableDeclaration: Declaration = {
  namespace: 'https://xmpp.org/extensions/isr/0',
  name: 'isr-enable',
  section: 'XEP-0397 §4',
  fields: {
    mechanism: { kind: 'attribute', required: true },
  },
}

/**
 * Inside of enable: the client wants a token (XEP-0397 §4).
 *
 * `<isr-enable xmlns='https://xmpp.org/extensions/isr/0' …/>`
 *
 * @see [XEP-0397 §4](https://xmpp.org/extensions/xep-0397.html)
 */
export class IsrEnable extends Node<{
  wire: 'https://xmpp.org/extensions/isr/0 isr-enable'
  init: IsrEnableInit
  in: { 'sm-enable': true }
}> {
  static override readonly declaration: Declaration = isrEnableDeclaration
  declare static readonly builder: () => IsrEnableBuilder
  /**
   * Attribute `mechanism`, required: The mechanism that it will use the token with, and no other.
   */
  declare readonly mechanism: string

  constructor(init: IsrEnableInit, content?: Content) {
    super(content)
    const v = take(isrEnableDeclaration, init)
    this.mechanism = v[0]
  }
}

/** What a new {@link IsrEnable} is made of. */
export interface IsrEnableInit {
  /**
   * Attribute `mechanism`, required: The mechanism that it will use the token with, and no other.
   */
  readonly mechanism: string
}

/** Builds a {@link IsrEnable}; `build()` needs `mechanism` first. */
export interface IsrEnableBuilder<out Missing extends string = 'mechanism'>
  extends Builder<Missing> {
  /**
   * Attribute `mechanism`, required: The mechanism that it will use the token with, and no other.
   */
  mechanism(value: string): IsrEnableBuilder<Exclude<Missing, 'mechanism'>>
  add(...content: Content): this
  build(this: IsrEnableBuilder<never>): IsrEnable
}

const isrEnabledDeclaration: Declaration = {
  namespace: 'https://xmpp.org/extensions/isr/0',
  name: 'isr-enabled',
  section: 'XEP-0397 §4',
  fields: {
    location: { kind: 'attribute' },
    token: { kind: 'attribute', required: true },
  },
}

/**
 * Inside of enabled: the token (XEP-0397 §4).
 *
 * `<isr-enabled xmlns='https://xmpp.org/extensions/isr/0' …/>`
 *
 * @see [XEP-0397 §4](https://xmpp.org/extensions/xep-0397.html)
 */
export class IsrEnabled extends Node<{
  wire: 'https://xmpp.org/extensions/isr/0 isr-enabled'
  init: IsrEnabledInit
  in: { 'sm-enabled': true }
}> {
  static override readonly declaration: Declaration = isrEnabledDeclaration
  declare static readonly builder: () => IsrEnabledBuilder
  /**
   * Attribute `location`: Where to connect for it, as a host and a port, with TLS from the
   * beginning.
   */
  declare readonly location: string | undefined
  /** Attribute `token`, required: The token, a secret that is used once. */
  declare readonly token: string

  constructor(init: IsrEnabledInit, content?: Content) {
    super(content)
    const v = take(isrEnabledDeclaration, init)
    this.location = v[0]
    this.token = v[1]
  }
}

/** What a new {@link IsrEnabled} is made of. */
export interface IsrEnabledInit {
  /**
   * Attribute `location`: Where to connect for it, as a host and a port, with TLS from the
   * beginning.
   */
  readonly location?: string | undefined
  /** Attribute `token`, required: The token, a secret that is used once. */
  readonly token: string
}

/** Builds a {@link IsrEnabled}; `build()` needs `token` first. */
export interface IsrEnabledBuilder<out Missing extends string = 'token'> extends Builder<Missing> {
  /**
   * Attribute `location`: Where to connect for it, as a host and a port, with TLS from the
   * beginning.
   */
  location(value: string): this
  /** Attribute `token`, required: The token, a secret that is used once. */
  token(value: string): IsrEnabledBuilder<Exclude<Missing, 'token'>>
  add(...content: Content): this
  build(this: IsrEnabledBuilder<never>): IsrEnabled
}

const isrResumeDeclaration: Declaration = {
  namespace: 'https://xmpp.org/extensions/isr/0',
  name: 'inst-resume',
  section: 'XEP-0397 §5.2',
  fields: {
    withIsrToken: { kind: 'attribute', name: 'with-isr-token', type: 'boolean', default: 'true' },
    resume: { kind: 'child', of: () => SmResume, required: true },
  },
}

/**
 * Beside the authentication: resume this stream (XEP-0397 §5.2).
 *
 * `<inst-resume xmlns='https://xmpp.org/extensions/isr/0' …><resume/></inst-resume>`
 *
 * @see [XEP-0397 §5.2](https://xmpp.org/extensions/xep-0397.html)
 */
export class IsrResume extends Node<{
  wire: 'https://xmpp.org/extensions/isr/0 inst-resume'
  init: IsrResumeInit
  in: { 'sasl2-authenticate': true }
}> {
  static override readonly declaration: Declaration = isrResumeDeclaration
  declare static readonly builder: () => IsrResumeBuilder
  /**
   * Attribute `with-isr-token`: Whether the password of the authentication is the token. Default:
   * `true`.
   */
  declare readonly withIsrToken: boolean
  /** Child `resume`, required: Which stream, and how much of it was handled. */
  declare readonly resume: SmResume

  constructor(init: IsrResumeInit, content?: Content) {
    super(content)
    const v = take(isrResumeDeclaration, init)
    this.withIsrToken = v[0]
    this.resume = v[1]
  }
}

/** What a new {@link IsrResume} is made of. */
export interface IsrResumeInit {
  /**
   * Attribute `with-isr-token`: Whether the password of the authentication is the token. Default:
   * `true`.
   */
  readonly withIsrToken?: boolean | undefined
  /** Child `resume`, required: Which stream, and how much of it was handled. */
  readonly resume: NodeLike<SmResume>
}

/** Builds a {@link IsrResume}; `build()` needs `resume` first. */
export interface IsrResumeBuilder<out Missing extends string = 'resume'> extends Builder<Missing> {
  /**
   * Attribute `with-isr-token`: Whether the password of the authentication is the token. Default:
   * `true`.
   */
  withIsrToken(value: boolean): this
  /** Child `resume`, required: Which stream, and how much of it was handled. */
  resume(value: NodeLike<SmResume>): IsrResumeBuilder<Exclude<Missing, 'resume'>>
  add(...content: Content): this
  build(this: IsrResumeBuilder<never>): IsrResume
}

const isrResumedDeclaration: Declaration = {
  namespace: 'https://xmpp.org/extensions/isr/0',
  name: 'inst-resumed',
  section: 'XEP-0397 §5.2.1',
  fields: {
    token: { kind: 'attribute', required: true },
    resumed: { kind: 'child', of: () => SmResumed, required: true },
  },
}

/**
 * Beside the success: the stream goes on (XEP-0397 §5.2.1).
 *
 * `<inst-resumed xmlns='https://xmpp.org/extensions/isr/0' …><resumed/></inst-resumed>`
 *
 * @see [XEP-0397 §5.2.1](https://xmpp.org/extensions/xep-0397.html)
 */
export class IsrResumed extends Node<{
  wire: 'https://xmpp.org/extensions/isr/0 inst-resumed'
  init: IsrResumedInit
  in: { 'sasl2-success': true }
}> {
  static override readonly declaration: Declaration = isrResumedDeclaration
  declare static readonly builder: () => IsrResumedBuilder
  /** Attribute `token`, required: The token for the next time; the one that was used is void. */
  declare readonly token: string
  /** Child `resumed`, required: Which stream, and how much of it was handled. */
  declare readonly resumed: SmResumed

  constructor(init: IsrResumedInit, content?: Content) {
    super(content)
    const v = take(isrResumedDeclaration, init)
    this.token = v[0]
    this.resumed = v[1]
  }
}

/** What a new {@link IsrResumed} is made of. */
export interface IsrResumedInit {
  /** Attribute `token`, required: The token for the next time; the one that was used is void. */
  readonly token: string
  /** Child `resumed`, required: Which stream, and how much of it was handled. */
  readonly resumed: NodeLike<SmResumed>
}

/** Builds a {@link IsrResumed}; `build()` needs `token`, `resumed` first. */
export interface IsrResumedBuilder<out Missing extends string = 'token' | 'resumed'>
  extends Builder<Missing> {
  /** Attribute `token`, required: The token for the next time; the one that was used is void. */
  token(value: string): IsrResumedBuilder<Exclude<Missing, 'token'>>
  /** Child `resumed`, required: Which stream, and how much of it was handled. */
  resumed(value: NodeLike<SmResumed>): IsrResumedBuilder<Exclude<Missing, 'resumed'>>
  add(...content: Content): this
  build(this: IsrResumedBuilder<never>): IsrResumed
}

const isrResumeFailedDeclaration: Declaration = {
  namespace: 'https://xmpp.org/extensions/isr/0',
  name: 'inst-resume-failed',
  section: 'XEP-0397 §5.2.2',
  fields: {
    failed: { kind: 'child', of: () => SmFailed, required: true },
  },
}

/**
 * Beside the success: the client is authenticated, but the stream is not resumed; it may bind a
 * resource (XEP-0397 §5.2.2).
 *
 * `<inst-resume-failed xmlns='https://xmpp.org/extensions/isr/0'><failed/></inst-resume-failed>`
 *
 * @see [XEP-0397 §5.2.2](https://xmpp.org/extensions/xep-0397.html)
 */
export class IsrResumeFailed extends Node<{
  wire: 'https://xmpp.org/extensions/isr/0 inst-resume-failed'
  init: IsrResumeFailedInit
  in: { 'sasl2-success': true }
}> {
  static override readonly declaration: Declaration = isrResumeFailedDeclaration
  declare static readonly builder: () => IsrResumeFailedBuilder
  /** Child `failed`, required: Why not. */
  declare readonly failed: SmFailed

  constructor(init: IsrResumeFailedInit, content?: Content) {
    super(content)
    const v = take(isrResumeFailedDeclaration, init)
    this.failed = v[0]
  }
}

/** What a new {@link IsrResumeFailed} is made of. */
export interface IsrResumeFailedInit {
  /** Child `failed`, required: Why not. */
  readonly failed: NodeLike<SmFailed>
}

/** Builds a {@link IsrResumeFailed}; `build()` needs `failed` first. */
export interface IsrResumeFailedBuilder<out Missing extends string = 'failed'>
  extends Builder<Missing> {
  /** Child `failed`, required: Why not. */
  failed(value: NodeLike<SmFailed>): IsrResumeFailedBuilder<Exclude<Missing, 'failed'>>
  add(...content: Content): this
  build(this: IsrResumeFailedBuilder<never>): IsrResumeFailed
}
