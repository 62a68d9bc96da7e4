// Code generated from schemas/xep-0334/hints.xsd; DO NOT EDIT.
export { HintNoCopy, HintNoPermanentStore, HintNoStore, HintStore } from './hints.ts'
export type {
  HintNoCopyBuilder,
  HintNoCopyInit,
  HintNoPermanentStoreBuilder,
  HintNoPermanentStoreInit,
  HintNoStoreBuilder,
  HintNoStoreInit,
  HintStoreBuilder,
  HintStoreInit,
} from './hints.ts'
