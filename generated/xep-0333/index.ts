// Code generated from schemas/xep-0333/chat-markers.xsd; DO NOT EDIT.
export {
  MarkerAcknowledged,
  MarkerDisplayed,
  MarkerMarkable,
  MarkerReceived,
} from './chat-markers.ts'
export type {
  MarkerAcknowledgedBuilder,
  MarkerAcknowledgedInit,
  MarkerDisplayedBuilder,
  MarkerDisplayedInit,
  MarkerMarkableBuilder,
  MarkerMarkableInit,
  MarkerReceivedBuilder,
  MarkerReceivedInit,
} from './chat-markers.ts'
