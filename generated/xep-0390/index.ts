// Code generated from schemas/xep-0390/caps2.xsd; DO NOT EDIT.
export { Caps2 } from './caps2.ts'
export type { Caps2Builder, Caps2Init } from './caps2.ts'
