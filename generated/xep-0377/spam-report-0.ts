// Code generated from schemas/xep-0377/spam-report-0.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Texts, TextsLike } from '../../runtime/node/v1.ts'

const spamReport0Declaration: Declaration = {
  namespace: 'urn:xmpp:reporting:0',
  name: 'report',
  fields: {
    abuse: { kind: 'flag' },
    spam: { kind: 'flag' },
    texts: { kind: 'texts', name: 'text' },
    text: { kind: 'shortcut', of: 'texts' },
  },
}

/**
 * Inside an item of Block: why its address is blocked. One of the two reasons stands in it.
 *
 * `<report xmlns='urn:xmpp:reporting:0'><abuse/><spam/><text/></report>`
 *
 * @see [XEP-0377](https://xmpp.org/extensions/attic/xep-0377-0.2.html)
 */
export class SpamReport0 extends Node<{
  wire: 'urn:xmpp:reporting:0 report'
  init: SpamReport0Init
  in: object
}> {
  static override readonly declaration: Declaration = spamReport0Declaration
  declare static readonly builder: () => SpamReport0Builder
  /** Child `abuse`: Any other abuse. */
  declare readonly abuse: boolean
  /** Child `spam`: Unwanted messages in bulk. */
  declare readonly spam: boolean
  /** Children `text`: The report in words. */
  declare readonly texts: Texts
  /** Child `text`: The report in words. */
  declare readonly text: string | undefined

  constructor(init?: SpamReport0Init, content?: Content) {
    super(content)
    const v = take(spamReport0Declaration, init)
    this.abuse = v[0]
    this.spam = v[1]
    this.texts = v[2]
    this.text = v[3]
  }
}

/** What a new {@link SpamReport0} is made of. */
export interface SpamReport0Init {
  /** Child `abuse`: Any other abuse. */
  readonly abuse?: boolean | undefined
  /** Child `spam`: Unwanted messages in bulk. */
  readonly spam?: boolean | undefined
  /** Children `text`: The report in words. */
  readonly texts?: TextsLike | undefined
  /** Child `text`: The report in words. */
  readonly text?: string | undefined
}

/** Builds a {@link SpamReport0}. */
export interface SpamReport0Builder extends Builder<never> {
  /** Child `abuse`: Any other abuse. */
  abuse(value: boolean): this
  /** Child `spam`: Unwanted messages in bulk. */
  spam(value: boolean): this
  /** Children `text`: The report in words. */
  texts(value: TextsLike): this
  /** Child `text`: The report in words. */
  text(value: string): this
  add(...content: Content): this
  build(): SpamReport0
}
