// Code generated from menu.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { MenuDish } from './dish.ts'
import type { MenuCourse } from './dish.ts'

const menuDeclaration: Declaration = {
  namespace: 'urn:test:menu',
  name: 'menu',
  section: 'XEP-9999 §2.1',
  fields: {
    default: { kind: 'attribute', type: 'token', values: ['starter', 'main'], default: 'main' },
    dishes: { kind: 'children', of: () => MenuDish },
  },
  answers: { get: () => Menu },
}

/**
 * `<menu xmlns='urn:test:menu' default='…'><dish/></menu>`
 *
 * @see [XEP-9999 §2.1](https://example.org/menus)
 */
export class Menu extends Node<{
  wire: 'urn:test:menu menu'
  init: MenuInit
  in: { 'iq-get': true; 'iq-result': true }
  answer: { get: Menu }
}> {
  static override readonly declaration: Declaration = menuDeclaration
  declare static readonly builder: () => MenuBuilder
  /** Attribute `default`. Default: `main`. One of `starter`, `main`. */
  declare readonly default: MenuCourse
  /** Children `dish`: One dish. */
  declare readonly dishes: readonly MenuDish[]

  constructor(init?: MenuInit, content?: Content) {
    super(content)
    const v = take(menuDeclaration, init)
    this.default = v[0]
    this.dishes = v[1]
  }
}

/** What a new {@link Menu} is made of. */
export interface MenuInit {
  /** Attribute `default`. Default: `main`. One of `starter`, `main`. */
  readonly default?: MenuCourse | undefined
  /** Children `dish`: One dish. */
  readonly dishes?: readonly NodeLike<MenuDish>[] | undefined
}

/** Builds a {@link Menu}. */
export interface MenuBuilder extends Builder<never> {
  /** Attribute `default`. Default: `main`. One of `starter`, `main`. */
  default(value: MenuCourse): this
  /** Children `dish`: One dish. */
  dishes(value: readonly NodeLike<MenuDish>[]): this
  add(...content: Content): this
  build(): Menu
}

const menuOrderDeclaration: Declaration = {
  namespace: 'urn:test:menu',
  name: 'order',
  section: 'XEP-9999 §2.2',
  fields: {
    serving: { kind: 'child', of: () => MenuOrderServing, required: true },
  },
  answers: { set: [() => Menu, 'empty'] },
}

/**
 * `<order xmlns='urn:test:menu'><serving/></order>`
 *
 * @see [XEP-9999 §2.2](https://example.org/menus)
 */
export class MenuOrder extends Node<{
  wire: 'urn:test:menu order'
  init: MenuOrderInit
  in: { 'iq-set': true }
  answer: { set: Menu | undefined }
}> {
  static override readonly declaration: Declaration = menuOrderDeclaration
  declare static readonly builder: () => MenuOrderBuilder
  /** Child `serving`, required. */
  declare readonly serving: MenuOrderServing

  constructor(init: MenuOrderInit, content?: Content) {
    super(content)
    const v = take(menuOrderDeclaration, init)
    this.serving = v[0]
  }
}

/** What a new {@link MenuOrder} is made of. */
export interface MenuOrderInit {
  /** Child `serving`, required. */
  readonly serving: NodeLike<MenuOrderServing>
}

/** Builds a {@link MenuOrder}; `build()` needs `serving` first. */
export interface MenuOrderBuilder<out Missing extends string = 'serving'> extends Builder<Missing> {
  /** Child `serving`, required. */
  serving(value: NodeLike<MenuOrderServing>): MenuOrderBuilder<Exclude<Missing, 'serving'>>
  add(...content: Content): this
  build(this: MenuOrderBuilder<never>): MenuOrder
}

const menuOrderServingDeclaration: Declaration = {
  namespace: 'urn:test:dish',
  name: 'serving',
  local: true,
  fields: {
    course: { kind: 'attribute', type: 'token', values: ['starter', 'main'] },
  },
}

/**
 * `<serving xmlns='urn:test:dish' course='…'/>`
 *
 * @see [XEP-9999](https://example.org/menus)
 */
export class MenuOrderServing extends Node<{
  wire: 'urn:test:dish serving'
  init: MenuOrderServingInit
  in: object
}> {
  static override readonly declaration: Declaration = menuOrderServingDeclaration
  declare static readonly builder: () => MenuOrderServingBuilder
  /** Attribute `course`. One of `starter`, `main`. */
  declare readonly course: MenuCourse | undefined

  constructor(init?: MenuOrderServingInit, content?: Content) {
    super(content)
    const v = take(menuOrderServingDeclaration, init)
    this.course = v[0]
  }
}

/** What a new {@link MenuOrderServing} is made of. */
export interface MenuOrderServingInit {
  /** Attribute `course`. One of `starter`, `main`. */
  readonly course?: MenuCourse | undefined
}

/** Builds a {@link MenuOrderServing}. */
export interface MenuOrderServingBuilder extends Builder<never> {
  /** Attribute `course`. One of `starter`, `main`. */
  course(value: MenuCourse): this
  add(...content: Content): this
  build(): MenuOrderServing
}
