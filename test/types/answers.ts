/** What answers a request. Nothing of it runs. */
import type { AnswerOf, RequestTypes } from 'typed-xmpp/node'
import type { Bind } from 'typed-xmpp/rfc6120'
import type { Roster } from 'typed-xmpp/rfc6121'
import type { DiscoInfo, DiscoItems } from 'typed-xmpp/xep-0030'
import type { VCard } from 'typed-xmpp/xep-0054'
import type { Pubsub } from 'typed-xmpp/xep-0060'
import type { Register } from 'typed-xmpp/xep-0077'
import type { ReceiptRequest } from 'typed-xmpp/xep-0184'
import type { Ping } from 'typed-xmpp/xep-0199'
import type { ChannelSearch, ChannelSearchResult } from 'typed-xmpp/xep-0433'
import { type Equal, expect } from './equal.ts'

export function types(): void {
  expect<Equal<RequestTypes<DiscoInfo>, 'get'>>()
  expect<Equal<RequestTypes<Ping>, 'get'>>()
  expect<Equal<RequestTypes<Bind>, 'set'>>()
  expect<Equal<RequestTypes<Roster>, 'get' | 'set'>>()
  expect<Equal<RequestTypes<Register>, 'get' | 'set'>>()
}

export function answers(): void {
  expect<Equal<AnswerOf<DiscoInfo, 'get'>, DiscoInfo>>()
  expect<Equal<AnswerOf<DiscoItems, 'get'>, DiscoItems>>()
  expect<Equal<AnswerOf<Ping, 'get'>, undefined>>()
  expect<Equal<AnswerOf<Bind, 'set'>, Bind>>()
  expect<Equal<AnswerOf<Roster, 'get'>, Roster>>()
  expect<Equal<AnswerOf<Roster, 'set'>, undefined>>()
  expect<Equal<AnswerOf<VCard, 'get'>, VCard>>()
  expect<Equal<AnswerOf<VCard, 'set'>, undefined>>()
  // A result may be empty or not, or hold one of several.
  expect<Equal<AnswerOf<Pubsub, 'set'>, Pubsub | undefined>>()
  expect<Equal<AnswerOf<ChannelSearch, 'get'>, ChannelSearch | ChannelSearchResult>>()
  // Nothing is said of what is no request.
  expect<Equal<AnswerOf<ReceiptRequest, 'get'>, unknown>>()
}

export function wrong(answer: AnswerOf<DiscoInfo, 'get'>): void {
  // @ts-expect-error: disco#info is answered by disco#info
  const items: DiscoItems = answer
  // @ts-expect-error: there is an answer
  const nothing: undefined = answer
  // @ts-expect-error: it is only asked
  expect<Equal<AnswerOf<DiscoInfo, 'set'>, DiscoInfo>>()
  void [items, nothing]
}
