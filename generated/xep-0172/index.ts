// Code generated from schemas/xep-0172/nick.xsd; DO NOT EDIT.
export { Nick } from './nick.ts'
export type { NickBuilder, NickInit } from './nick.ts'
