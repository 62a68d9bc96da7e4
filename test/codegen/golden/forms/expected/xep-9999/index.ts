// Code generated from forms.xml; DO NOT EDIT.
export {
  EverythingForm,
  everythingFormColors,
  everythingFormMoodsValues,
  ExampleFormsEmptyForm,
} from './forms.ts'
export type {
  EverythingFormBuilder,
  EverythingFormColor,
  EverythingFormInit,
  EverythingFormMoods,
  ExampleFormsEmptyFormBuilder,
  ExampleFormsEmptyFormInit,
} from './forms.ts'
