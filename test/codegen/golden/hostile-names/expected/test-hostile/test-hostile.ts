// Code generated from schema.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration } from 'typed-xmpp/node/v1'

/**
 * - `it's`
 * - `say "it's"`
 * - `back\slash ${x} 'tick'`
 * - `'line\nbreak\ttab'`
 * - `*\/ alert(1) /*`
 * - `'\u2028\u202e\u3000\ue000'`
 */
export type TestHostileConstructorQuote =
  | "it's"
  | 'say "it\'s"'
  | 'back\\slash ${x} `tick`'
  | 'line\nbreak\ttab'
  | '*/ alert(1) /*'
  | '\u2028\u202e\u3000\ue000'

/** The values of {@link TestHostileConstructorQuote}, in the order of the schema. */
export const testHostileConstructorQuotes: readonly TestHostileConstructorQuote[] = [
  "it's",
  'say "it\'s"',
  'back\\slash ${x} `tick`',
  'line\nbreak\ttab',
  '*/ alert(1) /*',
  '\u2028\u202e\u3000\ue000',
]

const testHostileConstructorDeclaration: Declaration = {
  namespace: 'urn:test:hostile',
  name: 'constructor',
  fields: {
    get_: { kind: 'attribute', name: 'get' },
    all_: { kind: 'attribute', name: 'all' },
    has_: { kind: 'attribute', name: 'has' },
    with_: { kind: 'attribute', name: 'with' },
    without_: { kind: 'attribute', name: 'without' },
    elements_: { kind: 'attribute', name: 'elements' },
    equals_: { kind: 'attribute', name: 'equals' },
    toString_: { kind: 'attribute', name: 'toString' },
    toJSON_: { kind: 'attribute', name: 'toJSON' },
    valueOf_: { kind: 'attribute', name: 'valueOf' },
    hasOwnProperty_: { kind: 'attribute', name: 'hasOwnProperty' },
    constructor_: { kind: 'attribute', name: 'constructor' },
    prototype_: { kind: 'attribute', name: 'prototype' },
    proto: { kind: 'attribute', name: '__proto__' },
    add: { kind: 'attribute', required: true },
    build: { kind: 'attribute' },
    new: { kind: 'attribute' },
    static: { kind: 'attribute' },
    class: { kind: 'attribute' },
    then_: { kind: 'attribute', name: 'then' },
    größe: { kind: 'attribute' },
    aBCD: { kind: 'attribute', name: 'a.b-c_d' },
    _1st: { kind: 'attribute' },
    quote: { kind: 'attribute', values: testHostileConstructorQuotes, default: "it's" },
  },
}

/**
 * Ends *\/ the comment, \@param {string} too, {\@link Object}, `code` and ${template} <script> //
 * and /* again. left
 *
 * `<constructor xmlns='urn:test:hostile' get='…' all='…' …/>`
 */
export class TestHostileConstructor extends Node<{
  wire: 'urn:test:hostile constructor'
  init: TestHostileConstructorInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = testHostileConstructorDeclaration
  declare static readonly builder: () => TestHostileConstructorBuilder
  /** Attribute `get`. */
  declare readonly get_: string | undefined
  /** Attribute `all`. */
  declare readonly all_: string | undefined
  /** Attribute `has`. */
  declare readonly has_: string | undefined
  /** Attribute `with`. */
  declare readonly with_: string | undefined
  /** Attribute `without`. */
  declare readonly without_: string | undefined
  /** Attribute `elements`. */
  declare readonly elements_: string | undefined
  /** Attribute `equals`. */
  declare readonly equals_: string | undefined
  /** Attribute `toString`. */
  declare readonly toString_: string | undefined
  /** Attribute `toJSON`. */
  declare readonly toJSON_: string | undefined
  /** Attribute `valueOf`. */
  declare readonly valueOf_: string | undefined
  /** Attribute `hasOwnProperty`. */
  declare readonly hasOwnProperty_: string | undefined
  /** Attribute `constructor`. */
  declare readonly constructor_: string | undefined
  /** Attribute `prototype`. */
  declare readonly prototype_: string | undefined
  /** Attribute `__proto__`. */
  declare readonly proto: string | undefined
  /** Attribute `add`, required. */
  declare readonly add: string
  /** Attribute `build`. */
  declare readonly build: string | undefined
  /** Attribute `new`. */
  declare readonly new: string | undefined
  /** Attribute `static`. */
  declare readonly static: string | undefined
  /** Attribute `class`. */
  declare readonly class: string | undefined
  /** Attribute `then`. */
  declare readonly then_: string | undefined
  /** Attribute `größe`. */
  declare readonly größe: string | undefined
  /** Attribute `a.b-c_d`. */
  declare readonly aBCD: string | undefined
  /** Attribute `_1st`. */
  declare readonly _1st: string | undefined
  /**
   * Attribute `quote`. Default: `it's`. One of `it's`, `say "it's"`, `back\slash ${x} 'tick'`,
   * `'line\nbreak\ttab'`, `*\/ alert(1) /*`, `'\u2028\u202e\u3000\ue000'`.
   */
  declare readonly quote: TestHostileConstructorQuote

  constructor(init: TestHostileConstructorInit, content?: Content) {
    super(content)
    const v = take(testHostileConstructorDeclaration, init)
    this.get_ = v[0]
    this.all_ = v[1]
    this.has_ = v[2]
    this.with_ = v[3]
    this.without_ = v[4]
    this.elements_ = v[5]
    this.equals_ = v[6]
    this.toString_ = v[7]
    this.toJSON_ = v[8]
    this.valueOf_ = v[9]
    this.hasOwnProperty_ = v[10]
    this.constructor_ = v[11]
    this.prototype_ = v[12]
    this.proto = v[13]
    this.add = v[14]
    this.build = v[15]
    this.new = v[16]
    this.static = v[17]
    this.class = v[18]
    this.then_ = v[19]
    this.größe = v[20]
    this.aBCD = v[21]
    this._1st = v[22]
    this.quote = v[23]
  }
}

/** What a new {@link TestHostileConstructor} is made of. */
export interface TestHostileConstructorInit {
  /** Attribute `get`. */
  readonly get_?: string | undefined
  /** Attribute `all`. */
  readonly all_?: string | undefined
  /** Attribute `has`. */
  readonly has_?: string | undefined
  /** Attribute `with`. */
  readonly with_?: string | undefined
  /** Attribute `without`. */
  readonly without_?: string | undefined
  /** Attribute `elements`. */
  readonly elements_?: string | undefined
  /** Attribute `equals`. */
  readonly equals_?: string | undefined
  /** Attribute `toString`. */
  readonly toString_?: string | undefined
  /** Attribute `toJSON`. */
  readonly toJSON_?: string | undefined
  /** Attribute `valueOf`. */
  readonly valueOf_?: string | undefined
  /** Attribute `hasOwnProperty`. */
  readonly hasOwnProperty_?: string | undefined
  /** Attribute `constructor`. */
  readonly constructor_?: string | undefined
  /** Attribute `prototype`. */
  readonly prototype_?: string | undefined
  /** Attribute `__proto__`. */
  readonly proto?: string | undefined
  /** Attribute `add`, required. */
  readonly add: string
  /** Attribute `build`. */
  readonly build?: string | undefined
  /** Attribute `new`. */
  readonly new?: string | undefined
  /** Attribute `static`. */
  readonly static?: string | undefined
  /** Attribute `class`. */
  readonly class?: string | undefined
  /** Attribute `then`. */
  readonly then_?: string | undefined
  /** Attribute `größe`. */
  readonly größe?: string | undefined
  /** Attribute `a.b-c_d`. */
  readonly aBCD?: string | undefined
  /** Attribute `_1st`. */
  readonly _1st?: string | undefined
  /**
   * Attribute `quote`. Default: `it's`. One of `it's`, `say "it's"`, `back\slash ${x} 'tick'`,
   * `'line\nbreak\ttab'`, `*\/ alert(1) /*`, `'\u2028\u202e\u3000\ue000'`.
   */
  readonly quote?: TestHostileConstructorQuote | undefined
}

/** Builds a {@link TestHostileConstructor}; `build()` needs `add` first. */
export interface TestHostileConstructorBuilder<out Missing extends string = 'add'>
  extends Builder<Missing> {
  /** Attribute `get`. */
  get_(value: string): this
  /** Attribute `all`. */
  all_(value: string): this
  /** Attribute `has`. */
  has_(value: string): this
  /** Attribute `with`. */
  with_(value: string): this
  /** Attribute `without`. */
  without_(value: string): this
  /** Attribute `elements`. */
  elements_(value: string): this
  /** Attribute `equals`. */
  equals_(value: string): this
  /** Attribute `toString`. */
  toString_(value: string): this
  /** Attribute `toJSON`. */
  toJSON_(value: string): this
  /** Attribute `valueOf`. */
  valueOf_(value: string): this
  /** Attribute `hasOwnProperty`. */
  hasOwnProperty_(value: string): this
  /** Attribute `constructor`. */
  constructor_(value: string): this
  /** Attribute `prototype`. */
  prototype_(value: string): this
  /** Attribute `__proto__`. */
  proto(value: string): this
  /** Attribute `add`, required. */
  add_(value: string): TestHostileConstructorBuilder<Exclude<Missing, 'add'>>
  /** Attribute `build`. */
  build_(value: string): this
  /** Attribute `new`. */
  'new'(value: string): this
  /** Attribute `static`. */
  static(value: string): this
  /** Attribute `class`. */
  class(value: string): this
  /** Attribute `then`. */
  then_(value: string): this
  /** Attribute `größe`. */
  größe(value: string): this
  /** Attribute `a.b-c_d`. */
  aBCD(value: string): this
  /** Attribute `_1st`. */
  _1st(value: string): this
  /**
   * Attribute `quote`. Default: `it's`. One of `it's`, `say "it's"`, `back\slash ${x} 'tick'`,
   * `'line\nbreak\ttab'`, `*\/ alert(1) /*`, `'\u2028\u202e\u3000\ue000'`.
   */
  quote(value: TestHostileConstructorQuote): this
  add(...content: Content): this
  build(this: TestHostileConstructorBuilder<never>): TestHostileConstructor
}
