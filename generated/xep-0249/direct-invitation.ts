// Code generated from schemas/xep-0249/direct-invitation.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration, Jid, JidLike } from '../../runtime/node/v1.ts'

const directInvitationDeclaration: Declaration = {
  namespace: 'jabber:x:conference',
  name: 'x',
  section: 'XEP-0249 §2',
  fields: {
    continue: { kind: 'attribute', type: 'boolean' },
    jid: { kind: 'attribute', type: 'jid', required: true },
    password: { kind: 'attribute' },
    reason: { kind: 'attribute' },
    thread: { kind: 'attribute' },
  },
}

/**
 * The invitation, to be shown to the user, who joins the room or lets it pass; declining is not
 * told (XEP-0249 §2).
 *
 * `<x xmlns='jabber:x:conference' continue='…' jid='…' …/>`
 *
 * @see [XEP-0249 §2](https://xmpp.org/extensions/xep-0249.html)
 */
export class DirectInvitation extends Node<{
  wire: 'jabber:x:conference x'
  init: DirectInvitationInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = directInvitationDeclaration
  declare static readonly builder: () => DirectInvitationBuilder
  /** Attribute `continue`: Whether the room goes on with a conversation of the two. */
  declare readonly continue: boolean | undefined
  /** Attribute `jid`, required: The bare JID of the room. */
  declare readonly jid: Jid
  /** Attribute `password`: The password of the room, where it has one. */
  declare readonly password: string | undefined
  /** Attribute `reason`: Why the user is invited, in words. */
  declare readonly reason: string | undefined
  /** Attribute `thread`: The thread of the conversation that goes on in the room. */
  declare readonly thread: string | undefined

  constructor(init: DirectInvitationInit, content?: Content) {
    super(content)
    const v = take(directInvitationDeclaration, init)
    this.continue = v[0]
    this.jid = v[1]
    this.password = v[2]
    this.reason = v[3]
    this.thread = v[4]
  }
}

/** What a new {@link DirectInvitation} is made of. */
export interface DirectInvitationInit {
  /** Attribute `continue`: Whether the room goes on with a conversation of the two. */
  readonly continue?: boolean | undefined
  /** Attribute `jid`, required: The bare JID of the room. */
  readonly jid: JidLike
  /** Attribute `password`: The password of the room, where it has one. */
  readonly password?: string | undefined
  /** Attribute `reason`: Why the user is invited, in words. */
  readonly reason?: string | undefined
  /** Attribute `thread`: The thread of the conversation that goes on in the room. */
  readonly thread?: string | undefined
}

/** Builds a {@link DirectInvitation}; `build()` needs `jid` first. */
export interface DirectInvitationBuilder<out Missing extends string = 'jid'>
  extends Builder<Missing> {
  /** Attribute `continue`: Whether the room goes on with a conversation of the two. */
  continue(value: boolean): this
  /** Attribute `jid`, required: The bare JID of the room. */
  jid(value: JidLike): DirectInvitationBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `password`: The password of the room, where it has one. */
  password(value: string): this
  /** Attribute `reason`: Why the user is invited, in words. */
  reason(value: string): this
  /** Attribute `thread`: The thread of the conversation that goes on in the room. */
  thread(value: string): this
  add(...content: Content): this
  build(this: DirectInvitationBuilder<never>): DirectInvitation
}
