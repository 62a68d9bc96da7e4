// Code generated from schemas/xep-0455/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const serviceStatusFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:sos:0',
  section: 'XEP-0455 §2.1',
  fields: {
    externalStatusAddresses: {
      var: 'external-status-addresses',
      type: 'list-multi',
      datatype: 'uri',
    },
  },
}

/**
 * Where a machine finds the state of a service, in the DiscoInfo of its server.
 *
 * Forms with the FORM_TYPE `urn:xmpp:sos:0`.
 *
 * @see [XEP-0455 §2.1](https://xmpp.org/extensions/xep-0455.html)
 */
export class ServiceStatusForm extends DataForm {
  static override readonly form: FormDeclaration = serviceStatusFormDeclaration
  declare static readonly builder: () => ServiceStatusFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:sos:0'
  /**
   * Field `external-status-addresses` (list-multi): The addresses of files with the state (XEP-0455
   * §2.2), which should be of HTTP and are open to everyone.
   */
  declare readonly externalStatusAddresses: readonly string[] | undefined

  constructor(init?: ServiceStatusFormInit, content?: Content) {
    super(formInit(serviceStatusFormDeclaration, init), content)
    const v = formValues(this, serviceStatusFormDeclaration)
    this.externalStatusAddresses = v[0]
  }

  override with(changes: Partial<ServiceStatusFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ServiceStatusFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ServiceStatusForm} is made of. */
export interface ServiceStatusFormInit extends Partial<DataFormInit> {
  /**
   * Field `external-status-addresses` (list-multi): The addresses of files with the state (XEP-0455
   * §2.2), which should be of HTTP and are open to everyone.
   */
  readonly externalStatusAddresses?: readonly string[] | undefined
}

/** Builds a {@link ServiceStatusForm}. */
export interface ServiceStatusFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `external-status-addresses` (list-multi): The addresses of files with the state (XEP-0455
   * §2.2), which should be of HTTP and are open to everyone.
   */
  externalStatusAddresses(value: readonly string[]): this
  build(): ServiceStatusForm
}
