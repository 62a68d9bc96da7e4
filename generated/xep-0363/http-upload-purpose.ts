// Code generated from schemas/xep-0363/http-upload-purpose.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const uploadPurposeMessageDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:purpose:0',
  name: 'message',
  section: 'XEP-0363 §5.1',
  fields: {},
}

/**
 * The file is for a message; the usual purpose (XEP-0363 §5.1).
 *
 * `<message xmlns='urn:xmpp:http:upload:purpose:0'/>`
 *
 * @see [XEP-0363 §5.1](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadPurposeMessage extends Node<{
  wire: 'urn:xmpp:http:upload:purpose:0 message'
  init: UploadPurposeMessageInit
  in: { 'upload-purpose': true }
}> {
  static override readonly declaration: Declaration = uploadPurposeMessageDeclaration
  declare static readonly builder: () => UploadPurposeMessageBuilder

  constructor(init?: UploadPurposeMessageInit, content?: Content) {
    super(content)
    take(uploadPurposeMessageDeclaration, init)
  }
}

/** What a new {@link UploadPurposeMessage} is made of. */
export type UploadPurposeMessageInit = Readonly<Record<string, never>>

/** Builds a {@link UploadPurposeMessage}. */
export interface UploadPurposeMessageBuilder extends Builder<never> {
  add(...content: Content): this
  build(): UploadPurposeMessage
}

const uploadPurposeProfileDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:purpose:0',
  name: 'profile',
  section: 'XEP-0363 §5.2',
  fields: {},
}

/**
 * The file belongs to a profile, such as an avatar, and is kept until it is replaced (XEP-0363
 * §5.2).
 *
 * `<profile xmlns='urn:xmpp:http:upload:purpose:0'/>`
 *
 * @see [XEP-0363 §5.2](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadPurposeProfile extends Node<{
  wire: 'urn:xmpp:http:upload:purpose:0 profile'
  init: UploadPurposeProfileInit
  in: { 'upload-purpose': true }
}> {
  static override readonly declaration: Declaration = uploadPurposeProfileDeclaration
  declare static readonly builder: () => UploadPurposeProfileBuilder

  constructor(init?: UploadPurposeProfileInit, content?: Content) {
    super(content)
    take(uploadPurposeProfileDeclaration, init)
  }
}

/** What a new {@link UploadPurposeProfile} is made of. */
export type UploadPurposeProfileInit = Readonly<Record<string, never>>

/** Builds a {@link UploadPurposeProfile}. */
export interface UploadPurposeProfileBuilder extends Builder<never> {
  add(...content: Content): this
  build(): UploadPurposeProfile
}

const uploadPurposeEphemeralDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:purpose:0',
  name: 'ephemeral',
  section: 'XEP-0363 §5.3',
  fields: {
    expireBefore: { kind: 'attribute', name: 'expire-before', type: 'dateTime' },
  },
}

/**
 * The file is for a short time only (XEP-0363 §5.3).
 *
 * `<ephemeral xmlns='urn:xmpp:http:upload:purpose:0' …/>`
 *
 * @see [XEP-0363 §5.3](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadPurposeEphemeral extends Node<{
  wire: 'urn:xmpp:http:upload:purpose:0 ephemeral'
  init: UploadPurposeEphemeralInit
  in: { 'upload-purpose': true }
}> {
  static override readonly declaration: Declaration = uploadPurposeEphemeralDeclaration
  declare static readonly builder: () => UploadPurposeEphemeralBuilder
  /** Attribute `expire-before`: By when the file has to be deleted. */
  declare readonly expireBefore: Date | undefined

  constructor(init?: UploadPurposeEphemeralInit, content?: Content) {
    super(content)
    const v = take(uploadPurposeEphemeralDeclaration, init)
    this.expireBefore = v[0]
  }
}

/** What a new {@link UploadPurposeEphemeral} is made of. */
export interface UploadPurposeEphemeralInit {
  /** Attribute `expire-before`: By when the file has to be deleted. */
  readonly expireBefore?: Date | undefined
}

/** Builds a {@link UploadPurposeEphemeral}. */
export interface UploadPurposeEphemeralBuilder extends Builder<never> {
  /** Attribute `expire-before`: By when the file has to be deleted. */
  expireBefore(value: Date): this
  add(...content: Content): this
  build(): UploadPurposeEphemeral
}

const uploadPurposePermanentDeclaration: Declaration = {
  namespace: 'urn:xmpp:http:upload:purpose:0',
  name: 'permanent',
  section: 'XEP-0363 §5.4',
  fields: {},
}

/**
 * The file is to be kept for good (XEP-0363 §5.4).
 *
 * `<permanent xmlns='urn:xmpp:http:upload:purpose:0'/>`
 *
 * @see [XEP-0363 §5.4](https://xmpp.org/extensions/xep-0363.html)
 */
export class UploadPurposePermanent extends Node<{
  wire: 'urn:xmpp:http:upload:purpose:0 permanent'
  init: UploadPurposePermanentInit
  in: { 'upload-purpose': true }
}> {
  static override readonly declaration: Declaration = uploadPurposePermanentDeclaration
  declare static readonly builder: () => UploadPurposePermanentBuilder

  constructor(init?: UploadPurposePermanentInit, content?: Content) {
    super(content)
    take(uploadPurposePermanentDeclaration, init)
  }
}

/** What a new {@link UploadPurposePermanent} is made of. */
export type UploadPurposePermanentInit = Readonly<Record<string, never>>

/** Builds a {@link UploadPurposePermanent}. */
export interface UploadPurposePermanentBuilder extends Builder<never> {
  add(...content: Content): this
  build(): UploadPurposePermanent
}
