// Code generated from schemas/xep-0055/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const searchFormDeclaration: FormDeclaration = {
  type: 'jabber:iq:search',
  section: 'XEP-0055 §3',
  fields: {
    firstName: { var: 'first' },
    lastName: { var: 'last' },
    nick: {},
    email: {},
    userJid: { var: 'jid', type: 'jid-single' },
  },
}

/**
 * A search in a directory by a form. It is asked for with Search; the answer to a filled-in form is
 * a table of results, whose rows each are a form of this class.
 *
 * Forms with the FORM_TYPE `jabber:iq:search`.
 *
 * @see [XEP-0055 §3](https://xmpp.org/extensions/xep-0055.html)
 */
export class SearchForm extends DataForm {
  static override readonly form: FormDeclaration = searchFormDeclaration
  declare static readonly builder: () => SearchFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'jabber:iq:search'
  /** Field `first` (text-single): The given name. */
  declare readonly firstName: string | undefined
  /** Field `last` (text-single): The family name. */
  declare readonly lastName: string | undefined
  /** Field `nick` (text-single): The nickname. */
  declare readonly nick: string | undefined
  /** Field `email` (text-single): The email address. */
  declare readonly email: string | undefined
  /** Field `jid` (jid-single): In a result: the JID of who was found (XEP-0055 §3). */
  declare readonly userJid: Jid | undefined

  constructor(init?: SearchFormInit, content?: Content) {
    super(formInit(searchFormDeclaration, init), content)
    const v = formValues(this, searchFormDeclaration)
    this.firstName = v[0]
    this.lastName = v[1]
    this.nick = v[2]
    this.email = v[3]
    this.userJid = v[4]
  }

  override with(changes: Partial<SearchFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof SearchFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link SearchForm} is made of. */
export interface SearchFormInit extends Partial<DataFormInit> {
  /** Field `first` (text-single): The given name. */
  readonly firstName?: string | undefined
  /** Field `last` (text-single): The family name. */
  readonly lastName?: string | undefined
  /** Field `nick` (text-single): The nickname. */
  readonly nick?: string | undefined
  /** Field `email` (text-single): The email address. */
  readonly email?: string | undefined
  /** Field `jid` (jid-single): In a result: the JID of who was found (XEP-0055 §3). */
  readonly userJid?: JidLike | undefined
}

/** Builds a {@link SearchForm}. */
export interface SearchFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `first` (text-single): The given name. */
  firstName(value: string): this
  /** Field `last` (text-single): The family name. */
  lastName(value: string): this
  /** Field `nick` (text-single): The nickname. */
  nick(value: string): this
  /** Field `email` (text-single): The email address. */
  email(value: string): this
  /** Field `jid` (jid-single): In a result: the JID of who was found (XEP-0055 §3). */
  userJid(value: JidLike): this
  build(): SearchForm
}
