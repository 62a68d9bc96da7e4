// Code generated from schemas/xep-0433/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

/**
 * The kinds of channels that are wanted; a service without the field knows rooms of Multi-User Chat
 * only.
 *
 * - `xep-0045`: Rooms of Multi-User Chat.
 * - `xep-0369`: Channels of MIX.
 *
 * Other values are allowed too.
 */
export type ChannelSearchFormTypes = 'xep-0045' | 'xep-0369' | (string & {})

/** The values of {@link ChannelSearchFormTypes}, in the order of the schema. */
export const channelSearchFormTypesValues: readonly string[] = ['xep-0045', 'xep-0369']

/**
 * How results are ordered; values of a service are in Clark notation.
 *
 * - `{urn:xmpp:channel-search:0:order}address`: By address: pages hold every channel once.
 * - `{urn:xmpp:channel-search:0:order}nusers`: By the number of users, the greatest first: pages
 *   may miss or repeat channels.
 *
 * Other values are allowed too.
 */
export type ChannelSearchFormOrderBy =
  | '{urn:xmpp:channel-search:0:order}address'
  | '{urn:xmpp:channel-search:0:order}nusers'
  | (string & {})

/** The values of {@link ChannelSearchFormOrderBy}, in the order of the schema. */
export const channelSearchFormOrderBies: readonly string[] = [
  '{urn:xmpp:channel-search:0:order}address',
  '{urn:xmpp:channel-search:0:order}nusers',
]

const channelSearchFormDeclaration: FormDeclaration = {
  type: 'urn:xmpp:channel-search:0:search-params',
  section: 'XEP-0433 §4.2',
  fields: {
    query: { var: 'q' },
    allEntries: { var: 'all', type: 'boolean' },
    searchInAddress: { var: 'sinaddress', type: 'boolean' },
    searchInName: { var: 'sinname', type: 'boolean' },
    searchInDescription: { var: 'sindescription', type: 'boolean' },
    minUsers: { var: 'min_users', datatype: 'unsignedInt' },
    types: { type: 'list-multi', values: channelSearchFormTypesValues, open: true },
    orderBy: { var: 'key', type: 'list-single', values: channelSearchFormOrderBies, open: true },
  },
}

/**
 * What channels are searched for. The service sends the form with what it can search by; the
 * filled-in form goes back in ChannelSearch.
 *
 * Forms with the FORM_TYPE `urn:xmpp:channel-search:0:search-params`.
 *
 * @see [XEP-0433 §4.2](https://xmpp.org/extensions/xep-0433.html)
 */
export class ChannelSearchForm extends DataForm {
  static override readonly form: FormDeclaration = channelSearchFormDeclaration
  declare static readonly builder: () => ChannelSearchFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'urn:xmpp:channel-search:0:search-params'
  /** Field `q` (text-single): The words that are searched for; not together with all. */
  declare readonly query: string | undefined
  /**
   * Field `all` (boolean): Whether all channels are wanted, whatever the words, yet of the types
   * that are asked for; not together with q.
   */
  declare readonly allEntries: boolean | undefined
  /** Field `sinaddress` (boolean): Whether the words are searched for in addresses. */
  declare readonly searchInAddress: boolean | undefined
  /** Field `sinname` (boolean): Whether the words are searched for in names. */
  declare readonly searchInName: boolean | undefined
  /** Field `sindescription` (boolean): Whether the words are searched for in descriptions. */
  declare readonly searchInDescription: boolean | undefined
  /**
   * Field `min_users` (text-single): The least number of users that a channel has to have (XEP-0433
   * §4.2.1).
   */
  declare readonly minUsers: number | undefined
  /**
   * Field `types` (list-multi): The kinds of channels that are wanted; a service without the field
   * knows rooms of Multi-User Chat only. One of `xep-0045`, `xep-0369`.
   */
  declare readonly types: readonly ChannelSearchFormTypes[] | undefined
  /**
   * Field `key` (list-single): How results are ordered; values of a service are in Clark notation.
   * One of `{urn:xmpp:channel-search:0:order}address`, `{urn:xmpp:channel-search:0:order}nusers`.
   */
  declare readonly orderBy: ChannelSearchFormOrderBy | undefined

  constructor(init?: ChannelSearchFormInit, content?: Content) {
    super(formInit(channelSearchFormDeclaration, init), content)
    const v = formValues(this, channelSearchFormDeclaration)
    this.query = v[0]
    this.allEntries = v[1]
    this.searchInAddress = v[2]
    this.searchInName = v[3]
    this.searchInDescription = v[4]
    this.minUsers = v[5]
    this.types = v[6]
    this.orderBy = v[7]
  }

  override with(changes: Partial<ChannelSearchFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof ChannelSearchFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link ChannelSearchForm} is made of. */
export interface ChannelSearchFormInit extends Partial<DataFormInit> {
  /** Field `q` (text-single): The words that are searched for; not together with all. */
  readonly query?: string | undefined
  /**
   * Field `all` (boolean): Whether all channels are wanted, whatever the words, yet of the types
   * that are asked for; not together with q.
   */
  readonly allEntries?: boolean | undefined
  /** Field `sinaddress` (boolean): Whether the words are searched for in addresses. */
  readonly searchInAddress?: boolean | undefined
  /** Field `sinname` (boolean): Whether the words are searched for in names. */
  readonly searchInName?: boolean | undefined
  /** Field `sindescription` (boolean): Whether the words are searched for in descriptions. */
  readonly searchInDescription?: boolean | undefined
  /**
   * Field `min_users` (text-single): The least number of users that a channel has to have (XEP-0433
   * §4.2.1).
   */
  readonly minUsers?: number | undefined
  /**
   * Field `types` (list-multi): The kinds of channels that are wanted; a service without the field
   * knows rooms of Multi-User Chat only. One of `xep-0045`, `xep-0369`.
   */
  readonly types?: readonly ChannelSearchFormTypes[] | undefined
  /**
   * Field `key` (list-single): How results are ordered; values of a service are in Clark notation.
   * One of `{urn:xmpp:channel-search:0:order}address`, `{urn:xmpp:channel-search:0:order}nusers`.
   */
  readonly orderBy?: ChannelSearchFormOrderBy | undefined
}

/** Builds a {@link ChannelSearchForm}. */
export interface ChannelSearchFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `q` (text-single): The words that are searched for; not together with all. */
  query(value: string): this
  /**
   * Field `all` (boolean): Whether all channels are wanted, whatever the words, yet of the types
   * that are asked for; not together with q.
   */
  allEntries(value: boolean): this
  /** Field `sinaddress` (boolean): Whether the words are searched for in addresses. */
  searchInAddress(value: boolean): this
  /** Field `sinname` (boolean): Whether the words are searched for in names. */
  searchInName(value: boolean): this
  /** Field `sindescription` (boolean): Whether the words are searched for in descriptions. */
  searchInDescription(value: boolean): this
  /**
   * Field `min_users` (text-single): The least number of users that a channel has to have (XEP-0433
   * §4.2.1).
   */
  minUsers(value: number): this
  /**
   * Field `types` (list-multi): The kinds of channels that are wanted; a service without the field
   * knows rooms of Multi-User Chat only. One of `xep-0045`, `xep-0369`.
   */
  types(value: readonly ChannelSearchFormTypes[]): this
  /**
   * Field `key` (list-single): How results are ordered; values of a service are in Clark notation.
   * One of `{urn:xmpp:channel-search:0:order}address`, `{urn:xmpp:channel-search:0:order}nusers`.
   */
  orderBy(value: ChannelSearchFormOrderBy): this
  build(): ChannelSearchForm
}
