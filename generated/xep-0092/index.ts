// Code generated from schemas/xep-0092/version.xsd; DO NOT EDIT.
export { Version } from './version.ts'
export type { VersionBuilder, VersionInit } from './version.ts'
