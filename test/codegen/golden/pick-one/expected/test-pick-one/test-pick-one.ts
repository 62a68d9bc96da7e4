// Code generated from schema.xsd; DO NOT EDIT.
import { exact, Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, Jid, JidLike } from 'typed-xmpp/node/v1'
import { testPickOneSchema } from './test-pick-one-schema.ts'

const testPickOneWhereDeclaration: Declaration = {
  namespace: 'urn:test:pick-one',
  name: 'where',
  fields: {
    jid: { kind: 'childText', type: 'jid' },
    host: { kind: 'childText' },
    port: { kind: 'childText', type: 'unsignedShort' },
    nowhere: { kind: 'flag' },
    anywhere: { kind: 'flag' },
    since: { kind: 'childText', type: 'dateTime' },
    until: { kind: 'childText', type: 'dateTime' },
    a: { kind: 'childText', required: true },
    b: { kind: 'childText' },
    c: { kind: 'childText' },
  },
  ordered: true,
  choices: [
    { of: ['jid', ['host', 'port'], 'nowhere', 'anywhere'], required: true },
    { of: ['since', 'until'] },
  ],
  schema: () => exact(testPickOneSchema),
}

/**
 * `<where xmlns='urn:test:pick-one'><jid/><host/><port/><nowhere/><anywhere/><since/><until/>…</where>`
 */
export class TestPickOneWhere extends Node<{
  wire: 'urn:test:pick-one where'
  init: TestPickOneWhereInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testPickOneWhereDeclaration
  declare static readonly builder: () => TestPickOneWhereBuilder
  /** Child `jid`. */
  declare readonly jid: Jid | undefined
  /** Child `host`. */
  declare readonly host: string | undefined
  /** Child `port`. */
  declare readonly port: number | undefined
  /** Child `nowhere`. */
  declare readonly nowhere: boolean
  /** Child `anywhere`. */
  declare readonly anywhere: boolean
  /** Child `since`. */
  declare readonly since: Date | undefined
  /** Child `until`. */
  declare readonly until: Date | undefined
  /** Child `a`, required. */
  declare readonly a: string
  /** Child `b`. */
  declare readonly b: string | undefined
  /** Child `c`. */
  declare readonly c: string | undefined

  constructor(init: TestPickOneWhereInit, content?: Content) {
    super(content)
    const v = take(testPickOneWhereDeclaration, init)
    this.jid = v[0]
    this.host = v[1]
    this.port = v[2]
    this.nowhere = v[3]
    this.anywhere = v[4]
    this.since = v[5]
    this.until = v[6]
    this.a = v[7]
    this.b = v[8]
    this.c = v[9]
  }
}

/** What a new {@link TestPickOneWhere} is made of. */
export interface TestPickOneWhereInit {
  /** Child `jid`. */
  readonly jid?: JidLike | undefined
  /** Child `host`. */
  readonly host?: string | undefined
  /** Child `port`. */
  readonly port?: number | undefined
  /** Child `nowhere`. */
  readonly nowhere?: boolean | undefined
  /** Child `anywhere`. */
  readonly anywhere?: boolean | undefined
  /** Child `since`. */
  readonly since?: Date | undefined
  /** Child `until`. */
  readonly until?: Date | undefined
  /** Child `a`, required. */
  readonly a: string
  /** Child `b`. */
  readonly b?: string | undefined
  /** Child `c`. */
  readonly c?: string | undefined
}

/** Builds a {@link TestPickOneWhere}; `build()` needs `a` first. */
export interface TestPickOneWhereBuilder<out Missing extends string = 'a'>
  extends Builder<Missing> {
  /** Child `jid`. */
  jid(value: JidLike): this
  /** Child `host`. */
  host(value: string): this
  /** Child `port`. */
  port(value: number): this
  /** Child `nowhere`. */
  nowhere(value: boolean): this
  /** Child `anywhere`. */
  anywhere(value: boolean): this
  /** Child `since`. */
  since(value: Date): this
  /** Child `until`. */
  until(value: Date): this
  /** Child `a`, required. */
  a(value: string): TestPickOneWhereBuilder<Exclude<Missing, 'a'>>
  /** Child `b`. */
  b(value: string): this
  /** Child `c`. */
  c(value: string): this
  add(...content: Content): this
  build(this: TestPickOneWhereBuilder<never>): TestPickOneWhere
}
