// Code generated from schemas/xep-0317/hats.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const hatsDeclaration: Declaration = {
  namespace: 'urn:xmpp:hats:0',
  name: 'hats',
  section: 'XEP-0317 §3.1',
  fields: {
    hats: { kind: 'children', of: () => Hat },
  },
}

/**
 * All hats of an occupant. Take it only from the room, which puts it into the presence (XEP-0317
 * §3.1).
 *
 * `<hats xmlns='urn:xmpp:hats:0'><hat/></hats>`
 *
 * @see [XEP-0317 §3.1](https://xmpp.org/extensions/xep-0317.html)
 */
export class Hats extends Node<{
  wire: 'urn:xmpp:hats:0 hats'
  init: HatsInit
  in: { presence: true }
}> {
  static override readonly declaration: Declaration = hatsDeclaration
  declare static readonly builder: () => HatsBuilder
  /** Children `hat`: A hat. */
  declare readonly hats: readonly Hat[]

  constructor(init?: HatsInit, content?: Content) {
    super(content)
    const v = take(hatsDeclaration, init)
    this.hats = v[0]
  }
}

/** What a new {@link Hats} is made of. */
export interface HatsInit {
  /** Children `hat`: A hat. */
  readonly hats?: readonly NodeLike<Hat>[] | undefined
}

/** Builds a {@link Hats}. */
export interface HatsBuilder extends Builder<never> {
  /** Children `hat`: A hat. */
  hats(value: readonly NodeLike<Hat>[]): this
  add(...content: Content): this
  build(): Hats
}

const hatDeclaration: Declaration = {
  namespace: 'urn:xmpp:hats:0',
  name: 'hat',
  local: true,
  section: 'XEP-0317 §3.1',
  fields: {
    hue: { kind: 'attribute', type: 'decimal' },
    title: { kind: 'attribute', required: true },
    uri: { kind: 'attribute', type: 'uri', required: true },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
  },
  any: { namespaces: '##other' },
}

/**
 * A hat.
 *
 * `<hat xmlns='urn:xmpp:hats:0' hue='…' title='…' uri='…' …/>`
 *
 * @see [XEP-0317 §3.1](https://xmpp.org/extensions/xep-0317.html)
 */
export class Hat extends Node<{
  wire: 'urn:xmpp:hats:0 hat'
  init: HatInit
  in: object
}> {
  static override readonly declaration: Declaration = hatDeclaration
  declare static readonly builder: () => HatBuilder
  /** Attribute `hue`: The colour of the hat: an angle on the wheel of XEP-0392, from 0 to 360. */
  declare readonly hue: number | undefined
  /** Attribute `title`, required: The name of the hat for people. */
  declare readonly title: string
  /** Attribute `uri`, required: Which hat it is. */
  declare readonly uri: string
  /** Attribute `xml:lang`: The language of the title. */
  declare readonly lang: string | undefined

  constructor(init: HatInit, content?: Content) {
    super(content)
    const v = take(hatDeclaration, init)
    this.hue = v[0]
    this.title = v[1]
    this.uri = v[2]
    this.lang = v[3]
  }
}

/** What a new {@link Hat} is made of. */
export interface HatInit {
  /** Attribute `hue`: The colour of the hat: an angle on the wheel of XEP-0392, from 0 to 360. */
  readonly hue?: number | undefined
  /** Attribute `title`, required: The name of the hat for people. */
  readonly title: string
  /** Attribute `uri`, required: Which hat it is. */
  readonly uri: string
  /** Attribute `xml:lang`: The language of the title. */
  readonly lang?: string | undefined
}

/** Builds a {@link Hat}; `build()` needs `title`, `uri` first. */
export interface HatBuilder<out Missing extends string = 'title' | 'uri'> extends Builder<Missing> {
  /** Attribute `hue`: The colour of the hat: an angle on the wheel of XEP-0392, from 0 to 360. */
  hue(value: number): this
  /** Attribute `title`, required: The name of the hat for people. */
  title(value: string): HatBuilder<Exclude<Missing, 'title'>>
  /** Attribute `uri`, required: Which hat it is. */
  uri(value: string): HatBuilder<Exclude<Missing, 'uri'>>
  /** Attribute `xml:lang`: The language of the title. */
  lang(value: string): this
  /** Adds content: More about the hat, such as a badge, in a namespace of its own. */
  add(...content: Content): this
  build(this: HatBuilder<never>): Hat
}
