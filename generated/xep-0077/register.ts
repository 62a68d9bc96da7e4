// Code generated from schemas/xep-0077/register.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const registerDeclaration: Declaration = {
  namespace: 'jabber:iq:register',
  name: 'query',
  section: 'XEP-0077 §3',
  fields: {
    registered: { kind: 'flag' },
    remove: { kind: 'flag' },
    instructions: { kind: 'childText' },
    username: { kind: 'childText' },
    nick: { kind: 'childText' },
    password: { kind: 'childText' },
    name: { kind: 'childText' },
    first: { kind: 'childText' },
    last: { kind: 'childText' },
    email: { kind: 'childText' },
    address: { kind: 'childText' },
    city: { kind: 'childText' },
    state: { kind: 'childText' },
    zip: { kind: 'childText' },
    phone: { kind: 'childText' },
    url: { kind: 'childText' },
    date: { kind: 'childText' },
    misc: { kind: 'childText' },
    text: { kind: 'childText' },
    key: { kind: 'childText' },
  },
  any: { namespaces: '##other' },
  answers: { get: () => Register, set: 'empty' },
}

/**
 * In a get, empty: which fields are needed? In the result: the needed fields, empty, or with what
 * is on file where the user is registered. In a set: the fields filled in, or remove alone
 * (XEP-0077 §3).
 *
 * `<query xmlns='jabber:iq:register'><registered/><remove/><instructions/><username/><nick/>…</query>`
 *
 * @see [XEP-0077 §3](https://xmpp.org/extensions/xep-0077.html)
 */
export class Register extends Node<{
  wire: 'jabber:iq:register query'
  init: RegisterInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: Register; set: undefined }
}> {
  static override readonly declaration: Declaration = registerDeclaration
  declare static readonly builder: () => RegisterBuilder
  /**
   * Child `registered`: In a result: the user is already registered, and the fields hold what is on
   * file.
   */
  declare readonly registered: boolean
  /**
   * Child `remove`: In a set, alone: cancels the registration; on a server this deletes the account
   * (XEP-0077 §3.2).
   */
  declare readonly remove: boolean
  /**
   * Child `instructions`: What the user is to do, in words; with no field beside it, what to do
   * elsewhere (XEP-0077 §5).
   */
  declare readonly instructions: string | undefined
  /** Child `username`: The account name with the host: the localpart of the new JID on a server. */
  declare readonly username: string | undefined
  /** Child `nick`: A familiar name. */
  declare readonly nick: string | undefined
  /**
   * Child `password`: The password, in plain text: send it over TLS only. Empty is never accepted.
   */
  declare readonly password: string | undefined
  /** Child `name`: The full name. */
  declare readonly name: string | undefined
  /** Child `first`: The given name. */
  declare readonly first: string | undefined
  /** Child `last`: The family name. */
  declare readonly last: string | undefined
  /** Child `email`: An e-mail address. */
  declare readonly email: string | undefined
  /** Child `address`: Street and house of a postal address. */
  declare readonly address: string | undefined
  /** Child `city`: The town of a postal address. */
  declare readonly city: string | undefined
  /** Child `state`: The state or province of a postal address. */
  declare readonly state: string | undefined
  /** Child `zip`: The postal code of an address. */
  declare readonly zip: string | undefined
  /** Child `phone`: A telephone number. */
  declare readonly phone: string | undefined
  /** Child `url`: The address of a web page of the user. */
  declare readonly url: string | undefined
  /** Child `date`: A date, as that of birth, in the form that the instructions ask for. */
  declare readonly date: string | undefined
  /** Child `misc`: Anything else, as the instructions say; obsolete. */
  declare readonly misc: string | undefined
  /** Child `text`: More text for the service, as the instructions say; obsolete. */
  declare readonly text: string | undefined
  /**
   * Child `key`: A value of the result that the set must repeat, in services older than stanza
   * addressing; obsolete (XEP-0077 §7).
   */
  declare readonly key: string | undefined

  constructor(init?: RegisterInit, content?: Content) {
    super(content)
    const v = take(registerDeclaration, init)
    this.registered = v[0]
    this.remove = v[1]
    this.instructions = v[2]
    this.username = v[3]
    this.nick = v[4]
    this.password = v[5]
    this.name = v[6]
    this.first = v[7]
    this.last = v[8]
    this.email = v[9]
    this.address = v[10]
    this.city = v[11]
    this.state = v[12]
    this.zip = v[13]
    this.phone = v[14]
    this.url = v[15]
    this.date = v[16]
    this.misc = v[17]
    this.text = v[18]
    this.key = v[19]
  }
}

/** What a new {@link Register} is made of. */
export interface RegisterInit {
  /**
   * Child `registered`: In a result: the user is already registered, and the fields hold what is on
   * file.
   */
  readonly registered?: boolean | undefined
  /**
   * Child `remove`: In a set, alone: cancels the registration; on a server this deletes the account
   * (XEP-0077 §3.2).
   */
  readonly remove?: boolean | undefined
  /**
   * Child `instructions`: What the user is to do, in words; with no field beside it, what to do
   * elsewhere (XEP-0077 §5).
   */
  readonly instructions?: string | undefined
  /** Child `username`: The account name with the host: the localpart of the new JID on a server. */
  readonly username?: string | undefined
  /** Child `nick`: A familiar name. */
  readonly nick?: string | undefined
  /**
   * Child `password`: The password, in plain text: send it over TLS only. Empty is never accepted.
   */
  readonly password?: string | undefined
  /** Child `name`: The full name. */
  readonly name?: string | undefined
  /** Child `first`: The given name. */
  readonly first?: string | undefined
  /** Child `last`: The family name. */
  readonly last?: string | undefined
  /** Child `email`: An e-mail address. */
  readonly email?: string | undefined
  /** Child `address`: Street and house of a postal address. */
  readonly address?: string | undefined
  /** Child `city`: The town of a postal address. */
  readonly city?: string | undefined
  /** Child `state`: The state or province of a postal address. */
  readonly state?: string | undefined
  /** Child `zip`: The postal code of an address. */
  readonly zip?: string | undefined
  /** Child `phone`: A telephone number. */
  readonly phone?: string | undefined
  /** Child `url`: The address of a web page of the user. */
  readonly url?: string | undefined
  /** Child `date`: A date, as that of birth, in the form that the instructions ask for. */
  readonly date?: string | undefined
  /** Child `misc`: Anything else, as the instructions say; obsolete. */
  readonly misc?: string | undefined
  /** Child `text`: More text for the service, as the instructions say; obsolete. */
  readonly text?: string | undefined
  /**
   * Child `key`: A value of the result that the set must repeat, in services older than stanza
   * addressing; obsolete (XEP-0077 §7).
   */
  readonly key?: string | undefined
}

/** Builds a {@link Register}. */
export interface RegisterBuilder extends Builder<never> {
  /**
   * Child `registered`: In a result: the user is already registered, and the fields hold what is on
   * file.
   */
  registered(value: boolean): this
  /**
   * Child `remove`: In a set, alone: cancels the registration; on a server this deletes the account
   * (XEP-0077 §3.2).
   */
  remove(value: boolean): this
  /**
   * Child `instructions`: What the user is to do, in words; with no field beside it, what to do
   * elsewhere (XEP-0077 §5).
   */
  instructions(value: string): this
  /** Child `username`: The account name with the host: the localpart of the new JID on a server. */
  username(value: string): this
  /** Child `nick`: A familiar name. */
  nick(value: string): this
  /**
   * Child `password`: The password, in plain text: send it over TLS only. Empty is never accepted.
   */
  password(value: string): this
  /** Child `name`: The full name. */
  name(value: string): this
  /** Child `first`: The given name. */
  first(value: string): this
  /** Child `last`: The family name. */
  last(value: string): this
  /** Child `email`: An e-mail address. */
  email(value: string): this
  /** Child `address`: Street and house of a postal address. */
  address(value: string): this
  /** Child `city`: The town of a postal address. */
  city(value: string): this
  /** Child `state`: The state or province of a postal address. */
  state(value: string): this
  /** Child `zip`: The postal code of an address. */
  zip(value: string): this
  /** Child `phone`: A telephone number. */
  phone(value: string): this
  /** Child `url`: The address of a web page of the user. */
  url(value: string): this
  /** Child `date`: A date, as that of birth, in the form that the instructions ask for. */
  date(value: string): this
  /** Child `misc`: Anything else, as the instructions say; obsolete. */
  misc(value: string): this
  /** Child `text`: More text for the service, as the instructions say; obsolete. */
  text(value: string): this
  /**
   * Child `key`: A value of the result that the set must repeat, in services older than stanza
   * addressing; obsolete (XEP-0077 §7).
   */
  key(value: string): this
  /**
   * Adds content: A data form with other or further fields (jabber:x:data), which goes before the
   * fields here where it is understood, or the address of a web page to register at (jabber:x:oob);
   * see XEP-0077 §4 to §6.
   */
  add(...content: Content): this
  build(): Register
}
