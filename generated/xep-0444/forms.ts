// Code generated from schemas/xep-0444/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

const reactionRestrictionsFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:reactions:0:restrictions',
  section: 'XEP-0444 §2.2',
  fields: {
    maxReactionsPerUser: { var: 'max_reactions_per_user', datatype: 'unsignedInt' },
    allowlist: { type: 'list-multi' },
  },
}

/**
 * Which reactions a room, a gateway or an account takes, in its DiscoInfo, where not all.
 *
 * Forms with the FORM_TYPE `urn:xmpp:reactions:0:restrictions`.
 *
 * @see [XEP-0444 §2.2](https://xmpp.org/extensions/xep-0444.html)
 */
export class ReactionRestrictionsForm extends DataForm {
  static override readonly form: FormDeclaration = reactionRestrictionsFormDeclaration
  declare static readonly builder: () => ReactionRestrictionsFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:reactions:0:restrictions'
  /**
   * Field `max_reactions_per_user` (text-single): How many different reactions a user may give to
   * one message.
   */
  declare readonly maxReactionsPerUser: number | undefined
  /**
   * Field `allowlist` (list-multi): The reactions that may be given, each an emoji; any where the
   * field is absent.
   */
  declare readonly allowlist: readonly string[] | undefined

  constructor(init?: ReactionRestrictionsFormInit, content?: Content) {
    super(formInit(reactionRestrictionsFormDeclaration, init), content)
    const v = formValues(this, reactionRestrictionsFormDeclaration)
    this.maxReactionsPerUser = v[0]
    this.allowlist = v[1]
  }

  override with(changes: Partial<ReactionRestrictionsFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ReactionRestrictionsFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ReactionRestrictionsForm} is made of. */
export interface ReactionRestrictionsFormInit extends Partial<DataFormInit> {
  /**
   * Field `max_reactions_per_user` (text-single): How many different reactions a user may give to
   * one message.
   */
  readonly maxReactionsPerUser?: number | undefined
  /**
   * Field `allowlist` (list-multi): The reactions that may be given, each an emoji; any where the
   * field is absent.
   */
  readonly allowlist?: readonly string[] | undefined
}

/** Builds a {@link ReactionRestrictionsForm}. */
export interface ReactionRestrictionsFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `max_reactions_per_user` (text-single): How many different reactions a user may give to
   * one message.
   */
  maxReactionsPerUser(value: number): this
  /**
   * Field `allowlist` (list-multi): The reactions that may be given, each an emoji; any where the
   * field is absent.
   */
  allowlist(value: readonly string[]): this
  build(): ReactionRestrictionsForm
}
