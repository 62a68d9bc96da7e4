/**
 * Answers to the requests of others (RFC 6120 §8.2.3): every one gets exactly one, whatever its handler
 * does.
 */
import { Iq } from '../../generated/rfc6120/index.ts'
import { LocalProtocolError } from '../errors.ts'
import { type Node, type NodeClass, StanzaError, type StanzaErrorCondition } from '../node/index.ts'
import { jidMapping } from '../node/values/jid.ts'
import type { Element } from '../xml/index.ts'
import { nameOf, namespaceOf } from './name-of.ts'

/** The types of request. */
export type RequestType = 'get' | 'set'

/** What a handler gives: the payload of the result, or nothing for an empty one. */
// biome-ignore lint/suspicious/noConfusingVoidType: a handler that returns nothing at all
export type IqAnswer = Node | Element | undefined | void

/** Answers a request; a `StanzaError` thrown is the error that answers it. */
export type IqHandler<N extends Node = Node> = (payload: N, iq: Iq) => IqAnswer | Promise<IqAnswer>

/** What a responder is made with. */
export interface IqResponderOptions {
  /** Told what a handler throws that is no `StanzaError`; the peer is told `internal-server-error`. */
  readonly report: (error: unknown, iq: Iq) => void
  /**
   * Whether the sender of a request may ask for it: one that may not is answered as if there were no
   * handler, so that it does not learn of it. Or the condition to refuse it with.
   */
  readonly judge?: ((iq: Iq, payload: Node) => boolean | StanzaErrorCondition) | undefined
}

/** The handlers of one entity. */
export class IqResponder {
  readonly #options: IqResponderOptions
  #handlers: Map<string, Registration> | undefined

  constructor(options: IqResponderOptions) {
    this.#options = options
  }

  /**
   * Answers the requests of a type that have such a payload; what is returned stops that.
   *
   * @throws LocalProtocolError when there is a handler for them already
   */
  handle<N extends Node>(
    type: NodeClass<N>,
    request: RequestType,
    handler: IqHandler<N>,
  ): () => void {
    const { name, namespace, alsoIn = [] } = type.declaration
    const keys = [namespace, ...alsoIn].map((each) => keyOf(each, name, request))
    const taken = keys.find((key) => this.#handlers?.has(key))
    if (taken !== undefined) throw new LocalProtocolError(`there is a handler for ${taken} already`)
    const registration: Registration = { type, handler: handler as unknown as IqHandler }
    this.#handlers ??= new Map()
    const handlers = this.#handlers
    for (const key of keys) handlers.set(key, registration)
    return () => {
      for (const key of keys) {
        if (handlers.get(key) === registration) handlers.delete(key)
      }
    }
  }

  /** The stanza that answers a request, at once or later; `undefined` for what is no request. */
  receive(iq: Iq): Iq | Promise<Iq> | undefined {
    const { type } = iq
    if (type === 'result' || type === 'error') return undefined
    if ((type !== 'get' && type !== 'set') || iq.id === undefined) {
      return badRequest(iq, 'an iq has an id and a type')
    }
    const [first, ...others] = iq.elements
    if (first === undefined || others.length > 0) return badRequest(iq, 'a request has one payload')
    const registration = this.#handlers?.get(keyOf(namespaceOf(first), nameOf(first), type))
    if (registration === undefined) return iq.errorReply('service-unavailable')
    const payload = iq.get(registration.type)
    if (payload === undefined) return iq.errorReply(faultOf(iq, nameOf(first)))
    const judgement = this.#options.judge?.(iq, payload) ?? true
    if (judgement === false) return iq.errorReply('service-unavailable')
    if (judgement !== true) return iq.errorReply(judgement)
    return this.#answer(iq, payload, registration.handler)
  }

  async #answer(iq: Iq, payload: Node, handler: IqHandler): Promise<Iq> {
    try {
      const answer = await handler(payload, iq)
      return iq.reply({}, answer === undefined ? [] : [answer as Node])
    } catch (error) {
      if (error instanceof StanzaError) return iq.errorReply(error)
      this.#options.report(error, iq)
      return iq.errorReply('internal-server-error')
    }
  }
}

interface Registration {
  readonly type: NodeClass
  readonly handler: IqHandler
}

function keyOf(namespace: string, name: string, request: RequestType): string {
  return `<${name} xmlns='${namespace}'/> in a request of type ${request}`
}

/** What answers an iq that is none; it need not even have the id that its answer must have. */
function badRequest({ id, from, to }: Iq, text: string): Iq {
  const error = { type: 'modify', condition: 'bad-request', text } as const
  return new Iq({ type: 'error', id: id ?? '', to: from, from: to, error })
}

/**
 * Why a payload could not be read: an address in it is none, or anything else. What was wrong is known
 * where the class was registered with the stream, as clients and components do.
 */
function faultOf(iq: Iq, name: string): 'jid-malformed' | 'bad-request' {
  const fault = iq.$problems.find(
    ({ grade, path }) => grade === 'fault' && (path === name || path.startsWith(`${name}/`)),
  )
  const isAddress = fault?.code === 'value' && fault.expected === jidMapping.expected
  return isAddress ? 'jid-malformed' : 'bad-request'
}
