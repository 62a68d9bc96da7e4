// Code generated from schema.xsd; DO NOT EDIT.
export { TestTextsPost, TestTextsPostCaption } from './test-texts.ts'
export type {
  TestTextsPostBuilder,
  TestTextsPostCaptionBuilder,
  TestTextsPostCaptionInit,
  TestTextsPostInit,
} from './test-texts.ts'
