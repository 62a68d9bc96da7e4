// Code generated from schemas/xep-0118/tune.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const tuneDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/tune',
  name: 'tune',
  section: 'XEP-0118 §2.1',
  fields: {
    artist: { kind: 'childText' },
    composer: { kind: 'childText' },
    date: { kind: 'childText' },
    genre: { kind: 'childText' },
    language: { kind: 'childText' },
    length: { kind: 'childText', type: 'unsignedShort' },
    lyricist: { kind: 'childText' },
    performer: { kind: 'childText' },
    rating: {
      kind: 'childText',
      type: 'unsignedByte',
      facets: { minInclusive: '1', maxInclusive: '10' },
    },
    source: { kind: 'childText' },
    title: { kind: 'childText' },
    track: { kind: 'childText' },
    uri: { kind: 'childText', type: 'uri' },
  },
}

/**
 * The piece that is played; empty when none is (XEP-0118 §2.1).
 *
 * `<tune xmlns='http://jabber.org/protocol/tune'><artist/><composer/><date/><genre/><language/><length/>…</tune>`
 *
 * @see [XEP-0118 §2.1](https://xmpp.org/extensions/xep-0118.html)
 */
export class Tune extends Node<{
  wire: 'http://jabber.org/protocol/tune tune'
  init: TuneInit
  in: { 'pubsub-item': true }
}> {
  static override readonly declaration: Declaration = tuneDeclaration
  declare static readonly builder: () => TuneBuilder
  /** Child `artist`: Who plays or sings. */
  declare readonly artist: string | undefined
  /** Child `composer`: Who composed it. */
  declare readonly composer: string | undefined
  /** Child `date`: When it was recorded or published. */
  declare readonly date: string | undefined
  /** Child `genre`: Its kind, such as opera. */
  declare readonly genre: string | undefined
  /** Child `language`: The language it is sung or spoken in, as the three letters of ISO 639. */
  declare readonly language: string | undefined
  /** Child `length`: How long it is, in seconds. */
  declare readonly length: number | undefined
  /** Child `lyricist`: Who wrote the words. */
  declare readonly lyricist: string | undefined
  /** Child `performer`: Who performs it, where that is not the artist. */
  declare readonly performer: string | undefined
  /** Child `rating`: How much the user likes it, from 1 to 10. */
  declare readonly rating: number | undefined
  /** Child `source`: What it belongs to, such as an album or a station. */
  declare readonly source: string | undefined
  /** Child `title`: Its title. */
  declare readonly title: string | undefined
  /** Child `track`: Its number or name within the source. */
  declare readonly track: string | undefined
  /** Child `uri`: Where more about it can be found. */
  declare readonly uri: string | undefined

  constructor(init?: TuneInit, content?: Content) {
    super(content)
    const v = take(tuneDeclaration, init)
    this.artist = v[0]
    this.composer = v[1]
    this.date = v[2]
    this.genre = v[3]
    this.language = v[4]
    this.length = v[5]
    this.lyricist = v[6]
    this.performer = v[7]
    this.rating = v[8]
    this.source = v[9]
    this.title = v[10]
    this.track = v[11]
    this.uri = v[12]
  }
}

/** What a new {@link Tune} is made of. */
export interface TuneInit {
  /** Child `artist`: Who plays or sings. */
  readonly artist?: string | undefined
  /** Child `composer`: Who composed it. */
  readonly composer?: string | undefined
  /** Child `date`: When it was recorded or published. */
  readonly date?: string | undefined
  /** Child `genre`: Its kind, such as opera. */
  readonly genre?: string | undefined
  /** Child `language`: The language it is sung or spoken in, as the three letters of ISO 639. */
  readonly language?: string | undefined
  /** Child `length`: How long it is, in seconds. */
  readonly length?: number | undefined
  /** Child `lyricist`: Who wrote the words. */
  readonly lyricist?: string | undefined
  /** Child `performer`: Who performs it, where that is not the artist. */
  readonly performer?: string | undefined
  /** Child `rating`: How much the user likes it, from 1 to 10. */
  readonly rating?: number | undefined
  /** Child `source`: What it belongs to, such as an album or a station. */
  readonly source?: string | undefined
  /** Child `title`: Its title. */
  readonly title?: string | undefined
  /** Child `track`: Its number or name within the source. */
  readonly track?: string | undefined
  /** Child `uri`: Where more about it can be found. */
  readonly uri?: string | undefined
}

/** Builds a {@link Tune}. */
export interface TuneBuilder extends Builder<never> {
  /** Child `artist`: Who plays or sings. */
  artist(value: string): this
  /** Child `composer`: Who composed it. */
  composer(value: string): this
  /** Child `date`: When it was recorded or published. */
  date(value: string): this
  /** Child `genre`: Its kind, such as opera. */
  genre(value: string): this
  /** Child `language`: The language it is sung or spoken in, as the three letters of ISO 639. */
  language(value: string): this
  /** Child `length`: How long it is, in seconds. */
  length(value: number): this
  /** Child `lyricist`: Who wrote the words. */
  lyricist(value: string): this
  /** Child `performer`: Who performs it, where that is not the artist. */
  performer(value: string): this
  /** Child `rating`: How much the user likes it, from 1 to 10. */
  rating(value: number): this
  /** Child `source`: What it belongs to, such as an album or a station. */
  source(value: string): this
  /** Child `title`: Its title. */
  title(value: string): this
  /** Child `track`: Its number or name within the source. */
  track(value: string): this
  /** Child `uri`: Where more about it can be found. */
  uri(value: string): this
  add(...content: Content): this
  build(): Tune
}
