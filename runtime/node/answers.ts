/** What the types of payloads say about requests. */
import type { Answers } from './facts.ts'
import type { Node } from './node.ts'

type AnswersOf<N extends Node> = N extends { readonly $facts: { readonly answer: infer A } }
  ? A
  : never

/** The types of request a payload may be sent in; both where its schema does not say. */
export type RequestTypes<N extends Node> = [AnswersOf<N>] extends [never]
  ? 'get' | 'set'
  : keyof AnswersOf<N> & keyof Answers

/**
 * What the result of a request holds: a node of the class that the payload's schema names, undefined
 * for an empty result, and any node or none where the schema does not say.
 */
export type AnswerOf<N extends Node, T extends 'get' | 'set'> = [AnswersOf<N>] extends [never]
  ? unknown
  : T extends keyof AnswersOf<N>
    ? AnswersOf<N>[T]
    : never
