// Code generated from schemas/xep-0352/csi.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const csiFeatureDeclaration: Declaration = {
  namespace: 'urn:xmpp:csi:0',
  name: 'csi',
  section: 'XEP-0352 §4.1',
  fields: {},
}

/**
 * The stream feature: the server wants to know the state of the client (XEP-0352 §4.1).
 *
 * `<csi xmlns='urn:xmpp:csi:0'/>`
 *
 * @see [XEP-0352 §4.1](https://xmpp.org/extensions/xep-0352.html)
 */
export class CsiFeature extends Node<{
  wire: 'urn:xmpp:csi:0 csi'
  init: CsiFeatureInit
  in: { features: true }
}> {
  static override readonly declaration: Declaration = csiFeatureDeclaration
  declare static readonly builder: () => CsiFeatureBuilder

  constructor(init?: CsiFeatureInit, content?: Content) {
    super(content)
    take(csiFeatureDeclaration, init)
  }
}

/** What a new {@link CsiFeature} is made of. */
export type CsiFeatureInit = Readonly<Record<string, never>>

/** Builds a {@link CsiFeature}. */
export interface CsiFeatureBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CsiFeature
}

const csiActiveDeclaration: Declaration = {
  namespace: 'urn:xmpp:csi:0',
  name: 'active',
  section: 'XEP-0352 §4.2',
  fields: {},
}

/**
 * Somebody uses the client again; the server sends what it held back. Each stream begins so, a
 * resumed one too. There is no answer (XEP-0352 §4.2 and §5.2).
 *
 * `<active xmlns='urn:xmpp:csi:0'/>`
 *
 * @see [XEP-0352 §4.2](https://xmpp.org/extensions/xep-0352.html)
 */
export class CsiActive extends Node<{
  wire: 'urn:xmpp:csi:0 active'
  init: CsiActiveInit
  in: { stream: true; 'bind2-request': true }
}> {
  static override readonly declaration: Declaration = csiActiveDeclaration
  declare static readonly builder: () => CsiActiveBuilder

  constructor(init?: CsiActiveInit, content?: Content) {
    super(content)
    take(csiActiveDeclaration, init)
  }
}

/** What a new {@link CsiActive} is made of. */
export type CsiActiveInit = Readonly<Record<string, never>>

/** Builds a {@link CsiActive}. */
export interface CsiActiveBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CsiActive
}

const csiInactiveDeclaration: Declaration = {
  namespace: 'urn:xmpp:csi:0',
  name: 'inactive',
  section: 'XEP-0352 §4.2',
  fields: {},
}

/**
 * Nobody looks at the client; the server may hold back or drop what is not important. There is no
 * answer (XEP-0352 §4.2).
 *
 * `<inactive xmlns='urn:xmpp:csi:0'/>`
 *
 * @see [XEP-0352 §4.2](https://xmpp.org/extensions/xep-0352.html)
 */
export class CsiInactive extends Node<{
  wire: 'urn:xmpp:csi:0 inactive'
  init: CsiInactiveInit
  in: { stream: true; 'bind2-request': true }
}> {
  static override readonly declaration: Declaration = csiInactiveDeclaration
  declare static readonly builder: () => CsiInactiveBuilder

  constructor(init?: CsiInactiveInit, content?: Content) {
    super(content)
    take(csiInactiveDeclaration, init)
  }
}

/** What a new {@link CsiInactive} is made of. */
export type CsiInactiveInit = Readonly<Record<string, never>>

/** Builds a {@link CsiInactive}. */
export interface CsiInactiveBuilder extends Builder<never> {
  add(...content: Content): this
  build(): CsiInactive
}
