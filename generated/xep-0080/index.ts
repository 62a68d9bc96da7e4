// Code generated from schemas/xep-0080/geoloc.xsd; DO NOT EDIT.
export { Geoloc } from './geoloc.ts'
export type { GeolocBuilder, GeolocInit } from './geoloc.ts'
