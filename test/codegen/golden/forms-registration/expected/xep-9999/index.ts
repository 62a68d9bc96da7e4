// Code generated from xep-9999.xml; DO NOT EDIT.
export { ExampleTestForm, TestConfigForm, testConfigFormLevels } from './forms.ts'
export type {
  ExampleTestFormBuilder,
  ExampleTestFormInit,
  TestConfigFormBuilder,
  TestConfigFormInit,
  TestConfigFormLevel,
} from './forms.ts'
