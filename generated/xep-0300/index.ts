// Code generated from schemas/xep-0300/hashes-1.xsd, schemas/xep-0300/hashes.xsd; DO NOT EDIT.
export { Hash, HashUsed } from './hashes.ts'
export type { HashBuilder, HashInit, HashUsedBuilder, HashUsedInit } from './hashes.ts'
export { Hash1 } from './hashes-1.ts'
export type { Hash1Builder, Hash1Init } from './hashes-1.ts'
