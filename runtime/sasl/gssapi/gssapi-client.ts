/** The initiating entity's side of GSSAPI (RFC 4752 §3.1). */
import { Exchange, outOfTurn } from '../exchange.ts'
import type { ClientAuthenticator, SaslProperties } from '../mechanism.ts'
import { type Failure, Response, Success } from '../replies.ts'
import { type SaslCheck, SaslFailure } from '../sasl-failure.ts'
import { checkLength, encodeText } from '../text.ts'
import { blamed } from './blamed.ts'
import type { GssapiContext } from './gssapi-context.ts'
import { checkOffer, noSecurityLayer } from './security-layer.ts'

/** A GSSAPI client. It trusts no success before the context is established and the layer agreed. */
export class GssapiClient implements ClientAuthenticator {
  readonly mechanism = 'GSSAPI'
  readonly #make: () => GssapiContext | Promise<GssapiContext>
  readonly #properties: SaslProperties
  readonly #exchange = new Exchange('GSSAPI', 'aborted')
  #state: 'new' | 'context' | 'layer' | 'sent' | 'ended' = 'new'
  #context: GssapiContext | undefined
  #rounds = 0

  constructor(make: () => GssapiContext | Promise<GssapiContext>, properties: SaslProperties) {
    this.#make = make
    this.#properties = properties
  }

  start(): Promise<Response | Failure> {
    return this.#exchange.take(async () => {
      if (this.#state !== 'new') throw outOfTurn('aborted')
      if (!isSendable.test(this.#properties.authzid ?? '')) {
        throw aborted('the authorization identity cannot be sent', 'properties')
      }
      this.#state = 'context'
      this.#context = await this.#make()
      return this.#step(this.#context, undefined)
    })
  }

  challenge(data: Uint8Array = new Uint8Array(0)): Promise<Response | Failure> {
    return this.#exchange.take(() => {
      const context = this.#context
      checkLength(data, 'aborted', longestToken)
      if (context && this.#state === 'context') return this.#step(context, data)
      if (context && this.#state === 'layer') return this.#agree(context, data)
      throw outOfTurn('aborted')
    })
  }

  finish(): Promise<Success | Failure> {
    return this.#exchange.take(() => {
      if (this.#state !== 'sent') {
        throw aborted('the server reports success before it has proved itself', 'server-signature')
      }
      this.#state = 'ended'
      const { username, authzid } = this.#properties
      return new Success({ username, authzid })
    })
  }

  async #step(context: GssapiContext, token: Uint8Array | undefined): Promise<Response> {
    if (++this.#rounds > mostRounds) throw aborted('the context is never established', 'message')
    const step = await blamed(context.step(token), () =>
      token === undefined
        ? ['aborted', 'Kerberos has no ticket for the server', 'credentials']
        : ['aborted', 'Kerberos does not take the token of the server', 'server-signature'],
    )
    if (step.isComplete) this.#state = 'layer'
    else if (!step.token) throw aborted('the context is neither complete nor goes on', 'message')
    // A context that is complete without a token for the peer is answered by nothing.
    return new Response(step.token)
  }

  async #agree(context: GssapiContext, data: Uint8Array): Promise<Response> {
    const offer = await blamed(context.unwrap(data), () => [
      'aborted',
      'the offer of layers was not made by the server',
      'server-signature',
    ])
    checkOffer(offer)
    const authzid = encodeText(this.#properties.authzid ?? '')
    const choice = await context.wrap(Uint8Array.from([...noSecurityLayer, ...authzid]))
    this.#state = 'sent'
    return new Response(choice)
  }
}

function aborted(reason: string, check: SaslCheck): SaslFailure {
  return new SaslFailure('aborted', reason, { check })
}

/** A ticket can carry the groups of its owner: Windows allows it 64 KiB. */
export const longestToken = 65_536
/** Kerberos needs two; SPNEGO within it some more. */
const mostRounds = 10
/** No lone surrogate; whatever else is in it is the server's matter. */
const isSendable = /^[^\0\p{Cs}]*$/u
