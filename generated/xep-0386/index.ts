// Code generated from schemas/xep-0386/bind2.xsd; DO NOT EDIT.
export { Bind2, Bind2Bound, Bind2Inline } from './bind2.ts'
export type {
  Bind2BoundBuilder,
  Bind2BoundInit,
  Bind2Builder,
  Bind2Init,
  Bind2InlineBuilder,
  Bind2InlineInit,
} from './bind2.ts'
