// Code generated from dish.xsd; DO NOT EDIT.
import { Node, take } from 'typed-xmpp/node/v1'
import type { Anywhere, Builder, Content, Declaration, NodeLike } from 'typed-xmpp/node/v1'
import { Menu } from './menu.ts'

/**
 * - `starter`
 * - `main`
 */
export type MenuCourse = 'starter' | 'main'

/** The values of {@link MenuCourse}, in the order of the schema. */
export const menuCourses: readonly MenuCourse[] = ['starter', 'main']

const menuDishDeclaration: Declaration = {
  namespace: 'urn:test:dish',
  name: 'dish',
  fields: {
    course: { kind: 'attribute', type: 'token', values: menuCourses, required: true },
    sides: { kind: 'child', of: () => Menu },
  },
}

/**
 * One dish.
 *
 * `<dish xmlns='urn:test:dish' course='…'><menu/></dish>`
 *
 * @see [XEP-9999](https://example.org/menus)
 */
export class MenuDish extends Node<{
  wire: 'urn:test:dish dish'
  init: MenuDishInit
  in: Anywhere
}> {
  static override readonly declaration: Declaration = menuDishDeclaration
  declare static readonly builder: () => MenuDishBuilder
  /** Attribute `course`, required. One of `starter`, `main`. */
  declare readonly course: MenuCourse
  /** Child `menu`: What goes with it. */
  declare readonly sides: Menu | undefined

  constructor(init: MenuDishInit, content?: Content) {
    super(content)
    const v = take(menuDishDeclaration, init)
    this.course = v[0]
    this.sides = v[1]
  }
}

/** What a new {@link MenuDish} is made of. */
export interface MenuDishInit {
  /** Attribute `course`, required. One of `starter`, `main`. */
  readonly course: MenuCourse
  /** Child `menu`: What goes with it. */
  readonly sides?: NodeLike<Menu> | undefined
}

/** Builds a {@link MenuDish}; `build()` needs `course` first. */
export interface MenuDishBuilder<out Missing extends string = 'course'> extends Builder<Missing> {
  /** Attribute `course`, required. One of `starter`, `main`. */
  course(value: MenuCourse): MenuDishBuilder<Exclude<Missing, 'course'>>
  /** Child `menu`: What goes with it. */
  sides(value: NodeLike<Menu>): this
  add(...content: Content): this
  build(this: MenuDishBuilder<never>): MenuDish
}
