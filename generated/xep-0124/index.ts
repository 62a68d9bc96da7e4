// Code generated from schemas/xep-0124/bosh.xsd; DO NOT EDIT.
export { BoshBody, boshConditions, boshTypes } from './bosh.ts'
export type { BoshBodyBuilder, BoshBodyInit, BoshCondition, BoshType } from './bosh.ts'
