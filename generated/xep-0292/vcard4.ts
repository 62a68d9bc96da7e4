// Code generated from schemas/xep-0292/vcard4.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const vCard4Declaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'vcard',
  section: 'XEP-0292 §3',
  fields: {
    addresses: { kind: 'children', of: () => VCard4Address },
    anniversary: { kind: 'child', of: () => VCard4Anniversary },
    birthday: { kind: 'child', of: () => VCard4Birthday },
    calendarAddresses: { kind: 'children', of: () => VCard4CalendarAddress },
    calendars: { kind: 'children', of: () => VCard4Calendar },
    categories: { kind: 'children', of: () => VCard4Category },
    clientPidMaps: { kind: 'children', of: () => VCard4ClientPidMap },
    emails: { kind: 'children', of: () => VCard4Email },
    busyTimes: { kind: 'children', of: () => VCard4BusyTime },
    formattedNames: { kind: 'children', of: () => VCard4FormattedName },
    gender: { kind: 'child', of: () => VCard4Gender },
    geos: { kind: 'children', of: () => VCard4Geo },
    messagingAddresses: { kind: 'children', of: () => VCard4MessagingAddress },
    keys: { kind: 'children', of: () => VCard4Key },
    kind: { kind: 'child', of: () => VCard4Kind },
    languages: { kind: 'children', of: () => VCard4Language },
    logos: { kind: 'children', of: () => VCard4Logo },
    members: { kind: 'children', of: () => VCard4Member },
    name: { kind: 'child', of: () => VCard4Name },
    nicknames: { kind: 'children', of: () => VCard4Nickname },
    notes: { kind: 'children', of: () => VCard4Note },
    organizations: { kind: 'children', of: () => VCard4Organization },
    photos: { kind: 'children', of: () => VCard4Photo },
    productId: { kind: 'child', of: () => VCard4ProductId },
    pronouns: { kind: 'children', of: () => VCard4Pronouns },
    relations: { kind: 'children', of: () => VCard4Relation },
    revision: { kind: 'child', of: () => VCard4Revision },
    roles: { kind: 'children', of: () => VCard4Role },
    sounds: { kind: 'children', of: () => VCard4Sound },
    sources: { kind: 'children', of: () => VCard4Source },
    telephones: { kind: 'children', of: () => VCard4Telephone },
    titles: { kind: 'children', of: () => VCard4Title },
    timeZones: { kind: 'children', of: () => VCard4TimeZone },
    uid: { kind: 'child', of: () => VCard4Uid },
    urls: { kind: 'children', of: () => VCard4Url },
    groups: { kind: 'children', of: () => VCard4Group },
  },
  any: { namespaces: '##other' },
  answers: { get: () => VCard4, set: 'empty' },
}

/**
 * A business card (XEP-0292 §3). Before version 0.12 of the specification it was fetched with a get
 * and replaced with a set, and some servers and gateways still answer that.
 *
 * `<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><adr/><anniversary/><bday/><caladruri/><caluri/>…</vcard>`
 *
 * @see [XEP-0292 §3](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4 extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 vcard'
  init: VCard4Init
  in: { 'pubsub-item': true; 'iq-get': true; 'iq-set': true; 'iq-result': true }
  answer: { get: VCard4; set: undefined }
}> {
  static override readonly declaration: Declaration = vCard4Declaration
  declare static readonly builder: () => VCard4Builder
  /** Children `adr`: A postal address (RFC 6350 §6.3.1). */
  declare readonly addresses: readonly VCard4Address[]
  /** Child `anniversary`: The day of the wedding or the like (RFC 6350 §6.2.6). */
  declare readonly anniversary: VCard4Anniversary | undefined
  /** Child `bday`: The birthday (RFC 6350 §6.2.5). */
  declare readonly birthday: VCard4Birthday | undefined
  /** Children `caladruri`: Where to send invitations to events (RFC 6350 §6.9.2). */
  declare readonly calendarAddresses: readonly VCard4CalendarAddress[]
  /** Children `caluri`: The address of the calendar (RFC 6350 §6.9.3). */
  declare readonly calendars: readonly VCard4Calendar[]
  /** Children `categories`: Subjects that the entity belongs to (RFC 6350 §6.7.1). */
  declare readonly categories: readonly VCard4Category[]
  /** Children `clientpidmap`: What the second number of a pid stands for (RFC 6350 §6.7.7). */
  declare readonly clientPidMaps: readonly VCard4ClientPidMap[]
  /** Children `email`: An email address (RFC 6350 §6.4.2). */
  declare readonly emails: readonly VCard4Email[]
  /** Children `fburl`: Where it is said when the entity is busy (RFC 6350 §6.9.1). */
  declare readonly busyTimes: readonly VCard4BusyTime[]
  /** Children `fn`: The name as it is shown (RFC 6350 §6.2.1). */
  declare readonly formattedNames: readonly VCard4FormattedName[]
  /** Child `gender`: The gender (RFC 6350 §6.2.7). */
  declare readonly gender: VCard4Gender | undefined
  /** Children `geo`: Where the entity is. */
  declare readonly geos: readonly VCard4Geo[]
  /** Children `impp`: An address for messages, such as an xmpp URI (RFC 6350 §6.4.3). */
  declare readonly messagingAddresses: readonly VCard4MessagingAddress[]
  /** Children `key`: A public key, or where it lies (RFC 6350 §6.8.1). */
  declare readonly keys: readonly VCard4Key[]
  /**
   * Child `kind`: What the entity is: individual, group, org or location, application or device
   * (RFC 6473, RFC 6869) (RFC 6350 §6.1.4).
   */
  declare readonly kind: VCard4Kind | undefined
  /** Children `lang`: A language that the entity speaks (RFC 6350 §6.4.4). */
  declare readonly languages: readonly VCard4Language[]
  /** Children `logo`: A picture of the organization (RFC 6350 §6.6.3). */
  declare readonly logos: readonly VCard4Logo[]
  /** Children `member`: A member of the group (RFC 6350 §6.6.5). */
  declare readonly members: readonly VCard4Member[]
  /** Child `n`: The parts of the name (RFC 6350 §6.2.2). */
  declare readonly name: VCard4Name | undefined
  /** Children `nickname`: What the entity is called by friends (RFC 6350 §6.2.3). */
  declare readonly nicknames: readonly VCard4Nickname[]
  /** Children `note`: A remark (RFC 6350 §6.7.2). */
  declare readonly notes: readonly VCard4Note[]
  /** Children `org`: The organization, then its units (RFC 6350 §6.6.4). */
  declare readonly organizations: readonly VCard4Organization[]
  /** Children `photo`: A picture, by its address or as data URI (RFC 6350 §6.2.4). */
  declare readonly photos: readonly VCard4Photo[]
  /** Child `prodid`: The program that made the card (RFC 6350 §6.7.3). */
  declare readonly productId: VCard4ProductId | undefined
  /** Children `pronouns`: How to speak of the entity (RFC 9554 §3.4). */
  declare readonly pronouns: readonly VCard4Pronouns[]
  /** Children `related`: Somebody that the entity is related to (RFC 6350 §6.6.6). */
  declare readonly relations: readonly VCard4Relation[]
  /** Child `rev`: When the card was changed last (RFC 6350 §6.7.4). */
  declare readonly revision: VCard4Revision | undefined
  /** Children `role`: What the entity does there (RFC 6350 §6.6.2). */
  declare readonly roles: readonly VCard4Role[]
  /** Children `sound`: How the name sounds, or another sound (RFC 6350 §6.7.5). */
  declare readonly sounds: readonly VCard4Sound[]
  /** Children `source`: Where the newest card is found (RFC 6350 §6.1.3). */
  declare readonly sources: readonly VCard4Source[]
  /** Children `tel`: A telephone number, best as tel URI (RFC 6350 §6.4.1). */
  declare readonly telephones: readonly VCard4Telephone[]
  /** Children `title`: The position there (RFC 6350 §6.6.1). */
  declare readonly titles: readonly VCard4Title[]
  /** Children `tz`: The time zone. */
  declare readonly timeZones: readonly VCard4TimeZone[]
  /** Child `uid`: A name of the entity for ever (RFC 6350 §6.7.6). */
  declare readonly uid: VCard4Uid | undefined
  /** Children `url`: The address of a page about the entity (RFC 6350 §6.7.8). */
  declare readonly urls: readonly VCard4Url[]
  /** Children `group`: Properties that belong together (RFC 6351 §5). */
  declare readonly groups: readonly VCard4Group[]

  constructor(init?: VCard4Init, content?: Content) {
    super(content)
    const v = take(vCard4Declaration, init)
    this.addresses = v[0]
    this.anniversary = v[1]
    this.birthday = v[2]
    this.calendarAddresses = v[3]
    this.calendars = v[4]
    this.categories = v[5]
    this.clientPidMaps = v[6]
    this.emails = v[7]
    this.busyTimes = v[8]
    this.formattedNames = v[9]
    this.gender = v[10]
    this.geos = v[11]
    this.messagingAddresses = v[12]
    this.keys = v[13]
    this.kind = v[14]
    this.languages = v[15]
    this.logos = v[16]
    this.members = v[17]
    this.name = v[18]
    this.nicknames = v[19]
    this.notes = v[20]
    this.organizations = v[21]
    this.photos = v[22]
    this.productId = v[23]
    this.pronouns = v[24]
    this.relations = v[25]
    this.revision = v[26]
    this.roles = v[27]
    this.sounds = v[28]
    this.sources = v[29]
    this.telephones = v[30]
    this.titles = v[31]
    this.timeZones = v[32]
    this.uid = v[33]
    this.urls = v[34]
    this.groups = v[35]
  }
}

/** What a new {@link VCard4} is made of. */
export interface VCard4Init {
  /** Children `adr`: A postal address (RFC 6350 §6.3.1). */
  readonly addresses?: readonly NodeLike<VCard4Address>[] | undefined
  /** Child `anniversary`: The day of the wedding or the like (RFC 6350 §6.2.6). */
  readonly anniversary?: NodeLike<VCard4Anniversary> | undefined
  /** Child `bday`: The birthday (RFC 6350 §6.2.5). */
  readonly birthday?: NodeLike<VCard4Birthday> | undefined
  /** Children `caladruri`: Where to send invitations to events (RFC 6350 §6.9.2). */
  readonly calendarAddresses?: readonly NodeLike<VCard4CalendarAddress>[] | undefined
  /** Children `caluri`: The address of the calendar (RFC 6350 §6.9.3). */
  readonly calendars?: readonly NodeLike<VCard4Calendar>[] | undefined
  /** Children `categories`: Subjects that the entity belongs to (RFC 6350 §6.7.1). */
  readonly categories?: readonly NodeLike<VCard4Category>[] | undefined
  /** Children `clientpidmap`: What the second number of a pid stands for (RFC 6350 §6.7.7). */
  readonly clientPidMaps?: readonly NodeLike<VCard4ClientPidMap>[] | undefined
  /** Children `email`: An email address (RFC 6350 §6.4.2). */
  readonly emails?: readonly NodeLike<VCard4Email>[] | undefined
  /** Children `fburl`: Where it is said when the entity is busy (RFC 6350 §6.9.1). */
  readonly busyTimes?: readonly NodeLike<VCard4BusyTime>[] | undefined
  /** Children `fn`: The name as it is shown (RFC 6350 §6.2.1). */
  readonly formattedNames?: readonly NodeLike<VCard4FormattedName>[] | undefined
  /** Child `gender`: The gender (RFC 6350 §6.2.7). */
  readonly gender?: NodeLike<VCard4Gender> | undefined
  /** Children `geo`: Where the entity is. */
  readonly geos?: readonly NodeLike<VCard4Geo>[] | undefined
  /** Children `impp`: An address for messages, such as an xmpp URI (RFC 6350 §6.4.3). */
  readonly messagingAddresses?: readonly NodeLike<VCard4MessagingAddress>[] | undefined
  /** Children `key`: A public key, or where it lies (RFC 6350 §6.8.1). */
  readonly keys?: readonly NodeLike<VCard4Key>[] | undefined
  /**
   * Child `kind`: What the entity is: individual, group, org or location, application or device
   * (RFC 6473, RFC 6869) (RFC 6350 §6.1.4).
   */
  readonly kind?: NodeLike<VCard4Kind> | undefined
  /** Children `lang`: A language that the entity speaks (RFC 6350 §6.4.4). */
  readonly languages?: readonly NodeLike<VCard4Language>[] | undefined
  /** Children `logo`: A picture of the organization (RFC 6350 §6.6.3). */
  readonly logos?: readonly NodeLike<VCard4Logo>[] | undefined
  /** Children `member`: A member of the group (RFC 6350 §6.6.5). */
  readonly members?: readonly NodeLike<VCard4Member>[] | undefined
  /** Child `n`: The parts of the name (RFC 6350 §6.2.2). */
  readonly name?: NodeLike<VCard4Name> | undefined
  /** Children `nickname`: What the entity is called by friends (RFC 6350 §6.2.3). */
  readonly nicknames?: readonly NodeLike<VCard4Nickname>[] | undefined
  /** Children `note`: A remark (RFC 6350 §6.7.2). */
  readonly notes?: readonly NodeLike<VCard4Note>[] | undefined
  /** Children `org`: The organization, then its units (RFC 6350 §6.6.4). */
  readonly organizations?: readonly NodeLike<VCard4Organization>[] | undefined
  /** Children `photo`: A picture, by its address or as data URI (RFC 6350 §6.2.4). */
  readonly photos?: readonly NodeLike<VCard4Photo>[] | undefined
  /** Child `prodid`: The program that made the card (RFC 6350 §6.7.3). */
  readonly productId?: NodeLike<VCard4ProductId> | undefined
  /** Children `pronouns`: How to speak of the entity (RFC 9554 §3.4). */
  readonly pronouns?: readonly NodeLike<VCard4Pronouns>[] | undefined
  /** Children `related`: Somebody that the entity is related to (RFC 6350 §6.6.6). */
  readonly relations?: readonly NodeLike<VCard4Relation>[] | undefined
  /** Child `rev`: When the card was changed last (RFC 6350 §6.7.4). */
  readonly revision?: NodeLike<VCard4Revision> | undefined
  /** Children `role`: What the entity does there (RFC 6350 §6.6.2). */
  readonly roles?: readonly NodeLike<VCard4Role>[] | undefined
  /** Children `sound`: How the name sounds, or another sound (RFC 6350 §6.7.5). */
  readonly sounds?: readonly NodeLike<VCard4Sound>[] | undefined
  /** Children `source`: Where the newest card is found (RFC 6350 §6.1.3). */
  readonly sources?: readonly NodeLike<VCard4Source>[] | undefined
  /** Children `tel`: A telephone number, best as tel URI (RFC 6350 §6.4.1). */
  readonly telephones?: readonly NodeLike<VCard4Telephone>[] | undefined
  /** Children `title`: The position there (RFC 6350 §6.6.1). */
  readonly titles?: readonly NodeLike<VCard4Title>[] | undefined
  /** Children `tz`: The time zone. */
  readonly timeZones?: readonly NodeLike<VCard4TimeZone>[] | undefined
  /** Child `uid`: A name of the entity for ever (RFC 6350 §6.7.6). */
  readonly uid?: NodeLike<VCard4Uid> | undefined
  /** Children `url`: The address of a page about the entity (RFC 6350 §6.7.8). */
  readonly urls?: readonly NodeLike<VCard4Url>[] | undefined
  /** Children `group`: Properties that belong together (RFC 6351 §5). */
  readonly groups?: readonly NodeLike<VCard4Group>[] | undefined
}

/** Builds a {@link VCard4}. */
export interface VCard4Builder extends Builder<never> {
  /** Children `adr`: A postal address (RFC 6350 §6.3.1). */
  addresses(value: readonly NodeLike<VCard4Address>[]): this
  /** Child `anniversary`: The day of the wedding or the like (RFC 6350 §6.2.6). */
  anniversary(value: NodeLike<VCard4Anniversary>): this
  /** Child `bday`: The birthday (RFC 6350 §6.2.5). */
  birthday(value: NodeLike<VCard4Birthday>): this
  /** Children `caladruri`: Where to send invitations to events (RFC 6350 §6.9.2). */
  calendarAddresses(value: readonly NodeLike<VCard4CalendarAddress>[]): this
  /** Children `caluri`: The address of the calendar (RFC 6350 §6.9.3). */
  calendars(value: readonly NodeLike<VCard4Calendar>[]): this
  /** Children `categories`: Subjects that the entity belongs to (RFC 6350 §6.7.1). */
  categories(value: readonly NodeLike<VCard4Category>[]): this
  /** Children `clientpidmap`: What the second number of a pid stands for (RFC 6350 §6.7.7). */
  clientPidMaps(value: readonly NodeLike<VCard4ClientPidMap>[]): this
  /** Children `email`: An email address (RFC 6350 §6.4.2). */
  emails(value: readonly NodeLike<VCard4Email>[]): this
  /** Children `fburl`: Where it is said when the entity is busy (RFC 6350 §6.9.1). */
  busyTimes(value: readonly NodeLike<VCard4BusyTime>[]): this
  /** Children `fn`: The name as it is shown (RFC 6350 §6.2.1). */
  formattedNames(value: readonly NodeLike<VCard4FormattedName>[]): this
  /** Child `gender`: The gender (RFC 6350 §6.2.7). */
  gender(value: NodeLike<VCard4Gender>): this
  /** Children `geo`: Where the entity is. */
  geos(value: readonly NodeLike<VCard4Geo>[]): this
  /** Children `impp`: An address for messages, such as an xmpp URI (RFC 6350 §6.4.3). */
  messagingAddresses(value: readonly NodeLike<VCard4MessagingAddress>[]): this
  /** Children `key`: A public key, or where it lies (RFC 6350 §6.8.1). */
  keys(value: readonly NodeLike<VCard4Key>[]): this
  /**
   * Child `kind`: What the entity is: individual, group, org or location, application or device
   * (RFC 6473, RFC 6869) (RFC 6350 §6.1.4).
   */
  kind(value: NodeLike<VCard4Kind>): this
  /** Children `lang`: A language that the entity speaks (RFC 6350 §6.4.4). */
  languages(value: readonly NodeLike<VCard4Language>[]): this
  /** Children `logo`: A picture of the organization (RFC 6350 §6.6.3). */
  logos(value: readonly NodeLike<VCard4Logo>[]): this
  /** Children `member`: A member of the group (RFC 6350 §6.6.5). */
  members(value: readonly NodeLike<VCard4Member>[]): this
  /** Child `n`: The parts of the name (RFC 6350 §6.2.2). */
  name(value: NodeLike<VCard4Name>): this
  /** Children `nickname`: What the entity is called by friends (RFC 6350 §6.2.3). */
  nicknames(value: readonly NodeLike<VCard4Nickname>[]): this
  /** Children `note`: A remark (RFC 6350 §6.7.2). */
  notes(value: readonly NodeLike<VCard4Note>[]): this
  /** Children `org`: The organization, then its units (RFC 6350 §6.6.4). */
  organizations(value: readonly NodeLike<VCard4Organization>[]): this
  /** Children `photo`: A picture, by its address or as data URI (RFC 6350 §6.2.4). */
  photos(value: readonly NodeLike<VCard4Photo>[]): this
  /** Child `prodid`: The program that made the card (RFC 6350 §6.7.3). */
  productId(value: NodeLike<VCard4ProductId>): this
  /** Children `pronouns`: How to speak of the entity (RFC 9554 §3.4). */
  pronouns(value: readonly NodeLike<VCard4Pronouns>[]): this
  /** Children `related`: Somebody that the entity is related to (RFC 6350 §6.6.6). */
  relations(value: readonly NodeLike<VCard4Relation>[]): this
  /** Child `rev`: When the card was changed last (RFC 6350 §6.7.4). */
  revision(value: NodeLike<VCard4Revision>): this
  /** Children `role`: What the entity does there (RFC 6350 §6.6.2). */
  roles(value: readonly NodeLike<VCard4Role>[]): this
  /** Children `sound`: How the name sounds, or another sound (RFC 6350 §6.7.5). */
  sounds(value: readonly NodeLike<VCard4Sound>[]): this
  /** Children `source`: Where the newest card is found (RFC 6350 §6.1.3). */
  sources(value: readonly NodeLike<VCard4Source>[]): this
  /** Children `tel`: A telephone number, best as tel URI (RFC 6350 §6.4.1). */
  telephones(value: readonly NodeLike<VCard4Telephone>[]): this
  /** Children `title`: The position there (RFC 6350 §6.6.1). */
  titles(value: readonly NodeLike<VCard4Title>[]): this
  /** Children `tz`: The time zone. */
  timeZones(value: readonly NodeLike<VCard4TimeZone>[]): this
  /** Child `uid`: A name of the entity for ever (RFC 6350 §6.7.6). */
  uid(value: NodeLike<VCard4Uid>): this
  /** Children `url`: The address of a page about the entity (RFC 6350 §6.7.8). */
  urls(value: readonly NodeLike<VCard4Url>[]): this
  /** Children `group`: Properties that belong together (RFC 6351 §5). */
  groups(value: readonly NodeLike<VCard4Group>[]): this
  /** Adds content: Properties of other specifications. */
  add(...content: Content): this
  build(): VCard4
}

const vCard4AddressDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'adr',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    postOfficeBoxes: { kind: 'childTexts', name: 'pobox' },
    extendedAddresses: { kind: 'childTexts', name: 'ext' },
    streets: { kind: 'childTexts', name: 'street' },
    localities: { kind: 'childTexts', name: 'locality' },
    regions: { kind: 'childTexts', name: 'region' },
    postalCodes: { kind: 'childTexts', name: 'code' },
    countries: { kind: 'childTexts', name: 'country' },
  },
}

/**
 * A postal address (RFC 6350 §6.3.1).
 *
 * `<adr xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><pobox/><ext/><street/><locality/><region/>…</adr>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Address extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 adr'
  init: VCard4AddressInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4AddressDeclaration
  declare static readonly builder: () => VCard4AddressBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Children `pobox`: The post office box; better left out. */
  declare readonly postOfficeBoxes: readonly string[]
  /** Children `ext`: The flat or the like; better left out. */
  declare readonly extendedAddresses: readonly string[]
  /** Children `street`: The street and the number. */
  declare readonly streets: readonly string[]
  /** Children `locality`: The town. */
  declare readonly localities: readonly string[]
  /** Children `region`: The state or province. */
  declare readonly regions: readonly string[]
  /** Children `code`: The postal code. */
  declare readonly postalCodes: readonly string[]
  /** Children `country`: The country. */
  declare readonly countries: readonly string[]

  constructor(init?: VCard4AddressInit, content?: Content) {
    super(content)
    const v = take(vCard4AddressDeclaration, init)
    this.parameters = v[0]
    this.postOfficeBoxes = v[1]
    this.extendedAddresses = v[2]
    this.streets = v[3]
    this.localities = v[4]
    this.regions = v[5]
    this.postalCodes = v[6]
    this.countries = v[7]
  }
}

/** What a new {@link VCard4Address} is made of. */
export interface VCard4AddressInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Children `pobox`: The post office box; better left out. */
  readonly postOfficeBoxes?: readonly string[] | undefined
  /** Children `ext`: The flat or the like; better left out. */
  readonly extendedAddresses?: readonly string[] | undefined
  /** Children `street`: The street and the number. */
  readonly streets?: readonly string[] | undefined
  /** Children `locality`: The town. */
  readonly localities?: readonly string[] | undefined
  /** Children `region`: The state or province. */
  readonly regions?: readonly string[] | undefined
  /** Children `code`: The postal code. */
  readonly postalCodes?: readonly string[] | undefined
  /** Children `country`: The country. */
  readonly countries?: readonly string[] | undefined
}

/** Builds a {@link VCard4Address}. */
export interface VCard4AddressBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Children `pobox`: The post office box; better left out. */
  postOfficeBoxes(value: readonly string[]): this
  /** Children `ext`: The flat or the like; better left out. */
  extendedAddresses(value: readonly string[]): this
  /** Children `street`: The street and the number. */
  streets(value: readonly string[]): this
  /** Children `locality`: The town. */
  localities(value: readonly string[]): this
  /** Children `region`: The state or province. */
  regions(value: readonly string[]): this
  /** Children `code`: The postal code. */
  postalCodes(value: readonly string[]): this
  /** Children `country`: The country. */
  countries(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4Address
}

const vCard4AnniversaryDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'anniversary',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    date: { kind: 'childText' },
    dateTime: { kind: 'childText', name: 'date-time' },
    time: { kind: 'childText' },
    text: { kind: 'childText' },
  },
}

/**
 * The day of the wedding or the like (RFC 6350 §6.2.6).
 *
 * `<anniversary xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><date/><date-time/><time/><text/></anniversary>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Anniversary extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 anniversary'
  init: VCard4AnniversaryInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4AnniversaryDeclaration
  declare static readonly builder: () => VCard4AnniversaryBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /**
   * Child `date`: The date: the digits of RFC 6350, with - for what is not known, such as --0415.
   */
  declare readonly date: string | undefined
  /** Child `date-time`: The date and time, in the digits of RFC 6350. */
  declare readonly dateTime: string | undefined
  /** Child `time`: The time, in the digits of RFC 6350. */
  declare readonly time: string | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4AnniversaryInit, content?: Content) {
    super(content)
    const v = take(vCard4AnniversaryDeclaration, init)
    this.parameters = v[0]
    this.date = v[1]
    this.dateTime = v[2]
    this.time = v[3]
    this.text = v[4]
  }
}

/** What a new {@link VCard4Anniversary} is made of. */
export interface VCard4AnniversaryInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /**
   * Child `date`: The date: the digits of RFC 6350, with - for what is not known, such as --0415.
   */
  readonly date?: string | undefined
  /** Child `date-time`: The date and time, in the digits of RFC 6350. */
  readonly dateTime?: string | undefined
  /** Child `time`: The time, in the digits of RFC 6350. */
  readonly time?: string | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Anniversary}. */
export interface VCard4AnniversaryBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /**
   * Child `date`: The date: the digits of RFC 6350, with - for what is not known, such as --0415.
   */
  date(value: string): this
  /** Child `date-time`: The date and time, in the digits of RFC 6350. */
  dateTime(value: string): this
  /** Child `time`: The time, in the digits of RFC 6350. */
  time(value: string): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Anniversary
}

const vCard4BirthdayDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'bday',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    date: { kind: 'childText' },
    dateTime: { kind: 'childText', name: 'date-time' },
    time: { kind: 'childText' },
    text: { kind: 'childText' },
  },
}

/**
 * The birthday (RFC 6350 §6.2.5).
 *
 * `<bday xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><date/><date-time/><time/><text/></bday>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Birthday extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 bday'
  init: VCard4BirthdayInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4BirthdayDeclaration
  declare static readonly builder: () => VCard4BirthdayBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /**
   * Child `date`: The date: the digits of RFC 6350, with - for what is not known, such as --0415.
   */
  declare readonly date: string | undefined
  /** Child `date-time`: The date and time, in the digits of RFC 6350. */
  declare readonly dateTime: string | undefined
  /** Child `time`: The time, in the digits of RFC 6350. */
  declare readonly time: string | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4BirthdayInit, content?: Content) {
    super(content)
    const v = take(vCard4BirthdayDeclaration, init)
    this.parameters = v[0]
    this.date = v[1]
    this.dateTime = v[2]
    this.time = v[3]
    this.text = v[4]
  }
}

/** What a new {@link VCard4Birthday} is made of. */
export interface VCard4BirthdayInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /**
   * Child `date`: The date: the digits of RFC 6350, with - for what is not known, such as --0415.
   */
  readonly date?: string | undefined
  /** Child `date-time`: The date and time, in the digits of RFC 6350. */
  readonly dateTime?: string | undefined
  /** Child `time`: The time, in the digits of RFC 6350. */
  readonly time?: string | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Birthday}. */
export interface VCard4BirthdayBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /**
   * Child `date`: The date: the digits of RFC 6350, with - for what is not known, such as --0415.
   */
  date(value: string): this
  /** Child `date-time`: The date and time, in the digits of RFC 6350. */
  dateTime(value: string): this
  /** Child `time`: The time, in the digits of RFC 6350. */
  time(value: string): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Birthday
}

const vCard4CalendarAddressDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'caladruri',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * Where to send invitations to events (RFC 6350 §6.9.2).
 *
 * `<caladruri xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></caladruri>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4CalendarAddress extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 caladruri'
  init: VCard4CalendarAddressInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4CalendarAddressDeclaration
  declare static readonly builder: () => VCard4CalendarAddressBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4CalendarAddressInit, content?: Content) {
    super(content)
    const v = take(vCard4CalendarAddressDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4CalendarAddress} is made of. */
export interface VCard4CalendarAddressInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4CalendarAddress}. */
export interface VCard4CalendarAddressBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4CalendarAddress
}

const vCard4CalendarDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'caluri',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * The address of the calendar (RFC 6350 §6.9.3).
 *
 * `<caluri xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></caluri>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Calendar extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 caluri'
  init: VCard4CalendarInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4CalendarDeclaration
  declare static readonly builder: () => VCard4CalendarBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4CalendarInit, content?: Content) {
    super(content)
    const v = take(vCard4CalendarDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Calendar} is made of. */
export interface VCard4CalendarInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Calendar}. */
export interface VCard4CalendarBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Calendar
}

const vCard4CategoryDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'categories',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * Subjects that the entity belongs to (RFC 6350 §6.7.1).
 *
 * `<categories xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></categories>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Category extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 categories'
  init: VCard4CategoryInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4CategoryDeclaration
  declare static readonly builder: () => VCard4CategoryBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4CategoryInit, content?: Content) {
    super(content)
    const v = take(vCard4CategoryDeclaration, init)
    this.parameters = v[0]
    this.texts = v[1]
  }
}

/** What a new {@link VCard4Category} is made of. */
export interface VCard4CategoryInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4Category}. */
export interface VCard4CategoryBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4Category
}

const vCard4ClientPidMapDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'clientpidmap',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    sourceId: { kind: 'childText', name: 'sourceid', type: 'positiveInteger' },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * What the second number of a pid stands for (RFC 6350 §6.7.7).
 *
 * `<clientpidmap xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><sourceid/><uri/></clientpidmap>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4ClientPidMap extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 clientpidmap'
  init: VCard4ClientPidMapInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4ClientPidMapDeclaration
  declare static readonly builder: () => VCard4ClientPidMapBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `sourceid`: The number. */
  declare readonly sourceId: number | bigint | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4ClientPidMapInit, content?: Content) {
    super(content)
    const v = take(vCard4ClientPidMapDeclaration, init)
    this.parameters = v[0]
    this.sourceId = v[1]
    this.uri = v[2]
  }
}

/** What a new {@link VCard4ClientPidMap} is made of. */
export interface VCard4ClientPidMapInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `sourceid`: The number. */
  readonly sourceId?: number | bigint | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4ClientPidMap}. */
export interface VCard4ClientPidMapBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `sourceid`: The number. */
  sourceId(value: number | bigint): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4ClientPidMap
}

const vCard4EmailDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'email',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * An email address (RFC 6350 §6.4.2).
 *
 * `<email xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></email>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Email extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 email'
  init: VCard4EmailInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4EmailDeclaration
  declare static readonly builder: () => VCard4EmailBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4EmailInit, content?: Content) {
    super(content)
    const v = take(vCard4EmailDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4Email} is made of. */
export interface VCard4EmailInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Email}. */
export interface VCard4EmailBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Email
}

const vCard4BusyTimeDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'fburl',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * Where it is said when the entity is busy (RFC 6350 §6.9.1).
 *
 * `<fburl xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></fburl>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4BusyTime extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 fburl'
  init: VCard4BusyTimeInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4BusyTimeDeclaration
  declare static readonly builder: () => VCard4BusyTimeBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4BusyTimeInit, content?: Content) {
    super(content)
    const v = take(vCard4BusyTimeDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4BusyTime} is made of. */
export interface VCard4BusyTimeInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4BusyTime}. */
export interface VCard4BusyTimeBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4BusyTime
}

const vCard4FormattedNameDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'fn',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * The name as it is shown (RFC 6350 §6.2.1).
 *
 * `<fn xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></fn>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4FormattedName extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 fn'
  init: VCard4FormattedNameInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4FormattedNameDeclaration
  declare static readonly builder: () => VCard4FormattedNameBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4FormattedNameInit, content?: Content) {
    super(content)
    const v = take(vCard4FormattedNameDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4FormattedName} is made of. */
export interface VCard4FormattedNameInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4FormattedName}. */
export interface VCard4FormattedNameBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4FormattedName
}

const vCard4GenderDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'gender',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    identity: { kind: 'childText' },
    sex: { kind: 'childText' },
  },
}

/**
 * The gender (RFC 6350 §6.2.7).
 *
 * `<gender xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><identity/><sex/></gender>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Gender extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 gender'
  init: VCard4GenderInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4GenderDeclaration
  declare static readonly builder: () => VCard4GenderBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `identity`: The gender, in words. */
  declare readonly identity: string | undefined
  /** Child `sex`: M, F, O for other, N for none, U for unknown, or nothing. */
  declare readonly sex: string | undefined

  constructor(init?: VCard4GenderInit, content?: Content) {
    super(content)
    const v = take(vCard4GenderDeclaration, init)
    this.parameters = v[0]
    this.identity = v[1]
    this.sex = v[2]
  }
}

/** What a new {@link VCard4Gender} is made of. */
export interface VCard4GenderInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `identity`: The gender, in words. */
  readonly identity?: string | undefined
  /** Child `sex`: M, F, O for other, N for none, U for unknown, or nothing. */
  readonly sex?: string | undefined
}

/** Builds a {@link VCard4Gender}. */
export interface VCard4GenderBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `identity`: The gender, in words. */
  identity(value: string): this
  /** Child `sex`: M, F, O for other, N for none, U for unknown, or nothing. */
  sex(value: string): this
  add(...content: Content): this
  build(): VCard4Gender
}

const vCard4MessagingAddressDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'impp',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * An address for messages, such as an xmpp URI (RFC 6350 §6.4.3).
 *
 * `<impp xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></impp>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4MessagingAddress extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 impp'
  init: VCard4MessagingAddressInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4MessagingAddressDeclaration
  declare static readonly builder: () => VCard4MessagingAddressBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4MessagingAddressInit, content?: Content) {
    super(content)
    const v = take(vCard4MessagingAddressDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4MessagingAddress} is made of. */
export interface VCard4MessagingAddressInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4MessagingAddress}. */
export interface VCard4MessagingAddressBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4MessagingAddress
}

const vCard4KeyDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'key',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
    text: { kind: 'childText' },
  },
}

/**
 * A public key, or where it lies (RFC 6350 §6.8.1).
 *
 * `<key xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/><text/></key>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Key extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 key'
  init: VCard4KeyInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4KeyDeclaration
  declare static readonly builder: () => VCard4KeyBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4KeyInit, content?: Content) {
    super(content)
    const v = take(vCard4KeyDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
    this.text = v[2]
  }
}

/** What a new {@link VCard4Key} is made of. */
export interface VCard4KeyInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Key}. */
export interface VCard4KeyBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Key
}

const vCard4KindDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'kind',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * What the entity is: individual, group, org or location, application or device (RFC 6473, RFC
 * 6869) (RFC 6350 §6.1.4).
 *
 * `<kind xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></kind>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Kind extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 kind'
  init: VCard4KindInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4KindDeclaration
  declare static readonly builder: () => VCard4KindBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4KindInit, content?: Content) {
    super(content)
    const v = take(vCard4KindDeclaration, init)
    this.parameters = v[0]
    this.texts = v[1]
  }
}

/** What a new {@link VCard4Kind} is made of. */
export interface VCard4KindInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4Kind}. */
export interface VCard4KindBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4Kind
}

const vCard4LanguageDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'lang',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    languageTag: { kind: 'childText', name: 'language-tag' },
  },
}

/**
 * A language that the entity speaks (RFC 6350 §6.4.4).
 *
 * `<lang xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><language-tag/></lang>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Language extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 lang'
  init: VCard4LanguageInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4LanguageDeclaration
  declare static readonly builder: () => VCard4LanguageBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `language-tag`: A language, by its tag. */
  declare readonly languageTag: string | undefined

  constructor(init?: VCard4LanguageInit, content?: Content) {
    super(content)
    const v = take(vCard4LanguageDeclaration, init)
    this.parameters = v[0]
    this.languageTag = v[1]
  }
}

/** What a new {@link VCard4Language} is made of. */
export interface VCard4LanguageInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `language-tag`: A language, by its tag. */
  readonly languageTag?: string | undefined
}

/** Builds a {@link VCard4Language}. */
export interface VCard4LanguageBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `language-tag`: A language, by its tag. */
  languageTag(value: string): this
  add(...content: Content): this
  build(): VCard4Language
}

const vCard4LogoDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'logo',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * A picture of the organization (RFC 6350 §6.6.3).
 *
 * `<logo xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></logo>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Logo extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 logo'
  init: VCard4LogoInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4LogoDeclaration
  declare static readonly builder: () => VCard4LogoBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4LogoInit, content?: Content) {
    super(content)
    const v = take(vCard4LogoDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Logo} is made of. */
export interface VCard4LogoInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Logo}. */
export interface VCard4LogoBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Logo
}

const vCard4MemberDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'member',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * A member of the group (RFC 6350 §6.6.5).
 *
 * `<member xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></member>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Member extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 member'
  init: VCard4MemberInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4MemberDeclaration
  declare static readonly builder: () => VCard4MemberBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4MemberInit, content?: Content) {
    super(content)
    const v = take(vCard4MemberDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Member} is made of. */
export interface VCard4MemberInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Member}. */
export interface VCard4MemberBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Member
}

const vCard4NameDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'n',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    surnames: { kind: 'childTexts', name: 'surname' },
    givens: { kind: 'childTexts', name: 'given' },
    additionals: { kind: 'childTexts', name: 'additional' },
    prefixes: { kind: 'childTexts', name: 'prefix' },
    suffixes: { kind: 'childTexts', name: 'suffix' },
  },
}

/**
 * The parts of the name (RFC 6350 §6.2.2).
 *
 * `<n xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><surname/><given/><additional/><prefix/>…</n>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Name extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 n'
  init: VCard4NameInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4NameDeclaration
  declare static readonly builder: () => VCard4NameBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Children `surname`: The family name. */
  declare readonly surnames: readonly string[]
  /** Children `given`: The given name. */
  declare readonly givens: readonly string[]
  /** Children `additional`: A further name. */
  declare readonly additionals: readonly string[]
  /** Children `prefix`: A title before the name. */
  declare readonly prefixes: readonly string[]
  /** Children `suffix`: A title behind the name. */
  declare readonly suffixes: readonly string[]

  constructor(init?: VCard4NameInit, content?: Content) {
    super(content)
    const v = take(vCard4NameDeclaration, init)
    this.parameters = v[0]
    this.surnames = v[1]
    this.givens = v[2]
    this.additionals = v[3]
    this.prefixes = v[4]
    this.suffixes = v[5]
  }
}

/** What a new {@link VCard4Name} is made of. */
export interface VCard4NameInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Children `surname`: The family name. */
  readonly surnames?: readonly string[] | undefined
  /** Children `given`: The given name. */
  readonly givens?: readonly string[] | undefined
  /** Children `additional`: A further name. */
  readonly additionals?: readonly string[] | undefined
  /** Children `prefix`: A title before the name. */
  readonly prefixes?: readonly string[] | undefined
  /** Children `suffix`: A title behind the name. */
  readonly suffixes?: readonly string[] | undefined
}

/** Builds a {@link VCard4Name}. */
export interface VCard4NameBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Children `surname`: The family name. */
  surnames(value: readonly string[]): this
  /** Children `given`: The given name. */
  givens(value: readonly string[]): this
  /** Children `additional`: A further name. */
  additionals(value: readonly string[]): this
  /** Children `prefix`: A title before the name. */
  prefixes(value: readonly string[]): this
  /** Children `suffix`: A title behind the name. */
  suffixes(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4Name
}

const vCard4NicknameDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'nickname',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * What the entity is called by friends (RFC 6350 §6.2.3).
 *
 * `<nickname xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></nickname>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Nickname extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 nickname'
  init: VCard4NicknameInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4NicknameDeclaration
  declare static readonly builder: () => VCard4NicknameBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4NicknameInit, content?: Content) {
    super(content)
    const v = take(vCard4NicknameDeclaration, init)
    this.parameters = v[0]
    this.texts = v[1]
  }
}

/** What a new {@link VCard4Nickname} is made of. */
export interface VCard4NicknameInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4Nickname}. */
export interface VCard4NicknameBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4Nickname
}

const vCard4NoteDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'note',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * A remark (RFC 6350 §6.7.2).
 *
 * `<note xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></note>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Note extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 note'
  init: VCard4NoteInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4NoteDeclaration
  declare static readonly builder: () => VCard4NoteBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4NoteInit, content?: Content) {
    super(content)
    const v = take(vCard4NoteDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4Note} is made of. */
export interface VCard4NoteInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Note}. */
export interface VCard4NoteBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Note
}

const vCard4OrganizationDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'org',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * The organization, then its units (RFC 6350 §6.6.4).
 *
 * `<org xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></org>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Organization extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 org'
  init: VCard4OrganizationInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4OrganizationDeclaration
  declare static readonly builder: () => VCard4OrganizationBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4OrganizationInit, content?: Content) {
    super(content)
    const v = take(vCard4OrganizationDeclaration, init)
    this.parameters = v[0]
    this.texts = v[1]
  }
}

/** What a new {@link VCard4Organization} is made of. */
export interface VCard4OrganizationInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4Organization}. */
export interface VCard4OrganizationBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4Organization
}

const vCard4PhotoDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'photo',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * A picture, by its address or as data URI (RFC 6350 §6.2.4).
 *
 * `<photo xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></photo>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Photo extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 photo'
  init: VCard4PhotoInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4PhotoDeclaration
  declare static readonly builder: () => VCard4PhotoBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4PhotoInit, content?: Content) {
    super(content)
    const v = take(vCard4PhotoDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Photo} is made of. */
export interface VCard4PhotoInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Photo}. */
export interface VCard4PhotoBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Photo
}

const vCard4ProductIdDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'prodid',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * The program that made the card (RFC 6350 §6.7.3).
 *
 * `<prodid xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></prodid>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4ProductId extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 prodid'
  init: VCard4ProductIdInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4ProductIdDeclaration
  declare static readonly builder: () => VCard4ProductIdBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4ProductIdInit, content?: Content) {
    super(content)
    const v = take(vCard4ProductIdDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4ProductId} is made of. */
export interface VCard4ProductIdInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4ProductId}. */
export interface VCard4ProductIdBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4ProductId
}

const vCard4PronounsDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'pronouns',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * How to speak of the entity (RFC 9554 §3.4).
 *
 * `<pronouns xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></pronouns>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Pronouns extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 pronouns'
  init: VCard4PronounsInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4PronounsDeclaration
  declare static readonly builder: () => VCard4PronounsBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4PronounsInit, content?: Content) {
    super(content)
    const v = take(vCard4PronounsDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4Pronouns} is made of. */
export interface VCard4PronounsInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Pronouns}. */
export interface VCard4PronounsBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Pronouns
}

const vCard4RelationDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'related',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
    text: { kind: 'childText' },
  },
}

/**
 * Somebody that the entity is related to (RFC 6350 §6.6.6).
 *
 * `<related xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/><text/></related>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Relation extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 related'
  init: VCard4RelationInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4RelationDeclaration
  declare static readonly builder: () => VCard4RelationBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4RelationInit, content?: Content) {
    super(content)
    const v = take(vCard4RelationDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
    this.text = v[2]
  }
}

/** What a new {@link VCard4Relation} is made of. */
export interface VCard4RelationInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Relation}. */
export interface VCard4RelationBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Relation
}

const vCard4RevisionDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'rev',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    timestamp: { kind: 'childText' },
  },
}

/**
 * When the card was changed last (RFC 6350 §6.7.4).
 *
 * `<rev xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><timestamp/></rev>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Revision extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 rev'
  init: VCard4RevisionInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4RevisionDeclaration
  declare static readonly builder: () => VCard4RevisionBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `timestamp`: The moment, in the digits of RFC 6350, such as 20310203T040506Z. */
  declare readonly timestamp: string | undefined

  constructor(init?: VCard4RevisionInit, content?: Content) {
    super(content)
    const v = take(vCard4RevisionDeclaration, init)
    this.parameters = v[0]
    this.timestamp = v[1]
  }
}

/** What a new {@link VCard4Revision} is made of. */
export interface VCard4RevisionInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `timestamp`: The moment, in the digits of RFC 6350, such as 20310203T040506Z. */
  readonly timestamp?: string | undefined
}

/** Builds a {@link VCard4Revision}. */
export interface VCard4RevisionBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `timestamp`: The moment, in the digits of RFC 6350, such as 20310203T040506Z. */
  timestamp(value: string): this
  add(...content: Content): this
  build(): VCard4Revision
}

const vCard4RoleDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'role',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * What the entity does there (RFC 6350 §6.6.2).
 *
 * `<role xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></role>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Role extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 role'
  init: VCard4RoleInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4RoleDeclaration
  declare static readonly builder: () => VCard4RoleBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4RoleInit, content?: Content) {
    super(content)
    const v = take(vCard4RoleDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4Role} is made of. */
export interface VCard4RoleInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Role}. */
export interface VCard4RoleBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Role
}

const vCard4SoundDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'sound',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * How the name sounds, or another sound (RFC 6350 §6.7.5).
 *
 * `<sound xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></sound>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Sound extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 sound'
  init: VCard4SoundInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4SoundDeclaration
  declare static readonly builder: () => VCard4SoundBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4SoundInit, content?: Content) {
    super(content)
    const v = take(vCard4SoundDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Sound} is made of. */
export interface VCard4SoundInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Sound}. */
export interface VCard4SoundBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Sound
}

const vCard4SourceDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'source',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * Where the newest card is found (RFC 6350 §6.1.3).
 *
 * `<source xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></source>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Source extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 source'
  init: VCard4SourceInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4SourceDeclaration
  declare static readonly builder: () => VCard4SourceBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4SourceInit, content?: Content) {
    super(content)
    const v = take(vCard4SourceDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Source} is made of. */
export interface VCard4SourceInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Source}. */
export interface VCard4SourceBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Source
}

const vCard4TelephoneDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'tel',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
    text: { kind: 'childText' },
  },
}

/**
 * A telephone number, best as tel URI (RFC 6350 §6.4.1).
 *
 * `<tel xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/><text/></tel>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Telephone extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 tel'
  init: VCard4TelephoneInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4TelephoneDeclaration
  declare static readonly builder: () => VCard4TelephoneBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4TelephoneInit, content?: Content) {
    super(content)
    const v = take(vCard4TelephoneDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
    this.text = v[2]
  }
}

/** What a new {@link VCard4Telephone} is made of. */
export interface VCard4TelephoneInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Telephone}. */
export interface VCard4TelephoneBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Telephone
}

const vCard4TitleDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'title',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
  },
}

/**
 * The position there (RFC 6350 §6.6.1).
 *
 * `<title xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/></title>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Title extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 title'
  init: VCard4TitleInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4TitleDeclaration
  declare static readonly builder: () => VCard4TitleBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4TitleInit, content?: Content) {
    super(content)
    const v = take(vCard4TitleDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
  }
}

/** What a new {@link VCard4Title} is made of. */
export interface VCard4TitleInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Title}. */
export interface VCard4TitleBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Title
}

const vCard4UidDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'uid',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
    text: { kind: 'childText' },
  },
}

/**
 * A name of the entity for ever (RFC 6350 §6.7.6).
 *
 * `<uid xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/><text/></uid>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Uid extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 uid'
  init: VCard4UidInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4UidDeclaration
  declare static readonly builder: () => VCard4UidBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4UidInit, content?: Content) {
    super(content)
    const v = take(vCard4UidDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
    this.text = v[2]
  }
}

/** What a new {@link VCard4Uid} is made of. */
export interface VCard4UidInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4Uid}. */
export interface VCard4UidBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4Uid
}

const vCard4UrlDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'url',
  local: true,
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * The address of a page about the entity (RFC 6350 §6.7.8).
 *
 * `<url xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></url>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Url extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 url'
  init: VCard4UrlInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4UrlDeclaration
  declare static readonly builder: () => VCard4UrlBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4UrlInit, content?: Content) {
    super(content)
    const v = take(vCard4UrlDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Url} is made of. */
export interface VCard4UrlInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Url}. */
export interface VCard4UrlBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Url
}

const vCard4GroupDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'group',
  local: true,
  fields: {
    groupName: { kind: 'attribute', name: 'name', required: true },
    addresses: { kind: 'children', of: () => VCard4Address },
    anniversary: { kind: 'child', of: () => VCard4Anniversary },
    birthday: { kind: 'child', of: () => VCard4Birthday },
    calendarAddresses: { kind: 'children', of: () => VCard4CalendarAddress },
    calendars: { kind: 'children', of: () => VCard4Calendar },
    categories: { kind: 'children', of: () => VCard4Category },
    clientPidMaps: { kind: 'children', of: () => VCard4ClientPidMap },
    emails: { kind: 'children', of: () => VCard4Email },
    busyTimes: { kind: 'children', of: () => VCard4BusyTime },
    formattedNames: { kind: 'children', of: () => VCard4FormattedName },
    gender: { kind: 'child', of: () => VCard4Gender },
    geos: { kind: 'children', of: () => VCard4Geo },
    messagingAddresses: { kind: 'children', of: () => VCard4MessagingAddress },
    keys: { kind: 'children', of: () => VCard4Key },
    kind: { kind: 'child', of: () => VCard4Kind },
    languages: { kind: 'children', of: () => VCard4Language },
    logos: { kind: 'children', of: () => VCard4Logo },
    members: { kind: 'children', of: () => VCard4Member },
    name: { kind: 'child', of: () => VCard4Name },
    nicknames: { kind: 'children', of: () => VCard4Nickname },
    notes: { kind: 'children', of: () => VCard4Note },
    organizations: { kind: 'children', of: () => VCard4Organization },
    photos: { kind: 'children', of: () => VCard4Photo },
    productId: { kind: 'child', of: () => VCard4ProductId },
    pronouns: { kind: 'children', of: () => VCard4Pronouns },
    relations: { kind: 'children', of: () => VCard4Relation },
    revision: { kind: 'child', of: () => VCard4Revision },
    roles: { kind: 'children', of: () => VCard4Role },
    sounds: { kind: 'children', of: () => VCard4Sound },
    sources: { kind: 'children', of: () => VCard4Source },
    telephones: { kind: 'children', of: () => VCard4Telephone },
    titles: { kind: 'children', of: () => VCard4Title },
    timeZones: { kind: 'children', of: () => VCard4TimeZone },
    uid: { kind: 'child', of: () => VCard4Uid },
    urls: { kind: 'children', of: () => VCard4Url },
  },
  any: { namespaces: '##other' },
}

/**
 * Properties that belong together (RFC 6351 §5).
 *
 * `<group xmlns='urn:ietf:params:xml:ns:vcard-4.0' name='…'><adr/><anniversary/><bday/><caladruri/><caluri/>…</group>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Group extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 group'
  init: VCard4GroupInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4GroupDeclaration
  declare static readonly builder: () => VCard4GroupBuilder
  /** Attribute `name`, required: The name of the group. */
  declare readonly groupName: string
  /** Children `adr`: A postal address (RFC 6350 §6.3.1). */
  declare readonly addresses: readonly VCard4Address[]
  /** Child `anniversary`: The day of the wedding or the like (RFC 6350 §6.2.6). */
  declare readonly anniversary: VCard4Anniversary | undefined
  /** Child `bday`: The birthday (RFC 6350 §6.2.5). */
  declare readonly birthday: VCard4Birthday | undefined
  /** Children `caladruri`: Where to send invitations to events (RFC 6350 §6.9.2). */
  declare readonly calendarAddresses: readonly VCard4CalendarAddress[]
  /** Children `caluri`: The address of the calendar (RFC 6350 §6.9.3). */
  declare readonly calendars: readonly VCard4Calendar[]
  /** Children `categories`: Subjects that the entity belongs to (RFC 6350 §6.7.1). */
  declare readonly categories: readonly VCard4Category[]
  /** Children `clientpidmap`: What the second number of a pid stands for (RFC 6350 §6.7.7). */
  declare readonly clientPidMaps: readonly VCard4ClientPidMap[]
  /** Children `email`: An email address (RFC 6350 §6.4.2). */
  declare readonly emails: readonly VCard4Email[]
  /** Children `fburl`: Where it is said when the entity is busy (RFC 6350 §6.9.1). */
  declare readonly busyTimes: readonly VCard4BusyTime[]
  /** Children `fn`: The name as it is shown (RFC 6350 §6.2.1). */
  declare readonly formattedNames: readonly VCard4FormattedName[]
  /** Child `gender`: The gender (RFC 6350 §6.2.7). */
  declare readonly gender: VCard4Gender | undefined
  /** Children `geo`: Where the entity is. */
  declare readonly geos: readonly VCard4Geo[]
  /** Children `impp`: An address for messages, such as an xmpp URI (RFC 6350 §6.4.3). */
  declare readonly messagingAddresses: readonly VCard4MessagingAddress[]
  /** Children `key`: A public key, or where it lies (RFC 6350 §6.8.1). */
  declare readonly keys: readonly VCard4Key[]
  /**
   * Child `kind`: What the entity is: individual, group, org or location, application or device
   * (RFC 6473, RFC 6869) (RFC 6350 §6.1.4).
   */
  declare readonly kind: VCard4Kind | undefined
  /** Children `lang`: A language that the entity speaks (RFC 6350 §6.4.4). */
  declare readonly languages: readonly VCard4Language[]
  /** Children `logo`: A picture of the organization (RFC 6350 §6.6.3). */
  declare readonly logos: readonly VCard4Logo[]
  /** Children `member`: A member of the group (RFC 6350 §6.6.5). */
  declare readonly members: readonly VCard4Member[]
  /** Child `n`: The parts of the name (RFC 6350 §6.2.2). */
  declare readonly name: VCard4Name | undefined
  /** Children `nickname`: What the entity is called by friends (RFC 6350 §6.2.3). */
  declare readonly nicknames: readonly VCard4Nickname[]
  /** Children `note`: A remark (RFC 6350 §6.7.2). */
  declare readonly notes: readonly VCard4Note[]
  /** Children `org`: The organization, then its units (RFC 6350 §6.6.4). */
  declare readonly organizations: readonly VCard4Organization[]
  /** Children `photo`: A picture, by its address or as data URI (RFC 6350 §6.2.4). */
  declare readonly photos: readonly VCard4Photo[]
  /** Child `prodid`: The program that made the card (RFC 6350 §6.7.3). */
  declare readonly productId: VCard4ProductId | undefined
  /** Children `pronouns`: How to speak of the entity (RFC 9554 §3.4). */
  declare readonly pronouns: readonly VCard4Pronouns[]
  /** Children `related`: Somebody that the entity is related to (RFC 6350 §6.6.6). */
  declare readonly relations: readonly VCard4Relation[]
  /** Child `rev`: When the card was changed last (RFC 6350 §6.7.4). */
  declare readonly revision: VCard4Revision | undefined
  /** Children `role`: What the entity does there (RFC 6350 §6.6.2). */
  declare readonly roles: readonly VCard4Role[]
  /** Children `sound`: How the name sounds, or another sound (RFC 6350 §6.7.5). */
  declare readonly sounds: readonly VCard4Sound[]
  /** Children `source`: Where the newest card is found (RFC 6350 §6.1.3). */
  declare readonly sources: readonly VCard4Source[]
  /** Children `tel`: A telephone number, best as tel URI (RFC 6350 §6.4.1). */
  declare readonly telephones: readonly VCard4Telephone[]
  /** Children `title`: The position there (RFC 6350 §6.6.1). */
  declare readonly titles: readonly VCard4Title[]
  /** Children `tz`: The time zone. */
  declare readonly timeZones: readonly VCard4TimeZone[]
  /** Child `uid`: A name of the entity for ever (RFC 6350 §6.7.6). */
  declare readonly uid: VCard4Uid | undefined
  /** Children `url`: The address of a page about the entity (RFC 6350 §6.7.8). */
  declare readonly urls: readonly VCard4Url[]

  constructor(init: VCard4GroupInit, content?: Content) {
    super(content)
    const v = take(vCard4GroupDeclaration, init)
    this.groupName = v[0]
    this.addresses = v[1]
    this.anniversary = v[2]
    this.birthday = v[3]
    this.calendarAddresses = v[4]
    this.calendars = v[5]
    this.categories = v[6]
    this.clientPidMaps = v[7]
    this.emails = v[8]
    this.busyTimes = v[9]
    this.formattedNames = v[10]
    this.gender = v[11]
    this.geos = v[12]
    this.messagingAddresses = v[13]
    this.keys = v[14]
    this.kind = v[15]
    this.languages = v[16]
    this.logos = v[17]
    this.members = v[18]
    this.name = v[19]
    this.nicknames = v[20]
    this.notes = v[21]
    this.organizations = v[22]
    this.photos = v[23]
    this.productId = v[24]
    this.pronouns = v[25]
    this.relations = v[26]
    this.revision = v[27]
    this.roles = v[28]
    this.sounds = v[29]
    this.sources = v[30]
    this.telephones = v[31]
    this.titles = v[32]
    this.timeZones = v[33]
    this.uid = v[34]
    this.urls = v[35]
  }
}

/** What a new {@link VCard4Group} is made of. */
export interface VCard4GroupInit {
  /** Attribute `name`, required: The name of the group. */
  readonly groupName: string
  /** Children `adr`: A postal address (RFC 6350 §6.3.1). */
  readonly addresses?: readonly NodeLike<VCard4Address>[] | undefined
  /** Child `anniversary`: The day of the wedding or the like (RFC 6350 §6.2.6). */
  readonly anniversary?: NodeLike<VCard4Anniversary> | undefined
  /** Child `bday`: The birthday (RFC 6350 §6.2.5). */
  readonly birthday?: NodeLike<VCard4Birthday> | undefined
  /** Children `caladruri`: Where to send invitations to events (RFC 6350 §6.9.2). */
  readonly calendarAddresses?: readonly NodeLike<VCard4CalendarAddress>[] | undefined
  /** Children `caluri`: The address of the calendar (RFC 6350 §6.9.3). */
  readonly calendars?: readonly NodeLike<VCard4Calendar>[] | undefined
  /** Children `categories`: Subjects that the entity belongs to (RFC 6350 §6.7.1). */
  readonly categories?: readonly NodeLike<VCard4Category>[] | undefined
  /** Children `clientpidmap`: What the second number of a pid stands for (RFC 6350 §6.7.7). */
  readonly clientPidMaps?: readonly NodeLike<VCard4ClientPidMap>[] | undefined
  /** Children `email`: An email address (RFC 6350 §6.4.2). */
  readonly emails?: readonly NodeLike<VCard4Email>[] | undefined
  /** Children `fburl`: Where it is said when the entity is busy (RFC 6350 §6.9.1). */
  readonly busyTimes?: readonly NodeLike<VCard4BusyTime>[] | undefined
  /** Children `fn`: The name as it is shown (RFC 6350 §6.2.1). */
  readonly formattedNames?: readonly NodeLike<VCard4FormattedName>[] | undefined
  /** Child `gender`: The gender (RFC 6350 §6.2.7). */
  readonly gender?: NodeLike<VCard4Gender> | undefined
  /** Children `geo`: Where the entity is. */
  readonly geos?: readonly NodeLike<VCard4Geo>[] | undefined
  /** Children `impp`: An address for messages, such as an xmpp URI (RFC 6350 §6.4.3). */
  readonly messagingAddresses?: readonly NodeLike<VCard4MessagingAddress>[] | undefined
  /** Children `key`: A public key, or where it lies (RFC 6350 §6.8.1). */
  readonly keys?: readonly NodeLike<VCard4Key>[] | undefined
  /**
   * Child `kind`: What the entity is: individual, group, org or location, application or device
   * (RFC 6473, RFC 6869) (RFC 6350 §6.1.4).
   */
  readonly kind?: NodeLike<VCard4Kind> | undefined
  /** Children `lang`: A language that the entity speaks (RFC 6350 §6.4.4). */
  readonly languages?: readonly NodeLike<VCard4Language>[] | undefined
  /** Children `logo`: A picture of the organization (RFC 6350 §6.6.3). */
  readonly logos?: readonly NodeLike<VCard4Logo>[] | undefined
  /** Children `member`: A member of the group (RFC 6350 §6.6.5). */
  readonly members?: readonly NodeLike<VCard4Member>[] | undefined
  /** Child `n`: The parts of the name (RFC 6350 §6.2.2). */
  readonly name?: NodeLike<VCard4Name> | undefined
  /** Children `nickname`: What the entity is called by friends (RFC 6350 §6.2.3). */
  readonly nicknames?: readonly NodeLike<VCard4Nickname>[] | undefined
  /** Children `note`: A remark (RFC 6350 §6.7.2). */
  readonly notes?: readonly NodeLike<VCard4Note>[] | undefined
  /** Children `org`: The organization, then its units (RFC 6350 §6.6.4). */
  readonly organizations?: readonly NodeLike<VCard4Organization>[] | undefined
  /** Children `photo`: A picture, by its address or as data URI (RFC 6350 §6.2.4). */
  readonly photos?: readonly NodeLike<VCard4Photo>[] | undefined
  /** Child `prodid`: The program that made the card (RFC 6350 §6.7.3). */
  readonly productId?: NodeLike<VCard4ProductId> | undefined
  /** Children `pronouns`: How to speak of the entity (RFC 9554 §3.4). */
  readonly pronouns?: readonly NodeLike<VCard4Pronouns>[] | undefined
  /** Children `related`: Somebody that the entity is related to (RFC 6350 §6.6.6). */
  readonly relations?: readonly NodeLike<VCard4Relation>[] | undefined
  /** Child `rev`: When the card was changed last (RFC 6350 §6.7.4). */
  readonly revision?: NodeLike<VCard4Revision> | undefined
  /** Children `role`: What the entity does there (RFC 6350 §6.6.2). */
  readonly roles?: readonly NodeLike<VCard4Role>[] | undefined
  /** Children `sound`: How the name sounds, or another sound (RFC 6350 §6.7.5). */
  readonly sounds?: readonly NodeLike<VCard4Sound>[] | undefined
  /** Children `source`: Where the newest card is found (RFC 6350 §6.1.3). */
  readonly sources?: readonly NodeLike<VCard4Source>[] | undefined
  /** Children `tel`: A telephone number, best as tel URI (RFC 6350 §6.4.1). */
  readonly telephones?: readonly NodeLike<VCard4Telephone>[] | undefined
  /** Children `title`: The position there (RFC 6350 §6.6.1). */
  readonly titles?: readonly NodeLike<VCard4Title>[] | undefined
  /** Children `tz`: The time zone. */
  readonly timeZones?: readonly NodeLike<VCard4TimeZone>[] | undefined
  /** Child `uid`: A name of the entity for ever (RFC 6350 §6.7.6). */
  readonly uid?: NodeLike<VCard4Uid> | undefined
  /** Children `url`: The address of a page about the entity (RFC 6350 §6.7.8). */
  readonly urls?: readonly NodeLike<VCard4Url>[] | undefined
}

/** Builds a {@link VCard4Group}; `build()` needs `groupName` first. */
export interface VCard4GroupBuilder<out Missing extends string = 'groupName'>
  extends Builder<Missing> {
  /** Attribute `name`, required: The name of the group. */
  groupName(value: string): VCard4GroupBuilder<Exclude<Missing, 'groupName'>>
  /** Children `adr`: A postal address (RFC 6350 §6.3.1). */
  addresses(value: readonly NodeLike<VCard4Address>[]): this
  /** Child `anniversary`: The day of the wedding or the like (RFC 6350 §6.2.6). */
  anniversary(value: NodeLike<VCard4Anniversary>): this
  /** Child `bday`: The birthday (RFC 6350 §6.2.5). */
  birthday(value: NodeLike<VCard4Birthday>): this
  /** Children `caladruri`: Where to send invitations to events (RFC 6350 §6.9.2). */
  calendarAddresses(value: readonly NodeLike<VCard4CalendarAddress>[]): this
  /** Children `caluri`: The address of the calendar (RFC 6350 §6.9.3). */
  calendars(value: readonly NodeLike<VCard4Calendar>[]): this
  /** Children `categories`: Subjects that the entity belongs to (RFC 6350 §6.7.1). */
  categories(value: readonly NodeLike<VCard4Category>[]): this
  /** Children `clientpidmap`: What the second number of a pid stands for (RFC 6350 §6.7.7). */
  clientPidMaps(value: readonly NodeLike<VCard4ClientPidMap>[]): this
  /** Children `email`: An email address (RFC 6350 §6.4.2). */
  emails(value: readonly NodeLike<VCard4Email>[]): this
  /** Children `fburl`: Where it is said when the entity is busy (RFC 6350 §6.9.1). */
  busyTimes(value: readonly NodeLike<VCard4BusyTime>[]): this
  /** Children `fn`: The name as it is shown (RFC 6350 §6.2.1). */
  formattedNames(value: readonly NodeLike<VCard4FormattedName>[]): this
  /** Child `gender`: The gender (RFC 6350 §6.2.7). */
  gender(value: NodeLike<VCard4Gender>): this
  /** Children `geo`: Where the entity is. */
  geos(value: readonly NodeLike<VCard4Geo>[]): this
  /** Children `impp`: An address for messages, such as an xmpp URI (RFC 6350 §6.4.3). */
  messagingAddresses(value: readonly NodeLike<VCard4MessagingAddress>[]): this
  /** Children `key`: A public key, or where it lies (RFC 6350 §6.8.1). */
  keys(value: readonly NodeLike<VCard4Key>[]): this
  /**
   * Child `kind`: What the entity is: individual, group, org or location, application or device
   * (RFC 6473, RFC 6869) (RFC 6350 §6.1.4).
   */
  kind(value: NodeLike<VCard4Kind>): this
  /** Children `lang`: A language that the entity speaks (RFC 6350 §6.4.4). */
  languages(value: readonly NodeLike<VCard4Language>[]): this
  /** Children `logo`: A picture of the organization (RFC 6350 §6.6.3). */
  logos(value: readonly NodeLike<VCard4Logo>[]): this
  /** Children `member`: A member of the group (RFC 6350 §6.6.5). */
  members(value: readonly NodeLike<VCard4Member>[]): this
  /** Child `n`: The parts of the name (RFC 6350 §6.2.2). */
  name(value: NodeLike<VCard4Name>): this
  /** Children `nickname`: What the entity is called by friends (RFC 6350 §6.2.3). */
  nicknames(value: readonly NodeLike<VCard4Nickname>[]): this
  /** Children `note`: A remark (RFC 6350 §6.7.2). */
  notes(value: readonly NodeLike<VCard4Note>[]): this
  /** Children `org`: The organization, then its units (RFC 6350 §6.6.4). */
  organizations(value: readonly NodeLike<VCard4Organization>[]): this
  /** Children `photo`: A picture, by its address or as data URI (RFC 6350 §6.2.4). */
  photos(value: readonly NodeLike<VCard4Photo>[]): this
  /** Child `prodid`: The program that made the card (RFC 6350 §6.7.3). */
  productId(value: NodeLike<VCard4ProductId>): this
  /** Children `pronouns`: How to speak of the entity (RFC 9554 §3.4). */
  pronouns(value: readonly NodeLike<VCard4Pronouns>[]): this
  /** Children `related`: Somebody that the entity is related to (RFC 6350 §6.6.6). */
  relations(value: readonly NodeLike<VCard4Relation>[]): this
  /** Child `rev`: When the card was changed last (RFC 6350 §6.7.4). */
  revision(value: NodeLike<VCard4Revision>): this
  /** Children `role`: What the entity does there (RFC 6350 §6.6.2). */
  roles(value: readonly NodeLike<VCard4Role>[]): this
  /** Children `sound`: How the name sounds, or another sound (RFC 6350 §6.7.5). */
  sounds(value: readonly NodeLike<VCard4Sound>[]): this
  /** Children `source`: Where the newest card is found (RFC 6350 §6.1.3). */
  sources(value: readonly NodeLike<VCard4Source>[]): this
  /** Children `tel`: A telephone number, best as tel URI (RFC 6350 §6.4.1). */
  telephones(value: readonly NodeLike<VCard4Telephone>[]): this
  /** Children `title`: The position there (RFC 6350 §6.6.1). */
  titles(value: readonly NodeLike<VCard4Title>[]): this
  /** Children `tz`: The time zone. */
  timeZones(value: readonly NodeLike<VCard4TimeZone>[]): this
  /** Child `uid`: A name of the entity for ever (RFC 6350 §6.7.6). */
  uid(value: NodeLike<VCard4Uid>): this
  /** Children `url`: The address of a page about the entity (RFC 6350 §6.7.8). */
  urls(value: readonly NodeLike<VCard4Url>[]): this
  /** Adds content: Properties of other specifications. */
  add(...content: Content): this
  build(this: VCard4GroupBuilder<never>): VCard4Group
}

const vCard4GeoDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'geo',
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * Where the entity is, as geo URI (RFC 6350 §6.5.2); also a parameter of an address, then without
 * parameters.
 *
 * `<geo xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><uri/></geo>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Geo extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 geo'
  init: VCard4GeoInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4GeoDeclaration
  declare static readonly builder: () => VCard4GeoBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined

  constructor(init?: VCard4GeoInit, content?: Content) {
    super(content)
    const v = take(vCard4GeoDeclaration, init)
    this.parameters = v[0]
    this.uri = v[1]
  }
}

/** What a new {@link VCard4Geo} is made of. */
export interface VCard4GeoInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
}

/** Builds a {@link VCard4Geo}. */
export interface VCard4GeoBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  add(...content: Content): this
  build(): VCard4Geo
}

const vCard4TimeZoneDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'tz',
  fields: {
    parameters: { kind: 'child', of: () => VCard4Parameters },
    text: { kind: 'childText' },
    uri: { kind: 'childText', type: 'uri' },
    utcOffset: { kind: 'childText', name: 'utc-offset' },
  },
}

/**
 * A time zone (RFC 6350 §6.5.1); also a parameter of an address, then without parameters.
 *
 * `<tz xmlns='urn:ietf:params:xml:ns:vcard-4.0'><parameters/><text/><uri/><utc-offset/></tz>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4TimeZone extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 tz'
  init: VCard4TimeZoneInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4TimeZoneDeclaration
  declare static readonly builder: () => VCard4TimeZoneBuilder
  /** Child `parameters`: How the value is meant. */
  declare readonly parameters: VCard4Parameters | undefined
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined
  /** Child `uri`: The value, as a URI. */
  declare readonly uri: string | undefined
  /** Child `utc-offset`: The offset from UTC, such as -0800. */
  declare readonly utcOffset: string | undefined

  constructor(init?: VCard4TimeZoneInit, content?: Content) {
    super(content)
    const v = take(vCard4TimeZoneDeclaration, init)
    this.parameters = v[0]
    this.text = v[1]
    this.uri = v[2]
    this.utcOffset = v[3]
  }
}

/** What a new {@link VCard4TimeZone} is made of. */
export interface VCard4TimeZoneInit {
  /** Child `parameters`: How the value is meant. */
  readonly parameters?: NodeLike<VCard4Parameters> | undefined
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
  /** Child `uri`: The value, as a URI. */
  readonly uri?: string | undefined
  /** Child `utc-offset`: The offset from UTC, such as -0800. */
  readonly utcOffset?: string | undefined
}

/** Builds a {@link VCard4TimeZone}. */
export interface VCard4TimeZoneBuilder extends Builder<never> {
  /** Child `parameters`: How the value is meant. */
  parameters(value: NodeLike<VCard4Parameters>): this
  /** Child `text`: The value, as text. */
  text(value: string): this
  /** Child `uri`: The value, as a URI. */
  uri(value: string): this
  /** Child `utc-offset`: The offset from UTC, such as -0800. */
  utcOffset(value: string): this
  add(...content: Content): this
  build(): VCard4TimeZone
}

const vCard4ParametersDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'parameters',
  fields: {
    altid: { kind: 'child', of: () => VCard4AltidParameter },
    calscale: { kind: 'child', of: () => VCard4CalscaleParameter },
    geo: { kind: 'child', of: () => VCard4Geo },
    label: { kind: 'child', of: () => VCard4LabelParameter },
    language: { kind: 'child', of: () => VCard4LanguageParameter },
    mediatype: { kind: 'child', of: () => VCard4MediatypeParameter },
    pid: { kind: 'child', of: () => VCard4PidParameter },
    pref: { kind: 'child', of: () => VCard4PrefParameter },
    sortAs: { kind: 'child', of: () => VCard4SortAsParameter },
    type: { kind: 'child', of: () => VCard4TypeParameter },
    timeZone: { kind: 'child', of: () => VCard4TimeZone },
  },
  any: { namespaces: '##other' },
}

/**
 * How a value is meant: where an address is used, in which language a text is, what is preferred
 * (RFC 6350 §5).
 *
 * `<parameters xmlns='urn:ietf:params:xml:ns:vcard-4.0'><altid/><calscale/><geo/><label/><language/><mediatype/>…</parameters>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4Parameters extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 parameters'
  init: VCard4ParametersInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4ParametersDeclaration
  declare static readonly builder: () => VCard4ParametersBuilder
  /** Child `altid`: The same in values that say one thing in several languages. */
  declare readonly altid: VCard4AltidParameter | undefined
  /** Child `calscale`: The calendar of a date, gregorian without it. */
  declare readonly calscale: VCard4CalscaleParameter | undefined
  /** Child `geo`: Where the address is, as geo URI. */
  declare readonly geo: VCard4Geo | undefined
  /** Child `label`: The address as it is written on a letter. */
  declare readonly label: VCard4LabelParameter | undefined
  /** Child `language`: The language of the value. */
  declare readonly language: VCard4LanguageParameter | undefined
  /** Child `mediatype`: The media type of what lies at the address. */
  declare readonly mediatype: VCard4MediatypeParameter | undefined
  /** Child `pid`: Tells values apart when versions of a card are merged. */
  declare readonly pid: VCard4PidParameter | undefined
  /** Child `pref`: How much the value is preferred among those of its kind. */
  declare readonly pref: VCard4PrefParameter | undefined
  /** Child `sort-as`: By what the value is sorted. */
  declare readonly sortAs: VCard4SortAsParameter | undefined
  /**
   * Child `type`: Of what kind the value is: work or home; for telephones also voice, cell, fax,
   * text, video, pager and textphone; for relations such as friend or spouse.
   */
  declare readonly type: VCard4TypeParameter | undefined
  /** Child `tz`: The time zone of the address. */
  declare readonly timeZone: VCard4TimeZone | undefined

  constructor(init?: VCard4ParametersInit, content?: Content) {
    super(content)
    const v = take(vCard4ParametersDeclaration, init)
    this.altid = v[0]
    this.calscale = v[1]
    this.geo = v[2]
    this.label = v[3]
    this.language = v[4]
    this.mediatype = v[5]
    this.pid = v[6]
    this.pref = v[7]
    this.sortAs = v[8]
    this.type = v[9]
    this.timeZone = v[10]
  }
}

/** What a new {@link VCard4Parameters} is made of. */
export interface VCard4ParametersInit {
  /** Child `altid`: The same in values that say one thing in several languages. */
  readonly altid?: NodeLike<VCard4AltidParameter> | undefined
  /** Child `calscale`: The calendar of a date, gregorian without it. */
  readonly calscale?: NodeLike<VCard4CalscaleParameter> | undefined
  /** Child `geo`: Where the address is, as geo URI. */
  readonly geo?: NodeLike<VCard4Geo> | undefined
  /** Child `label`: The address as it is written on a letter. */
  readonly label?: NodeLike<VCard4LabelParameter> | undefined
  /** Child `language`: The language of the value. */
  readonly language?: NodeLike<VCard4LanguageParameter> | undefined
  /** Child `mediatype`: The media type of what lies at the address. */
  readonly mediatype?: NodeLike<VCard4MediatypeParameter> | undefined
  /** Child `pid`: Tells values apart when versions of a card are merged. */
  readonly pid?: NodeLike<VCard4PidParameter> | undefined
  /** Child `pref`: How much the value is preferred among those of its kind. */
  readonly pref?: NodeLike<VCard4PrefParameter> | undefined
  /** Child `sort-as`: By what the value is sorted. */
  readonly sortAs?: NodeLike<VCard4SortAsParameter> | undefined
  /**
   * Child `type`: Of what kind the value is: work or home; for telephones also voice, cell, fax,
   * text, video, pager and textphone; for relations such as friend or spouse.
   */
  readonly type?: NodeLike<VCard4TypeParameter> | undefined
  /** Child `tz`: The time zone of the address. */
  readonly timeZone?: NodeLike<VCard4TimeZone> | undefined
}

/** Builds a {@link VCard4Parameters}. */
export interface VCard4ParametersBuilder extends Builder<never> {
  /** Child `altid`: The same in values that say one thing in several languages. */
  altid(value: NodeLike<VCard4AltidParameter>): this
  /** Child `calscale`: The calendar of a date, gregorian without it. */
  calscale(value: NodeLike<VCard4CalscaleParameter>): this
  /** Child `geo`: Where the address is, as geo URI. */
  geo(value: NodeLike<VCard4Geo>): this
  /** Child `label`: The address as it is written on a letter. */
  label(value: NodeLike<VCard4LabelParameter>): this
  /** Child `language`: The language of the value. */
  language(value: NodeLike<VCard4LanguageParameter>): this
  /** Child `mediatype`: The media type of what lies at the address. */
  mediatype(value: NodeLike<VCard4MediatypeParameter>): this
  /** Child `pid`: Tells values apart when versions of a card are merged. */
  pid(value: NodeLike<VCard4PidParameter>): this
  /** Child `pref`: How much the value is preferred among those of its kind. */
  pref(value: NodeLike<VCard4PrefParameter>): this
  /** Child `sort-as`: By what the value is sorted. */
  sortAs(value: NodeLike<VCard4SortAsParameter>): this
  /**
   * Child `type`: Of what kind the value is: work or home; for telephones also voice, cell, fax,
   * text, video, pager and textphone; for relations such as friend or spouse.
   */
  type(value: NodeLike<VCard4TypeParameter>): this
  /** Child `tz`: The time zone of the address. */
  timeZone(value: NodeLike<VCard4TimeZone>): this
  /** Adds content: Parameters of other specifications. */
  add(...content: Content): this
  build(): VCard4Parameters
}

const vCard4AltidParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'altid',
  local: true,
  fields: {
    text: { kind: 'childText' },
  },
}

/**
 * The same in values that say one thing in several languages.
 *
 * `<altid xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></altid>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4AltidParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 altid'
  init: VCard4AltidParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4AltidParameterDeclaration
  declare static readonly builder: () => VCard4AltidParameterBuilder
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4AltidParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4AltidParameterDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link VCard4AltidParameter} is made of. */
export interface VCard4AltidParameterInit {
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4AltidParameter}. */
export interface VCard4AltidParameterBuilder extends Builder<never> {
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4AltidParameter
}

const vCard4CalscaleParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'calscale',
  local: true,
  fields: {
    text: { kind: 'childText' },
  },
}

/**
 * The calendar of a date, gregorian without it.
 *
 * `<calscale xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></calscale>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4CalscaleParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 calscale'
  init: VCard4CalscaleParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4CalscaleParameterDeclaration
  declare static readonly builder: () => VCard4CalscaleParameterBuilder
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4CalscaleParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4CalscaleParameterDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link VCard4CalscaleParameter} is made of. */
export interface VCard4CalscaleParameterInit {
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4CalscaleParameter}. */
export interface VCard4CalscaleParameterBuilder extends Builder<never> {
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4CalscaleParameter
}

const vCard4LabelParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'label',
  local: true,
  fields: {
    text: { kind: 'childText' },
  },
}

/**
 * The address as it is written on a letter.
 *
 * `<label xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></label>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4LabelParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 label'
  init: VCard4LabelParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4LabelParameterDeclaration
  declare static readonly builder: () => VCard4LabelParameterBuilder
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4LabelParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4LabelParameterDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link VCard4LabelParameter} is made of. */
export interface VCard4LabelParameterInit {
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4LabelParameter}. */
export interface VCard4LabelParameterBuilder extends Builder<never> {
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4LabelParameter
}

const vCard4LanguageParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'language',
  local: true,
  fields: {
    languageTag: { kind: 'childText', name: 'language-tag' },
  },
}

/**
 * The language of the value.
 *
 * `<language xmlns='urn:ietf:params:xml:ns:vcard-4.0'><language-tag/></language>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4LanguageParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 language'
  init: VCard4LanguageParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4LanguageParameterDeclaration
  declare static readonly builder: () => VCard4LanguageParameterBuilder
  /** Child `language-tag`: A language, by its tag. */
  declare readonly languageTag: string | undefined

  constructor(init?: VCard4LanguageParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4LanguageParameterDeclaration, init)
    this.languageTag = v[0]
  }
}

/** What a new {@link VCard4LanguageParameter} is made of. */
export interface VCard4LanguageParameterInit {
  /** Child `language-tag`: A language, by its tag. */
  readonly languageTag?: string | undefined
}

/** Builds a {@link VCard4LanguageParameter}. */
export interface VCard4LanguageParameterBuilder extends Builder<never> {
  /** Child `language-tag`: A language, by its tag. */
  languageTag(value: string): this
  add(...content: Content): this
  build(): VCard4LanguageParameter
}

const vCard4MediatypeParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'mediatype',
  local: true,
  fields: {
    text: { kind: 'childText' },
  },
}

/**
 * The media type of what lies at the address.
 *
 * `<mediatype xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></mediatype>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4MediatypeParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 mediatype'
  init: VCard4MediatypeParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4MediatypeParameterDeclaration
  declare static readonly builder: () => VCard4MediatypeParameterBuilder
  /** Child `text`: The value, as text. */
  declare readonly text: string | undefined

  constructor(init?: VCard4MediatypeParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4MediatypeParameterDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link VCard4MediatypeParameter} is made of. */
export interface VCard4MediatypeParameterInit {
  /** Child `text`: The value, as text. */
  readonly text?: string | undefined
}

/** Builds a {@link VCard4MediatypeParameter}. */
export interface VCard4MediatypeParameterBuilder extends Builder<never> {
  /** Child `text`: The value, as text. */
  text(value: string): this
  add(...content: Content): this
  build(): VCard4MediatypeParameter
}

const vCard4PidParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'pid',
  local: true,
  fields: {
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * Tells values apart when versions of a card are merged.
 *
 * `<pid xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></pid>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4PidParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 pid'
  init: VCard4PidParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4PidParameterDeclaration
  declare static readonly builder: () => VCard4PidParameterBuilder
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4PidParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4PidParameterDeclaration, init)
    this.texts = v[0]
  }
}

/** What a new {@link VCard4PidParameter} is made of. */
export interface VCard4PidParameterInit {
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4PidParameter}. */
export interface VCard4PidParameterBuilder extends Builder<never> {
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4PidParameter
}

const vCard4PrefParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'pref',
  local: true,
  fields: {
    integer: { kind: 'childText', type: 'unsignedByte' },
  },
}

/**
 * How much the value is preferred among those of its kind.
 *
 * `<pref xmlns='urn:ietf:params:xml:ns:vcard-4.0'><integer/></pref>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4PrefParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 pref'
  init: VCard4PrefParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4PrefParameterDeclaration
  declare static readonly builder: () => VCard4PrefParameterBuilder
  /** Child `integer`: A number from 1, the most preferred, to 100. */
  declare readonly integer: number | undefined

  constructor(init?: VCard4PrefParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4PrefParameterDeclaration, init)
    this.integer = v[0]
  }
}

/** What a new {@link VCard4PrefParameter} is made of. */
export interface VCard4PrefParameterInit {
  /** Child `integer`: A number from 1, the most preferred, to 100. */
  readonly integer?: number | undefined
}

/** Builds a {@link VCard4PrefParameter}. */
export interface VCard4PrefParameterBuilder extends Builder<never> {
  /** Child `integer`: A number from 1, the most preferred, to 100. */
  integer(value: number): this
  add(...content: Content): this
  build(): VCard4PrefParameter
}

const vCard4SortAsParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'sort-as',
  local: true,
  fields: {
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * By what the value is sorted.
 *
 * `<sort-as xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></sort-as>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4SortAsParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 sort-as'
  init: VCard4SortAsParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4SortAsParameterDeclaration
  declare static readonly builder: () => VCard4SortAsParameterBuilder
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4SortAsParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4SortAsParameterDeclaration, init)
    this.texts = v[0]
  }
}

/** What a new {@link VCard4SortAsParameter} is made of. */
export interface VCard4SortAsParameterInit {
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4SortAsParameter}. */
export interface VCard4SortAsParameterBuilder extends Builder<never> {
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4SortAsParameter
}

const vCard4TypeParameterDeclaration: Declaration = {
  namespace: 'urn:ietf:params:xml:ns:vcard-4.0',
  name: 'type',
  local: true,
  fields: {
    texts: { kind: 'childTexts', name: 'text' },
  },
}

/**
 * Of what kind the value is: work or home; for telephones also voice, cell, fax, text, video, pager
 * and textphone; for relations such as friend or spouse.
 *
 * `<type xmlns='urn:ietf:params:xml:ns:vcard-4.0'><text/></type>`
 *
 * @see [XEP-0292](https://xmpp.org/extensions/xep-0292.html)
 */
export class VCard4TypeParameter extends Node<{
  wire: 'urn:ietf:params:xml:ns:vcard-4.0 type'
  init: VCard4TypeParameterInit
  in: object
}> {
  static override readonly declaration: Declaration = vCard4TypeParameterDeclaration
  declare static readonly builder: () => VCard4TypeParameterBuilder
  /** Children `text`: The value, as text. */
  declare readonly texts: readonly string[]

  constructor(init?: VCard4TypeParameterInit, content?: Content) {
    super(content)
    const v = take(vCard4TypeParameterDeclaration, init)
    this.texts = v[0]
  }
}

/** What a new {@link VCard4TypeParameter} is made of. */
export interface VCard4TypeParameterInit {
  /** Children `text`: The value, as text. */
  readonly texts?: readonly string[] | undefined
}

/** Builds a {@link VCard4TypeParameter}. */
export interface VCard4TypeParameterBuilder extends Builder<never> {
  /** Children `text`: The value, as text. */
  texts(value: readonly string[]): this
  add(...content: Content): this
  build(): VCard4TypeParameter
}
