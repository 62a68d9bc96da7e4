// Code generated from schemas/xep-0059/result-set.xsd; DO NOT EDIT.
export { ResultSet, ResultSetFirst } from './result-set.ts'
export type {
  ResultSetBuilder,
  ResultSetFirstBuilder,
  ResultSetFirstInit,
  ResultSetInit,
} from './result-set.ts'
