// Code generated from schemas/xep-0080/geoloc.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const geolocDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/geoloc',
  name: 'geoloc',
  section: 'XEP-0080 §3',
  fields: {
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    accuracy: { kind: 'childText', type: 'decimal' },
    altitude: { kind: 'childText', name: 'alt', type: 'decimal' },
    altitudeAccuracy: { kind: 'childText', name: 'altaccuracy', type: 'decimal' },
    area: { kind: 'childText' },
    bearing: { kind: 'childText', type: 'decimal' },
    building: { kind: 'childText' },
    country: { kind: 'childText' },
    countryCode: { kind: 'childText', name: 'countrycode' },
    datum: { kind: 'childText' },
    description: { kind: 'childText' },
    error: { kind: 'childText', type: 'decimal' },
    floor: { kind: 'childText' },
    latitude: { kind: 'childText', name: 'lat', type: 'decimal' },
    locality: { kind: 'childText' },
    longitude: { kind: 'childText', name: 'lon', type: 'decimal' },
    postalCode: { kind: 'childText', name: 'postalcode' },
    region: { kind: 'childText' },
    regionCode: { kind: 'childText', name: 'regioncode' },
    room: { kind: 'childText' },
    speed: { kind: 'childText', type: 'decimal' },
    street: { kind: 'childText' },
    text: { kind: 'childText' },
    timestamp: { kind: 'childText', type: 'dateTime' },
    timeZoneOffset: { kind: 'childText', name: 'tzo' },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * A place; empty where it is told no more (XEP-0080 §3).
 *
 * `<geoloc xmlns='http://jabber.org/protocol/geoloc' …><accuracy/><alt/><altaccuracy/><area/><bearing/><building/>…</geoloc>`
 *
 * @see [XEP-0080 §3](https://xmpp.org/extensions/xep-0080.html)
 */
export class Geoloc extends Node<{
  wire: 'http://jabber.org/protocol/geoloc geoloc'
  init: GeolocInit
  in: { 'pubsub-item': true; message: true; presence: true }
}> {
  static override readonly declaration: Declaration = geolocDeclaration
  declare static readonly builder: () => GeolocBuilder
  /** Attribute `xml:lang`: The language of the words. */
  declare readonly lang: string | undefined
  /** Child `accuracy`: How far the position may be off, in meters. */
  declare readonly accuracy: number | undefined
  /** Child `alt`: The height above sea level in meters; below it where negative. */
  declare readonly altitude: number | undefined
  /** Child `altaccuracy`: How far the height may be off, in meters. */
  declare readonly altitudeAccuracy: number | undefined
  /** Child `area`: A named area, such as a park or a campus. */
  declare readonly area: string | undefined
  /** Child `bearing`: The direction of movement, in degrees from true north. */
  declare readonly bearing: number | undefined
  /** Child `building`: The building. */
  declare readonly building: string | undefined
  /** Child `country`: The country, by its name. */
  declare readonly country: string | undefined
  /** Child `countrycode`: The country, by its two letters of ISO 3166. */
  declare readonly countryCode: string | undefined
  /** Child `datum`: The geodetic system; WGS84 where it is absent. */
  declare readonly datum: string | undefined
  /** Child `description`: The place, in words. */
  declare readonly description: string | undefined
  /** Child `error`: How far the position may be off, in minutes of arc; obsolete, use accuracy. */
  declare readonly error: number | undefined
  /** Child `floor`: The floor of the building. */
  declare readonly floor: string | undefined
  /** Child `lat`: The latitude in degrees; south where negative. */
  declare readonly latitude: number | undefined
  /** Child `locality`: The town or village. */
  declare readonly locality: string | undefined
  /** Child `lon`: The longitude in degrees; west where negative. */
  declare readonly longitude: number | undefined
  /** Child `postalcode`: The code of the post. */
  declare readonly postalCode: string | undefined
  /** Child `region`: The part of the country, by its name. */
  declare readonly region: string | undefined
  /** Child `regioncode`: The part of the country, by its code of ISO 3166-2. */
  declare readonly regionCode: string | undefined
  /** Child `room`: The room of the building. */
  declare readonly room: string | undefined
  /** Child `speed`: The speed in meters a second. */
  declare readonly speed: number | undefined
  /** Child `street`: The street, or two that cross. */
  declare readonly street: string | undefined
  /** Child `text`: Anything more, in words. */
  declare readonly text: string | undefined
  /** Child `timestamp`: When the position was taken, in UTC. */
  declare readonly timestamp: Date | undefined
  /** Child `tzo`: The offset of the time zone there from UTC, such as -07:00. */
  declare readonly timeZoneOffset: string | undefined
  /** Child `uri`: Where more about it can be found. */
  declare readonly uri: string | undefined

  constructor(init?: GeolocInit, content?: Content) {
    super(content)
    const v = take(geolocDeclaration, init)
    this.lang = v[0]
    this.accuracy = v[1]
    this.altitude = v[2]
    this.altitudeAccuracy = v[3]
    this.area = v[4]
    this.bearing = v[5]
    this.building = v[6]
    this.country = v[7]
    this.countryCode = v[8]
    this.datum = v[9]
    this.description = v[10]
    this.error = v[11]
    this.floor = v[12]
    this.latitude = v[13]
    this.locality = v[14]
    this.longitude = v[15]
    this.postalCode = v[16]
    this.region = v[17]
    this.regionCode = v[18]
    this.room = v[19]
    this.speed = v[20]
    this.street = v[21]
    this.text = v[22]
    this.timestamp = v[23]
    this.timeZoneOffset = v[24]
    this.uri = v[25]
  }
}

/** What a new {@link Geoloc} is made of. */
export interface GeolocInit {
  /** Attribute `xml:lang`: The language of the words. */
  readonly lang?: string | undefined
  /** Child `accuracy`: How far the position may be off, in meters. */
  readonly accuracy?: number | undefined
  /** Child `alt`: The height above sea level in meters; below it where negative. */
  readonly altitude?: number | undefined
  /** Child `altaccuracy`: How far the height may be off, in meters. */
  readonly altitudeAccuracy?: number | undefined
  /** Child `area`: A named area, such as a park or a campus. */
  readonly area?: string | undefined
  /** Child `bearing`: The direction of movement, in degrees from true north. */
  readonly bearing?: number | undefined
  /** Child `building`: The building. */
  readonly building?: string | undefined
  /** Child `country`: The country, by its name. */
  readonly country?: string | undefined
  /** Child `countrycode`: The country, by its two letters of ISO 3166. */
  readonly countryCode?: string | undefined
  /** Child `datum`: The geodetic system; WGS84 where it is absent. */
  readonly datum?: string | undefined
  /** Child `description`: The place, in words. */
  readonly description?: string | undefined
  /** Child `error`: How far the position may be off, in minutes of arc; obsolete, use accuracy. */
  readonly error?: number | undefined
  /** Child `floor`: The floor of the building. */
  readonly floor?: string | undefined
  /** Child `lat`: The latitude in degrees; south where negative. */
  readonly latitude?: number | undefined
  /** Child `locality`: The town or village. */
  readonly locality?: string | undefined
  /** Child `lon`: The longitude in degrees; west where negative. */
  readonly longitude?: number | undefined
  /** Child `postalcode`: The code of the post. */
  readonly postalCode?: string | undefined
  /** Child `region`: The part of the country, by its name. */
  readonly region?: string | undefined
  /** Child `regioncode`: The part of the country, by its code of ISO 3166-2. */
  readonly regionCode?: string | undefined
  /** Child `room`: The room of the building. */
  readonly room?: string | undefined
  /** Child `speed`: The speed in meters a second. */
  readonly speed?: number | undefined
  /** Child `street`: The street, or two that cross. */
  readonly street?: string | undefined
  /** Child `text`: Anything more, in words. */
  readonly text?: string | undefined
  /** Child `timestamp`: When the position was taken, in UTC. */
  readonly timestamp?: Date | undefined
  /** Child `tzo`: The offset of the time zone there from UTC, such as -07:00. */
  readonly timeZoneOffset?: string | undefined
  /** Child `uri`: Where more about it can be found. */
  readonly uri?: string | undefined
}

/** Builds a {@link Geoloc}. */
export interface GeolocBuilder extends Builder<never> {
  /** Attribute `xml:lang`: The language of the words. */
  lang(value: string): this
  /** Child `accuracy`: How far the position may be off, in meters. */
  accuracy(value: number): this
  /** Child `alt`: The height above sea level in meters; below it where negative. */
  altitude(value: number): this
  /** Child `altaccuracy`: How far the height may be off, in meters. */
  altitudeAccuracy(value: number): this
  /** Child `area`: A named area, such as a park or a campus. */
  area(value: string): this
  /** Child `bearing`: The direction of movement, in degrees from true north. */
  bearing(value: number): this
  /** Child `building`: The building. */
  building(value: string): this
  /** Child `country`: The country, by its name. */
  country(value: string): this
  /** Child `countrycode`: The country, by its two letters of ISO 3166. */
  countryCode(value: string): this
  /** Child `datum`: The geodetic system; WGS84 where it is absent. */
  datum(value: string): this
  /** Child `description`: The place, in words. */
  description(value: string): this
  /** Child `error`: How far the position may be off, in minutes of arc; obsolete, use accuracy. */
  error(value: number): this
  /** Child `floor`: The floor of the building. */
  floor(value: string): this
  /** Child `lat`: The latitude in degrees; south where negative. */
  latitude(value: number): this
  /** Child `locality`: The town or village. */
  locality(value: string): this
  /** Child `lon`: The longitude in degrees; west where negative. */
  longitude(value: number): this
  /** Child `postalcode`: The code of the post. */
  postalCode(value: string): this
  /** Child `region`: The part of the country, by its name. */
  region(value: string): this
  /** Child `regioncode`: The part of the country, by its code of ISO 3166-2. */
  regionCode(value: string): this
  /** Child `room`: The room of the building. */
  room(value: string): this
  /** Child `speed`: The speed in meters a second. */
  speed(value: number): this
  /** Child `street`: The street, or two that cross. */
  street(value: string): this
  /** Child `text`: Anything more, in words. */
  text(value: string): this
  /** Child `timestamp`: When the position was taken, in UTC. */
  timestamp(value: Date): this
  /** Child `tzo`: The offset of the time zone there from UTC, such as -07:00. */
  timeZoneOffset(value: string): this
  /** Child `uri`: Where more about it can be found. */
  uri(value: string): this
  add(...content: Content): this
  build(): Geoloc
}
