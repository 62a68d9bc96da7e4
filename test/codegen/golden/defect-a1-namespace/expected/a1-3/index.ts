// Code generated from letter.xsd; DO NOT EDIT.
export { A1Letter } from './a1-3.ts'
export type { A1LetterBuilder, A1LetterInit } from './a1-3.ts'
