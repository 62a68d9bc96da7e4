// Code generated from schemas/xep-0022/message-events.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const messageEventsDeclaration: Declaration = {
  namespace: 'jabber:x:event',
  name: 'x',
  section: 'XEP-0022 §3',
  fields: {
    offline: { kind: 'flag' },
    delivered: { kind: 'flag' },
    displayed: { kind: 'flag' },
    composing: { kind: 'flag' },
    id: { kind: 'childText' },
  },
}

/**
 * With a body: tell me when this happens. Without one and with an id: this happened to that message
 * (XEP-0022 §3).
 *
 * `<x xmlns='jabber:x:event'><offline/><delivered/><displayed/><composing/><id/></x>`
 *
 * @see [XEP-0022 §3](https://xmpp.org/extensions/xep-0022.html)
 */
export class MessageEvents extends Node<{
  wire: 'jabber:x:event x'
  init: MessageEventsInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = messageEventsDeclaration
  declare static readonly builder: () => MessageEventsBuilder
  /** Child `offline`: It was stored for later by the server (XEP-0022 §2.1). */
  declare readonly offline: boolean
  /** Child `delivered`: It has reached the client (XEP-0022 §2.2). */
  declare readonly delivered: boolean
  /** Child `displayed`: It was shown (XEP-0022 §2.3). */
  declare readonly displayed: boolean
  /**
   * Child `composing`: An answer is being written; in a notification without it no more (XEP-0022
   * §2.4).
   */
  declare readonly composing: boolean
  /** Child `id`: The id of the message that it is about. */
  declare readonly id: string | undefined

  constructor(init?: MessageEventsInit, content?: Content) {
    super(content)
    const v = take(messageEventsDeclaration, init)
    this.offline = v[0]
    this.delivered = v[1]
    this.displayed = v[2]
    this.composing = v[3]
    this.id = v[4]
  }
}

/** What a new {@link MessageEvents} is made of. */
export interface MessageEventsInit {
  /** Child `offline`: It was stored for later by the server (XEP-0022 §2.1). */
  readonly offline?: boolean | undefined
  /** Child `delivered`: It has reached the client (XEP-0022 §2.2). */
  readonly delivered?: boolean | undefined
  /** Child `displayed`: It was shown (XEP-0022 §2.3). */
  readonly displayed?: boolean | undefined
  /**
   * Child `composing`: An answer is being written; in a notification without it no more (XEP-0022
   * §2.4).
   */
  readonly composing?: boolean | undefined
  /** Child `id`: The id of the message that it is about. */
  readonly id?: string | undefined
}

/** Builds a {@link MessageEvents}. */
export interface MessageEventsBuilder extends Builder<never> {
  /** Child `offline`: It was stored for later by the server (XEP-0022 §2.1). */
  offline(value: boolean): this
  /** Child `delivered`: It has reached the client (XEP-0022 §2.2). */
  delivered(value: boolean): this
  /** Child `displayed`: It was shown (XEP-0022 §2.3). */
  displayed(value: boolean): this
  /**
   * Child `composing`: An answer is being written; in a notification without it no more (XEP-0022
   * §2.4).
   */
  composing(value: boolean): this
  /** Child `id`: The id of the message that it is about. */
  id(value: string): this
  add(...content: Content): this
  build(): MessageEvents
}
