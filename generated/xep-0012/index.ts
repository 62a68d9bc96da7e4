// Code generated from schemas/xep-0012/last-activity.xsd; DO NOT EDIT.
export { LastActivity } from './last-activity.ts'
export type { LastActivityBuilder, LastActivityInit } from './last-activity.ts'
