// Code generated from other.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

const l4OtherNoteDeclaration: Declaration = {
  namespace: 'urn:xmpp:l4-other:0',
  name: 'note',
  fields: {
    text: { kind: 'text' },
  },
}

/** `<note xmlns='urn:xmpp:l4-other:0'>…</note>` */
export class L4OtherNote extends Node<{
  wire: 'urn:xmpp:l4-other:0 note'
  init: L4OtherNoteInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = l4OtherNoteDeclaration
  declare static readonly builder: () => L4OtherNoteBuilder
  /** Text. */
  declare readonly text: string | undefined

  constructor(init?: L4OtherNoteInit | string, content?: Content) {
    super(content)
    const v = take(l4OtherNoteDeclaration, init)
    this.text = v[0]
  }
}

/** What a new {@link L4OtherNote} is made of. */
export interface L4OtherNoteInit {
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link L4OtherNote}. */
export interface L4OtherNoteBuilder extends Builder<never> {
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(): L4OtherNote
}
