// Code generated from schema.xsd; DO NOT EDIT.
export { SchemaOrder } from './schema.ts'
export type { SchemaOrderBuilder, SchemaOrderInit } from './schema.ts'
