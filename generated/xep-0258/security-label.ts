// Code generated from schemas/xep-0258/security-label.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const securityLabelDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:0',
  name: 'securitylabel',
  section: 'XEP-0258 §3',
  fields: {
    displayMarking: { kind: 'child', of: () => SecurityLabelMarking },
    label: { kind: 'child', of: () => SecurityLabelPrimary, required: true },
    equivalentLabels: { kind: 'children', of: () => SecurityLabelEquivalent },
  },
  ordered: true,
}

/**
 * The label of the message or presence it stands in. None means the default of the policy; never
 * put one into an error (XEP-0258 §3 and §5).
 *
 * `<securitylabel xmlns='urn:xmpp:sec-label:0'><displaymarking/><label/><equivalentlabel/></securitylabel>`
 *
 * @see [XEP-0258 §3](https://xmpp.org/extensions/xep-0258.html)
 */
export class SecurityLabel extends Node<{
  wire: 'urn:xmpp:sec-label:0 securitylabel'
  init: SecurityLabelInit
  in: { message: true; presence: true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
}> {
  static override readonly declaration: Declaration = securityLabelDeclaration
  declare static readonly builder: () => SecurityLabelBuilder
  /**
   * Child `displaymarking`: What is shown beside the content by those who cannot read the label
   * (XEP-0258 §3).
   */
  declare readonly displayMarking: SecurityLabelMarking | undefined
  /** Child `label`, required: The label by the policy of the sender; empty for the default. */
  declare readonly label: SecurityLabelPrimary
  /**
   * Children `equivalentlabel`: What the label is by another policy, for receivers cleared by that.
   */
  declare readonly equivalentLabels: readonly SecurityLabelEquivalent[]

  constructor(init: SecurityLabelInit, content?: Content) {
    super(content)
    const v = take(securityLabelDeclaration, init)
    this.displayMarking = v[0]
    this.label = v[1]
    this.equivalentLabels = v[2]
  }
}

/** What a new {@link SecurityLabel} is made of. */
export interface SecurityLabelInit {
  /**
   * Child `displaymarking`: What is shown beside the content by those who cannot read the label
   * (XEP-0258 §3).
   */
  readonly displayMarking?: NodeLike<SecurityLabelMarking> | undefined
  /** Child `label`, required: The label by the policy of the sender; empty for the default. */
  readonly label: NodeLike<SecurityLabelPrimary>
  /**
   * Children `equivalentlabel`: What the label is by another policy, for receivers cleared by that.
   */
  readonly equivalentLabels?: readonly NodeLike<SecurityLabelEquivalent>[] | undefined
}

/** Builds a {@link SecurityLabel}; `build()` needs `label` first. */
export interface SecurityLabelBuilder<out Missing extends string = 'label'>
  extends Builder<Missing> {
  /**
   * Child `displaymarking`: What is shown beside the content by those who cannot read the label
   * (XEP-0258 §3).
   */
  displayMarking(value: NodeLike<SecurityLabelMarking>): this
  /** Child `label`, required: The label by the policy of the sender; empty for the default. */
  label(value: NodeLike<SecurityLabelPrimary>): SecurityLabelBuilder<Exclude<Missing, 'label'>>
  /**
   * Children `equivalentlabel`: What the label is by another policy, for receivers cleared by that.
   */
  equivalentLabels(value: readonly NodeLike<SecurityLabelEquivalent>[]): this
  add(...content: Content): this
  build(this: SecurityLabelBuilder<never>): SecurityLabel
}

const securityLabelMarkingDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:0',
  name: 'displaymarking',
  local: true,
  section: 'XEP-0258 §3',
  fields: {
    backgroundColor: {
      kind: 'attribute',
      name: 'bgcolor',
      default: 'white',
      facets: {
        patterns: [
          '#[0-9A-Fa-f]{6}|aqua|black|blue|fuchsia|fuschia|gray|green|lime|maroon|navy|olive|orange|purple|red|silver|teal|white|yellow',
        ],
      },
    },
    foregroundColor: {
      kind: 'attribute',
      name: 'fgcolor',
      default: 'black',
      facets: {
        patterns: [
          '#[0-9A-Fa-f]{6}|aqua|black|blue|fuchsia|fuschia|gray|green|lime|maroon|navy|olive|orange|purple|red|silver|teal|white|yellow',
        ],
      },
    },
    text: { kind: 'text' },
  },
}

/**
 * What is shown beside the content by those who cannot read the label (XEP-0258 §3).
 *
 * `<displaymarking xmlns='urn:xmpp:sec-label:0' bgcolor='…' …>…</displaymarking>`
 *
 * @see [XEP-0258 §3](https://xmpp.org/extensions/xep-0258.html)
 */
export class SecurityLabelMarking extends Node<{
  wire: 'urn:xmpp:sec-label:0 displaymarking'
  init: SecurityLabelMarkingInit
  in: object
}> {
  static override readonly declaration: Declaration = securityLabelMarkingDeclaration
  declare static readonly builder: () => SecurityLabelMarkingBuilder
  /**
   * Attribute `bgcolor`: The colour behind it, as a name or as # with six hexadecimal digits.
   * Default: `white`.
   */
  declare readonly backgroundColor: string
  /**
   * Attribute `fgcolor`: The colour of its letters, as a name or as # with six hexadecimal digits.
   * Default: `black`.
   */
  declare readonly foregroundColor: string
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: SecurityLabelMarkingInit | string, content?: Content) {
    super(content)
    const v = take(securityLabelMarkingDeclaration, init)
    this.backgroundColor = v[0]
    this.foregroundColor = v[1]
    this.text = v[2]
  }
}

/** What a new {@link SecurityLabelMarking} is made of. */
export interface SecurityLabelMarkingInit {
  /**
   * Attribute `bgcolor`: The colour behind it, as a name or as # with six hexadecimal digits.
   * Default: `white`.
   */
  readonly backgroundColor?: string | undefined
  /**
   * Attribute `fgcolor`: The colour of its letters, as a name or as # with six hexadecimal digits.
   * Default: `black`.
   */
  readonly foregroundColor?: string | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link SecurityLabelMarking}. */
export interface SecurityLabelMarkingBuilder extends Builder<never> {
  /**
   * Attribute `bgcolor`: The colour behind it, as a name or as # with six hexadecimal digits.
   * Default: `white`.
   */
  backgroundColor(value: string): this
  /**
   * Attribute `fgcolor`: The colour of its letters, as a name or as # with six hexadecimal digits.
   * Default: `black`.
   */
  foregroundColor(value: string): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): SecurityLabelMarking
}

const securityLabelPrimaryDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:0',
  name: 'label',
  local: true,
  section: 'XEP-0258 §3',
  fields: {},
  any: { contexts: ['security-label'], namespaces: '##other', max: 1 },
}

/**
 * The label by the policy of the sender; empty for the default.
 *
 * `<label xmlns='urn:xmpp:sec-label:0'/>`
 *
 * @see [XEP-0258 §3](https://xmpp.org/extensions/xep-0258.html)
 */
export class SecurityLabelPrimary extends Node<{
  wire: 'urn:xmpp:sec-label:0 label'
  init: SecurityLabelPrimaryInit
  in: object
}> {
  static override readonly declaration: Declaration = securityLabelPrimaryDeclaration
  declare static readonly builder: () => SecurityLabelPrimaryBuilder

  constructor(init?: SecurityLabelPrimaryInit, content?: Content<'security-label'>) {
    super(content)
    take(securityLabelPrimaryDeclaration, init)
  }
}

/** What a new {@link SecurityLabelPrimary} is made of. */
export type SecurityLabelPrimaryInit = Readonly<Record<string, never>>

/** Builds a {@link SecurityLabelPrimary}. */
export interface SecurityLabelPrimaryBuilder extends Builder<never> {
  /** Adds content: The label itself, such as one of S/MIME (XEP-0258 §1). */
  add(...content: Content<'security-label'>): this
  build(): SecurityLabelPrimary
}

const securityLabelEquivalentDeclaration: Declaration = {
  namespace: 'urn:xmpp:sec-label:0',
  name: 'equivalentlabel',
  local: true,
  section: 'XEP-0258 §3',
  fields: {},
  any: { contexts: ['security-label'], namespaces: '##other', max: 1 },
}

/**
 * What the label is by another policy, for receivers cleared by that.
 *
 * `<equivalentlabel xmlns='urn:xmpp:sec-label:0'/>`
 *
 * @see [XEP-0258 §3](https://xmpp.org/extensions/xep-0258.html)
 */
export class SecurityLabelEquivalent extends Node<{
  wire: 'urn:xmpp:sec-label:0 equivalentlabel'
  init: SecurityLabelEquivalentInit
  in: object
}> {
  static override readonly declaration: Declaration = securityLabelEquivalentDeclaration
  declare static readonly builder: () => SecurityLabelEquivalentBuilder

  constructor(init?: SecurityLabelEquivalentInit, content?: Content<'security-label'>) {
    super(content)
    take(securityLabelEquivalentDeclaration, init)
  }
}

/** What a new {@link SecurityLabelEquivalent} is made of. */
export type SecurityLabelEquivalentInit = Readonly<Record<string, never>>

/** Builds a {@link SecurityLabelEquivalent}. */
export interface SecurityLabelEquivalentBuilder extends Builder<never> {
  /** Adds content: The label itself, such as one of S/MIME (XEP-0258 §1). */
  add(...content: Content<'security-label'>): this
  build(): SecurityLabelEquivalent
}
