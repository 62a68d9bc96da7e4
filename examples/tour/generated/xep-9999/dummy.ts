// Code generated from ../custom-extension/dummy.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const dummyDeclaration: Declaration = {
  namespace: 'xmpp:xep:example',
  name: 'dummy',
  section: 'XEP-9999 §1',
  fields: {
    text: { kind: 'text' },
  },
  answers: { get: () => Dummy },
}

/**
 * In a get: says something to the other side, or nothing. In the result: what it says in return.
 *
 * `<dummy xmlns='xmpp:xep:example'>…</dummy>`
 *
 * @see XEP-9999 §1
 */
export class Dummy extends Node<{
  wire: 'xmpp:xep:example dummy'
  init: DummyInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: Dummy }
}> {
  static override readonly declaration: Declaration = dummyDeclaration
  declare static readonly builder: () => DummyBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: DummyInit | string, content?: Content) {
    super(content)
    const v = take(dummyDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link Dummy} is made of. */
export interface DummyInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link Dummy}. */
export interface DummyBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): Dummy
}
