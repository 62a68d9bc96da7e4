// Code generated from xep-9999.xml; DO NOT EDIT.
export { M1A, M1AB, M1ASecondB } from './m1-0.ts'
export type {
  M1ABBuilder,
  M1ABInit,
  M1ABuilder,
  M1AInit,
  M1ASecondBBuilder,
  M1ASecondBInit,
} from './m1-0.ts'
