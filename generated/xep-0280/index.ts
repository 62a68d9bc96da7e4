// Code generated from schemas/xep-0280/carbons.xsd; DO NOT EDIT.
export {
  CarbonsDisable,
  CarbonsEnable,
  CarbonsPrivate,
  CarbonsReceived,
  CarbonsSent,
} from './carbons.ts'
export type {
  CarbonsDisableBuilder,
  CarbonsDisableInit,
  CarbonsEnableBuilder,
  CarbonsEnableInit,
  CarbonsPrivateBuilder,
  CarbonsPrivateInit,
  CarbonsReceivedBuilder,
  CarbonsReceivedInit,
  CarbonsSentBuilder,
  CarbonsSentInit,
} from './carbons.ts'
