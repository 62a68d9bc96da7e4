// Code generated from schemas/xep-0122/form-validation.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const formValidationDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-validate',
  name: 'validate',
  section: 'XEP-0122 §3',
  fields: {
    datatype: { kind: 'attribute', default: 'xs:string' },
    basic: { kind: 'flag' },
    open: { kind: 'flag' },
    range: { kind: 'child', of: () => FormValidationRange },
    regex: { kind: 'childText' },
    listRange: { kind: 'child', of: () => FormValidationListRange },
  },
  ordered: true,
}

/**
 * What the values of the field around it are (XEP-0122 §3).
 *
 * `<validate xmlns='http://jabber.org/protocol/xdata-validate' …><basic/><open/><range/><regex/><list-range/></validate>`
 *
 * @see [XEP-0122 §3](https://xmpp.org/extensions/xep-0122.html)
 */
export class FormValidation extends Node<{
  wire: 'http://jabber.org/protocol/xdata-validate validate'
  init: FormValidationInit
  in: object
}> {
  static override readonly declaration: Declaration = formValidationDeclaration
  declare static readonly builder: () => FormValidationBuilder
  /**
   * Attribute `datatype`: The datatype, such as xs:dateTime; xs:string where it is absent. Default:
   * `xs:string`.
   */
  declare readonly datatype: string
  /** Child `basic`: Any value of the datatype. */
  declare readonly basic: boolean
  /** Child `open`: Any value; the options are suggestions. */
  declare readonly open: boolean
  /** Child `range`: Values from here to there. */
  declare readonly range: FormValidationRange | undefined
  /** Child `regex`: Values that match this regular expression. */
  declare readonly regex: string | undefined
  /** Child `list-range`: How many options are to be chosen. */
  declare readonly listRange: FormValidationListRange | undefined

  constructor(init?: FormValidationInit, content?: Content) {
    super(content)
    const v = take(formValidationDeclaration, init)
    this.datatype = v[0]
    this.basic = v[1]
    this.open = v[2]
    this.range = v[3]
    this.regex = v[4]
    this.listRange = v[5]
  }
}

/** What a new {@link FormValidation} is made of. */
export interface FormValidationInit {
  /**
   * Attribute `datatype`: The datatype, such as xs:dateTime; xs:string where it is absent. Default:
   * `xs:string`.
   */
  readonly datatype?: string | undefined
  /** Child `basic`: Any value of the datatype. */
  readonly basic?: boolean | undefined
  /** Child `open`: Any value; the options are suggestions. */
  readonly open?: boolean | undefined
  /** Child `range`: Values from here to there. */
  readonly range?: NodeLike<FormValidationRange> | undefined
  /** Child `regex`: Values that match this regular expression. */
  readonly regex?: string | undefined
  /** Child `list-range`: How many options are to be chosen. */
  readonly listRange?: NodeLike<FormValidationListRange> | undefined
}

/** Builds a {@link FormValidation}. */
export interface FormValidationBuilder extends Builder<never> {
  /**
   * Attribute `datatype`: The datatype, such as xs:dateTime; xs:string where it is absent. Default:
   * `xs:string`.
   */
  datatype(value: string): this
  /** Child `basic`: Any value of the datatype. */
  basic(value: boolean): this
  /** Child `open`: Any value; the options are suggestions. */
  open(value: boolean): this
  /** Child `range`: Values from here to there. */
  range(value: NodeLike<FormValidationRange>): this
  /** Child `regex`: Values that match this regular expression. */
  regex(value: string): this
  /** Child `list-range`: How many options are to be chosen. */
  listRange(value: NodeLike<FormValidationListRange>): this
  add(...content: Content): this
  build(): FormValidation
}

const formValidationRangeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-validate',
  name: 'range',
  local: true,
  section: 'XEP-0122 §3.2.3',
  fields: {
    min: { kind: 'attribute' },
    max: { kind: 'attribute' },
  },
}

/**
 * Values from here to there.
 *
 * `<range xmlns='http://jabber.org/protocol/xdata-validate' …/>`
 *
 * @see [XEP-0122 §3.2.3](https://xmpp.org/extensions/xep-0122.html)
 */
export class FormValidationRange extends Node<{
  wire: 'http://jabber.org/protocol/xdata-validate range'
  init: FormValidationRangeInit
  in: object
}> {
  static override readonly declaration: Declaration = formValidationRangeDeclaration
  declare static readonly builder: () => FormValidationRangeBuilder
  /** Attribute `min`: The least value. */
  declare readonly min: string | undefined
  /** Attribute `max`: The greatest value. */
  declare readonly max: string | undefined

  constructor(init?: FormValidationRangeInit, content?: Content) {
    super(content)
    const v = take(formValidationRangeDeclaration, init)
    this.min = v[0]
    this.max = v[1]
  }
}

/** What a new {@link FormValidationRange} is made of. */
export interface FormValidationRangeInit {
  /** Attribute `min`: The least value. */
  readonly min?: string | undefined
  /** Attribute `max`: The greatest value. */
  readonly max?: string | undefined
}

/** Builds a {@link FormValidationRange}. */
export interface FormValidationRangeBuilder extends Builder<never> {
  /** Attribute `min`: The least value. */
  min(value: string): this
  /** Attribute `max`: The greatest value. */
  max(value: string): this
  add(...content: Content): this
  build(): FormValidationRange
}

const formValidationListRangeDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-validate',
  name: 'list-range',
  local: true,
  section: 'XEP-0122 §3.3',
  fields: {
    min: { kind: 'attribute', type: 'unsignedInt' },
    max: { kind: 'attribute', type: 'unsignedInt' },
  },
}

/**
 * How many options are to be chosen.
 *
 * `<list-range xmlns='http://jabber.org/protocol/xdata-validate' …/>`
 *
 * @see [XEP-0122 §3.3](https://xmpp.org/extensions/xep-0122.html)
 */
export class FormValidationListRange extends Node<{
  wire: 'http://jabber.org/protocol/xdata-validate list-range'
  init: FormValidationListRangeInit
  in: object
}> {
  static override readonly declaration: Declaration = formValidationListRangeDeclaration
  declare static readonly builder: () => FormValidationListRangeBuilder
  /** Attribute `min`: At least so many. */
  declare readonly min: number | undefined
  /** Attribute `max`: At most so many. */
  declare readonly max: number | undefined

  constructor(init?: FormValidationListRangeInit, content?: Content) {
    super(content)
    const v = take(formValidationListRangeDeclaration, init)
    this.min = v[0]
    this.max = v[1]
  }
}

/** What a new {@link FormValidationListRange} is made of. */
export interface FormValidationListRangeInit {
  /** Attribute `min`: At least so many. */
  readonly min?: number | undefined
  /** Attribute `max`: At most so many. */
  readonly max?: number | undefined
}

/** Builds a {@link FormValidationListRange}. */
export interface FormValidationListRangeBuilder extends Builder<never> {
  /** Attribute `min`: At least so many. */
  min(value: number): this
  /** Attribute `max`: At most so many. */
  max(value: number): this
  add(...content: Content): this
  build(): FormValidationListRange
}
