// Code generated from schemas/xep-0409/im-ng.xsd; DO NOT EDIT.
export { ImNg, ImNgEnable } from './im-ng.ts'
export type { ImNgBuilder, ImNgEnableBuilder, ImNgEnableInit, ImNgInit } from './im-ng.ts'
