// Code generated from schemas/xep-0389/extensible-registration.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'

const registrationRegisterDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'register',
  section: 'XEP-0389 §6.1',
  fields: {
    flows: { kind: 'children', of: () => RegistrationFlow },
  },
  answers: { get: () => RegistrationRegister, set: () => RegistrationChallenge },
}

/**
 * As a stream feature and in the result of a get: the flows for a new account. From the client: the
 * flow it takes, by its id (XEP-0389 §6).
 *
 * `<register xmlns='urn:xmpp:register:0'><flow/></register>`
 *
 * @see [XEP-0389 §6.1](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationRegister extends Node<{
  wire: 'urn:xmpp:register:0 register'
  init: RegistrationRegisterInit
  in: { features: true; stream: true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: RegistrationRegister; set: RegistrationChallenge }
}> {
  static override readonly declaration: Declaration = registrationRegisterDeclaration
  declare static readonly builder: () => RegistrationRegisterBuilder
  /** Children `flow`: A flow. */
  declare readonly flows: readonly RegistrationFlow[]

  constructor(init?: RegistrationRegisterInit, content?: Content) {
    super(content)
    const v = take(registrationRegisterDeclaration, init)
    this.flows = v[0]
  }
}

/** What a new {@link RegistrationRegister} is made of. */
export interface RegistrationRegisterInit {
  /** Children `flow`: A flow. */
  readonly flows?: readonly NodeLike<RegistrationFlow>[] | undefined
}

/** Builds a {@link RegistrationRegister}. */
export interface RegistrationRegisterBuilder extends Builder<never> {
  /** Children `flow`: A flow. */
  flows(value: readonly NodeLike<RegistrationFlow>[]): this
  add(...content: Content): this
  build(): RegistrationRegister
}

const registrationRecoveryDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'recovery',
  section: 'XEP-0389 §6.1',
  fields: {
    flows: { kind: 'children', of: () => RegistrationFlow },
  },
  answers: { get: () => RegistrationRecovery, set: () => RegistrationChallenge },
}

/**
 * As a stream feature and in the result of a get: the flows to get an account back. From the
 * client: the flow it takes, by its id (XEP-0389 §6).
 *
 * `<recovery xmlns='urn:xmpp:register:0'><flow/></recovery>`
 *
 * @see [XEP-0389 §6.1](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationRecovery extends Node<{
  wire: 'urn:xmpp:register:0 recovery'
  init: RegistrationRecoveryInit
  in: { features: true; stream: true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: RegistrationRecovery; set: RegistrationChallenge }
}> {
  static override readonly declaration: Declaration = registrationRecoveryDeclaration
  declare static readonly builder: () => RegistrationRecoveryBuilder
  /** Children `flow`: A flow. */
  declare readonly flows: readonly RegistrationFlow[]

  constructor(init?: RegistrationRecoveryInit, content?: Content) {
    super(content)
    const v = take(registrationRecoveryDeclaration, init)
    this.flows = v[0]
  }
}

/** What a new {@link RegistrationRecovery} is made of. */
export interface RegistrationRecoveryInit {
  /** Children `flow`: A flow. */
  readonly flows?: readonly NodeLike<RegistrationFlow>[] | undefined
}

/** Builds a {@link RegistrationRecovery}. */
export interface RegistrationRecoveryBuilder extends Builder<never> {
  /** Children `flow`: A flow. */
  flows(value: readonly NodeLike<RegistrationFlow>[]): this
  add(...content: Content): this
  build(): RegistrationRecovery
}

const registrationFlowDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'flow',
  section: 'XEP-0389 §6.1',
  fields: {
    id: { kind: 'attribute', required: true },
    names: { kind: 'texts', name: 'name' },
    name: { kind: 'shortcut', of: 'names' },
    challenges: { kind: 'childAttributes', name: 'challenge', attribute: 'type' },
  },
}

/**
 * A way to register. The server lists the types of the challenges that it may send; it may send
 * each several times, or not at all (XEP-0389 §6.1).
 *
 * `<flow xmlns='urn:xmpp:register:0' id='…'><name/><challenge/></flow>`
 *
 * @see [XEP-0389 §6.1](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationFlow extends Node<{
  wire: 'urn:xmpp:register:0 flow'
  init: RegistrationFlowInit
  in: object
}> {
  static override readonly declaration: Declaration = registrationFlowDeclaration
  declare static readonly builder: () => RegistrationFlowBuilder
  /** Attribute `id`, required: Names the flow until one is chosen. */
  declare readonly id: string
  /** Children `name`: What the flow is called, short, for people. */
  declare readonly names: Texts
  /** Child `name`: What the flow is called, short, for people. */
  declare readonly name: string | undefined
  /** Children `challenge`: The type of a challenge, such as jabber:x:data. */
  declare readonly challenges: readonly string[]

  constructor(init: RegistrationFlowInit, content?: Content) {
    super(content)
    const v = take(registrationFlowDeclaration, init)
    this.id = v[0]
    this.names = v[1]
    this.name = v[2]
    this.challenges = v[3]
  }
}

/** What a new {@link RegistrationFlow} is made of. */
export interface RegistrationFlowInit {
  /** Attribute `id`, required: Names the flow until one is chosen. */
  readonly id: string
  /** Children `name`: What the flow is called, short, for people. */
  readonly names?: TextsLike | undefined
  /** Child `name`: What the flow is called, short, for people. */
  readonly name?: string | undefined
  /** Children `challenge`: The type of a challenge, such as jabber:x:data. */
  readonly challenges?: readonly string[] | undefined
}

/** Builds a {@link RegistrationFlow}; `build()` needs `id` first. */
export interface RegistrationFlowBuilder<out Missing extends string = 'id'>
  extends Builder<Missing> {
  /** Attribute `id`, required: Names the flow until one is chosen. */
  id(value: string): RegistrationFlowBuilder<Exclude<Missing, 'id'>>
  /** Children `name`: What the flow is called, short, for people. */
  names(value: TextsLike): this
  /** Child `name`: What the flow is called, short, for people. */
  name(value: string): this
  /** Children `challenge`: The type of a challenge, such as jabber:x:data. */
  challenges(value: readonly string[]): this
  add(...content: Content): this
  build(this: RegistrationFlowBuilder<never>): RegistrationFlow
}

const registrationChallengeDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'challenge',
  section: 'XEP-0389 §6.4',
  fields: {
    type: { kind: 'attribute', required: true },
  },
  any: { namespaces: '##other', max: 1 },
}

/**
 * What the server wants next (XEP-0389 §6.4).
 *
 * `<challenge xmlns='urn:xmpp:register:0' type='…'/>`
 *
 * @see [XEP-0389 §6.4](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationChallenge extends Node<{
  wire: 'urn:xmpp:register:0 challenge'
  init: RegistrationChallengeInit
  in: { stream: true; 'iq-result': true }
}> {
  static override readonly declaration: Declaration = registrationChallengeDeclaration
  declare static readonly builder: () => RegistrationChallengeBuilder
  /** Attribute `type`, required: What kind of payload it holds, most often its namespace. */
  declare readonly type: string

  constructor(init: RegistrationChallengeInit, content?: Content) {
    super(content)
    const v = take(registrationChallengeDeclaration, init)
    this.type = v[0]
  }
}

/** What a new {@link RegistrationChallenge} is made of. */
export interface RegistrationChallengeInit {
  /** Attribute `type`, required: What kind of payload it holds, most often its namespace. */
  readonly type: string
}

/** Builds a {@link RegistrationChallenge}; `build()` needs `type` first. */
export interface RegistrationChallengeBuilder<out Missing extends string = 'type'>
  extends Builder<Missing> {
  /** Attribute `type`, required: What kind of payload it holds, most often its namespace. */
  type(value: string): RegistrationChallengeBuilder<Exclude<Missing, 'type'>>
  /**
   * Adds content: What is asked: a form, an address to open, a step of SASL, or what the type says.
   */
  add(...content: Content): this
  build(this: RegistrationChallengeBuilder<never>): RegistrationChallenge
}

const registrationResponseDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'response',
  section: 'XEP-0389 §6.4',
  fields: {},
  any: { namespaces: '##other', max: 1 },
  answers: { set: () => RegistrationChallenge },
}

/**
 * The answer to a challenge; empty where the type wants none, as for jabber:x:oob (XEP-0389 §6.4
 * and §7).
 *
 * `<response xmlns='urn:xmpp:register:0'/>`
 *
 * @see [XEP-0389 §6.4](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationResponse extends Node<{
  wire: 'urn:xmpp:register:0 response'
  init: RegistrationResponseInit
  in: { stream: true; 'iq-set': true }
  answer: { set: RegistrationChallenge }
}> {
  static override readonly declaration: Declaration = registrationResponseDeclaration
  declare static readonly builder: () => RegistrationResponseBuilder

  constructor(init?: RegistrationResponseInit, content?: Content) {
    super(content)
    take(registrationResponseDeclaration, init)
  }
}

/** What a new {@link RegistrationResponse} is made of. */
export type RegistrationResponseInit = Readonly<Record<string, never>>

/** Builds a {@link RegistrationResponse}. */
export interface RegistrationResponseBuilder extends Builder<never> {
  /** Adds content: The answer: a form that was filled in, a step of SASL, or what the type says. */
  add(...content: Content): this
  build(): RegistrationResponse
}

const registrationCancelDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'cancel',
  section: 'XEP-0389 §6.5',
  fields: {},
  answers: { set: 'empty' },
}

/**
 * Either side gives up (XEP-0389 §6.5).
 *
 * `<cancel xmlns='urn:xmpp:register:0'/>`
 *
 * @see [XEP-0389 §6.5](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationCancel extends Node<{
  wire: 'urn:xmpp:register:0 cancel'
  init: RegistrationCancelInit
  in: { stream: true; 'iq-set': true; 'iq-result': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = registrationCancelDeclaration
  declare static readonly builder: () => RegistrationCancelBuilder

  constructor(init?: RegistrationCancelInit, content?: Content) {
    super(content)
    take(registrationCancelDeclaration, init)
  }
}

/** What a new {@link RegistrationCancel} is made of. */
export type RegistrationCancelInit = Readonly<Record<string, never>>

/** Builds a {@link RegistrationCancel}. */
export interface RegistrationCancelBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RegistrationCancel
}

const registrationSuccessDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'success',
  section: 'XEP-0389 §6.5',
  fields: {
    jid: { kind: 'childText', type: 'jid', required: true },
    username: { kind: 'childText', required: true },
  },
  answers: { set: 'empty' },
}

/**
 * The account is there (XEP-0389 §6.5).
 *
 * `<success xmlns='urn:xmpp:register:0'><jid/><username/></success>`
 *
 * @see [XEP-0389 §6.5](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationSuccess extends Node<{
  wire: 'urn:xmpp:register:0 success'
  init: RegistrationSuccessInit
  in: { stream: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = registrationSuccessDeclaration
  declare static readonly builder: () => RegistrationSuccessBuilder
  /** Child `jid`, required: The bare JID of the account. */
  declare readonly jid: Jid
  /** Child `username`, required: The name to log in with by SASL. */
  declare readonly username: string

  constructor(init: RegistrationSuccessInit, content?: Content) {
    super(content)
    const v = take(registrationSuccessDeclaration, init)
    this.jid = v[0]
    this.username = v[1]
  }
}

/** What a new {@link RegistrationSuccess} is made of. */
export interface RegistrationSuccessInit {
  /** Child `jid`, required: The bare JID of the account. */
  readonly jid: JidLike
  /** Child `username`, required: The name to log in with by SASL. */
  readonly username: string
}

/** Builds a {@link RegistrationSuccess}; `build()` needs `jid`, `username` first. */
export interface RegistrationSuccessBuilder<out Missing extends string = 'jid' | 'username'>
  extends Builder<Missing> {
  /** Child `jid`, required: The bare JID of the account. */
  jid(value: JidLike): RegistrationSuccessBuilder<Exclude<Missing, 'jid'>>
  /** Child `username`, required: The name to log in with by SASL. */
  username(value: string): RegistrationSuccessBuilder<Exclude<Missing, 'username'>>
  add(...content: Content): this
  build(this: RegistrationSuccessBuilder<never>): RegistrationSuccess
}

const registrationInvalidFlowDeclaration: Declaration = {
  namespace: 'urn:xmpp:register:0',
  name: 'invalid-flow',
  section: 'XEP-0389 §6.3',
  fields: {},
}

/**
 * The client took a flow that was not offered; in a stream error with undefined-condition (XEP-0389
 * §6.3).
 *
 * `<invalid-flow xmlns='urn:xmpp:register:0'/>`
 *
 * @see [XEP-0389 §6.3](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationInvalidFlow extends Node<{
  wire: 'urn:xmpp:register:0 invalid-flow'
  init: RegistrationInvalidFlowInit
  in: { 'stream-error': true }
}> {
  static override readonly declaration: Declaration = registrationInvalidFlowDeclaration
  declare static readonly builder: () => RegistrationInvalidFlowBuilder

  constructor(init?: RegistrationInvalidFlowInit, content?: Content) {
    super(content)
    take(registrationInvalidFlowDeclaration, init)
  }
}

/** What a new {@link RegistrationInvalidFlow} is made of. */
export type RegistrationInvalidFlowInit = Readonly<Record<string, never>>

/** Builds a {@link RegistrationInvalidFlow}. */
export interface RegistrationInvalidFlowBuilder extends Builder<never> {
  add(...content: Content): this
  build(): RegistrationInvalidFlow
}
