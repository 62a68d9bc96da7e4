// Code generated from schemas/xep-0066/oob-request.xsd, schemas/xep-0066/oob.xsd; DO NOT EDIT.
export { Oob } from './oob.ts'
export type { OobBuilder, OobInit } from './oob.ts'
export { OobRequest } from './oob-request.ts'
export type { OobRequestBuilder, OobRequestInit } from './oob-request.ts'
