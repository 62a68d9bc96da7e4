// Code generated from schemas/xep-0300/hashes.xsd; DO NOT EDIT.
export { Hash, HashUsed } from './hashes.ts'
export type { HashBuilder, HashInit, HashUsedBuilder, HashUsedInit } from './hashes.ts'
