// Code generated from schemas/xep-0437/room-activity.xsd; DO NOT EDIT.
export { RoomActivity } from './room-activity.ts'
export type { RoomActivityBuilder, RoomActivityInit } from './room-activity.ts'
