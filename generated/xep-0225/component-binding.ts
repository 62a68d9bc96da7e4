// Code generated from schemas/xep-0225/component-binding.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const componentBindDeclaration: Declaration = {
  namespace: 'urn:xmpp:component:0',
  name: 'bind',
  section: 'XEP-0225 §4',
  fields: {
    hostname: { kind: 'childText', type: 'jid' },
    required: { kind: 'flag' },
  },
  answers: { set: () => ComponentBind },
}

/**
 * Among the features: the server lets components take domains. In a set: take this one; the result
 * repeats it (XEP-0225 §4).
 *
 * `<bind xmlns='urn:xmpp:component:0'><hostname/><required/></bind>`
 *
 * @see [XEP-0225 §4](https://xmpp.org/extensions/xep-0225.html)
 */
export class ComponentBind extends Node<{
  wire: 'urn:xmpp:component:0 bind'
  init: ComponentBindInit
  in: { features: true; 'iq-set': true; 'iq-result': true }
  answer: { set: ComponentBind }
}> {
  static override readonly declaration: Declaration = componentBindDeclaration
  declare static readonly builder: () => ComponentBindBuilder
  /** Child `hostname`: The domain, with a resource where several components share it. */
  declare readonly hostname: Jid | undefined
  /**
   * Child `required`: Among the features: whether a domain has to be taken before anything else.
   */
  declare readonly required: boolean

  constructor(init?: ComponentBindInit, content?: Content) {
    super(content)
    const v = take(componentBindDeclaration, init)
    this.hostname = v[0]
    this.required = v[1]
  }
}

/** What a new {@link ComponentBind} is made of. */
export interface ComponentBindInit {
  /** Child `hostname`: The domain, with a resource where several components share it. */
  readonly hostname?: JidLike | undefined
  /**
   * Child `required`: Among the features: whether a domain has to be taken before anything else.
   */
  readonly required?: boolean | undefined
}

/** Builds a {@link ComponentBind}. */
export interface ComponentBindBuilder extends Builder<never> {
  /** Child `hostname`: The domain, with a resource where several components share it. */
  hostname(value: JidLike): this
  /**
   * Child `required`: Among the features: whether a domain has to be taken before anything else.
   */
  required(value: boolean): this
  add(...content: Content): this
  build(): ComponentBind
}

const componentUnbindDeclaration: Declaration = {
  namespace: 'urn:xmpp:component:0',
  name: 'unbind',
  section: 'XEP-0225 §4',
  fields: {
    hostname: { kind: 'childText', type: 'jid', required: true },
  },
  answers: { set: 'empty' },
}

/**
 * Gives a domain back (XEP-0225 §4).
 *
 * `<unbind xmlns='urn:xmpp:component:0'><hostname/></unbind>`
 *
 * @see [XEP-0225 §4](https://xmpp.org/extensions/xep-0225.html)
 */
export class ComponentUnbind extends Node<{
  wire: 'urn:xmpp:component:0 unbind'
  init: ComponentUnbindInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = componentUnbindDeclaration
  declare static readonly builder: () => ComponentUnbindBuilder
  /** Child `hostname`, required: The domain. */
  declare readonly hostname: Jid

  constructor(init: ComponentUnbindInit, content?: Content) {
    super(content)
    const v = take(componentUnbindDeclaration, init)
    this.hostname = v[0]
  }
}

/** What a new {@link ComponentUnbind} is made of. */
export interface ComponentUnbindInit {
  /** Child `hostname`, required: The domain. */
  readonly hostname: JidLike
}

/** Builds a {@link ComponentUnbind}; `build()` needs `hostname` first. */
export interface ComponentUnbindBuilder<out Missing extends string = 'hostname'>
  extends Builder<Missing> {
  /** Child `hostname`, required: The domain. */
  hostname(value: JidLike): ComponentUnbindBuilder<Exclude<Missing, 'hostname'>>
  add(...content: Content): this
  build(this: ComponentUnbindBuilder<never>): ComponentUnbind
}
