// Code generated from schemas/xep-0077/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const registerFormDeclaration: FormDeclaration = {
  type: 'jabber:iq:register',
  section: 'XEP-0077 §4',
  fields: {
    username: {},
    nick: {},
    password: { type: 'text-private' },
    name: {},
    firstName: { var: 'first' },
    lastName: { var: 'last' },
    email: {},
    address: {},
    city: {},
    state: {},
    zip: {},
    phone: {},
    url: { datatype: 'uri' },
    date: {},
    misc: {},
    text: {},
    key: {},
  },
}

/**
 * Registration by a form, where the fields of Register are not enough. The service sends it in its
 * answer to a get, and the filled-in form goes back in a set, alone: never beside the fields of
 * Register.
 *
 * Forms with the FORM_TYPE `jabber:iq:register`.
 *
 * @see [XEP-0077 §4](https://xmpp.org/extensions/xep-0077.html)
 */
export class RegisterForm extends DataForm {
  static override readonly form: FormDeclaration = registerFormDeclaration
  declare static readonly builder: () => RegisterFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'jabber:iq:register'
  /** Field `username` (text-single): The name of the account. */
  declare readonly username: string | undefined
  /** Field `nick` (text-single): The name by which the user is known. */
  declare readonly nick: string | undefined
  /** Field `password` (text-private): The password of the account. */
  declare readonly password: string | undefined
  /** Field `name` (text-single): The full name. */
  declare readonly name: string | undefined
  /** Field `first` (text-single): The given name. */
  declare readonly firstName: string | undefined
  /** Field `last` (text-single): The family name. */
  declare readonly lastName: string | undefined
  /** Field `email` (text-single): The email address. */
  declare readonly email: string | undefined
  /** Field `address` (text-single): The street and number. */
  declare readonly address: string | undefined
  /** Field `city` (text-single): The city. */
  declare readonly city: string | undefined
  /** Field `state` (text-single): The region. */
  declare readonly state: string | undefined
  /** Field `zip` (text-single): The postal code. */
  declare readonly zip: string | undefined
  /** Field `phone` (text-single): The telephone number. */
  declare readonly phone: string | undefined
  /** Field `url` (text-single): A web page of the user. */
  declare readonly url: string | undefined
  /** Field `date` (text-single): Some date, such as that of birth. */
  declare readonly date: string | undefined
  /** Field `misc` (text-single): Obsolete: any text. */
  declare readonly misc: string | undefined
  /** Field `text` (text-single): Obsolete: any text. */
  declare readonly text: string | undefined
  /** Field `key` (text-single): Obsolete: a key of the session. */
  declare readonly key: string | undefined

  constructor(init?: RegisterFormInit, content?: Content) {
    super(formInit(registerFormDeclaration, init), content)
    const v = formValues(this, registerFormDeclaration)
    this.username = v[0]
    this.nick = v[1]
    this.password = v[2]
    this.name = v[3]
    this.firstName = v[4]
    this.lastName = v[5]
    this.email = v[6]
    this.address = v[7]
    this.city = v[8]
    this.state = v[9]
    this.zip = v[10]
    this.phone = v[11]
    this.url = v[12]
    this.date = v[13]
    this.misc = v[14]
    this.text = v[15]
    this.key = v[16]
  }

  override with(changes: Partial<RegisterFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof RegisterFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link RegisterForm} is made of. */
export interface RegisterFormInit extends Partial<DataFormInit> {
  /** Field `username` (text-single): The name of the account. */
  readonly username?: string | undefined
  /** Field `nick` (text-single): The name by which the user is known. */
  readonly nick?: string | undefined
  /** Field `password` (text-private): The password of the account. */
  readonly password?: string | undefined
  /** Field `name` (text-single): The full name. */
  readonly name?: string | undefined
  /** Field `first` (text-single): The given name. */
  readonly firstName?: string | undefined
  /** Field `last` (text-single): The family name. */
  readonly lastName?: string | undefined
  /** Field `email` (text-single): The email address. */
  readonly email?: string | undefined
  /** Field `address` (text-single): The street and number. */
  readonly address?: string | undefined
  /** Field `city` (text-single): The city. */
  readonly city?: string | undefined
  /** Field `state` (text-single): The region. */
  readonly state?: string | undefined
  /** Field `zip` (text-single): The postal code. */
  readonly zip?: string | undefined
  /** Field `phone` (text-single): The telephone number. */
  readonly phone?: string | undefined
  /** Field `url` (text-single): A web page of the user. */
  readonly url?: string | undefined
  /** Field `date` (text-single): Some date, such as that of birth. */
  readonly date?: string | undefined
  /** Field `misc` (text-single): Obsolete: any text. */
  readonly misc?: string | undefined
  /** Field `text` (text-single): Obsolete: any text. */
  readonly text?: string | undefined
  /** Field `key` (text-single): Obsolete: a key of the session. */
  readonly key?: string | undefined
}

/** Builds a {@link RegisterForm}. */
export interface RegisterFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `username` (text-single): The name of the account. */
  username(value: string): this
  /** Field `nick` (text-single): The name by which the user is known. */
  nick(value: string): this
  /** Field `password` (text-private): The password of the account. */
  password(value: string): this
  /** Field `name` (text-single): The full name. */
  name(value: string): this
  /** Field `first` (text-single): The given name. */
  firstName(value: string): this
  /** Field `last` (text-single): The family name. */
  lastName(value: string): this
  /** Field `email` (text-single): The email address. */
  email(value: string): this
  /** Field `address` (text-single): The street and number. */
  address(value: string): this
  /** Field `city` (text-single): The city. */
  city(value: string): this
  /** Field `state` (text-single): The region. */
  state(value: string): this
  /** Field `zip` (text-single): The postal code. */
  zip(value: string): this
  /** Field `phone` (text-single): The telephone number. */
  phone(value: string): this
  /** Field `url` (text-single): A web page of the user. */
  url(value: string): this
  /** Field `date` (text-single): Some date, such as that of birth. */
  date(value: string): this
  /** Field `misc` (text-single): Obsolete: any text. */
  misc(value: string): this
  /** Field `text` (text-single): Obsolete: any text. */
  text(value: string): this
  /** Field `key` (text-single): Obsolete: a key of the session. */
  key(value: string): this
  build(): RegisterForm
}

const registerCancelFormDeclaration: FormDeclaration = {
  type: 'jabber:iq:register:cancel',
  section: 'XEP-0077 §3.2',
  fields: {
    username: {},
    password: { type: 'text-private' },
  },
}

/**
 * What a service wants to know before it removes an account. It stands in the error that answers
 * the request, and goes back in a set.
 *
 * Forms with the FORM_TYPE `jabber:iq:register:cancel`.
 *
 * @see [XEP-0077 §3.2](https://xmpp.org/extensions/xep-0077.html)
 */
export class RegisterCancelForm extends DataForm {
  static override readonly form: FormDeclaration = registerCancelFormDeclaration
  declare static readonly builder: () => RegisterCancelFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'jabber:iq:register:cancel'
  /** Field `username` (text-single): The name of the account. */
  declare readonly username: string | undefined
  /** Field `password` (text-private): The password of the account. */
  declare readonly password: string | undefined

  constructor(init?: RegisterCancelFormInit, content?: Content) {
    super(formInit(registerCancelFormDeclaration, init), content)
    const v = formValues(this, registerCancelFormDeclaration)
    this.username = v[0]
    this.password = v[1]
  }

  override with(changes: Partial<RegisterCancelFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof RegisterCancelFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link RegisterCancelForm} is made of. */
export interface RegisterCancelFormInit extends Partial<DataFormInit> {
  /** Field `username` (text-single): The name of the account. */
  readonly username?: string | undefined
  /** Field `password` (text-private): The password of the account. */
  readonly password?: string | undefined
}

/** Builds a {@link RegisterCancelForm}. */
export interface RegisterCancelFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `username` (text-single): The name of the account. */
  username(value: string): this
  /** Field `password` (text-private): The password of the account. */
  password(value: string): this
  build(): RegisterCancelForm
}

const registerChangePasswordFormDeclaration: FormDeclaration = {
  type: 'jabber:iq:register:changepassword',
  section: 'XEP-0077 §3.3',
  fields: {
    username: {},
    oldPassword: { var: 'old_password', type: 'text-private' },
    password: { type: 'text-private' },
  },
}

/**
 * What a service wants to know before it changes a password. It stands in the error that answers
 * the request, and goes back in a set.
 *
 * Forms with the FORM_TYPE `jabber:iq:register:changepassword`.
 *
 * @see [XEP-0077 §3.3](https://xmpp.org/extensions/xep-0077.html)
 */
export class RegisterChangePasswordForm extends DataForm {
  static override readonly form: FormDeclaration = registerChangePasswordFormDeclaration
  declare static readonly builder: () => RegisterChangePasswordFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'jabber:iq:register:changepassword'
  /** Field `username` (text-single): The name of the account. */
  declare readonly username: string | undefined
  /** Field `old_password` (text-private): The password so far. */
  declare readonly oldPassword: string | undefined
  /** Field `password` (text-private): The new password. */
  declare readonly password: string | undefined

  constructor(init?: RegisterChangePasswordFormInit, content?: Content) {
    super(formInit(registerChangePasswordFormDeclaration, init), content)
    const v = formValues(this, registerChangePasswordFormDeclaration)
    this.username = v[0]
    this.oldPassword = v[1]
    this.password = v[2]
  }

  override with(changes: Partial<RegisterChangePasswordFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof RegisterChangePasswordFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link RegisterChangePasswordForm} is made of. */
export interface RegisterChangePasswordFormInit extends Partial<DataFormInit> {
  /** Field `username` (text-single): The name of the account. */
  readonly username?: string | undefined
  /** Field `old_password` (text-private): The password so far. */
  readonly oldPassword?: string | undefined
  /** Field `password` (text-private): The new password. */
  readonly password?: string | undefined
}

/** Builds a {@link RegisterChangePasswordForm}. */
export interface RegisterChangePasswordFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `username` (text-single): The name of the account. */
  username(value: string): this
  /** Field `old_password` (text-private): The password so far. */
  oldPassword(value: string): this
  /** Field `password` (text-private): The new password. */
  password(value: string): this
  build(): RegisterChangePasswordForm
}
