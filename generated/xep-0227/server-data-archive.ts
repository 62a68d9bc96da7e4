// Code generated from schemas/xep-0227/server-data-archive.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'
import { MamResult } from '../xep-0313/mam.ts'

const serverDataArchiveDeclaration: Declaration = {
  namespace: 'urn:xmpp:pie:0#mam',
  name: 'archive',
  section: 'XEP-0227 §4.11',
  fields: {
    results: { kind: 'children', of: () => MamResult },
  },
}

/**
 * The archived messages, the oldest first (XEP-0227 §4.11).
 *
 * `<archive xmlns='urn:xmpp:pie:0#mam'><result/></archive>`
 *
 * @see [XEP-0227 §4.11](https://xmpp.org/extensions/xep-0227.html)
 */
export class ServerDataArchive extends Node<{
  wire: 'urn:xmpp:pie:0#mam archive'
  init: ServerDataArchiveInit
  in: object
}> {
  static override readonly declaration: Declaration = serverDataArchiveDeclaration
  declare static readonly builder: () => ServerDataArchiveBuilder
  /** Children `result`: A message and its id in the archive. */
  declare readonly results: readonly MamResult[]

  constructor(init?: ServerDataArchiveInit, content?: Content) {
    super(content)
    const v = take(serverDataArchiveDeclaration, init)
    this.results = v[0]
  }
}

/** What a new {@link ServerDataArchive} is made of. */
export interface ServerDataArchiveInit {
  /** Children `result`: A message and its id in the archive. */
  readonly results?: readonly NodeLike<MamResult>[] | undefined
}

/** Builds a {@link ServerDataArchive}. */
export interface ServerDataArchiveBuilder extends Builder<never> {
  /** Children `result`: A message and its id in the archive. */
  results(value: readonly NodeLike<MamResult>[]): this
  add(...content: Content): this
  build(): ServerDataArchive
}
