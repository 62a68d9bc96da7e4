// Code generated from schema.xsd; DO NOT EDIT.
export { I2A } from './i2-0.ts'
export type { I2ABuilder, I2AInit } from './i2-0.ts'
