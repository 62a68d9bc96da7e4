import { type SaslMechanisms, StreamFeatures } from '../../generated/rfc6120/index.ts'
import { SaslChannelBinding } from '../../generated/xep-0440/index.ts'
import { LocalProtocolError } from '../errors.ts'
import { Emitter, type Unsubscribe } from '../events.ts'
import { Jid, type JidLike } from '../jid/jid.ts'
import { clientAuthenticator } from '../sasl/client-authenticator.ts'
import type { ClientAuthenticator } from '../sasl/mechanism.ts'
import { mechanismTraits } from '../sasl/mechanism-traits.ts'
import { decodeData, type Failure, type Response, type SaslIdentity } from '../sasl/replies.ts'
import { attemptProperties, saslAttempts } from '../sasl/sasl-attempts.ts'
import { SaslFailure } from '../sasl/sasl-failure.ts'
import type { XmlStream } from './xml-stream.ts'

/**
 * Authenticates a stream by one mechanism. It answers the challenges, judges the success (a server that
 * has not shown that it knows the account has not let anybody in), and opens the stream anew.
 */
export class SaslAuthenticationHandler {
  /** The name of the mechanism. */
  readonly mechanism: string
  /** The account. */
  readonly jid: Jid
  readonly #password: string
  readonly #emitter: Emitter<SaslEvents>
  #stream: XmlStream | undefined
  #offered: SaslMechanisms | undefined
  #bindingTypes: readonly string[] | undefined
  #authenticator: ClientAuthenticator | undefined
  #isWanted = false
  #hasBegun = false
  #unsubscribe: readonly Unsubscribe[] = []

  /** @throws JidError for an address that is none */
  constructor(mechanism: string, jid: JidLike, password: string) {
    this.mechanism = mechanism
    this.jid = Jid.from(jid)
    this.#password = password
    this.#emitter = new Emitter<SaslEvents>((error) => {
      this.#stream?.connection.platform.warn(`a handler failed: ${error}`)
    })
  }

  /** Calls `handler` for each event of a name; what is returned stops that. */
  on<Name extends keyof SaslEvents>(
    name: Name,
    handler: (value: SaslEvents[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(name, handler)
  }

  /** Listens to a stream; what is returned stops that. */
  bind(stream: XmlStream): Unsubscribe {
    for (const stop of this.#unsubscribe) stop()
    this.#stream = stream
    this.#unsubscribe = [
      stream.on(StreamFeatures, (features) => {
        this.#bindingTypes = features.get(SaslChannelBinding)?.types
      }),
      stream.on('saslSupport', (mechanisms) => {
        this.#offered = mechanisms
        return this.#isWanted ? this.#begin(stream, mechanisms) : undefined
      }),
      stream.on('saslChallenge', ({ text }) =>
        this.#step((authenticator) => authenticator.challenge(decodeData(text ?? ''))),
      ),
      stream.on('saslSuccess', ({ text }) => this.#finish(stream, text)),
      stream.on('saslFailure', ({ condition = 'not-authorized', text }) => {
        const reason = `refused for ${this.jid.bare} by ${stream.connection.domain}`
        this.#fail(new SaslFailure(condition, reason, { mechanism: this.mechanism, text }))
      }),
    ]
    return () => {
      for (const stop of this.#unsubscribe) stop()
    }
  }

  /**
   * Begins when the server offers mechanisms, or at once where it has.
   *
   * @throws LocalProtocolError before {@link bind}
   */
  authenticate(): void {
    const stream = this.#stream
    if (stream === undefined) throw new LocalProtocolError('the handler is bound to no stream')
    this.#isWanted = true
    const offered = this.#offered
    if (offered === undefined) return
    this.#begin(stream, offered).catch((error) => this.#fail(asFailure(error, this.mechanism)))
  }

  async #begin(stream: XmlStream, { mechanisms: offered }: SaslMechanisms): Promise<void> {
    this.#isWanted = false
    this.#hasBegun = false
    const { mechanism, jid } = this
    if (!offered.includes(mechanism) || mechanismTraits(mechanism) === undefined) {
      this.#emitter.emit('unknown', mechanism)
      return
    }
    const { platform, secureChannel: channel, tlsPolicy } = stream.connection
    const properties = {
      username: jid.localpart,
      password: this.#password,
      domain: jid.domainpart,
      isSecure: channel?.isVerified ?? false,
      channelBindings: channel?.channelBindings,
      channelBindingTypes: this.#bindingTypes,
      offered,
    }
    try {
      const insecure = { platform: platform.sasl, allowInsecure: tlsPolicy === 'off' }
      const [attempt] = saslAttempts(properties, { ...insecure, mechanisms: [mechanism] })
      if (attempt === undefined) throw unusable(mechanism)
      const known = attemptProperties(attempt, properties)
      this.#authenticator = clientAuthenticator(mechanism, known, insecure)
    } catch (error) {
      this.#fail(asFailure(error, mechanism))
      return
    }
    await this.#step((authenticator) => authenticator.start())
  }

  async #step(
    step: (authenticator: ClientAuthenticator) => Promise<Response | Failure>,
  ): Promise<void> {
    const [stream, authenticator] = [this.#stream, this.#authenticator]
    if (stream === undefined || authenticator === undefined) return
    try {
      const isFirst = !this.#hasBegun
      this.#hasBegun = true
      const reply = await step(authenticator)
      if (reply.kind === 'failure') throw reply.error
      const text = reply.encode()
      await (isFirst
        ? stream.sendSaslAuth(this.mechanism, text)
        : stream.sendSaslResponse(this.mechanism, text))
    } catch (error) {
      this.#fail(asFailure(error, this.mechanism))
      await stream.close()
    }
  }

  async #finish(stream: XmlStream, text: string | undefined): Promise<void> {
    const authenticator = this.#authenticator
    if (authenticator === undefined) return
    try {
      const outcome = await authenticator.finish(decodeData(text ?? ''))
      if (outcome.kind === 'failure') throw outcome.error
      this.#authenticator = undefined
      stream.reset()
      stream.openClient(this.jid.domainpart)
      this.#emitter.emit('success', outcome.identity)
    } catch (error) {
      this.#fail(asFailure(error, this.mechanism))
      await stream.close()
    }
  }

  #fail(failure: SaslFailure): void {
    this.#authenticator = undefined
    this.#emitter.emit('failure', failure)
  }
}

/** The events of authentication, by name, and what their handlers get. */
export interface SaslEvents {
  /** The account is authenticated, and the stream opened anew. */
  readonly success: SaslIdentity
  /** It is not. */
  readonly failure: SaslFailure
  /** The mechanism is not known here, or not offered by the server; with its name. */
  readonly unknown: string
}

function unusable(mechanism: string): SaslFailure {
  const reason = 'it cannot be used with a password on this connection'
  return new SaslFailure('mechanism-too-weak', reason, { mechanism, check: 'properties' })
}

function asFailure(error: unknown, mechanism: string): SaslFailure {
  if (error instanceof SaslFailure) return error
  return new SaslFailure('aborted', 'the exchange broke off', { mechanism, cause: error })
}
