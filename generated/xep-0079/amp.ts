// Code generated from schemas/xep-0079/amp.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const ampDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp',
  name: 'amp',
  section: 'XEP-0079 §4.1',
  fields: {
    from: { kind: 'attribute', type: 'jid' },
    perHop: { kind: 'attribute', name: 'per-hop', type: 'boolean', default: 'false' },
    status: { kind: 'attribute' },
    to: { kind: 'attribute', type: 'jid' },
    rules: { kind: 'children', of: () => AmpRule, min: 1 },
  },
}

/**
 * In a message to others: the rules for it. In a message from a server, with a status: the rule
 * that applied (XEP-0079 §4.1).
 *
 * `<amp xmlns='http://jabber.org/protocol/amp' from='…' …><rule/></amp>`
 *
 * @see [XEP-0079 §4.1](https://xmpp.org/extensions/xep-0079.html)
 */
export class Amp extends Node<{
  wire: 'http://jabber.org/protocol/amp amp'
  init: AmpInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = ampDeclaration
  declare static readonly builder: () => AmpBuilder
  /** Attribute `from`: In what a server sends: the full JID of the sender of the message. */
  declare readonly from: Jid | undefined
  /**
   * Attribute `per-hop`: Whether each server on the way applies the rules, and not only the last.
   * Default: `false`.
   */
  declare readonly perHop: boolean
  /** Attribute `status`: In what a server sends: the action of the rule that applied. */
  declare readonly status: string | undefined
  /** Attribute `to`: In what a server sends: the JID that the message was for. */
  declare readonly to: Jid | undefined
  /** Children `rule`: A rule, tried in order. */
  declare readonly rules: readonly AmpRule[]

  constructor(init: AmpInit, content?: Content) {
    super(content)
    const v = take(ampDeclaration, init)
    this.from = v[0]
    this.perHop = v[1]
    this.status = v[2]
    this.to = v[3]
    this.rules = v[4]
  }
}

/** What a new {@link Amp} is made of. */
export interface AmpInit {
  /** Attribute `from`: In what a server sends: the full JID of the sender of the message. */
  readonly from?: JidLike | undefined
  /**
   * Attribute `per-hop`: Whether each server on the way applies the rules, and not only the last.
   * Default: `false`.
   */
  readonly perHop?: boolean | undefined
  /** Attribute `status`: In what a server sends: the action of the rule that applied. */
  readonly status?: string | undefined
  /** Attribute `to`: In what a server sends: the JID that the message was for. */
  readonly to?: JidLike | undefined
  /** Children `rule`: A rule, tried in order. */
  readonly rules: readonly NodeLike<AmpRule>[]
}

/** Builds a {@link Amp}; `build()` needs `rules` first. */
export interface AmpBuilder<out Missing extends string = 'rules'> extends Builder<Missing> {
  /** Attribute `from`: In what a server sends: the full JID of the sender of the message. */
  from(value: JidLike): this
  /**
   * Attribute `per-hop`: Whether each server on the way applies the rules, and not only the last.
   * Default: `false`.
   */
  perHop(value: boolean): this
  /** Attribute `status`: In what a server sends: the action of the rule that applied. */
  status(value: string): this
  /** Attribute `to`: In what a server sends: the JID that the message was for. */
  to(value: JidLike): this
  /** Children `rule`: A rule, tried in order. */
  rules(value: readonly NodeLike<AmpRule>[]): AmpBuilder<Exclude<Missing, 'rules'>>
  add(...content: Content): this
  build(this: AmpBuilder<never>): Amp
}

const ampRuleDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp',
  name: 'rule',
  section: 'XEP-0079 §4.2',
  fields: {
    action: { kind: 'attribute', required: true },
    condition: { kind: 'attribute', required: true },
    value: { kind: 'attribute', required: true },
  },
}

/**
 * One rule: if the condition has this value, do that (XEP-0079 §4.2).
 *
 * `<rule xmlns='http://jabber.org/protocol/amp' action='…' …/>`
 *
 * @see [XEP-0079 §4.2](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpRule extends Node<{
  wire: 'http://jabber.org/protocol/amp rule'
  init: AmpRuleInit
  in: object
}> {
  static override readonly declaration: Declaration = ampRuleDeclaration
  declare static readonly builder: () => AmpRuleBuilder
  /**
   * Attribute `action`, required: What happens when it applies: alert, drop, error or notify, or
   * one registered since (XEP-0079 §3.4).
   */
  declare readonly action: string
  /**
   * Attribute `condition`, required: What is looked at: deliver, expire-at or match-resource, or
   * one registered since (XEP-0079 §3.3).
   */
  declare readonly condition: string
  /**
   * Attribute `value`, required: What it is compared with. For deliver: direct, forward, gateway,
   * none or stored; for expire-at: a date and time; for match-resource: any, exact or other.
   */
  declare readonly value: string

  constructor(init: AmpRuleInit, content?: Content) {
    super(content)
    const v = take(ampRuleDeclaration, init)
    this.action = v[0]
    this.condition = v[1]
    this.value = v[2]
  }
}

/** What a new {@link AmpRule} is made of. */
export interface AmpRuleInit {
  /**
   * Attribute `action`, required: What happens when it applies: alert, drop, error or notify, or
   * one registered since (XEP-0079 §3.4).
   */
  readonly action: string
  /**
   * Attribute `condition`, required: What is looked at: deliver, expire-at or match-resource, or
   * one registered since (XEP-0079 §3.3).
   */
  readonly condition: string
  /**
   * Attribute `value`, required: What it is compared with. For deliver: direct, forward, gateway,
   * none or stored; for expire-at: a date and time; for match-resource: any, exact or other.
   */
  readonly value: string
}

/** Builds a {@link AmpRule}; `build()` needs `action`, `condition`, `value` first. */
export interface AmpRuleBuilder<out Missing extends string = 'action' | 'condition' | 'value'>
  extends Builder<Missing> {
  /**
   * Attribute `action`, required: What happens when it applies: alert, drop, error or notify, or
   * one registered since (XEP-0079 §3.4).
   */
  action(value: string): AmpRuleBuilder<Exclude<Missing, 'action'>>
  /**
   * Attribute `condition`, required: What is looked at: deliver, expire-at or match-resource, or
   * one registered since (XEP-0079 §3.3).
   */
  condition(value: string): AmpRuleBuilder<Exclude<Missing, 'condition'>>
  /**
   * Attribute `value`, required: What it is compared with. For deliver: direct, forward, gateway,
   * none or stored; for expire-at: a date and time; for match-resource: any, exact or other.
   */
  value(value: string): AmpRuleBuilder<Exclude<Missing, 'value'>>
  add(...content: Content): this
  build(this: AmpRuleBuilder<never>): AmpRule
}

const ampInvalidRulesDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp',
  name: 'invalid-rules',
  section: 'XEP-0079 §6.1',
  fields: {
    rules: { kind: 'children', of: () => AmpRule, min: 1 },
  },
}

/**
 * Rules that the server does not allow; with not-acceptable (XEP-0079 §6.1).
 *
 * `<invalid-rules xmlns='http://jabber.org/protocol/amp'><rule/></invalid-rules>`
 *
 * @see [XEP-0079 §6.1](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpInvalidRules extends Node<{
  wire: 'http://jabber.org/protocol/amp invalid-rules'
  init: AmpInvalidRulesInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = ampInvalidRulesDeclaration
  declare static readonly builder: () => AmpInvalidRulesBuilder
  /** Children `rule`: A rule that is not allowed. */
  declare readonly rules: readonly AmpRule[]

  constructor(init: AmpInvalidRulesInit, content?: Content) {
    super(content)
    const v = take(ampInvalidRulesDeclaration, init)
    this.rules = v[0]
  }
}

/** What a new {@link AmpInvalidRules} is made of. */
export interface AmpInvalidRulesInit {
  /** Children `rule`: A rule that is not allowed. */
  readonly rules: readonly NodeLike<AmpRule>[]
}

/** Builds a {@link AmpInvalidRules}; `build()` needs `rules` first. */
export interface AmpInvalidRulesBuilder<out Missing extends string = 'rules'>
  extends Builder<Missing> {
  /** Children `rule`: A rule that is not allowed. */
  rules(value: readonly NodeLike<AmpRule>[]): AmpInvalidRulesBuilder<Exclude<Missing, 'rules'>>
  add(...content: Content): this
  build(this: AmpInvalidRulesBuilder<never>): AmpInvalidRules
}

const ampUnsupportedActionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp',
  name: 'unsupported-actions',
  section: 'XEP-0079 §6.1',
  fields: {
    rules: { kind: 'children', of: () => AmpRule, min: 1 },
  },
}

/**
 * Rules whose action the server does not know; with bad-request (XEP-0079 §6.1).
 *
 * `<unsupported-actions xmlns='http://jabber.org/protocol/amp'><rule/></unsupported-actions>`
 *
 * @see [XEP-0079 §6.1](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpUnsupportedActions extends Node<{
  wire: 'http://jabber.org/protocol/amp unsupported-actions'
  init: AmpUnsupportedActionsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = ampUnsupportedActionsDeclaration
  declare static readonly builder: () => AmpUnsupportedActionsBuilder
  /** Children `rule`: A rule with such an action. */
  declare readonly rules: readonly AmpRule[]

  constructor(init: AmpUnsupportedActionsInit, content?: Content) {
    super(content)
    const v = take(ampUnsupportedActionsDeclaration, init)
    this.rules = v[0]
  }
}

/** What a new {@link AmpUnsupportedActions} is made of. */
export interface AmpUnsupportedActionsInit {
  /** Children `rule`: A rule with such an action. */
  readonly rules: readonly NodeLike<AmpRule>[]
}

/** Builds a {@link AmpUnsupportedActions}; `build()` needs `rules` first. */
export interface AmpUnsupportedActionsBuilder<out Missing extends string = 'rules'>
  extends Builder<Missing> {
  /** Children `rule`: A rule with such an action. */
  rules(
    value: readonly NodeLike<AmpRule>[],
  ): AmpUnsupportedActionsBuilder<Exclude<Missing, 'rules'>>
  add(...content: Content): this
  build(this: AmpUnsupportedActionsBuilder<never>): AmpUnsupportedActions
}

const ampUnsupportedConditionsDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp',
  name: 'unsupported-conditions',
  section: 'XEP-0079 §6.1',
  fields: {
    rules: { kind: 'children', of: () => AmpRule, min: 1 },
  },
}

/**
 * Rules whose condition the server does not know; with bad-request (XEP-0079 §6.1).
 *
 * `<unsupported-conditions xmlns='http://jabber.org/protocol/amp'><rule/></unsupported-conditions>`
 *
 * @see [XEP-0079 §6.1](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpUnsupportedConditions extends Node<{
  wire: 'http://jabber.org/protocol/amp unsupported-conditions'
  init: AmpUnsupportedConditionsInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = ampUnsupportedConditionsDeclaration
  declare static readonly builder: () => AmpUnsupportedConditionsBuilder
  /** Children `rule`: A rule with such a condition. */
  declare readonly rules: readonly AmpRule[]

  constructor(init: AmpUnsupportedConditionsInit, content?: Content) {
    super(content)
    const v = take(ampUnsupportedConditionsDeclaration, init)
    this.rules = v[0]
  }
}

/** What a new {@link AmpUnsupportedConditions} is made of. */
export interface AmpUnsupportedConditionsInit {
  /** Children `rule`: A rule with such a condition. */
  readonly rules: readonly NodeLike<AmpRule>[]
}

/** Builds a {@link AmpUnsupportedConditions}; `build()` needs `rules` first. */
export interface AmpUnsupportedConditionsBuilder<out Missing extends string = 'rules'>
  extends Builder<Missing> {
  /** Children `rule`: A rule with such a condition. */
  rules(
    value: readonly NodeLike<AmpRule>[],
  ): AmpUnsupportedConditionsBuilder<Exclude<Missing, 'rules'>>
  add(...content: Content): this
  build(this: AmpUnsupportedConditionsBuilder<never>): AmpUnsupportedConditions
}
