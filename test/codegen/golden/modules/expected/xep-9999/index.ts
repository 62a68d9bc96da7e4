// Code generated from dish.xsd, menu.xsd; DO NOT EDIT.
export { menuCourses, MenuDish } from './dish.ts'
export type { MenuCourse, MenuDishBuilder, MenuDishInit } from './dish.ts'
export { Menu, MenuOrder, MenuOrderServing } from './menu.ts'
export type {
  MenuBuilder,
  MenuInit,
  MenuOrderBuilder,
  MenuOrderInit,
  MenuOrderServingBuilder,
  MenuOrderServingInit,
} from './menu.ts'
