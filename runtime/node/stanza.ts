import type { Jid, JidLike } from '../jid/jid.ts'
import type { Element } from '../xml/element.ts'
import { answered } from './change.ts'
import type { DeclaredClass } from './declaration.ts'
import type { Facts, UnknownFacts } from './facts.ts'
import { layoutOf } from './layout.ts'
import { type Content, Node } from './node.ts'
import {
  defaultErrorType,
  type StanzaErrorCondition,
  type StanzaErrorType,
} from './stanza-conditions.ts'

/** What an error answer says. */
export interface ErrorReply {
  readonly condition: StanzaErrorCondition
  /** What the sender can do; RFC 6120's type for the condition where absent. */
  readonly type?: StanzaErrorType | undefined
  /** What happened, in words. */
  readonly text?: string | undefined
  /** The entity that noticed the error. */
  readonly by?: JidLike | undefined
  /** Where to go instead, with `gone` and `redirect`. */
  readonly uri?: string | undefined
  /** What says more than the condition does, in a namespace of its own (RFC 6120 §8.3.4). */
  readonly application?: Node | Element | undefined
}

/** What message, presence and iq have in common (RFC 6120 §8). */
export abstract class Stanza<F extends Facts = UnknownFacts> extends Node<F> {
  /** @internal Reading delivers a stanza typed, whatever it lacks. */
  static readonly $isAlwaysTyped: true = true

  /** The sender. */
  abstract readonly from: Jid | undefined
  /** The addressee. */
  abstract readonly to: Jid | undefined
  /** The identifier that the sender gave it. */
  abstract readonly id: string | undefined
  /** The kind of message, presence or iq. */
  abstract readonly type: string | undefined
  /** Why it failed, in a stanza of type error. */
  abstract readonly error: Node | undefined

  /**
   * A stanza of the same kind to its sender: a message of the same type and thread, the result of a
   * request. What `init` gives takes precedence.
   *
   * @throws TypeError for a reply to an error or to a result, which have none; as the constructor
   */
  reply(init?: Partial<F['init']>, content?: StanzaContent<F, 'reply'>): this {
    if (this.type === 'error' || this.type === 'result') {
      throw new TypeError(`a stanza of type ${this.type} has no reply`)
    }
    const { thread } = this as { readonly thread?: unknown }
    const isRequest = this.$declaration.name === 'iq'
    const type = this.#isDefault('type') ? undefined : this.type
    return this.#back(
      {
        ...(isRequest ? { id: this.id, type: 'result' } : { type }),
        thread,
        ...(init as Readonly<Record<string, unknown>> | undefined),
      },
      content,
    )
  }

  /**
   * The error that answers it: the same id, addresses swapped (RFC 6120 §8.3.1). `content` is what it
   * repeats of the stanza.
   *
   * @throws TypeError for an error or a result, which are never answered
   */
  errorReply(
    error: StanzaErrorCondition | ErrorReply,
    content?: StanzaContent<F, 'request'>,
  ): this {
    if (this.type === 'error' || this.type === 'result') {
      throw new TypeError(`a stanza of type ${this.type} is not answered by an error`)
    }
    const given: ErrorReply = typeof error === 'string' ? { condition: error } : error
    const { condition, type = defaultErrorType(condition), text, by, uri, application } = given
    const told = { condition, type, text, by, uri }
    const element = application === undefined ? told : this.#errorOf(told, application)
    return this.#back({ id: this.id, type: 'error', error: element }, content)
  }

  /** A copy with other values for some fields; `undefined` clears one. Throws as the constructor. */
  override with(changes: Partial<F['init']>, content?: StanzaContent<F>): this {
    return super.with(changes, content)
  }

  #back(init: Readonly<Record<string, unknown>>, content: readonly (Node | Element)[] = []): this {
    const type = this.constructor as DeclaredClass<this>
    const reply = answered(type, { to: this.from, from: this.to, ...init }, content)
    if (this.$extra?.namespace) {
      reply.$extra = { ...reply.$extra, namespace: this.$extra.namespace }
    }
    return reply
  }

  #errorOf(told: Readonly<Record<string, unknown>>, application: Node | Element): unknown {
    const field = this.$declaration.fields['error']
    return field?.kind === 'child' ? answered(field.of(), told, [application]) : told
  }

  #isDefault(property: 'type'): boolean {
    return layoutOf(this.$declaration).byProperty.get(property)?.fallback === this[property]
  }
}

/** What may stand in a stanza: anything that may be in any, in an answer or in a request. */
type StanzaContent<F extends Facts, In extends 'any' | 'reply' | 'request' = 'any'> = F extends {
  readonly wire: `${string} ${infer Name}`
}
  ? Name extends 'message' | 'presence'
    ? Content<Name>
    : Name extends 'iq'
      ? Content<IqContexts[In]>
      : Content
  : Content

interface IqContexts {
  any: 'iq-get' | 'iq-set' | 'iq-result'
  reply: 'iq-result'
  request: 'iq-get' | 'iq-set'
}
