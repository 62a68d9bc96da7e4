import { StreamHeader } from '../../generated/rfc6120/index.ts'
import { Handshake } from '../../generated/xep-0114/index.ts'
import { LocalProtocolError } from '../errors.ts'
import { Emitter, type Unsubscribe } from '../events.ts'
import type { Jid, JidLike } from '../jid/jid.ts'
import { proofOf } from '../stream/features/component-handshake.ts'
import type { StreamError } from '../stream/stream-error.ts'
import type { SendWait } from './stream-options.ts'
import type { XmlStream } from './xml-stream.ts'

/**
 * A component of a server, step by step (XEP-0114): over a stream whose namespace is that of components,
 * it opens, and shows that it knows the secret.
 */
export class Component {
  readonly #stream: XmlStream
  readonly #emitter: Emitter<ComponentEvents>
  #domain: Jid | undefined
  #isAuthenticated = false
  #isWaiting = false

  constructor(stream: XmlStream) {
    this.#stream = stream
    this.#emitter = new Emitter<ComponentEvents>((error) => {
      stream.connection.platform.warn(`a handler failed: ${error}`)
    })
    stream.on(Handshake, () => this.#accepted())
    stream.on('error', (error) => void this.#emitter.emit('error', error))
    stream.on('closed', () => {
      this.#isAuthenticated = false
      this.#isWaiting = false
    })
  }

  /** Whether the server has accepted the secret. */
  get isAuthenticated(): boolean {
    return this.#isAuthenticated
  }

  /** Calls `handler` for each event of a name; what is returned stops that. */
  on<Name extends keyof ComponentEvents>(
    name: Name,
    handler: (value: ComponentEvents[Name]) => unknown,
  ): Unsubscribe {
    return this.#emitter.on(name, handler)
  }

  /**
   * Opens the stream for a domain.
   *
   * @throws LocalProtocolError where TLS is asked for and the connection has none: there is no STARTTLS
   *   in the protocol of components
   */
  open(domain: JidLike, options: ComponentOpening = {}): void {
    const { to } = this.createNode(domain, options)
    this.#domain = to
    this.#stream.openClient(to ?? domain)
  }

  /** The header that {@link open} sends. Throws as it does. */
  createNode(to: JidLike, { tls = false }: ComponentOpening = {}): StreamHeader {
    if (tls && this.#stream.connection.secureChannel === undefined) {
      throw new LocalProtocolError('components have no TLS but that of their connection')
    }
    return new StreamHeader({ to })
  }

  /**
   * Shows that it knows the secret, once the server has opened its side; `success` follows, or `error`.
   *
   * Rejects with LocalProtocolError before that, or the reason of the signal.
   */
  async authenticate(secret: string, { signal }: SendWait = {}): Promise<void> {
    signal?.throwIfAborted()
    const { id, connection } = this.#stream
    if (id === undefined) throw new LocalProtocolError('the stream of the server has no id yet')
    const proof = await proofOf(id, secret, connection.platform.sasl)
    signal?.throwIfAborted()
    this.#isWaiting = true
    await this.#stream.send(new Handshake(proof), { signal })
  }

  /** A server that accepts what was not shown is none to trust with anything: it is not heard. */
  #accepted(): void {
    if (!this.#isWaiting || this.#domain === undefined) return
    this.#isWaiting = false
    this.#isAuthenticated = true
    this.#stream.acceptedAs(this.#domain)
    this.#emitter.emit('success', this.#domain)
  }
}

/** The events of a component, by name, and what their handlers get. */
export interface ComponentEvents {
  /** The server has accepted the secret; with the domain that is served from now on. */
  readonly success: Jid
  /** The server has ended the stream by an error: `not-authorized` for a wrong secret. */
  readonly error: StreamError
}

/** How a component opens its stream. */
export interface ComponentOpening {
  /** Whether there must be TLS, which the connection itself has to have. */
  readonly tls?: boolean | undefined
}
