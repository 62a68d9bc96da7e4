// Code generated from ../custom-extension/dummy.xsd; DO NOT EDIT.
export { Dummy } from './dummy.ts'
export type { DummyBuilder, DummyInit } from './dummy.ts'
