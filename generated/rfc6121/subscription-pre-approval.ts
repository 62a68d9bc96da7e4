// Code generated from schemas/rfc6121/subscription-pre-approval.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const subscriptionPreApprovalDeclaration: Declaration = {
  namespace: 'urn:xmpp:features:pre-approval',
  name: 'sub',
  section: 'RFC 6121 §3.4',
  fields: {},
}

/**
 * The server accepts presence of type subscribed for a contact that has not asked to subscribe yet,
 * and remembers it in the roster item (RFC 6121 §3.4).
 *
 * `<sub xmlns='urn:xmpp:features:pre-approval'/>`
 *
 * @see [RFC 6121 §3.4](https://www.rfc-editor.org/rfc/rfc6121#section-3.4)
 */
export class SubscriptionPreApproval extends Node<{
  wire: 'urn:xmpp:features:pre-approval sub'
  init: SubscriptionPreApprovalInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = subscriptionPreApprovalDeclaration
  declare static readonly builder: () => SubscriptionPreApprovalBuilder

  constructor(init?: SubscriptionPreApprovalInit, content?: Content) {
    super(content)
    take(subscriptionPreApprovalDeclaration, init)
  }
}

/** What a new {@link SubscriptionPreApproval} is made of. */
export type SubscriptionPreApprovalInit = Readonly<Record<string, never>>

/** Builds a {@link SubscriptionPreApproval}. */
export interface SubscriptionPreApprovalBuilder extends Builder<never> {
  add(...content: Content): this
  build(): SubscriptionPreApproval
}
