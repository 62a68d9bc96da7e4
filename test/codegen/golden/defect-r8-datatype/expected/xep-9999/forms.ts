// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: Test Forms (version 0.1, Experimental)
// https://xmpp.org/extensions/xep-9999.html
import { formInit, formValues } from 'typed-xmpp/node/v1'
import type { Content, FormDeclaration } from 'typed-xmpp/node/v1'
import { DataForm } from 'typed-xmpp/xep-0004'
import type { DataFormBuilder, DataFormInit } from 'typed-xmpp/xep-0004'

const exampleFormDeclaration: FormDeclaration = {
  type: 'urn:example:form',
  fields: {
    a: {},
    b: { type: 'boolean' },
  },
}

/**
 * A form.
 *
 * Forms with the FORM_TYPE `urn:example:form`.
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class ExampleForm extends DataForm {
  static override readonly form: FormDeclaration = exampleFormDeclaration
  declare static readonly builder: () => ExampleFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:example:form'
  /** Field `a` (text-single). */
  declare readonly a: string | undefined
  /** Field `b` (boolean). */
  declare readonly b: boolean | undefined

  constructor(init?: ExampleFormInit, content?: Content) {
    super(formInit(exampleFormDeclaration, init), content)
    const v = formValues(this, exampleFormDeclaration)
    this.a = v[0]
    this.b = v[1]
  }

  override with(changes: Partial<ExampleFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ExampleFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ExampleForm} is made of. */
export interface ExampleFormInit extends Partial<DataFormInit> {
  /** Field `a` (text-single). */
  readonly a?: string | undefined
  /** Field `b` (boolean). */
  readonly b?: boolean | undefined
}

/** Builds a {@link ExampleForm}. */
export interface ExampleFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `a` (text-single). */
  a(value: string): this
  /** Field `b` (boolean). */
  b(value: boolean): this
  build(): ExampleForm
}
