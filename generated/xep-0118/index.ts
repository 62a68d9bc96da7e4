// Code generated from schemas/xep-0118/tune.xsd; DO NOT EDIT.
export { Tune } from './tune.ts'
export type { TuneBuilder, TuneInit } from './tune.ts'
