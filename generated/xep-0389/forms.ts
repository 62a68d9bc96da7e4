// Code generated from schemas/xep-0389/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const registrationChallengeFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:register:0',
  section: 'XEP-0389 §7.1',
  fields: {
    firstName: { var: 'first' },
    lastName: { var: 'last' },
    nick: {},
    email: {},
  },
}

/**
 * What a server asks of who registers, in a challenge of the type jabber:x:data. Which fields there
 * are is up to the server; these are usual.
 *
 * Forms with the FORM_TYPE `urn:xmpp:register:0`.
 *
 * @see [XEP-0389 §7.1](https://xmpp.org/extensions/xep-0389.html)
 */
export class RegistrationChallengeForm extends DataForm {
  static override readonly form: FormDeclaration = registrationChallengeFormDeclaration
  declare static readonly builder: () => RegistrationChallengeFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:register:0'
  /** Field `first` (text-single): The given name. */
  declare readonly firstName: string | undefined
  /** Field `last` (text-single): The family name. */
  declare readonly lastName: string | undefined
  /** Field `nick` (text-single): The name by which the user is known. */
  declare readonly nick: string | undefined
  /** Field `email` (text-single): The address for mail by which an account is recovered. */
  declare readonly email: string | undefined

  constructor(init?: RegistrationChallengeFormInit, content?: Content) {
    super(formInit(registrationChallengeFormDeclaration, init), content)
    const v = formValues(this, registrationChallengeFormDeclaration)
    this.firstName = v[0]
    this.lastName = v[1]
    this.nick = v[2]
    this.email = v[3]
  }

  override with(changes: Partial<RegistrationChallengeFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof RegistrationChallengeFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link RegistrationChallengeForm} is made of. */
export interface RegistrationChallengeFormInit extends Partial<DataFormInit> {
  /** Field `first` (text-single): The given name. */
  readonly firstName?: string | undefined
  /** Field `last` (text-single): The family name. */
  readonly lastName?: string | undefined
  /** Field `nick` (text-single): The name by which the user is known. */
  readonly nick?: string | undefined
  /** Field `email` (text-single): The address for mail by which an account is recovered. */
  readonly email?: string | undefined
}

/** Builds a {@link RegistrationChallengeForm}. */
export interface RegistrationChallengeFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `first` (text-single): The given name. */
  firstName(value: string): this
  /** Field `last` (text-single): The family name. */
  lastName(value: string): this
  /** Field `nick` (text-single): The name by which the user is known. */
  nick(value: string): this
  /** Field `email` (text-single): The address for mail by which an account is recovered. */
  email(value: string): this
  build(): RegistrationChallengeForm
}
