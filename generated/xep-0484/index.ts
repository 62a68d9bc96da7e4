// Code generated from schemas/xep-0484/fast.xsd; DO NOT EDIT.
export { Fast, FastRequestToken, FastToken } from './fast.ts'
export type {
  FastBuilder,
  FastInit,
  FastRequestTokenBuilder,
  FastRequestTokenInit,
  FastTokenBuilder,
  FastTokenInit,
} from './fast.ts'
