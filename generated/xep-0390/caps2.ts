// Code generated from schemas/xep-0390/caps2.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { Hash } from '../xep-0300/hashes.ts'

const caps2Declaration: Declaration = {
  namespace: 'urn:xmpp:caps',
  name: 'c',
  section: 'XEP-0390 §5.4',
  fields: {
    hashes: { kind: 'children', of: () => Hash, min: 1 },
  },
  answers: { set: 'empty' },
}

/**
 * Hashes of the features of the sender, in presence and among the features of a stream. In a set,
 * before presence: the same for the server alone (XEP-0390 §5.4 and §5.6).
 *
 * `<c xmlns='urn:xmpp:caps'><hash/></c>`
 *
 * @see [XEP-0390 §5.4](https://xmpp.org/extensions/xep-0390.html)
 */
export class Caps2 extends Node<{
  wire: 'urn:xmpp:caps c'
  init: Caps2Init
  in: { presence: true; features: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = caps2Declaration
  declare static readonly builder: () => Caps2Builder
  /**
   * Children `hash`: A hash by one function. Asking for the node urn:xmpp:caps with a number sign,
   * its function, a full stop and its value gets the features.
   */
  declare readonly hashes: readonly Hash[]

  constructor(init: Caps2Init, content?: Content) {
    super(content)
    const v = take(caps2Declaration, init)
    this.hashes = v[0]
  }
}

/** What a new {@link Caps2} is made of. */
export interface Caps2Init {
  /**
   * Children `hash`: A hash by one function. Asking for the node urn:xmpp:caps with a number sign,
   * its function, a full stop and its value gets the features.
   */
  readonly hashes: readonly NodeLike<Hash>[]
}

/** Builds a {@link Caps2}; `build()` needs `hashes` first. */
export interface Caps2Builder<out Missing extends string = 'hashes'> extends Builder<Missing> {
  /**
   * Children `hash`: A hash by one function. Asking for the node urn:xmpp:caps with a number sign,
   * its function, a full stop and its value gets the features.
   */
  hashes(value: readonly NodeLike<Hash>[]): Caps2Builder<Exclude<Missing, 'hashes'>>
  add(...content: Content): this
  build(this: Caps2Builder<never>): Caps2
}
