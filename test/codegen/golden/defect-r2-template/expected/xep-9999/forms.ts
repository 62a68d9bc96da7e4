// Code generated from xep-9999.xml; DO NOT EDIT.
//
// XEP-9999: How forms are registered (Active)
// https://xmpp.org/extensions/xep-9999.html
import { formInit, formValues } from 'typed-xmpp/node/v1'
import type { Content, FormDeclaration } from 'typed-xmpp/node/v1'
import { DataForm } from 'typed-xmpp/xep-0004'
import type { DataFormBuilder, DataFormInit } from 'typed-xmpp/xep-0004'

const r2FormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:r2:1',
  fields: {
    size: {},
  },
}

/**
 * Forms with the FORM_TYPE `urn:xmpp:r2:1`.
 *
 * @see [XEP-9999](https://xmpp.org/extensions/xep-9999.html)
 */
export class R2Form extends DataForm {
  static override readonly form: FormDeclaration = r2FormDeclaration
  declare static readonly builder: () => R2FormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:r2:1'
  /** Field `size` (text-single): how large it is */
  declare readonly size: string | undefined

  constructor(init?: R2FormInit, content?: Content) {
    super(formInit(r2FormDeclaration, init), content)
    const v = formValues(this, r2FormDeclaration)
    this.size = v[0]
  }

  override with(changes: Partial<R2FormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof R2FormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link R2Form} is made of. */
export interface R2FormInit extends Partial<DataFormInit> {
  /** Field `size` (text-single): how large it is */
  readonly size?: string | undefined
}

/** Builds a {@link R2Form}. */
export interface R2FormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `size` (text-single): how large it is */
  size(value: string): this
  build(): R2Form
}
