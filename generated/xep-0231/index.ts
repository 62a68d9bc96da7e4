// Code generated from schemas/xep-0231/bits-of-binary.xsd; DO NOT EDIT.
export { BitsOfBinary } from './bits-of-binary.ts'
export type { BitsOfBinaryBuilder, BitsOfBinaryInit } from './bits-of-binary.ts'
