// Code generated from schemas/xep-0280/carbons-1.xsd, schemas/xep-0280/carbons.xsd; DO NOT EDIT.
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
export {
  Carbons1Disable,
  Carbons1Enable,
  Carbons1Private,
  Carbons1Received,
  Carbons1Sent,
} from './carbons-1.ts'
export type {
  Carbons1DisableBuilder,
  Carbons1DisableInit,
  Carbons1EnableBuilder,
  Carbons1EnableInit,
  Carbons1PrivateBuilder,
  Carbons1PrivateInit,
  Carbons1ReceivedBuilder,
  Carbons1ReceivedInit,
  Carbons1SentBuilder,
  Carbons1SentInit,
} from './carbons-1.ts'
