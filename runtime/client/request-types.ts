/** The types of requests: which options they need, and what answers them. */
import type { AnswerOf, Node, RequestTypes } from '../node/index.ts'
import type { Element } from '../xml/index.ts'

/** How a request is made. */
export interface RequestOptions {
  /** The milliseconds to wait for the answer, in place of the entity's own setting. */
  readonly timeout?: number | undefined
  /** Gives the request up: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined
}

/** The options of a request; `type` is needed where a payload is for both types of request. */
export type RequestArguments<N extends Node, T extends RequestTypes<N>> =
  IsOneOf<RequestTypes<N>> extends true
    ? [options?: RequestOptions & { readonly type?: T | undefined }]
    : [options: RequestOptions & { readonly type: T }]

/** What a handler of a request gives: the payload that its specification names, if any. */
export type HandlerAnswer<N extends Node, T extends 'get' | 'set'> =
  unknown extends AnswerOf<N, T>
    ? // biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing at all
      Node | Element | undefined | void
    : AnswerOf<N, T> extends undefined
      ? // biome-ignore lint/suspicious/noConfusingVoidType: as above
        undefined | void
      : AnswerOf<N, T>

/** True for a single type, false for a union of several. */
type IsOneOf<T, Whole = T> = T extends unknown ? ([Whole] extends [T] ? true : false) : never
