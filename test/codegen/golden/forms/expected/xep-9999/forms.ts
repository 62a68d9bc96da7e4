// Code generated from forms.xml; DO NOT EDIT.
import { formInit, formValues } from 'typed-xmpp/node/v1'
import type { Content, FormDeclaration, Jid, JidLike } from 'typed-xmpp/node/v1'
import { DataForm } from 'typed-xmpp/xep-0004'
import type { DataFormBuilder, DataFormInit } from 'typed-xmpp/xep-0004'

/**
 * - `red`: Like blood.
 * - `green`: Like grass.
 */
export type EverythingFormColor = 'red' | 'green'

/** The values of {@link EverythingFormColor}, in the order of the schema. */
export const everythingFormColors: readonly EverythingFormColor[] = ['red', 'green']

/**
 * - `happy`: Happy.
 *
 * Other values are allowed too.
 */
export type EverythingFormMoods = 'happy' | (string & {})

/** The values of {@link EverythingFormMoods}, in the order of the schema. */
export const everythingFormMoodsValues: readonly string[] = ['happy']

const everythingFormDeclaration: FormDeclaration = {
  type: 'urn:example:forms:0#everything',
  section: 'XEP-9999 §1.2',
  fields: {
    line: { var: 'everything_line' },
    secret: { type: 'text-private' },
    lines: { type: 'text-multi' },
    on: { type: 'boolean' },
    who: { type: 'jid-single' },
    friends: { type: 'jid-multi' },
    color: { type: 'list-single', values: everythingFormColors },
    moods: { type: 'list-multi', values: everythingFormMoodsValues, open: true },
    plainList: { var: 'plain-list', type: 'list-single' },
    token: { type: 'hidden' },
    heading: { type: 'fixed' },
    count: {
      datatype: 'unsignedInt',
      required: true,
      facets: { minInclusive: '1', maxInclusive: '9' },
    },
    times: { type: 'text-multi', datatype: 'dateTime' },
    code: { facets: { patterns: ['[a-z]+'] } },
    title_: { var: 'title' },
    with_: { var: 'with' },
    farAway: { var: '{urn:example:other}far-away' },
    ends: { var: 'End of Life' },
  },
}

/**
 * A field of each type.
 *
 * And a second paragraph.
 *
 * Forms with the FORM_TYPE `urn:example:forms:0#everything`.
 *
 * @see [XEP-9999 §1.2](https://xmpp.org/extensions/xep-9999.html)
 */
export class EverythingForm extends DataForm {
  static override readonly form: FormDeclaration = everythingFormDeclaration
  declare static readonly builder: () => EverythingFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:example:forms:0#everything'
  /** Field `everything_line` (text-single): A line. */
  declare readonly line: string | undefined
  /** Field `secret` (text-private). */
  declare readonly secret: string | undefined
  /** Field `lines` (text-multi): Several lines */
  declare readonly lines: readonly string[] | undefined
  /** Field `on` (boolean). */
  declare readonly on: boolean | undefined
  /** Field `who` (jid-single). */
  declare readonly who: Jid | undefined
  /** Field `friends` (jid-multi). */
  declare readonly friends: readonly Jid[] | undefined
  /** Field `color` (list-single). One of `red`, `green`. */
  declare readonly color: EverythingFormColor | undefined
  /** Field `moods` (list-multi). One of `happy`. */
  declare readonly moods: readonly EverythingFormMoods[] | undefined
  /** Field `plain-list` (list-single). */
  declare readonly plainList: string | undefined
  /** Field `token` (hidden). */
  declare readonly token: string | undefined
  /** Field `heading` (fixed). */
  declare readonly heading: string | undefined
  /** Field `count` (text-single), required. */
  declare readonly count: number | undefined
  /** Field `times` (text-multi). */
  declare readonly times: readonly Date[] | undefined
  /** Field `code` (text-single). */
  declare readonly code: string | undefined
  /** Field `title` (text-single). */
  declare readonly title_: string | undefined
  /** Field `with` (text-single). */
  declare readonly with_: string | undefined
  /** Field `{urn:example:other}far-away` (text-single). */
  declare readonly farAway: string | undefined
  /** Field `End of Life` (text-single). */
  declare readonly ends: string | undefined

  constructor(init: EverythingFormInit, content?: Content) {
    super(formInit(everythingFormDeclaration, init), content)
    const v = formValues(this, everythingFormDeclaration)
    this.line = v[0]
    this.secret = v[1]
    this.lines = v[2]
    this.on = v[3]
    this.who = v[4]
    this.friends = v[5]
    this.color = v[6]
    this.moods = v[7]
    this.plainList = v[8]
    this.token = v[9]
    this.heading = v[10]
    this.count = v[11]
    this.times = v[12]
    this.code = v[13]
    this.title_ = v[14]
    this.with_ = v[15]
    this.farAway = v[16]
    this.ends = v[17]
  }

  override with(changes: Partial<EverythingFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof EverythingFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link EverythingForm} is made of. */
export interface EverythingFormInit extends Partial<DataFormInit> {
  /** Field `everything_line` (text-single): A line. */
  readonly line?: string | undefined
  /** Field `secret` (text-private). */
  readonly secret?: string | undefined
  /** Field `lines` (text-multi): Several lines */
  readonly lines?: readonly string[] | undefined
  /** Field `on` (boolean). */
  readonly on?: boolean | undefined
  /** Field `who` (jid-single). */
  readonly who?: JidLike | undefined
  /** Field `friends` (jid-multi). */
  readonly friends?: readonly JidLike[] | undefined
  /** Field `color` (list-single). One of `red`, `green`. */
  readonly color?: EverythingFormColor | undefined
  /** Field `moods` (list-multi). One of `happy`. */
  readonly moods?: readonly EverythingFormMoods[] | undefined
  /** Field `plain-list` (list-single). */
  readonly plainList?: string | undefined
  /** Field `token` (hidden). */
  readonly token?: string | undefined
  /** Field `heading` (fixed). */
  readonly heading?: string | undefined
  /** Field `count` (text-single), required. */
  readonly count: number
  /** Field `times` (text-multi). */
  readonly times?: readonly Date[] | undefined
  /** Field `code` (text-single). */
  readonly code?: string | undefined
  /** Field `title` (text-single). */
  readonly title_?: string | undefined
  /** Field `with` (text-single). */
  readonly with_?: string | undefined
  /** Field `{urn:example:other}far-away` (text-single). */
  readonly farAway?: string | undefined
  /** Field `End of Life` (text-single). */
  readonly ends?: string | undefined
}

/** Builds a {@link EverythingForm}; `build()` needs `count` first. */
export interface EverythingFormBuilder<out Missing extends string = 'count'>
  extends DataFormBuilder<never> {
  /** Types only: the fields still missing. */
  readonly $missingFields?: Missing
  type(value: DataFormInit['type']): this
  /** Field `everything_line` (text-single): A line. */
  line(value: string): this
  /** Field `secret` (text-private). */
  secret(value: string): this
  /** Field `lines` (text-multi): Several lines */
  lines(value: readonly string[]): this
  /** Field `on` (boolean). */
  on(value: boolean): this
  /** Field `who` (jid-single). */
  who(value: JidLike): this
  /** Field `friends` (jid-multi). */
  friends(value: readonly JidLike[]): this
  /** Field `color` (list-single). One of `red`, `green`. */
  color(value: EverythingFormColor): this
  /** Field `moods` (list-multi). One of `happy`. */
  moods(value: readonly EverythingFormMoods[]): this
  /** Field `plain-list` (list-single). */
  plainList(value: string): this
  /** Field `token` (hidden). */
  token(value: string): this
  /** Field `heading` (fixed). */
  heading(value: string): this
  /** Field `count` (text-single), required. */
  count(value: number): EverythingFormBuilder<Exclude<Missing, 'count'>>
  /** Field `times` (text-multi). */
  times(value: readonly Date[]): this
  /** Field `code` (text-single). */
  code(value: string): this
  /** Field `title` (text-single). */
  title_(value: string): this
  /** Field `with` (text-single). */
  with_(value: string): this
  /** Field `{urn:example:other}far-away` (text-single). */
  farAway(value: string): this
  /** Field `End of Life` (text-single). */
  ends(value: string): this
  build(this: EverythingFormBuilder<never>): EverythingForm
}

const exampleFormsEmptyFormDeclaration: FormDeclaration = {
  type: 'urn:example:forms:0#empty',
  fields: {},
}

/**
 * A form without fields.
 *
 * Forms with the FORM_TYPE `urn:example:forms:0#empty`.
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class ExampleFormsEmptyForm extends DataForm {
  static override readonly form: FormDeclaration = exampleFormsEmptyFormDeclaration
  declare static readonly builder: () => ExampleFormsEmptyFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:example:forms:0#empty'

  constructor(init?: ExampleFormsEmptyFormInit, content?: Content) {
    super(formInit(exampleFormsEmptyFormDeclaration, init), content)
  }

  override with(changes: Partial<ExampleFormsEmptyFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ExampleFormsEmptyFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ExampleFormsEmptyForm} is made of. */
export type ExampleFormsEmptyFormInit = Partial<DataFormInit>

/** Builds a {@link ExampleFormsEmptyForm}. */
export interface ExampleFormsEmptyFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  build(): ExampleFormsEmptyForm
}
