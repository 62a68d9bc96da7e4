// Code generated from schemas/xep-0071/xhtml-im.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { XhtmlBody } from './xhtml.ts'

const xhtmlImDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/xhtml-im',
  name: 'html',
  section: 'XEP-0071 §5',
  fields: {
    bodies: { kind: 'children', of: () => XhtmlBody },
  },
}

/**
 * The message in XHTML, beside the body with the same words in plain text (XEP-0071 §5).
 *
 * `<html xmlns='http://jabber.org/protocol/xhtml-im'><body/></html>`
 *
 * @see [XEP-0071 §5](https://xmpp.org/extensions/xep-0071.html)
 */
export class XhtmlIm extends Node<{
  wire: 'http://jabber.org/protocol/xhtml-im html'
  init: XhtmlImInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = xhtmlImDeclaration
  declare static readonly builder: () => XhtmlImBuilder
  /** Children `body`: The text; one for each language. */
  declare readonly bodies: readonly XhtmlBody[]

  constructor(init?: XhtmlImInit, content?: Content) {
    super(content)
    const v = take(xhtmlImDeclaration, init)
    this.bodies = v[0]
  }
}

/** What a new {@link XhtmlIm} is made of. */
export interface XhtmlImInit {
  /** Children `body`: The text; one for each language. */
  readonly bodies?: readonly NodeLike<XhtmlBody>[] | undefined
}

/** Builds a {@link XhtmlIm}. */
export interface XhtmlImBuilder extends Builder<never> {
  /** Children `body`: The text; one for each language. */
  bodies(value: readonly NodeLike<XhtmlBody>[]): this
  add(...content: Content): this
  build(): XhtmlIm
}
