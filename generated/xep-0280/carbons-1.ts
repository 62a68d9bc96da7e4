// Code generated from schemas/xep-0280/carbons-1.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const carbons1EnableDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:1',
  name: 'enable',
  fields: {},
  answers: { set: 'empty' },
}

/**
 * Asks the server to send copies to this client.
 *
 * `<enable xmlns='urn:xmpp:carbons:1'/>`
 *
 * @see [XEP-0280](https://xmpp.org/extensions/attic/xep-0280-0.6.html)
 */
export class Carbons1Enable extends Node<{
  wire: 'urn:xmpp:carbons:1 enable'
  init: Carbons1EnableInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = carbons1EnableDeclaration
  declare static readonly builder: () => Carbons1EnableBuilder

  constructor(init?: Carbons1EnableInit, content?: Content) {
    super(content)
    take(carbons1EnableDeclaration, init)
  }
}

/** What a new {@link Carbons1Enable} is made of. */
export type Carbons1EnableInit = Readonly<Record<string, never>>

/** Builds a {@link Carbons1Enable}. */
export interface Carbons1EnableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Carbons1Enable
}

const carbons1DisableDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:1',
  name: 'disable',
  fields: {},
  answers: { set: 'empty' },
}

/**
 * Asks the server to send no more copies to this client.
 *
 * `<disable xmlns='urn:xmpp:carbons:1'/>`
 *
 * @see [XEP-0280](https://xmpp.org/extensions/attic/xep-0280-0.6.html)
 */
export class Carbons1Disable extends Node<{
  wire: 'urn:xmpp:carbons:1 disable'
  init: Carbons1DisableInit
  in: { 'iq-set': true }
  answer: { set: undefined }
}> {
  static override readonly declaration: Declaration = carbons1DisableDeclaration
  declare static readonly builder: () => Carbons1DisableBuilder

  constructor(init?: Carbons1DisableInit, content?: Content) {
    super(content)
    take(carbons1DisableDeclaration, init)
  }
}

/** What a new {@link Carbons1Disable} is made of. */
export type Carbons1DisableInit = Readonly<Record<string, never>>

/** Builds a {@link Carbons1Disable}. */
export interface Carbons1DisableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Carbons1Disable
}

const carbons1ReceivedDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:1',
  name: 'received',
  fields: {},
}

/**
 * The forwarded message beside it was received by another client of the user. Take it only from the
 * own bare JID.
 *
 * `<received xmlns='urn:xmpp:carbons:1'/>`
 *
 * @see [XEP-0280](https://xmpp.org/extensions/attic/xep-0280-0.6.html)
 */
export class Carbons1Received extends Node<{
  wire: 'urn:xmpp:carbons:1 received'
  init: Carbons1ReceivedInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = carbons1ReceivedDeclaration
  declare static readonly builder: () => Carbons1ReceivedBuilder

  constructor(init?: Carbons1ReceivedInit, content?: Content) {
    super(content)
    take(carbons1ReceivedDeclaration, init)
  }
}

/** What a new {@link Carbons1Received} is made of. */
export type Carbons1ReceivedInit = Readonly<Record<string, never>>

/** Builds a {@link Carbons1Received}. */
export interface Carbons1ReceivedBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Carbons1Received
}

const carbons1SentDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:1',
  name: 'sent',
  fields: {},
}

/**
 * The forwarded message beside it was sent by another client of the user. Take it only from the own
 * bare JID.
 *
 * `<sent xmlns='urn:xmpp:carbons:1'/>`
 *
 * @see [XEP-0280](https://xmpp.org/extensions/attic/xep-0280-0.6.html)
 */
export class Carbons1Sent extends Node<{
  wire: 'urn:xmpp:carbons:1 sent'
  init: Carbons1SentInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = carbons1SentDeclaration
  declare static readonly builder: () => Carbons1SentBuilder

  constructor(init?: Carbons1SentInit, content?: Content) {
    super(content)
    take(carbons1SentDeclaration, init)
  }
}

/** What a new {@link Carbons1Sent} is made of. */
export type Carbons1SentInit = Readonly<Record<string, never>>

/** Builds a {@link Carbons1Sent}. */
export interface Carbons1SentBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Carbons1Sent
}

const carbons1PrivateDeclaration: Declaration = {
  namespace: 'urn:xmpp:carbons:1',
  name: 'private',
  fields: {},
}

/**
 * Asks the servers of both sides not to copy this message to other clients.
 *
 * `<private xmlns='urn:xmpp:carbons:1'/>`
 *
 * @see [XEP-0280](https://xmpp.org/extensions/attic/xep-0280-0.6.html)
 */
export class Carbons1Private extends Node<{
  wire: 'urn:xmpp:carbons:1 private'
  init: Carbons1PrivateInit
  in: { message: true }
}> {
  static override readonly declaration: Declaration = carbons1PrivateDeclaration
  declare static readonly builder: () => Carbons1PrivateBuilder

  constructor(init?: Carbons1PrivateInit, content?: Content) {
    super(content)
    take(carbons1PrivateDeclaration, init)
  }
}

/** What a new {@link Carbons1Private} is made of. */
export type Carbons1PrivateInit = Readonly<Record<string, never>>

/** Builds a {@link Carbons1Private}. */
export interface Carbons1PrivateBuilder extends Builder<never> {
  add(...content: Content): this
  build(): Carbons1Private
}
