// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const t1ADeclaration: Declaration = {
  namespace: 'urn:xmpp:t1:0',
  name: 'a',
  fields: {
    on: { kind: 'attribute', type: 'boolean' },
    at: { kind: 'attribute', type: 'dateTime' },
    c: { kind: 'attribute' },
  },
}

/** `<a xmlns='urn:xmpp:t1:0' on='…' at='…' c='…'/>` */
export class T1A extends Node<{
  wire: 'urn:xmpp:t1:0 a'
  init: T1AInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = t1ADeclaration
  declare static readonly builder: () => T1ABuilder
  /** Attribute `on`. */
  declare readonly on: boolean | undefined
  /** Attribute `at`. */
  declare readonly at: Date | undefined
  /** Attribute `c`. */
  declare readonly c: string | undefined

  constructor(init?: T1AInit, content?: Content) {
    super(content)
    const v = take(t1ADeclaration, init)
    this.on = v[0]
    this.at = v[1]
    this.c = v[2]
  }
}

/** What a new {@link T1A} is made of. */
export interface T1AInit {
  /** Attribute `on`. */
  readonly on?: boolean | undefined
  /** Attribute `at`. */
  readonly at?: Date | undefined
  /** Attribute `c`. */
  readonly c?: string | undefined
}

/** Builds a {@link T1A}. */
export interface T1ABuilder extends Builder<never> {
  /** Attribute `on`. */
  on(value: boolean): this
  /** Attribute `at`. */
  at(value: Date): this
  /** Attribute `c`. */
  c(value: string): this
  add(...content: Content): this
  build(): T1A
}
