// Code generated from schemas/xep-0085/chat-states.xsd; DO NOT EDIT.
export { ChatActive, ChatComposing, ChatGone, ChatInactive, ChatPaused } from './chat-states.ts'
export type {
  ChatActiveBuilder,
  ChatActiveInit,
  ChatComposingBuilder,
  ChatComposingInit,
  ChatGoneBuilder,
  ChatGoneInit,
  ChatInactiveBuilder,
  ChatInactiveInit,
  ChatPausedBuilder,
  ChatPausedInit,
} from './chat-states.ts'
