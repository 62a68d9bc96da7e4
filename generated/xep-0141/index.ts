// Code generated from schemas/xep-0141/form-layout.xsd; DO NOT EDIT.
export {
  FormLayoutField,
  FormLayoutPage,
  FormLayoutSection,
  FormLayoutTable,
  FormLayoutText,
} from './form-layout.ts'
export type {
  FormLayoutFieldBuilder,
  FormLayoutFieldInit,
  FormLayoutPageBuilder,
  FormLayoutPageInit,
  FormLayoutPagePart,
  FormLayoutSectionBuilder,
  FormLayoutSectionInit,
  FormLayoutSectionPart,
  FormLayoutTableBuilder,
  FormLayoutTableInit,
  FormLayoutTextBuilder,
  FormLayoutTextInit,
} from './form-layout.ts'
