// Code generated from schema.xsd; DO NOT EDIT.
export { F4Order } from './f4-0.ts'
export type { F4OrderBuilder, F4OrderInit } from './f4-0.ts'
