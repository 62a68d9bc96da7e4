// Code generated from schemas/xep-0333/chat-markers.xsd; DO NOT EDIT.
export { MarkerDisplayed, MarkerMarkable } from './chat-markers.ts'
export type {
  MarkerDisplayedBuilder,
  MarkerDisplayedInit,
  MarkerMarkableBuilder,
  MarkerMarkableInit,
} from './chat-markers.ts'
