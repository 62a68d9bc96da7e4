// Code generated from schemas/xep-0050/commands.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * What to do with a command (XEP-0050 §3.4).
 *
 * - `cancel`: End it without result.
 * - `complete`: Finish it.
 * - `execute`: Begin it, or do what the entity takes as usual.
 * - `next`: Go to the next step.
 * - `prev`: Go back a step.
 */
export type CommandAction = 'cancel' | 'complete' | 'execute' | 'next' | 'prev'

/** The values of {@link CommandAction}, in the order of the schema. */
export const commandActions: readonly CommandAction[] = [
  'cancel',
  'complete',
  'execute',
  'next',
  'prev',
]

/**
 * The actions that execute may mean (XEP-0050 §4.2).
 *
 * - `complete`: Finish the command.
 * - `next`: Go to the next step.
 * - `prev`: Go back a step.
 */
export type CommandDefaultAction = 'complete' | 'next' | 'prev'

/** The values of {@link CommandDefaultAction}, in the order of the schema. */
export const commandDefaultActions: readonly CommandDefaultAction[] = ['complete', 'next', 'prev']

/**
 * How far a command is (XEP-0050 §4.1).
 *
 * - `canceled`: It was cancelled.
 * - `completed`: It is done.
 * - `executing`: It goes on.
 */
export type CommandStatus = 'canceled' | 'completed' | 'executing'

/** The values of {@link CommandStatus}, in the order of the schema. */
export const commandStatuses: readonly CommandStatus[] = ['canceled', 'completed', 'executing']

/**
 * How bad a note is (XEP-0050 §4.3).
 *
 * - `error`: Something went wrong.
 * - `info`: It is told for information.
 * - `warn`: Something is to be considered.
 */
export type CommandNoteType = 'error' | 'info' | 'warn'

/** The values of {@link CommandNoteType}, in the order of the schema. */
export const commandNoteTypes: readonly CommandNoteType[] = ['error', 'info', 'warn']

const commandDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'command',
  section: 'XEP-0050 §4.1',
  fields: {
    action: { kind: 'attribute', type: 'token', values: commandActions },
    node: { kind: 'attribute', required: true },
    sessionId: { kind: 'attribute', name: 'sessionid' },
    status: { kind: 'attribute', type: 'token', values: commandStatuses },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    actions: { kind: 'child', of: () => CommandActions },
    notes: { kind: 'children', of: () => CommandNote },
  },
  any: { namespaces: '##other' },
  answers: { set: () => Command },
}

/**
 * In a set: begins a command, or goes on to another step. In the result: the step as it is
 * (XEP-0050 §4.1).
 *
 * `<command xmlns='http://jabber.org/protocol/commands' …><actions/><note/></command>`
 *
 * @see [XEP-0050 §4.1](https://xmpp.org/extensions/xep-0050.html)
 */
export class Command extends Node<{
  wire: 'http://jabber.org/protocol/commands command'
  init: CommandInit
  in: { 'iq-set': true; 'iq-result': true }
  answer: { set: Command }
}> {
  static override readonly declaration: Declaration = commandDeclaration
  declare static readonly builder: () => CommandBuilder
  /**
   * Attribute `action`: In a set: what to do; execute where it is absent. One of `cancel`,
   * `complete`, `execute`, `next`, `prev`.
   */
  declare readonly action: CommandAction | undefined
  /** Attribute `node`, required: Which command, by the node that service discovery lists. */
  declare readonly node: string
  /** Attribute `sessionid`: Which run of the command; the entity gives it in its first answer. */
  declare readonly sessionId: string | undefined
  /**
   * Attribute `status`: In a result: how far the command is. One of `canceled`, `completed`,
   * `executing`.
   */
  declare readonly status: CommandStatus | undefined
  /** Attribute `xml:lang`: The language of what is shown to the user. */
  declare readonly lang: string | undefined
  /**
   * Child `actions`: In a result: the steps that are allowed next; only complete where it is absent
   * (XEP-0050 §4.2).
   */
  declare readonly actions: CommandActions | undefined
  /** Children `note`: In a result: a word to the user (XEP-0050 §4.3). */
  declare readonly notes: readonly CommandNote[]

  constructor(init: CommandInit, content?: Content) {
    super(content)
    const v = take(commandDeclaration, init)
    this.action = v[0]
    this.node = v[1]
    this.sessionId = v[2]
    this.status = v[3]
    this.lang = v[4]
    this.actions = v[5]
    this.notes = v[6]
  }
}

/** What a new {@link Command} is made of. */
export interface CommandInit {
  /**
   * Attribute `action`: In a set: what to do; execute where it is absent. One of `cancel`,
   * `complete`, `execute`, `next`, `prev`.
   */
  readonly action?: CommandAction | undefined
  /** Attribute `node`, required: Which command, by the node that service discovery lists. */
  readonly node: string
  /** Attribute `sessionid`: Which run of the command; the entity gives it in its first answer. */
  readonly sessionId?: string | undefined
  /**
   * Attribute `status`: In a result: how far the command is. One of `canceled`, `completed`,
   * `executing`.
   */
  readonly status?: CommandStatus | undefined
  /** Attribute `xml:lang`: The language of what is shown to the user. */
  readonly lang?: string | undefined
  /**
   * Child `actions`: In a result: the steps that are allowed next; only complete where it is absent
   * (XEP-0050 §4.2).
   */
  readonly actions?: NodeLike<CommandActions> | undefined
  /** Children `note`: In a result: a word to the user (XEP-0050 §4.3). */
  readonly notes?: readonly NodeLike<CommandNote>[] | undefined
}

/** Builds a {@link Command}; `build()` needs `node` first. */
export interface CommandBuilder<out Missing extends string = 'node'> extends Builder<Missing> {
  /**
   * Attribute `action`: In a set: what to do; execute where it is absent. One of `cancel`,
   * `complete`, `execute`, `next`, `prev`.
   */
  action(value: CommandAction): this
  /** Attribute `node`, required: Which command, by the node that service discovery lists. */
  node(value: string): CommandBuilder<Exclude<Missing, 'node'>>
  /** Attribute `sessionid`: Which run of the command; the entity gives it in its first answer. */
  sessionId(value: string): this
  /**
   * Attribute `status`: In a result: how far the command is. One of `canceled`, `completed`,
   * `executing`.
   */
  status(value: CommandStatus): this
  /** Attribute `xml:lang`: The language of what is shown to the user. */
  lang(value: string): this
  /**
   * Child `actions`: In a result: the steps that are allowed next; only complete where it is absent
   * (XEP-0050 §4.2).
   */
  actions(value: NodeLike<CommandActions>): this
  /** Children `note`: In a result: a word to the user (XEP-0050 §4.3). */
  notes(value: readonly NodeLike<CommandNote>[]): this
  /** Adds content: What the step is about, usually a form (XEP-0004). */
  add(...content: Content): this
  build(this: CommandBuilder<never>): Command
}

const commandActionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'actions',
  local: true,
  section: 'XEP-0050 §4.2',
  fields: {
    execute: { kind: 'attribute', type: 'token', values: commandDefaultActions },
    prev: { kind: 'flag' },
    next: { kind: 'flag' },
    complete: { kind: 'flag' },
  },
}

/**
 * In a result: the steps that are allowed next; only complete where it is absent (XEP-0050 §4.2).
 *
 * `<actions xmlns='http://jabber.org/protocol/commands' …><prev/><next/><complete/></actions>`
 *
 * @see [XEP-0050 §4.2](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandActions extends Node<{
  wire: 'http://jabber.org/protocol/commands actions'
  init: CommandActionsInit
  in: object
}> {
  static override readonly declaration: Declaration = commandActionsDeclaration
  declare static readonly builder: () => CommandActionsBuilder
  /**
   * Attribute `execute`: What the action execute means here; next where it is absent. One of
   * `complete`, `next`, `prev`.
   */
  declare readonly execute: CommandDefaultAction | undefined
  /** Child `prev`: Back to the step before. */
  declare readonly prev: boolean
  /** Child `next`: On to the next step. */
  declare readonly next: boolean
  /** Child `complete`: Finish the command. */
  declare readonly complete: boolean

  constructor(init?: CommandActionsInit, content?: Content) {
    super(content)
    const v = take(commandActionsDeclaration, init)
    this.execute = v[0]
    this.prev = v[1]
    this.next = v[2]
    this.complete = v[3]
  }
}

/** What a new {@link CommandActions} is made of. */
export interface CommandActionsInit {
  /**
   * Attribute `execute`: What the action execute means here; next where it is absent. One of
   * `complete`, `next`, `prev`.
   */
  readonly execute?: CommandDefaultAction | undefined
  /** Child `prev`: Back to the step before. */
  readonly prev?: boolean | undefined
  /** Child `next`: On to the next step. */
  readonly next?: boolean | undefined
  /** Child `complete`: Finish the command. */
  readonly complete?: boolean | undefined
}

/** Builds a {@link CommandActions}. */
export interface CommandActionsBuilder extends Builder<never> {
  /**
   * Attribute `execute`: What the action execute means here; next where it is absent. One of
   * `complete`, `next`, `prev`.
   */
  execute(value: CommandDefaultAction): this
  /** Child `prev`: Back to the step before. */
  prev(value: boolean): this
  /** Child `next`: On to the next step. */
  next(value: boolean): this
  /** Child `complete`: Finish the command. */
  complete(value: boolean): this
  add(...content: Content): this
  build(): CommandActions
}

const commandNoteDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'note',
  local: true,
  section: 'XEP-0050 §4.3',
  fields: {
    type: { kind: 'attribute', type: 'token', values: commandNoteTypes, default: 'info' },
    text: { kind: 'text' },
  },
}

/**
 * In a result: a word to the user (XEP-0050 §4.3).
 *
 * `<note xmlns='http://jabber.org/protocol/commands' type='…'>…</note>`
 *
 * @see [XEP-0050 §4.3](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandNote extends Node<{
  wire: 'http://jabber.org/protocol/commands note'
  init: CommandNoteInit
  in: object
}> {
  static override readonly declaration: Declaration = commandNoteDeclaration
  declare static readonly builder: () => CommandNoteBuilder
  /** Attribute `type`: How bad it is. Default: `info`. One of `error`, `info`, `warn`. */
  declare readonly type: CommandNoteType
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: CommandNoteInit | string, content?: Content) {
    super(content)
    const v = take(commandNoteDeclaration, init)
    this.type = v[0]
    this.text = v[1]
  }
}

/** What a new {@link CommandNote} is made of. */
export interface CommandNoteInit {
  /** Attribute `type`: How bad it is. Default: `info`. One of `error`, `info`, `warn`. */
  readonly type?: CommandNoteType | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link CommandNote}. */
export interface CommandNoteBuilder extends Builder<never> {
  /** Attribute `type`: How bad it is. Default: `info`. One of `error`, `info`, `warn`. */
  type(value: CommandNoteType): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): CommandNote
}

const commandBadActionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'bad-action',
  section: 'XEP-0050 §4.4',
  fields: {},
}

/**
 * The action is not allowed in this step (XEP-0050 §4.4).
 *
 * `<bad-action xmlns='http://jabber.org/protocol/commands'/>`
 *
 * @see [XEP-0050 §4.4](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandBadAction extends Node<{
  wire: 'http://jabber.org/protocol/commands bad-action'
  init: CommandBadActionInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = commandBadActionDeclaration
  declare static readonly builder: () => CommandBadActionBuilder

  constructor(init?: CommandBadActionInit, content?: Content) {
    super(content)
    take(commandBadActionDeclaration, init)
  }
}

/** What a new {@link CommandBadAction} is made of. */
export type CommandBadActionInit = Readonly<Record<string, never>>

/** Builds a {@link CommandBadAction}. */
export interface CommandBadActionBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CommandBadAction
}

const commandBadLocaleDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'bad-locale',
  section: 'XEP-0050 §4.4',
  fields: {},
}

/**
 * The language is not one that the entity can offer (XEP-0050 §4.4).
 *
 * `<bad-locale xmlns='http://jabber.org/protocol/commands'/>`
 *
 * @see [XEP-0050 §4.4](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandBadLocale extends Node<{
  wire: 'http://jabber.org/protocol/commands bad-locale'
  init: CommandBadLocaleInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = commandBadLocaleDeclaration
  declare static readonly builder: () => CommandBadLocaleBuilder

  constructor(init?: CommandBadLocaleInit, content?: Content) {
    super(content)
    take(commandBadLocaleDeclaration, init)
  }
}

/** What a new {@link CommandBadLocale} is made of. */
export type CommandBadLocaleInit = Readonly<Record<string, never>>

/** Builds a {@link CommandBadLocale}. */
export interface CommandBadLocaleBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CommandBadLocale
}

const commandBadPayloadDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'bad-payload',
  section: 'XEP-0050 §4.4',
  fields: {},
}

/**
 * The form or other payload is not what the step needs (XEP-0050 §4.4).
 *
 * `<bad-payload xmlns='http://jabber.org/protocol/commands'/>`
 *
 * @see [XEP-0050 §4.4](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandBadPayload extends Node<{
  wire: 'http://jabber.org/protocol/commands bad-payload'
  init: CommandBadPayloadInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = commandBadPayloadDeclaration
  declare static readonly builder: () => CommandBadPayloadBuilder

  constructor(init?: CommandBadPayloadInit, content?: Content) {
    super(content)
    take(commandBadPayloadDeclaration, init)
  }
}

/** What a new {@link CommandBadPayload} is made of. */
export type CommandBadPayloadInit = Readonly<Record<string, never>>

/** Builds a {@link CommandBadPayload}. */
export interface CommandBadPayloadBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CommandBadPayload
}

const commandBadSessionIdDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'bad-sessionid',
  section: 'XEP-0050 §4.4',
  fields: {},
}

/**
 * There is no such run of the command (XEP-0050 §4.4).
 *
 * `<bad-sessionid xmlns='http://jabber.org/protocol/commands'/>`
 *
 * @see [XEP-0050 §4.4](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandBadSessionId extends Node<{
  wire: 'http://jabber.org/protocol/commands bad-sessionid'
  init: CommandBadSessionIdInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = commandBadSessionIdDeclaration
  declare static readonly builder: () => CommandBadSessionIdBuilder

  constructor(init?: CommandBadSessionIdInit, content?: Content) {
    super(content)
    take(commandBadSessionIdDeclaration, init)
  }
}

/** What a new {@link CommandBadSessionId} is made of. */
export type CommandBadSessionIdInit = Readonly<Record<string, never>>

/** Builds a {@link CommandBadSessionId}. */
export interface CommandBadSessionIdBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CommandBadSessionId
}

const commandMalformedActionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'malformed-action',
  section: 'XEP-0050 §4.4',
  fields: {},
}

/**
 * The action is none that the entity knows (XEP-0050 §4.4).
 *
 * `<malformed-action xmlns='http://jabber.org/protocol/commands'/>`
 *
 * @see [XEP-0050 §4.4](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandMalformedAction extends Node<{
  wire: 'http://jabber.org/protocol/commands malformed-action'
  init: CommandMalformedActionInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = commandMalformedActionDeclaration
  declare static readonly builder: () => CommandMalformedActionBuilder

  constructor(init?: CommandMalformedActionInit, content?: Content) {
    super(content)
    take(commandMalformedActionDeclaration, init)
  }
}

/** What a new {@link CommandMalformedAction} is made of. */
export type CommandMalformedActionInit = Readonly<Record<string, never>>

/** Builds a {@link CommandMalformedAction}. */
export interface CommandMalformedActionBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CommandMalformedAction
}

const commandSessionExpiredDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/commands',
  name: 'session-expired',
  section: 'XEP-0050 §4.4',
  fields: {},
}

/**
 * The run of the command is no longer active (XEP-0050 §4.4).
 *
 * `<session-expired xmlns='http://jabber.org/protocol/commands'/>`
 *
 * @see [XEP-0050 §4.4](https://xmpp.org/extensions/xep-0050.html)
 */
export class CommandSessionExpired extends Node<{
  wire: 'http://jabber.org/protocol/commands session-expired'
  init: CommandSessionExpiredInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = commandSessionExpiredDeclaration
  declare static readonly builder: () => CommandSessionExpiredBuilder

  constructor(init?: CommandSessionExpiredInit, content?: Content) {
    super(content)
    take(commandSessionExpiredDeclaration, init)
  }
}

/** What a new {@link CommandSessionExpired} is made of. */
export type CommandSessionExpiredInit = Readonly<Record<string, never>>

/** Builds a {@link CommandSessionExpired}. */
export interface CommandSessionExpiredBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CommandSessionExpired
}
