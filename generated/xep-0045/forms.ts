// Code generated from schemas/xep-0045/forms.xml; DO NOT EDIT.
import { formInit, formValues } from '../../runtime/node/v1.ts'
import type { Content, FormDeclaration, Jid, JidLike } from '../../runtime/node/v1.ts'
import { DataForm } from '../xep-0004/data-forms.ts'
import type { DataFormBuilder, DataFormInit } from '../xep-0004/data-forms.ts'

/**
 * The role that is asked for: participant is the one there is.
 *
 * - `participant`: May speak.
 *
 * Other values are allowed too.
 */
export type MucRequestFormRole = 'participant' | (string & {})

/** The values of {@link MucRequestFormRole}, in the order of the schema. */
export const mucRequestFormRoles: readonly string[] = ['participant']

/**
 * Who may send private messages to occupants.
 *
 * - `anyone`: All occupants.
 * - `participants`: Occupants with voice.
 * - `moderators`: Moderators.
 * - `none`: Nobody.
 *
 * Other values are allowed too.
 */
export type MucRoomConfigFormAllowPrivateMessages =
  | 'anyone'
  | 'participants'
  | 'moderators'
  | 'none'
  | (string & {})

/** The values of {@link MucRoomConfigFormAllowPrivateMessages}, in the order of the schema. */
export const mucRoomConfigFormAllowPrivateMessagesValues: readonly string[] = [
  'anyone',
  'participants',
  'moderators',
  'none',
]

/**
 * The roles and affiliations that may ask for the list of members.
 *
 * - `moderator`: Moderators.
 * - `participant`: Participants.
 * - `visitor`: Visitors.
 *
 * Other values are allowed too.
 */
export type MucRoomConfigFormGetMemberList = 'moderator' | 'participant' | 'visitor' | (string & {})

/** The values of {@link MucRoomConfigFormGetMemberList}, in the order of the schema. */
export const mucRoomConfigFormGetMemberLists: readonly string[] = [
  'moderator',
  'participant',
  'visitor',
]

/**
 * The greatest number of occupants: a number, or none for no limit.
 *
 * - `none`: No limit.
 *
 * Other values are allowed too.
 */
export type MucRoomConfigFormMaxUsers = 'none' | (string & {})

/** The values of {@link MucRoomConfigFormMaxUsers}, in the order of the schema. */
export const mucRoomConfigFormMaxUsersValues: readonly string[] = ['none']

/**
 * The roles whose presence is sent to all occupants.
 *
 * - `moderator`: Moderators.
 * - `participant`: Participants.
 * - `visitor`: Visitors.
 *
 * Other values are allowed too.
 */
export type MucRoomConfigFormPresenceBroadcast =
  | 'moderator'
  | 'participant'
  | 'visitor'
  | (string & {})

/** The values of {@link MucRoomConfigFormPresenceBroadcast}, in the order of the schema. */
export const mucRoomConfigFormPresenceBroadcasts: readonly string[] = [
  'moderator',
  'participant',
  'visitor',
]

/**
 * Who sees the real JIDs of occupants: a room where everyone does is non-anonymous, any other
 * semi-anonymous.
 *
 * - `moderators`: Moderators: the room is semi-anonymous.
 * - `anyone`: Everyone: the room is non-anonymous.
 *
 * Other values are allowed too.
 */
export type MucRoomConfigFormWhois = 'moderators' | 'anyone' | (string & {})

/** The values of {@link MucRoomConfigFormWhois}, in the order of the schema. */
export const mucRoomConfigFormWhoises: readonly string[] = ['moderators', 'anyone']

const mucRegisterFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#register',
  section: 'XEP-0045 §7.10',
  fields: {
    allow: { var: 'muc#register_allow', type: 'boolean' },
    email: { var: 'muc#register_email' },
    faqEntry: { var: 'muc#register_faqentry', type: 'text-multi' },
    firstName: { var: 'muc#register_first' },
    lastName: { var: 'muc#register_last' },
    roomNick: { var: 'muc#register_roomnick' },
    url: { var: 'muc#register_url', datatype: 'uri' },
  },
}

/**
 * What a user tells a room to register a nickname with it, and what an admin is asked about it
 * (XEP-0045 §9.9). The room asks with Register, or sends a message to its admins.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#register`.
 *
 * @see [XEP-0045 §7.10](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucRegisterForm extends DataForm {
  static override readonly form: FormDeclaration = mucRegisterFormDeclaration
  declare static readonly builder: () => MucRegisterFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#register'
  /**
   * Field `muc#register_allow` (boolean): The answer of an admin: true where the user may register
   * (XEP-0045 §9.9).
   */
  declare readonly allow: boolean | undefined
  /** Field `muc#register_email` (text-single): The email address of the user. */
  declare readonly email: string | undefined
  /**
   * Field `muc#register_faqentry` (text-multi): An entry about the user for a list of questions and
   * answers; each value is a line.
   */
  declare readonly faqEntry: readonly string[] | undefined
  /** Field `muc#register_first` (text-single): The given name of the user. */
  declare readonly firstName: string | undefined
  /** Field `muc#register_last` (text-single): The family name of the user. */
  declare readonly lastName: string | undefined
  /**
   * Field `muc#register_roomnick` (text-single): The nickname that is to be reserved for the user.
   */
  declare readonly roomNick: string | undefined
  /** Field `muc#register_url` (text-single): A web page of the user. */
  declare readonly url: string | undefined

  constructor(init?: MucRegisterFormInit, content?: Content) {
    super(formInit(mucRegisterFormDeclaration, init), content)
    const v = formValues(this, mucRegisterFormDeclaration)
    this.allow = v[0]
    this.email = v[1]
    this.faqEntry = v[2]
    this.firstName = v[3]
    this.lastName = v[4]
    this.roomNick = v[5]
    this.url = v[6]
  }

  override with(changes: Partial<MucRegisterFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucRegisterFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucRegisterForm} is made of. */
export interface MucRegisterFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#register_allow` (boolean): The answer of an admin: true where the user may register
   * (XEP-0045 §9.9).
   */
  readonly allow?: boolean | undefined
  /** Field `muc#register_email` (text-single): The email address of the user. */
  readonly email?: string | undefined
  /**
   * Field `muc#register_faqentry` (text-multi): An entry about the user for a list of questions and
   * answers; each value is a line.
   */
  readonly faqEntry?: readonly string[] | undefined
  /** Field `muc#register_first` (text-single): The given name of the user. */
  readonly firstName?: string | undefined
  /** Field `muc#register_last` (text-single): The family name of the user. */
  readonly lastName?: string | undefined
  /**
   * Field `muc#register_roomnick` (text-single): The nickname that is to be reserved for the user.
   */
  readonly roomNick?: string | undefined
  /** Field `muc#register_url` (text-single): A web page of the user. */
  readonly url?: string | undefined
}

/** Builds a {@link MucRegisterForm}. */
export interface MucRegisterFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#register_allow` (boolean): The answer of an admin: true where the user may register
   * (XEP-0045 §9.9).
   */
  allow(value: boolean): this
  /** Field `muc#register_email` (text-single): The email address of the user. */
  email(value: string): this
  /**
   * Field `muc#register_faqentry` (text-multi): An entry about the user for a list of questions and
   * answers; each value is a line.
   */
  faqEntry(value: readonly string[]): this
  /** Field `muc#register_first` (text-single): The given name of the user. */
  firstName(value: string): this
  /** Field `muc#register_last` (text-single): The family name of the user. */
  lastName(value: string): this
  /**
   * Field `muc#register_roomnick` (text-single): The nickname that is to be reserved for the user.
   */
  roomNick(value: string): this
  /** Field `muc#register_url` (text-single): A web page of the user. */
  url(value: string): this
  build(): MucRegisterForm
}

const mucRequestFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#request',
  section: 'XEP-0045 §7.13',
  fields: {
    role: { var: 'muc#role', type: 'list-single', values: mucRequestFormRoles, open: true },
    userJid: { var: 'muc#jid', type: 'jid-single' },
    roomNick: { var: 'muc#roomnick' },
    allow: { var: 'muc#request_allow', type: 'boolean' },
  },
}

/**
 * A visitor of a moderated room asks for voice in a message to the room; the room asks its
 * moderators with the same form and takes their answer (XEP-0045 §8.6).
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#request`.
 *
 * @see [XEP-0045 §7.13](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucRequestForm extends DataForm {
  static override readonly form: FormDeclaration = mucRequestFormDeclaration
  declare static readonly builder: () => MucRequestFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#request'
  /**
   * Field `muc#role` (list-single): The role that is asked for: participant is the one there is.
   * One of `participant`.
   */
  declare readonly role: MucRequestFormRole | undefined
  /** Field `muc#jid` (jid-single): Who asks; the room fills it in for the moderators. */
  declare readonly userJid: Jid | undefined
  /**
   * Field `muc#roomnick` (text-single): The nickname of who asks; the room fills it in for the
   * moderators.
   */
  declare readonly roomNick: string | undefined
  /**
   * Field `muc#request_allow` (boolean): The answer of a moderator: true where the role is granted.
   */
  declare readonly allow: boolean | undefined

  constructor(init?: MucRequestFormInit, content?: Content) {
    super(formInit(mucRequestFormDeclaration, init), content)
    const v = formValues(this, mucRequestFormDeclaration)
    this.role = v[0]
    this.userJid = v[1]
    this.roomNick = v[2]
    this.allow = v[3]
  }

  override with(changes: Partial<MucRequestFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucRequestFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucRequestForm} is made of. */
export interface MucRequestFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#role` (list-single): The role that is asked for: participant is the one there is.
   * One of `participant`.
   */
  readonly role?: MucRequestFormRole | undefined
  /** Field `muc#jid` (jid-single): Who asks; the room fills it in for the moderators. */
  readonly userJid?: JidLike | undefined
  /**
   * Field `muc#roomnick` (text-single): The nickname of who asks; the room fills it in for the
   * moderators.
   */
  readonly roomNick?: string | undefined
  /**
   * Field `muc#request_allow` (boolean): The answer of a moderator: true where the role is granted.
   */
  readonly allow?: boolean | undefined
}

/** Builds a {@link MucRequestForm}. */
export interface MucRequestFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#role` (list-single): The role that is asked for: participant is the one there is.
   * One of `participant`.
   */
  role(value: MucRequestFormRole): this
  /** Field `muc#jid` (jid-single): Who asks; the room fills it in for the moderators. */
  userJid(value: JidLike): this
  /**
   * Field `muc#roomnick` (text-single): The nickname of who asks; the room fills it in for the
   * moderators.
   */
  roomNick(value: string): this
  /**
   * Field `muc#request_allow` (boolean): The answer of a moderator: true where the role is granted.
   */
  allow(value: boolean): this
  build(): MucRequestForm
}

const mucRoomConfigFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roomconfig',
  section: 'XEP-0045 §10.2',
  fields: {
    maxHistoryFetch: { var: 'muc#maxhistoryfetch', datatype: 'unsignedInt' },
    allowPrivateMessages: {
      var: 'muc#roomconfig_allowpm',
      type: 'list-single',
      values: mucRoomConfigFormAllowPrivateMessagesValues,
      open: true,
    },
    allowInvites: { var: 'muc#roomconfig_allowinvites', type: 'boolean' },
    changeSubject: { var: 'muc#roomconfig_changesubject', type: 'boolean' },
    enableLogging: { var: 'muc#roomconfig_enablelogging', type: 'boolean' },
    getMemberList: {
      var: 'muc#roomconfig_getmemberlist',
      type: 'list-multi',
      values: mucRoomConfigFormGetMemberLists,
      open: true,
    },
    language: { var: 'muc#roomconfig_lang', datatype: 'language' },
    pubsub: { var: 'muc#roomconfig_pubsub', datatype: 'uri' },
    maxUsers: {
      var: 'muc#roomconfig_maxusers',
      type: 'list-single',
      values: mucRoomConfigFormMaxUsersValues,
      open: true,
    },
    membersOnly: { var: 'muc#roomconfig_membersonly', type: 'boolean' },
    moderatedRoom: { var: 'muc#roomconfig_moderatedroom', type: 'boolean' },
    passwordProtectedRoom: { var: 'muc#roomconfig_passwordprotectedroom', type: 'boolean' },
    persistentRoom: { var: 'muc#roomconfig_persistentroom', type: 'boolean' },
    presenceBroadcast: {
      var: 'muc#roomconfig_presencebroadcast',
      type: 'list-multi',
      values: mucRoomConfigFormPresenceBroadcasts,
      open: true,
    },
    publicRoom: { var: 'muc#roomconfig_publicroom', type: 'boolean' },
    roomAdmins: { var: 'muc#roomconfig_roomadmins', type: 'jid-multi' },
    roomDescription: { var: 'muc#roomconfig_roomdesc' },
    roomName: { var: 'muc#roomconfig_roomname' },
    roomOwners: { var: 'muc#roomconfig_roomowners', type: 'jid-multi' },
    roomSecret: { var: 'muc#roomconfig_roomsecret', type: 'text-private' },
    whois: {
      var: 'muc#roomconfig_whois',
      type: 'list-single',
      values: mucRoomConfigFormWhoises,
      open: true,
    },
  },
}

/**
 * How a room is configured. An owner asks for the form with MucOwner, and sends it back filled in;
 * a room that is created stays locked until then (XEP-0045 §10.1). Services add fields of their
 * own.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roomconfig`.
 *
 * @see [XEP-0045 §10.2](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucRoomConfigForm extends DataForm {
  static override readonly form: FormDeclaration = mucRoomConfigFormDeclaration
  declare static readonly builder: () => MucRoomConfigFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roomconfig'
  /**
   * Field `muc#maxhistoryfetch` (text-single): The greatest number of earlier messages that the
   * room sends to who enters.
   */
  declare readonly maxHistoryFetch: number | undefined
  /**
   * Field `muc#roomconfig_allowpm` (list-single): Who may send private messages to occupants. One
   * of `anyone`, `participants`, `moderators`, `none`.
   */
  declare readonly allowPrivateMessages: MucRoomConfigFormAllowPrivateMessages | undefined
  /**
   * Field `muc#roomconfig_allowinvites` (boolean): Whether members may invite others into a room
   * that only members may enter.
   */
  declare readonly allowInvites: boolean | undefined
  /**
   * Field `muc#roomconfig_changesubject` (boolean): Whether all occupants may change the subject.
   */
  declare readonly changeSubject: boolean | undefined
  /**
   * Field `muc#roomconfig_enablelogging` (boolean): Whether conversations are logged for the
   * public.
   */
  declare readonly enableLogging: boolean | undefined
  /**
   * Field `muc#roomconfig_getmemberlist` (list-multi): The roles and affiliations that may ask for
   * the list of members. One of `moderator`, `participant`, `visitor`.
   */
  declare readonly getMemberList: readonly MucRoomConfigFormGetMemberList[] | undefined
  /** Field `muc#roomconfig_lang` (text-single): The language that is spoken in the room. */
  declare readonly language: string | undefined
  /**
   * Field `muc#roomconfig_pubsub` (text-single): The XMPP URI of a publish-subscribe node that
   * belongs to the room.
   */
  declare readonly pubsub: string | undefined
  /**
   * Field `muc#roomconfig_maxusers` (list-single): The greatest number of occupants: a number, or
   * none for no limit. One of `none`.
   */
  declare readonly maxUsers: MucRoomConfigFormMaxUsers | undefined
  /** Field `muc#roomconfig_membersonly` (boolean): Whether only members may enter. */
  declare readonly membersOnly: boolean | undefined
  /**
   * Field `muc#roomconfig_moderatedroom` (boolean): Whether only occupants with voice may send
   * messages to all.
   */
  declare readonly moderatedRoom: boolean | undefined
  /**
   * Field `muc#roomconfig_passwordprotectedroom` (boolean): Whether a password is needed to enter.
   */
  declare readonly passwordProtectedRoom: boolean | undefined
  /**
   * Field `muc#roomconfig_persistentroom` (boolean): Whether the room stays when its last occupant
   * has left.
   */
  declare readonly persistentRoom: boolean | undefined
  /**
   * Field `muc#roomconfig_presencebroadcast` (list-multi): The roles whose presence is sent to all
   * occupants. One of `moderator`, `participant`, `visitor`.
   */
  declare readonly presenceBroadcast: readonly MucRoomConfigFormPresenceBroadcast[] | undefined
  /** Field `muc#roomconfig_publicroom` (boolean): Whether the room is listed for everyone. */
  declare readonly publicRoom: boolean | undefined
  /** Field `muc#roomconfig_roomadmins` (jid-multi): All admins of the room. */
  declare readonly roomAdmins: readonly Jid[] | undefined
  /** Field `muc#roomconfig_roomdesc` (text-single): A short description of the room. */
  declare readonly roomDescription: string | undefined
  /** Field `muc#roomconfig_roomname` (text-single): The name of the room for people. */
  declare readonly roomName: string | undefined
  /** Field `muc#roomconfig_roomowners` (jid-multi): All owners of the room. */
  declare readonly roomOwners: readonly Jid[] | undefined
  /** Field `muc#roomconfig_roomsecret` (text-private): The password of the room. */
  declare readonly roomSecret: string | undefined
  /**
   * Field `muc#roomconfig_whois` (list-single): Who sees the real JIDs of occupants: a room where
   * everyone does is non-anonymous, any other semi-anonymous. One of `moderators`, `anyone`.
   */
  declare readonly whois: MucRoomConfigFormWhois | undefined

  constructor(init?: MucRoomConfigFormInit, content?: Content) {
    super(formInit(mucRoomConfigFormDeclaration, init), content)
    const v = formValues(this, mucRoomConfigFormDeclaration)
    this.maxHistoryFetch = v[0]
    this.allowPrivateMessages = v[1]
    this.allowInvites = v[2]
    this.changeSubject = v[3]
    this.enableLogging = v[4]
    this.getMemberList = v[5]
    this.language = v[6]
    this.pubsub = v[7]
    this.maxUsers = v[8]
    this.membersOnly = v[9]
    this.moderatedRoom = v[10]
    this.passwordProtectedRoom = v[11]
    this.persistentRoom = v[12]
    this.presenceBroadcast = v[13]
    this.publicRoom = v[14]
    this.roomAdmins = v[15]
    this.roomDescription = v[16]
    this.roomName = v[17]
    this.roomOwners = v[18]
    this.roomSecret = v[19]
    this.whois = v[20]
  }

  override with(changes: Partial<MucRoomConfigFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucRoomConfigFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucRoomConfigForm} is made of. */
export interface MucRoomConfigFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#maxhistoryfetch` (text-single): The greatest number of earlier messages that the
   * room sends to who enters.
   */
  readonly maxHistoryFetch?: number | undefined
  /**
   * Field `muc#roomconfig_allowpm` (list-single): Who may send private messages to occupants. One
   * of `anyone`, `participants`, `moderators`, `none`.
   */
  readonly allowPrivateMessages?: MucRoomConfigFormAllowPrivateMessages | undefined
  /**
   * Field `muc#roomconfig_allowinvites` (boolean): Whether members may invite others into a room
   * that only members may enter.
   */
  readonly allowInvites?: boolean | undefined
  /**
   * Field `muc#roomconfig_changesubject` (boolean): Whether all occupants may change the subject.
   */
  readonly changeSubject?: boolean | undefined
  /**
   * Field `muc#roomconfig_enablelogging` (boolean): Whether conversations are logged for the
   * public.
   */
  readonly enableLogging?: boolean | undefined
  /**
   * Field `muc#roomconfig_getmemberlist` (list-multi): The roles and affiliations that may ask for
   * the list of members. One of `moderator`, `participant`, `visitor`.
   */
  readonly getMemberList?: readonly MucRoomConfigFormGetMemberList[] | undefined
  /** Field `muc#roomconfig_lang` (text-single): The language that is spoken in the room. */
  readonly language?: string | undefined
  /**
   * Field `muc#roomconfig_pubsub` (text-single): The XMPP URI of a publish-subscribe node that
   * belongs to the room.
   */
  readonly pubsub?: string | undefined
  /**
   * Field `muc#roomconfig_maxusers` (list-single): The greatest number of occupants: a number, or
   * none for no limit. One of `none`.
   */
  readonly maxUsers?: MucRoomConfigFormMaxUsers | undefined
  /** Field `muc#roomconfig_membersonly` (boolean): Whether only members may enter. */
  readonly membersOnly?: boolean | undefined
  /**
   * Field `muc#roomconfig_moderatedroom` (boolean): Whether only occupants with voice may send
   * messages to all.
   */
  readonly moderatedRoom?: boolean | undefined
  /**
   * Field `muc#roomconfig_passwordprotectedroom` (boolean): Whether a password is needed to enter.
   */
  readonly passwordProtectedRoom?: boolean | undefined
  /**
   * Field `muc#roomconfig_persistentroom` (boolean): Whether the room stays when its last occupant
   * has left.
   */
  readonly persistentRoom?: boolean | undefined
  /**
   * Field `muc#roomconfig_presencebroadcast` (list-multi): The roles whose presence is sent to all
   * occupants. One of `moderator`, `participant`, `visitor`.
   */
  readonly presenceBroadcast?: readonly MucRoomConfigFormPresenceBroadcast[] | undefined
  /** Field `muc#roomconfig_publicroom` (boolean): Whether the room is listed for everyone. */
  readonly publicRoom?: boolean | undefined
  /** Field `muc#roomconfig_roomadmins` (jid-multi): All admins of the room. */
  readonly roomAdmins?: readonly JidLike[] | undefined
  /** Field `muc#roomconfig_roomdesc` (text-single): A short description of the room. */
  readonly roomDescription?: string | undefined
  /** Field `muc#roomconfig_roomname` (text-single): The name of the room for people. */
  readonly roomName?: string | undefined
  /** Field `muc#roomconfig_roomowners` (jid-multi): All owners of the room. */
  readonly roomOwners?: readonly JidLike[] | undefined
  /** Field `muc#roomconfig_roomsecret` (text-private): The password of the room. */
  readonly roomSecret?: string | undefined
  /**
   * Field `muc#roomconfig_whois` (list-single): Who sees the real JIDs of occupants: a room where
   * everyone does is non-anonymous, any other semi-anonymous. One of `moderators`, `anyone`.
   */
  readonly whois?: MucRoomConfigFormWhois | undefined
}

/** Builds a {@link MucRoomConfigForm}. */
export interface MucRoomConfigFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#maxhistoryfetch` (text-single): The greatest number of earlier messages that the
   * room sends to who enters.
   */
  maxHistoryFetch(value: number): this
  /**
   * Field `muc#roomconfig_allowpm` (list-single): Who may send private messages to occupants. One
   * of `anyone`, `participants`, `moderators`, `none`.
   */
  allowPrivateMessages(value: MucRoomConfigFormAllowPrivateMessages): this
  /**
   * Field `muc#roomconfig_allowinvites` (boolean): Whether members may invite others into a room
   * that only members may enter.
   */
  allowInvites(value: boolean): this
  /**
   * Field `muc#roomconfig_changesubject` (boolean): Whether all occupants may change the subject.
   */
  changeSubject(value: boolean): this
  /**
   * Field `muc#roomconfig_enablelogging` (boolean): Whether conversations are logged for the
   * public.
   */
  enableLogging(value: boolean): this
  /**
   * Field `muc#roomconfig_getmemberlist` (list-multi): The roles and affiliations that may ask for
   * the list of members. One of `moderator`, `participant`, `visitor`.
   */
  getMemberList(value: readonly MucRoomConfigFormGetMemberList[]): this
  /** Field `muc#roomconfig_lang` (text-single): The language that is spoken in the room. */
  language(value: string): this
  /**
   * Field `muc#roomconfig_pubsub` (text-single): The XMPP URI of a publish-subscribe node that
   * belongs to the room.
   */
  pubsub(value: string): this
  /**
   * Field `muc#roomconfig_maxusers` (list-single): The greatest number of occupants: a number, or
   * none for no limit. One of `none`.
   */
  maxUsers(value: MucRoomConfigFormMaxUsers): this
  /** Field `muc#roomconfig_membersonly` (boolean): Whether only members may enter. */
  membersOnly(value: boolean): this
  /**
   * Field `muc#roomconfig_moderatedroom` (boolean): Whether only occupants with voice may send
   * messages to all.
   */
  moderatedRoom(value: boolean): this
  /**
   * Field `muc#roomconfig_passwordprotectedroom` (boolean): Whether a password is needed to enter.
   */
  passwordProtectedRoom(value: boolean): this
  /**
   * Field `muc#roomconfig_persistentroom` (boolean): Whether the room stays when its last occupant
   * has left.
   */
  persistentRoom(value: boolean): this
  /**
   * Field `muc#roomconfig_presencebroadcast` (list-multi): The roles whose presence is sent to all
   * occupants. One of `moderator`, `participant`, `visitor`.
   */
  presenceBroadcast(value: readonly MucRoomConfigFormPresenceBroadcast[]): this
  /** Field `muc#roomconfig_publicroom` (boolean): Whether the room is listed for everyone. */
  publicRoom(value: boolean): this
  /** Field `muc#roomconfig_roomadmins` (jid-multi): All admins of the room. */
  roomAdmins(value: readonly JidLike[]): this
  /** Field `muc#roomconfig_roomdesc` (text-single): A short description of the room. */
  roomDescription(value: string): this
  /** Field `muc#roomconfig_roomname` (text-single): The name of the room for people. */
  roomName(value: string): this
  /** Field `muc#roomconfig_roomowners` (jid-multi): All owners of the room. */
  roomOwners(value: readonly JidLike[]): this
  /** Field `muc#roomconfig_roomsecret` (text-private): The password of the room. */
  roomSecret(value: string): this
  /**
   * Field `muc#roomconfig_whois` (list-single): Who sees the real JIDs of occupants: a room where
   * everyone does is non-anonymous, any other semi-anonymous. One of `moderators`, `anyone`.
   */
  whois(value: MucRoomConfigFormWhois): this
  build(): MucRoomConfigForm
}

const mucRoomInfoFormDeclaration: FormDeclaration = {
  type: 'http://jabber.org/protocol/muc#roominfo',
  section: 'XEP-0045 §6.4',
  fields: {
    maxHistoryFetch: { var: 'muc#maxhistoryfetch', datatype: 'unsignedInt' },
    contactJids: { var: 'muc#roominfo_contactjid', type: 'jid-multi' },
    description: { var: 'muc#roominfo_description' },
    language: { var: 'muc#roominfo_lang', datatype: 'language' },
    ldapGroup: { var: 'muc#roominfo_ldapgroup' },
    logs: { var: 'muc#roominfo_logs', datatype: 'uri' },
    occupants: { var: 'muc#roominfo_occupants', datatype: 'unsignedInt' },
    subject: { var: 'muc#roominfo_subject' },
    subjectModifiable: { var: 'muc#roominfo_subjectmod', type: 'boolean' },
    changeSubject: { var: 'muc#roomconfig_changesubject', type: 'boolean' },
    pubsub: { var: 'muc#roomconfig_pubsub', datatype: 'uri' },
  },
}

/**
 * What a room tells of itself in DiscoInfo, where it is asked for with info.get(MucRoomInfoForm).
 * Any field of its configuration may stand here too.
 *
 * Forms with the FORM_TYPE `http://jabber.org/protocol/muc#roominfo`.
 *
 * @see [XEP-0045 §6.4](https://xmpp.org/extensions/xep-0045.html)
 */
export class MucRoomInfoForm extends DataForm {
  static override readonly form: FormDeclaration = mucRoomInfoFormDeclaration
  declare static readonly builder: () => MucRoomInfoFormBuilder
  /** Types only: tells it from other forms. */
  declare readonly $form: 'http://jabber.org/protocol/muc#roominfo'
  /**
   * Field `muc#maxhistoryfetch` (text-single): The greatest number of earlier messages that the
   * room sends to who enters.
   */
  declare readonly maxHistoryFetch: number | undefined
  /**
   * Field `muc#roominfo_contactjid` (jid-multi): Whom to ask about the room, normally its owners.
   */
  declare readonly contactJids: readonly Jid[] | undefined
  /** Field `muc#roominfo_description` (text-single): A short description of the room. */
  declare readonly description: string | undefined
  /** Field `muc#roominfo_lang` (text-single): The language that is spoken in the room. */
  declare readonly language: string | undefined
  /**
   * Field `muc#roominfo_ldapgroup` (text-single): The distinguished name of the LDAP group whose
   * members the room has.
   */
  declare readonly ldapGroup: string | undefined
  /** Field `muc#roominfo_logs` (text-single): Where the logs of the room are found. */
  declare readonly logs: string | undefined
  /** Field `muc#roominfo_occupants` (text-single): How many occupants there are now. */
  declare readonly occupants: number | undefined
  /** Field `muc#roominfo_subject` (text-single): The subject of the room now. */
  declare readonly subject: string | undefined
  /** Field `muc#roominfo_subjectmod` (boolean): Whether participants may change the subject. */
  declare readonly subjectModifiable: boolean | undefined
  /**
   * Field `muc#roomconfig_changesubject` (boolean): Whether all occupants may change the subject,
   * as in the configuration.
   */
  declare readonly changeSubject: boolean | undefined
  /**
   * Field `muc#roomconfig_pubsub` (text-single): The XMPP URI of a publish-subscribe node that
   * belongs to the room, as in the configuration.
   */
  declare readonly pubsub: string | undefined

  constructor(init?: MucRoomInfoFormInit, content?: Content) {
    super(formInit(mucRoomInfoFormDeclaration, init), content)
    const v = formValues(this, mucRoomInfoFormDeclaration)
    this.maxHistoryFetch = v[0]
    this.contactJids = v[1]
    this.description = v[2]
    this.language = v[3]
    this.ldapGroup = v[4]
    this.logs = v[5]
    this.occupants = v[6]
    this.subject = v[7]
    this.subjectModifiable = v[8]
    this.changeSubject = v[9]
    this.pubsub = v[10]
  }

  override with(changes: Partial<MucRoomInfoFormInit>, content?: Content): this {
    return super.with(changes, content)
  }

  override without(...fields: (keyof MucRoomInfoFormInit & string)[]): this {
    return this.with(Object.fromEntries(fields.map((each) => [each, undefined])))
  }
}

/** What a new {@link MucRoomInfoForm} is made of. */
export interface MucRoomInfoFormInit extends Partial<DataFormInit> {
  /**
   * Field `muc#maxhistoryfetch` (text-single): The greatest number of earlier messages that the
   * room sends to who enters.
   */
  readonly maxHistoryFetch?: number | undefined
  /**
   * Field `muc#roominfo_contactjid` (jid-multi): Whom to ask about the room, normally its owners.
   */
  readonly contactJids?: readonly JidLike[] | undefined
  /** Field `muc#roominfo_description` (text-single): A short description of the room. */
  readonly description?: string | undefined
  /** Field `muc#roominfo_lang` (text-single): The language that is spoken in the room. */
  readonly language?: string | undefined
  /**
   * Field `muc#roominfo_ldapgroup` (text-single): The distinguished name of the LDAP group whose
   * members the room has.
   */
  readonly ldapGroup?: string | undefined
  /** Field `muc#roominfo_logs` (text-single): Where the logs of the room are found. */
  readonly logs?: string | undefined
  /** Field `muc#roominfo_occupants` (text-single): How many occupants there are now. */
  readonly occupants?: number | undefined
  /** Field `muc#roominfo_subject` (text-single): The subject of the room now. */
  readonly subject?: string | undefined
  /** Field `muc#roominfo_subjectmod` (boolean): Whether participants may change the subject. */
  readonly subjectModifiable?: boolean | undefined
  /**
   * Field `muc#roomconfig_changesubject` (boolean): Whether all occupants may change the subject,
   * as in the configuration.
   */
  readonly changeSubject?: boolean | undefined
  /**
   * Field `muc#roomconfig_pubsub` (text-single): The XMPP URI of a publish-subscribe node that
   * belongs to the room, as in the configuration.
   */
  readonly pubsub?: string | undefined
}

/** Builds a {@link MucRoomInfoForm}. */
export interface MucRoomInfoFormBuilder extends DataFormBuilder<never> {
  type(value: DataFormInit['type']): this
  /**
   * Field `muc#maxhistoryfetch` (text-single): The greatest number of earlier messages that the
   * room sends to who enters.
   */
  maxHistoryFetch(value: number): this
  /**
   * Field `muc#roominfo_contactjid` (jid-multi): Whom to ask about the room, normally its owners.
   */
  contactJids(value: readonly JidLike[]): this
  /** Field `muc#roominfo_description` (text-single): A short description of the room. */
  description(value: string): this
  /** Field `muc#roominfo_lang` (text-single): The language that is spoken in the room. */
  language(value: string): this
  /**
   * Field `muc#roominfo_ldapgroup` (text-single): The distinguished name of the LDAP group whose
   * members the room has.
   */
  ldapGroup(value: string): this
  /** Field `muc#roominfo_logs` (text-single): Where the logs of the room are found. */
  logs(value: string): this
  /** Field `muc#roominfo_occupants` (text-single): How many occupants there are now. */
  occupants(value: number): this
  /** Field `muc#roominfo_subject` (text-single): The subject of the room now. */
  subject(value: string): this
  /** Field `muc#roominfo_subjectmod` (boolean): Whether participants may change the subject. */
  subjectModifiable(value: boolean): this
  /**
   * Field `muc#roomconfig_changesubject` (boolean): Whether all occupants may change the subject,
   * as in the configuration.
   */
  changeSubject(value: boolean): this
  /**
   * Field `muc#roomconfig_pubsub` (text-single): The XMPP URI of a publish-subscribe node that
   * belongs to the room, as in the configuration.
   */
  pubsub(value: string): this
  build(): MucRoomInfoForm
}
