// Code generated from schemas/xep-0054/vcard.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

/**
 * The class of privacy.
 *
 * - `PUBLIC`: Everybody.
 * - `PRIVATE`: Only those whom the person allows.
 * - `CONFIDENTIAL`: Nobody without need.
 */
export type VCardClassificationLevel = 'PUBLIC' | 'PRIVATE' | 'CONFIDENTIAL'

/** The values of {@link VCardClassificationLevel}, in the order of the schema. */
export const vCardClassificationLevels: readonly VCardClassificationLevel[] = [
  'PUBLIC',
  'PRIVATE',
  'CONFIDENTIAL',
]

const vCardDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'vCard',
  section: 'XEP-0054 §3',
  fields: {
    version: { kind: 'attribute' },
    vcardVersion: { kind: 'childText', name: 'VERSION' },
    formattedName: { kind: 'childText', name: 'FN' },
    name: { kind: 'child', of: () => VCardName },
    nickname: { kind: 'childText', name: 'NICKNAME' },
    photos: { kind: 'children', of: () => VCardPhoto },
    birthday: { kind: 'childText', name: 'BDAY' },
    addresses: { kind: 'children', of: () => VCardAddress },
    labels: { kind: 'children', of: () => VCardLabel },
    telephones: { kind: 'children', of: () => VCardTelephone },
    emails: { kind: 'children', of: () => VCardEmail },
    jabberIds: { kind: 'childTexts', name: 'JABBERID', type: 'jid' },
    mailer: { kind: 'childText', name: 'MAILER' },
    timeZone: { kind: 'childText', name: 'TZ' },
    position: { kind: 'child', of: () => VCardPosition },
    title: { kind: 'childText', name: 'TITLE' },
    role: { kind: 'childText', name: 'ROLE' },
    logo: { kind: 'child', of: () => VCardLogo },
    agent: { kind: 'child', of: () => VCardAgent },
    organization: { kind: 'child', of: () => VCardOrganization },
    categories: { kind: 'child', of: () => VCardCategories },
    note: { kind: 'childText', name: 'NOTE' },
    productId: { kind: 'childText', name: 'PRODID' },
    revision: { kind: 'childText', name: 'REV' },
    sortString: { kind: 'childText', name: 'SORT-STRING' },
    sound: { kind: 'child', of: () => VCardSound },
    uid: { kind: 'childText', name: 'UID' },
    urls: { kind: 'childTexts', name: 'URL', type: 'uri' },
    classification: { kind: 'child', of: () => VCardClassification },
    key: { kind: 'child', of: () => VCardKey },
    description: { kind: 'childText', name: 'DESC' },
  },
  answers: { get: () => VCard, set: 'empty' },
}

/**
 * In a get, empty: fetch the vCard of the addressee, or one's own where there is no to address. In
 * the result: the vCard, empty where there is none. In a set: replaces one's own as a whole, for
 * there is no change in part (XEP-0054 §3).
 *
 * `<vCard xmlns='vcard-temp' version='…'><VERSION/><FN/><N/><NICKNAME/><PHOTO/><BDAY/><ADR/><LABEL/>…</vCard>`
 *
 * @see [XEP-0054 §3](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCard extends Node<{
  wire: 'vcard-temp vCard'
  init: VCardInit
  in: { 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: VCard; set: undefined }
}> {
  static override readonly declaration: Declaration = vCardDeclaration
  declare static readonly builder: () => VCardBuilder
  /**
   * Attribute `version`: The version of vCard, as an attribute by old habit instead of the child
   * VERSION (XEP-0054 §2).
   */
  declare readonly version: string | undefined
  /**
   * Child `VERSION`: The version of vCard that the document follows: 2.0 by the DTD, 3.0 by RFC
   * 2426.
   */
  declare readonly vcardVersion: string | undefined
  /**
   * Child `FN`: The name as it is shown (formatted name). The DTD demands it; clients leave it out
   * all the same.
   */
  declare readonly formattedName: string | undefined
  /** Child `N`: The parts of the name. Several values in one part are separated by commas. */
  declare readonly name: VCardName | undefined
  /** Child `NICKNAME`: A familiar name; several are separated by commas. */
  declare readonly nickname: string | undefined
  /**
   * Children `PHOTO`: A picture of the person, which is also the avatar of XEP-0153: its bytes or
   * its address. The first is the one to show; more are other formats of it, as rooms have them
   * (XEP-0486).
   */
  declare readonly photos: readonly VCardPhoto[]
  /** Child `BDAY`: The birthday, as an ISO 8601 date or date and time. */
  declare readonly birthday: string | undefined
  /**
   * Children `ADR`: A postal address with its uses. Several values in one part are separated by
   * commas.
   */
  declare readonly addresses: readonly VCardAddress[]
  /** Children `LABEL`: A postal address as printed on an envelope, with its uses. */
  declare readonly labels: readonly VCardLabel[]
  /** Children `TEL`: A telephone number with its uses. */
  declare readonly telephones: readonly VCardTelephone[]
  /** Children `EMAIL`: An e-mail address with its uses. */
  declare readonly emails: readonly VCardEmail[]
  /** Children `JABBERID`: An XMPP address of the person, as a bare JID. */
  declare readonly jabberIds: readonly Jid[]
  /** Child `MAILER`: The mail program in use. */
  declare readonly mailer: string | undefined
  /** Child `TZ`: The time zone, as an ISO 8601 distance from UTC such as -05:00. */
  declare readonly timeZone: string | undefined
  /** Child `GEO`: Where the person is, by latitude and longitude. */
  declare readonly position: VCardPosition | undefined
  /** Child `TITLE`: The position in the organization, such as Head of Research. */
  declare readonly title: string | undefined
  /** Child `ROLE`: The occupation, such as Programmer. */
  declare readonly role: string | undefined
  /** Child `LOGO`: The logo of the organization: its bytes or its address. */
  declare readonly logo: VCardLogo | undefined
  /** Child `AGENT`: Who acts for the person: a vCard of its own, or the address of one. */
  declare readonly agent: VCardAgent | undefined
  /** Child `ORG`: The organization the person belongs to. */
  declare readonly organization: VCardOrganization | undefined
  /** Child `CATEGORIES`: What the vCard is filed under. */
  declare readonly categories: VCardCategories | undefined
  /** Child `NOTE`: A remark about the person. */
  declare readonly note: string | undefined
  /** Child `PRODID`: The program that wrote the vCard. */
  declare readonly productId: string | undefined
  /** Child `REV`: When the vCard was changed last, as an ISO 8601 date and time in UTC. */
  declare readonly revision: string | undefined
  /** Child `SORT-STRING`: By what to sort the name. */
  declare readonly sortString: string | undefined
  /** Child `SOUND`: How the name is said: in phonetic writing, or as a recording. */
  declare readonly sound: VCardSound | undefined
  /** Child `UID`: An identifier of the vCard that no other has. */
  declare readonly uid: string | undefined
  /** Children `URL`: The address of a web page of the person. */
  declare readonly urls: readonly string[]
  /** Child `CLASS`: Who may see the vCard. */
  declare readonly classification: VCardClassification | undefined
  /** Child `KEY`: A certificate or a public key of the person. */
  declare readonly key: VCardKey | undefined
  /** Child `DESC`: Free text about the person; an addition of the Jabber community to vCard. */
  declare readonly description: string | undefined

  constructor(init?: VCardInit, content?: Content) {
    super(content)
    const v = take(vCardDeclaration, init)
    this.version = v[0]
    this.vcardVersion = v[1]
    this.formattedName = v[2]
    this.name = v[3]
    this.nickname = v[4]
    this.photos = v[5]
    this.birthday = v[6]
    this.addresses = v[7]
    this.labels = v[8]
    this.telephones = v[9]
    this.emails = v[10]
    this.jabberIds = v[11]
    this.mailer = v[12]
    this.timeZone = v[13]
    this.position = v[14]
    this.title = v[15]
    this.role = v[16]
    this.logo = v[17]
    this.agent = v[18]
    this.organization = v[19]
    this.categories = v[20]
    this.note = v[21]
    this.productId = v[22]
    this.revision = v[23]
    this.sortString = v[24]
    this.sound = v[25]
    this.uid = v[26]
    this.urls = v[27]
    this.classification = v[28]
    this.key = v[29]
    this.description = v[30]
  }
}

/** What a new {@link VCard} is made of. */
export interface VCardInit {
  /**
   * Attribute `version`: The version of vCard, as an attribute by old habit instead of the child
   * VERSION (XEP-0054 §2).
   */
  readonly version?: string | undefined
  /**
   * Child `VERSION`: The version of vCard that the document follows: 2.0 by the DTD, 3.0 by RFC
   * 2426.
   */
  readonly vcardVersion?: string | undefined
  /**
   * Child `FN`: The name as it is shown (formatted name). The DTD demands it; clients leave it out
   * all the same.
   */
  readonly formattedName?: string | undefined
  /** Child `N`: The parts of the name. Several values in one part are separated by commas. */
  readonly name?: NodeLike<VCardName> | undefined
  /** Child `NICKNAME`: A familiar name; several are separated by commas. */
  readonly nickname?: string | undefined
  /**
   * Children `PHOTO`: A picture of the person, which is also the avatar of XEP-0153: its bytes or
   * its address. The first is the one to show; more are other formats of it, as rooms have them
   * (XEP-0486).
   */
  readonly photos?: readonly NodeLike<VCardPhoto>[] | undefined
  /** Child `BDAY`: The birthday, as an ISO 8601 date or date and time. */
  readonly birthday?: string | undefined
  /**
   * Children `ADR`: A postal address with its uses. Several values in one part are separated by
   * commas.
   */
  readonly addresses?: readonly NodeLike<VCardAddress>[] | undefined
  /** Children `LABEL`: A postal address as printed on an envelope, with its uses. */
  readonly labels?: readonly NodeLike<VCardLabel>[] | undefined
  /** Children `TEL`: A telephone number with its uses. */
  readonly telephones?: readonly NodeLike<VCardTelephone>[] | undefined
  /** Children `EMAIL`: An e-mail address with its uses. */
  readonly emails?: readonly NodeLike<VCardEmail>[] | undefined
  /** Children `JABBERID`: An XMPP address of the person, as a bare JID. */
  readonly jabberIds?: readonly JidLike[] | undefined
  /** Child `MAILER`: The mail program in use. */
  readonly mailer?: string | undefined
  /** Child `TZ`: The time zone, as an ISO 8601 distance from UTC such as -05:00. */
  readonly timeZone?: string | undefined
  /** Child `GEO`: Where the person is, by latitude and longitude. */
  readonly position?: NodeLike<VCardPosition> | undefined
  /** Child `TITLE`: The position in the organization, such as Head of Research. */
  readonly title?: string | undefined
  /** Child `ROLE`: The occupation, such as Programmer. */
  readonly role?: string | undefined
  /** Child `LOGO`: The logo of the organization: its bytes or its address. */
  readonly logo?: NodeLike<VCardLogo> | undefined
  /** Child `AGENT`: Who acts for the person: a vCard of its own, or the address of one. */
  readonly agent?: NodeLike<VCardAgent> | undefined
  /** Child `ORG`: The organization the person belongs to. */
  readonly organization?: NodeLike<VCardOrganization> | undefined
  /** Child `CATEGORIES`: What the vCard is filed under. */
  readonly categories?: NodeLike<VCardCategories> | undefined
  /** Child `NOTE`: A remark about the person. */
  readonly note?: string | undefined
  /** Child `PRODID`: The program that wrote the vCard. */
  readonly productId?: string | undefined
  /** Child `REV`: When the vCard was changed last, as an ISO 8601 date and time in UTC. */
  readonly revision?: string | undefined
  /** Child `SORT-STRING`: By what to sort the name. */
  readonly sortString?: string | undefined
  /** Child `SOUND`: How the name is said: in phonetic writing, or as a recording. */
  readonly sound?: NodeLike<VCardSound> | undefined
  /** Child `UID`: An identifier of the vCard that no other has. */
  readonly uid?: string | undefined
  /** Children `URL`: The address of a web page of the person. */
  readonly urls?: readonly string[] | undefined
  /** Child `CLASS`: Who may see the vCard. */
  readonly classification?: NodeLike<VCardClassification> | undefined
  /** Child `KEY`: A certificate or a public key of the person. */
  readonly key?: NodeLike<VCardKey> | undefined
  /** Child `DESC`: Free text about the person; an addition of the Jabber community to vCard. */
  readonly description?: string | undefined
}

/** Builds a {@link VCard}. */
export interface VCardBuilder extends Builder<never> {
  /**
   * Attribute `version`: The version of vCard, as an attribute by old habit instead of the child
   * VERSION (XEP-0054 §2).
   */
  version(value: string): this
  /**
   * Child `VERSION`: The version of vCard that the document follows: 2.0 by the DTD, 3.0 by RFC
   * 2426.
   */
  vcardVersion(value: string): this
  /**
   * Child `FN`: The name as it is shown (formatted name). The DTD demands it; clients leave it out
   * all the same.
   */
  formattedName(value: string): this
  /** Child `N`: The parts of the name. Several values in one part are separated by commas. */
  name(value: NodeLike<VCardName>): this
  /** Child `NICKNAME`: A familiar name; several are separated by commas. */
  nickname(value: string): this
  /**
   * Children `PHOTO`: A picture of the person, which is also the avatar of XEP-0153: its bytes or
   * its address. The first is the one to show; more are other formats of it, as rooms have them
   * (XEP-0486).
   */
  photos(value: readonly NodeLike<VCardPhoto>[]): this
  /** Child `BDAY`: The birthday, as an ISO 8601 date or date and time. */
  birthday(value: string): this
  /**
   * Children `ADR`: A postal address with its uses. Several values in one part are separated by
   * commas.
   */
  addresses(value: readonly NodeLike<VCardAddress>[]): this
  /** Children `LABEL`: A postal address as printed on an envelope, with its uses. */
  labels(value: readonly NodeLike<VCardLabel>[]): this
  /** Children `TEL`: A telephone number with its uses. */
  telephones(value: readonly NodeLike<VCardTelephone>[]): this
  /** Children `EMAIL`: An e-mail address with its uses. */
  emails(value: readonly NodeLike<VCardEmail>[]): this
  /** Children `JABBERID`: An XMPP address of the person, as a bare JID. */
  jabberIds(value: readonly JidLike[]): this
  /** Child `MAILER`: The mail program in use. */
  mailer(value: string): this
  /** Child `TZ`: The time zone, as an ISO 8601 distance from UTC such as -05:00. */
  timeZone(value: string): this
  /** Child `GEO`: Where the person is, by latitude and longitude. */
  position(value: NodeLike<VCardPosition>): this
  /** Child `TITLE`: The position in the organization, such as Head of Research. */
  title(value: string): this
  /** Child `ROLE`: The occupation, such as Programmer. */
  role(value: string): this
  /** Child `LOGO`: The logo of the organization: its bytes or its address. */
  logo(value: NodeLike<VCardLogo>): this
  /** Child `AGENT`: Who acts for the person: a vCard of its own, or the address of one. */
  agent(value: NodeLike<VCardAgent>): this
  /** Child `ORG`: The organization the person belongs to. */
  organization(value: NodeLike<VCardOrganization>): this
  /** Child `CATEGORIES`: What the vCard is filed under. */
  categories(value: NodeLike<VCardCategories>): this
  /** Child `NOTE`: A remark about the person. */
  note(value: string): this
  /** Child `PRODID`: The program that wrote the vCard. */
  productId(value: string): this
  /** Child `REV`: When the vCard was changed last, as an ISO 8601 date and time in UTC. */
  revision(value: string): this
  /** Child `SORT-STRING`: By what to sort the name. */
  sortString(value: string): this
  /** Child `SOUND`: How the name is said: in phonetic writing, or as a recording. */
  sound(value: NodeLike<VCardSound>): this
  /** Child `UID`: An identifier of the vCard that no other has. */
  uid(value: string): this
  /** Children `URL`: The address of a web page of the person. */
  urls(value: readonly string[]): this
  /** Child `CLASS`: Who may see the vCard. */
  classification(value: NodeLike<VCardClassification>): this
  /** Child `KEY`: A certificate or a public key of the person. */
  key(value: NodeLike<VCardKey>): this
  /** Child `DESC`: Free text about the person; an addition of the Jabber community to vCard. */
  description(value: string): this
  add(...content: Content): this
  build(): VCard
}

const vCardNameDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'N',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    family: { kind: 'childText', name: 'FAMILY' },
    given: { kind: 'childText', name: 'GIVEN' },
    middle: { kind: 'childText', name: 'MIDDLE' },
    prefix: { kind: 'childText', name: 'PREFIX' },
    suffix: { kind: 'childText', name: 'SUFFIX' },
  },
}

/**
 * The parts of the name. Several values in one part are separated by commas.
 *
 * `<N xmlns='vcard-temp'><FAMILY/><GIVEN/><MIDDLE/><PREFIX/><SUFFIX/></N>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardName extends Node<{
  wire: 'vcard-temp N'
  init: VCardNameInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardNameDeclaration
  declare static readonly builder: () => VCardNameBuilder
  /** Child `FAMILY`: The family name. */
  declare readonly family: string | undefined
  /** Child `GIVEN`: The given name. */
  declare readonly given: string | undefined
  /** Child `MIDDLE`: Further given names. */
  declare readonly middle: string | undefined
  /** Child `PREFIX`: What stands before the name, such as Dr. */
  declare readonly prefix: string | undefined
  /** Child `SUFFIX`: What stands after the name, such as Jr. */
  declare readonly suffix: string | undefined

  constructor(init?: VCardNameInit, content?: Content) {
    super(content)
    const v = take(vCardNameDeclaration, init)
    this.family = v[0]
    this.given = v[1]
    this.middle = v[2]
    this.prefix = v[3]
    this.suffix = v[4]
  }
}

/** What a new {@link VCardName} is made of. */
export interface VCardNameInit {
  /** Child `FAMILY`: The family name. */
  readonly family?: string | undefined
  /** Child `GIVEN`: The given name. */
  readonly given?: string | undefined
  /** Child `MIDDLE`: Further given names. */
  readonly middle?: string | undefined
  /** Child `PREFIX`: What stands before the name, such as Dr. */
  readonly prefix?: string | undefined
  /** Child `SUFFIX`: What stands after the name, such as Jr. */
  readonly suffix?: string | undefined
}

/** Builds a {@link VCardName}. */
export interface VCardNameBuilder extends Builder<never> {
  /** Child `FAMILY`: The family name. */
  family(value: string): this
  /** Child `GIVEN`: The given name. */
  given(value: string): this
  /** Child `MIDDLE`: Further given names. */
  middle(value: string): this
  /** Child `PREFIX`: What stands before the name, such as Dr. */
  prefix(value: string): this
  /** Child `SUFFIX`: What stands after the name, such as Jr. */
  suffix(value: string): this
  add(...content: Content): this
  build(): VCardName
}

const vCardPhotoDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'PHOTO',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    type: { kind: 'childText', name: 'TYPE' },
    data: { kind: 'childText', name: 'BINVAL', type: 'base64' },
    uri: { kind: 'childText', name: 'EXTVAL', type: 'uri' },
  },
}

/**
 * A picture of the person, which is also the avatar of XEP-0153: its bytes or its address. The
 * first is the one to show; more are other formats of it, as rooms have them (XEP-0486).
 *
 * `<PHOTO xmlns='vcard-temp'><TYPE/><BINVAL/><EXTVAL/></PHOTO>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardPhoto extends Node<{
  wire: 'vcard-temp PHOTO'
  init: VCardPhotoInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardPhotoDeclaration
  declare static readonly builder: () => VCardPhotoBuilder
  /** Child `TYPE`: The media type of the picture, such as image/png; it belongs to the bytes. */
  declare readonly type: string | undefined
  /** Child `BINVAL`: The bytes of the picture, in base64. Empty where there is none. */
  declare readonly data: Uint8Array | undefined
  /**
   * Child `EXTVAL`: The address of the picture, instead of type and bytes. Avatars do not use it
   * (XEP-0153).
   */
  declare readonly uri: string | undefined

  constructor(init?: VCardPhotoInit, content?: Content) {
    super(content)
    const v = take(vCardPhotoDeclaration, init)
    this.type = v[0]
    this.data = v[1]
    this.uri = v[2]
  }
}

/** What a new {@link VCardPhoto} is made of. */
export interface VCardPhotoInit {
  /** Child `TYPE`: The media type of the picture, such as image/png; it belongs to the bytes. */
  readonly type?: string | undefined
  /** Child `BINVAL`: The bytes of the picture, in base64. Empty where there is none. */
  readonly data?: Uint8Array | undefined
  /**
   * Child `EXTVAL`: The address of the picture, instead of type and bytes. Avatars do not use it
   * (XEP-0153).
   */
  readonly uri?: string | undefined
}

/** Builds a {@link VCardPhoto}. */
export interface VCardPhotoBuilder extends Builder<never> {
  /** Child `TYPE`: The media type of the picture, such as image/png; it belongs to the bytes. */
  type(value: string): this
  /** Child `BINVAL`: The bytes of the picture, in base64. Empty where there is none. */
  data(value: Uint8Array): this
  /**
   * Child `EXTVAL`: The address of the picture, instead of type and bytes. Avatars do not use it
   * (XEP-0153).
   */
  uri(value: string): this
  add(...content: Content): this
  build(): VCardPhoto
}

const vCardAddressDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'ADR',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    home: { kind: 'flag', name: 'HOME' },
    work: { kind: 'flag', name: 'WORK' },
    postal: { kind: 'flag', name: 'POSTAL' },
    parcel: { kind: 'flag', name: 'PARCEL' },
    domestic: { kind: 'flag', name: 'DOM' },
    international: { kind: 'flag', name: 'INTL' },
    preferred: { kind: 'flag', name: 'PREF' },
    postOfficeBox: { kind: 'childText', name: 'POBOX' },
    extended: { kind: 'childText', name: 'EXTADD' },
    street: { kind: 'childText', name: 'STREET' },
    locality: { kind: 'childText', name: 'LOCALITY' },
    region: { kind: 'childText', name: 'REGION' },
    postalCode: { kind: 'childText', name: 'PCODE' },
    country: { kind: 'childText', name: 'CTRY' },
  },
}

/**
 * A postal address with its uses. Several values in one part are separated by commas.
 *
 * `<ADR xmlns='vcard-temp'><HOME/><WORK/><POSTAL/><PARCEL/><DOM/><INTL/><PREF/><POBOX/>…</ADR>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardAddress extends Node<{
  wire: 'vcard-temp ADR'
  init: VCardAddressInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardAddressDeclaration
  declare static readonly builder: () => VCardAddressBuilder
  /** Child `HOME`: At home. */
  declare readonly home: boolean
  /** Child `WORK`: At work. */
  declare readonly work: boolean
  /** Child `POSTAL`: For letters. */
  declare readonly postal: boolean
  /** Child `PARCEL`: For parcels. */
  declare readonly parcel: boolean
  /** Child `DOM`: As written within the country. */
  declare readonly domestic: boolean
  /** Child `INTL`: As written by senders abroad. */
  declare readonly international: boolean
  /** Child `PREF`: The one to use where there are several. */
  declare readonly preferred: boolean
  /** Child `POBOX`: The post office box. */
  declare readonly postOfficeBox: string | undefined
  /** Child `EXTADD`: What the street does not say: apartment, suite, floor. */
  declare readonly extended: string | undefined
  /** Child `STREET`: Street and house number. */
  declare readonly street: string | undefined
  /** Child `LOCALITY`: The town. */
  declare readonly locality: string | undefined
  /** Child `REGION`: The state or province. */
  declare readonly region: string | undefined
  /** Child `PCODE`: The postal code. */
  declare readonly postalCode: string | undefined
  /** Child `CTRY`: The name of the country. */
  declare readonly country: string | undefined

  constructor(init?: VCardAddressInit, content?: Content) {
    super(content)
    const v = take(vCardAddressDeclaration, init)
    this.home = v[0]
    this.work = v[1]
    this.postal = v[2]
    this.parcel = v[3]
    this.domestic = v[4]
    this.international = v[5]
    this.preferred = v[6]
    this.postOfficeBox = v[7]
    this.extended = v[8]
    this.street = v[9]
    this.locality = v[10]
    this.region = v[11]
    this.postalCode = v[12]
    this.country = v[13]
  }
}

/** What a new {@link VCardAddress} is made of. */
export interface VCardAddressInit {
  /** Child `HOME`: At home. */
  readonly home?: boolean | undefined
  /** Child `WORK`: At work. */
  readonly work?: boolean | undefined
  /** Child `POSTAL`: For letters. */
  readonly postal?: boolean | undefined
  /** Child `PARCEL`: For parcels. */
  readonly parcel?: boolean | undefined
  /** Child `DOM`: As written within the country. */
  readonly domestic?: boolean | undefined
  /** Child `INTL`: As written by senders abroad. */
  readonly international?: boolean | undefined
  /** Child `PREF`: The one to use where there are several. */
  readonly preferred?: boolean | undefined
  /** Child `POBOX`: The post office box. */
  readonly postOfficeBox?: string | undefined
  /** Child `EXTADD`: What the street does not say: apartment, suite, floor. */
  readonly extended?: string | undefined
  /** Child `STREET`: Street and house number. */
  readonly street?: string | undefined
  /** Child `LOCALITY`: The town. */
  readonly locality?: string | undefined
  /** Child `REGION`: The state or province. */
  readonly region?: string | undefined
  /** Child `PCODE`: The postal code. */
  readonly postalCode?: string | undefined
  /** Child `CTRY`: The name of the country. */
  readonly country?: string | undefined
}

/** Builds a {@link VCardAddress}. */
export interface VCardAddressBuilder extends Builder<never> {
  /** Child `HOME`: At home. */
  home(value: boolean): this
  /** Child `WORK`: At work. */
  work(value: boolean): this
  /** Child `POSTAL`: For letters. */
  postal(value: boolean): this
  /** Child `PARCEL`: For parcels. */
  parcel(value: boolean): this
  /** Child `DOM`: As written within the country. */
  domestic(value: boolean): this
  /** Child `INTL`: As written by senders abroad. */
  international(value: boolean): this
  /** Child `PREF`: The one to use where there are several. */
  preferred(value: boolean): this
  /** Child `POBOX`: The post office box. */
  postOfficeBox(value: string): this
  /** Child `EXTADD`: What the street does not say: apartment, suite, floor. */
  extended(value: string): this
  /** Child `STREET`: Street and house number. */
  street(value: string): this
  /** Child `LOCALITY`: The town. */
  locality(value: string): this
  /** Child `REGION`: The state or province. */
  region(value: string): this
  /** Child `PCODE`: The postal code. */
  postalCode(value: string): this
  /** Child `CTRY`: The name of the country. */
  country(value: string): this
  add(...content: Content): this
  build(): VCardAddress
}

const vCardLabelDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'LABEL',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    home: { kind: 'flag', name: 'HOME' },
    work: { kind: 'flag', name: 'WORK' },
    postal: { kind: 'flag', name: 'POSTAL' },
    parcel: { kind: 'flag', name: 'PARCEL' },
    domestic: { kind: 'flag', name: 'DOM' },
    international: { kind: 'flag', name: 'INTL' },
    preferred: { kind: 'flag', name: 'PREF' },
    lines: { kind: 'childTexts', name: 'LINE' },
  },
}

/**
 * A postal address as printed on an envelope, with its uses.
 *
 * `<LABEL xmlns='vcard-temp'><HOME/><WORK/><POSTAL/><PARCEL/><DOM/><INTL/><PREF/><LINE/></LABEL>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardLabel extends Node<{
  wire: 'vcard-temp LABEL'
  init: VCardLabelInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardLabelDeclaration
  declare static readonly builder: () => VCardLabelBuilder
  /** Child `HOME`: At home. */
  declare readonly home: boolean
  /** Child `WORK`: At work. */
  declare readonly work: boolean
  /** Child `POSTAL`: For letters. */
  declare readonly postal: boolean
  /** Child `PARCEL`: For parcels. */
  declare readonly parcel: boolean
  /** Child `DOM`: As written within the country. */
  declare readonly domestic: boolean
  /** Child `INTL`: As written by senders abroad. */
  declare readonly international: boolean
  /** Child `PREF`: The one to use where there are several. */
  declare readonly preferred: boolean
  /** Children `LINE`: One line of the label, from the top. */
  declare readonly lines: readonly string[]

  constructor(init?: VCardLabelInit, content?: Content) {
    super(content)
    const v = take(vCardLabelDeclaration, init)
    this.home = v[0]
    this.work = v[1]
    this.postal = v[2]
    this.parcel = v[3]
    this.domestic = v[4]
    this.international = v[5]
    this.preferred = v[6]
    this.lines = v[7]
  }
}

/** What a new {@link VCardLabel} is made of. */
export interface VCardLabelInit {
  /** Child `HOME`: At home. */
  readonly home?: boolean | undefined
  /** Child `WORK`: At work. */
  readonly work?: boolean | undefined
  /** Child `POSTAL`: For letters. */
  readonly postal?: boolean | undefined
  /** Child `PARCEL`: For parcels. */
  readonly parcel?: boolean | undefined
  /** Child `DOM`: As written within the country. */
  readonly domestic?: boolean | undefined
  /** Child `INTL`: As written by senders abroad. */
  readonly international?: boolean | undefined
  /** Child `PREF`: The one to use where there are several. */
  readonly preferred?: boolean | undefined
  /** Children `LINE`: One line of the label, from the top. */
  readonly lines?: readonly string[] | undefined
}

/** Builds a {@link VCardLabel}. */
export interface VCardLabelBuilder extends Builder<never> {
  /** Child `HOME`: At home. */
  home(value: boolean): this
  /** Child `WORK`: At work. */
  work(value: boolean): this
  /** Child `POSTAL`: For letters. */
  postal(value: boolean): this
  /** Child `PARCEL`: For parcels. */
  parcel(value: boolean): this
  /** Child `DOM`: As written within the country. */
  domestic(value: boolean): this
  /** Child `INTL`: As written by senders abroad. */
  international(value: boolean): this
  /** Child `PREF`: The one to use where there are several. */
  preferred(value: boolean): this
  /** Children `LINE`: One line of the label, from the top. */
  lines(value: readonly string[]): this
  add(...content: Content): this
  build(): VCardLabel
}

const vCardTelephoneDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'TEL',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    home: { kind: 'flag', name: 'HOME' },
    work: { kind: 'flag', name: 'WORK' },
    voice: { kind: 'flag', name: 'VOICE' },
    fax: { kind: 'flag', name: 'FAX' },
    pager: { kind: 'flag', name: 'PAGER' },
    messages: { kind: 'flag', name: 'MSG' },
    cell: { kind: 'flag', name: 'CELL' },
    video: { kind: 'flag', name: 'VIDEO' },
    bulletinBoard: { kind: 'flag', name: 'BBS' },
    modem: { kind: 'flag', name: 'MODEM' },
    isdn: { kind: 'flag', name: 'ISDN' },
    pcs: { kind: 'flag', name: 'PCS' },
    preferred: { kind: 'flag', name: 'PREF' },
    number: { kind: 'childText', name: 'NUMBER' },
  },
}

/**
 * A telephone number with its uses.
 *
 * `<TEL xmlns='vcard-temp'><HOME/><WORK/><VOICE/><FAX/><PAGER/><MSG/><CELL/><VIDEO/>…</TEL>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardTelephone extends Node<{
  wire: 'vcard-temp TEL'
  init: VCardTelephoneInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardTelephoneDeclaration
  declare static readonly builder: () => VCardTelephoneBuilder
  /** Child `HOME`: At home. */
  declare readonly home: boolean
  /** Child `WORK`: At work. */
  declare readonly work: boolean
  /** Child `VOICE`: For speaking. */
  declare readonly voice: boolean
  /** Child `FAX`: For fax. */
  declare readonly fax: boolean
  /** Child `PAGER`: A pager. */
  declare readonly pager: boolean
  /** Child `MSG`: It takes voice messages. */
  declare readonly messages: boolean
  /** Child `CELL`: A mobile telephone. */
  declare readonly cell: boolean
  /** Child `VIDEO`: For video calls. */
  declare readonly video: boolean
  /** Child `BBS`: A bulletin board system. */
  declare readonly bulletinBoard: boolean
  /** Child `MODEM`: A modem. */
  declare readonly modem: boolean
  /** Child `ISDN`: An ISDN service. */
  declare readonly isdn: boolean
  /** Child `PCS`: A personal communication service. */
  declare readonly pcs: boolean
  /** Child `PREF`: The one to use where there are several. */
  declare readonly preferred: boolean
  /** Child `NUMBER`: The number. */
  declare readonly number: string | undefined

  constructor(init?: VCardTelephoneInit, content?: Content) {
    super(content)
    const v = take(vCardTelephoneDeclaration, init)
    this.home = v[0]
    this.work = v[1]
    this.voice = v[2]
    this.fax = v[3]
    this.pager = v[4]
    this.messages = v[5]
    this.cell = v[6]
    this.video = v[7]
    this.bulletinBoard = v[8]
    this.modem = v[9]
    this.isdn = v[10]
    this.pcs = v[11]
    this.preferred = v[12]
    this.number = v[13]
  }
}

/** What a new {@link VCardTelephone} is made of. */
export interface VCardTelephoneInit {
  /** Child `HOME`: At home. */
  readonly home?: boolean | undefined
  /** Child `WORK`: At work. */
  readonly work?: boolean | undefined
  /** Child `VOICE`: For speaking. */
  readonly voice?: boolean | undefined
  /** Child `FAX`: For fax. */
  readonly fax?: boolean | undefined
  /** Child `PAGER`: A pager. */
  readonly pager?: boolean | undefined
  /** Child `MSG`: It takes voice messages. */
  readonly messages?: boolean | undefined
  /** Child `CELL`: A mobile telephone. */
  readonly cell?: boolean | undefined
  /** Child `VIDEO`: For video calls. */
  readonly video?: boolean | undefined
  /** Child `BBS`: A bulletin board system. */
  readonly bulletinBoard?: boolean | undefined
  /** Child `MODEM`: A modem. */
  readonly modem?: boolean | undefined
  /** Child `ISDN`: An ISDN service. */
  readonly isdn?: boolean | undefined
  /** Child `PCS`: A personal communication service. */
  readonly pcs?: boolean | undefined
  /** Child `PREF`: The one to use where there are several. */
  readonly preferred?: boolean | undefined
  /** Child `NUMBER`: The number. */
  readonly number?: string | undefined
}

/** Builds a {@link VCardTelephone}. */
export interface VCardTelephoneBuilder extends Builder<never> {
  /** Child `HOME`: At home. */
  home(value: boolean): this
  /** Child `WORK`: At work. */
  work(value: boolean): this
  /** Child `VOICE`: For speaking. */
  voice(value: boolean): this
  /** Child `FAX`: For fax. */
  fax(value: boolean): this
  /** Child `PAGER`: A pager. */
  pager(value: boolean): this
  /** Child `MSG`: It takes voice messages. */
  messages(value: boolean): this
  /** Child `CELL`: A mobile telephone. */
  cell(value: boolean): this
  /** Child `VIDEO`: For video calls. */
  video(value: boolean): this
  /** Child `BBS`: A bulletin board system. */
  bulletinBoard(value: boolean): this
  /** Child `MODEM`: A modem. */
  modem(value: boolean): this
  /** Child `ISDN`: An ISDN service. */
  isdn(value: boolean): this
  /** Child `PCS`: A personal communication service. */
  pcs(value: boolean): this
  /** Child `PREF`: The one to use where there are several. */
  preferred(value: boolean): this
  /** Child `NUMBER`: The number. */
  number(value: string): this
  add(...content: Content): this
  build(): VCardTelephone
}

const vCardEmailDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'EMAIL',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    home: { kind: 'flag', name: 'HOME' },
    work: { kind: 'flag', name: 'WORK' },
    internet: { kind: 'flag', name: 'INTERNET' },
    preferred: { kind: 'flag', name: 'PREF' },
    x400: { kind: 'flag', name: 'X400' },
    address: { kind: 'childText', name: 'USERID' },
  },
}

/**
 * An e-mail address with its uses.
 *
 * `<EMAIL xmlns='vcard-temp'><HOME/><WORK/><INTERNET/><PREF/><X400/><USERID/></EMAIL>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardEmail extends Node<{
  wire: 'vcard-temp EMAIL'
  init: VCardEmailInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardEmailDeclaration
  declare static readonly builder: () => VCardEmailBuilder
  /** Child `HOME`: At home. */
  declare readonly home: boolean
  /** Child `WORK`: At work. */
  declare readonly work: boolean
  /** Child `INTERNET`: An address of Internet mail, which is the usual kind. */
  declare readonly internet: boolean
  /** Child `PREF`: The one to use where there are several. */
  declare readonly preferred: boolean
  /** Child `X400`: An address of X.400 mail. */
  declare readonly x400: boolean
  /** Child `USERID`: The address. */
  declare readonly address: string | undefined

  constructor(init?: VCardEmailInit, content?: Content) {
    super(content)
    const v = take(vCardEmailDeclaration, init)
    this.home = v[0]
    this.work = v[1]
    this.internet = v[2]
    this.preferred = v[3]
    this.x400 = v[4]
    this.address = v[5]
  }
}

/** What a new {@link VCardEmail} is made of. */
export interface VCardEmailInit {
  /** Child `HOME`: At home. */
  readonly home?: boolean | undefined
  /** Child `WORK`: At work. */
  readonly work?: boolean | undefined
  /** Child `INTERNET`: An address of Internet mail, which is the usual kind. */
  readonly internet?: boolean | undefined
  /** Child `PREF`: The one to use where there are several. */
  readonly preferred?: boolean | undefined
  /** Child `X400`: An address of X.400 mail. */
  readonly x400?: boolean | undefined
  /** Child `USERID`: The address. */
  readonly address?: string | undefined
}

/** Builds a {@link VCardEmail}. */
export interface VCardEmailBuilder extends Builder<never> {
  /** Child `HOME`: At home. */
  home(value: boolean): this
  /** Child `WORK`: At work. */
  work(value: boolean): this
  /** Child `INTERNET`: An address of Internet mail, which is the usual kind. */
  internet(value: boolean): this
  /** Child `PREF`: The one to use where there are several. */
  preferred(value: boolean): this
  /** Child `X400`: An address of X.400 mail. */
  x400(value: boolean): this
  /** Child `USERID`: The address. */
  address(value: string): this
  add(...content: Content): this
  build(): VCardEmail
}

const vCardPositionDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'GEO',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    latitude: {
      kind: 'childText',
      name: 'LAT',
      type: 'double',
      facets: { minInclusive: '-90', maxInclusive: '90' },
    },
    longitude: {
      kind: 'childText',
      name: 'LON',
      type: 'double',
      facets: { minInclusive: '-180', maxInclusive: '180' },
    },
  },
}

/**
 * Where the person is, by latitude and longitude.
 *
 * `<GEO xmlns='vcard-temp'><LAT/><LON/></GEO>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardPosition extends Node<{
  wire: 'vcard-temp GEO'
  init: VCardPositionInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardPositionDeclaration
  declare static readonly builder: () => VCardPositionBuilder
  /** Child `LAT`: Degrees north of the equator, negative to the south. */
  declare readonly latitude: number | undefined
  /** Child `LON`: Degrees east of Greenwich, negative to the west. */
  declare readonly longitude: number | undefined

  constructor(init?: VCardPositionInit, content?: Content) {
    super(content)
    const v = take(vCardPositionDeclaration, init)
    this.latitude = v[0]
    this.longitude = v[1]
  }
}

/** What a new {@link VCardPosition} is made of. */
export interface VCardPositionInit {
  /** Child `LAT`: Degrees north of the equator, negative to the south. */
  readonly latitude?: number | undefined
  /** Child `LON`: Degrees east of Greenwich, negative to the west. */
  readonly longitude?: number | undefined
}

/** Builds a {@link VCardPosition}. */
export interface VCardPositionBuilder extends Builder<never> {
  /** Child `LAT`: Degrees north of the equator, negative to the south. */
  latitude(value: number): this
  /** Child `LON`: Degrees east of Greenwich, negative to the west. */
  longitude(value: number): this
  add(...content: Content): this
  build(): VCardPosition
}

const vCardLogoDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'LOGO',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    type: { kind: 'childText', name: 'TYPE' },
    data: { kind: 'childText', name: 'BINVAL', type: 'base64' },
    uri: { kind: 'childText', name: 'EXTVAL', type: 'uri' },
  },
}

/**
 * The logo of the organization: its bytes or its address.
 *
 * `<LOGO xmlns='vcard-temp'><TYPE/><BINVAL/><EXTVAL/></LOGO>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardLogo extends Node<{
  wire: 'vcard-temp LOGO'
  init: VCardLogoInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardLogoDeclaration
  declare static readonly builder: () => VCardLogoBuilder
  /** Child `TYPE`: The media type of the logo, such as image/png; it belongs to the bytes. */
  declare readonly type: string | undefined
  /** Child `BINVAL`: The bytes of the logo, in base64. Empty where there is none. */
  declare readonly data: Uint8Array | undefined
  /**
   * Child `EXTVAL`: The address of the logo, instead of type and bytes. Avatars do not use it
   * (XEP-0153).
   */
  declare readonly uri: string | undefined

  constructor(init?: VCardLogoInit, content?: Content) {
    super(content)
    const v = take(vCardLogoDeclaration, init)
    this.type = v[0]
    this.data = v[1]
    this.uri = v[2]
  }
}

/** What a new {@link VCardLogo} is made of. */
export interface VCardLogoInit {
  /** Child `TYPE`: The media type of the logo, such as image/png; it belongs to the bytes. */
  readonly type?: string | undefined
  /** Child `BINVAL`: The bytes of the logo, in base64. Empty where there is none. */
  readonly data?: Uint8Array | undefined
  /**
   * Child `EXTVAL`: The address of the logo, instead of type and bytes. Avatars do not use it
   * (XEP-0153).
   */
  readonly uri?: string | undefined
}

/** Builds a {@link VCardLogo}. */
export interface VCardLogoBuilder extends Builder<never> {
  /** Child `TYPE`: The media type of the logo, such as image/png; it belongs to the bytes. */
  type(value: string): this
  /** Child `BINVAL`: The bytes of the logo, in base64. Empty where there is none. */
  data(value: Uint8Array): this
  /**
   * Child `EXTVAL`: The address of the logo, instead of type and bytes. Avatars do not use it
   * (XEP-0153).
   */
  uri(value: string): this
  add(...content: Content): this
  build(): VCardLogo
}

const vCardAgentDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'AGENT',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    card: { kind: 'child', of: () => VCard },
    uri: { kind: 'childText', name: 'EXTVAL', type: 'uri' },
  },
  ordered: true,
  choices: [{ of: ['card', 'uri'] }],
}

/**
 * Who acts for the person: a vCard of its own, or the address of one.
 *
 * `<AGENT xmlns='vcard-temp'><vCard/><EXTVAL/></AGENT>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardAgent extends Node<{
  wire: 'vcard-temp AGENT'
  init: VCardAgentInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardAgentDeclaration
  declare static readonly builder: () => VCardAgentBuilder
  /** Child `vCard`: The vCard of the agent. */
  declare readonly card: VCard | undefined
  /** Child `EXTVAL`: The address of the agent's vCard. */
  declare readonly uri: string | undefined

  constructor(init?: VCardAgentInit, content?: Content) {
    super(content)
    const v = take(vCardAgentDeclaration, init)
    this.card = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCardAgent} is made of. */
export interface VCardAgentInit {
  /** Child `vCard`: The vCard of the agent. */
  readonly card?: NodeLike<VCard> | undefined
  /** Child `EXTVAL`: The address of the agent's vCard. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCardAgent}. */
export interface VCardAgentBuilder extends Builder<never> {
  /** Child `vCard`: The vCard of the agent. */
  card(value: NodeLike<VCard>): this
  /** Child `EXTVAL`: The address of the agent's vCard. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCardAgent
}

const vCardOrganizationDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'ORG',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    name: { kind: 'childText', name: 'ORGNAME' },
    units: { kind: 'childTexts', name: 'ORGUNIT' },
  },
  ordered: true,
}

/**
 * The organization the person belongs to.
 *
 * `<ORG xmlns='vcard-temp'><ORGNAME/><ORGUNIT/></ORG>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardOrganization extends Node<{
  wire: 'vcard-temp ORG'
  init: VCardOrganizationInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardOrganizationDeclaration
  declare static readonly builder: () => VCardOrganizationBuilder
  /** Child `ORGNAME`: The name of the organization. */
  declare readonly name: string | undefined
  /** Children `ORGUNIT`: A part of the organization, the larger before the smaller. */
  declare readonly units: readonly string[]

  constructor(init?: VCardOrganizationInit, content?: Content) {
    super(content)
    const v = take(vCardOrganizationDeclaration, init)
    this.name = v[0]
    this.units = v[1]
  }
}

/** What a new {@link VCardOrganization} is made of. */
export interface VCardOrganizationInit {
  /** Child `ORGNAME`: The name of the organization. */
  readonly name?: string | undefined
  /** Children `ORGUNIT`: A part of the organization, the larger before the smaller. */
  readonly units?: readonly string[] | undefined
}

/** Builds a {@link VCardOrganization}. */
export interface VCardOrganizationBuilder extends Builder<never> {
  /** Child `ORGNAME`: The name of the organization. */
  name(value: string): this
  /** Children `ORGUNIT`: A part of the organization, the larger before the smaller. */
  units(value: readonly string[]): this
  add(...content: Content): this
  build(): VCardOrganization
}

const vCardCategoriesDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'CATEGORIES',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    keywords: { kind: 'childTexts', name: 'KEYWORD' },
  },
}

/**
 * What the vCard is filed under.
 *
 * `<CATEGORIES xmlns='vcard-temp'><KEYWORD/></CATEGORIES>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardCategories extends Node<{
  wire: 'vcard-temp CATEGORIES'
  init: VCardCategoriesInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardCategoriesDeclaration
  declare static readonly builder: () => VCardCategoriesBuilder
  /** Children `KEYWORD`: One category. */
  declare readonly keywords: readonly string[]

  constructor(init?: VCardCategoriesInit, content?: Content) {
    super(content)
    const v = take(vCardCategoriesDeclaration, init)
    this.keywords = v[0]
  }
}

/** What a new {@link VCardCategories} is made of. */
export interface VCardCategoriesInit {
  /** Children `KEYWORD`: One category. */
  readonly keywords?: readonly string[] | undefined
}

/** Builds a {@link VCardCategories}. */
export interface VCardCategoriesBuilder extends Builder<never> {
  /** Children `KEYWORD`: One category. */
  keywords(value: readonly string[]): this
  add(...content: Content): this
  build(): VCardCategories
}

const vCardSoundDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'SOUND',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    phonetic: { kind: 'childText', name: 'PHONETIC' },
    data: { kind: 'childText', name: 'BINVAL', type: 'base64' },
    uri: { kind: 'childText', name: 'EXTVAL', type: 'uri' },
  },
  ordered: true,
  choices: [{ of: ['phonetic', 'data', 'uri'] }],
}

/**
 * How the name is said: in phonetic writing, or as a recording.
 *
 * `<SOUND xmlns='vcard-temp'><PHONETIC/><BINVAL/><EXTVAL/></SOUND>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardSound extends Node<{
  wire: 'vcard-temp SOUND'
  init: VCardSoundInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardSoundDeclaration
  declare static readonly builder: () => VCardSoundBuilder
  /** Child `PHONETIC`: The sound in phonetic writing. */
  declare readonly phonetic: string | undefined
  /** Child `BINVAL`: The bytes of the recording, in base64. */
  declare readonly data: Uint8Array | undefined
  /** Child `EXTVAL`: The address of the recording. */
  declare readonly uri: string | undefined

  constructor(init?: VCardSoundInit, content?: Content) {
    super(content)
    const v = take(vCardSoundDeclaration, init)
    this.phonetic = v[0]
    this.data = v[1]
    this.uri = v[2]
  }
}

/** What a new {@link VCardSound} is made of. */
export interface VCardSoundInit {
  /** Child `PHONETIC`: The sound in phonetic writing. */
  readonly phonetic?: string | undefined
  /** Child `BINVAL`: The bytes of the recording, in base64. */
  readonly data?: Uint8Array | undefined
  /** Child `EXTVAL`: The address of the recording. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCardSound}. */
export interface VCardSoundBuilder extends Builder<never> {
  /** Child `PHONETIC`: The sound in phonetic writing. */
  phonetic(value: string): this
  /** Child `BINVAL`: The bytes of the recording, in base64. */
  data(value: Uint8Array): this
  /** Child `EXTVAL`: The address of the recording. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCardSound
}

const vCardClassificationDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'CLASS',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    level: { kind: 'oneOf', names: vCardClassificationLevels },
  },
}

/**
 * Who may see the vCard.
 *
 * `<CLASS xmlns='vcard-temp'>…</CLASS>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardClassification extends Node<{
  wire: 'vcard-temp CLASS'
  init: VCardClassificationInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardClassificationDeclaration
  declare static readonly builder: () => VCardClassificationBuilder
  /** Child, by its name: The class of privacy. */
  declare readonly level: VCardClassificationLevel | undefined

  constructor(init?: VCardClassificationInit, content?: Content) {
    super(content)
    const v = take(vCardClassificationDeclaration, init)
    this.level = v[0]
  }
}

/** What a new {@link VCardClassification} is made of. */
export interface VCardClassificationInit {
  /** Child, by its name: The class of privacy. */
  readonly level?: VCardClassificationLevel | undefined
}

/** Builds a {@link VCardClassification}. */
export interface VCardClassificationBuilder extends Builder<never> {
  /** Child, by its name: The class of privacy. */
  level(value: VCardClassificationLevel): this
  add(...content: Content): this
  build(): VCardClassification
}

const vCardKeyDeclaration: Declaration = {
  namespace: 'vcard-temp',
  name: 'KEY',
  local: true,
  section: 'XEP-0054 §9',
  fields: {
    type: { kind: 'childText', name: 'TYPE' },
    credential: { kind: 'childText', name: 'CRED' },
  },
}

/**
 * A certificate or a public key of the person.
 *
 * `<KEY xmlns='vcard-temp'><TYPE/><CRED/></KEY>`
 *
 * @see [XEP-0054 §9](https://xmpp.org/extensions/xep-0054.html)
 */
export class VCardKey extends Node<{
  wire: 'vcard-temp KEY'
  init: VCardKeyInit
  in: object
}> {
  static override readonly declaration: Declaration = vCardKeyDeclaration
  declare static readonly builder: () => VCardKeyBuilder
  /** Child `TYPE`: The format of the key, such as X509 or PGP. */
  declare readonly type: string | undefined
  /** Child `CRED`: The key itself. */
  declare readonly credential: string | undefined

  constructor(init?: VCardKeyInit, content?: Content) {
    super(content)
    const v = take(vCardKeyDeclaration, init)
    this.type = v[0]
    this.credential = v[1]
  }
}

/** What a new {@link VCardKey} is made of. */
export interface VCardKeyInit {
  /** Child `TYPE`: The format of the key, such as X509 or PGP. */
  readonly type?: string | undefined
  /** Child `CRED`: The key itself. */
  readonly credential?: string | undefined
}

/** Builds a {@link VCardKey}. */
export interface VCardKeyBuilder extends Builder<never> {
  /** Child `TYPE`: The format of the key, such as X509 or PGP. */
  type(value: string): this
  /** Child `CRED`: The key itself. */
  credential(value: string): this
  add(...content: Content): this
  build(): VCardKey
}
