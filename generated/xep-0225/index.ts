// Code generated from schemas/xep-0225/component-binding.xsd; DO NOT EDIT.
export { ComponentBind, ComponentUnbind } from './component-binding.ts'
export type {
  ComponentBindBuilder,
  ComponentBindInit,
  ComponentUnbindBuilder,
  ComponentUnbindInit,
} from './component-binding.ts'
