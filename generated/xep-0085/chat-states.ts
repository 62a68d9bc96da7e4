// Code generated from schemas/xep-0085/chat-states.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const chatActiveDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/chatstates',
  name: 'active',
  section: 'XEP-0085 §2',
  fields: {},
}

/**
 * The user pays attention to the chat. It goes with every message that has content, which also
 * shows that the sender supports chat states.
 *
 * `<active xmlns='http://jabber.org/protocol/chatstates'/>`
 *
 * @see [XEP-0085 §2](https://xmpp.org/extensions/xep-0085.html)
 */
export class ChatActive extends Node<{
  wire: 'http://jabber.org/protocol/chatstates active'
  init: ChatActiveInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = chatActiveDeclaration
  declare static readonly builder: () => ChatActiveBuilder

  constructor(init?: ChatActiveInit, content?: Content) {
    super(content)
    take(chatActiveDeclaration, init)
  }
}

/** What a new {@link ChatActive} is made of. */
export type ChatActiveInit = Readonly<Record<string, never>>

/** Builds a {@link ChatActive}. */
export interface ChatActiveBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChatActive
}

const chatComposingDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/chatstates',
  name: 'composing',
  section: 'XEP-0085 §2',
  fields: {},
}

/**
 * The user is writing a message in this chat. Sent once when the writing starts, not at each key.
 *
 * `<composing xmlns='http://jabber.org/protocol/chatstates'/>`
 *
 * @see [XEP-0085 §2](https://xmpp.org/extensions/xep-0085.html)
 */
export class ChatComposing extends Node<{
  wire: 'http://jabber.org/protocol/chatstates composing'
  init: ChatComposingInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = chatComposingDeclaration
  declare static readonly builder: () => ChatComposingBuilder

  constructor(init?: ChatComposingInit, content?: Content) {
    super(content)
    take(chatComposingDeclaration, init)
  }
}

/** What a new {@link ChatComposing} is made of. */
export type ChatComposingInit = Readonly<Record<string, never>>

/** Builds a {@link ChatComposing}. */
export interface ChatComposingBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChatComposing
}

const chatPausedDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/chatstates',
  name: 'paused',
  section: 'XEP-0085 §2',
  fields: {},
}

/**
 * The user began to write and stopped, for about half a minute.
 *
 * `<paused xmlns='http://jabber.org/protocol/chatstates'/>`
 *
 * @see [XEP-0085 §2](https://xmpp.org/extensions/xep-0085.html)
 */
export class ChatPaused extends Node<{
  wire: 'http://jabber.org/protocol/chatstates paused'
  init: ChatPausedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = chatPausedDeclaration
  declare static readonly builder: () => ChatPausedBuilder

  constructor(init?: ChatPausedInit, content?: Content) {
    super(content)
    take(chatPausedDeclaration, init)
  }
}

/** What a new {@link ChatPaused} is made of. */
export type ChatPausedInit = Readonly<Record<string, never>>

/** Builds a {@link ChatPaused}. */
export interface ChatPausedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChatPaused
}

const chatInactiveDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/chatstates',
  name: 'inactive',
  section: 'XEP-0085 §2',
  fields: {},
}

/**
 * The user has not attended to the chat for a while, about two minutes.
 *
 * `<inactive xmlns='http://jabber.org/protocol/chatstates'/>`
 *
 * @see [XEP-0085 §2](https://xmpp.org/extensions/xep-0085.html)
 */
export class ChatInactive extends Node<{
  wire: 'http://jabber.org/protocol/chatstates inactive'
  init: ChatInactiveInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = chatInactiveDeclaration
  declare static readonly builder: () => ChatInactiveBuilder

  constructor(init?: ChatInactiveInit, content?: Content) {
    super(content)
    take(chatInactiveDeclaration, init)
  }
}

/** What a new {@link ChatInactive} is made of. */
export type ChatInactiveInit = Readonly<Record<string, never>>

/** Builds a {@link ChatInactive}. */
export interface ChatInactiveBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChatInactive
}

const chatGoneDeclaration: Declaration = {
  namespace: 'http://jabber.org/protocol/chatstates',
  name: 'gone',
  section: 'XEP-0085 §2',
  fields: {},
}

/**
 * The user left the chat: closed its window, or did nothing for about ten minutes. A new thread
 * begins with the next message, and rooms do not use it.
 *
 * `<gone xmlns='http://jabber.org/protocol/chatstates'/>`
 *
 * @see [XEP-0085 §2](https://xmpp.org/extensions/xep-0085.html)
 */
export class ChatGone extends Node<{
  wire: 'http://jabber.org/protocol/chatstates gone'
  init: ChatGoneInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = chatGoneDeclaration
  declare static readonly builder: () => ChatGoneBuilder

  constructor(init?: ChatGoneInit, content?: Content) {
    super(content)
    take(chatGoneDeclaration, init)
  }
}

/** What a new {@link ChatGone} is made of. */
export type ChatGoneInit = Readonly<Record<string, never>>

/** Builds a {@link ChatGone}. */
export interface ChatGoneBuilder extends Builder<never> {
  add(...content: Content): this
  build(): ChatGone
}
