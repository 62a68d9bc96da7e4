/** Classes as the compiler writes them, with children of kinds that the shipped schemas do not have. */
import { Node, take } from '../../runtime/node/v1.ts'
import type {
  Anywhere,
  Content,
  Declaration,
  Element,
  NodeLike,
  Texts,
  TextsLike,
} from '../../runtime/node/v1.ts'
import { sampleNamespace } from './sample-values.ts'

const itemDeclaration: Declaration = {
  namespace: sampleNamespace,
  name: 'item',
  local: true,
  fields: {
    id: { kind: 'attribute', type: 'int', required: true },
    lang: {
      kind: 'attribute',
      namespace: 'http://www.w3.org/XML/1998/namespace',
      type: 'language',
    },
    text: { kind: 'text' },
  },
}

/** An item that has to have a number. */
export class SampleItem extends Node<{
  wire: 'urn:sample item'
  init: SampleItemInit
  in: object
}> {
  static override readonly declaration: Declaration = itemDeclaration
  declare readonly id: number
  declare readonly lang: string | undefined
  declare readonly text: string | undefined

  constructor(init: SampleItemInit, content?: Content) {
    super(content)
    const v = take(itemDeclaration, init)
    this.id = v[0]
    this.lang = v[1]
    this.text = v[2]
  }
}

/** What a new {@link SampleItem} is made of. */
export interface SampleItemInit {
  readonly id: number
  readonly lang?: string | undefined
  readonly text?: string | undefined
}

const breakDeclaration: Declaration = {
  namespace: sampleNamespace,
  name: 'break',
  local: true,
  fields: {},
}

/** An item that has nothing. */
export class SampleBreak extends Node<{
  wire: 'urn:sample break'
  init: Readonly<Record<string, never>>
  in: object
}> {
  static override readonly declaration: Declaration = breakDeclaration

  constructor(init?: Readonly<Record<string, never>>, content?: Content) {
    super(content)
    take(breakDeclaration, init)
  }
}

const headDeclaration: Declaration = {
  namespace: sampleNamespace,
  name: 'head',
  local: true,
  fields: {
    item: { kind: 'child', of: () => SampleItem, required: true },
    spare: { kind: 'child', of: () => SampleBreak },
  },
}

/** What needs an item, which needs a number. */
export class SampleHead extends Node<{
  wire: 'urn:sample head'
  init: SampleHeadInit
  in: object
}> {
  static override readonly declaration: Declaration = headDeclaration
  declare readonly item: SampleItem
  declare readonly spare: SampleBreak | undefined

  constructor(init: SampleHeadInit, content?: Content) {
    super(content)
    const v = take(headDeclaration, init)
    this.item = v[0]
    this.spare = v[1]
  }
}

/** What a new {@link SampleHead} is made of. */
export interface SampleHeadInit {
  readonly item: NodeLike<SampleItem>
  readonly spare?: NodeLike<SampleBreak> | undefined
}

const boxDeclaration: Declaration = {
  namespace: sampleNamespace,
  name: 'box',
  fields: {
    head: { kind: 'child', of: () => SampleHead, required: true },
    parts: { kind: 'choice', of: () => [SampleItem, SampleBreak], min: 1, max: 4 },
    labels: { kind: 'texts', name: 'label', min: 1, max: 3 },
    label: { kind: 'shortcut', of: 'labels' },
    left: { kind: 'childText' },
    right: { kind: 'childText' },
    names: { kind: 'childAttributes', name: 'name', attribute: 'v', type: 'int' },
  },
  choices: [{ of: ['left', 'right'], required: true }],
  any: { namespaces: ['urn:other', ''], min: 1, max: 2 },
  anyAttribute: true,
}

/** A class with children of all kinds. */
export class SampleBox extends Node<{ wire: 'urn:sample box'; init: SampleBoxInit; in: Anywhere }> {
  static override readonly declaration: Declaration = boxDeclaration
  declare readonly head: SampleHead
  declare readonly parts: readonly (SampleItem | SampleBreak)[]
  declare readonly labels: Texts
  declare readonly label: string | undefined
  declare readonly left: string | undefined
  declare readonly right: string | undefined
  declare readonly names: readonly number[]

  constructor(init: SampleBoxInit, content?: Content) {
    super(content)
    const v = take(boxDeclaration, init)
    this.head = v[0]
    this.parts = v[1]
    this.labels = v[2]
    this.label = v[3]
    this.left = v[4]
    this.right = v[5]
    this.names = v[6]
  }
}

/** What a new {@link SampleBox} is made of. */
export interface SampleBoxInit {
  readonly head: NodeLike<SampleHead>
  readonly parts: readonly (SampleItem | SampleBreak)[]
  readonly labels?: TextsLike | undefined
  readonly label?: string | undefined
  readonly left?: string | undefined
  readonly right?: string | undefined
  readonly names?: readonly number[] | undefined
}

const noteDeclaration: Declaration = {
  namespace: sampleNamespace,
  name: 'note',
  fields: {
    by: { kind: 'attribute' },
    content: { kind: 'mixed', of: () => [SampleItem, SampleBreak] },
  },
}

/** A class of text and elements in any order. */
export class SampleNote extends Node<{
  wire: 'urn:sample note'
  init: SampleNoteInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = noteDeclaration
  declare readonly by: string | undefined
  declare readonly content: readonly (string | SampleItem | SampleBreak | Element)[]

  constructor(init?: SampleNoteInit, content?: Content) {
    super(content)
    const v = take(noteDeclaration, init)
    this.by = v[0]
    this.content = v[1]
  }
}

/** What a new {@link SampleNote} is made of. */
export interface SampleNoteInit {
  readonly by?: string | undefined
  readonly content?: readonly (string | SampleItem | SampleBreak | Element)[] | undefined
}
