// Code generated from schemas/queue.xsd; DO NOT EDIT.
export { Queue } from './queue.ts'
export type { QueueBuilder, QueueInit } from './queue.ts'
