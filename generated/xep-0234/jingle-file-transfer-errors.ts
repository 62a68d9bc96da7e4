// Code generated from schemas/xep-0234/jingle-file-transfer-errors.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const fileTransferNotAvailableDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:errors:0',
  name: 'file-not-available',
  section: 'XEP-0234 §9.1',
  fields: {},
}

/**
 * There is no such file (XEP-0234 §9.1).
 *
 * `<file-not-available xmlns='urn:xmpp:jingle:apps:file-transfer:errors:0'/>`
 *
 * @see [XEP-0234 §9.1](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferNotAvailable extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:errors:0 file-not-available'
  init: FileTransferNotAvailableInit
  in: { 'jingle-reason': true; error: true }
}> {
  static override readonly declaration: Declaration = fileTransferNotAvailableDeclaration
  declare static readonly builder: () => FileTransferNotAvailableBuilder

  constructor(init?: FileTransferNotAvailableInit, content?: Content) {
    super(content)
    take(fileTransferNotAvailableDeclaration, init)
  }
}

/** What a new {@link FileTransferNotAvailable} is made of. */
export type FileTransferNotAvailableInit = Readonly<Record<string, never>>

/** Builds a {@link FileTransferNotAvailable}. */
export interface FileTransferNotAvailableBuilder extends Builder<never> {
  add(...content: Content): this
  build(): FileTransferNotAvailable
}

const fileTransferTooLargeDeclaration: Declaration = {
  namespace: 'urn:xmpp:jingle:apps:file-transfer:errors:0',
  name: 'file-too-large',
  section: 'XEP-0234 §9.2',
  fields: {},
}

/**
 * The file is larger than the party takes (XEP-0234 §9.2).
 *
 * `<file-too-large xmlns='urn:xmpp:jingle:apps:file-transfer:errors:0'/>`
 *
 * @see [XEP-0234 §9.2](https://xmpp.org/extensions/xep-0234.html)
 */
export class FileTransferTooLarge extends Node<{
  wire: 'urn:xmpp:jingle:apps:file-transfer:errors:0 file-too-large'
  init: FileTransferTooLargeInit
  in: { 'jingle-reason': true; error: true }
}> {
  static override readonly declaration: Declaration = fileTransferTooLargeDeclaration
  declare static readonly builder: () => FileTransferTooLargeBuilder

  constructor(init?: FileTransferTooLargeInit, content?: Content) {
    super(content)
    take(fileTransferTooLargeDeclaration, init)
  }
}

/** What a new {@link FileTransferTooLarge} is made of. */
export type FileTransferTooLargeInit = Readonly<Record<string, never>>

/** Builds a {@link FileTransferTooLarge}. */
export interface FileTransferTooLargeBuilder extends Builder<never> {
  add(...content: Content): this
  build(): FileTransferTooLarge
}
