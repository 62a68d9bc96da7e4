// Code generated from schemas/xep-0141/form-layout.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const formLayoutPageDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-layout',
  name: 'page',
  section: 'XEP-0141 §8.1',
  fields: {
    label: { kind: 'attribute' },
    parts: {
      kind: 'choice',
      of: () => [FormLayoutText, FormLayoutSection, FormLayoutField, FormLayoutTable],
    },
  },
}

/**
 * A page of the form. Fields that no page names may not be shown at all (XEP-0141 §3.1).
 *
 * `<page xmlns='http://jabber.org/protocol/xdata-layout' …><text/><section/><fieldref/><reportedref/></page>`
 *
 * @see [XEP-0141 §8.1](https://xmpp.org/extensions/xep-0141.html)
 */
export class FormLayoutPage extends Node<{
  wire: 'http://jabber.org/protocol/xdata-layout page'
  init: FormLayoutPageInit
  in: { form: true }
}> {
  static override readonly declaration: Declaration = formLayoutPageDeclaration
  declare static readonly builder: () => FormLayoutPageBuilder
  /** Attribute `label`: The title of the page. */
  declare readonly label: string | undefined
  /** Children `text`, `section`, `fieldref`, `reportedref`, in order. */
  declare readonly parts: readonly FormLayoutPagePart[]

  constructor(init?: FormLayoutPageInit, content?: Content) {
    super(content)
    const v = take(formLayoutPageDeclaration, init)
    this.label = v[0]
    this.parts = v[1]
  }
}

/** What stands in {@link FormLayoutPage.parts}. */
export type FormLayoutPagePart =
  | FormLayoutText
  | FormLayoutSection
  | FormLayoutField
  | FormLayoutTable

/** What a new {@link FormLayoutPage} is made of. */
export interface FormLayoutPageInit {
  /** Attribute `label`: The title of the page. */
  readonly label?: string | undefined
  /** Children `text`, `section`, `fieldref`, `reportedref`, in order. */
  readonly parts?: readonly FormLayoutPagePart[] | undefined
}

/** Builds a {@link FormLayoutPage}. */
export interface FormLayoutPageBuilder extends Builder<never> {
  /** Attribute `label`: The title of the page. */
  label(value: string): this
  /** Children `text`, `section`, `fieldref`, `reportedref`, in order. */
  parts(value: readonly FormLayoutPagePart[]): this
  add(...content: Content): this
  build(): FormLayoutPage
}

const formLayoutSectionDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-layout',
  name: 'section',
  section: 'XEP-0141 §8.2',
  fields: {
    label: { kind: 'attribute' },
    parts: {
      kind: 'choice',
      of: () => [FormLayoutText, FormLayoutSection, FormLayoutField, FormLayoutTable],
    },
  },
}

/**
 * A part of a page, or of a section (XEP-0141 §3.2).
 *
 * `<section xmlns='http://jabber.org/protocol/xdata-layout' …><text/><section/><fieldref/><reportedref/></section>`
 *
 * @see [XEP-0141 §8.2](https://xmpp.org/extensions/xep-0141.html)
 */
export class FormLayoutSection extends Node<{
  wire: 'http://jabber.org/protocol/xdata-layout section'
  init: FormLayoutSectionInit
  in: object
}> {
  static override readonly declaration: Declaration = formLayoutSectionDeclaration
  declare static readonly builder: () => FormLayoutSectionBuilder
  /** Attribute `label`: The heading of the section. */
  declare readonly label: string | undefined
  /** Children `text`, `section`, `fieldref`, `reportedref`, in order. */
  declare readonly parts: readonly FormLayoutSectionPart[]

  constructor(init?: FormLayoutSectionInit, content?: Content) {
    super(content)
    const v = take(formLayoutSectionDeclaration, init)
    this.label = v[0]
    this.parts = v[1]
  }
}

/** What stands in {@link FormLayoutSection.parts}. */
export type FormLayoutSectionPart =
  | FormLayoutText
  | FormLayoutSection
  | FormLayoutField
  | FormLayoutTable

/** What a new {@link FormLayoutSection} is made of. */
export interface FormLayoutSectionInit {
  /** Attribute `label`: The heading of the section. */
  readonly label?: string | undefined
  /** Children `text`, `section`, `fieldref`, `reportedref`, in order. */
  readonly parts?: readonly FormLayoutSectionPart[] | undefined
}

/** Builds a {@link FormLayoutSection}. */
export interface FormLayoutSectionBuilder extends Builder<never> {
  /** Attribute `label`: The heading of the section. */
  label(value: string): this
  /** Children `text`, `section`, `fieldref`, `reportedref`, in order. */
  parts(value: readonly FormLayoutSectionPart[]): this
  add(...content: Content): this
  build(): FormLayoutSection
}

const formLayoutTextDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-layout',
  name: 'text',
  section: 'XEP-0141 §8.5',
  fields: {
    text: { kind: 'text' },
  },
}

/**
 * Words for the user, a paragraph without line breaks (XEP-0141 §8.5).
 *
 * `<text xmlns='http://jabber.org/protocol/xdata-layout'>…</text>`
 *
 * @see [XEP-0141 §8.5](https://xmpp.org/extensions/xep-0141.html)
 */
export class FormLayoutText extends Node<{
  wire: 'http://jabber.org/protocol/xdata-layout text'
  init: FormLayoutTextInit
  in: object
}> {
  static override readonly declaration: Declaration = formLayoutTextDeclaration
  declare static readonly builder: () => FormLayoutTextBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: FormLayoutTextInit | string, content?: Content) {
    super(content)
    const v = take(formLayoutTextDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link FormLayoutText} is made of. */
export interface FormLayoutTextInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link FormLayoutText}. */
export interface FormLayoutTextBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): FormLayoutText
}

const formLayoutFieldDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-layout',
  name: 'fieldref',
  section: 'XEP-0141 §8.3',
  fields: {
    var: { kind: 'attribute', required: true },
  },
}

/**
 * Shows a field in its place. One that the form does not have is left out (XEP-0141 §8.3).
 *
 * `<fieldref xmlns='http://jabber.org/protocol/xdata-layout' …/>`
 *
 * @see [XEP-0141 §8.3](https://xmpp.org/extensions/xep-0141.html)
 */
export class FormLayoutField extends Node<{
  wire: 'http://jabber.org/protocol/xdata-layout fieldref'
  init: FormLayoutFieldInit
  in: object
}> {
  static override readonly declaration: Declaration = formLayoutFieldDeclaration
  declare static readonly builder: () => FormLayoutFieldBuilder
  /** Attribute `var`, required: The name of the field. */
  declare readonly var: string

  constructor(init: FormLayoutFieldInit, content?: Content) {
    super(content)
    const v = take(formLayoutFieldDeclaration, init)
    this.var = v[0]
  }
}

/** What a new {@link FormLayoutField} is made of. */
export interface FormLayoutFieldInit {
  /** Attribute `var`, required: The name of the field. */
  readonly var: string
}

/** Builds a {@link FormLayoutField}; `build()` needs `var` first. */
export interface FormLayoutFieldBuilder<out Missing extends string = 'var'>
  extends Builder<Missing> {
  /** Attribute `var`, required: The name of the field. */
  var(value: string): FormLayoutFieldBuilder<Exclude<Missing, 'var'>>
  add(...content: Content): this
  build(this: FormLayoutFieldBuilder<never>): FormLayoutField
}

const formLayoutTableDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xdata-layout',
  name: 'reportedref',
  section: 'XEP-0141 §8.4',
  fields: {},
}

/**
 * Shows the table of results in its place; once at most in a form (XEP-0141 §3.3).
 *
 * `<reportedref xmlns='http://jabber.org/protocol/xdata-layout'/>`
 *
 * @see [XEP-0141 §8.4](https://xmpp.org/extensions/xep-0141.html)
 */
export class FormLayoutTable extends Node<{
  wire: 'http://jabber.org/protocol/xdata-layout reportedref'
  init: FormLayoutTableInit
  in: object
}> {
  static override readonly declaration: Declaration = formLayoutTableDeclaration
  declare static readonly builder: () => FormLayoutTableBuilder

  constructor(init?: FormLayoutTableInit, content?: Content) {
    super(content)
    take(formLayoutTableDeclaration, init)
  }
}

/** What a new {@link FormLayoutTable} is made of. */
export type FormLayoutTableInit = Readonly<Record<string, never>>

/** Builds a {@link FormLayoutTable}. */
export interface FormLayoutTableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): FormLayoutTable
}
