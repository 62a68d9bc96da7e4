// Code generated from schemas/xep-0191/blocking-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const blockedConditionDeclaration: Declaration = {
  namespace: 'urn:xmpp:blocking:errors',
  name: 'blocked',
  section: 'XEP-0191 §3.3',
  fields: {},
}

/**
 * The addressee is on the own block list; stands beside not-acceptable (XEP-0191 §3.3).
 *
 * `<blocked xmlns='urn:xmpp:blocking:errors'/>`
 *
 * @see [XEP-0191 §3.3](https://xmpp.org/extensions/xep-0191.html)
 */
export class BlockedCondition extends Node<{
  wire: 'urn:xmpp:blocking:errors blocked'
  init: BlockedConditionInit
  in: { error: true }
}> {
  static override readonly declaration: Declaration = blockedConditionDeclaration
  declare static readonly builder: () => BlockedConditionBuilder

  constructor(init?: BlockedConditionInit, content?: Content) {
    super(content)
    take(blockedConditionDeclaration, init)
  }
}

/** What a new {@link BlockedCondition} is made of. */
export type BlockedConditionInit = Readonly<Record<string, never>>

/** Builds a {@link BlockedCondition}. */
export interface BlockedConditionBuilder extends Builder<never> {
  add(...content: Content): this
  build(): BlockedCondition
}
