// Code generated from schemas/xep-0133/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

/**
 * How many entries to show at most, a number or none for all (XEP-0133 §4.18 to §4.22).
 *
 * - `25`: 25 entries.
 * - `50`: 50 entries.
 * - `75`: 75 entries.
 * - `100`: 100 entries.
 * - `150`: 150 entries.
 * - `200`: 200 entries.
 * - `none`: All of them.
 *
 * Other values are allowed too.
 */
export type AdminFormMaxItems = '25' | '50' | '75' | '100' | '150' | '200' | 'none' | (string & {})

/** The values of {@link AdminFormMaxItems}, in the order of the schema. */
export const adminFormMaxItemsValues: readonly string[] = [
  '25',
  '50',
  '75',
  '100',
  '150',
  '200',
  'none',
]

const adminFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/admin',
  section: 'XEP-0133 §8.2',
  fields: {
    account: { var: 'accountjid', type: 'jid-single' },
    accounts: { var: 'accountjids', type: 'jid-multi' },
    activeUsers: { var: 'activeuserjids', type: 'jid-multi' },
    activeUserCount: { var: 'activeusersnum', datatype: 'nonNegativeInteger' },
    administrators: { var: 'adminjids', type: 'jid-multi' },
    announcement: { type: 'text-multi' },
    blacklist: { var: 'blacklistjids', type: 'jid-multi' },
    delay: { type: 'list-single', datatype: 'nonNegativeInteger' },
    disabledUsers: { var: 'disableduserjids', type: 'jid-multi' },
    disabledUserCount: { var: 'disabledusersnum', datatype: 'nonNegativeInteger' },
    email: {},
    givenName: { var: 'given_name' },
    idleUserCount: { var: 'idleusersnum', datatype: 'nonNegativeInteger' },
    addresses: { var: 'ipaddresses', type: 'list-multi' },
    lastLogin: { var: 'lastlogin', datatype: 'dateTime' },
    loginsPerMinute: { var: 'loginsperminute' },
    maxItems: {
      var: 'max_items',
      type: 'list-single',
      values: adminFormMaxItemsValues,
      open: true,
    },
    messageOfTheDay: { var: 'motd', type: 'text-multi' },
    onlineResources: { var: 'onlineresources', type: 'text-multi' },
    onlineUsers: { var: 'onlineuserjids', type: 'jid-multi' },
    onlineUserCount: { var: 'onlineusersnum', datatype: 'nonNegativeInteger' },
    password: { type: 'text-private' },
    passwordRepeated: { var: 'password-verify', type: 'text-private' },
    registeredUsers: { var: 'registereduserjids', type: 'jid-multi' },
    registeredUserCount: { var: 'registeredusersnum', datatype: 'nonNegativeInteger' },
    rosterSize: { var: 'rostersize', datatype: 'nonNegativeInteger' },
    stanzasPerSecond: { var: 'stanzaspersecond' },
    surname: {},
    welcome: { type: 'text-multi' },
    whitelist: { var: 'whitelistjids', type: 'jid-multi' },
  },
}

/**
 * What the commands of an administrator ask for and tell, in Command (XEP-0050). Each command has
 * some of the fields.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/admin`.
 *
 * @see [XEP-0133 §8.2](https://xmpp.org/extensions/xep-0133.html)
 */
export class AdminForm extends DataForm {
  static override readonly form: FormDeclaration = adminFormDeclaration
  declare static readonly builder: () => AdminFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/admin'
  /** Field `accountjid` (jid-single): The account that the command is about. */
  declare readonly account: Jid | undefined
  /**
   * Field `accountjids` (jid-multi): The accounts that the command is about (XEP-0133 §4.2 to
   * §4.4).
   */
  declare readonly accounts: readonly Jid[] | undefined
  /** Field `activeuserjids` (jid-multi): The active users (XEP-0133 §4.21). */
  declare readonly activeUsers: readonly Jid[] | undefined
  /** Field `activeusersnum` (text-single): How many users are active (XEP-0133 §4.16). */
  declare readonly activeUserCount: number | bigint | undefined
  /** Field `adminjids` (jid-multi): Who administers the service (XEP-0133 §4.29). */
  declare readonly administrators: readonly Jid[] | undefined
  /**
   * Field `announcement` (text-multi): The text to send to all users that are online (XEP-0133
   * §4.23).
   */
  declare readonly announcement: readonly string[] | undefined
  /**
   * Field `blacklistjids` (jid-multi): Who may not talk to the service and its users (XEP-0133
   * §4.11).
   */
  declare readonly blacklist: readonly Jid[] | undefined
  /**
   * Field `delay` (list-single): After how many seconds to restart or shut down (XEP-0133 §4.30 and
   * §4.31).
   */
  declare readonly delay: number | bigint | undefined
  /** Field `disableduserjids` (jid-multi): The accounts that are disabled (XEP-0133 §4.19). */
  declare readonly disabledUsers: readonly Jid[] | undefined
  /** Field `disabledusersnum` (text-single): How many accounts are disabled (XEP-0133 §4.14). */
  declare readonly disabledUserCount: number | bigint | undefined
  /** Field `email` (text-single): The address of the user for mail (XEP-0133 §4.1). */
  declare readonly email: string | undefined
  /** Field `given_name` (text-single): The given name of the user (XEP-0133 §4.1). */
  declare readonly givenName: string | undefined
  /**
   * Field `idleusersnum` (text-single): How many users that are online are idle (XEP-0133 §4.17).
   */
  declare readonly idleUserCount: number | bigint | undefined
  /**
   * Field `ipaddresses` (list-multi): The addresses that the user is connected from (XEP-0133
   * §4.10).
   */
  declare readonly addresses: readonly string[] | undefined
  /** Field `lastlogin` (text-single): When the user came online last (XEP-0133 §4.9 and §4.10). */
  declare readonly lastLogin: Date | undefined
  /**
   * Field `loginsperminute` (text-single): How often the user comes online, a minute (XEP-0133
   * §4.10).
   */
  declare readonly loginsPerMinute: string | undefined
  /**
   * Field `max_items` (list-single): How many entries to show at most, a number or none for all
   * (XEP-0133 §4.18 to §4.22). One of `25`, `50`, `75`, `100`, `150`, `200`, `none`.
   */
  declare readonly maxItems: AdminFormMaxItems | undefined
  /**
   * Field `motd` (text-multi): What all users are told when they come online (XEP-0133 §4.24 and
   * §4.25).
   */
  declare readonly messageOfTheDay: readonly string[] | undefined
  /**
   * Field `onlineresources` (text-multi): The resources that the user has online, a value each
   * (XEP-0133 §4.10).
   */
  declare readonly onlineResources: readonly string[] | undefined
  /** Field `onlineuserjids` (jid-multi): The users that are online (XEP-0133 §4.20). */
  declare readonly onlineUsers: readonly Jid[] | undefined
  /** Field `onlineusersnum` (text-single): How many users are online (XEP-0133 §4.15). */
  declare readonly onlineUserCount: number | bigint | undefined
  /** Field `password` (text-private): The password of the account (XEP-0133 §4.1 and §4.7). */
  declare readonly password: string | undefined
  /** Field `password-verify` (text-private): The password once more (XEP-0133 §4.1). */
  declare readonly passwordRepeated: string | undefined
  /** Field `registereduserjids` (jid-multi): The accounts of the service (XEP-0133 §4.18). */
  declare readonly registeredUsers: readonly Jid[] | undefined
  /** Field `registeredusersnum` (text-single): How many accounts there are (XEP-0133 §4.13). */
  declare readonly registeredUserCount: number | bigint | undefined
  /** Field `rostersize` (text-single): How many contacts the user has (XEP-0133 §4.10). */
  declare readonly rosterSize: number | bigint | undefined
  /**
   * Field `stanzaspersecond` (text-single): How many stanzas the user sends, a second (XEP-0133
   * §4.10).
   */
  declare readonly stanzasPerSecond: string | undefined
  /** Field `surname` (text-single): The family name of the user (XEP-0133 §4.1). */
  declare readonly surname: string | undefined
  /** Field `welcome` (text-multi): What a new user is told (XEP-0133 §4.27). */
  declare readonly welcome: readonly string[] | undefined
  /**
   * Field `whitelistjids` (jid-multi): Who alone may talk to the service and its users (XEP-0133
   * §4.12).
   */
  declare readonly whitelist: readonly Jid[] | undefined

  constructor(init?: AdminFormInit, content?: Content) {
    super(formInit(adminFormDeclaration, init), content)
    const v = formValues(this, adminFormDeclaration)
    this.account = v[0]
    this.accounts = v[1]
    this.activeUsers = v[2]
    this.activeUserCount = v[3]
    this.administrators = v[4]
    this.announcement = v[5]
    this.blacklist = v[6]
    this.delay = v[7]
    this.disabledUsers = v[8]
    this.disabledUserCount = v[9]
    this.email = v[10]
    this.givenName = v[11]
    this.idleUserCount = v[12]
    this.addresses = v[13]
    this.lastLogin = v[14]
    this.loginsPerMinute = v[15]
    this.maxItems = v[16]
    this.messageOfTheDay = v[17]
    this.onlineResources = v[18]
    this.onlineUsers = v[19]
    this.onlineUserCount = v[20]
    this.password = v[21]
    this.passwordRepeated = v[22]
    this.registeredUsers = v[23]
    this.registeredUserCount = v[24]
    this.rosterSize = v[25]
    this.stanzasPerSecond = v[26]
    this.surname = v[27]
    this.welcome = v[28]
    this.whitelist = v[29]
  }

  override with(changes: Partial<AdminFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof AdminFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link AdminForm} is made of. */
export interface AdminFormInit extends Partial<DataFormInit> {
  /** Field `accountjid` (jid-single): The account that the command is about. */
  readonly account?: JidLike | undefined
  /**
   * Field `accountjids` (jid-multi): The accounts that the command is about (XEP-0133 §4.2 to
   * §4.4).
   */
  readonly accounts?: readonly JidLike[] | undefined
  /** Field `activeuserjids` (jid-multi): The active users (XEP-0133 §4.21). */
  readonly activeUsers?: readonly JidLike[] | undefined
  /** Field `activeusersnum` (text-single): How many users are active (XEP-0133 §4.16). */
  readonly activeUserCount?: number | bigint | undefined
  /** Field `adminjids` (jid-multi): Who administers the service (XEP-0133 §4.29). */
  readonly administrators?: readonly JidLike[] | undefined
  /**
   * Field `announcement` (text-multi): The text to send to all users that are online (XEP-0133
   * §4.23).
   */
  readonly announcement?: readonly string[] | undefined
  /**
   * Field `blacklistjids` (jid-multi): Who may not talk to the service and its users (XEP-0133
   * §4.11).
   */
  readonly blacklist?: readonly JidLike[] | undefined
  /**
   * Field `delay` (list-single): After how many seconds to restart or shut down (XEP-0133 §4.30 and
   * §4.31).
   */
  readonly delay?: number | bigint | undefined
  /** Field `disableduserjids` (jid-multi): The accounts that are disabled (XEP-0133 §4.19). */
  readonly disabledUsers?: readonly JidLike[] | undefined
  /** Field `disabledusersnum` (text-single): How many accounts are disabled (XEP-0133 §4.14). */
  readonly disabledUserCount?: number | bigint | undefined
  /** Field `email` (text-single): The address of the user for mail (XEP-0133 §4.1). */
  readonly email?: string | undefined
  /** Field `given_name` (text-single): The given name of the user (XEP-0133 §4.1). */
  readonly givenName?: string | undefined
  /**
   * Field `idleusersnum` (text-single): How many users that are online are idle (XEP-0133 §4.17).
   */
  readonly idleUserCount?: number | bigint | undefined
  /**
   * Field `ipaddresses` (list-multi): The addresses that the user is connected from (XEP-0133
   * §4.10).
   */
  readonly addresses?: readonly string[] | undefined
  /** Field `lastlogin` (text-single): When the user came online last (XEP-0133 §4.9 and §4.10). */
  readonly lastLogin?: Date | undefined
  /**
   * Field `loginsperminute` (text-single): How often the user comes online, a minute (XEP-0133
   * §4.10).
   */
  readonly loginsPerMinute?: string | undefined
  /**
   * Field `max_items` (list-single): How many entries to show at most, a number or none for all
   * (XEP-0133 §4.18 to §4.22). One of `25`, `50`, `75`, `100`, `150`, `200`, `none`.
   */
  readonly maxItems?: AdminFormMaxItems | undefined
  /**
   * Field `motd` (text-multi): What all users are told when they come online (XEP-0133 §4.24 and
   * §4.25).
   */
  readonly messageOfTheDay?: readonly string[] | undefined
  /**
   * Field `onlineresources` (text-multi): The resources that the user has online, a value each
   * (XEP-0133 §4.10).
   */
  readonly onlineResources?: readonly string[] | undefined
  /** Field `onlineuserjids` (jid-multi): The users that are online (XEP-0133 §4.20). */
  readonly onlineUsers?: readonly JidLike[] | undefined
  /** Field `onlineusersnum` (text-single): How many users are online (XEP-0133 §4.15). */
  readonly onlineUserCount?: number | bigint | undefined
  /** Field `password` (text-private): The password of the account (XEP-0133 §4.1 and §4.7). */
  readonly password?: string | undefined
  /** Field `password-verify` (text-private): The password once more (XEP-0133 §4.1). */
  readonly passwordRepeated?: string | undefined
  /** Field `registereduserjids` (jid-multi): The accounts of the service (XEP-0133 §4.18). */
  readonly registeredUsers?: readonly JidLike[] | undefined
  /** Field `registeredusersnum` (text-single): How many accounts there are (XEP-0133 §4.13). */
  readonly registeredUserCount?: number | bigint | undefined
  /** Field `rostersize` (text-single): How many contacts the user has (XEP-0133 §4.10). */
  readonly rosterSize?: number | bigint | undefined
  /**
   * Field `stanzaspersecond` (text-single): How many stanzas the user sends, a second (XEP-0133
   * §4.10).
   */
  readonly stanzasPerSecond?: string | undefined
  /** Field `surname` (text-single): The family name of the user (XEP-0133 §4.1). */
  readonly surname?: string | undefined
  /** Field `welcome` (text-multi): What a new user is told (XEP-0133 §4.27). */
  readonly welcome?: readonly string[] | undefined
  /**
   * Field `whitelistjids` (jid-multi): Who alone may talk to the service and its users (XEP-0133
   * §4.12).
   */
  readonly whitelist?: readonly JidLike[] | undefined
}

/** Builds a {@link AdminForm}. */
export interface AdminFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /** Field `accountjid` (jid-single): The account that the command is about. */
  account(value: JidLike): this
  /**
   * Field `accountjids` (jid-multi): The accounts that the command is about (XEP-0133 §4.2 to
   * §4.4).
   */
  accounts(value: readonly JidLike[]): this
  /** Field `activeuserjids` (jid-multi): The active users (XEP-0133 §4.21). */
  activeUsers(value: readonly JidLike[]): this
  /** Field `activeusersnum` (text-single): How many users are active (XEP-0133 §4.16). */
  activeUserCount(value: number | bigint): this
  /** Field `adminjids` (jid-multi): Who administers the service (XEP-0133 §4.29). */
  administrators(value: readonly JidLike[]): this
  /**
   * Field `announcement` (text-multi): The text to send to all users that are online (XEP-0133
   * §4.23).
   */
  announcement(value: readonly string[]): this
  /**
   * Field `blacklistjids` (jid-multi): Who may not talk to the service and its users (XEP-0133
   * §4.11).
   */
  blacklist(value: readonly JidLike[]): this
  /**
   * Field `delay` (list-single): After how many seconds to restart or shut down (XEP-0133 §4.30 and
   * §4.31).
   */
  delay(value: number | bigint): this
  /** Field `disableduserjids` (jid-multi): The accounts that are disabled (XEP-0133 §4.19). */
  disabledUsers(value: readonly JidLike[]): this
  /** Field `disabledusersnum` (text-single): How many accounts are disabled (XEP-0133 §4.14). */
  disabledUserCount(value: number | bigint): this
  /** Field `email` (text-single): The address of the user for mail (XEP-0133 §4.1). */
  email(value: string): this
  /** Field `given_name` (text-single): The given name of the user (XEP-0133 §4.1). */
  givenName(value: string): this
  /**
   * Field `idleusersnum` (text-single): How many users that are online are idle (XEP-0133 §4.17).
   */
  idleUserCount(value: number | bigint): this
  /**
   * Field `ipaddresses` (list-multi): The addresses that the user is connected from (XEP-0133
   * §4.10).
   */
  addresses(value: readonly string[]): this
  /** Field `lastlogin` (text-single): When the user came online last (XEP-0133 §4.9 and §4.10). */
  lastLogin(value: Date): this
  /**
   * Field `loginsperminute` (text-single): How often the user comes online, a minute (XEP-0133
   * §4.10).
   */
  loginsPerMinute(value: string): this
  /**
   * Field `max_items` (list-single): How many entries to show at most, a number or none for all
   * (XEP-0133 §4.18 to §4.22). One of `25`, `50`, `75`, `100`, `150`, `200`, `none`.
   */
  maxItems(value: AdminFormMaxItems): this
  /**
   * Field `motd` (text-multi): What all users are told when they come online (XEP-0133 §4.24 and
   * §4.25).
   */
  messageOfTheDay(value: readonly string[]): this
  /**
   * Field `onlineresources` (text-multi): The resources that the user has online, a value each
   * (XEP-0133 §4.10).
   */
  onlineResources(value: readonly string[]): this
  /** Field `onlineuserjids` (jid-multi): The users that are online (XEP-0133 §4.20). */
  onlineUsers(value: readonly JidLike[]): this
  /** Field `onlineusersnum` (text-single): How many users are online (XEP-0133 §4.15). */
  onlineUserCount(value: number | bigint): this
  /** Field `password` (text-private): The password of the account (XEP-0133 §4.1 and §4.7). */
  password(value: string): this
  /** Field `password-verify` (text-private): The password once more (XEP-0133 §4.1). */
  passwordRepeated(value: string): this
  /** Field `registereduserjids` (jid-multi): The accounts of the service (XEP-0133 §4.18). */
  registeredUsers(value: readonly JidLike[]): this
  /** Field `registeredusersnum` (text-single): How many accounts there are (XEP-0133 §4.13). */
  registeredUserCount(value: number | bigint): this
  /** Field `rostersize` (text-single): How many contacts the user has (XEP-0133 §4.10). */
  rosterSize(value: number | bigint): this
  /**
   * Field `stanzaspersecond` (text-single): How many stanzas the user sends, a second (XEP-0133
   * §4.10).
   */
  stanzasPerSecond(value: string): this
  /** Field `surname` (text-single): The family name of the user (XEP-0133 §4.1). */
  surname(value: string): this
  /** Field `welcome` (text-multi): What a new user is told (XEP-0133 §4.27). */
  welcome(value: readonly string[]): this
  /**
   * Field `whitelistjids` (jid-multi): Who alone may talk to the service and its users (XEP-0133
   * §4.12).
   */
  whitelist(value: readonly JidLike[]): this
  build(): AdminForm
}
