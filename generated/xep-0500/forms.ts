// Code generated from schemas/xep-0500/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const mucSlowModeConfigFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roomconfig',
  section: 'XEP-0500 §5.1',
  fields: {
    slowModeDuration: { var: 'muc#roomconfig_slow_mode_duration', datatype: 'unsignedInt' },
  },
}

/**
 * The field that this specification adds to the configuration of a room (MucRoomConfigForm).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roomconfig`.
 *
 * @see [XEP-0500 §5.1](https://xmpp.org/extensions/xep-0500.html)
 */
export class MucSlowModeConfigForm extends DataForm {
  static override readonly form: FormDeclaration = mucSlowModeConfigFormDeclaration
  declare static readonly builder: () => MucSlowModeConfigFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roomconfig'
  /**
   * Field `muc#roomconfig_slow_mode_duration` (text-single): The least time between two messages of
   * a user, in whole seconds; 0 for none.
   */
  declare readonly slowModeDuration: number | undefined

  constructor(init?: MucSlowModeConfigFormInit, content?: Content) {
    super(formInit(mucSlowModeConfigFormDeclaration, init), content)
    const v = formValues(this, mucSlowModeConfigFormDeclaration)
    this.slowModeDuration = v[0]
  }

  override with(changes: Partial<MucSlowModeConfigFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucSlowModeConfigFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucSlowModeConfigForm} is made of. */
export interface MucSlowModeConfigFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#roomconfig_slow_mode_duration` (text-single): The least time between two messages of
   * a user, in whole seconds; 0 for none.
   */
  readonly slowModeDuration?: number | undefined
}

/** Builds a {@link MucSlowModeConfigForm}. */
export interface MucSlowModeConfigFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#roomconfig_slow_mode_duration` (text-single): The least time between two messages of
   * a user, in whole seconds; 0 for none.
   */
  slowModeDuration(value: number): this
  build(): MucSlowModeConfigForm
}

const mucSlowModeInfoFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roominfo',
  section: 'XEP-0500 §5.2',
  fields: {
    slowModeDuration: { var: 'muc#roominfo_slow_mode_duration', datatype: 'unsignedInt' },
  },
}

/**
 * The field that this specification adds to what a room tells of itself (MucRoomInfoForm).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roominfo`.
 *
 * @see [XEP-0500 §5.2](https://xmpp.org/extensions/xep-0500.html)
 */
export class MucSlowModeInfoForm extends DataForm {
  static override readonly form: FormDeclaration = mucSlowModeInfoFormDeclaration
  declare static readonly builder: () => MucSlowModeInfoFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roominfo'
  /**
   * Field `muc#roominfo_slow_mode_duration` (text-single): The least time between two messages of a
   * user, in whole seconds; 0 for none.
   */
  declare readonly slowModeDuration: number | undefined

  constructor(init?: MucSlowModeInfoFormInit, content?: Content) {
    super(formInit(mucSlowModeInfoFormDeclaration, init), content)
    const v = formValues(this, mucSlowModeInfoFormDeclaration)
    this.slowModeDuration = v[0]
  }

  override with(changes: Partial<MucSlowModeInfoFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucSlowModeInfoFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucSlowModeInfoForm} is made of. */
export interface MucSlowModeInfoFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#roominfo_slow_mode_duration` (text-single): The least time between two messages of a
   * user, in whole seconds; 0 for none.
   */
  readonly slowModeDuration?: number | undefined
}

/** Builds a {@link MucSlowModeInfoForm}. */
export interface MucSlowModeInfoFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#roominfo_slow_mode_duration` (text-single): The least time between two messages of a
   * user, in whole seconds; 0 for none.
   */
  slowModeDuration(value: number): this
  build(): MucSlowModeInfoForm
}
