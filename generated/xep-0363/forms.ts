// Code generated from schemas/xep-0363/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const httpUploadFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:http:upload:0',
  section: 'XEP-0363 §3',
  fields: {
    maxFileSize: { var: 'max-file-size', datatype: 'unsignedLong' },
  },
}

/**
 * The limit of an upload service, in its DiscoInfo, where it has one.
 *
 * Forms with the FORM_TYPE `urn:xmpp:http:upload:0`.
 *
 * @see [XEP-0363 §3](https://xmpp.org/extensions/xep-0363.html)
 */
export class HttpUploadForm extends DataForm {
  static override readonly form: FormDeclaration = httpUploadFormDeclaration
  declare static readonly builder: () => HttpUploadFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:http:upload:0'
  /** Field `max-file-size` (text-single): The greatest size of a file, in bytes. */
  declare readonly maxFileSize: number | bigint | undefined

  constructor(init?: HttpUploadFormInit, content?: Content) {
    super(formInit(httpUploadFormDeclaration, init), content)
    const v = formValues(this, httpUploadFormDeclaration)
    this.maxFileSize = v[0]
  }

  override with(changes: Partial<HttpUploadFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof HttpUploadFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link HttpUploadForm} is made of. */
export interface HttpUploadFormInit extends Partial<DataFormInit> {
  /** Field `max-file-size` (text-single): The greatest size of a file, in bytes. */
  readonly maxFileSize?: number | bigint | undefined
}

/** Builds a {@link HttpUploadForm}. */
export interface HttpUploadFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `max-file-size` (text-single): The greatest size of a file, in bytes. */
  maxFileSize(value: number | bigint): this
  build(): HttpUploadForm
}
