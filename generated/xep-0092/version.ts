// Code generated from schemas/xep-0092/version.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const versionDeclaration: Declaration = {
  namespace: 'jabber:iq:version',
  name: 'query',
  section: 'XEP-0092 §2',
  fields: {
    name: { kind: 'childText' },
    version: { kind: 'childText' },
    os: { kind: 'childText' },
  },
  ordered: true,
  answers: { get: () => Version },
}

/**
 * In a get, empty: which software are you? In the result: its name and version, and the operating
 * system if the user agrees to tell it (XEP-0092 §2).
 *
 * `<query xmlns='jabber:iq:version'><name/><version/><os/></query>`
 *
 * @see [XEP-0092 §2](https://xmpp.org/extensions/xep-0092.html)
 */
export class Version extends Node<{
  wire: 'jabber:iq:version query'
  init: VersionInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: Version }
}> {
  static override readonly declaration: Declaration = versionDeclaration
  declare static readonly builder: () => VersionBuilder
  /** Child `name`: The name of the software, as people know it. Required in a result. */
  declare readonly name: string | undefined
  /** Child `version`: The version of the software, in any form. Required in a result. */
  declare readonly version: string | undefined
  /**
   * Child `os`: The operating system. It helps an attacker, so there must be a way to switch it off
   * (XEP-0092 §5).
   */
  declare readonly os: string | undefined

  constructor(init?: VersionInit, content?: Content) {
    super(content)
    const v = take(versionDeclaration, init)
    this.name = v[0]
    this.version = v[1]
    this.os = v[2]
  }
}

/** What a new {@link Version} is made of. */
export interface VersionInit {
  /** Child `name`: The name of the software, as people know it. Required in a result. */
  readonly name?: string | undefined
  /** Child `version`: The version of the software, in any form. Required in a result. */
  readonly version?: string | undefined
  /**
   * Child `os`: The operating system. It helps an attacker, so there must be a way to switch it off
   * (XEP-0092 §5).
   */
  readonly os?: string | undefined
}

/** Builds a {@link Version}. */
export interface VersionBuilder extends Builder<never> {
  /** Child `name`: The name of the software, as people know it. Required in a result. */
  name(value: string): this
  /** Child `version`: The version of the software, in any form. Required in a result. */
  version(value: string): this
  /**
   * Child `os`: The operating system. It helps an attacker, so there must be a way to switch it off
   * (XEP-0092 §5).
   */
  os(value: string): this
  add(...content: Content): this
  build(): Version
}
