// Code generated from xep-9999.xml; DO NOT EDIT.
export { D1Place } from './d1-1.ts'
export type { D1PlaceBuilder, D1PlaceInit } from './d1-1.ts'
