// Code generated from schemas/xep-0145/roster-notes.xsd; DO NOT EDIT.
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Builder,
  Content,
  Declaration,
  Jid,
  JidLike,
  NodeLike,
} from '../../runtime/node/v1.ts'

const rosterNotesDeclaration: Declaration = {
  namespace: 'storage:rosternotes',
  name: 'storage',
  section: 'XEP-0145 §2',
  fields: {
    notes: { kind: 'children', of: () => RosterNote },
  },
}

/**
 * All notes of the user (XEP-0145 §2).
 *
 * `<storage xmlns='storage:rosternotes'><note/></storage>`
 *
 * @see [XEP-0145 §2](https://xmpp.org/extensions/xep-0145.html)
 */
export class RosterNotes extends Node<{
  wire: 'storage:rosternotes storage'
  init: RosterNotesInit
  in: object
}> {
  static override readonly declaration: Declaration = rosterNotesDeclaration
  declare static readonly builder: () => RosterNotesBuilder
  /** Children `note`: A note, in words. */
  declare readonly notes: readonly RosterNote[]

  constructor(init?: RosterNotesInit, content?: Content) {
    super(content)
    const v = take(rosterNotesDeclaration, init)
    this.notes = v[0]
  }
}

/** What a new {@link RosterNotes} is made of. */
export interface RosterNotesInit {
  /** Children `note`: A note, in words. */
  readonly notes?: readonly NodeLike<RosterNote>[] | undefined
}

/** Builds a {@link RosterNotes}. */
export interface RosterNotesBuilder extends Builder<never> {
  /** Children `note`: A note, in words. */
  notes(value: readonly NodeLike<RosterNote>[]): this
  add(...content: Content): this
  build(): RosterNotes
}

const rosterNoteDeclaration: Declaration = {
  namespace: 'storage:rosternotes',
  name: 'note',
  local: true,
  section: 'XEP-0145 §2',
  fields: {
    jid: { kind: 'attribute', type: 'jid', required: true },
    created: { kind: 'attribute', name: 'cdate', type: 'dateTime' },
    modified: { kind: 'attribute', name: 'mdate', type: 'dateTime' },
    text: { kind: 'text' },
  },
}

/**
 * A note, in words.
 *
 * `<note xmlns='storage:rosternotes' jid='…' cdate='…' …>…</note>`
 *
 * @see [XEP-0145 §2](https://xmpp.org/extensions/xep-0145.html)
 */
export class RosterNote extends Node<{
  wire: 'storage:rosternotes note'
  init: RosterNoteInit
  in: object
}> {
  static override readonly declaration: Declaration = rosterNoteDeclaration
  declare static readonly builder: () => RosterNoteBuilder
  /** Attribute `jid`, required: The contact. */
  declare readonly jid: Jid
  /** Attribute `cdate`: When it was made. */
  declare readonly created: Date | undefined
  /** Attribute `mdate`: When it was changed last. */
  declare readonly modified: Date | undefined
  /** Text. */
  declare readonly text: string | undefined

  constructor(init: RosterNoteInit, content?: Content) {
    super(content)
    const v = take(rosterNoteDeclaration, init)
    this.jid = v[0]
    this.created = v[1]
    this.modified = v[2]
    this.text = v[3]
  }
}

/** What a new {@link RosterNote} is made of. */
export interface RosterNoteInit {
  /** Attribute `jid`, required: The contact. */
  readonly jid: JidLike
  /** Attribute `cdate`: When it was made. */
  readonly created?: Date | undefined
  /** Attribute `mdate`: When it was changed last. */
  readonly modified?: Date | undefined
  /** Text. */
  readonly text?: string | undefined
}

/** Builds a {@link RosterNote}; `build()` needs `jid` first. */
export interface RosterNoteBuilder<out Missing extends string = 'jid'> extends Builder<Missing> {
  /** Attribute `jid`, required: The contact. */
  jid(value: JidLike): RosterNoteBuilder<Exclude<Missing, 'jid'>>
  /** Attribute `cdate`: When it was made. */
  created(value: Date): this
  /** Attribute `mdate`: When it was changed last. */
  modified(value: Date): this
  /** Text. */
  text(value: string): this
  add(...content: Content): this
  build(this: RosterNoteBuilder<never>): RosterNote
}
