// Code generated from schemas/xep-0198/stream-management.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Texts, TextsLike } from '../../runtime/node/v1.ts'
import type { StanzaErrorCondition } from '../rfc6120/stanza-errors.ts'

const smFeatureDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'sm',
  section: 'XEP-0198 §2',
  fields: {
    optional: { kind: 'flag' },
    required: { kind: 'flag' },
  },
  ordered: true,
  choices: [{ of: ['optional', 'required'] }],
}

/**
 * The stream feature: stream management can be negotiated, after authentication (XEP-0198 §2).
 * Inside of SASL2's inline features it says that a stream can be resumed while authenticating
 * (XEP-0198 §9.2).
 *
 * `<sm xmlns='urn:xmpp:sm:3'><optional/><required/></sm>`
 *
 * @see [XEP-0198 §2](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmFeature extends Node<{
  wire: 'urn:xmpp:sm:3 sm'
  init: SmFeatureInit
  in: { features: true; 'sasl2-inline': true }
}> {
  static override readonly declaration: Declaration = smFeatureDeclaration
  declare static readonly builder: () => SmFeatureBuilder
  /**
   * Child `optional`: A client may go without stream management. Of earlier versions of the
   * specification, and still sent by servers.
   */
  declare readonly optional: boolean
  /**
   * Child `required`: A client has to use stream management. Of earlier versions of the
   * specification.
   */
  declare readonly required: boolean

  constructor(init?: SmFeatureInit, content?: Content) {
    super(content)
    const v = take(smFeatureDeclaration, init)
    this.optional = v[0]
    this.required = v[1]
  }
}

/** What a new {@link SmFeature} is made of. */
export interface SmFeatureInit {
  /**
   * Child `optional`: A client may go without stream management. Of earlier versions of the
   * specification, and still sent by servers.
   */
  readonly optional?: boolean | undefined
  /**
   * Child `required`: A client has to use stream management. Of earlier versions of the
   * specification.
   */
  readonly required?: boolean | undefined
}

/** Builds a {@link SmFeature}. */
export interface SmFeatureBuilder extends Builder<never> {
  /**
   * Child `optional`: A client may go without stream management. Of earlier versions of the
   * specification, and still sent by servers.
   */
  optional(value: boolean): this
  /**
   * Child `required`: A client has to use stream management. Of earlier versions of the
   * specification.
   */
  required(value: boolean): this
  add(...content: Content): this
  build(): SmFeature
}

const smEnableDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'enable',
  section: 'XEP-0198 §3',
  fields: {
    max: { kind: 'attribute', type: 'unsignedInt', facets: { minInclusive: '1' } },
    resume: { kind: 'attribute', type: 'boolean', default: 'false' },
  },
  any: { contexts: ['sm-enable'], namespaces: '##other' },
}

/**
 * The client asks for stream management, once in a stream and after its resource is bound; it
 * counts what it sends from here on (XEP-0198 §3). In a Bind 2 request it is asked for together
 * with the resource (XEP-0198 §9.1).
 *
 * `<enable xmlns='urn:xmpp:sm:3' max='…' resume='…'/>`
 *
 * @see [XEP-0198 §3](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmEnable extends Node<{
  wire: 'urn:xmpp:sm:3 enable'
  init: SmEnableInit
  in: { stream: true; 'bind2-request': true }
}> {
  static override readonly declaration: Declaration = smEnableDeclaration
  declare static readonly builder: () => SmEnableBuilder
  /**
   * Attribute `max`: For how many seconds the client would like the stream to be kept when it
   * breaks.
   */
  declare readonly max: number | undefined
  /** Attribute `resume`: Whether the stream is to be resumable (XEP-0198 §5). Default: `false`. */
  declare readonly resume: boolean

  constructor(init?: SmEnableInit, content?: Content<'sm-enable'>) {
    super(content)
    const v = take(smEnableDeclaration, init)
    this.max = v[0]
    this.resume = v[1]
  }
}

/** What a new {@link SmEnable} is made of. */
export interface SmEnableInit {
  /**
   * Attribute `max`: For how many seconds the client would like the stream to be kept when it
   * breaks.
   */
  readonly max?: number | undefined
  /** Attribute `resume`: Whether the stream is to be resumable (XEP-0198 §5). Default: `false`. */
  readonly resume?: boolean | undefined
}

/** Builds a {@link SmEnable}. */
export interface SmEnableBuilder extends Builder<never> {
  /**
   * Attribute `max`: For how many seconds the client would like the stream to be kept when it
   * breaks.
   */
  max(value: number): this
  /** Attribute `resume`: Whether the stream is to be resumable (XEP-0198 §5). Default: `false`. */
  resume(value: boolean): this
  /** Adds content: What goes along with the request, such as a wish for a token (XEP-0397). */
  add(...content: Content<'sm-enable'>): this
  build(): SmEnable
}

const smEnabledDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'enabled',
  section: 'XEP-0198 §3',
  fields: {
    id: { kind: 'attribute' },
    location: { kind: 'attribute' },
    max: { kind: 'attribute', type: 'unsignedInt', facets: { minInclusive: '1' } },
    resume: { kind: 'attribute', type: 'boolean', default: 'false' },
  },
  any: { contexts: ['sm-enabled'], namespaces: '##other' },
}

/**
 * The server agrees: from here on both sides count (XEP-0198 §3). In the answer to a Bind 2 request
 * it stands among what was bound (XEP-0198 §9.1).
 *
 * `<enabled xmlns='urn:xmpp:sm:3' id='…' location='…' max='…' …/>`
 *
 * @see [XEP-0198 §3](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmEnabled extends Node<{
  wire: 'urn:xmpp:sm:3 enabled'
  init: SmEnabledInit
  in: { stream: true; 'bind2-bound': true }
}> {
  static override readonly declaration: Declaration = smEnabledDeclaration
  declare static readonly builder: () => SmEnabledBuilder
  /**
   * Attribute `id`: The name of the stream for resumption, opaque; required where the stream can be
   * resumed. Whoever is logged in to the account can take the stream over with it (XEP-0198 §5).
   */
  declare readonly id: string | undefined
  /**
   * Attribute `location`: Where the client should reconnect: a host name or address with an
   * optional port, an IPv6 address in square brackets. If it does not answer, the usual way holds.
   */
  declare readonly location: string | undefined
  /** Attribute `max`: For how many seconds the server keeps the stream after it breaks. */
  declare readonly max: number | undefined
  /**
   * Attribute `resume`: Whether the server lets the client resume the stream (XEP-0198 §5).
   * Default: `false`.
   */
  declare readonly resume: boolean

  constructor(init?: SmEnabledInit, content?: Content<'sm-enabled'>) {
    super(content)
    const v = take(smEnabledDeclaration, init)
    this.id = v[0]
    this.location = v[1]
    this.max = v[2]
    this.resume = v[3]
  }
}

/** What a new {@link SmEnabled} is made of. */
export interface SmEnabledInit {
  /**
   * Attribute `id`: The name of the stream for resumption, opaque; required where the stream can be
   * resumed. Whoever is logged in to the account can take the stream over with it (XEP-0198 §5).
   */
  readonly id?: string | undefined
  /**
   * Attribute `location`: Where the client should reconnect: a host name or address with an
   * optional port, an IPv6 address in square brackets. If it does not answer, the usual way holds.
   */
  readonly location?: string | undefined
  /** Attribute `max`: For how many seconds the server keeps the stream after it breaks. */
  readonly max?: number | undefined
  /**
   * Attribute `resume`: Whether the server lets the client resume the stream (XEP-0198 §5).
   * Default: `false`.
   */
  readonly resume?: boolean | undefined
}

/** Builds a {@link SmEnabled}. */
export interface SmEnabledBuilder extends Builder<never> {
  /**
   * Attribute `id`: The name of the stream for resumption, opaque; required where the stream can be
   * resumed. Whoever is logged in to the account can take the stream over with it (XEP-0198 §5).
   */
  id(value: string): this
  /**
   * Attribute `location`: Where the client should reconnect: a host name or address with an
   * optional port, an IPv6 address in square brackets. If it does not answer, the usual way holds.
   */
  location(value: string): this
  /** Attribute `max`: For how many seconds the server keeps the stream after it breaks. */
  max(value: number): this
  /**
   * Attribute `resume`: Whether the server lets the client resume the stream (XEP-0198 §5).
   * Default: `false`.
   */
  resume(value: boolean): this
  /** Adds content: What goes along with the answer, such as a token (XEP-0397). */
  add(...content: Content<'sm-enabled'>): this
  build(): SmEnabled
}

const smRequestDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'r',
  section: 'XEP-0198 §4',
  fields: {},
}

/**
 * Asks the other side to tell at once how many stanzas it has handled (XEP-0198 §4).
 *
 * `<r xmlns='urn:xmpp:sm:3'/>`
 *
 * @see [XEP-0198 §4](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmRequest extends Node<{
  wire: 'urn:xmpp:sm:3 r'
  init: SmRequestInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = smRequestDeclaration
  declare static readonly builder: () => SmRequestBuilder

  constructor(init?: SmRequestInit, content?: Content) {
    super(content)
    take(smRequestDeclaration, init)
  }
}

/** What a new {@link SmRequest} is made of. */
export type SmRequestInit = Readonly<Record<string, never>>

/** Builds a {@link SmRequest}. */
export interface SmRequestBuilder extends Builder<never> {
  add(...content: Content): this
  build(): SmRequest
}

const smAnswerDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'a',
  section: 'XEP-0198 §4',
  fields: {
    h: { kind: 'attribute', type: 'unsignedInt', required: true },
  },
}

/**
 * Tells how many stanzas were handled: as the answer to a request, or unasked, such as before
 * closing the stream (XEP-0198 §4).
 *
 * `<a xmlns='urn:xmpp:sm:3' h='…'/>`
 *
 * @see [XEP-0198 §4](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmAnswer extends Node<{
  wire: 'urn:xmpp:sm:3 a'
  init: SmAnswerInit
  in: { stream: true }
}> {
  static override readonly declaration: Declaration = smAnswerDeclaration
  declare static readonly builder: () => SmAnswerBuilder
  /**
   * Attribute `h`, required: How many stanzas of the other side were handled since counting began,
   * modulo 2 to the power of 32.
   */
  declare readonly h: number

  constructor(init: SmAnswerInit, content?: Content) {
    super(content)
    const v = take(smAnswerDeclaration, init)
    this.h = v[0]
  }
}

/** What a new {@link SmAnswer} is made of. */
export interface SmAnswerInit {
  /**
   * Attribute `h`, required: How many stanzas of the other side were handled since counting began,
   * modulo 2 to the power of 32.
   */
  readonly h: number
}

/** Builds a {@link SmAnswer}; `build()` needs `h` first. */
export interface SmAnswerBuilder<out Missing extends string = 'h'> extends Builder<Missing> {
  /**
   * Attribute `h`, required: How many stanzas of the other side were handled since counting began,
   * modulo 2 to the power of 32.
   */
  h(value: number): SmAnswerBuilder<Exclude<Missing, 'h'>>
  add(...content: Content): this
  build(this: SmAnswerBuilder<never>): SmAnswer
}

const smResumeDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'resume',
  section: 'XEP-0198 §5',
  fields: {
    h: { kind: 'attribute', type: 'unsignedInt', required: true },
    previd: { kind: 'attribute', required: true },
  },
}

/**
 * The client asks to go on with a broken stream, after authentication and in place of binding a
 * resource (XEP-0198 §5); in SASL2 together with authentication (XEP-0198 §9.2).
 *
 * `<resume xmlns='urn:xmpp:sm:3' h='…' previd='…'/>`
 *
 * @see [XEP-0198 §5](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmResume extends Node<{
  wire: 'urn:xmpp:sm:3 resume'
  init: SmResumeInit
  in: { stream: true; 'sasl2-authenticate': true }
}> {
  static override readonly declaration: Declaration = smResumeDeclaration
  declare static readonly builder: () => SmResumeBuilder
  /**
   * Attribute `h`, required: How many stanzas of the server the client handled on the broken
   * stream; what came after is sent again.
   */
  declare readonly h: number
  /** Attribute `previd`, required: The name of the broken stream, from the id of enabled. */
  declare readonly previd: string

  constructor(init: SmResumeInit, content?: Content) {
    super(content)
    const v = take(smResumeDeclaration, init)
    this.h = v[0]
    this.previd = v[1]
  }
}

/** What a new {@link SmResume} is made of. */
export interface SmResumeInit {
  /**
   * Attribute `h`, required: How many stanzas of the server the client handled on the broken
   * stream; what came after is sent again.
   */
  readonly h: number
  /** Attribute `previd`, required: The name of the broken stream, from the id of enabled. */
  readonly previd: string
}

/** Builds a {@link SmResume}; `build()` needs `h`, `previd` first. */
export interface SmResumeBuilder<out Missing extends string = 'h' | 'previd'>
  extends Builder<Missing> {
  /**
   * Attribute `h`, required: How many stanzas of the server the client handled on the broken
   * stream; what came after is sent again.
   */
  h(value: number): SmResumeBuilder<Exclude<Missing, 'h'>>
  /** Attribute `previd`, required: The name of the broken stream, from the id of enabled. */
  previd(value: string): SmResumeBuilder<Exclude<Missing, 'previd'>>
  add(...content: Content): this
  build(this: SmResumeBuilder<never>): SmResume
}

const smResumedDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'resumed',
  section: 'XEP-0198 §5',
  fields: {
    h: { kind: 'attribute', type: 'unsignedInt', required: true },
    previd: { kind: 'attribute', required: true },
  },
}

/**
 * The stream goes on: counters, presence and roster are as before, and both sides send again what
 * the other has not handled (XEP-0198 §5). No stream features follow in SASL2 (XEP-0198 §9.2).
 *
 * `<resumed xmlns='urn:xmpp:sm:3' h='…' previd='…'/>`
 *
 * @see [XEP-0198 §5](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmResumed extends Node<{
  wire: 'urn:xmpp:sm:3 resumed'
  init: SmResumedInit
  in: { stream: true; 'sasl2-success': true }
}> {
  static override readonly declaration: Declaration = smResumedDeclaration
  declare static readonly builder: () => SmResumedBuilder
  /**
   * Attribute `h`, required: How many stanzas of the client the server handled on the broken
   * stream; what came after is to be sent again.
   */
  declare readonly h: number
  /** Attribute `previd`, required: The name of the stream that goes on. */
  declare readonly previd: string

  constructor(init: SmResumedInit, content?: Content) {
    super(content)
    const v = take(smResumedDeclaration, init)
    this.h = v[0]
    this.previd = v[1]
  }
}

/** What a new {@link SmResumed} is made of. */
export interface SmResumedInit {
  /**
   * Attribute `h`, required: How many stanzas of the client the server handled on the broken
   * stream; what came after is to be sent again.
   */
  readonly h: number
  /** Attribute `previd`, required: The name of the stream that goes on. */
  readonly previd: string
}

/** Builds a {@link SmResumed}; `build()` needs `h`, `previd` first. */
export interface SmResumedBuilder<out Missing extends string = 'h' | 'previd'>
  extends Builder<Missing> {
  /**
   * Attribute `h`, required: How many stanzas of the client the server handled on the broken
   * stream; what came after is to be sent again.
   */
  h(value: number): SmResumedBuilder<Exclude<Missing, 'h'>>
  /** Attribute `previd`, required: The name of the stream that goes on. */
  previd(value: string): SmResumedBuilder<Exclude<Missing, 'previd'>>
  add(...content: Content): this
  build(this: SmResumedBuilder<never>): SmResumed
}

const smFailedDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'failed',
  section: 'XEP-0198 §6',
  fields: {
    h: { kind: 'attribute', type: 'unsignedInt' },
    condition: {
      kind: 'oneOf',
      names: [
        'bad-request',
        'conflict',
        'feature-not-implemented',
        'forbidden',
        'gone',
        'internal-server-error',
        'item-not-found',
        'jid-malformed',
        'not-acceptable',
        'not-allowed',
        'not-authorized',
        'payment-required',
        'policy-violation',
        'recipient-unavailable',
        'redirect',
        'registration-required',
        'remote-server-not-found',
        'remote-server-timeout',
        'resource-constraint',
        'service-unavailable',
        'subscription-required',
        'undefined-condition',
        'unexpected-request',
      ],
      namespace: 'urn:ietf:params:xml:ns:xmpp-stanzas',
    },
    uri: { kind: 'oneOfText', of: 'condition' },
    texts: { kind: 'texts', name: 'text', namespace: 'urn:ietf:params:xml:ns:xmpp-stanzas' },
    text: { kind: 'shortcut', of: 'texts' },
  },
  ordered: true,
  any: { contexts: ['error'] },
}

/**
 * Stream management was not enabled, or the stream could not be resumed. The stream is still good:
 * after a failed resumption the client binds a resource (XEP-0198 §5 and §6).
 *
 * `<failed xmlns='urn:xmpp:sm:3' h='…'>…<text/></failed>`
 *
 * @see [XEP-0198 §6](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmFailed extends Node<{
  wire: 'urn:xmpp:sm:3 failed'
  init: SmFailedInit
  in: { stream: true; 'sasl2-success': true; 'bind2-bound': true }
}> {
  static override readonly declaration: Declaration = smFailedDeclaration
  declare static readonly builder: () => SmFailedBuilder
  /**
   * Attribute `h`: In the answer to resume, where the server still knows it: how many stanzas of
   * the client it handled before the stream timed out. Those need not be sent again.
   */
  declare readonly h: number | undefined
  /**
   * Child, by its name: What went wrong, as one of the conditions that RFC 6120 §8.3.3 defines;
   * each says in its own description when it is used. The text of gone and redirect is an address.
   */
  declare readonly condition: StanzaErrorCondition | undefined
  /** Text of the child that `condition` names: What stands in `gone` or `redirect`. */
  declare readonly uri: string | undefined
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (XEP-0198 §8.3.2). One is usual.
   */
  declare readonly texts: Texts
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (XEP-0198 §8.3.2). One is usual.
   */
  declare readonly text: string | undefined

  constructor(init?: SmFailedInit, content?: Content<'error'>) {
    super(content)
    const v = take(smFailedDeclaration, init)
    this.h = v[0]
    this.condition = v[1]
    this.uri = v[2]
    this.texts = v[3]
    this.text = v[4]
  }
}

/** What a new {@link SmFailed} is made of. */
export interface SmFailedInit {
  /**
   * Attribute `h`: In the answer to resume, where the server still knows it: how many stanzas of
   * the client it handled before the stream timed out. Those need not be sent again.
   */
  readonly h?: number | undefined
  /**
   * Child, by its name: What went wrong, as one of the conditions that RFC 6120 §8.3.3 defines;
   * each says in its own description when it is used. The text of gone and redirect is an address.
   */
  readonly condition?: StanzaErrorCondition | undefined
  /** Text of the child that `condition` names: What stands in `gone` or `redirect`. */
  readonly uri?: string | undefined
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (XEP-0198 §8.3.2). One is usual.
   */
  readonly texts?: TextsLike | undefined
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (XEP-0198 §8.3.2). One is usual.
   */
  readonly text?: string | undefined
}

/** Builds a {@link SmFailed}. */
export interface SmFailedBuilder extends Builder<never> {
  /**
   * Attribute `h`: In the answer to resume, where the server still knows it: how many stanzas of
   * the client it handled before the stream timed out. Those need not be sent again.
   */
  h(value: number): this
  /**
   * Child, by its name: What went wrong, as one of the conditions that RFC 6120 §8.3.3 defines;
   * each says in its own description when it is used. The text of gone and redirect is an address.
   */
  condition(value: StanzaErrorCondition): this
  /** Text of the child that `condition` names: What stands in `gone` or `redirect`. */
  uri(value: string): this
  /**
   * Children `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (XEP-0198 §8.3.2). One is usual.
   */
  texts(value: TextsLike): this
  /**
   * Child `text`: Explains the error to a person, in the language that xml:lang names. Programs
   * decide by the condition alone; this is for logs and dialogs (XEP-0198 §8.3.2). One is usual.
   */
  text(value: string): this
  /**
   * Adds content: A condition of the application that says more than the defined one, in a
   * namespace of its own (XEP-0198 §8.3.4). A receiver that does not know it acts on the defined
   * condition.
   */
  add(...content: Content<'error'>): this
  build(): SmFailed
}

const smHandledCountTooHighDeclaration: Declaration = {
  namespace: 'urn:xmpp:sm:3',
  name: 'handled-count-too-high',
  section: 'XEP-0198 §6',
  fields: {
    h: { kind: 'attribute', type: 'unsignedInt' },
    sendCount: { kind: 'attribute', name: 'send-count', type: 'unsignedInt' },
  },
}

/**
 * The condition in a stream error of type undefined-condition: the other side claims to have
 * handled more stanzas than it was sent (XEP-0198 §6).
 *
 * `<handled-count-too-high xmlns='urn:xmpp:sm:3' h='…' …/>`
 *
 * @see [XEP-0198 §6](https://xmpp.org/extensions/xep-0198.html)
 */
export class SmHandledCountTooHigh extends Node<{
  wire: 'urn:xmpp:sm:3 handled-count-too-high'
  init: SmHandledCountTooHighInit
  in: { 'stream-error': true }
}> {
  static override readonly declaration: Declaration = smHandledCountTooHighDeclaration
  declare static readonly builder: () => SmHandledCountTooHighBuilder
  /** Attribute `h`: How many stanzas the other side claims to have handled. */
  declare readonly h: number | undefined
  /** Attribute `send-count`: How many stanzas it was sent. */
  declare readonly sendCount: number | undefined

  constructor(init?: SmHandledCountTooHighInit, content?: Content) {
    super(content)
    const v = take(smHandledCountTooHighDeclaration, init)
    this.h = v[0]
    this.sendCount = v[1]
  }
}

/** What a new {@link SmHandledCountTooHigh} is made of. */
export interface SmHandledCountTooHighInit {
  /** Attribute `h`: How many stanzas the other side claims to have handled. */
  readonly h?: number | undefined
  /** Attribute `send-count`: How many stanzas it was sent. */
  readonly sendCount?: number | undefined
}

/** Builds a {@link SmHandledCountTooHigh}. */
export interface SmHandledCountTooHighBuilder extends Builder<never> {
  /** Attribute `h`: How many stanzas the other side claims to have handled. */
  h(value: number): this
  /** Attribute `send-count`: How many stanzas it was sent. */
  sendCount(value: number): this
  add(...content: Content): this
  build(): SmHandledCountTooHigh
}
