// Code generated from schemas/xep-0397/isr.xsd; DO NOT EDIT.
export { Isr, IsrEnable, IsrEnabled, IsrResume, IsrResumed, IsrResumeFailed } from './isr.ts'
export type {
  IsrBuilder,
  IsrEnableBuilder,
  IsrEnabledBuilder,
  IsrEnabledInit,
  IsrEnableInit,
  IsrInit,
  IsrResumeBuilder,
  IsrResumedBuilder,
  IsrResumedInit,
  IsrResumeFailedBuilder,
  IsrResumeFailedInit,
  IsrResumeInit,
} from './isr.ts'
