// Code generated from schemas/xep-0004/data-forms.xsd; DO NOT EDIT.
import { Form, Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

/**
 * What a form is for (XEP-0004 §3.1).
 *
 * - `cancel`: The form is given up: no data is submitted.
 * - `form`: The form is to be filled in: it comes from the entity that wants the data.
 * - `result`: Data is returned: what was stored or found, or any set of data.
 * - `submit`: The form is filled in. Fields that were not asked may be there, and optional ones may
 *   be missing; what is missing stays as it was.
 */
export type DataFormType = 'cancel' | 'form' | 'result' | 'submit'

/** The values of {@link DataFormType}, in the order of the schema. */
export const dataFormTypes: readonly DataFormType[] = ['cancel', 'form', 'result', 'submit']

/**
 * The types of fields (XEP-0004 §3.3).
 *
 * - `boolean`: Yes or no: true, 1, false or 0; false where no value is given.
 * - `fixed`: Text to be shown between the fields, such as the head of a section; nothing is asked.
 * - `hidden`: Not shown to the user and returned as it is, such as FORM_TYPE.
 * - `jid-multi`: Any number of JIDs, each once.
 * - `jid-single`: One JID.
 * - `list-multi`: Any number of the options, in their order.
 * - `list-single`: One of the options.
 * - `text-multi`: Text of several lines, each line a value.
 * - `text-private`: One line of text that is not to be shown when it is typed, such as a password.
 * - `text-single`: One line of text. The type of all fields that name none, or one that is not
 *   known.
 */
export type DataFormFieldType =
  | 'boolean'
  | 'fixed'
  | 'hidden'
  | 'jid-multi'
  | 'jid-single'
  | 'list-multi'
  | 'list-single'
  | 'text-multi'
  | 'text-private'
  | 'text-single'

/** The values of {@link DataFormFieldType}, in the order of the schema. */
export const dataFormFieldTypes: readonly DataFormFieldType[] = [
  'boolean',
  'fixed',
  'hidden',
  'jid-multi',
  'jid-single',
  'list-multi',
  'list-single',
  'text-multi',
  'text-private',
  'text-single',
]

const dataFormDeclaration: Declaration = {
  namespace: 'jabber:x:data',
  name: 'x',
  section: 'XEP-0004 §3',
  fields: {
    type: { kind: 'attribute', type: 'token', values: dataFormTypes, required: true },
    instructions: { kind: 'childTexts', name: 'instructions' },
    title: { kind: 'childText' },
    fields: { kind: 'children', of: () => DataFormField },
    reported: { kind: 'child', of: () => DataFormReported },
    items: { kind: 'children', of: () => DataFormItem },
  },
  any: { namespaces: '##other' },
}

/**
 * A form, its answer, or a result, as its type says. Which form it is tells the hidden field
 * FORM_TYPE where there is one (XEP-0068), otherwise the element around it (XEP-0004 §3.1).
 *
 * `<x xmlns='jabber:x:data' type='…'><instructions/><title/><field/><reported/><item/></x>`
 *
 * @see [XEP-0004 §3](https://xmpp.org/extensions/xep-0004.html)
 */
export class DataForm extends Form<{
  wire: 'jabber:x:data x'
  init: DataFormInit
  in: { message: true; 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = dataFormDeclaration
  declare static readonly builder: () => DataFormBuilder
  /**
   * Attribute `type`, required: What the form is for: to be filled in, filled in, given up, or a
   * result (XEP-0004 §3.1). One of `cancel`, `form`, `result`, `submit`.
   */
  declare readonly type: DataFormType
  /**
   * Children `instructions`: What the user is to do, in words; each instance is a line or
   * paragraph.
   */
  declare readonly instructions: readonly string[]
  /** Child `title`: A title for the whole form, one line. */
  declare readonly title: string | undefined
  /**
   * Children `field`: A question, an answer or a datum. The order is that in which fields are shown
   * (XEP-0004 §3.2).
   */
  declare readonly fields: readonly DataFormField[]
  /**
   * Child `reported`: The head of a table of results: the fields that each item has. It stands
   * before the items, in a form of type result (XEP-0004 §3.4).
   */
  declare readonly reported: DataFormReported | undefined
  /**
   * Children `item`: A row of a table of results, with a value for each reported field (XEP-0004
   * §3.4).
   */
  declare readonly items: readonly DataFormItem[]

  constructor(init: DataFormInit, content?: Content) {
    super(content)
    const v = take(dataFormDeclaration, init)
    this.type = v[0]
    this.instructions = v[1]
    this.title = v[2]
    this.fields = v[3]
    this.reported = v[4]
    this.items = v[5]
  }
}

/** What a new {@link DataForm} is made of. */
export interface DataFormInit {
  /**
   * Attribute `type`, required: What the form is for: to be filled in, filled in, given up, or a
   * result (XEP-0004 §3.1). One of `cancel`, `form`, `result`, `submit`.
   */
  readonly type: DataFormType
  /**
   * Children `instructions`: What the user is to do, in words; each instance is a line or
   * paragraph.
   */
  readonly instructions?: readonly string[] | undefined
  /** Child `title`: A title for the whole form, one line. */
  readonly title?: string | undefined
  /**
   * Children `field`: A question, an answer or a datum. The order is that in which fields are shown
   * (XEP-0004 §3.2).
   */
  readonly fields?: readonly NodeLike<DataFormField>[] | undefined
  /**
   * Child `reported`: The head of a table of results: the fields that each item has. It stands
   * before the items, in a form of type result (XEP-0004 §3.4).
   */
  readonly reported?: NodeLike<DataFormReported> | undefined
  /**
   * Children `item`: A row of a table of results, with a value for each reported field (XEP-0004
   * §3.4).
   */
  readonly items?: readonly NodeLike<DataFormItem>[] | undefined
}

/** Builds a {@link DataForm}; `build()` needs `type` first. */
export interface DataFormBuilder<out Missing extends string = 'type'> extends Builder<Missing> {
  /**
   * Attribute `type`, required: What the form is for: to be filled in, filled in, given up, or a
   * result (XEP-0004 §3.1). One of `cancel`, `form`, `result`, `submit`.
   */
  type(value: DataFormType): DataFormBuilder<Exclude<Missing, 'type'>>
  /**
   * Children `instructions`: What the user is to do, in words; each instance is a line or
   * paragraph.
   */
  instructions(value: readonly string[]): this
  /** Child `title`: A title for the whole form, one line. */
  title(value: string): this
  /**
   * Children `field`: A question, an answer or a datum. The order is that in which fields are shown
   * (XEP-0004 §3.2).
   */
  fields(value: readonly NodeLike<DataFormField>[]): this
  /**
   * Child `reported`: The head of a table of results: the fields that each item has. It stands
   * before the items, in a form of type result (XEP-0004 §3.4).
   */
  reported(value: NodeLike<DataFormReported>): this
  /**
   * Children `item`: A row of a table of results, with a value for each reported field (XEP-0004
   * §3.4).
   */
  items(value: readonly NodeLike<DataFormItem>[]): this
  /**
   * Adds content: Extensions of the form, such as how to lay out the fields on pages (XEP-0141).
   */
  add(...content: Content): this
  build(this: DataFormBuilder<never>): DataForm
}

const dataFormReportedDeclaration: Declaration = {
  namespace: 'jabber:x:data',
  name: 'reported',
  local: true,
  section: 'XEP-0004 §3.4',
  fields: {
    fields: { kind: 'children', of: () => DataFormField, min: 1 },
  },
}

/**
 * The head of a table of results: the fields that each item has. It stands before the items, in a
 * form of type result (XEP-0004 §3.4).
 *
 * `<reported xmlns='jabber:x:data'><field/></reported>`
 *
 * @see [XEP-0004 §3.4](https://xmpp.org/extensions/xep-0004.html)
 */
export class DataFormReported extends Node<{
  wire: 'jabber:x:data reported'
  init: DataFormReportedInit
  in: object
}> {
  static override readonly declaration: Declaration = dataFormReportedDeclaration
  declare static readonly builder: () => DataFormReportedBuilder
  /**
   * Children `field`: A column: the name, type and label of a field of the items, without values.
   */
  declare readonly fields: readonly DataFormField[]

  constructor(init: DataFormReportedInit, content?: Content) {
    super(content)
    const v = take(dataFormReportedDeclaration, init)
    this.fields = v[0]
  }
}

/** What a new {@link DataFormReported} is made of. */
export interface DataFormReportedInit {
  /**
   * Children `field`: A column: the name, type and label of a field of the items, without values.
   */
  readonly fields: readonly NodeLike<DataFormField>[]
}

/** Builds a {@link DataFormReported}; `build()` needs `fields` first. */
export interface DataFormReportedBuilder<out Missing extends string = 'fields'>
  extends Builder<Missing> {
  /**
   * Children `field`: A column: the name, type and label of a field of the items, without values.
   */
  fields(
    value: readonly NodeLike<DataFormField>[],
  ): DataFormReportedBuilder<Exclude<Missing, 'fields'>>
  add(...content: Content): this
  build(this: DataFormReportedBuilder<never>): DataFormReported
}

const dataFormItemDeclaration: Declaration = {
  namespace: 'jabber:x:data',
  name: 'item',
  local: true,
  section: 'XEP-0004 §3.4',
  fields: {
    fields: { kind: 'children', of: () => DataFormField, min: 1 },
  },
}

/**
 * A row of a table of results, with a value for each reported field (XEP-0004 §3.4).
 *
 * `<item xmlns='jabber:x:data'><field/></item>`
 *
 * @see [XEP-0004 §3.4](https://xmpp.org/extensions/xep-0004.html)
 */
export class DataFormItem extends Node<{
  wire: 'jabber:x:data item'
  init: DataFormItemInit
  in: object
}> {
  static override readonly declaration: Declaration = dataFormItemDeclaration
  declare static readonly builder: () => DataFormItemBuilder
  /** Children `field`: A cell of the row, matched with its column by var. */
  declare readonly fields: readonly DataFormField[]

  constructor(init: DataFormItemInit, content?: Content) {
    super(content)
    const v = take(dataFormItemDeclaration, init)
    this.fields = v[0]
  }
}

/** What a new {@link DataFormItem} is made of. */
export interface DataFormItemInit {
  /** Children `field`: A cell of the row, matched with its column by var. */
  readonly fields: readonly NodeLike<DataFormField>[]
}

/** Builds a {@link DataFormItem}; `build()` needs `fields` first. */
export interface DataFormItemBuilder<out Missing extends string = 'fields'>
  extends Builder<Missing> {
  /** Children `field`: A cell of the row, matched with its column by var. */
  fields(value: readonly NodeLike<DataFormField>[]): DataFormItemBuilder<Exclude<Missing, 'fields'>>
  add(...content: Content): this
  build(this: DataFormItemBuilder<never>): DataFormItem
}

const dataFormFieldDeclaration: Declaration = {
  namespace: 'jabber:x:data',
  name: 'field',
  section: 'XEP-0004 §3.2',
  fields: {
    label: { kind: 'attribute' },
    type: { kind: 'attribute', type: 'token', values: dataFormFieldTypes },
    var: { kind: 'attribute' },
    desc: { kind: 'childText' },
    required: { kind: 'flag' },
    values: { kind: 'childTexts', name: 'value' },
    options: { kind: 'children', of: () => DataFormOption },
  },
  any: { namespaces: '##other' },
}

/**
 * One field. In a form it describes what is asked and holds the default; in a submission it holds
 * the answer; in a result the datum (XEP-0004 §3.2).
 *
 * `<field xmlns='jabber:x:data' label='…' type='…' var='…'><desc/><required/><value/><option/></field>`
 *
 * @see [XEP-0004 §3.2](https://xmpp.org/extensions/xep-0004.html)
 */
export class DataFormField extends Node<{
  wire: 'jabber:x:data field'
  init: DataFormFieldInit
  in: object
}> {
  static override readonly declaration: Declaration = dataFormFieldDeclaration
  declare static readonly builder: () => DataFormFieldBuilder
  /** Attribute `label`: A name of the field for people. */
  declare readonly label: string | undefined
  /**
   * Attribute `type`: How the field is asked and what its values are. A form without it, or with a
   * type that is not known, means text-single; a submission or result may leave it out (XEP-0004
   * §3.2). One of `boolean`, `fixed`, `hidden`, `jid-multi`, `jid-single`, `list-multi`,
   * `list-single`, `text-multi`, `text-private`, `text-single`.
   */
  declare readonly type: DataFormFieldType | undefined
  /**
   * Attribute `var`: The name of the field, unique in the form, for programs. Only a field of type
   * fixed may be without.
   */
  declare readonly var: string | undefined
  /**
   * Child `desc`: An explanation of the field for people, for a tooltip or a line beside the field.
   */
  declare readonly desc: string | undefined
  /** Child `required`: The form is valid only with a value for this field. */
  declare readonly required: boolean
  /**
   * Children `value`: A value: the default, the answer or the datum. Fields of the types
   * list-multi, jid-multi, text-multi and hidden may have several; in text-multi each is a line.
   */
  declare readonly values: readonly string[]
  /** Children `option`: A choice in a field of type list-single or list-multi. */
  declare readonly options: readonly DataFormOption[]

  constructor(init?: DataFormFieldInit, content?: Content) {
    super(content)
    const v = take(dataFormFieldDeclaration, init)
    this.label = v[0]
    this.type = v[1]
    this.var = v[2]
    this.desc = v[3]
    this.required = v[4]
    this.values = v[5]
    this.options = v[6]
  }
}

/** What a new {@link DataFormField} is made of. */
export interface DataFormFieldInit {
  /** Attribute `label`: A name of the field for people. */
  readonly label?: string | undefined
  /**
   * Attribute `type`: How the field is asked and what its values are. A form without it, or with a
   * type that is not known, means text-single; a submission or result may leave it out (XEP-0004
   * §3.2). One of `boolean`, `fixed`, `hidden`, `jid-multi`, `jid-single`, `list-multi`,
   * `list-single`, `text-multi`, `text-private`, `text-single`.
   */
  readonly type?: DataFormFieldType | undefined
  /**
   * Attribute `var`: The name of the field, unique in the form, for programs. Only a field of type
   * fixed may be without.
   */
  readonly var?: string | undefined
  /**
   * Child `desc`: An explanation of the field for people, for a tooltip or a line beside the field.
   */
  readonly desc?: string | undefined
  /** Child `required`: The form is valid only with a value for this field. */
  readonly required?: boolean | undefined
  /**
   * Children `value`: A value: the default, the answer or the datum. Fields of the types
   * list-multi, jid-multi, text-multi and hidden may have several; in text-multi each is a line.
   */
  readonly values?: readonly string[] | undefined
  /** Children `option`: A choice in a field of type list-single or list-multi. */
  readonly options?: readonly NodeLike<DataFormOption>[] | undefined
}

/** Builds a {@link DataFormField}. */
export interface DataFormFieldBuilder extends Builder<never> {
  /** Attribute `label`: A name of the field for people. */
  label(value: string): this
  /**
   * Attribute `type`: How the field is asked and what its values are. A form without it, or with a
   * type that is not known, means text-single; a submission or result may leave it out (XEP-0004
   * §3.2). One of `boolean`, `fixed`, `hidden`, `jid-multi`, `jid-single`, `list-multi`,
   * `list-single`, `text-multi`, `text-private`, `text-single`.
   */
  type(value: DataFormFieldType): this
  /**
   * Attribute `var`: The name of the field, unique in the form, for programs. Only a field of type
   * fixed may be without.
   */
  var(value: string): this
  /**
   * Child `desc`: An explanation of the field for people, for a tooltip or a line beside the field.
   */
  desc(value: string): this
  /** Child `required`: The form is valid only with a value for this field. */
  required(value: boolean): this
  /**
   * Children `value`: A value: the default, the answer or the datum. Fields of the types
   * list-multi, jid-multi, text-multi and hidden may have several; in text-multi each is a line.
   */
  values(value: readonly string[]): this
  /** Children `option`: A choice in a field of type list-single or list-multi. */
  options(value: readonly NodeLike<DataFormOption>[]): this
  /**
   * Adds content: Extensions of the field, such as a finer datatype and range (XEP-0122) or a
   * picture to show with it (XEP-0221).
   */
  add(...content: Content): this
  build(): DataFormField
}

const dataFormOptionDeclaration: Declaration = {
  namespace: 'jabber:x:data',
  name: 'option',
  local: true,
  section: 'XEP-0004 §3.2',
  fields: {
    label: { kind: 'attribute' },
    value: { kind: 'childText', required: true },
  },
}

/**
 * A choice in a field of type list-single or list-multi.
 *
 * `<option xmlns='jabber:x:data' label='…'><value/></option>`
 *
 * @see [XEP-0004 §3.2](https://xmpp.org/extensions/xep-0004.html)
 */
export class DataFormOption extends Node<{
  wire: 'jabber:x:data option'
  init: DataFormOptionInit
  in: object
}> {
  static override readonly declaration: Declaration = dataFormOptionDeclaration
  declare static readonly builder: () => DataFormOptionBuilder
  /** Attribute `label`: The name of the option for people; the value where it is absent. */
  declare readonly label: string | undefined
  /** Child `value`, required: What is submitted when the option is chosen; exactly one. */
  declare readonly value: string

  constructor(init: DataFormOptionInit, content?: Content) {
    super(content)
    const v = take(dataFormOptionDeclaration, init)
    this.label = v[0]
    this.value = v[1]
  }
}

/** What a new {@link DataFormOption} is made of. */
export interface DataFormOptionInit {
  /** Attribute `label`: The name of the option for people; the value where it is absent. */
  readonly label?: string | undefined
  /** Child `value`, required: What is submitted when the option is chosen; exactly one. */
  readonly value: string
}

/** Builds a {@link DataFormOption}; `build()` needs `value` first. */
export interface DataFormOptionBuilder<out Missing extends string = 'value'>
  extends Builder<Missing> {
  /** Attribute `label`: The name of the option for people; the value where it is absent. */
  label(value: string): this
  /** Child `value`, required: What is submitted when the option is chosen; exactly one. */
  value(value: string): DataFormOptionBuilder<Exclude<Missing, 'value'>>
  add(...content: Content): this
  build(this: DataFormOptionBuilder<never>): DataFormOption
}
