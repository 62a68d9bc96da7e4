// Code generated from schemas/xep-0157/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const serverInfoFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/network/serverinfo',
  section: 'XEP-0157 §3',
  fields: {
    abuseAddresses: { var: 'abuse-addresses', type: 'list-multi', datatype: 'uri' },
    adminAddresses: { var: 'admin-addresses', type: 'list-multi', datatype: 'uri' },
    feedbackAddresses: { var: 'feedback-addresses', type: 'list-multi', datatype: 'uri' },
    salesAddresses: { var: 'sales-addresses', type: 'list-multi', datatype: 'uri' },
    securityAddresses: { var: 'security-addresses', type: 'list-multi', datatype: 'uri' },
    statusAddresses: { var: 'status-addresses', type: 'list-multi', datatype: 'uri' },
    supportAddresses: { var: 'support-addresses', type: 'list-multi', datatype: 'uri' },
  },
}

/**
 * Whom to turn to about a service, by topic. It stands in the DiscoInfo of the domain; each value
 * should be a URI, of the schemes mailto, xmpp, https and others.
 *
 * Forms with the FORM_TYPE `http://jabber.org/network/serverinfo`.
 *
 * @see [XEP-0157 §3](https://xmpp.org/extensions/xep-0157.html)
 */
export class ServerInfoForm extends DataForm {
  static override readonly form: FormDeclaration = serverInfoFormDeclaration
  declare static readonly builder: () => ServerInfoFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/network/serverinfo'
  /** Field `abuse-addresses` (list-multi): About abuse of the service. */
  declare readonly abuseAddresses: readonly string[] | undefined
  /** Field `admin-addresses` (list-multi): The administrators. */
  declare readonly adminAddresses: readonly string[] | undefined
  /** Field `feedback-addresses` (list-multi): Feedback of users. */
  declare readonly feedbackAddresses: readonly string[] | undefined
  /** Field `sales-addresses` (list-multi): Sales and marketing. */
  declare readonly salesAddresses: readonly string[] | undefined
  /** Field `security-addresses` (list-multi): Security concerns. */
  declare readonly securityAddresses: readonly string[] | undefined
  /** Field `status-addresses` (list-multi): The state of the service; these have to be URIs. */
  declare readonly statusAddresses: readonly string[] | undefined
  /** Field `support-addresses` (list-multi): Help for users. */
  declare readonly supportAddresses: readonly string[] | undefined

  constructor(init?: ServerInfoFormInit, content?: Content) {
    super(formInit(serverInfoFormDeclaration, init), content)
    const v = formValues(this, serverInfoFormDeclaration)
    this.abuseAddresses = v[0]
    this.adminAddresses = v[1]
    this.feedbackAddresses = v[2]
    this.salesAddresses = v[3]
    this.securityAddresses = v[4]
    this.statusAddresses = v[5]
    this.supportAddresses = v[6]
  }

  override with(changes: Partial<ServerInfoFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ServerInfoFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ServerInfoForm} is made of. */
export interface ServerInfoFormInit extends Partial<DataFormInit> {
  /** Field `abuse-addresses` (list-multi): About abuse of the service. */
  readonly abuseAddresses?: readonly string[] | undefined
  /** Field `admin-addresses` (list-multi): The administrators. */
  readonly adminAddresses?: readonly string[] | undefined
  /** Field `feedback-addresses` (list-multi): Feedback of users. */
  readonly feedbackAddresses?: readonly string[] | undefined
  /** Field `sales-addresses` (list-multi): Sales and marketing. */
  readonly salesAddresses?: readonly string[] | undefined
  /** Field `security-addresses` (list-multi): Security concerns. */
  readonly securityAddresses?: readonly string[] | undefined
  /** Field `status-addresses` (list-multi): The state of the service; these have to be URIs. */
  readonly statusAddresses?: readonly string[] | undefined
  /** Field `support-addresses` (list-multi): Help for users. */
  readonly supportAddresses?: readonly string[] | undefined
}

/** Builds a {@link ServerInfoForm}. */
export interface ServerInfoFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `abuse-addresses` (list-multi): About abuse of the service. */
  abuseAddresses(value: readonly string[]): this
  /** Field `admin-addresses` (list-multi): The administrators. */
  adminAddresses(value: readonly string[]): this
  /** Field `feedback-addresses` (list-multi): Feedback of users. */
  feedbackAddresses(value: readonly string[]): this
  /** Field `sales-addresses` (list-multi): Sales and marketing. */
  salesAddresses(value: readonly string[]): this
  /** Field `security-addresses` (list-multi): Security concerns. */
  securityAddresses(value: readonly string[]): this
  /** Field `status-addresses` (list-multi): The state of the service; these have to be URIs. */
  statusAddresses(value: readonly string[]): this
  /** Field `support-addresses` (list-multi): Help for users. */
  supportAddresses(value: readonly string[]): this
  build(): ServerInfoForm
}
