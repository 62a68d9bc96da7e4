// Code generated from schemas/xep-0004/data-forms.xsd; DO NOT EDIT.
export {
  DataForm,
  DataFormField,
  dataFormFieldTypes,
  DataFormItem,
  DataFormOption,
  DataFormReported,
  dataFormTypes,
} from './data-forms.ts'
export type {
  DataFormBuilder,
  DataFormFieldBuilder,
  DataFormFieldInit,
  DataFormFieldType,
  DataFormInit,
  DataFormItemBuilder,
  DataFormItemInit,
  DataFormOptionBuilder,
  DataFormOptionInit,
  DataFormReportedBuilder,
  DataFormReportedInit,
  DataFormType,
} from './data-forms.ts'
