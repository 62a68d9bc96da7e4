// Code generated from schemas/xep-0401/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const invitationFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:invite#invitation',
  section: 'XEP-0401 §5.1',
  fields: {
    uri: { datatype: 'uri', required: true },
    landingUrl: { var: 'landing-url', datatype: 'uri' },
    expiry: { var: 'expire', datatype: 'dateTime' },
  },
}

/**
 * An invitation: the result of the command urn:xmpp:invite#invite, and of
 * urn:xmpp:invite#create-account (XEP-0401 §5.4).
 *
 * Forms with the FORM_TYPE `urn:xmpp:invite#invitation`.
 *
 * @see [XEP-0401 §5.1](https://xmpp.org/extensions/xep-0401.html)
 */
export class InvitationForm extends DataForm {
  static override readonly form: FormDeclaration = invitationFormDeclaration
  declare static readonly builder: () => InvitationFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:invite#invitation'
  /** Field `uri` (text-single), required: The invitation as an XMPP URI (XEP-0379). */
  declare readonly uri: string | undefined
  /** Field `landing-url` (text-single): A web page with the same invitation (XEP-0401 §5.2). */
  declare readonly landingUrl: string | undefined
  /** Field `expire` (text-single): Until when the invitation holds; without it, for ever. */
  declare readonly expiry: Date | undefined

  constructor(init: InvitationFormInit, content?: Content) {
    super(formInit(invitationFormDeclaration, init), content)
    const v = formValues(this, invitationFormDeclaration)
    this.uri = v[0]
    this.landingUrl = v[1]
    this.expiry = v[2]
  }

  override with(changes: Partial<InvitationFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof InvitationFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link InvitationForm} is made of. */
export interface InvitationFormInit extends Partial<DataFormInit> {
  /** Field `uri` (text-single), required: The invitation as an XMPP URI (XEP-0379). */
  readonly uri: string
  /** Field `landing-url` (text-single): A web page with the same invitation (XEP-0401 §5.2). */
  readonly landingUrl?: string | undefined
  /** Field `expire` (text-single): Until when the invitation holds; without it, for ever. */
  readonly expiry?: Date | undefined
}

/** Builds a {@link InvitationForm}; `build()` needs `uri` first. */
export interface InvitationFormBuilder<out Missing extends string = 'uri'>
  extends DataFormBuilder<never> {
  /** Types only: the fields still missing. */
  readonly $missingFields?: Missing
  type(value: DataFormInit['type']): this
  /** Field `uri` (text-single), required: The invitation as an XMPP URI (XEP-0379). */
  uri(value: string): InvitationFormBuilder<Exclude<Missing, 'uri'>>
  /** Field `landing-url` (text-single): A web page with the same invitation (XEP-0401 §5.2). */
  landingUrl(value: string): this
  /** Field `expire` (text-single): Until when the invitation holds; without it, for ever. */
  expiry(value: Date): this
  build(this: InvitationFormBuilder<never>): InvitationForm
}
