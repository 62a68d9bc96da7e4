// Code generated from schemas/xep-0421/occupant-id.xsd; DO NOT EDIT.
export { OccupantId } from './occupant-id.ts'
export type { OccupantIdBuilder, OccupantIdInit } from './occupant-id.ts'
