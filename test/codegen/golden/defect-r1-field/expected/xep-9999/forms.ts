// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Test Forms (version 0.1, Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { formInit, formValues } from 'typed-xmpp/node/v1'
import type { Content, FormDeclaration } from 'typed-xmpp/node/v1'
import { DataForm } from 'typed-xmpp/xep-0004'
import type { DataFormBuilder, DataFormInit } from 'typed-xmpp/xep-0004'

/**
 * Which kinds to take
 *
 * - `large`
 * - `small`: Not so large
 */
export type Xep9999FormKinds = 'large' | 'small'

/** The values of {@link Xep9999FormKinds}, in the order of the schema. */
export const xep9999FormKindsValues: readonly Xep9999FormKinds[] = ['large', 'small']

const xep9999FormDeclaration: FormDeclaration = {
  type: 'http://www.xmpp.org/extensions/xep-9999.html#ns',
  fields: {
    kinds: { type: 'list-multi', values: xep9999FormKindsValues, required: true },
    b: {},
  },
}

/**
 * A form.
 *
 * Forms with the FORM_TYPE `http://www.xmpp.org/extensions/xep-9999.html#ns`.
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class Xep9999Form extends DataForm {
  static override readonly form: FormDeclaration = xep9999FormDeclaration
  declare static readonly builder: () => Xep9999FormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://www.xmpp.org/extensions/xep-9999.html#ns'
  /** Field `kinds` (list-multi), required: Which kinds to take. One of `large`, `small`. */
  declare readonly kinds: readonly Xep9999FormKinds[] | undefined
  /** Field `b` (text-single): B */
  declare readonly b: string | undefined

  constructor(init: Xep9999FormInit, content?: Content) {
    super(formInit(xep9999FormDeclaration, init), content)
    const v = formValues(this, xep9999FormDeclaration)
    this.kinds = v[0]
    this.b = v[1]
  }

  override with(changes: Partial<Xep9999FormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof Xep9999FormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link Xep9999Form} is made of. */
export interface Xep9999FormInit extends Partial<DataFormInit> {
  /** Field `kinds` (list-multi), required: Which kinds to take. One of `large`, `small`. */
  readonly kinds: readonly Xep9999FormKinds[]
  /** Field `b` (text-single): B */
  readonly b?: string | undefined
}

/** Builds a {@link Xep9999Form}; `build()` needs `kinds` first. */
export interface Xep9999FormBuilder<out Missing extends string = 'kinds'>
  extends DataFormBuilder<never> {
  /** Types only: the fields still missing. */
  readonly $missingFields?: Missing
  type(value: DataFormInit['type']): this
  /** Field `kinds` (list-multi), required: Which kinds to take. One of `large`, `small`. */
  kinds(value: readonly Xep9999FormKinds[]): Xep9999FormBuilder<Exclude<Missing, 'kinds'>>
  /** Field `b` (text-single): B */
  b(value: string): this
  build(this: Xep9999FormBuilder<never>): Xep9999Form
}
