// Code generated from schemas/xep-0079/amp-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const ampFailedRulesDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp#errors',
  name: 'failed-rules',
  section: 'XEP-0079 §6.1',
  fields: {
    rules: { kind: 'children', of: () => AmpFailedRule, min: 1 },
  },
}

/**
 * The rules that applied, so that the message was not delivered; with undefined-condition (XEP-0079
 * §3.4.3).
 *
 * `<failed-rules xmlns='http://jabber.org/protocol/amp#errors'><rule/></failed-rules>`
 *
 * @see [XEP-0079 §6.1](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpFailedRules extends Node<{
  wire: 'http://jabber.org/protocol/amp#errors failed-rules'
  init: AmpFailedRulesInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = ampFailedRulesDeclaration
  declare static readonly builder: () => AmpFailedRulesBuilder
  /** Children `rule`: A rule that applied. */
  declare readonly rules: readonly AmpFailedRule[]

  constructor(init: AmpFailedRulesInit, content?: Content) {
    super(content)
    const v = take(ampFailedRulesDeclaration, init)
    this.rules = v[0]
  }
}

/** What a new {@link AmpFailedRules} is made of. */
export interface AmpFailedRulesInit {
  /** Children `rule`: A rule that applied. */
  readonly rules: readonly NodeLike<AmpFailedRule>[]
}

/** Builds a {@link AmpFailedRules}; `build()` needs `rules` first. */
export interface AmpFailedRulesBuilder<out Missing extends string = 'rules'>
  extends Builder<Missing> {
  /** Children `rule`: A rule that applied. */
  rules(value: readonly NodeLike<AmpFailedRule>[]): AmpFailedRulesBuilder<Exclude<Missing, 'rules'>>
  add(...content: Content): this
  build(this: AmpFailedRulesBuilder<never>): AmpFailedRules
}

const ampFailedRuleDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/amp#errors',
  name: 'rule',
  local: true,
  section: 'XEP-0079 §4.2',
  fields: {
    action: { kind: 'attribute', required: true },
    condition: { kind: 'attribute', required: true },
    value: { kind: 'attribute', required: true },
  },
}

/**
 * A rule that applied.
 *
 * `<rule xmlns='http://jabber.org/protocol/amp#errors' …/>`
 *
 * @see [XEP-0079 §4.2](https://xmpp.org/extensions/xep-0079.html)
 */
export class AmpFailedRule extends Node<{
  wire: 'http://jabber.org/protocol/amp#errors rule'
  init: AmpFailedRuleInit
  in: object
}> {
  static override readonly declaration: Declaration = ampFailedRuleDeclaration
  declare static readonly builder: () => AmpFailedRuleBuilder
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

  constructor(init: AmpFailedRuleInit, content?: Content) {
    super(content)
    const v = take(ampFailedRuleDeclaration, init)
    this.action = v[0]
    this.condition = v[1]
    this.value = v[2]
  }
}

/** What a new {@link AmpFailedRule} is made of. */
export interface AmpFailedRuleInit {
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

/** Builds a {@link AmpFailedRule}; `build()` needs `action`, `condition`, `value` first. */
export interface AmpFailedRuleBuilder<out Missing extends string = 'action' | 'condition' | 'value'>
  extends Builder<Missing> {
  /**
   * Attribute `action`, required: What happens when it applies: alert, drop, error or notify, or
   * one registered since (XEP-0079 §3.4).
   */
  action(value: string): AmpFailedRuleBuilder<Exclude<Missing, 'action'>>
  /**
   * Attribute `condition`, required: What is looked at: deliver, expire-at or match-resource, or
   * one registered since (XEP-0079 §3.3).
   */
  condition(value: string): AmpFailedRuleBuilder<Exclude<Missing, 'condition'>>
  /**
   * Attribute `value`, required: What it is compared with. For deliver: direct, forward, gateway,
   * none or stored; for expire-at: a date and time; for match-resource: any, exact or other.
   */
  value(value: string): AmpFailedRuleBuilder<Exclude<Missing, 'value'>>
  add(...content: Content): this
  build(this: AmpFailedRuleBuilder<never>): AmpFailedRule
}
