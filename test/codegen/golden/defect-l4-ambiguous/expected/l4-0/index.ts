// Code generated from schema.xsd; DO NOT EDIT.
export { L4Order } from './l4-0.ts'
export type { L4OrderBuilder, L4OrderInit } from './l4-0.ts'
