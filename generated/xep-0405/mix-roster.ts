// Code generated from schemas/xep-0405/mix-roster.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type { Builder, Content, Declaration } from '../../runtime/node/v1.ts'

const mixRosterAnnotateDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:roster:0',
  name: 'annotate',
  section: 'XEP-0405 §2.10',
  fields: {},
}

/**
 * In a request for the roster: say which items are channels, now and in each later push (XEP-0405
 * §2.10).
 *
 * `<annotate xmlns='urn:xmpp:mix:roster:0'/>`
 *
 * @see [XEP-0405 §2.10](https://xmpp.org/extensions/xep-0405.html)
 */
export class MixRosterAnnotate extends Node<{
  wire: 'urn:xmpp:mix:roster:0 annotate'
  init: MixRosterAnnotateInit
  in: { roster: true }
}> {
  static override readonly declaration: Declaration = mixRosterAnnotateDeclaration
  declare static readonly builder: () => MixRosterAnnotateBuilder

  constructor(init?: MixRosterAnnotateInit, content?: Content) {
    super(content)
    take(mixRosterAnnotateDeclaration, init)
  }
}

/** What a new {@link MixRosterAnnotate} is made of. */
export type MixRosterAnnotateInit = Readonly<Record<string, never>>

/** Builds a {@link MixRosterAnnotate}. */
export interface MixRosterAnnotateBuilder extends Builder<never> {
  add(...content: Content): this
  build(): MixRosterAnnotate
}

const mixRosterChannelDeclaration: Declaration = {
  namespace: 'urn:xmpp:mix:roster:0',
  name: 'channel',
  section: 'XEP-0405 §2.10',
  fields: {
    participantId: { kind: 'attribute', name: 'participant-id', required: true },
  },
}

/**
 * In an item of the roster: it is a channel (XEP-0405 §2.10).
 *
 * `<channel xmlns='urn:xmpp:mix:roster:0' participant-id='…'/>`
 *
 * @see [XEP-0405 §2.10](https://xmpp.org/extensions/xep-0405.html)
 */
export class MixRosterChannel extends Node<{
  wire: 'urn:xmpp:mix:roster:0 channel'
  init: MixRosterChannelInit
  in: { 'roster-item': true }
}> {
  static override readonly declaration: Declaration = mixRosterChannelDeclaration
  declare static readonly builder: () => MixRosterChannelBuilder
  /** Attribute `participant-id`, required: What names the user in that channel. */
  declare readonly participantId: string

  constructor(init: MixRosterChannelInit, content?: Content) {
    super(content)
    const v = take(mixRosterChannelDeclaration, init)
    this.participantId = v[0]
  }
}

/** What a new {@link MixRosterChannel} is made of. */
export interface MixRosterChannelInit {
  /** Attribute `participant-id`, required: What names the user in that channel. */
  readonly participantId: string
}

/** Builds a {@link MixRosterChannel}; `build()` needs `participantId` first. */
export interface MixRosterChannelBuilder<out Missing extends string = 'participantId'>
  extends Builder<Missing> {
  /** Attribute `participant-id`, required: What names the user in that channel. */
  participantId(value: string): MixRosterChannelBuilder<Exclude<Missing, 'participantId'>>
  add(...content: Content): this
  build(this: MixRosterChannelBuilder<never>): MixRosterChannel
}
