// Code generated from schemas/xep-0422/fastening.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, NodeLike } from '../../runtime/node/v1.ts'

const applyToDeclaration: Declaration = {
  namespace: 'urn:xmpp:fasten:0',
  name: 'apply-to',
  section: 'XEP-0422 §3',
  fields: {
    id: { kind: 'attribute', required: true },
    clear: { kind: 'attribute', type: 'boolean', default: 'false' },
    shell: { kind: 'attribute', type: 'boolean', default: 'false' },
    externals: { kind: 'children', of: () => FastenExternal },
  },
  any: { namespaces: '##other' },
  answers: { set: 'empty' },
}

/**
 * What stands inside belongs to the message of this id (XEP-0422 §3). In an iq it is a request to a
 * room of the older moderation (XEP-0425).
 *
 * `<apply-to xmlns='urn:xmpp:fasten:0' id='…' clear='…' …><external/></apply-to>`
 *
 * @see [XEP-0422 §3](https://xmpp.org/extensions/xep-0422.html)
 */
export class ApplyTo extends Node<{
  wire: 'urn:xmpp:fasten:0 apply-to'
  init: ApplyToInit
  in: { message: true; 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = applyToDeclaration
  declare static readonly builder: () => ApplyToBuilder
  /** Attribute `id`, required: The origin id of the earlier message (XEP-0359). */
  declare readonly id: string
  /**
   * Attribute `clear`: Whether what was fastened so before is removed (XEP-0422 §3.4). Default:
   * `false`.
   */
  declare readonly clear: boolean
  /**
   * Attribute `shell`: Whether what is fastened is in the encrypted part (XEP-0422 §3.5). Default:
   * `false`.
   */
  declare readonly shell: boolean
  /** Children `external`: An element beside this one belongs to it too (XEP-0422 §3.2). */
  declare readonly externals: readonly FastenExternal[]

  constructor(init: ApplyToInit, content?: Content) {
    super(content)
    const v = take(applyToDeclaration, init)
    this.id = v[0]
    this.clear = v[1]
    this.shell = v[2]
    this.externals = v[3]
  }
}

/** What a new {@link ApplyTo} is made of. */
export interface ApplyToInit {
  /** Attribute `id`, required: The origin id of the earlier message (XEP-0359). */
  readonly id: string
  /**
   * Attribute `clear`: Whether what was fastened so before is removed (XEP-0422 §3.4). Default:
   * `false`.
   */
  readonly clear?: boolean | undefined
  /**
   * Attribute `shell`: Whether what is fastened is in the encrypted part (XEP-0422 §3.5). Default:
   * `false`.
   */
  readonly shell?: boolean | undefined
  /** Children `external`: An element beside this one belongs to it too (XEP-0422 §3.2). */
  readonly externals?: readonly NodeLike<FastenExternal>[] | undefined
}

/** Builds a {@link ApplyTo}; `build()` needs `id` first. */
export interface ApplyToBuilder<out Missing extends string = 'id'> extends Builder<Missing> {
  /** Attribute `id`, required: The origin id of the earlier message (XEP-0359). */
  id(value: string): ApplyToBuilder<Exclude<Missing, 'id'>>
  /**
   * Attribute `clear`: Whether what was fastened so before is removed (XEP-0422 §3.4). Default:
   * `false`.
   */
  clear(value: boolean): this
  /**
   * Attribute `shell`: Whether what is fastened is in the encrypted part (XEP-0422 §3.5). Default:
   * `false`.
   */
  shell(value: boolean): this
  /** Children `external`: An element beside this one belongs to it too (XEP-0422 §3.2). */
  externals(value: readonly NodeLike<FastenExternal>[]): this
  /** Adds content: What is fastened, in a namespace of its own (XEP-0422 §3.1). */
  add(...content: Content): this
  build(this: ApplyToBuilder<never>): ApplyTo
}

const fastenExternalDeclaration: Declaration = {
  namespace: 'urn:xmpp:fasten:0',
  name: 'external',
  local: true,
  section: 'XEP-0422 §3.2',
  fields: {
    name: { kind: 'attribute', required: true },
    elementNamespace: { kind: 'attribute', name: 'element-namespace' },
  },
}

/**
 * An element beside this one belongs to it too (XEP-0422 §3.2).
 *
 * `<external xmlns='urn:xmpp:fasten:0' name='…' …/>`
 *
 * @see [XEP-0422 §3.2](https://xmpp.org/extensions/xep-0422.html)
 */
export class FastenExternal extends Node<{
  wire: 'urn:xmpp:fasten:0 external'
  init: FastenExternalInit
  in: object
}> {
  static override readonly declaration: Declaration = fastenExternalDeclaration
  declare static readonly builder: () => FastenExternalBuilder
  /** Attribute `name`, required: The name of the element. */
  declare readonly name: string
  /** Attribute `element-namespace`: Its namespace; that of the message without it. */
  declare readonly elementNamespace: string | undefined

  constructor(init: FastenExternalInit, content?: Content) {
    super(content)
    const v = take(fastenExternalDeclaration, init)
    this.name = v[0]
    this.elementNamespace = v[1]
  }
}

/** What a new {@link FastenExternal} is made of. */
export interface FastenExternalInit {
  /** Attribute `name`, required: The name of the element. */
  readonly name: string
  /** Attribute `element-namespace`: Its namespace; that of the message without it. */
  readonly elementNamespace?: string | undefined
}

/** Builds a {@link FastenExternal}; `build()` needs `name` first. */
export interface FastenExternalBuilder<out Missing extends string = 'name'>
  extends Builder<Missing> {
  /** Attribute `name`, required: The name of the element. */
  name(value: string): FastenExternalBuilder<Exclude<Missing, 'name'>>
  /** Attribute `element-namespace`: Its namespace; that of the message without it. */
  elementNamespace(value: string): this
  add(...content: Content): this
  build(this: FastenExternalBuilder<never>): FastenExternal
}
