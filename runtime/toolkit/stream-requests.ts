import { Iq } from '../../generated/rfc6120/index.ts'
import { answerIn, onlyRequestType } from '../client/answers.ts'
import { Exchanges } from '../client/exchanges.ts'
import type { HandlerAnswer, RequestArguments, RequestOptions } from '../client/request-types.ts'
import { hasBadSender, judgeRequest, judgeSender } from '../client/sender-rules.ts'
import type { Agenda } from '../connection/agenda.ts'
import type { Platform } from '../connection/platform.ts'
import type { XmppError } from '../errors.ts'
import type { Unsubscribe } from '../events.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import type { AnswerOf, Node, NodeClass, Payload, RequestTypes, Stanza } from '../node/index.ts'
import { freshIds } from '../stream/fresh-ids.ts'
import { IqResponder, type RequestType } from '../stream/iq-responder.ts'
import type { OwnAddresses } from '../stream/requests.ts'
import type { Element } from '../xml/index.ts'
import { SentRequests } from './sent-requests.ts'

/** What the requests of a stream need of it. */
export interface StreamRequestsHost {
  /** The address on the stream. */
  readonly own: () => Jid | undefined
  /** The domain of the server. */
  readonly domain: () => string
  /** Whether there is an account, which its server speaks for: a component has none. */
  readonly hasAccount: boolean
  /** Sends an iq, and gives what was sent. */
  readonly send: (iq: Iq) => Stanza
  /** Told what the program did wrong. */
  readonly report: (error: unknown) => void
}

/** The requests of a stream of the toolkit, and the answers to those of others. */
export class StreamRequests {
  readonly #host: StreamRequestsHost
  readonly #exchanges: Exchanges
  readonly #responder: IqResponder
  readonly #handled: NodeClass[] = []
  #sent = new SentRequests()

  constructor(platform: Platform, agenda: Agenda, host: StreamRequestsHost) {
    this.#host = host
    this.#exchanges = new Exchanges(
      agenda,
      freshIds((length) => platform.sasl.randomBytes(length)),
    )
    this.#responder = new IqResponder({
      report: (error) => host.report(error),
      judge: (iq, payload) => {
        const own = host.own()
        if (own === undefined) return false
        return !host.hasAccount || judgeSender(iq, payload, own)
      },
    })
  }

  /** Asks something; as a client's. */
  async request<N extends Payload<'iq-get' | 'iq-set'>, T extends RequestTypes<N>>(
    to: JidLike | undefined,
    payload: N,
    ...[options]: RequestArguments<N, T>
  ): Promise<AnswerOf<N, T>> {
    const type: RequestType = options?.type ?? onlyRequestType(payload)
    const result = await this.exchange(to, type, payload, options)
    return answerIn(result, payload, type) as AnswerOf<N, T>
  }

  /** Asks something, for the whole result; as a client's. */
  async exchange(
    to: JidLike | undefined,
    type: RequestType,
    payload: Node | Element,
    { timeout = 30_000, signal }: RequestOptions = {},
  ): Promise<Iq> {
    const addressee = to === undefined ? undefined : Jid.from(to)
    const init = { to: addressee, type, payload, timeout, signal }
    return this.#exchanges.exchange(init, (iq) => this.#host.send(iq))
  }

  /** Answers the requests of others; as a client's. */
  handle<N extends Payload<'iq-get' | 'iq-set'>, T extends RequestTypes<N>>(
    type: NodeClass<N>,
    request: T,
    handler: (payload: N, iq: Iq) => HandlerAnswer<N, T> | Promise<HandlerAnswer<N, T>>,
  ): Unsubscribe {
    const stop = this.#responder.handle(type, request, handler as (payload: N, iq: Iq) => Node)
    this.#handled.push(type)
    return () => {
      stop()
      this.#handled.splice(this.#handled.indexOf(type), 1)
    }
  }

  /** A stanza goes out: it may be a request, however it was made. */
  sends(stanza: Stanza): void {
    if (stanza instanceof Iq) this.#sent.add(stanza)
  }

  /**
   * Why no handler may see a stanza; `undefined` where they may. A request that its sender may not make
   * is refused on the way.
   */
  refuse(stanza: Stanza): string | undefined {
    if (hasBadSender(stanza)) return 'its sender is no address'
    if (!(stanza instanceof Iq)) return undefined
    if (stanza.type === 'result' || stanza.type === 'error') {
      const isAnswer = this.#sent.settle(stanza, this.#addresses) !== false
      return isAnswer ? undefined : 'it answers no request of its sender'
    }
    const judgement = !this.#host.hasAccount || judgeRequest(stanza, this.#addresses.own)
    if (judgement === true) return undefined
    this.#host.send(stanza.errorReply(judgement || 'service-unavailable'))
    return 'its sender may not ask for that'
  }

  /**
   * Takes an iq: settles the request that it answers, or answers it, unless the program does.
   *
   * @param isHandled - whether the program listens to such requests
   */
  receive(iq: Iq, isHandled: boolean): void {
    const { type } = iq
    if (type === 'result' || type === 'error') {
      this.#exchanges.receive(iq, this.#addresses)
      return
    }
    if (isHandled && !this.#handled.some((each) => iq.has(each))) return
    const answer = this.#responder.receive(iq)
    if (answer instanceof Promise) {
      answer.then((each) => this.#host.send(each)).catch((error) => this.#host.report(error))
    } else if (answer !== undefined) this.#host.send(answer)
  }

  /** The stream is over: no answer comes any more. */
  end(error: XmppError | undefined): void {
    this.#exchanges.end(error)
    this.#sent = new SentRequests()
  }

  get #addresses(): OwnAddresses {
    const server = Jid.of({ domainpart: this.#host.domain() })
    return { own: this.#host.own() ?? server, server }
  }
}
